// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sla/slareach.h"

#include "storage/loyalty/tierofcustomer.h"
#include "storage/people/shopstore.h"
#include "storage/sql/statement.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// The folded tags of all customers who have an unfinished ticket.
QHash<CustomerId, QStringList> tagsInQueue(Connection &connection)
{
    QHash<CustomerId, QStringList> tags;
    Statement rows(connection, u"SELECT g.customer_id, g.tag_fold FROM customer_tags g WHERE g.customer_id IN"
                               " (SELECT customer_id FROM ticket_queue WHERE customer_id IS NOT NULL)"_s);
    while (rows.next())
        tags[rows.id<CustomerId>(0)] += rows.text(1);
    return tags;
}

bool askForTags(const QList<SlaPolicy> &policies)
{
    return std::any_of(policies.begin(), policies.end(),
                       [](const SlaPolicy &policy) { return !policy.conditions.customerTags.isEmpty(); });
}

} // namespace

Result<SlaReach> slaReach(Connection &connection, const QList<SlaPolicy> &policies)
{
    return attempt([&]() -> Result<SlaReach> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        const LocalCalendar calendar(shop.timeZone);
        const auto tags = askForTags(policies) ? tagsInQueue(connection) : QHash<CustomerId, QStringList>();
        Statement rows(connection, u"SELECT q.team_id, t.category_id, t.opened_at, q.customer_id, c.kind,"
                                   " coalesce(s.net_minor, 0), r.id FROM ticket_queue q"
                                   " JOIN tickets t ON t.id = q.ticket_id"
                                   " LEFT JOIN customers c ON c.id = q.customer_id"
                                   " LEFT JOIN customer_stats s ON s.customer_id = q.customer_id %1"_s.arg(tierOfCustomer));
        SlaReach reach;
        while (rows.next()) {
            SlaSubject subject;
            subject.team = rows.id<TeamId>(0);
            subject.category = rows.id<TicketCategoryId>(1);
            subject.openedOn = calendar.date(rows.instant(2));
            if (!rows.isNull(4))
                subject.kind = valueOf<CustomerKind>(rows.text(4));
            subject.customerTags = tags.value(rows.id<CustomerId>(3));
            subject.netMinor = rows.integer(5);
            subject.tier = rows.id<TierId>(6);
            ++reach.unfinished;
            if (const SlaPolicy *policy = policyFor(policies, subject))
                ++reach.tickets[policy->id];
        }
        return reach;
    });
}

} // namespace regulars
