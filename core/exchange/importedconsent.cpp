// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/importedconsent.h"

#include "core/base/textfolding.h"
#include "core/exchange/cellvalue.h"

#include <QtCore/QHash>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array channels{ConsentChannel::Email, ConsentChannel::Sms, ConsentChannel::Phone, ConsentChannel::Post};
constexpr std::array purposes{ConsentPurpose::Newsletter, ConsentPurpose::Offers};

/// Words that stand for an answer, folded and without what stands between them.
struct Words
{
    ConsentWord word;
    QStringView keys;
};

constexpr Words allWords[] = {
    {{ConsentState::Granted, OptInLevel::Single},
     u"subscribed subscriber optin optedin optedinto granted given agreed accepted consented allowed active"
     u" marketingcontact abonniert angemeldet einverstanden zugestimmt erteilt abonne abonnee inscrit inscrite accepte"
     u" suscrito suscrita aceptado iscritto iscritta accettato aangemeld ingeschreven geabonneerd akkoord"},
    {{ConsentState::Granted, OptInLevel::Confirmed},
     u"confirmed doubleoptin doubleoptedin confirmedoptin bestatigt confirme confirmee confirmado confirmada confermato"
     u" confermata bevestigd"},
    {{ConsentState::PendingConfirmation, OptInLevel::Single},
     u"pending pendingconfirmation unconfirmed notconfirmed waiting awaitingconfirmation ausstehend unbestatigt"
     u" nichtbestatigt enattente nonconfirme pendiente inattesa nonconfermato inafwachting onbevestigd"},
    {{ConsentState::Denied, OptInLevel::Single},
     u"notsubscribed nonsubscribed nonsubscriber notoptedin denied declined refused rejected nichtabonniert abgelehnt"
     u" verweigert refuse refusee nonabonne noninscrit rechazado nosuscrito rifiutato noniscritto geweigerd"
     u" nietaangemeld"},
    {{ConsentState::Withdrawn, OptInLevel::Single},
     u"unsubscribed optout optedout cleaned bounced complained complaint spam revoked withdrawn removed abgemeldet"
     u" widerrufen ausgetragen desabonne desinscrit desinscrite retire baja dadodebaja cancelado disiscritto"
     u" cancellato revocato uitgeschreven afgemeld ingetrokken"},
};

const QHash<QString, ConsentWord> &wordsByKey()
{
    static const QHash<QString, ConsentWord> known = [] {
        QHash<QString, ConsentWord> result;
        for (const Words &words : allWords) {
            for (const QStringView key : words.keys.split(u' ', Qt::SkipEmptyParts))
                result.insert(key.toString(), words.word);
        }
        return result;
    }();
    return known;
}

} // namespace

QList<ConsentTopic> ConsentTarget::refused() const
{
    if (!optOut)
        return {topic};
    QList<ConsentTopic> topics;
    for (const ConsentPurpose purpose : purposes)
        topics += ConsentTopic{topic.channel, purpose};
    return topics;
}

const QList<ConsentTarget> &consentTargets()
{
    static const QList<ConsentTarget> all = [] {
        QList<ConsentTarget> targets;
        for (const ConsentChannel channel : channels) {
            for (const ConsentPurpose purpose : purposes)
                targets += ConsentTarget{{channel, purpose}, false};
        }
        for (const ConsentChannel channel : channels)
            targets += ConsentTarget{{channel, ConsentPurpose::Newsletter}, true};
        return targets;
    }();
    return all;
}

QString labelOf(const ConsentTarget &target)
{
    const QString channel = nameOf(target.topic.channel);
    return target.optOut ? u"no-"_s + channel : channel + u'-' + nameOf(target.topic.purpose);
}

std::optional<ConsentTarget> consentTargetOf(QStringView label)
{
    for (const ConsentTarget &target : consentTargets()) {
        if (labelOf(target) == label)
            return target;
    }
    return std::nullopt;
}

std::optional<ConsentWord> consentFromCell(std::string_view cell)
{
    if (const auto answer = booleanFromCell(cell))
        return ConsentWord{*answer ? ConsentState::Granted : ConsentState::Denied, OptInLevel::Single};
    const auto found = wordsByKey().constFind(foldedWords(textOf(trimmedCell(cell))).join(QString()));
    return found == wordsByKey().constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<QList<ImportedConsent>> consentsFromCell(const ConsentTarget &target, const QString &text,
                                                       const QString &column)
{
    const auto word = consentFromCell(text.toStdString());
    if (!word)
        return std::nullopt;
    QList<ImportedConsent> consents;
    if (!target.optOut) {
        consents += ImportedConsent{target.topic, *word, {}, column, text};
        return consents;
    }
    // "Opted out: no" is no consent. A word for the refusal itself says the same as yes.
    if (word->state == ConsentState::Denied || word->state == ConsentState::PendingConfirmation)
        return consents;
    for (const ConsentTopic &topic : target.refused())
        consents += ImportedConsent{topic, {ConsentState::Withdrawn, OptInLevel::Single}, {}, column, text};
    return consents;
}

void settleConsents(QList<ImportedConsent> &consents, std::optional<Instant> givenAt)
{
    std::stable_partition(consents.begin(), consents.end(),
                          [](const ImportedConsent &consent) { return consent.isRefusal(); });
    for (ImportedConsent &consent : consents)
        consent.givenAt = consent.isRefusal() ? std::nullopt : givenAt;
}

ConsentDecision decided(const ImportedConsent &consent, const ConsentStanding &standing, const ConsentStatement &statement,
                        std::optional<Instant> statedAt, Instant now)
{
    const bool isRefused = standing.state == ConsentState::Denied || standing.state == ConsentState::Withdrawn;
    if (consent.isRefusal())
        return isRefused ? ConsentDecision{ConsentOutcome::AlreadyKnown, {}}
                         : ConsentDecision{ConsentOutcome::Recorded, now};
    if (isRefused)
        return {ConsentOutcome::RefusedBefore, {}};
    if (standing.state == ConsentState::Granted || standing.state == consent.word.state)
        return {ConsentOutcome::AlreadyKnown, {}};
    const std::optional<Instant> at = consent.givenAt ? consent.givenAt : statedAt;
    if (statement.source.trimmed().isEmpty() || !at || *at > now)
        return {ConsentOutcome::NotStated, {}};
    // What was said before the answer that is known says nothing new.
    const bool older = standing.state != ConsentState::Unknown && *at <= standing.since;
    return older ? ConsentDecision{ConsentOutcome::AlreadyKnown, {}} : ConsentDecision{ConsentOutcome::Recorded, *at};
}

} // namespace regulars
