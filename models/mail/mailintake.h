// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mail/articlemail.h"
#include "core/mail/undecidedmail.h"
#include "models/base/command.h"
#include "storage/mail/mailinboxstore.h"

namespace regulars {

/// A message as it came, read.
struct IncomingMail
{
    MailMessage message; ///< always with a message id: without one, of its content
    QByteArray raw;
};

/// In any thread. Errors: those of parseMail.
[[nodiscard]] Result<IncomingMail> readIncoming(const QByteArray &raw);

/// Where a message comes from, and what is known about where it belongs.
struct MailTarget
{
    enum class Origin { Given, Fetched }; ///< what a person gives is taken in always
    Origin origin = Origin::Given;
    CustomerId customer{};            ///< of a new ticket; not valid: whoever has the sender's address
    TicketId ticket{};                ///< it belongs there; not valid: find out
    bool asNew = false;               ///< it begins a ticket, whatever it looks like
    std::optional<MailPlace> place{}; ///< where it was fetched
};

/// What a message became.
enum class MailFate {
    NewTicket,
    Reply,
    FollowUp,  ///< a new ticket, after a closed one
    OwnReply,  ///< of the shop, written in another program
    Answer,    ///< to a question that the shop asked afterwards; nobody has to see to it
    Noted,     ///< an automatic answer or a report of failed delivery, in the ticket that it is about
    Uncertain, ///< somebody is asked where it belongs
    Known,     ///< it is there already
    LeftAlone  ///< of a machine or the shop itself, about no ticket
};

struct MailTaken
{
    MailFate fate = MailFate::LeftAlone;
    TicketId ticket;           ///< also of an uncertain one, where it may belong
    TicketArticleId article;   ///< not valid when it became none
    UndecidedMailId undecided; ///< of an uncertain one
};

/// Takes a message in: to the ticket that it answers, as a new one, or to be asked about. Taken in twice, it is there once.
/// What answers a question to a customer with a clear score is also noted as their answer; only with further words does it
/// open a ticket.
/// Arguments: `number` and `subject` of the ticket. Errors: NotFound (customer, ticket).
struct TakeMail
{
    static constexpr QLatin1StringView name{"take_mail"};
    static constexpr Right right = Right::Create;
    IncomingMail mail;
    MailTarget target;
    [[nodiscard]] Result<MailTaken> execute(WriteSession &session) const;
};

/// The same for what the program has fetched by itself: nobody's last change, so that undo and redo pass it over.
struct TakeFetchedMail
{
    static constexpr QLatin1StringView name{"take_fetched_mail"};
    static constexpr Right right = Right::Create;
    IncomingMail mail;
    MailTarget target;
    [[nodiscard]] Result<MailTaken> execute(WriteSession &session) const;
};

/// Says where an undecided message belongs: to a ticket, or to none yet. Errors: NotFound (message, ticket).
struct FileMail
{
    static constexpr QLatin1StringView name{"file_mail"};
    static constexpr Right right = Right::Create;
    UndecidedMailId mail;
    TicketId ticket{}; ///< not valid: it begins a new one
    [[nodiscard]] Result<MailTaken> execute(WriteSession &session) const;
};

/// Leaves undecided messages out; gives how many. Argument: `count`. Error: NotFound.
struct DismissMails
{
    static constexpr QLatin1StringView name{"dismiss_mails"};
    static constexpr Right right = Right::Create;
    QList<UndecidedMailId> mails;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

template<>
struct EnumNames<MailFate>
{
    static constexpr std::array<std::pair<MailFate, const char16_t *>, 9> names = {{{MailFate::NewTicket, u"new_ticket"},
                                                                                    {MailFate::Reply, u"reply"},
                                                                                    {MailFate::FollowUp, u"follow_up"},
                                                                                    {MailFate::OwnReply, u"own_reply"},
                                                                                    {MailFate::Answer, u"answer"},
                                                                                    {MailFate::Noted, u"noted"},
                                                                                    {MailFate::Uncertain, u"uncertain"},
                                                                                    {MailFate::Known, u"known"},
                                                                                    {MailFate::LeftAlone, u"left_alone"}}};
    static constexpr MailFate fallback = MailFate::LeftAlone;
};

} // namespace regulars
