// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textfolding.h"
#include "core/loyalty/pointsterms.h"
#include "storage/segments/rulesql.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysUntilExpiry = 30; // of PointsExpiring

const auto never = u"FALSE"_s;

QString comparisonOf(SegmentTest test)
{
    switch (test) {
    case SegmentTest::AtLeast:
        return u">="_s;
    case SegmentTest::AtMost:
        return u"<="_s;
    case SegmentTest::Above:
        return u">"_s;
    case SegmentTest::Below:
        return u"<"_s;
    default:
        return u"="_s;
    }
}

QString anyOf(const QStringList &parts)
{
    return parts.isEmpty() ? never : u'(' + parts.join(u" OR "_s) + u')';
}

QStringList foldedTexts(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all += folded(text);
    return all;
}

} // namespace

QString RuleSql::fieldCondition(const FieldTestRule &rule)
{
    if (rule.field == SegmentField::PointsExpiring)
        return pointsExpiringCondition(rule);
    const FieldSource source = sourceOf(rule.field, m_context);
    m_needsStats = m_needsStats || source.ofStats;
    if (source.form == ValueForm::Flag)
        return flagCondition(rule, source);
    FieldTestRule positive = rule;
    if (const auto opposite = oppositeOf(rule.test)) {
        positive.test = *opposite;
        return u"(NOT %1)"_s.arg(positiveCondition(positive, source));
    }
    if (rule.test != SegmentTest::AllOf)
        return positiveCondition(rule, source);
    if (rule.values.isEmpty())
        return never;
    QStringList each;
    positive.test = SegmentTest::Is;
    for (const QString &value : rule.values) {
        positive.values = {value};
        each += positiveCondition(positive, source);
    }
    return u'(' + each.join(u" AND "_s) + u')';
}

QString RuleSql::positiveCondition(const FieldTestRule &rule, const FieldSource &source)
{
    FieldSource asked = source;
    if (!source.folded.isEmpty())
        asked.value = source.folded;
    if (!asked.isRows())
        return u"((%1) IS TRUE)"_s.arg(valueTest(rule, asked, asked.value));
    const bool withoutRow = !source.none.isEmpty() && holdsFor({rule}, {source.none});
    const QString test = valueTest(rule, asked, u"f.v"_s);
    const QString rows = u"SELECT f.customer_id FROM (%1) AS f WHERE %2"_s.arg(
        rowsOf(asked, m_context), withoutRow ? u"(%1) IS NOT TRUE"_s.arg(test) : test);
    return u"c.id %1IN (%2)"_s.arg(withoutRow ? u"NOT "_s : QString(), rows);
}

QString RuleSql::flagCondition(const FieldTestRule &rule, const FieldSource &source)
{
    const bool ofYes = holdsFor({rule}, {u"yes"_s});
    const bool ofNo = holdsFor({rule}, {u"no"_s});
    if (ofYes == ofNo)
        return ofYes ? u"TRUE"_s : never;
    const QString isSet = source.isRows() ? u"c.id IN (SELECT f.customer_id FROM (%1) AS f)"_s.arg(rowsOf(source, m_context))
                                          : u"((%1) IS TRUE)"_s.arg(source.value);
    return ofYes ? isSet : u"(NOT %1)"_s.arg(isSet);
}

QString RuleSql::valueTest(const FieldTestRule &rule, const FieldSource &source, const QString &value)
{
    if (rule.test == SegmentTest::IsNotEmpty)
        return source.form == ValueForm::Text ? u"%1 <> ''"_s.arg(value) : u"%1 IS NOT NULL"_s.arg(value);
    switch (source.form) {
    case ValueForm::Text:
        return textTest(rule, source, value);
    case ValueForm::Number:
        return numberTest(rule.test, rule.values, source.decimals, value);
    case ValueForm::Moment:
        return momentTest(rule, value);
    case ValueForm::MonthDay:
        return monthDayTest(rule, value);
    case ValueForm::KeptMoment:
        return keptMomentTest(rule, value);
    case ValueForm::Flag: // flagCondition
        break;
    }
    return never;
}

QString RuleSql::textTest(const FieldTestRule &rule, const FieldSource &source, const QString &value)
{
    if (!source.folded.isEmpty())
        return foldedTest(rule, value);
    const QStringList found = valuesThatHold(rule, source);
    return found.isEmpty() ? never : u"%1 IN %2"_s.arg(value, m_values.list(found));
}

QString RuleSql::foldedTest(const FieldTestRule &rule, const QString &value)
{
    if (rule.test == SegmentTest::Is || rule.test == SegmentTest::AnyOf)
        return u"%1 IN %2"_s.arg(value, m_values.list(foldedTexts(rule.values)));
    QStringList parts;
    for (const QString &given : foldedTexts(rule.values)) {
        parts += rule.test == SegmentTest::Contains
                     ? u"instr(%1, %2) > 0"_s.arg(value, m_values.text(given))
                     : u"substr(%1, 1, %2) = %3"_s.arg(value, QString::number(given.size()), m_values.text(given));
    }
    return anyOf(parts);
}

QStringList RuleSql::valuesThatHold(const FieldTestRule &rule, const FieldSource &source)
{
    QStringList there = choicesOf(rule.field);
    if (there.isEmpty()) {
        const QString sql = source.isRows() ? u"SELECT DISTINCT f.v FROM (%1) AS f"_s.arg(rowsOf(source, m_context))
                                            : u"SELECT DISTINCT %1 FROM customers c WHERE TRUE%2"_s.arg(
                                                  source.value, m_context.narrow(u"c.id"));
        Statement rows(m_connection, sql);
        m_values.bindTo(rows, sql);
        while (rows.next())
            there += rows.text(0);
    }
    there.removeIf([&](const QString &value) { return value.isEmpty() || !holdsFor({rule}, {value}); });
    return there;
}

QString RuleSql::numberTest(SegmentTest test, const QStringList &given, int decimals, const QString &value)
{
    QStringList parts;
    for (const QString &each : given) {
        if (const auto number = scaledNumber(each, decimals))
            parts += u"%1 %2 %3"_s.arg(value, comparisonOf(test), m_values.number(*number));
    }
    return anyOf(parts);
}

QString RuleSql::withinCondition(const DaySpan &span, const QString &value)
{
    QStringList parts{u"%1 IS NOT NULL"_s.arg(value)};
    if (span.from.isValid())
        parts += u"%1 >= %2"_s.arg(value, m_context.number(m_calendar.startOfDay(span.from).ms));
    if (span.until.isValid())
        parts += u"%1 < %2"_s.arg(value, m_context.number(m_calendar.startOfDay(span.until.addDays(1)).ms));
    return u'(' + parts.join(u" AND "_s) + u')';
}

QString RuleSql::momentTest(const FieldTestRule &rule, const QString &value)
{
    if (rule.test == SegmentTest::Within)
        return withinCondition(spanOf(rule.window, m_day.today, m_day.weekStart), value);
    QStringList parts;
    for (const QString &each : rule.values) {
        const QDate day = QDate::fromString(each, Qt::ISODate);
        if (!day.isValid())
            continue;
        switch (rule.test) {
        case SegmentTest::AtLeast:
            parts += withinCondition({day, {}}, value);
            break;
        case SegmentTest::AtMost:
            parts += withinCondition({{}, day}, value);
            break;
        case SegmentTest::Above:
            parts += withinCondition({day.addDays(1), {}}, value);
            break;
        case SegmentTest::Below:
            parts += withinCondition({{}, day.addDays(-1)}, value);
            break;
        default:
            parts += withinCondition({day, day}, value);
            break;
        }
    }
    return anyOf(parts);
}

QString RuleSql::monthDayTest(const FieldTestRule &rule, const QString &value)
{
    constexpr int leapYear = 2000;
    QList<qint64> found;
    for (QDate day(leapYear, 1, 1); day.year() == leapYear; day = day.addDays(1)) {
        if (holdsFor({rule}, {day.toString(u"--MM-dd"_s)}))
            found += day.month() * 100 + day.day();
    }
    return found.isEmpty() ? never : u"%1 IN %2"_s.arg(value, m_values.list(found));
}

QString RuleSql::keptMomentTest(const FieldTestRule &rule, const QString &value)
{
    Statement ends(m_connection, u"SELECT min(first_order_at), max(first_order_at) FROM customer_stats"_s);
    ends.only();
    if (ends.isNull(0))
        return never;
    const QDate last = m_calendar.date(ends.instant(1));
    // Stretches of days that are kept in the window, year by year.
    QStringList parts;
    DaySpan stretch;
    for (QDate day = m_calendar.date(ends.instant(0)); day <= last; day = day.addDays(1)) {
        const bool isKept = holdsFor({rule}, {day.toString(Qt::ISODate)});
        if (isKept && !stretch.from.isValid())
            stretch.from = day;
        if (isKept)
            stretch.until = day;
        if (stretch.from.isValid() && (!isKept || day == last)) {
            parts += withinCondition(stretch, value);
            stretch = {};
        }
    }
    return anyOf(parts);
}

QString RuleSql::pointsExpiringCondition(const FieldTestRule &rule)
{
    const auto members = sourceOf(SegmentField::Points, m_context);
    const auto expiring = expiringPointsOf(m_connection, m_calendar, m_day.today, m_only, m_values);
    QList<qint64> listed;
    const bool ofEmpty = holdsFor({rule}, {});
    const bool ofZero = holdsFor({rule}, {u"0"_s});
    for (auto it = expiring.cbegin(); it != expiring.cend(); ++it) {
        if (holdsFor({rule}, {canonicalNumber(it.value(), members.decimals)}) != ofZero)
            listed += it.key().value;
    }
    const QString member = u"c.id IN (SELECT f.customer_id FROM (%1) AS f)"_s.arg(rowsOf(members, m_context));
    const QString others = ofEmpty ? u"NOT "_s + member : never;
    const QString own = u"c.id %1IN %2"_s.arg(ofZero ? u"NOT "_s : QString(), m_values.list(listed));
    return u"((%1 AND %2) OR %3)"_s.arg(member, own, others);
}

QMap<CustomerId, qint64> expiringPointsOf(Connection &connection, const LocalCalendar &calendar, QDate today,
                                          const QString &only, const RuleValues &values)
{
    const Instant until = calendar.startOfDay(today.addDays(daysUntilExpiry));
    // Those whose days count without a purchase are no date in the database: the last day follows from the account.
    QString sql = u"SELECT p.customer_id, l.remaining, l.expires_at, l.inactivity_months, l.active_at, p.last_active_at"
                  " FROM points_accounts p JOIN loyalty_members m ON m.customer_id = p.customer_id AND m.left_on IS NULL"
                  " JOIN points_lots l ON l.account_id = p.id AND l.remaining > 0 WHERE p.due_at <= :until"_s;
    if (!only.isEmpty())
        sql += u" AND p.customer_id IN "_s + only;
    Statement rows(connection, sql);
    values.bindTo(rows, sql);
    rows.bind(u"until", until);
    QMap<CustomerId, qint64> expiring;
    while (rows.next()) {
        LotTerms terms;
        terms.expiresAt = rows.optionalInstant(2);
        terms.inactivityMonths = static_cast<int>(rows.integer(3));
        terms.activeAt = rows.instant(4);
        if (const auto gone = expiryOf(terms, rows.instant(5), calendar); gone && *gone <= until)
            expiring[rows.id<CustomerId>(0)] += rows.integer(1);
    }
    return expiring;
}

} // namespace regulars
