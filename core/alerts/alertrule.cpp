// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alerts/alertrule.h"

#include "core/tasks/task.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// A limit that is a whole number: its name in JSON and in forms, and its range.
struct Limit
{
    AlertKind kind;
    const char16_t *name;
    int AlertLimits::*value;
    int least;
    int most;
};

constexpr Limit limits[] = {
    {AlertKind::LowAnswer, u"nps_at_most", &AlertLimits::npsAtMost, 0, 9},
    {AlertKind::LowAnswer, u"csat_at_most", &AlertLimits::csatAtMost, 1, 4},
    {AlertKind::LowAnswer, u"ces_at_most", &AlertLimits::cesAtMost, 0, 6},
    {AlertKind::ManyTickets, u"tickets", &AlertLimits::tickets, 2, 100},
    {AlertKind::ManyTickets, u"ticket_days", &AlertLimits::ticketDays, 1, 365},
    {AlertKind::Silence, u"gap_percent", &AlertLimits::gapPercent, 110, 1000},
    {AlertKind::ManyReturns, u"return_percent", &AlertLimits::returnPercent, 1, 99},
    {AlertKind::ManyReturns, u"return_orders", &AlertLimits::returnOrders, 1, 1000},
    {AlertKind::LessSpent, u"drop_percent", &AlertLimits::dropPercent, 1, 100},
    {AlertKind::LessSpent, u"drop_orders", &AlertLimits::dropOrders, 1, 1000},
};

QString keyOf(const Limit &limit)
{
    return QString::fromUtf16(limit.name);
}

bool isWithin(int value, int least, int most)
{
    return value >= least && value <= most;
}

QJsonObject toJson(const AlertRule &rule)
{
    QJsonObject json{{u"kind"_s, nameOf(rule.kind)},
                     {u"enabled"_s, rule.enabled},
                     {u"title"_s, rule.title},
                     {u"note"_s, rule.note},
                     {u"person"_s, rule.person.value},
                     {u"due_days"_s, rule.dueDays},
                     {u"same_category"_s, rule.limits.sameCategory},
                     {u"drop_base"_s, nameOf(rule.limits.dropBase)}};
    for (const Limit &limit : limits) {
        if (limit.kind == rule.kind)
            json.insert(keyOf(limit), rule.limits.*limit.value);
    }
    return json;
}

AlertRule ruleOf(AlertKind kind, const QJsonObject &json)
{
    const AlertRule usual;
    AlertRule rule;
    rule.kind = kind;
    rule.title = json.value("title"_L1).toString();
    rule.enabled = json.value("enabled"_L1).toBool() && !rule.title.trimmed().isEmpty(); // its tasks would have no name
    rule.note = json.value("note"_L1).toString();
    rule.person = UserId{json.value("person"_L1).toInteger()};
    const int dueDays = json.value("due_days"_L1).toInt(usual.dueDays);
    rule.dueDays = isWithin(dueDays, 0, mostAlertDueDays) ? dueDays : usual.dueDays;
    rule.limits.sameCategory = json.value("same_category"_L1).toBool();
    rule.limits.dropBase = valueOf<SpendBase>(json.value("drop_base"_L1).toString());
    for (const Limit &limit : limits) {
        const int value = json.value(keyOf(limit)).toInt(usual.limits.*limit.value);
        if (isWithin(value, limit.least, limit.most))
            rule.limits.*limit.value = value;
    }
    // A shop that upgrades is not to find tasks that nobody asked for.
    if (json.contains("nps_at_most"_L1) && !json.contains("ces_at_most"_L1))
        rule.limits.cesAtMost = 0;
    return rule;
}

} // namespace

QList<Error> validate(const AlertRule &rule)
{
    QList<Error> faults;
    if (rule.title.trimmed().isEmpty())
        faults += invalidField(u"title"_s, u"required"_s);
    else if (rule.title.trimmed().size() > longestTaskTitle)
        faults += invalidField(u"title"_s, u"too_long"_s, {{u"limit"_s, longestTaskTitle}});
    if (!isWithin(rule.dueDays, 0, mostAlertDueDays))
        faults += invalidField(u"due_days"_s, u"not_a_choice"_s);
    for (const Limit &limit : limits) {
        if (limit.kind == rule.kind && !isWithin(rule.limits.*limit.value, limit.least, limit.most))
            faults += invalidField(keyOf(limit), u"not_a_choice"_s);
    }
    return faults;
}

QJsonArray toJson(const QList<AlertRule> &rules)
{
    QJsonArray json;
    for (const AlertRule &rule : rules)
        json += toJson(rule);
    return json;
}

QList<AlertRule> alertRulesOf(const QJsonArray &json)
{
    QList<AlertRule> rules;
    for (const auto &[kind, name] : EnumNames<AlertKind>::names) {
        QJsonObject known;
        for (const auto &value : json) {
            if (value.toObject().value("kind"_L1) == QString::fromUtf16(name))
                known = value.toObject();
        }
        rules += ruleOf(kind, known);
    }
    return rules;
}

} // namespace regulars
