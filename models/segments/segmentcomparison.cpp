// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/segments/segmentcomparison.h"

#include "storage/customers/customerlist.h"

#include <algorithm>
#include <iterator>

namespace regulars {

namespace {

constexpr auto settling = std::chrono::seconds(1);

SegmentRule memberOf(const QString &uid, bool isNot)
{
    return {MembershipRule{uid, isNot}};
}

/// Both lists are in the order of ids.
QList<CustomerId> partOf(SegmentPart part, const QList<CustomerId> &first, const QList<CustomerId> &second)
{
    QList<CustomerId> people;
    const auto into = std::back_inserter(people);
    if (part == SegmentPart::Both)
        std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), into);
    else if (part == SegmentPart::OnlyFirst)
        std::set_difference(first.begin(), first.end(), second.begin(), second.end(), into);
    else
        std::set_difference(second.begin(), second.end(), first.begin(), first.end(), into);
    return people;
}

} // namespace

SegmentRule ruleOf(SegmentPart part, const QString &first, const QString &second)
{
    RuleGroup group;
    group.rules.push_back(memberOf(first, part == SegmentPart::OnlySecond));
    group.rules.push_back(memberOf(second, part == SegmentPart::OnlyFirst));
    return {group};
}

Result<SegmentComparison> readSegmentComparison(Connection &connection, const SegmentPair &pair, Instant now)
{
    REGULARS_TRY(first, readSegmentCard(connection, pair.first, now));
    REGULARS_TRY(second, readSegmentCard(connection, pair.second, now));
    REGULARS_TRY(inFirst, SegmentMembers(connection).now(pair.first));
    REGULARS_TRY(inSecond, SegmentMembers(connection).now(pair.second));
    return SegmentComparison{first, second, partOf(SegmentPart::Both, inFirst, inSecond).size()};
}

Result<SegmentPeopleSeen> readSegmentPart(Connection &connection, const SegmentPartKey &key, Instant now)
{
    REGULARS_TRY(first, SegmentMembers(connection).now(key.pair.first));
    REGULARS_TRY(second, SegmentMembers(connection).now(key.pair.second));
    const QList<CustomerId> people = partOf(key.part, first, second);
    REGULARS_TRY(
        rows,
        CustomerList(connection).rows(people.first(std::min<qsizetype>(people.size(), mostPeopleSeen)), now, Currency()));
    SegmentPeopleSeen seen;
    seen.all = people.size();
    for (const CustomerRow &row : std::as_const(rows))
        seen.people.emplaceBack(row.id, row.name);
    return seen;
}

SegmentComparisonView::SegmentComparisonView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(settling);
}

bool SegmentComparisonView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Segment) || changes.touches(Entity::SegmentMember) || changes.touches(Entity::Order) ||
           changes.touches(Entity::Return) || changes.touches(Entity::SurveyResponse);
}

SegmentComparisonView::ReadJob SegmentComparisonView::readJob(SegmentPair key) const
{
    return [key, now = database().clock().now()](Connection &connection) {
        return readSegmentComparison(connection, key, now);
    };
}

SegmentPartView::SegmentPartView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(settling);
}

bool SegmentPartView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::SegmentMember) || changes.touches(Entity::Customer);
}

SegmentPartView::ReadJob SegmentPartView::readJob(SegmentPartKey key) const
{
    return [key, now = database().clock().now()](Connection &connection) { return readSegmentPart(connection, key, now); };
}

} // namespace regulars
