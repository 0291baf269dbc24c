// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/pointscommands.h"
#include "ui/tickets/deskform.h"

namespace regulars {

class CustomerEdit;
class Database;

/// Points that a person gives or takes, of whom and why. Only collects: its owner runs what submitted() brings, and answers
/// with finish() or showFailure().
class AdjustPointsForm final : public DeskForm
{
    Q_OBJECT

public:
    /// Without a customer the form asks for one. `pointName`: as the shop calls its points; empty: points.
    AdjustPointsForm(Database &database, CustomerId customer, const QString &customerName, const QString &pointName,
                     QWidget *parent);

    /// With a key of this form, so that it is booked once.
    [[nodiscard]] AdjustPoints entered() const;
    void save() override;

Q_SIGNALS:
    void submitted(const regulars::AdjustPoints &adjustment);

private:
    CustomerId m_customer;
    QString m_key;
    CustomerEdit *m_customerEdit = nullptr; ///< null: the customer is known
};

} // namespace regulars
