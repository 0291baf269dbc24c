// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/segments/segmentpeople.h"
#include "storage/sql/canceltoken.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

void readPin(Connection &connection, const Segment &segment, CustomerId customer, SegmentReason &reason)
{
    Statement row(connection, u"SELECT kind, reason, created_at, created_by FROM segment_pins"
                              " WHERE segment_id = :segment AND customer_id = :customer"_s);
    if (row.bind(u"segment", segment.id).bind(u"customer", customer).next())
        reason.pin = SegmentPin{customer, valueOf<PinKind>(row.text(0)), row.text(1), row.instant(2), row.id<UserId>(3)};
}

void readStay(Connection &connection, const Segment &segment, CustomerId customer, SegmentReason &reason)
{
    Statement row(connection, u"SELECT max(entered_at) FROM segment_members"
                              " WHERE segment_id = :segment AND customer_id = :customer AND exited_at IS NULL"_s);
    row.bind(u"segment", segment.id).bind(u"customer", customer).only();
    reason.memberSince = row.optionalInstant(0);
}

/// Who counts for a company or household: its own members, without those in the recycle bin.
QList<std::pair<CustomerId, QString>> membersOf(Connection &connection, CustomerId group)
{
    Statement rows(connection, u"SELECT c.id, c.name FROM customer_members m JOIN customers c ON c.id = m.customer_id"
                               " WHERE m.group_id = :group AND c.deleted_at IS NULL ORDER BY c.name_fold, c.id"_s);
    rows.bind(u"group", group);
    QList<std::pair<CustomerId, QString>> members;
    while (rows.next())
        members += {rows.id<CustomerId>(0), rows.text(1)};
    return members;
}

} // namespace

Result<SegmentReason> reasonOf(Connection &connection, const Segment &segment, CustomerId customer, Instant now)
{
    return attempt([&]() -> Result<SegmentReason> {
        const SegmentPeople people(connection, now);
        const SegmentDay day = people.day(segment);
        SegmentReason reason;
        REGULARS_TRY(facts, people.facts(customer));
        reason.outcome = evaluate(segment.rule, facts, day);
        readPin(connection, segment, customer, reason);
        readStay(connection, segment, customer, reason);
        if (segment.level != SegmentLevel::Each) {
            for (const auto &[member, name] : membersOf(connection, customer)) {
                REGULARS_TRY(known, people.facts(member));
                reason.members += name;
                reason.memberOutcomes.push_back(evaluate(segment.rule, known, day));
            }
        }
        // What decides is asked as it is for everybody: pins, the recycle bin and objections count.
        const QList<CustomerId> among{customer};
        REGULARS_TRY(members, people.members(segment, {}, &among));
        reason.isIn = !members.isEmpty();
        return reason;
    });
}

} // namespace regulars
