// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alerts/alertcause.h"

#include "core/today/rhythm.h"

#include <cmath>
#include <map>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

bool isFresh(Instant at, Instant now)
{
    return at <= now && now.ms - at.ms < alertFreshDays * msPerDay;
}

bool hasRested(std::optional<Instant> toldAt, Instant at)
{
    return !toldAt || at.ms - toldAt->ms >= alertRestDays * msPerDay;
}

/// Nothing of questions that are not looked at.
std::optional<int> answerLimit(const AlertLimits &limits, SurveyKind kind)
{
    switch (kind) {
    case SurveyKind::Nps:
        return limits.npsAtMost;
    case SurveyKind::Csat:
        return limits.csatAtMost;
    case SurveyKind::Ces:
        return limits.cesAtMost;
    case SurveyKind::Stars:
    case SurveyKind::Custom:
        break;
    }
    return std::nullopt;
}

QJsonObject jsonOf(Money money)
{
    return {{u"minor"_s, money.minor}, {u"currency"_s, money.currency.code()}};
}

Money moneyOf(const QJsonValue &json)
{
    const QJsonObject money = json.toObject();
    return {money.value("minor"_L1).toInteger(), Currency(money.value("currency"_L1).toString())};
}

} // namespace

QJsonObject toJson(const AlertReason &reason)
{
    QJsonObject json{{u"kind"_s, nameOf(reason.kind)}};
    switch (reason.kind) {
    case AlertKind::LowAnswer:
        json.insert(u"survey"_s, nameOf(reason.survey));
        json.insert(u"score"_s, reason.score);
        break;
    case AlertKind::ManyTickets:
        json.insert(u"tickets"_s, reason.count);
        json.insert(u"days"_s, reason.days);
        break;
    case AlertKind::Silence:
        json.insert(u"days"_s, reason.days);
        json.insert(u"usual_days"_s, reason.usualDays);
        break;
    case AlertKind::ManyReturns:
        json.insert(u"returned"_s, reason.count);
        json.insert(u"orders"_s, reason.orders);
        break;
    case AlertKind::LessSpent:
        json.insert(u"spent"_s, jsonOf(reason.spent));
        json.insert(u"spent_before"_s, jsonOf(reason.spentBefore));
        json.insert(u"base"_s, nameOf(reason.base));
        break;
    case AlertKind::Leaving:
        json.insert(u"ends_on"_s, reason.endsOn.toString(Qt::ISODate));
        break;
    case AlertKind::Stalled:
        json.insert(u"stall"_s, nameOf(reason.stall));
        json.insert(u"days"_s, reason.days);
        break;
    case AlertKind::CheckInDue:
        json.insert(u"due_on"_s, reason.dueOn.toString(Qt::ISODate));
        break;
    }
    return json;
}

std::optional<AlertReason> alertReasonOf(const QJsonObject &json)
{
    const QString kind = json.value("kind"_L1).toString();
    if (!isNameOf<AlertKind>(kind))
        return std::nullopt;
    AlertReason reason;
    reason.kind = valueOf<AlertKind>(kind);
    const bool countsTickets = reason.kind == AlertKind::ManyTickets;
    if (json.contains("survey"_L1))
        reason.survey = valueOf<SurveyKind>(json.value("survey"_L1).toString());
    reason.score = json.value("score"_L1).toInt();
    reason.count = json.value(countsTickets ? "tickets"_L1 : "returned"_L1).toInt();
    reason.orders = json.value("orders"_L1).toInt();
    reason.days = json.value("days"_L1).toInt();
    reason.usualDays = json.value("usual_days"_L1).toDouble();
    if (reason.kind == AlertKind::LessSpent) {
        reason.spent = moneyOf(json.value("spent"_L1));
        reason.spentBefore = moneyOf(json.value("spent_before"_L1));
        reason.base = valueOf<SpendBase>(json.value("base"_L1).toString());
    }
    reason.endsOn = QDate::fromString(json.value("ends_on"_L1).toString(), Qt::ISODate);
    reason.dueOn = QDate::fromString(json.value("due_on"_L1).toString(), Qt::ISODate);
    if (json.contains("stall"_L1))
        reason.stall = valueOf<StallReason>(json.value("stall"_L1).toString());
    return reason;
}

std::optional<AlertCause> alertCause(const AlertRule &rule, const AnswerFacts &answer, Instant now)
{
    const std::optional<int> limit = answerLimit(rule.limits, answer.kind);
    if (!limit || answer.score > *limit || !isFresh(answer.at, now))
        return std::nullopt;
    AlertReason reason;
    reason.kind = AlertKind::LowAnswer;
    reason.survey = answer.kind;
    reason.score = answer.score;
    return AlertCause{answer.customer, answer.uid, {}, answer.at, reason};
}

std::optional<AlertCause> alertCause(const AlertRule &rule, CustomerId customer, const QList<AlertTicket> &tickets,
                                     Instant now)
{
    const Instant from{now.ms - rule.limits.ticketDays * msPerDay};
    std::map<TicketCategoryId, QList<AlertTicket>> together;
    for (const AlertTicket &ticket : tickets) {
        const bool isMeant = ticket.openedAt > from && ticket.openedAt <= now;
        if (isMeant && (!rule.limits.sameCategory || ticket.category.isValid()))
            together[rule.limits.sameCategory ? ticket.category : TicketCategoryId{}] += ticket;
    }
    for (const auto &[category, counted] : together) {
        if (counted.size() < rule.limits.tickets)
            continue;
        AlertReason reason;
        reason.kind = AlertKind::ManyTickets;
        reason.count = static_cast<int>(counted.size());
        reason.days = rule.limits.ticketDays;
        const QString key = counted.at(rule.limits.tickets - 1).uid;
        QStringList others;
        for (const AlertTicket &ticket : counted) {
            if (ticket.uid != key)
                others += ticket.uid;
        }
        return AlertCause{customer, key, others, counted.last().openedAt, reason};
    }
    return std::nullopt;
}

std::optional<AlertCause> alertCause(const AlertRule &rule, const SilenceFacts &facts, double shopGapDays, Instant now,
                                     const LocalCalendar &calendar)
{
    const auto rhythm = rhythmOf(facts.firstOrder, facts.lastOrder, facts.orderDays, shopGapDays, now, calendar);
    if (!rhythm)
        return std::nullopt;
    const int tooLong = static_cast<int>(std::ceil(rhythm->gapDays * rule.limits.gapPercent / 100));
    if (rhythm->silentDays < tooLong || rhythm->silentDays >= tooLong + alertFreshDays)
        return std::nullopt;
    AlertReason reason;
    reason.kind = AlertKind::Silence;
    reason.days = rhythm->silentDays;
    reason.usualDays = rhythm->gapDays;
    const Instant since = calendar.startOfDay(calendar.date(facts.lastOrder).addDays(tooLong));
    return AlertCause{facts.customer, facts.lastOrderUid, {}, since, reason};
}

std::optional<AlertCause> alertCause(const AlertRule &rule, const ReturnShareFacts &facts, std::optional<Instant> toldAt,
                                     Instant now)
{
    const bool isMuch = facts.orders >= rule.limits.returnOrders &&
                        qint64(facts.returned) * 100 > qint64(facts.orders) * rule.limits.returnPercent;
    if (!isMuch || !isFresh(facts.newestReturn, now) || !hasRested(toldAt, facts.newestReturn))
        return std::nullopt;
    AlertReason reason;
    reason.kind = AlertKind::ManyReturns;
    reason.count = facts.returned;
    reason.orders = facts.orders;
    return AlertCause{facts.customer, facts.newestReturnUid, {}, facts.newestReturn, reason};
}

std::optional<AlertCause> alertCause(const AlertRule &rule, const SpendFacts &facts, std::optional<Instant> toldAt,
                                     Instant now)
{
    const AlertLimits &limits = rule.limits;
    if (facts.ordersBefore < limits.dropOrders || !facts.spentBefore.isPositive() || !hasRested(toldAt, now))
        return std::nullopt;
    // In doubles, as cents times a hundred may leave the whole numbers; without a division, which would not be exact.
    if (double(facts.spent.minor) * 100 > double(facts.spentBefore.minor) * (100 - limits.dropPercent))
        return std::nullopt;
    AlertReason reason;
    reason.kind = AlertKind::LessSpent;
    reason.spent = facts.spent;
    reason.spentBefore = facts.spentBefore;
    reason.base = limits.dropBase;
    return AlertCause{facts.customer, facts.lastOrderUid, {}, now, reason};
}

std::optional<EndingFacts> endingOf(CustomerId customer, const QString &subscriptionUid,
                                    const QList<SubscriptionEvent> &standing, const LocalCalendar &calendar)
{
    std::optional<EndingFacts> ending;
    for (const SubscriptionEvent &line : standing) {
        const bool isCancelled = line.kind == SubscriptionEventKind::Cancelled;
        const bool isSwitchedOff = line.kind == SubscriptionEventKind::RenewalChanged && !line.terms.renews;
        if (isCancelled || isSwitchedOff) {
            const QDate day = isCancelled && line.terms.cancelledOn.isValid() ? line.terms.cancelledOn : line.day;
            ending = EndingFacts{customer, subscriptionUid, std::min(day, calendar.date(line.recordedAt)),
                                 line.terms.endsOn};
        } else if (line.kind == SubscriptionEventKind::RenewalChanged || line.kind == SubscriptionEventKind::Renewed ||
                   line.kind == SubscriptionEventKind::Reactivated) {
            ending.reset();
        }
    }
    return ending;
}

std::optional<AlertCause> alertCause(const EndingFacts &facts, Instant now, const LocalCalendar &calendar)
{
    const QDate today = calendar.date(now);
    const qint64 age = facts.decidedOn.daysTo(today);
    if (age < 0 || age >= alertFreshDays || facts.endsOn < today)
        return std::nullopt;
    AlertReason reason;
    reason.kind = AlertKind::Leaving;
    reason.endsOn = facts.endsOn;
    const QString key = facts.subscriptionUid + u' ' + facts.endsOn.toString(Qt::ISODate);
    return AlertCause{facts.customer, key, {}, calendar.startOfDay(facts.decidedOn), reason};
}

std::optional<AlertCause> alertCause(const StallFacts &facts, Instant now, const LocalCalendar &calendar)
{
    const qint64 age = facts.stalledOn.daysTo(calendar.date(now));
    if (age < 0 || age >= alertFreshDays)
        return std::nullopt;
    AlertReason reason;
    reason.kind = AlertKind::Stalled;
    reason.stall = facts.stall.reason;
    reason.days = facts.stall.days;
    const QString key =
        QStringList{facts.onboardingUid, nameOf(facts.stall.reason), facts.stall.since.toString(Qt::ISODate)}.join(u' ');
    return AlertCause{facts.customer, key, {}, calendar.startOfDay(facts.stalledOn), reason};
}

std::optional<AlertCause> alertCause(const CheckInFacts &facts, Instant now, const LocalCalendar &calendar)
{
    const qint64 age = facts.dueOn.daysTo(calendar.date(now));
    if (!facts.dueOn.isValid() || age < 0 || age >= alertFreshDays)
        return std::nullopt;
    AlertReason reason;
    reason.kind = AlertKind::CheckInDue;
    reason.dueOn = facts.dueOn;
    const QString key = facts.customerUid + u' ' + facts.dueOn.toString(Qt::ISODate);
    return AlertCause{facts.customer, key, {}, calendar.startOfDay(facts.dueOn), reason};
}

SpendWindows spendWindows(SpendBase base, QDate today)
{
    const QDate from = today.addDays(-comparedDays);
    if (base == SpendBase::YearAgo)
        return {from, today, from.addYears(-1), today.addYears(-1)};
    return {from, today, from.addDays(-comparedDays), from};
}

Task alertTask(const AlertRule &rule, const AlertCause &cause, Instant now, const LocalCalendar &calendar)
{
    Task task;
    task.title = rule.title;
    task.note = rule.note;
    task.customer = cause.customer;
    task.owner = rule.person;
    task.dueAt = calendar.noon(calendar.date(now).addDays(rule.dueDays));
    task.timeUnknown = true;
    return task;
}

} // namespace regulars
