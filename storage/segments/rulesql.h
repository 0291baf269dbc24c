// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segmentevaluation.h"
#include "storage/segments/rulevalues.h"
#include "storage/segments/segmentevents.h"
#include "storage/segments/segmentfields.h"

namespace regulars {

class Connection;

/// Compiles rules to SQL: conditions about the customer `c` and their figures `s` (customer_stats, which may be missing),
/// each strictly true or false. What texts mean is decided by evaluate() (core): it is asked of each value that there is.
class RuleSql
{
public:
    RuleSql(Connection &connection, const SegmentDay &day, const LocalCalendar &calendar, Instant now);
    Q_DISABLE_COPY_MOVE(RuleSql)

    /// Nobody but the customers of this SQL list is asked: everything is read of them only.
    void narrowTo(const QString &list) { m_only = list; }
    [[nodiscard]] RuleValues &values() { return m_values; }
    [[nodiscard]] const FieldContext &context() const { return m_context; }

    /// Throws SqlFailure.
    [[nodiscard]] QString condition(const SegmentRule &rule);
    /// Whether the conditions so far mention `s`.
    [[nodiscard]] bool needsStats() const { return m_needsStats; }

private:
    // rulesql.cpp
    [[nodiscard]] QString groupCondition(const RuleGroup &group);
    [[nodiscard]] QString consentCondition(const ConsentRule &rule);
    [[nodiscard]] QString membershipCondition(const MembershipRule &rule);
    [[nodiscard]] bool holdsFor(const SegmentRule &rule, const QStringList &values) const;

    // fieldrulesql.cpp
    [[nodiscard]] QString fieldCondition(const FieldTestRule &rule);
    [[nodiscard]] QString positiveCondition(const FieldTestRule &rule, const FieldSource &source);
    [[nodiscard]] QString flagCondition(const FieldTestRule &rule, const FieldSource &source);
    [[nodiscard]] QString valueTest(const FieldTestRule &rule, const FieldSource &source, const QString &value);
    [[nodiscard]] QString textTest(const FieldTestRule &rule, const FieldSource &source, const QString &value);
    [[nodiscard]] QString foldedTest(const FieldTestRule &rule, const QString &value);
    [[nodiscard]] QStringList valuesThatHold(const FieldTestRule &rule, const FieldSource &source);
    [[nodiscard]] QString numberTest(SegmentTest test, const QStringList &given, int decimals, const QString &value);
    [[nodiscard]] QString momentTest(const FieldTestRule &rule, const QString &value);
    [[nodiscard]] QString monthDayTest(const FieldTestRule &rule, const QString &value);
    [[nodiscard]] QString keptMomentTest(const FieldTestRule &rule, const QString &value);
    [[nodiscard]] QString withinCondition(const DaySpan &span, const QString &value);
    [[nodiscard]] QString pointsExpiringCondition(const FieldTestRule &rule);

    // ownfieldsql.cpp
    [[nodiscard]] QString ownCondition(const OwnFieldRule &rule);
    [[nodiscard]] QString ownValueCondition(const OwnFieldRule &rule, const FieldDefinition &definition);
    [[nodiscard]] QString ownColumnCondition(const OwnFieldRule &rule, const FieldDefinition &column);

    // eventrulesql.cpp
    [[nodiscard]] QString eventCondition(const EventRule &rule);
    [[nodiscard]] std::optional<QString> orderCondition(const EventRule &rule, const DaySpan &span);
    [[nodiscard]] QString placeCondition(const EventRule &rule, const DaySpan &span);
    [[nodiscard]] QString countCondition(const EventRule &rule, const DaySpan &span);
    [[nodiscard]] QString everCondition(const EventRule &rule);
    [[nodiscard]] QString eventsOf(const EventRule &rule, const EventSource &source, const DaySpan &span);
    [[nodiscard]] QString filterCondition(SegmentEvent event, const EventFilter &filter, const EventSource &source,
                                          bool fewEvents);
    [[nodiscard]] QString productCondition(const EventFilter &filter, bool fewEvents);
    [[nodiscard]] QString choiceCondition(SegmentEvent event, const EventFilter &filter, const EventSource &source);
    [[nodiscard]] bool holdsFor(SegmentEvent event, const EventFilter &filter, const QStringList &values) const;

    Connection &m_connection;
    const SegmentDay &m_day;
    const LocalCalendar &m_calendar;
    RuleValues m_values;
    QString m_only;
    FieldContext m_context;
    bool m_needsStats = false;
};

/// The test that says the opposite, of tests that an empty value passes; nothing for others.
[[nodiscard]] std::optional<SegmentTest> oppositeOf(SegmentTest test);

/// Points that end within the next 30 days, in hundredths, by customer; without those of whom none do. `only`: SQL of a list
/// of customers, or empty. Throws SqlFailure.
[[nodiscard]] QMap<CustomerId, qint64> expiringPointsOf(Connection &connection, const LocalCalendar &calendar, QDate today,
                                                        const QString &only, const RuleValues &values);

/// SQL: customers who object to profiling.
[[nodiscard]] QString objectors();

} // namespace regulars
