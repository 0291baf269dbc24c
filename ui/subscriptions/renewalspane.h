// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtWidgets/QWidget>

class QAction;
class QTableView;

namespace regulars {

class ListPane;
class RenewalItems;
class RenewalsView;
class SegmentedControl;
class SubscriptionDesk;
struct SubscriptionRow;

/// What renews within 30, 60, 90 or 120 days, what has to be decided first at the top. Enter opens the customer. Reads only
/// while it is shown.
class RenewalsPane final : public QWidget
{
    Q_OBJECT

public:
    /// The desk must outlive it.
    explicit RenewalsPane(SubscriptionDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] ListPane *pane() const { return m_pane; }
    [[nodiscard]] SegmentedControl *horizon() const { return m_horizon; }
    void focusList();

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);

private:
    void createView();
    void createTools();
    void showBoard();
    void showChosen();
    void showMenu(QPoint position);
    void openChosen();
    /// Null when none is chosen.
    [[nodiscard]] const SubscriptionRow *chosen() const;

    SubscriptionDesk &m_desk;
    RenewalsView *m_renewals;
    RenewalItems *m_items;
    QTableView *m_view = nullptr;
    ListPane *m_pane = nullptr;
    SegmentedControl *m_horizon = nullptr;
    QAction *m_steps = nullptr;
};

} // namespace regulars
