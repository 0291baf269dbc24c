// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/enumnames.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QList>

#include <optional>

namespace regulars {

enum class InteractionKind { Note, Call, Email, Visit, Chat, Letter, Message };
enum class Direction { Internal, In, Out };
/// How an attempt to reach someone ended.
enum class Outcome { None, Connected, NoAnswer, Voicemail, WrongNumber, Busy };
enum class Sentiment { Negative = -1, Neutral = 0, Positive = 1 };

/// Something that was said, written or noted about a customer.
struct Interaction
{
    InteractionId id;
    QString uid;
    CustomerId customer;
    InteractionKind kind = InteractionKind::Note;
    Direction direction = Direction::Internal;
    Instant occurredAt; ///< when it happened; may lie before it was typed
    bool timeUnknown = false;
    std::optional<int> durationSeconds;
    Outcome outcome = Outcome::None;
    std::optional<Sentiment> sentiment;
    QString subject;
    QString body;
    bool pinned = false;
    Instant createdAt;
    int rowVersion = 0;
    bool deleted = false;
};

/// Whether it counts for "last contacted": a person of the shop and the customer were in touch (not a note,
/// not an attempt that reached nobody).
[[nodiscard]] bool isContact(InteractionKind kind, Direction direction, Outcome outcome);

/// Everything that is wrong with the fields, all at once.
[[nodiscard]] QList<Error> validate(const Interaction &interaction, Instant now);

template<>
struct EnumNames<InteractionKind>
{
    static constexpr std::array<std::pair<InteractionKind, const char16_t *>, 7> names = {
        {{InteractionKind::Note, u"note"},
         {InteractionKind::Call, u"call"},
         {InteractionKind::Email, u"email"},
         {InteractionKind::Visit, u"visit"},
         {InteractionKind::Chat, u"chat"},
         {InteractionKind::Letter, u"letter"},
         {InteractionKind::Message, u"message"}}};
    static constexpr InteractionKind fallback = InteractionKind::Note;
};

template<>
struct EnumNames<Direction>
{
    static constexpr std::array<std::pair<Direction, const char16_t *>, 3> names = {
        {{Direction::Internal, u"internal"}, {Direction::In, u"in"}, {Direction::Out, u"out"}}};
    static constexpr Direction fallback = Direction::Internal;
};

template<>
struct EnumNames<Outcome>
{
    static constexpr std::array<std::pair<Outcome, const char16_t *>, 6> names = {{{Outcome::None, u"none"},
                                                                                   {Outcome::Connected, u"connected"},
                                                                                   {Outcome::NoAnswer, u"no_answer"},
                                                                                   {Outcome::Voicemail, u"voicemail"},
                                                                                   {Outcome::WrongNumber, u"wrong_number"},
                                                                                   {Outcome::Busy, u"busy"}}};
    static constexpr Outcome fallback = Outcome::None;
};

} // namespace regulars
