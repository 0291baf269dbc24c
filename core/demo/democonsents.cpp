// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/democonsents.h"

namespace regulars {

namespace {

constexpr int askedPerMille = 620;
constexpr int agreesPerMille = 780;
constexpr int withdrawsPerMille = 70;
constexpr int alsoOffersPerMille = 550;
constexpr int forbidsAllPerMille = 6;

ConsentEvent line(ConsentPurpose purpose, ConsentChannel channel, ConsentState state, Instant at)
{
    ConsentEvent event;
    event.channel = channel;
    event.purpose = purpose;
    event.state = state;
    event.capturedAt = at;
    return event;
}

} // namespace

void makeDemoConsents(DemoRandom random, Instant now, DemoHistory &history)
{
    history.consents.clear();
    history.customer.doNotContact = random.chance(forbidsAllPerMille);
    if (!random.chance(askedPerMille))
        return;
    const bool online = !history.orders.isEmpty() && history.orders.first().channel == OrderChannel::Web;
    const Instant asked = history.orders.isEmpty() ? history.customer.createdAt : history.orders.first().orderedAt;
    const ConsentState answer = random.chance(agreesPerMille) ? ConsentState::Granted : ConsentState::Denied;
    QList<ConsentEvent> lines{line(ConsentPurpose::Newsletter, ConsentChannel::Email, answer, asked)};
    if (random.chance(alsoOffersPerMille))
        lines += line(ConsentPurpose::Offers, ConsentChannel::Email, answer, asked);
    if (random.chance(alsoOffersPerMille / 2))
        lines += line(ConsentPurpose::Offers, ConsentChannel::Sms, answer, asked);
    for (ConsentEvent &event : lines) {
        event.source = online ? ConsentSource::Web : ConsentSource::Till;
        event.level = online ? OptInLevel::Confirmed : OptInLevel::Oral;
    }
    if (answer == ConsentState::Granted && random.chance(withdrawsPerMille)) {
        const Instant later{asked.ms + (30 + random.below(300)) * msPerDay};
        if (later < now) {
            lines += line(ConsentPurpose::Newsletter, ConsentChannel::Email, ConsentState::Withdrawn, later);
            lines.last().source = ConsentSource::Email;
        }
    }
    history.consents = lines;
}

} // namespace regulars
