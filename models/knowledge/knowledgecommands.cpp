// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/knowledge/knowledgecommands.h"

#include "core/tickets/ticketarticle.h"
#include "storage/knowledge/knowledgestore.h"
#include "storage/tickets/conversationstore.h"
#include "storage/tickets/ticketcategorystore.h"
#include "storage/tickets/ticketstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRead = 1'000; // messages of a ticket

Result<void> checkCategory(Connection &connection, TicketCategoryId before, TicketCategoryId after)
{
    if (!after.isValid() || after == before)
        return {};
    const auto category = TicketCategoryStore(connection).category(after);
    return category && !category->deleted ? Result<void>() : fail(ErrorCode::NotFound, u"category"_s);
}

Result<KnowledgeArticle> liveArticle(Connection &connection, KnowledgeArticleId id)
{
    REGULARS_TRY(article, KnowledgeStore(connection).article(id));
    if (article.deleted)
        return fail(ErrorCode::NotFound);
    return std::move(article);
}

bool isOf(const TicketArticle &message, ArticleSender sender)
{
    return message.sender == sender && message.visibility == ArticleVisibility::Public && !message.automatic;
}

/// Does something with every one of the articles for which `change` says so (Result<bool>); gives how many.
template<typename Change>
Result<int> forEachArticle(WriteSession &session, const QList<KnowledgeArticleId> &articles, const Change &change)
{
    int count = 0;
    for (const KnowledgeArticleId id : articles) {
        REGULARS_TRY(article, KnowledgeStore(session.connection()).article(id));
        REGULARS_TRY(changed, change(article));
        count += changed ? 1 : 0;
        if (articles.size() == 1)
            session.setArgument(u"title"_s, article.title);
    }
    session.setArgument(u"count"_s, count);
    return count;
}

} // namespace

Result<KnowledgeArticleId> CreateArticle::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(article)));
    REGULARS_CHECK(checkCategory(session.connection(), {}, article.category));
    session.setArgument(u"title"_s, article.title.simplified());
    return KnowledgeStore(session.connection()).insert(session, article);
}

Result<KnowledgeArticleId> CreateArticleFromTicket::execute(WriteSession &session) const
{
    REGULARS_TRY(from, TicketStore(session.connection()).ticket(ticket));
    REGULARS_TRY(messages, ConversationStore(session.connection()).articles(ticket, {}, mostRead));
    // The newest come first.
    const auto answer = std::find_if(messages.begin(), messages.end(),
                                     [](const TicketArticle &each) { return isOf(each, ArticleSender::Agent); });
    const auto question = std::find_if(messages.rbegin(), messages.rend(),
                                       [](const TicketArticle &each) { return isOf(each, ArticleSender::Customer); });
    if (from.deleted)
        return fail(ErrorCode::NotFound);
    if (answer == messages.end())
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"nothing_answered"_s}});
    KnowledgeArticle draft;
    draft.title = from.subject.left(longestKnowledgeTitle);
    draft.body =
        articleBodyOf(question == messages.rend() ? QString() : question->body, answer->body).left(longestKnowledgeBody);
    draft.category = from.category;
    draft.createdFrom = ticket;
    session.setArgument(u"title"_s, draft.title);
    session.setArgument(u"number"_s, from.number);
    return KnowledgeStore(session.connection()).insert(session, draft);
}

Result<void> UpdateArticle::execute(WriteSession &session) const
{
    REGULARS_TRY(before, liveArticle(session.connection(), article.id));
    REGULARS_CHECK(checked(validate(article)));
    REGULARS_CHECK(checkCategory(session.connection(), before.category, article.category));
    session.setArgument(u"title"_s, article.title.simplified());
    return KnowledgeStore(session.connection()).update(session, article);
}

Result<int> SetArticleState::execute(WriteSession &session) const
{
    session.setArgument(u"state"_s, nameOf(state));
    return forEachArticle(session, articles, [&](KnowledgeArticle article) -> Result<bool> {
        if (article.deleted || article.state == state)
            return false;
        article.state = state;
        REGULARS_CHECK(checked(validate(article)));
        REGULARS_CHECK(KnowledgeStore(session.connection()).update(session, article));
        return true;
    });
}

Result<int> DeleteArticles::execute(WriteSession &session) const
{
    return forEachArticle(session, articles, [&](const KnowledgeArticle &article) -> Result<bool> {
        if (article.deleted)
            return false;
        REGULARS_CHECK(KnowledgeStore(session.connection()).setDeleted(session, article.id, true));
        return true;
    });
}

Result<int> RestoreArticles::execute(WriteSession &session) const
{
    return forEachArticle(session, articles, [&](const KnowledgeArticle &article) -> Result<bool> {
        if (!article.deleted)
            return false;
        REGULARS_CHECK(KnowledgeStore(session.connection()).setDeleted(session, article.id, false));
        return true;
    });
}

} // namespace regulars
