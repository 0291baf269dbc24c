// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/fields/fielddefinition.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace regulars {

class Formatting;

/// The rows that a customer has in the shop's own tables, a card for each table that has any.
class RecordCards final : public QWidget
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit RecordCards(const Formatting &formatting, QWidget *parent = nullptr);

    void setRecords(const Customer &customer, const OwnFields &own);

private:
    void addCard(const RecordTable &table, const QList<OwnRecord> &records);

    const Formatting &m_formatting;
    QVBoxLayout *m_cards;
};

} // namespace regulars
