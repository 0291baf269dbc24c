// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "ui/base/suggestedit.h"

namespace regulars {

class Database;
class FormBinder;
class FormField;

/// A line in which a customer is looked for by name, phone or card number, and chosen. What is typed without choosing is
/// nobody.
class CustomerEdit final : public SuggestEdit
{
    Q_OBJECT

public:
    /// The database must outlive it.
    explicit CustomerEdit(Database &database, QWidget *parent = nullptr);

    /// Not valid while nobody is chosen.
    [[nodiscard]] CustomerId customer() const { return m_customer; }
    /// Whether something is typed for which nobody is chosen.
    [[nodiscard]] bool isUnclear() const { return !m_customer.isValid() && !text().trimmed().isEmpty(); }

Q_SIGNALS:
    /// Somebody is chosen, or something else is typed.
    void customerChanged();

private:
    CustomerId m_customer;
};

/// What is typed must be chosen, or may stay as it is, such as the number of a card.
enum class CustomerTyped { MustBeChosen, MayStay };

/// A field with that line; its value is the text.
FormField &addCustomer(FormBinder &form, const QString &id, const QString &label, CustomerEdit *edit,
                       CustomerTyped typed = CustomerTyped::MustBeChosen);

} // namespace regulars
