// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/segments/rulesql.h"

namespace regulars {

using namespace Qt::StringLiterals;

RuleSql::RuleSql(Connection &connection, const SegmentDay &day, const LocalCalendar &calendar, Instant now)
    : m_connection(connection),
      m_day(day),
      m_calendar(calendar),
      m_context{now,
                day.today,
                calendar,
                day.currency.decimals(),
                [this](QStringView column) { return m_only.isEmpty() ? QString() : u" AND %1 IN %2"_s.arg(column, m_only); },
                [this](qint64 number) { return m_values.number(QVariant(number)); }}
{
}

QString RuleSql::condition(const SegmentRule &rule)
{
    if (const auto *group = rule.group())
        return groupCondition(*group);
    if (const auto *field = std::get_if<FieldTestRule>(&rule.is))
        return fieldCondition(*field);
    if (const auto *own = std::get_if<OwnFieldRule>(&rule.is))
        return ownCondition(*own);
    if (const auto *event = std::get_if<EventRule>(&rule.is))
        return eventCondition(*event);
    if (const auto *consent = std::get_if<ConsentRule>(&rule.is))
        return consentCondition(*consent);
    return membershipCondition(std::get<MembershipRule>(rule.is));
}

QString RuleSql::groupCondition(const RuleGroup &group)
{
    QStringList parts;
    for (const SegmentRule &rule : group.rules)
        parts += condition(rule);
    if (parts.isEmpty())
        return group.kind == GroupKind::Any ? u"FALSE"_s : u"TRUE"_s;
    if (group.kind == GroupKind::All)
        return u'(' + parts.join(u" AND "_s) + u')';
    const QString any = u'(' + parts.join(u" OR "_s) + u')';
    return group.kind == GroupKind::Any ? any : u"(NOT %1)"_s.arg(any);
}

QString RuleSql::consentCondition(const ConsentRule &rule)
{
    // As standingsOf() (core): what was permitted for a time is expired when that is over.
    const QString state = u"CASE WHEN k.state IN ('granted', 'pending_confirmation') AND k.effective_until <= %1"
                          " THEN 'expired' ELSE k.state END"_s.arg(m_context.number(m_context.now.ms));
    QStringList asked;
    for (const ConsentState each : rule.states)
        asked += nameOf(each);
    const bool unknownHolds = rule.states.contains(ConsentState::Unknown) != rule.isNot;
    // Who was never asked has no row: the rows that decide otherwise are listed.
    const bool listed = unknownHolds == rule.isNot;
    const QString rows = u"SELECT k.customer_id FROM consent_states k WHERE k.channel = '%1' AND k.purpose = '%2'"
                         " AND %3 %4IN %5%6"_s.arg(nameOf(rule.topic.channel), nameOf(rule.topic.purpose), state,
                                                   listed ? QString() : u"NOT "_s, m_values.list(asked),
                                                   m_context.narrow(u"k.customer_id"));
    return u"c.id %1IN (%2)"_s.arg(unknownHolds ? u"NOT "_s : QString(), rows);
}

QString RuleSql::membershipCondition(const MembershipRule &rule)
{
    return u"c.id %1IN (SELECT k.customer_id FROM segment_members k WHERE k.segment_id = (SELECT id FROM segments"
           " WHERE uid = %2 AND deleted_at IS NULL) AND k.exited_at IS NULL%3)"_s.arg(
               rule.isNot ? u"NOT "_s : QString(), m_values.text(rule.segment), m_context.narrow(u"k.customer_id"));
}

bool RuleSql::holdsFor(const SegmentRule &rule, const QStringList &values) const
{
    SegmentFacts facts;
    if (const auto *field = std::get_if<FieldTestRule>(&rule.is))
        facts.values[field->field] = values;
    else if (const auto *own = std::get_if<OwnFieldRule>(&rule.is))
        facts.own.insert(own->uid, values);
    return evaluate(rule, facts, m_day).holds;
}

std::optional<SegmentTest> oppositeOf(SegmentTest test)
{
    switch (test) {
    case SegmentTest::IsNot:
        return SegmentTest::Is;
    case SegmentTest::NoneOf:
        return SegmentTest::AnyOf;
    case SegmentTest::NotContains:
        return SegmentTest::Contains;
    case SegmentTest::IsEmpty:
        return SegmentTest::IsNotEmpty;
    default:
        return std::nullopt;
    }
}

QString objectors()
{
    return u"(SELECT k.customer_id FROM consent_states k WHERE k.purpose = 'profiling'"
           " AND k.state IN ('denied', 'withdrawn'))"_s;
}

} // namespace regulars
