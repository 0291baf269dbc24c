// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/subscriptions/subscription.h"
#include "ui/base/card.h"

class QPushButton;

namespace regulars {

class ReportTable;
class SubscriptionDesk;
class TextLabel;

/// What can be subscribed to: adds, edits and removes plans. Enter opens one.
class PlansCard final : public Card
{
    Q_OBJECT

public:
    /// The desk must outlive it.
    explicit PlansCard(SubscriptionDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] ReportTable *table() const { return m_table; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }

private:
    QPushButton *createButton(const QString &text, const QString &name, const QString &spoken);
    void showPlans();
    void showChosen();
    /// Not valid when none is chosen.
    [[nodiscard]] SubscriptionPlanId chosen() const;

    SubscriptionDesk &m_desk;
    TextLabel *m_none;
    ReportTable *m_table;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace regulars
