// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/privacy/consenttexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

QString ConsentTexts::channel(ConsentChannel channel)
{
    switch (channel) {
    case ConsentChannel::Email:
        return tr("E-mail");
    case ConsentChannel::Sms:
        return tr("SMS");
    case ConsentChannel::Phone:
        return tr("Phone");
    case ConsentChannel::Post:
        return tr("Post");
    case ConsentChannel::Messaging:
        return tr("Messenger");
    case ConsentChannel::Social:
        return tr("Social media");
    case ConsentChannel::InPerson:
        return tr("In the shop");
    }
    return {};
}

QString ConsentTexts::purpose(ConsentPurpose purpose)
{
    switch (purpose) {
    case ConsentPurpose::Newsletter:
        return tr("Newsletter");
    case ConsentPurpose::Offers:
        return tr("Offers");
    case ConsentPurpose::Surveys:
        return tr("Surveys");
    case ConsentPurpose::Profiling:
        return tr("Personal suggestions");
    case ConsentPurpose::LoyaltyTerms:
        return tr("Loyalty programme");
    case ConsentPurpose::Quote:
        return tr("Photo or quote");
    }
    return {};
}

QString ConsentTexts::state(ConsentState state)
{
    switch (state) {
    case ConsentState::Unknown:
        return tr("Never asked");
    case ConsentState::Granted:
        return tr("Agreed");
    case ConsentState::PendingConfirmation:
        return tr("Waiting for confirmation");
    case ConsentState::Denied:
        return tr("Declined");
    case ConsentState::Withdrawn:
        return tr("Withdrawn");
    case ConsentState::Expired:
        return tr("Expired");
    }
    return {};
}

Tone ConsentTexts::tone(ConsentState state)
{
    switch (state) {
    case ConsentState::Granted:
        return Tone::Good;
    case ConsentState::PendingConfirmation:
    case ConsentState::Expired:
        return Tone::Warning;
    case ConsentState::Denied:
    case ConsentState::Withdrawn:
        return Tone::Danger;
    case ConsentState::Unknown:
        break;
    }
    return Tone::Neutral;
}

QString ConsentTexts::source(ConsentSource source)
{
    switch (source) {
    case ConsentSource::Form:
        return tr("Paper form");
    case ConsentSource::Till:
        return tr("At the till");
    case ConsentSource::Phone:
        return tr("On the phone");
    case ConsentSource::Fair:
        return tr("At a fair");
    case ConsentSource::Email:
        return tr("By e-mail");
    case ConsentSource::Web:
        return tr("Web site");
    case ConsentSource::Import:
        return tr("Imported");
    case ConsentSource::Correction:
        return tr("Correction");
    }
    return {};
}

QString ConsentTexts::level(OptInLevel level)
{
    switch (level) {
    case OptInLevel::Single:
        return tr("Ticked once");
    case OptInLevel::Confirmed:
        return tr("Confirmed (double opt-in)");
    case OptInLevel::Written:
        return tr("Signed");
    case OptInLevel::Oral:
        return tr("Said");
    }
    return {};
}

QString ConsentTexts::basis(LegalBasis basis)
{
    switch (basis) {
    case LegalBasis::Consent:
        return tr("Consent");
    case LegalBasis::Contract:
        return tr("Contract");
    case LegalBasis::LegalObligation:
        return tr("Legal duty");
    case LegalBasis::SoftOptIn:
        return tr("Existing customer, similar goods");
    }
    return {};
}

QString ConsentTexts::event(const QList<ConsentEvent> &lines)
{
    if (lines.isEmpty())
        return {};
    if (lines.first().reversalOf.isValid())
        return tr("Entry about consent taken back");
    switch (lines.first().state) {
    case ConsentState::Granted:
        return tr("Agreed to be contacted");
    case ConsentState::PendingConfirmation:
        return tr("Asked to confirm");
    case ConsentState::Denied:
        return tr("Declined to be contacted");
    case ConsentState::Withdrawn:
        return tr("Withdrew consent");
    case ConsentState::Unknown:
    case ConsentState::Expired:
        break;
    }
    return tr("Consent");
}

QString ConsentTexts::topics(const QList<ConsentEvent> &lines)
{
    std::map<ConsentChannel, QStringList> purposes;
    for (const ConsentEvent &line : lines)
        purposes[line.channel] += purpose(line.purpose);
    QStringList parts;
    for (const auto &[channelOf, names] : purposes)
        parts += tr("%1: %2", "channel: purposes").arg(channel(channelOf), names.join(u", "_s));
    return parts.join(u" · "_s);
}

QList<ChipText> ConsentTexts::chips(const ConsentStandings &standings, ConsentChannel channel)
{
    QList<ChipText> chips;
    for (const auto &[topic, standing] : standings) {
        if (topic.channel != channel || standing.state == ConsentState::Unknown)
            continue;
        const QString word = purpose(topic.purpose);
        const bool plain = standing.state == ConsentState::Granted;
        chips += {plain ? word : tr("%1: %2", "newsletter: declined").arg(word, state(standing.state)),
                  tone(standing.state)};
    }
    return chips;
}

} // namespace regulars
