// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/today/actionfacts.h"

#include "core/privacy/consent.h"
#include "storage/sql/statement.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr double stakeDays = 90;

qint64 stakeOf(qint64 orders, qint64 netMinor, std::optional<qint64> intervalDays)
{
    if (orders <= 0 || netMinor <= 0)
        return 0;
    const double times = intervalDays ? std::max(1.0, stakeDays / double(std::max<qint64>(1, *intervalDays))) : 1.0;
    return static_cast<qint64>(double(netMinor) / double(orders) * times);
}

} // namespace

std::map<CustomerId, ActionFacts> actionFacts(Connection &connection, const QList<Attention> &lines, Instant now)
{
    Statement row(connection, u"SELECT c.do_not_contact, coalesce(s.orders, 0), coalesce(s.net_minor, 0),"
                              " s.median_interval_days FROM customers c"
                              " LEFT JOIN customer_stats s ON s.customer_id = c.id WHERE c.id = :customer"_s);
    Statement said(connection, u"SELECT state, effective_until FROM consent_states"
                               " WHERE customer_id = :customer AND purpose = 'offers'"_s);
    std::map<CustomerId, ActionFacts> all;
    for (const Attention &line : lines) {
        if (all.contains(line.customer) || !row.bind(u"customer", line.customer).next())
            continue;
        ActionFacts facts;
        facts.stakeMinor = stakeOf(row.integer(1), row.integer(2), row.optionalInteger(3));
        bool granted = false;
        bool refused = row.integer(0) != 0;
        said.bind(u"customer", line.customer);
        while (said.next()) {
            const auto until = said.optionalInstant(1);
            const auto state = valueOf<ConsentState>(said.text(0));
            granted = granted || (state == ConsentState::Granted && (!until || *until > now));
            refused = refused || state == ConsentState::Denied || state == ConsentState::Withdrawn;
        }
        if (row.integer(0) == 0 && granted)
            facts.reach = Reach::May;
        else if (refused)
            facts.reach = Reach::Refused;
        all.emplace(line.customer, facts);
    }
    return all;
}

} // namespace regulars
