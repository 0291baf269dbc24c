// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtWidgets/QWidget>

class QAction;
class QPushButton;
class QTableView;

namespace regulars {

class ListPane;
class SearchField;
class SegmentedControl;
class SubscriptionDesk;
class SubscriptionItems;
class SubscriptionListModel;
struct SubscriptionRow;

/// All subscriptions, the newest first, found by customer or plan and by how they stand. Enter opens the customer.
class SubscriptionsPane final : public QWidget
{
    Q_OBJECT

public:
    /// The desk must outlive it.
    explicit SubscriptionsPane(SubscriptionDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] ListPane *pane() const { return m_pane; }
    [[nodiscard]] SegmentedControl *choice() const { return m_choice; }
    void focusList();

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);

private:
    void createView();
    void createTools();
    void connectSignals();
    void applyFilter();
    void showState();
    void showMenu(QPoint position);
    void openChosen();
    /// Null when none is chosen, or while it is being read.
    [[nodiscard]] const SubscriptionRow *chosen() const;

    SubscriptionDesk &m_desk;
    SubscriptionListModel *m_model;
    SubscriptionItems *m_items;
    QTableView *m_view = nullptr;
    ListPane *m_pane = nullptr;
    SearchField *m_search = nullptr;
    SegmentedControl *m_choice = nullptr;
    QAction *m_steps = nullptr;
};

} // namespace regulars
