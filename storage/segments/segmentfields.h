// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/segments/segmentcatalog.h"

#include <functional>

namespace regulars {

/// How a value stands in the database.
enum class ValueForm {
    Text,      ///< and choices
    Number,    ///< whole, with so many decimals taken as part of it
    Moment,    ///< in ms UTC: a local day follows
    Flag,      ///< true or false; of rows: whether there is one
    MonthDay,  ///< month × 100 + day
    KeptMoment ///< in ms UTC, of which the local day is kept each year
};

/// Where the values of a field are. Either an expression of the customer `c` and their figures `s`, or rows of others.
struct FieldSource
{
    ValueForm form = ValueForm::Text;
    int decimals = 0;
    QString value;           ///< expression; NULL and '' are empty
    QString folded{};        ///< of texts that are kept folded too: the folded value
    QString from{};          ///< of rows: what follows FROM, with the conditions of WHERE
    QString customer{};      ///< of rows: the column that says whose they are
    bool grouped = false;    ///< of rows: `value` adds up those of a customer
    QString none{};          ///< the value of who has no row, in canonical form; empty: empty
    bool ofCustomer = false; ///< the expression needs the customer's row, not only their id
    bool ofStats = false;    ///< it needs their figures

    [[nodiscard]] bool isRows() const { return !from.isEmpty(); }
};

/// What sources are made for.
struct FieldContext
{
    Instant now;
    QDate today;
    const LocalCalendar &calendar;
    int currencyDecimals = 2;
    /// Narrows rows by a column of customers (" AND o.customer_id IN …"); empty: everybody's.
    std::function<QString(QStringView)> narrow;
    /// SQL of a number that is bound.
    std::function<QString(qint64)> number;
};

/// Not of PointsExpiring, which no column tells (expiringPointsOf).
[[nodiscard]] FieldSource sourceOf(SegmentField field, const FieldContext &context);

/// SQL: the rows as (customer_id, v), less those without a value.
[[nodiscard]] QString rowsOf(const FieldSource &source, const FieldContext &context);

/// Whether it is said of customers by what they have done: who objects to that is in no segment for outreach by it.
[[nodiscard]] bool isProfiling(SegmentField field);

} // namespace regulars
