// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/customers/recordissue.h"
#include "core/fields/fieldcondition.h"
#include "core/metrics/peoplebehind.h"

#include <QtCore/QJsonObject>

namespace regulars {

enum class CustomerSort { Name, LastOrder, NetSpend, Orders, LastActivity, Created };

/// Which customers a list shows, and in which order.
struct CustomerFilter
{
    QString text; ///< as typed; searched like the search field
    std::optional<Lifecycle> lifecycle;
    std::optional<CustomerKind> kind;
    QString tag;
    QString segment;                    ///< uid: who is in it now; of one that is gone, nobody
    QList<FieldCondition> own;          ///< of fields and tables of the shop's own; all must hold
    std::optional<RecordIssue> issue;   ///< what is to be put right in their records
    std::optional<PeopleBehind> behind; ///< whom a figure of the dashboard counts
    bool deleted = false;               ///< the recycle bin instead of the customers
    CustomerSort sort = CustomerSort::LastActivity;
    bool descending = true;

    friend bool operator==(const CustomerFilter &, const CustomerFilter &) = default;
};

/// As it is kept in saved views, settings and the log of exports; always with every key that this version knows.
[[nodiscard]] QJsonObject toJson(const CustomerFilter &filter);
/// The filter of such an object. What is missing or not known here is as in a new filter.
[[nodiscard]] CustomerFilter customerFilterOf(const QJsonObject &json);

template<>
struct EnumNames<CustomerSort>
{
    static constexpr std::array<std::pair<CustomerSort, const char16_t *>, 6> names = {
        {{CustomerSort::Name, u"name"},
         {CustomerSort::LastOrder, u"last_order"},
         {CustomerSort::NetSpend, u"net_spend"},
         {CustomerSort::Orders, u"orders"},
         {CustomerSort::LastActivity, u"last_activity"},
         {CustomerSort::Created, u"created"}}};
    static constexpr CustomerSort fallback = CustomerSort::LastActivity;
};

} // namespace regulars
