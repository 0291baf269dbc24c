// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/segments/rulesql.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortWindowDays = 62; // so few orders that their lines are looked up one by one

bool isShort(const DaySpan &span)
{
    return span.from.isValid() && span.until.isValid() && span.from.daysTo(span.until) < shortWindowDays;
}

QString comparisonOf(EventCount count)
{
    return count == EventCount::AtLeast ? u">="_s : count == EventCount::AtMost ? u"<="_s : u"="_s;
}

bool isEnough(const EventRule &rule, qint64 times)
{
    switch (rule.count) {
    case EventCount::AtLeast:
        return times >= rule.times;
    case EventCount::AtMost:
        return times <= rule.times;
    case EventCount::Exactly:
        break;
    }
    return times == rule.times;
}

/// Whether it is asked that something was done at any time, too.
bool asksForEver(const EventRule &rule)
{
    return rule.count != EventCount::AtLeast && isEnough(rule, 0) && !rule.orNever;
}

QString wherePart(const QStringList &conditions)
{
    return conditions.join(u" AND "_s);
}

} // namespace

QString RuleSql::eventCondition(const EventRule &rule)
{
    const DaySpan span = spanOf(rule.window, m_day.today, m_day.weekStart);
    if (rule.event == SegmentEvent::Order) {
        if (const auto fromStats = orderCondition(rule, span))
            return *fromStats;
    }
    return rule.place == EventPlace::Any ? countCondition(rule, span) : placeCondition(rule, span);
}

/// What the figures of customers tell without reading orders.
std::optional<QString> RuleSql::orderCondition(const EventRule &rule, const DaySpan &span)
{
    if (!rule.filters.isEmpty() || !rule.sum.isEmpty())
        return std::nullopt;
    const auto first = u"s.first_order_at"_s;
    const auto last = u"s.last_order_at"_s;
    m_needsStats = true;
    if (rule.place != EventPlace::Any)
        return u"(%1 IS TRUE)"_s.arg(withinCondition(span, rule.place == EventPlace::First ? first : last));
    const QString number = m_context.number(rule.times);
    const QString ever = asksForEver(rule) ? u" AND coalesce(s.orders, 0) > 0"_s : QString();
    if (!span.from.isValid() && !span.until.isValid())
        return u"(coalesce(s.orders, 0) %1 %2%3)"_s.arg(comparisonOf(rule.count), number, ever);
    // Nothing in the window where the first or last order says so, everything where both lie in it; else they are counted.
    QString none = u"%1 IS NULL"_s.arg(last);
    QString all = u"%1 IS NOT NULL"_s.arg(last);
    if (span.from.isValid()) {
        const QString from = m_context.number(m_calendar.startOfDay(span.from).ms);
        none += u" OR %1 < %2"_s.arg(last, from);
        all += u" AND %1 >= %2"_s.arg(first, from);
    }
    if (span.until.isValid()) {
        const QString until = m_context.number(m_calendar.startOfDay(span.until.addDays(1)).ms);
        none += u" OR %1 >= %2"_s.arg(first, until);
        all += u" AND %1 < %2"_s.arg(last, until);
    }
    const bool ofNone = isEnough(rule, 0) && (rule.count == EventCount::AtLeast || rule.orNever);
    const QString whenNone = isEnough(rule, 0) && !ofNone ? u"coalesce(s.orders, 0) > 0"_s : ofNone ? u"TRUE"_s : u"FALSE"_s;
    QString known = u"WHEN %1 THEN %2 WHEN %3 THEN s.orders %4 %5"_s.arg(none, whenNone, all, comparisonOf(rule.count),
                                                                         number);
    // One that is known to lie in the window decides about most of the others.
    const bool isDecided = rule.count == EventCount::AtLeast ? rule.times <= 1 : rule.times == 0;
    if (isDecided) {
        known += u" WHEN %1 THEN %2"_s.arg(withinCondition(span, last),
                                           rule.count == EventCount::AtLeast ? u"TRUE"_s : u"FALSE"_s);
    }
    return u"(CASE %1 ELSE %2 END)"_s.arg(known, countCondition(rule, span));
}

QString RuleSql::countCondition(const EventRule &rule, const DaySpan &span)
{
    const EventSource source = sourceOf(rule.event, !m_only.isEmpty());
    const auto least = rule.sum.isEmpty() ? std::nullopt : scaledNumber(rule.sum, m_context.currencyDecimals);
    if (!rule.sum.isEmpty() && !least)
        return u"FALSE"_s;
    QString test = u"count(*) %1 %2"_s.arg(comparisonOf(rule.count), m_context.number(rule.times));
    if (least) {
        test += u" AND sum(%1) >= %2"_s.arg(source.amount.isEmpty() ? u"0"_s : source.amount, m_values.number(*least));
    }
    const QString events = eventsOf(rule, source, span);
    const bool withoutAny = isEnough(rule, 0) && (!least || least->toDouble() <= 0);
    const bool isJustDone = !withoutAny && !least && rule.count == EventCount::AtLeast && rule.times == 1;
    const QString having = isJustDone   ? QString()
                           : withoutAny ? u" GROUP BY +e.customer_id HAVING NOT (%1)"_s.arg(test)
                                        : u" GROUP BY +e.customer_id HAVING %1"_s.arg(test);
    const QString done = u"c.id %1IN (SELECT +e.customer_id FROM %2%3)"_s.arg(withoutAny ? u"NOT "_s : QString(), events,
                                                                              having);
    return asksForEver(rule) ? u"(%1 AND %2)"_s.arg(done, everCondition(rule)) : done;
}

QString RuleSql::everCondition(const EventRule &rule)
{
    if (rule.event == SegmentEvent::Order && rule.filters.isEmpty()) {
        m_needsStats = true;
        return u"coalesce(s.orders, 0) > 0"_s;
    }
    const EventSource source = sourceOf(rule.event, !m_only.isEmpty());
    return u"c.id IN (SELECT e.customer_id FROM %1)"_s.arg(eventsOf(rule, source, {}));
}

QString RuleSql::placeCondition(const EventRule &rule, const DaySpan &span)
{
    const EventSource source = sourceOf(rule.event, !m_only.isEmpty());
    const bool isFirst = rule.place == EventPlace::First;
    const QString events = eventsOf(rule, source, {});
    if (rule.sum.isEmpty()) {
        const QString at = u"%1(%2)"_s.arg(isFirst ? u"min"_s : u"max"_s, source.at);
        return u"c.id IN (SELECT +e.customer_id FROM %1 GROUP BY +e.customer_id HAVING %2)"_s.arg(events,
                                                                                                  withinCondition(span, at));
    }
    const auto least = scaledNumber(rule.sum, m_context.currencyDecimals);
    if (!least)
        return u"FALSE"_s;
    const QString order = isFirst ? u"%1, e.id"_s.arg(source.at) : u"%1 DESC, e.id DESC"_s.arg(source.at);
    const QString ranked = u"SELECT e.customer_id, %1 AS at, %2 AS amount, row_number() OVER (PARTITION BY e.customer_id"
                           " ORDER BY %3) AS place FROM %4"_s.arg(
                               source.at, source.amount.isEmpty() ? u"0"_s : source.amount, order, events);
    return u"c.id IN (SELECT f.customer_id FROM (%1) AS f WHERE f.place = 1 AND f.amount >= %2 AND %3)"_s.arg(
        ranked, m_values.number(*least), withinCondition(span, u"f.at"_s));
}

QString RuleSql::eventsOf(const EventRule &rule, const EventSource &source, const DaySpan &span)
{
    const bool fewEvents = !m_only.isEmpty() || isShort(span);
    QStringList conditions{source.where};
    // An open beginning is as good as everything, and lets the index by time serve, which holds all that is asked.
    if (span.from.isValid())
        conditions += u"%1 >= %2"_s.arg(source.at, m_context.number(m_calendar.startOfDay(span.from).ms));
    if (span.until.isValid())
        conditions += u"%1 < %2"_s.arg(source.at, m_context.number(m_calendar.startOfDay(span.until.addDays(1)).ms));
    for (const EventFilter &filter : rule.filters)
        conditions += filterCondition(rule.event, filter, source, fewEvents);
    return u"%1 WHERE %2%3"_s.arg(source.from, wherePart(conditions), m_context.narrow(u"e.customer_id"));
}

QString RuleSql::filterCondition(SegmentEvent event, const EventFilter &filter, const EventSource &source, bool fewEvents)
{
    const bool isOfLines = event == SegmentEvent::Order &&
                           (filter.property == EventProperty::Product || filter.property == EventProperty::Category);
    if (!isOfLines && filter.property != EventProperty::Total && filter.property != EventProperty::Score)
        return choiceCondition(event, filter, source);
    EventFilter positive = filter;
    if (const auto opposite = oppositeOf(filter.test)) {
        positive.test = *opposite;
        return u"(NOT %1)"_s.arg(filterCondition(event, positive, source, fewEvents));
    }
    if (filter.test == SegmentTest::AllOf) {
        QStringList each{filter.values.isEmpty() ? u"FALSE"_s : u"TRUE"_s};
        positive.test = SegmentTest::Is;
        for (const QString &value : filter.values) {
            positive.values = {value};
            each += filterCondition(event, positive, source, fewEvents);
        }
        return u'(' + wherePart(each) + u')';
    }
    if (isOfLines)
        return productCondition(filter, fewEvents);
    const bool isScore = filter.property == EventProperty::Score;
    const QString value = isScore ? columnOf(event, filter.property) : source.amount;
    if (value.isEmpty())
        return u"FALSE"_s;
    if (filter.test == SegmentTest::IsNotEmpty)
        return u"TRUE"_s;
    return numberTest(filter.test, filter.values, isScore ? 0 : m_context.currencyDecimals, value);
}

QString RuleSql::productCondition(const EventFilter &filter, bool fewEvents)
{
    const bool isProduct = filter.property == EventProperty::Product;
    QList<qint64> products;
    QHash<QString, bool> judged;
    Statement rows(m_connection, isProduct ? u"SELECT id, sku FROM products"_s : u"SELECT id, category FROM products"_s);
    while (rows.next()) {
        const QString value = rows.text(1);
        auto known = judged.constFind(value);
        if (known == judged.constEnd())
            known = judged.insert(value, !value.isEmpty() && holdsFor(SegmentEvent::Order, filter, {value}));
        if (*known)
            products += rows.integer(0);
    }
    const QString list = m_values.list(products);
    return fewEvents ? u"EXISTS (SELECT 1 FROM order_lines l WHERE l.order_id = e.id AND +l.product_id IN %1)"_s.arg(list)
                     : u"e.id IN (SELECT l.order_id FROM order_lines l WHERE l.product_id IN %1)"_s.arg(list);
}

QString RuleSql::choiceCondition(SegmentEvent event, const EventFilter &filter, const EventSource &source)
{
    const QString value = columnOf(event, filter.property);
    if (value.isEmpty()) // an event that has no such property
        return holdsFor(event, filter, {}) ? u"TRUE"_s : u"FALSE"_s;
    QString sql = u"SELECT uid FROM ticket_categories"_s;
    if (filter.property == EventProperty::Reward)
        sql = u"SELECT uid FROM rewards"_s;
    else if (filter.property != EventProperty::Category)
        sql = u"SELECT DISTINCT %1 FROM %2"_s.arg(value, source.from);
    QStringList there = choicesOf(event, filter.property);
    if (event == SegmentEvent::Contact && filter.property == EventProperty::Direction)
        there += u"internal"_s;
    if (there.isEmpty()) {
        Statement rows(m_connection, sql);
        while (rows.next())
            there += rows.text(0);
    }
    there.removeIf([&](const QString &each) { return each.isEmpty() || !holdsFor(event, filter, {each}); });
    QString test = u"%1 IN %2"_s.arg(value, m_values.list(there));
    test = holdsFor(event, filter, {}) ? u"(%1 IS NULL OR %2)"_s.arg(value, test)
                                       : u"(%1 IS NOT NULL AND %2)"_s.arg(value, test);
    return test;
}

bool RuleSql::holdsFor(SegmentEvent event, const EventFilter &filter, const QStringList &values) const
{
    EventRule rule;
    rule.event = event;
    rule.filters = {filter};
    SegmentEventFacts facts;
    facts.event = event;
    facts.day = m_day.today;
    if (!values.isEmpty())
        facts.properties[filter.property] = values;
    SegmentFacts customer;
    customer.events.push_back(facts);
    return evaluate({rule}, customer, m_day).holds;
}

} // namespace regulars
