// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/success/onboardingrow.h"

#include <QtWidgets/QWidget>

class QAction;
class QTableView;

namespace regulars {

class ListPane;
class OnboardingFiguresView;
class OnboardingItems;
class OnboardingListModel;
class SearchField;
class SegmentedControl;
class SuccessDesk;
class TextLabel;

/// Onboardings, the stalled ones at the top, with how many are completed in time; each part of that figure is a choice of
/// the list. Enter opens the customer.
class OnboardingPane final : public QWidget
{
    Q_OBJECT

public:
    /// The desk must outlive it.
    explicit OnboardingPane(SuccessDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] ListPane *pane() const { return m_pane; }
    [[nodiscard]] SegmentedControl *choice() const { return m_choice; }
    /// What is said of all of them.
    [[nodiscard]] QString figures() const;
    void focusList();

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);

private:
    void createView();
    void createTools();
    void connectSignals();
    void applyFilter();
    void showState();
    void showFigures();
    void showMenu(QPoint position);
    void openChosen();
    /// Null when none is chosen, or while it is being read.
    [[nodiscard]] const OnboardingRow *chosen() const;

    SuccessDesk &m_desk;
    OnboardingListModel *m_model;
    OnboardingItems *m_items;
    OnboardingFiguresView *m_figures;
    TextLabel *m_said;
    QTableView *m_view = nullptr;
    ListPane *m_pane = nullptr;
    SearchField *m_search = nullptr;
    SegmentedControl *m_choice = nullptr;
    QAction *m_steps = nullptr;
};

} // namespace regulars
