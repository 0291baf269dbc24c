// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/manytickets.h"

#include "core/demo/demorandom.h"
#include "storage/bulk/bulkwriter.h"
#include "storage/sql/canceltoken.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerHour = 3'600'000;

constexpr std::array subjects = {"Lamp broken on arrival", "Wrong size",    "Where is my order", "Refund for candle",
                                 "Invoice needed",         "Gift wrapping", "Change of address", "Soap smells of nothing"};

class Histories
{
public:
    explicit Histories(const ManyTickets &options) : m_options(options) {}

    [[nodiscard]] TicketHistory next()
    {
        const Instant openedAt = nextOpening();
        TicketHistory history(opened(openedAt));
        history.say(message(openedAt, ArticleSender::Customer));
        const StatusCategory status = nextStatus();
        ++m_index;
        if (status == StatusCategory::New)
            return history;
        const Instant answeredAt{openedAt.ms + msPerHour + anyOf(msPerDay)};
        history.say(message(answeredAt, ArticleSender::Agent));
        Ticket after = history.ticket();
        after.status = builtInStatus(status);
        history.change(after, answeredAt);
        return history;
    }

private:
    [[nodiscard]] qint64 anyOf(qint64 bound) { return static_cast<qint64>(m_random.next() % static_cast<quint64>(bound)); }
    template<typename T>
    [[nodiscard]] T anyOf(const QList<T> &list)
    {
        const qint64 place = anyOf(list.size() + 1);
        return place == list.size() ? T{} : list.at(place);
    }
    [[nodiscard]] Instant nextOpening()
    {
        const qint64 years = 5 * 365 * msPerDay;
        return {m_options.now.ms - years + years / m_options.count * m_index + anyOf(msPerHour)};
    }
    /// Some of the unfinished ones are old, most are the newest.
    [[nodiscard]] StatusCategory nextStatus()
    {
        const qint64 left = m_options.count - m_index;
        const qint64 newest = m_options.unfinished * 9 / 10;
        const qint64 old = m_options.unfinished - newest;
        constexpr std::array waiting = {StatusCategory::New, StatusCategory::New, StatusCategory::Open,
                                        StatusCategory::WaitingCustomer, StatusCategory::WaitingThirdParty};
        if (left <= newest || (old > 0 && m_index % ((m_options.count - newest) / old) == 0))
            return waiting[m_random.next() % waiting.size()];
        return left < m_options.count / 50 ? StatusCategory::Solved : StatusCategory::Closed;
    }
    [[nodiscard]] Ticket opened(Instant at)
    {
        Ticket ticket;
        ticket.number = m_options.firstNumber + m_index;
        ticket.subject = QString::fromLatin1(subjects[m_random.next() % subjects.size()]) + u" %1"_s.arg(ticket.number);
        ticket.channel = TicketChannel::Email;
        ticket.priority = static_cast<TicketPriority>(anyOf(4));
        if (m_options.customers > 0)
            ticket.customer = {1 + anyOf(m_options.customers)};
        ticket.owner = anyOf(m_options.owners);
        ticket.team = anyOf(m_options.teams);
        ticket.category = anyOf(m_options.categories);
        if (m_index % 3 == 0)
            ticket.tags = {u"tag %1"_s.arg(m_index % 300)};
        ticket.openedAt = ticket.createdAt = at;
        return ticket;
    }
    [[nodiscard]] static TicketArticle message(Instant at, ArticleSender sender)
    {
        TicketArticle article;
        article.at = at;
        article.sender = sender;
        article.visibility = ArticleVisibility::Public;
        article.channel = TicketChannel::Email;
        article.body = u"The parcel came on Tuesday, and I have a question about what is in it. Could you have a look?"_s;
        return article;
    }

    const ManyTickets &m_options;
    DemoRandom m_random{11};
    qint64 m_index = 0;
};

} // namespace

void loadManyTickets(WriteSession &session, const ManyTickets &options)
{
    Histories histories(options);
    BulkWriter bulk(session);
    for (qint64 i = 0; i < options.count; ++i)
        bulk.add(histories.next());
    bulk.finish({}, {});
}

} // namespace regulars
