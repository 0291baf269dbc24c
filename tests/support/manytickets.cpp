// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/manytickets.h"

#include "core/base/textfolding.h"
#include "core/demo/demorandom.h"
#include "core/tickets/ticketevent.h"
#include "storage/base/uid.h"
#include "storage/bulk/bulktable.h"
#include "storage/bulk/deferredindexes.h"
#include "storage/journal/writesession.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerHour = 3'600'000;

constexpr std::array subjects = {"Lamp broken on arrival", "Wrong size",    "Where is my order", "Refund for candle",
                                 "Invoice needed",         "Gift wrapping", "Change of address", "Soap smells of nothing"};

/// What becomes of one ticket.
struct Story
{
    qint64 number = 0;
    Instant openedAt;
    StatusCategory status = StatusCategory::New;
    bool answered = false;
    TicketPriority priority = TicketPriority::Normal;
    CustomerId customer;
    UserId owner;
    TeamId team;
    TicketCategoryId category;
};

class Loader
{
public:
    Loader(WriteSession &session, const ManyTickets &options)
        : m_session(session),
          m_options(options),
          m_indexes(session.connection(), names()),
          m_tickets(session.connection(), Table::Tickets,
                    u"uid, number, subject, subject_fold, customer_id, channel, priority, status_id, category_id, owner_id,"
                    " team_id, opened_at, created_at, updated_at, change_set_id"_s),
          m_tags(session.connection(), Table::TicketTags, u"ticket_id, tag, tag_fold"_s),
          m_articles(
              session.connection(), Table::TicketArticles,
              u"uid, ticket_id, happened_at, sender, visibility, channel, author_id, body, created_at, change_set_id"_s),
          m_events(session.connection(), Table::TicketEvents,
                   u"ticket_id, happened_at, kind, about, value_after, user_id, article_id, change_set_id"_s)
    {
    }

    void load()
    {
        for (qint64 i = 0; i < m_options.count; ++i)
            add(story(i));
        for (const BulkTable *table : {&m_tickets, &m_tags, &m_articles, &m_events}) {
            if (table->count() > 0)
                m_session.journal().insertedRange(table->table(), table->firstId(), table->nextId() - 1);
        }
        m_indexes.build();
        m_session.deriveAnew({}, {}, RebuildScope::Tickets);
    }

private:
    static QStringList names() { return {u"tickets"_s, u"ticket_tags"_s, u"ticket_articles"_s, u"ticket_events"_s}; }

    template<typename T>
    [[nodiscard]] T anyOf(const QList<T> &list)
    {
        const auto place = static_cast<qsizetype>(m_random.next() % static_cast<quint64>(list.size() + 1));
        return place == list.size() ? T{} : list.at(place);
    }

    /// Some of the unfinished ones are old, most are the newest.
    [[nodiscard]] Story story(qint64 i)
    {
        Story story;
        story.number = m_options.firstNumber + i;
        const qint64 years = 5 * 365 * msPerDay;
        story.openedAt = {m_options.now.ms - years + years / std::max<qint64>(1, m_options.count) * i +
                          static_cast<qint64>(m_random.next() % quint64(msPerHour))};
        const qint64 left = m_options.count - i;
        const qint64 newest = m_options.unfinished * 9 / 10;
        const qint64 old = m_options.unfinished - newest;
        const bool open = left <= newest || (old > 0 && i % ((m_options.count - newest) / old) == 0);
        constexpr std::array waiting = {StatusCategory::New, StatusCategory::New, StatusCategory::Open,
                                        StatusCategory::WaitingCustomer, StatusCategory::WaitingThirdParty};
        if (open)
            story.status = waiting[m_random.next() % waiting.size()];
        else
            story.status = left < m_options.count / 50 ? StatusCategory::Solved : StatusCategory::Closed;
        story.answered = story.status != StatusCategory::New;
        story.priority = static_cast<TicketPriority>(m_random.next() % 4);
        if (m_options.customers > 0)
            story.customer = {1 + static_cast<qint64>(m_random.next() % static_cast<quint64>(m_options.customers))};
        story.owner = anyOf(m_options.owners);
        story.team = anyOf(m_options.teams);
        story.category = anyOf(m_options.categories);
        return story;
    }

    void add(const Story &story)
    {
        const QString subject =
            u"%1 %2"_s.arg(QLatin1StringView(subjects[m_random.next() % subjects.size()])).arg(story.number);
        const TicketId id{m_tickets.insert(newUid(story.openedAt), story.number, subject, folded(subject), story.customer,
                                           u"email"_s, nameOf(story.priority), builtInStatus(story.status), story.category,
                                           story.owner, story.team, story.openedAt, story.openedAt, story.openedAt,
                                           m_session.changeSet())};
        if (story.number % 3 == 0)
            m_tags.insert(id, u"tag %1"_s.arg(story.number % 300), u"tag %1"_s.arg(story.number % 300));
        line(id, story.openedAt, TicketEventKind::Opened, {}, u"customer"_s, {});
        line(id, story.openedAt, TicketEventKind::Status, {}, QString::number(builtInStatus(StatusCategory::New).value), {});
        line(id, story.openedAt, TicketEventKind::Priority, {}, nameOf(story.priority), {});
        message(id, story.openedAt, ArticleSender::Customer, {});
        if (!story.answered)
            return;
        const Instant answered{story.openedAt.ms + msPerHour + static_cast<qint64>(m_random.next() % quint64(msPerDay))};
        message(id, answered, ArticleSender::Agent, story.owner);
        line(id, answered, TicketEventKind::Status, {}, QString::number(builtInStatus(story.status).value), story.owner);
    }

    void message(TicketId ticket, Instant at, ArticleSender sender, UserId author)
    {
        const TicketArticleId id{m_articles.insert(
            newUid(at), ticket, at, nameOf(sender), u"public"_s, u"email"_s, author,
            u"The parcel came on Tuesday, and I have a question about what is in it. Could you have a look?"_s, at,
            m_session.changeSet())};
        const ArticleRole role = sender == ArticleSender::Customer ? ArticleRole::CustomerMessage : ArticleRole::Reply;
        m_events.insert(ticket, at, nameOf(TicketEventKind::Article), nameOf(role), QString(), author, id,
                        m_session.changeSet());
    }

    void line(TicketId ticket, Instant at, TicketEventKind kind, const QString &about, const QString &after, UserId user)
    {
        m_events.insert(ticket, at, nameOf(kind), about, after, user, TicketArticleId{}, m_session.changeSet());
    }

    WriteSession &m_session;
    const ManyTickets &m_options;
    DeferredIndexes m_indexes;
    BulkTable m_tickets;
    BulkTable m_tags;
    BulkTable m_articles;
    BulkTable m_events;
    DemoRandom m_random{11};
};

} // namespace

void loadManyTickets(WriteSession &session, const ManyTickets &options)
{
    Loader(session, options).load();
}

} // namespace regulars
