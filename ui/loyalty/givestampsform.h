// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/stampcommands.h"
#include "models/loyalty/stampviews.h"
#include "ui/tickets/deskform.h"

namespace regulars {

/// Stamps that a person gives a member, and why: a card that was left at home. Only collects: its owner runs what
/// submitted() brings, and answers with finish() or showFailure().
class GiveStampsForm final : public DeskForm
{
    Q_OBJECT

public:
    /// `cards`: those that are in use, at least one.
    GiveStampsForm(CustomerId customer, const QString &customerName, const QList<MemberStamps> &cards, QWidget *parent);

    [[nodiscard]] GiveStamps entered() const;
    void save() override;

Q_SIGNALS:
    void submitted(const regulars::GiveStamps &gift);

private:
    CustomerId m_customer;
};

} // namespace regulars
