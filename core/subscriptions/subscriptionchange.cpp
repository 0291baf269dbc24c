// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/subscriptions/subscriptionchange.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refusedFor(const QString &reason)
{
    return fail(ErrorCode::Refused, u"subscription"_s, {{u"reason"_s, reason}});
}

Result<void> checkDay(const QString &field, QDate day, QDate least, QDate most, const QString &tooEarly)
{
    if (!day.isValid())
        return tl::unexpected(invalidField(field, u"required"_s));
    if (day < least)
        return tl::unexpected(invalidField(field, tooEarly, {{u"date"_s, least}}));
    if (day > most)
        return tl::unexpected(invalidField(field, u"too_late"_s, {{u"date"_s, most}}));
    return {};
}

Result<void> checkNote(const QString &note)
{
    if (note.trimmed().size() > longestSubscriptionNote)
        return tl::unexpected(invalidField(u"note"_s, u"too_long"_s, {{u"limit"_s, longestSubscriptionNote}}));
    return {};
}

Result<void> checkTerms(const SubscriptionTerms &terms)
{
    if (const QList<Error> errors = validate(terms); !errors.isEmpty())
        return tl::unexpected(errors.first());
    return {};
}

/// Neither over nor cancelled.
Result<void> checkGoesOn(const Subscription &subscription, QDate today)
{
    if (stateOn(subscription, today) == SubscriptionState::Ended)
        return refusedFor(u"subscription_ended"_s);
    if (subscription.terms.cancelledOn.isValid())
        return refusedFor(u"subscription_cancelled"_s);
    return {};
}

void takeOffer(SubscriptionTerms &terms, const SubscriptionOffer &offer)
{
    terms.plan = offer.plan;
    terms.quantity = offer.quantity;
    terms.priceMinor = offer.priceMinor;
    terms.periodMonths = offer.periodMonths;
    terms.noticeDays = offer.noticeDays;
}

/// The day of a line about something that happens on `effective`: it is known from then on, but not before it was entered
/// and not before what was known already.
QDate dayOfLine(const Subscription &subscription, QDate effective, QDate today)
{
    return std::max(subscription.changedOn, std::min(effective, today));
}

SubscriptionEventKind kindOfChange(const SubscriptionTerms &before, const SubscriptionTerms &after)
{
    const bool onlyPrice = before.plan == after.plan && before.quantity == after.quantity &&
                           before.periodMonths == after.periodMonths && before.priceMinor != after.priceMinor;
    if (onlyPrice)
        return SubscriptionEventKind::PriceChanged;
    const qint64 difference = monthlyMinor(after) - monthlyMinor(before);
    if (difference == 0)
        return SubscriptionEventKind::Changed;
    return difference > 0 ? SubscriptionEventKind::Upgraded : SubscriptionEventKind::Downgraded;
}

SubscriptionEvent line(SubscriptionEventKind kind, QDate day, const SubscriptionTerms &terms, const QString &note = {})
{
    SubscriptionEvent event;
    event.kind = kind;
    event.day = day;
    event.terms = terms;
    event.note = note.trimmed();
    return event;
}

} // namespace

SubscriptionOffer offerOf(const SubscriptionPlan &plan)
{
    return {plan.id, 1, plan.priceMinor, plan.periodMonths, plan.noticeDays};
}

SubscriptionOffer offerOf(const SubscriptionTerms &terms)
{
    return {terms.plan, terms.quantity, terms.priceMinor, terms.periodMonths, terms.noticeDays};
}

Result<SubscriptionEvent> startedAs(const SubscriptionOffer &offer, QDate startsOn, bool renews, QDate today)
{
    SubscriptionTerms terms;
    takeOffer(terms, offer);
    REGULARS_CHECK(checkTerms(terms));
    REGULARS_CHECK(
        checkDay(u"starts_on"_s, startsOn, today.addYears(-mostYearsBack), today.addYears(mostYearsAhead), u"too_early"_s));
    terms.termFrom = startsOn;
    terms.renews = renews;
    if (!renews)
        terms.endsOn = termOn(terms, std::max(startsOn, today)).until; // one of long ago was renewed until today
    return line(SubscriptionEventKind::Started, startsOn, terms);
}

Result<SubscriptionEvent> changedTo(const Subscription &subscription, const SubscriptionOffer &offer, QDate from,
                                    QDate today)
{
    REGULARS_CHECK(checkGoesOn(subscription, today));
    if (subscription.startedOn > today)
        return refusedFor(u"subscription_not_started"_s);
    if (offer == offerOf(subscription.terms))
        return refusedFor(u"subscription_unchanged"_s);
    REGULARS_CHECK(checkDay(u"from"_s, from, subscription.changedOn, today, u"before_last_change"_s));
    SubscriptionTerms terms = subscription.terms;
    takeOffer(terms, offer);
    REGULARS_CHECK(checkTerms(terms));
    if (terms.periodMonths != subscription.terms.periodMonths) {
        terms.termFrom = from;
        if (terms.endsOn.isValid())
            terms.endsOn = termOn(terms, today).until;
    }
    return line(kindOfChange(subscription.terms, terms), from, terms);
}

Result<SubscriptionEvent> pausedUntil(const Subscription &subscription, QDate from, QDate resumesOn, const QString &reason,
                                      QDate today)
{
    REGULARS_CHECK(checkGoesOn(subscription, today));
    SubscriptionTerms terms = subscription.terms;
    if (subscription.startedOn > today)
        return refusedFor(u"subscription_not_started"_s);
    if (terms.pausedFrom.isValid() && today < terms.resumesOn)
        return refusedFor(u"subscription_paused"_s);
    const QDate latest = today.addYears(mostYearsAhead);
    REGULARS_CHECK(checkDay(u"paused_from"_s, from, subscription.changedOn, latest, u"before_last_change"_s));
    REGULARS_CHECK(checkDay(u"resumes_on"_s, resumesOn, std::max(from, today).addDays(1), latest, u"too_early"_s));
    REGULARS_CHECK(checkNote(reason));
    if (terms.pausedFrom.isValid() && from < terms.resumesOn) // the end of the earlier pause is not written anew
        return tl::unexpected(invalidField(u"paused_from"_s, u"before_last_change"_s, {{u"date"_s, terms.resumesOn}}));
    terms.pausedFrom = from;
    terms.resumesOn = resumesOn;
    return line(SubscriptionEventKind::Paused, dayOfLine(subscription, from, today), terms, reason);
}

Result<SubscriptionEvent> resumedOn(const Subscription &subscription, QDate today)
{
    SubscriptionTerms terms = subscription.terms;
    if (!terms.pausedFrom.isValid() || today >= terms.resumesOn || stateOn(subscription, today) == SubscriptionState::Ended)
        return refusedFor(u"not_paused"_s);
    const QDate day = dayOfLine(subscription, today, today);
    terms.pausedFrom = {};
    terms.resumesOn = {};
    return line(SubscriptionEventKind::Resumed, day, terms);
}

Result<SubscriptionEvent> cancelledFor(const Subscription &subscription, QDate endsOn, const QString &reason, QDate today)
{
    REGULARS_CHECK(checkGoesOn(subscription, today));
    REGULARS_CHECK(checkNote(reason));
    SubscriptionTerms terms = subscription.terms;
    const QDate last = endsOn.isValid() ? endsOn : earliestEnd(terms, today);
    // The day before the newest line: it ends with what was agreed on until then.
    REGULARS_CHECK(checkDay(u"ends_on"_s, last, subscription.changedOn.addDays(-1),
                            std::max(today, subscription.startedOn).addYears(mostYearsAhead + mostPeriodMonths / 12),
                            u"before_last_change"_s));
    terms.cancelledOn = today;
    terms.endsOn = last;
    return line(SubscriptionEventKind::Cancelled, dayOfLine(subscription, last.addDays(1), today), terms, reason);
}

Result<SubscriptionEvent> reactivatedOn(const Subscription &subscription, QDate today)
{
    SubscriptionTerms terms = subscription.terms;
    const bool isOver = stateOn(subscription, today) == SubscriptionState::Ended;
    if (!isOver && !terms.cancelledOn.isValid())
        return refusedFor(u"goes_on"_s);
    const QDate day = dayOfLine(subscription, today, today);
    terms.cancelledOn = {};
    terms.endsOn = {};
    if (isOver) {
        terms.termFrom = day;
        terms.pausedFrom = {};
        terms.resumesOn = {};
    }
    if (!terms.renews)
        terms.endsOn = termOn(terms, day).until;
    return line(SubscriptionEventKind::Reactivated, day, terms);
}

Result<SubscriptionEvent> renewedOn(const Subscription &subscription, QDate today)
{
    REGULARS_CHECK(checkGoesOn(subscription, today));
    SubscriptionTerms terms = subscription.terms;
    if (terms.renews)
        return refusedFor(u"renews_by_itself"_s);
    terms.endsOn = termOn(terms, terms.endsOn.addDays(1)).until;
    return line(SubscriptionEventKind::Renewed, dayOfLine(subscription, today, today), terms);
}

Result<SubscriptionEvent> renewingByItself(const Subscription &subscription, bool renews, QDate today)
{
    REGULARS_CHECK(checkGoesOn(subscription, today));
    SubscriptionTerms terms = subscription.terms;
    if (terms.renews == renews)
        return refusedFor(u"subscription_unchanged"_s);
    terms.endsOn = renews ? QDate() : earliestEnd(terms, today);
    terms.renews = renews;
    return line(SubscriptionEventKind::RenewalChanged, dayOfLine(subscription, today, today), terms);
}

void apply(Subscription &subscription, const SubscriptionEvent &event)
{
    if (event.kind == SubscriptionEventKind::Started)
        subscription.startedOn = event.terms.termFrom;
    subscription.changedOn = event.day;
    subscription.terms = event.terms;
    subscription.note = event.note;
}

Subscription replayed(Subscription subscription, const QList<SubscriptionEvent> &lines)
{
    for (const SubscriptionEvent &event : lines)
        apply(subscription, event);
    return subscription;
}

} // namespace regulars
