// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/ticketfacts.h"

namespace regulars {

namespace {

void noteCustomer(TicketFacts &facts, Instant at)
{
    facts.firstCustomerAt = std::min(facts.firstCustomerAt.value_or(at), at);
    facts.lastCustomerAt = std::max(facts.lastCustomerAt.value_or(at), at);
    if (!facts.waitingSince)
        facts.waitingSince = at;
}

void noteArticle(TicketFacts &facts, const TicketEvent &event)
{
    const auto role = valueOf<ArticleRole>(event.about);
    if (role == ArticleRole::CustomerMessage) {
        ++facts.customerMessages;
        noteCustomer(facts, event.at);
    } else if (role == ArticleRole::Reply) {
        ++facts.replies;
        if (!facts.firstReplyAt)
            facts.firstReplyAt = event.at;
        facts.lastReplyAt = event.at;
        facts.waitingSince.reset();
    }
}

void noteStatus(TicketFacts &facts, const TicketEvent &event, const StatusCategories &categories)
{
    const StatusCategory before = facts.category;
    facts.category = categories.value(TicketStatusId{event.after.toLongLong()}, StatusCategory::Open);
    if (isUnfinished(facts.category)) {
        facts.reopened += isUnfinished(before) ? 0 : 1;
        facts.closedAt.reset();
        return;
    }
    if (facts.category == StatusCategory::Closed)
        facts.closedAt = event.at;
    if (!isUnfinished(before))
        return; // from solved to closed: solved it was before
    facts.solvedAt = event.at;
    if (!facts.firstSolvedAt)
        facts.firstSolvedAt = event.at;
}

void note(TicketFacts &facts, const TicketEvent &event, const StatusCategories &categories)
{
    switch (event.kind) {
    case TicketEventKind::Opened:
        if (valueOf<TicketOrigin>(event.after) == TicketOrigin::Customer)
            noteCustomer(facts, event.at);
        else if (!event.before.isEmpty())
            noteCustomer(facts, Instant{event.before.toLongLong()});
        return;
    case TicketEventKind::Article:
        return noteArticle(facts, event);
    case TicketEventKind::MergedFrom:
        if (!event.before.isEmpty())
            noteCustomer(facts, Instant{event.before.toLongLong()});
        return;
    case TicketEventKind::SplitInto:
        facts.waitingSince = event.before.isEmpty() ? std::nullopt : std::optional(Instant{event.before.toLongLong()});
        return;
    case TicketEventKind::Status:
        return noteStatus(facts, event, categories);
    case TicketEventKind::Discarded:
        facts.discarded = valueOf<DiscardReason>(event.after) != DiscardReason::None;
        return;
    case TicketEventKind::Owner:
        facts.reassigned += event.before.isEmpty() || event.after.isEmpty() ? 0 : 1;
        return;
    default:
        return;
    }
}

} // namespace

std::optional<Instant> unansweredSince(const QList<TicketArticle> &articles)
{
    std::optional<Instant> since;
    for (const TicketArticle &article : articles) {
        const ArticleRole role = roleOf(article);
        if (role == ArticleRole::Reply)
            since.reset();
        else if (role == ArticleRole::CustomerMessage && !since)
            since = article.at;
    }
    return since;
}

TicketFacts factsOf(QList<TicketEvent> log, const StatusCategories &categories)
{
    std::sort(log.begin(), log.end(), happenedBefore);
    TicketFacts facts;
    for (const TicketEvent &event : log)
        note(facts, event, categories);
    return facts;
}

} // namespace regulars
