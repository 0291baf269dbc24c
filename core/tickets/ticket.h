// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/tickets/ticketstatus.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

namespace regulars {

/// How the customer came to the shop with it.
enum class TicketChannel { Email, Phone, Counter, Chat, Message, Web, Letter, Other };
enum class TicketType { Question, Incident, Problem, Request, Complaint, Return };
enum class TicketPriority { Low, Normal, High, Urgent };
inline constexpr std::array allTicketPriorities = {TicketPriority::Low, TicketPriority::Normal, TicketPriority::High,
                                                   TicketPriority::Urgent};
/// Why a ticket was closed without being solved. Such tickets count in no figure, but for what their clocks had come to.
enum class DiscardReason { None, Spam, Duplicate, Merged };
/// Who began it. Only a customer waits for a first response; one that was split off continues a conversation.
enum class TicketOrigin { Customer, Agent, Split };

/// An issue that the shop sees to for a customer.
struct Ticket
{
    TicketId id;
    QString uid;
    qint64 number = 0; ///< what people call it by; never used again
    QString subject;
    CustomerId customer; ///< not valid: not known yet
    TicketOrigin origin = TicketOrigin::Customer;
    TicketChannel channel = TicketChannel::Phone;
    TicketType type = TicketType::Question;
    TicketPriority priority = TicketPriority::Normal;
    TicketStatusId status; ///< not valid in a new ticket: the built-in "new"
    DiscardReason discarded = DiscardReason::None;
    TicketCategoryId category; ///< not valid: none
    UserId owner;              ///< not valid: unassigned
    TeamId team;               ///< the queue; not valid: the shop's common one
    QStringList tags;
    QList<OrderId> orders;
    QList<ProductId> products;
    std::optional<Instant> pendingUntil; ///< snoozed: not to be seen in the queue before
    TicketId mergedInto;
    TicketId splitFrom;
    TicketId followUpOf; ///< the closed one to which this is the reply
    QString rootCause;
    QString outcome;
    int secondsSpent = 0;
    bool test = false; ///< counts in no figure
    Instant openedAt;  ///< when the customer came; may lie before it was logged
    Instant createdAt;
    int rowVersion = 0;
    bool deleted = false;

    friend bool operator==(const Ticket &, const Ticket &) = default;
};

/// 0 urgent … 3 low: the order in which tickets are seen to; and back.
[[nodiscard]] constexpr int urgencyOf(TicketPriority priority)
{
    return static_cast<int>(TicketPriority::Urgent) - static_cast<int>(priority);
}
[[nodiscard]] constexpr TicketPriority priorityOf(int urgency)
{
    return static_cast<TicketPriority>(static_cast<int>(TicketPriority::Urgent) - urgency);
}

/// In characters.
inline constexpr qsizetype longestTicketSubject = 250;
inline constexpr qsizetype longestTicketTag = 40;

/// Everything that is wrong with the fields, all at once. `openedAt` lies at or before `now`.
[[nodiscard]] QList<Error> validate(const Ticket &ticket, Instant now);

template<>
struct EnumNames<TicketChannel>
{
    static constexpr std::array<std::pair<TicketChannel, const char16_t *>, 8> names = {
        {{TicketChannel::Email, u"email"},
         {TicketChannel::Phone, u"phone"},
         {TicketChannel::Counter, u"counter"},
         {TicketChannel::Chat, u"chat"},
         {TicketChannel::Message, u"message"},
         {TicketChannel::Web, u"web"},
         {TicketChannel::Letter, u"letter"},
         {TicketChannel::Other, u"other"}}};
    static constexpr TicketChannel fallback = TicketChannel::Other;
};

template<>
struct EnumNames<TicketType>
{
    static constexpr std::array<std::pair<TicketType, const char16_t *>, 6> names = {{{TicketType::Question, u"question"},
                                                                                      {TicketType::Incident, u"incident"},
                                                                                      {TicketType::Problem, u"problem"},
                                                                                      {TicketType::Request, u"request"},
                                                                                      {TicketType::Complaint, u"complaint"},
                                                                                      {TicketType::Return, u"return"}}};
    static constexpr TicketType fallback = TicketType::Question;
};

template<>
struct EnumNames<TicketPriority>
{
    static constexpr std::array<std::pair<TicketPriority, const char16_t *>, 4> names = {
        {{TicketPriority::Low, u"low"},
         {TicketPriority::Normal, u"normal"},
         {TicketPriority::High, u"high"},
         {TicketPriority::Urgent, u"urgent"}}};
    static constexpr TicketPriority fallback = TicketPriority::Normal;
};

template<>
struct EnumNames<DiscardReason>
{
    static constexpr std::array<std::pair<DiscardReason, const char16_t *>, 4> names = {
        {{DiscardReason::None, u"none"},
         {DiscardReason::Spam, u"spam"},
         {DiscardReason::Duplicate, u"duplicate"},
         {DiscardReason::Merged, u"merged"}}};
    static constexpr DiscardReason fallback = DiscardReason::None;
};

template<>
struct EnumNames<TicketOrigin>
{
    static constexpr std::array<std::pair<TicketOrigin, const char16_t *>, 3> names = {
        {{TicketOrigin::Customer, u"customer"}, {TicketOrigin::Agent, u"agent"}, {TicketOrigin::Split, u"split"}}};
    static constexpr TicketOrigin fallback = TicketOrigin::Customer;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::TicketId)
