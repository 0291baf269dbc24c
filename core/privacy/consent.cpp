// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/privacy/consent.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// Newest recorded first: a reversal is always recorded after what it reverses, so whether it holds itself is known
// by the time its target is met.
QList<ConsentEvent> thatHold(QList<ConsentEvent> ledger)
{
    std::sort(ledger.begin(), ledger.end(),
              [](const ConsentEvent &a, const ConsentEvent &b) { return a.id.value > b.id.value; });
    std::set<ConsentEventId> reversed;
    QList<ConsentEvent> held;
    for (const ConsentEvent &event : ledger) {
        if (reversed.contains(event.id))
            continue;
        if (event.reversalOf.isValid())
            reversed.insert(event.reversalOf);
        else
            held += event;
    }
    return held;
}

int permits(ConsentState state)
{
    switch (state) {
    case ConsentState::Denied:
    case ConsentState::Withdrawn:
        return 0;
    case ConsentState::Expired:
        return 1;
    case ConsentState::Unknown:
        return 2;
    case ConsentState::PendingConfirmation:
        return 3;
    case ConsentState::Granted:
        return 4;
    }
    return 0;
}

} // namespace

QList<Error> validate(const ConsentEvent &event, Instant now)
{
    QList<Error> errors;
    if (event.state == ConsentState::Unknown || event.state == ConsentState::Expired)
        errors += invalidField(u"state"_s, u"required"_s);
    if (event.capturedAt > now)
        errors += invalidField(u"captured_at"_s, u"in_the_future"_s);
    if (event.effectiveUntil && *event.effectiveUntil <= event.capturedAt)
        errors += invalidField(u"effective_until"_s, u"before_the_beginning"_s);
    return errors;
}

ConsentStandings standingsOf(const QList<ConsentEvent> &ledger, Instant now)
{
    QList<ConsentEvent> held = thatHold(ledger);
    std::sort(held.begin(), held.end(), [](const ConsentEvent &a, const ConsentEvent &b) {
        return std::tie(a.capturedAt, a.id) < std::tie(b.capturedAt, b.id);
    });
    ConsentStandings standings;
    for (const ConsentEvent &event : std::as_const(held)) {
        ConsentStanding standing{event.state, event.capturedAt, event.effectiveUntil, event.basis, event.id};
        const bool ended = event.effectiveUntil && *event.effectiveUntil <= now;
        if (ended && (event.state == ConsentState::Granted || event.state == ConsentState::PendingConfirmation)) {
            standing.state = ConsentState::Expired;
            standing.since = *event.effectiveUntil;
        }
        standings.insert_or_assign({event.channel, event.purpose}, standing);
    }
    return standings;
}

ConsentState mostRestrictive(ConsentState a, ConsentState b)
{
    return permits(b) < permits(a) ? b : a;
}

std::map<ConsentTopic, ConsentState> restrictions(const ConsentStandings &joined, const QList<ConsentStandings> &records)
{
    std::map<ConsentTopic, ConsentState> needed;
    for (const auto &[topic, held] : joined) {
        ConsentState least = held.state;
        for (const ConsentStandings &record : records) {
            const ConsentState state = standing(record, topic).state;
            if (state != ConsentState::Unknown && state != ConsentState::Expired)
                least = mostRestrictive(least, state);
        }
        if (least != held.state)
            needed.emplace(topic, least);
    }
    return needed;
}

ConsentStanding standing(const ConsentStandings &standings, ConsentTopic topic)
{
    const auto found = standings.find(topic);
    return found == standings.end() ? ConsentStanding{} : found->second;
}

bool isDueForReview(const ConsentStanding &standing, QDate given, QDate today)
{
    return standing.state == ConsentState::Granted && given.addMonths(monthsUntilReview) <= today;
}

} // namespace regulars
