// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketarticle.h"

namespace regulars {

/// What a line of a ticket's log says, and what its texts hold: `before` and `after` are the values of what changed, ids in
/// digits, enums by name, instants in milliseconds; empty is none.
enum class TicketEventKind {
    Opened,     ///< after: TicketOrigin. Of a split: about: the TicketId it comes from; before: as in MergedFrom
    Article,    ///< about: ArticleRole
    Status,     ///< TicketStatusId
    Discarded,  ///< DiscardReason; after none: it counts again
    Priority,   ///< TicketPriority
    Owner,      ///< UserId
    Team,       ///< TeamId
    Category,   ///< TicketCategoryId
    Type,       ///< TicketType
    Customer,   ///< CustomerId
    Subject,    ///< texts
    Tags,       ///< texts, with commas
    Snoozed,    ///< instants
    ManualDue,  ///< about: SlaMetric; instants
    MergedFrom, ///< about: the TicketId that came in; before: since when its customer waits for an answer
    SplitInto,  ///< about: the TicketId that went out; before: since when the customer waits for what has stayed
    Step,       ///< about: the text of a step of the category's checklist; after: 1 when it was ticked, 0 when unticked
};

/// What an article is to the clocks.
enum class ArticleRole { CustomerMessage, Reply, Note, Automatic };
[[nodiscard]] ArticleRole roleOf(const TicketArticle &article);

/// A line of a ticket's log: the source of its clocks and of all figures. Lines are only added; an undo takes back its own.
struct TicketEvent
{
    qint64 id = 0; ///< grows: the order of lines of the same instant
    TicketId ticket;
    Instant at;
    TicketEventKind kind = TicketEventKind::Opened;
    QString about;
    QString before;
    QString after;
    QString note;            ///< a reason, in words of the shop
    UserId user;             ///< not valid: the customer or the program
    TicketArticleId article; ///< of Article

    friend bool operator==(const TicketEvent &, const TicketEvent &) = default;
};

/// By time, and by id within the same instant.
[[nodiscard]] inline bool happenedBefore(const TicketEvent &a, const TicketEvent &b)
{
    return a.at != b.at ? a.at < b.at : a.id < b.id;
}

template<>
struct EnumNames<TicketEventKind>
{
    static constexpr std::array<std::pair<TicketEventKind, const char16_t *>, 17> names = {
        {{TicketEventKind::Opened, u"opened"},
         {TicketEventKind::Article, u"article"},
         {TicketEventKind::Status, u"status"},
         {TicketEventKind::Discarded, u"discarded"},
         {TicketEventKind::Priority, u"priority"},
         {TicketEventKind::Owner, u"owner"},
         {TicketEventKind::Team, u"team"},
         {TicketEventKind::Category, u"category"},
         {TicketEventKind::Type, u"type"},
         {TicketEventKind::Customer, u"customer"},
         {TicketEventKind::Subject, u"subject"},
         {TicketEventKind::Tags, u"tags"},
         {TicketEventKind::Snoozed, u"snoozed"},
         {TicketEventKind::ManualDue, u"manual_due"},
         {TicketEventKind::MergedFrom, u"merged_from"},
         {TicketEventKind::SplitInto, u"split_into"},
         {TicketEventKind::Step, u"step"}}};
    static constexpr TicketEventKind fallback = TicketEventKind::Tags; ///< one that no clock hears of
};

template<>
struct EnumNames<ArticleRole>
{
    static constexpr std::array<std::pair<ArticleRole, const char16_t *>, 4> names = {
        {{ArticleRole::CustomerMessage, u"customer_message"},
         {ArticleRole::Reply, u"reply"},
         {ArticleRole::Note, u"note"},
         {ArticleRole::Automatic, u"automatic"}}};
    static constexpr ArticleRole fallback = ArticleRole::Note;
};

} // namespace regulars
