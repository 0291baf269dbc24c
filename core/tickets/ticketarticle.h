// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticket.h"

namespace regulars {

enum class ArticleSender { Customer, Agent, System };
/// Internal ones are notes for the shop's people: the customer never sees them and no clock hears of them.
enum class ArticleVisibility { Public, Internal };

/// One message or note of a ticket's conversation.
struct TicketArticle
{
    TicketArticleId id;
    QString uid;
    TicketId ticket;
    TicketId originTicket; ///< where it stood before a merge; not valid: here
    Instant at;            ///< when it was said; may lie before it was typed
    ArticleSender sender = ArticleSender::Agent;
    ArticleVisibility visibility = ArticleVisibility::Internal;
    TicketChannel channel = TicketChannel::Other;
    UserId author;          ///< of the shop; not valid when the customer wrote it
    QString body;           ///< plain text
    QString messageId;      ///< of an e-mail, without < and >
    QString inReplyTo;      ///< of an e-mail
    bool automatic = false; ///< an acknowledgement, an out-of-office notice: answers nothing
    Instant createdAt;

    friend bool operator==(const TicketArticle &, const TicketArticle &) = default;
};

/// In characters.
inline constexpr qsizetype longestArticle = 1'000'000;

/// Everything that is wrong with the fields, all at once.
[[nodiscard]] QList<Error> validate(const TicketArticle &article, Instant now);

template<>
struct EnumNames<ArticleSender>
{
    static constexpr std::array<std::pair<ArticleSender, const char16_t *>, 3> names = {
        {{ArticleSender::Customer, u"customer"}, {ArticleSender::Agent, u"agent"}, {ArticleSender::System, u"system"}}};
    static constexpr ArticleSender fallback = ArticleSender::System;
};

template<>
struct EnumNames<ArticleVisibility>
{
    static constexpr std::array<std::pair<ArticleVisibility, const char16_t *>, 2> names = {
        {{ArticleVisibility::Public, u"public"}, {ArticleVisibility::Internal, u"internal"}}};
    static constexpr ArticleVisibility fallback = ArticleVisibility::Internal; ///< what is not understood stays inside
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::TicketArticleId)
