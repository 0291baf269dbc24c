// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/success/successviews.h"

#include <QtWidgets/QWidget>

class QAction;
class QMenu;
class QTableView;

namespace regulars {

class ListPane;
class SuccessDesk;
class SuccessItems;

/// Either the open goals of all customers, the earliest day first, or the check-ins that are due. Enter opens the customer;
/// reads only while it is shown.
class SuccessBoardPane final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Goals, CheckIns };

    /// The desk must outlive it.
    SuccessBoardPane(Kind kind, SuccessDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] ListPane *pane() const { return m_pane; }
    void focusList();

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);

private:
    void createView();
    void createTools();
    void showBoard();
    void showChosen();
    void showMenu(QPoint position);
    void fillMenu(QMenu &menu);
    void openPlan();
    void openChosen();
    void fillGoals();
    void fillCheckIns();
    /// −1 when none is chosen.
    [[nodiscard]] int chosen() const;

    Kind m_kind;
    SuccessDesk &m_desk;
    SuccessBoardView *m_board;
    SuccessItems *m_items;
    QTableView *m_view = nullptr;
    ListPane *m_pane = nullptr;
    QAction *m_steps = nullptr;
    QAction *m_plan = nullptr;
};

} // namespace regulars
