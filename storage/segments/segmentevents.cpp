// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/segments/segmentevents.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// As counts() (core/orders/countedorder.h): neither cancelled nor worth nothing after returns.
EventSource orders(bool fewCustomers)
{
    // The plus keeps SQLite from reading all orders of all customers where those of a time are asked.
    const QString counted = u"e.deleted_at IS NULL AND +e.customer_id IS NOT NULL AND e.status <> 'cancelled'"
                            " AND e.total_minor > %1"_s;
    const auto at = u"e.ordered_at"_s;
    if (fewCustomers) {
        const auto back = u"coalesce((SELECT sum(b.total_minor) FROM returns b WHERE b.order_id = e.id"
                          " AND b.deleted_at IS NULL), 0)"_s;
        return {u"orders e"_s, counted.arg(back), at, u"(e.total_minor - %1)"_s.arg(back)};
    }
    const auto back = u"coalesce(b.minor, 0)"_s;
    return {u"orders e LEFT JOIN (SELECT order_id, sum(total_minor) AS minor FROM returns WHERE order_id IS NOT NULL"
            " AND deleted_at IS NULL GROUP BY order_id) AS b ON b.order_id = e.id"_s,
            counted.arg(back), at, u"(e.total_minor - %1)"_s.arg(back)};
}

} // namespace

EventSource sourceOf(SegmentEvent event, bool fewCustomers)
{
    switch (event) {
    case SegmentEvent::Order:
        return orders(fewCustomers);
    case SegmentEvent::Return:
        return {u"returns e LEFT JOIN orders o ON o.id = e.order_id"_s,
                u"e.deleted_at IS NULL AND +e.customer_id IS NOT NULL AND coalesce(o.status, '') <> 'cancelled'"_s,
                u"e.returned_at"_s, u"e.total_minor"_s};
    case SegmentEvent::Ticket:
        return {u"tickets e LEFT JOIN ticket_categories g ON g.id = e.category_id"_s,
                u"e.deleted_at IS NULL AND +e.customer_id IS NOT NULL AND e.test = 0 AND e.discarded = 'none'"
                " AND e.merged_into IS NULL"_s,
                u"e.opened_at"_s};
    case SegmentEvent::Contact:
        return {u"interactions e"_s, u"e.deleted_at IS NULL AND e.kind <> 'note'"_s, u"e.occurred_at"_s};
    case SegmentEvent::Answer:
        return {u"survey_responses e"_s, u"e.deleted_at IS NULL AND +e.customer_id IS NOT NULL"_s, u"e.responded_at"_s};
    case SegmentEvent::Redemption:
        break;
    }
    return {u"reward_claims e JOIN rewards g ON g.id = e.reward_id"_s, u"e.state NOT IN ('voided', 'expired')"_s,
            u"e.claimed_at"_s};
}

QString columnOf(SegmentEvent event, EventProperty property)
{
    switch (property) {
    case EventProperty::Channel:
        return u"e.channel"_s;
    case EventProperty::Category:
        return event == SegmentEvent::Ticket ? u"g.uid"_s : QString();
    case EventProperty::Kind:
        return u"e.kind"_s;
    case EventProperty::Direction:
        return u"e.direction"_s;
    case EventProperty::Score:
        return u"e.score"_s;
    case EventProperty::Reward:
        return u"g.uid"_s;
    case EventProperty::Product:
    case EventProperty::Total:
        break;
    }
    return {};
}

} // namespace regulars
