// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/segments/segmentfields.h"

#include "core/customers/customerstats.h"
#include "core/prediction/loyaltymap.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int pointDecimals = 2;
constexpr int millionthDecimals = 6;
constexpr int percentDecimals = 4; // of millionths, as 0 … 100
constexpr int yearDays = 365;
const auto zero = u"0"_s;

FieldSource ofCustomer(ValueForm form, const QString &value, const QString &folded = {})
{
    FieldSource source;
    source.form = form;
    source.value = value;
    source.folded = folded;
    source.ofCustomer = true;
    return source;
}

FieldSource ofStats(ValueForm form, const QString &value, int decimals = 0)
{
    FieldSource source;
    source.form = form;
    source.decimals = decimals;
    source.value = value;
    source.ofStats = true;
    return source;
}

FieldSource ofRows(ValueForm form, const QString &customer, const QString &value, const QString &from, int decimals = 0)
{
    FieldSource source;
    source.form = form;
    source.decimals = decimals;
    source.customer = customer;
    source.value = value;
    source.from = from;
    return source;
}

/// How many rows a customer has; 0 without any.
FieldSource counted(const QString &customer, const QString &from)
{
    FieldSource source = ofRows(ValueForm::Number, customer, u"count(*)"_s, from);
    source.grouped = true;
    source.none = zero;
    return source;
}

FieldSource ofAddress(QStringView column)
{
    return ofRows(ValueForm::Text, u"a.customer_id"_s, u"a.%1"_s.arg(column), u"customer_addresses a WHERE TRUE"_s);
}

FieldSource ofScore(ValueForm form, QStringView column, int decimals = 0)
{
    return ofRows(form, u"x.customer_id"_s, u"x.%1"_s.arg(column), u"customer_scores x WHERE x.%1 IS NOT NULL"_s.arg(column),
                  decimals);
}

FieldSource ofContact(QStringView kind)
{
    return ofRows(ValueForm::Flag, u"k.customer_id"_s, u"1"_s,
                  u"customer_contacts k WHERE k.kind = '%1' AND k.is_valid = 1"_s.arg(kind));
}

/// The score of the latest answer of that kind.
FieldSource lastAnswer(QStringView kind)
{
    return ofRows(ValueForm::Number, u"a.customer_id"_s, u"a.score"_s,
                  u"survey_responses a WHERE a.kind = '%1' AND a.deleted_at IS NULL AND a.customer_id IS NOT NULL"
                  " AND NOT EXISTS (SELECT 1 FROM survey_responses later WHERE later.customer_id = a.customer_id"
                  " AND later.kind = a.kind AND later.deleted_at IS NULL AND (later.responded_at > a.responded_at"
                  " OR (later.responded_at = a.responded_at AND later.id > a.id)))"_s.arg(kind));
}

/// As dividedHalfUp() (core).
QString averageOrder()
{
    return u"CASE WHEN s.orders > 0 THEN CASE WHEN s.net_minor >= 0 THEN (s.net_minor + s.orders / 2) / s.orders"
           " ELSE -((-s.net_minor + s.orders / 2) / s.orders) END END"_s;
}

/// In whole years; who was born on 29 February becomes older on the 28th where there is none.
QString age(QDate today)
{
    int monthDay = today.month() * 100 + today.day();
    if (monthDay == 228 && !QDate::isLeapYear(today.year()))
        monthDay = 229;
    return u"CASE WHEN c.birth_year > 0 AND c.birth_month > 0 AND c.birth_day > 0 THEN %1 - c.birth_year"
           " - CASE WHEN c.birth_month * 100 + c.birth_day > %2 THEN 1 ELSE 0 END END"_s.arg(today.year())
               .arg(monthDay);
}

/// The stage that lifecycleOf() (core) states, with the one that a person set before it.
FieldSource lifecycle(const FieldContext &context)
{
    FieldSource source = ofCustomer(
        ValueForm::Text,
        u"coalesce(c.lifecycle, CASE WHEN s.last_order_at IS NULL THEN '%1'"
        " WHEN s.orders = 1 AND s.last_order_at > %5 THEN '%2' WHEN s.last_order_at > %6 THEN '%3'"
        " ELSE '%4' END)"_s.arg(nameOf(Lifecycle::Prospect), nameOf(Lifecycle::New), nameOf(Lifecycle::Active),
                                nameOf(Lifecycle::Lapsed), context.number(context.now.ms - newWindowDays * msPerDay),
                                context.number(context.now.ms - activeWindowDays * msPerDay)));
    source.ofStats = true;
    return source;
}

/// What was sold less what came back in the last 365 days, of orders that are not cancelled.
FieldSource netSpendYear(const FieldContext &context)
{
    const QString from = context.number(context.calendar.startOfDay(context.today.addDays(1 - yearDays)).ms);
    const QString until = context.number(context.calendar.startOfDay(context.today.addDays(1)).ms);
    FieldSource source = ofRows(
        ValueForm::Number, u"y.customer_id"_s, u"sum(y.amount)"_s,
        u"(SELECT o.customer_id, o.total_minor AS amount FROM orders o WHERE o.deleted_at IS NULL"
        " AND +o.customer_id IS NOT NULL AND o.status <> 'cancelled' AND o.ordered_at >= %1 AND o.ordered_at < %2%3"
        " UNION ALL SELECT r.customer_id, -r.total_minor FROM returns r LEFT JOIN orders o ON o.id = r.order_id"
        " WHERE r.deleted_at IS NULL AND +r.customer_id IS NOT NULL AND coalesce(o.status, '') <> 'cancelled'"
        " AND r.returned_at >= %1 AND r.returned_at < %2%4) AS y WHERE TRUE"_s.arg(
            from, until, context.narrow(u"o.customer_id"), context.narrow(u"r.customer_id")),
        context.currencyDecimals);
    source.grouped = true;
    source.none = zero;
    return source;
}

FieldSource loyaltyQuadrant()
{
    return ofRows(ValueForm::Text, u"x.customer_id"_s,
                  u"CASE WHEN x.emotion IS NULL THEN '%1' WHEN x.behaviour >= %2"
                  " THEN CASE WHEN x.emotion >= %3 THEN '%4' ELSE '%5' END"
                  " WHEN x.emotion >= %3 THEN '%6' ELSE '%7' END"_s.arg(nameOf(LoyaltyQuadrant::Unknown))
                      .arg(regularBehaviour)
                      .arg(fondEmotion)
                      .arg(nameOf(LoyaltyQuadrant::Loyal), nameOf(LoyaltyQuadrant::Habitual), nameOf(LoyaltyQuadrant::Fond),
                           nameOf(LoyaltyQuadrant::Leaving)),
                  u"customer_loyalty x WHERE TRUE"_s);
}

/// As stateOn() (core) says; one that is ending is active, one that has not begun is none yet.
FieldSource subscription(QDate today)
{
    const QString rank = u"min(CASE WHEN u.ends_on IS NOT NULL AND (u.ends_on < '%1' OR u.ends_on < u.started_on) THEN 3"
                         " WHEN u.paused_from <= '%1' AND u.resumes_on > '%1' THEN 2 ELSE 1 END)"_s.arg(
                             today.toString(Qt::ISODate));
    FieldSource source = ofRows(ValueForm::Text, u"u.customer_id"_s,
                                u"CASE %1 WHEN 1 THEN 'active' WHEN 2 THEN 'paused' ELSE 'ended' END"_s.arg(rank),
                                u"subscriptions u WHERE (u.started_on <= '%1' OR u.ends_on < '%1'"
                                " OR u.ends_on < u.started_on)"_s.arg(today.toString(Qt::ISODate)));
    source.grouped = true;
    source.none = u"none"_s;
    return source;
}

FieldSource personSource(SegmentField field, const FieldContext &context)
{
    switch (field) {
    case SegmentField::Name:
        return ofCustomer(ValueForm::Text, u"c.name"_s, u"c.name_fold"_s);
    case SegmentField::Kind:
        return ofCustomer(ValueForm::Text, u"c.kind"_s);
    case SegmentField::City:
        return ofAddress(u"city");
    case SegmentField::Postcode:
        return ofAddress(u"postcode");
    case SegmentField::Region:
        return ofAddress(u"region");
    case SegmentField::Country:
        return ofAddress(u"country");
    case SegmentField::Language:
        return ofCustomer(ValueForm::Text, u"c.language"_s);
    case SegmentField::Source:
        return ofCustomer(ValueForm::Text, u"c.source"_s);
    case SegmentField::Tag: {
        FieldSource source = ofRows(ValueForm::Text, u"t.customer_id"_s, u"t.tag"_s, u"customer_tags t WHERE TRUE"_s);
        source.folded = u"t.tag_fold"_s;
        return source;
    }
    case SegmentField::Birthday:
        return ofCustomer(ValueForm::MonthDay, u"c.birth_month * 100 + c.birth_day"_s);
    case SegmentField::Age:
        return ofCustomer(ValueForm::Number, age(context.today));
    case SegmentField::Lifecycle:
        return lifecycle(context);
    case SegmentField::PreferredChannel:
        return ofCustomer(ValueForm::Text, u"c.preferred_channel"_s);
    case SegmentField::DoNotContact:
        return ofCustomer(ValueForm::Flag, u"c.do_not_contact = 1"_s);
    case SegmentField::Created:
        return ofCustomer(ValueForm::Moment, u"c.created_at"_s);
    case SegmentField::CustomerSince:
        return ofCustomer(ValueForm::Moment, u"c.customer_since"_s);
    case SegmentField::HasEmail:
        return ofContact(u"email");
    case SegmentField::HasPhone:
        return ofContact(u"phone");
    default: // HasAddress: with street and town, as the issues of records have it
        return ofRows(ValueForm::Flag, u"a.customer_id"_s, u"1"_s,
                      u"customer_addresses a WHERE a.street <> '' AND a.city <> ''"_s);
    }
}

FieldSource buyingSource(SegmentField field, const FieldContext &context)
{
    switch (field) {
    case SegmentField::Orders:
        return ofStats(ValueForm::Number, u"coalesce(s.orders, 0)"_s);
    case SegmentField::FirstOrder:
        return ofStats(ValueForm::Moment, u"s.first_order_at"_s);
    case SegmentField::LastOrder:
        return ofStats(ValueForm::Moment, u"s.last_order_at"_s);
    case SegmentField::FirstOrderKept:
        return ofStats(ValueForm::KeptMoment, u"s.first_order_at"_s);
    case SegmentField::NetSpend:
        return ofStats(ValueForm::Number, u"coalesce(s.net_minor, 0)"_s, context.currencyDecimals);
    case SegmentField::NetSpendYear:
        return netSpendYear(context);
    case SegmentField::AverageOrder:
        return ofStats(ValueForm::Number, averageOrder(), context.currencyDecimals);
    default: // OrderInterval: two distances tell a rhythm, one does not
        return ofStats(ValueForm::Number, u"CASE WHEN s.order_days >= 3 THEN s.median_interval_days END"_s);
    }
}

FieldSource scoreSource(SegmentField field, const FieldContext &context)
{
    switch (field) {
    case SegmentField::OverdueRatio:
        return ofScore(ValueForm::Number, u"overdue_ratio", millionthDecimals);
    case SegmentField::Risk:
        return ofScore(ValueForm::Number, u"risk");
    case SegmentField::PActive:
        return ofScore(ValueForm::Number, u"p_alive", percentDecimals);
    case SegmentField::ExpectedValue:
        return ofScore(ValueForm::Number, u"value_minor", context.currencyDecimals);
    case SegmentField::RfmGroup:
        return ofScore(ValueForm::Text, u"rfm_group");
    case SegmentField::RfmRecency:
        return ofScore(ValueForm::Number, u"rfm_recency");
    case SegmentField::RfmFrequency:
        return ofScore(ValueForm::Number, u"rfm_frequency");
    case SegmentField::RfmMonetary:
        return ofScore(ValueForm::Number, u"rfm_monetary");
    default:
        return loyaltyQuadrant();
    }
}

FieldSource loyaltySource(SegmentField field)
{
    switch (field) {
    case SegmentField::Member:
        return ofRows(ValueForm::Flag, u"m.customer_id"_s, u"1"_s, u"loyalty_members m WHERE m.left_on IS NULL"_s);
    case SegmentField::Tier:
        return ofRows(ValueForm::Text, u"m.customer_id"_s, u"r.uid"_s,
                      u"loyalty_members m JOIN tiers r ON r.id = m.tier_id AND r.deleted_at IS NULL"
                      " WHERE m.left_on IS NULL"_s);
    default: // Points
        return ofRows(ValueForm::Number, u"m.customer_id"_s, u"coalesce(p.active, 0)"_s,
                      u"loyalty_members m LEFT JOIN points_accounts p ON p.customer_id = m.customer_id"
                      " WHERE m.left_on IS NULL"_s,
                      pointDecimals);
    }
}

FieldSource contactSource(SegmentField field, const FieldContext &context)
{
    switch (field) {
    case SegmentField::LastContact:
        return ofStats(ValueForm::Moment, u"s.last_contacted_at"_s);
    case SegmentField::OpenTickets:
        return counted(u"q.customer_id"_s, u"ticket_queue q JOIN tickets t ON t.id = q.ticket_id AND t.test = 0"
                                           " WHERE q.customer_id IS NOT NULL"_s);
    case SegmentField::OpenTasks:
        return counted(u"t.customer_id"_s,
                       u"tasks t WHERE t.closed_at IS NULL AND t.deleted_at IS NULL AND t.customer_id IS NOT NULL"_s);
    case SegmentField::LastNps:
        return lastAnswer(u"nps");
    case SegmentField::LastCsat:
        return lastAnswer(u"csat");
    case SegmentField::LastCes:
        return lastAnswer(u"ces");
    case SegmentField::ReferralsMade:
        return counted(u"f.advocate_id"_s, u"referrals f JOIN referral_progress p ON p.referral_id = f.id"
                                           " WHERE p.state IN ('qualified', 'rewarded')"_s);
    case SegmentField::Referred:
        return ofRows(ValueForm::Flag, u"f.referred_id"_s, u"1"_s,
                      u"referrals f JOIN referral_progress p ON p.referral_id = f.id WHERE f.referred_id IS NOT NULL"
                      " AND p.state IN ('registered', 'on_hold', 'qualified', 'rewarded')"_s);
    default:
        return subscription(context.today);
    }
}

} // namespace

FieldSource sourceOf(SegmentField field, const FieldContext &context)
{
    if (field <= SegmentField::CustomerSince)
        return personSource(field, context);
    if (field <= SegmentField::OrderInterval)
        return buyingSource(field, context);
    if (field <= SegmentField::LoyaltyQuadrant)
        return scoreSource(field, context);
    return field <= SegmentField::PointsExpiring ? loyaltySource(field) : contactSource(field, context);
}

QString rowsOf(const FieldSource &source, const FieldContext &context)
{
    QString sql = u"SELECT %1 AS customer_id, %2 AS v FROM %3%4"_s.arg(source.customer, source.value, source.from,
                                                                       context.narrow(source.customer));
    if (source.grouped)
        sql += u" GROUP BY "_s + source.customer;
    return sql;
}

bool isProfiling(SegmentField field)
{
    return field >= SegmentField::OverdueRatio && field <= SegmentField::LoyaltyQuadrant;
}

} // namespace regulars
