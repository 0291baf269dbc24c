// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/segments/segmentpeople.h"

#include "storage/fields/fieldstore.h"
#include "storage/people/shopstore.h"
#include "storage/segments/rulesql.h"
#include "storage/segments/segmentfactsreader.h"
#include "storage/segments/segmentstore.h"
#include "storage/sql/canceltoken.h"
#include "storage/sql/statement.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using Ids = QList<CustomerId>;

const auto deletedCustomers = u"(SELECT id FROM customers WHERE deleted_at IS NOT NULL)"_s;

/// The shop as rules see it.
struct Scene
{
    SegmentDay day;
    LocalCalendar calendar;

    Scene(Connection &connection, const Segment &segment, Instant now) : calendar(QTimeZone::utc())
    {
        const Shop shop = orThrow(ShopStore(connection).shop());
        calendar = LocalCalendar(shop.timeZone);
        day = {calendar.date(now), segment.weekStart, shop.currency, orThrow(FieldStore(connection).ownFields())};
    }
};

bool asksProfiling(const SegmentRule &rule)
{
    if (const auto *field = std::get_if<FieldTestRule>(&rule.is))
        return isProfiling(field->field);
    const RuleGroup *group = rule.group();
    return group && std::any_of(group->rules.begin(), group->rules.end(), asksProfiling);
}

/// Whether who objects to profiling is left out.
bool leavesObjectorsOut(const Segment &segment)
{
    return segment.purpose == SegmentPurpose::Outreach && asksProfiling(segment.rule);
}

QList<qint64> numbersOf(const Ids &ids)
{
    QList<qint64> numbers;
    numbers.reserve(ids.size());
    for (const CustomerId id : ids)
        numbers += id.value;
    return numbers;
}

/// The statement that finds for whom a rule holds, and its values.
class MatchingSql
{
public:
    MatchingSql(Connection &connection, const Segment &segment, Instant now, const Ids *among)
        : m_connection(connection), m_scene(connection, segment, now), m_rule(connection, m_scene.day, m_scene.calendar, now)
    {
        const QString list = among ? m_rule.values().list(numbersOf(*among)) : QString();
        m_sql = segment.level == SegmentLevel::Each ? ofEach(segment, list) : ofGroups(segment, list);
    }

    [[nodiscard]] Ids ids() const
    {
        Statement rows(m_connection, m_sql);
        m_rule.values().bindTo(rows, m_sql);
        Ids ids;
        while (rows.next())
            ids += rows.id<CustomerId>(0);
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    [[nodiscard]] int count() const
    {
        const QString sql = u"SELECT count(*) FROM (%1) AS matching"_s.arg(m_sql);
        Statement row(m_connection, sql);
        m_rule.values().bindTo(row, sql);
        row.only();
        return static_cast<int>(row.integer(0));
    }

private:
    [[nodiscard]] QString conditionOf(const Segment &segment)
    {
        const QString condition = m_rule.condition(segment.rule);
        return leavesObjectorsOut(segment) ? u"(%1 AND c.id NOT IN %2)"_s.arg(condition, objectors()) : condition;
    }
    [[nodiscard]] QString stats() const
    {
        return m_rule.needsStats() ? u" LEFT JOIN customer_stats s ON s.customer_id = c.id"_s : QString();
    }
    // What is deleted is looked up among the few that are: so the smallest index serves instead of the rows of customers.
    [[nodiscard]] QString ofEach(const Segment &segment, const QString &only)
    {
        m_rule.narrowTo(only);
        const QString condition = conditionOf(segment);
        return u"SELECT c.id FROM customers c%1 WHERE c.id NOT IN %2 AND %3%4"_s.arg(stats(), deletedCustomers, condition,
                                                                                     m_rule.context().narrow(u"c.id"));
    }
    [[nodiscard]] QString ofGroups(const Segment &segment, const QString &only)
    {
        QString among;
        if (!only.isEmpty()) {
            m_rule.narrowTo(u"(SELECT customer_id FROM customer_members WHERE group_id IN %1)"_s.arg(only));
            among = u" AND g.group_id IN "_s + only;
        }
        const QString condition = conditionOf(segment);
        const QString decides = segment.level == SegmentLevel::AnyMember ? u"max"_s : u"min"_s;
        return u"SELECT g.group_id FROM customer_members g JOIN customers c ON c.id = g.customer_id%1 WHERE c.id NOT IN %2"
               " AND g.group_id NOT IN %2%3 GROUP BY g.group_id HAVING %4(CASE WHEN %5 THEN 1 ELSE 0 END) = 1"_s.arg(
                   stats(), deletedCustomers, among, decides, condition);
    }

    Connection &m_connection;
    Scene m_scene;
    mutable RuleSql m_rule;
    QString m_sql;
};

struct Pinned
{
    Ids always; ///< in the order of their ids
    Ids never;
};

/// Without customers in the recycle bin.
Pinned pinnedOf(Connection &connection, const Segment &segment, const Ids *among)
{
    Statement rows(connection, u"SELECT p.customer_id, p.kind FROM segment_pins p JOIN customers c ON c.id = p.customer_id"
                               " WHERE p.segment_id = :segment AND c.deleted_at IS NULL ORDER BY p.customer_id"_s);
    rows.bind(u"segment", segment.id);
    Ids asked = among ? *among : Ids();
    std::sort(asked.begin(), asked.end());
    Pinned pinned;
    while (rows.next()) {
        const auto id = rows.id<CustomerId>(0);
        if (!among || std::binary_search(asked.begin(), asked.end(), id))
            (valueOf<PinKind>(rows.text(1)) == PinKind::Always ? pinned.always : pinned.never) += id;
    }
    return pinned;
}

/// Of what is sorted.
Ids without(const Ids &ids, const Ids &less)
{
    Ids left;
    std::set_difference(ids.begin(), ids.end(), less.begin(), less.end(), std::back_inserter(left));
    return left;
}

Ids joined(const Ids &ids, const Ids &more)
{
    Ids all;
    std::set_union(ids.begin(), ids.end(), more.begin(), more.end(), std::back_inserter(all));
    return all;
}

/// Runs it with the token on the connection.
template<typename Job>
auto cancellable(Connection &connection, const CancelToken &cancel, Job &&job) -> Result<std::invoke_result_t<Job>>
{
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled);
    return attempt([&] {
        const CancelToken::Scope scope(cancel, connection);
        return job();
    });
}

Ids idsMatching(Connection &connection, const Segment &segment, Instant now, const Ids *among)
{
    if (segment.kind != SegmentKind::Dynamic || (among && among->isEmpty()))
        return {};
    return MatchingSql(connection, segment, now, among).ids();
}

Ids membersOf(Connection &connection, const Segment &segment, Instant now, const Ids *among)
{
    const Pinned pinned = pinnedOf(connection, segment, among);
    return joined(without(idsMatching(connection, segment, now, among), pinned.never), pinned.always);
}

} // namespace

SegmentPeople::SegmentPeople(Connection &connection, Instant now) : m_connection(connection), m_now(now) {}

Result<QList<CustomerId>> SegmentPeople::matching(const Segment &segment, const CancelToken &cancel,
                                                  const QList<CustomerId> *among) const
{
    return cancellable(m_connection, cancel, [&] { return idsMatching(m_connection, segment, m_now, among); });
}

Result<QList<CustomerId>> SegmentPeople::members(const Segment &segment, const CancelToken &cancel,
                                                 const QList<CustomerId> *among) const
{
    return cancellable(m_connection, cancel, [&] { return membersOf(m_connection, segment, m_now, among); });
}

Result<int> SegmentPeople::count(const Segment &segment, const CancelToken &cancel) const
{
    return cancellable(m_connection, cancel, [&] {
        const Pinned pinned = pinnedOf(m_connection, segment, nullptr);
        if (segment.kind != SegmentKind::Dynamic)
            return static_cast<int>(pinned.always.size());
        // Of those who are pinned it is asked one by one, so that the many need not be handed over.
        const Ids all = joined(pinned.always, pinned.never);
        const Ids held = idsMatching(m_connection, segment, m_now, &all);
        const auto more = pinned.always.size() - held.size();
        return MatchingSql(m_connection, segment, m_now, nullptr).count() + static_cast<int>(more);
    });
}

Result<SegmentDiff> SegmentPeople::diff(const Segment &changed, const CancelToken &cancel) const
{
    REGULARS_TRY(saved, SegmentStore(m_connection).segment(changed.id));
    return cancellable(m_connection, cancel, [&] {
        const Ids before = membersOf(m_connection, saved, m_now, nullptr);
        const Ids after = membersOf(m_connection, changed, m_now, nullptr);
        SegmentDiff diff;
        diff.enter = without(after, before);
        diff.leave = without(before, after);
        diff.stay = static_cast<int>(before.size() - diff.leave.size());
        return diff;
    });
}

Result<SegmentFacts> SegmentPeople::facts(CustomerId customer) const
{
    return attempt([&]() -> Result<SegmentFacts> {
        const Scene scene(m_connection, {}, m_now);
        auto facts = readSegmentFacts(m_connection, customer, scene.day, scene.calendar, m_now);
        if (!facts)
            return fail(ErrorCode::NotFound, u"customer"_s);
        return *std::move(facts);
    });
}

SegmentDay SegmentPeople::day(const Segment &segment) const
{
    const auto scene = attempt([&] { return Scene(m_connection, segment, m_now).day; });
    return scene ? *scene : SegmentDay{LocalCalendar(QTimeZone::utc()).date(m_now), segment.weekStart};
}

} // namespace regulars
