// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/enumnames.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QList>

#include <map>
#include <optional>

namespace regulars {

/// By which way the shop may reach somebody.
enum class ConsentChannel { Email, Sms, Phone, Post, Messaging, Social, InPerson };
/// What for.
enum class ConsentPurpose { Newsletter, Offers, Surveys, Profiling, LoyaltyTerms, Quote };
/// How somebody's answer stands. Without any answer it is Unknown, which permits nothing.
enum class ConsentState { Unknown, Granted, PendingConfirmation, Denied, Withdrawn, Expired };
/// Why the shop may (GDPR Art. 6). An existing customer who may get similar offers is SoftOptIn: a basis, no consent.
enum class LegalBasis { Consent, Contract, LegalObligation, SoftOptIn };
enum class OptInLevel { Single, Confirmed, Written, Oral };
/// Where the answer was taken.
enum class ConsentSource { Form, Till, Phone, Fair, Email, Web, Import, Correction };

/// A line of the ledger: what a customer agreed to or refused, when, and how that can be shown. Never edited or
/// removed: what was wrong is reversed by another line.
struct ConsentEvent
{
    ConsentEventId id;
    CustomerId customer;
    ConsentChannel channel = ConsentChannel::Email;
    ConsentPurpose purpose = ConsentPurpose::Newsletter;
    ConsentState state = ConsentState::Granted; ///< never Expired: that follows from effectiveUntil
    LegalBasis basis = LegalBasis::Consent;
    OptInLevel level = OptInLevel::Single;
    ConsentSource source = ConsentSource::Till;
    WordingId wording;  ///< the text that was agreed to, when there was one
    QString address;    ///< the e-mail address or number it is for; empty: all of the channel
    QString proof;      ///< where the evidence is: "signed card, folder 3", a message id
    Instant capturedAt; ///< when the customer said so; may lie before it was typed
    std::optional<Instant> effectiveUntil;
    ConsentEventId reversalOf; ///< the line that this one takes back
    Instant recordedAt;
    UserId recordedBy;

    friend bool operator==(const ConsentEvent &, const ConsentEvent &) = default;
};

/// A text that customers agreed to, in the words of its time. Never edited either: another text is another version.
struct Wording
{
    WordingId id;
    QString title;
    QString text;
    QString language; ///< BCP 47, or empty
    Instant validFrom;

    friend bool operator==(const Wording &, const Wording &) = default;
};

/// What consent is asked for.
struct ConsentTopic
{
    ConsentChannel channel = ConsentChannel::Email;
    ConsentPurpose purpose = ConsentPurpose::Newsletter;
    friend auto operator<=>(const ConsentTopic &, const ConsentTopic &) = default;
};

/// How one topic stands, by the newest line of the ledger that holds.
struct ConsentStanding
{
    ConsentState state = ConsentState::Unknown;
    Instant since; ///< when the customer said so; of an expired one, when it ended
    std::optional<Instant> effectiveUntil;
    LegalBasis basis = LegalBasis::Consent;
    ConsentEventId event;

    friend bool operator==(const ConsentStanding &, const ConsentStanding &) = default;
};

using ConsentStandings = std::map<ConsentTopic, ConsentStanding>;

/// Everything that is wrong with a line to be added, all at once.
[[nodiscard]] QList<Error> validate(const ConsentEvent &event, Instant now);

/// How each topic of the ledger stands at `now`. Lines that were reversed do not count (a reversal that was itself
/// reversed does not either); of the others the one captured last holds, of equal times the one recorded last.
/// Topics without a line that holds are absent.
[[nodiscard]] ConsentStandings standingsOf(const QList<ConsentEvent> &ledger, Instant now);

/// The state that permits less. Denied and Withdrawn < Expired < Unknown < PendingConfirmation < Granted.
[[nodiscard]] ConsentState mostRestrictive(ConsentState a, ConsentState b);

/// What has to be added when records are joined, so that each topic permits no more than the record that permitted
/// least: by topic, where `joined` (all lines in one ledger) permits more than one of the `records` did. A record in which
/// a topic was never answered, or whose answer has expired, says nothing about it.
[[nodiscard]] std::map<ConsentTopic, ConsentState> restrictions(const ConsentStandings &joined,
                                                                const QList<ConsentStandings> &records);

/// The standing in `standings`, or Unknown.
[[nodiscard]] ConsentStanding standing(const ConsentStandings &standings, ConsentTopic topic);

/// Consent older than this many months is worth asking for again.
inline constexpr int monthsUntilReview = 24;

/// Whether a granted consent was given so long ago that it should be asked for again.
[[nodiscard]] bool isDueForReview(const ConsentStanding &standing, QDate given, QDate today);

template<>
struct EnumNames<ConsentChannel>
{
    static constexpr std::array<std::pair<ConsentChannel, const char16_t *>, 7> names = {
        {{ConsentChannel::Email, u"email"},
         {ConsentChannel::Sms, u"sms"},
         {ConsentChannel::Phone, u"phone"},
         {ConsentChannel::Post, u"post"},
         {ConsentChannel::Messaging, u"messaging"},
         {ConsentChannel::Social, u"social"},
         {ConsentChannel::InPerson, u"in_person"}}};
    static constexpr ConsentChannel fallback = ConsentChannel::InPerson;
};

template<>
struct EnumNames<ConsentPurpose>
{
    static constexpr std::array<std::pair<ConsentPurpose, const char16_t *>, 6> names = {
        {{ConsentPurpose::Newsletter, u"newsletter"},
         {ConsentPurpose::Offers, u"offers"},
         {ConsentPurpose::Surveys, u"surveys"},
         {ConsentPurpose::Profiling, u"profiling"},
         {ConsentPurpose::LoyaltyTerms, u"loyalty_terms"},
         {ConsentPurpose::Quote, u"quote"}}};
    static constexpr ConsentPurpose fallback = ConsentPurpose::Quote;
};

template<>
struct EnumNames<ConsentState>
{
    static constexpr std::array<std::pair<ConsentState, const char16_t *>, 6> names = {
        {{ConsentState::Unknown, u"unknown"},
         {ConsentState::Granted, u"granted"},
         {ConsentState::PendingConfirmation, u"pending_confirmation"},
         {ConsentState::Denied, u"denied"},
         {ConsentState::Withdrawn, u"withdrawn"},
         {ConsentState::Expired, u"expired"}}};
    // What a newer version wrote permits nothing here.
    static constexpr ConsentState fallback = ConsentState::Unknown;
};

template<>
struct EnumNames<LegalBasis>
{
    static constexpr std::array<std::pair<LegalBasis, const char16_t *>, 4> names = {
        {{LegalBasis::Consent, u"consent"},
         {LegalBasis::Contract, u"contract"},
         {LegalBasis::LegalObligation, u"legal_obligation"},
         {LegalBasis::SoftOptIn, u"soft_opt_in"}}};
    static constexpr LegalBasis fallback = LegalBasis::Consent;
};

template<>
struct EnumNames<OptInLevel>
{
    static constexpr std::array<std::pair<OptInLevel, const char16_t *>, 4> names = {{{OptInLevel::Single, u"single"},
                                                                                      {OptInLevel::Confirmed, u"confirmed"},
                                                                                      {OptInLevel::Written, u"written"},
                                                                                      {OptInLevel::Oral, u"oral"}}};
    static constexpr OptInLevel fallback = OptInLevel::Single;
};

template<>
struct EnumNames<ConsentSource>
{
    static constexpr std::array<std::pair<ConsentSource, const char16_t *>, 8> names = {
        {{ConsentSource::Form, u"form"},
         {ConsentSource::Till, u"till"},
         {ConsentSource::Phone, u"phone"},
         {ConsentSource::Fair, u"fair"},
         {ConsentSource::Email, u"email"},
         {ConsentSource::Web, u"web"},
         {ConsentSource::Import, u"import"},
         {ConsentSource::Correction, u"correction"}}};
    static constexpr ConsentSource fallback = ConsentSource::Form;
};

} // namespace regulars
