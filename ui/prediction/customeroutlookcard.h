// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "ui/base/card.h"

namespace regulars {

class CustomerOutlookView;
class Database;
class FactList;
class Formatting;
struct CustomerOutlook;

/// What is to be expected of a customer, on the customer's page: the risk that they leave with its reasons, what they are
/// likely to order and spend. Hidden while nothing is said of them.
class CustomerOutlookCard final : public Card
{
    Q_OBJECT

public:
    /// Database and formatting must outlive it.
    CustomerOutlookCard(Database &database, const Formatting &formatting, QWidget *parent = nullptr);

    /// Whose; nobody's when not valid.
    void setCustomer(CustomerId customer);
    /// What it says, line by line.
    [[nodiscard]] QString text() const { return m_said.join(u'\n'); }

private:
    void refresh();
    void show(const CustomerOutlook &outlook);
    void add(const QString &label, const QString &value);

    const Formatting &m_formatting;
    CustomerOutlookView *m_view;
    FactList *m_facts;
    QStringList m_said;
};

} // namespace regulars
