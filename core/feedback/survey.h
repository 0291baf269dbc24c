// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/enumnames.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/privacy/consent.h"

#include <QtCore/QList>

namespace regulars {

using SurveyId = Id<struct SurveyTag>;
using SurveyInviteId = Id<struct SurveyInviteTag>;
using SurveyResponseId = Id<struct SurveyResponseTag>;

/// What is measured. Scores of different kinds are never converted into each other.
enum class SurveyKind {
    Csat,  ///< satisfaction with one thing, 1 … 5
    Nps,   ///< would recommend, 0 … 10
    Ces,   ///< effort, 1 … 7
    Stars, ///< 1 … 5
    Custom ///< a question and scale of the shop's own
};
/// What the customer is asked about: the shop as such, or one thing that has just happened.
enum class SurveyOccasion { Relational, Transactional };
[[nodiscard]] constexpr SurveyOccasion occasionOf(SurveyKind kind)
{
    return kind == SurveyKind::Nps || kind == SurveyKind::Custom ? SurveyOccasion::Relational
                                                                 : SurveyOccasion::Transactional;
}

struct SurveyScale
{
    int low = 1;
    int high = 5;

    [[nodiscard]] bool contains(int score) const { return score >= low && score <= high; }
    friend bool operator==(const SurveyScale &, const SurveyScale &) = default;
};
/// The kind's own scale; of Custom, 1 … 5 unless the question says otherwise.
[[nodiscard]] SurveyScale scaleOf(SurveyKind kind);
/// Whether the score is the best of its kind: 9 and 10 of Nps, otherwise the highest.
[[nodiscard]] bool isBestScore(SurveyKind kind, const SurveyScale &scale, int score);

/// A question in the words in which it is asked. Other words are another question, so that answers stay with theirs.
struct Survey
{
    SurveyId id; ///< not valid: the question that comes with the program
    SurveyKind kind = SurveyKind::Csat;
    QString question; ///< empty: the ui has the words
    SurveyScale scale = scaleOf(SurveyKind::Csat);

    friend bool operator==(const Survey &, const Survey &) = default;
};
/// In characters.
inline constexpr qsizetype longestQuestion = 250;
[[nodiscard]] QList<Error> validate(const Survey &survey);

/// Why something is asked.
enum class SurveyTrigger { TicketSolved, ByHand };
/// Queued: to be asked; Sent: asked, or in the outbox; NotAsked: rules forbid it; Skipped: a person decided against it;
/// Withdrawn: there is nothing to ask about any more.
enum class InviteState { Queued, Sent, Answered, NotAsked, Skipped, Withdrawn };

/// Why a customer is not asked.
enum class NotAsked {
    SwitchedOff,
    NoCustomer,
    CustomerDeleted,
    DoNotContact,
    NoConsent,
    NoAddress,
    OtherChannel, ///< wants to be reached in another way
    Test,
    Spam,
    Duplicate,
    Merged,
    OwnTicket,     ///< somebody of the shop opened it for themselves
    AlreadyAsked,  ///< about this ticket
    CoolDown,      ///< asked or answered another question not long ago
    OpenComplaint, ///< another complaint is still open
    Reopened       ///< withdrawn: the ticket is not solved any more
};

/// A question for a customer, or the reasons why it was not asked.
struct SurveyInvite
{
    SurveyInviteId id;
    SurveyId survey;
    SurveyKind kind = SurveyKind::Csat;
    SurveyTrigger trigger = SurveyTrigger::TicketSolved;
    CustomerId customer;
    TicketId ticket;
    UserId agent; ///< whose ticket it was when it was solved
    ConsentChannel channel = ConsentChannel::InPerson;
    InviteState state = InviteState::Queued;
    QList<NotAsked> reasons;
    QString token; ///< by which an answer is known to belong to it
    Instant createdAt;
    std::optional<Instant> sentAt; ///< when it was handed over; one in the outbox has none yet
    std::optional<Instant> expiresAt;

    /// Still to be asked or answered at `now`.
    [[nodiscard]] bool isWaiting(Instant now) const
    {
        return (state == InviteState::Queued || state == InviteState::Sent) && (!expiresAt || now < *expiresAt);
    }
    friend bool operator==(const SurveyInvite &, const SurveyInvite &) = default;
};

/// Who typed an answer in: the customer, or somebody of the shop for them.
enum class CollectedBy { Self, Staff };

/// An answer. Without a customer it is anonymous, and stays so.
struct SurveyResponse
{
    SurveyResponseId id;
    SurveyId survey;
    SurveyKind kind = SurveyKind::Csat;
    SurveyScale scale = scaleOf(SurveyKind::Csat);
    SurveyInviteId invite; ///< not valid: nobody had asked
    CustomerId customer;
    TicketId ticket;
    UserId agent; ///< as in the invite
    int score = 0;
    QString comment;
    ConsentChannel channel = ConsentChannel::InPerson;
    CollectedBy collectedBy = CollectedBy::Staff;
    bool mayQuote = false; ///< the customer permits to show the words to others
    Instant at;            ///< when the customer said so; may lie before it was typed
    int rowVersion = 0;
    bool deleted = false;

    friend bool operator==(const SurveyResponse &, const SurveyResponse &) = default;
};
/// In characters.
inline constexpr qsizetype longestComment = 5'000;
/// Everything that is wrong with the fields, all at once: the score lies on the scale, the time not in the future.
[[nodiscard]] QList<Error> validate(const SurveyResponse &response, Instant now);

template<>
struct EnumNames<SurveyKind>
{
    static constexpr std::array<std::pair<SurveyKind, const char16_t *>, 5> names = {{{SurveyKind::Csat, u"csat"},
                                                                                      {SurveyKind::Nps, u"nps"},
                                                                                      {SurveyKind::Ces, u"ces"},
                                                                                      {SurveyKind::Stars, u"stars"},
                                                                                      {SurveyKind::Custom, u"custom"}}};
    static constexpr SurveyKind fallback = SurveyKind::Custom;
};

template<>
struct EnumNames<SurveyTrigger>
{
    static constexpr std::array<std::pair<SurveyTrigger, const char16_t *>, 2> names = {
        {{SurveyTrigger::TicketSolved, u"ticket_solved"}, {SurveyTrigger::ByHand, u"by_hand"}}};
    static constexpr SurveyTrigger fallback = SurveyTrigger::ByHand;
};

template<>
struct EnumNames<InviteState>
{
    static constexpr std::array<std::pair<InviteState, const char16_t *>, 6> names = {
        {{InviteState::Queued, u"queued"},
         {InviteState::Sent, u"sent"},
         {InviteState::Answered, u"answered"},
         {InviteState::NotAsked, u"not_asked"},
         {InviteState::Skipped, u"skipped"},
         {InviteState::Withdrawn, u"withdrawn"}}};
    static constexpr InviteState fallback = InviteState::Withdrawn; ///< what is not understood is not asked
};

template<>
struct EnumNames<NotAsked>
{
    static constexpr std::array<std::pair<NotAsked, const char16_t *>, 16> names = {
        {{NotAsked::SwitchedOff, u"switched_off"},
         {NotAsked::NoCustomer, u"no_customer"},
         {NotAsked::CustomerDeleted, u"customer_deleted"},
         {NotAsked::DoNotContact, u"do_not_contact"},
         {NotAsked::NoConsent, u"no_consent"},
         {NotAsked::NoAddress, u"no_address"},
         {NotAsked::OtherChannel, u"other_channel"},
         {NotAsked::Test, u"test"},
         {NotAsked::Spam, u"spam"},
         {NotAsked::Duplicate, u"duplicate"},
         {NotAsked::Merged, u"merged"},
         {NotAsked::OwnTicket, u"own_ticket"},
         {NotAsked::AlreadyAsked, u"already_asked"},
         {NotAsked::CoolDown, u"cool_down"},
         {NotAsked::OpenComplaint, u"open_complaint"},
         {NotAsked::Reopened, u"reopened"}}};
    static constexpr NotAsked fallback = NotAsked::SwitchedOff;
};

template<>
struct EnumNames<CollectedBy>
{
    static constexpr std::array<std::pair<CollectedBy, const char16_t *>, 2> names = {
        {{CollectedBy::Self, u"self"}, {CollectedBy::Staff, u"staff"}}};
    static constexpr CollectedBy fallback = CollectedBy::Staff; ///< what is not understood stays out of the headline
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::SurveyInviteId)
Q_DECLARE_METATYPE(regulars::SurveyResponseId)
