// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtWidgets/QWidget>

class QStackedWidget;

namespace regulars {

class KeyValueStore;
class MrrPart;
class PlansCard;
class RenewalsPane;
class SegmentedControl;
class SubscriptionDesk;
class SubscriptionsPane;

/// Subscriptions: what renews soon, all of them, how the recurring revenue moves, and what can be subscribed to.
class SubscriptionsPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Renewals, All, Revenue, Plans };

    /// Both must outlive it.
    SubscriptionsPage(SubscriptionDesk &desk, KeyValueStore &store, QWidget *parent = nullptr);

    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    /// Gives the keyboard to what the tab is about.
    void focusTab();
    [[nodiscard]] RenewalsPane *renewals() const { return m_renewals; }
    [[nodiscard]] SubscriptionsPane *all() const { return m_all; }
    [[nodiscard]] MrrPart *revenue() const { return m_revenue; }
    [[nodiscard]] PlansCard *plans() const { return m_plans; }

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);

private:
    void createTabs(SubscriptionDesk &desk);
    void layOut();
    void addTab(const QString &text, QWidget *content);

    SegmentedControl *m_switch;
    QStackedWidget *m_stack;
    RenewalsPane *m_renewals = nullptr;
    SubscriptionsPane *m_all = nullptr;
    MrrPart *m_revenue = nullptr;
    PlansCard *m_plans = nullptr;
};

} // namespace regulars
