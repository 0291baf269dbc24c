// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/completeness.h"
#include "models/customers/customerview.h"
#include "ui/base/card.h"

class QProgressBar;
class QPushButton;

namespace regulars {

class TextLabel;

/// How much of a customer is known, and what to ask them next. Hidden when nothing is left to ask.
class CompletenessCard final : public Card
{
    Q_OBJECT

public:
    explicit CompletenessCard(QWidget *parent = nullptr);

    void setCustomer(const CustomerCard &card);

Q_SIGNALS:
    /// The form of the customer is wanted, at that field.
    void fieldRequested(const QString &field);
    /// Somebody is to be added to the company or household.
    void membersRequested();

private:
    WantedItem m_item = WantedItem::Phone;
    CustomerKind m_kind = CustomerKind::Person;
    QProgressBar *m_meter = nullptr;
    QPushButton *m_ask = nullptr;
};

} // namespace regulars
