// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demotickets.h"

#include "core/demo/demoissues.h"

#include <algorithm>
#include <numeric>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerMinute = 60'000;
constexpr qint64 msPerHour = 60 * msPerMinute;
constexpr int ticketsPerMille = 42;      // of orders
constexpr int lateTicketsPerMille = 260; // of those of the last days, so that there is something to do
constexpr qint64 lateDays = 6;
constexpr int latePerMille = 40; // answers that were forgotten
constexpr int closeAfterDays = 7;

QString filled(const QString &text, const QString &name, const QString &product, const QString &order, const QString &user)
{
    QString result = text;
    return result.replace(u"{n}"_s, name).replace(u"{p}"_s, product).replace(u"{o}"_s, order).replace(u"{u}"_s, user);
}

const DemoIssue &pickIssue(DemoRandom &random)
{
    const auto all = demoIssues();
    static const int shares = std::accumulate(all.begin(), all.end(), 0,
                                              [](int sum, const DemoIssue &issue) { return sum + issue.share; });
    int draw = random.below(shares);
    for (const DemoIssue &issue : all) {
        draw -= issue.share;
        if (draw < 0)
            return issue;
    }
    return all.front();
}

TicketChannel pickChannel(const DemoTraits &traits, DemoRandom &random)
{
    const int draw = random.below(100);
    if (draw < 22)
        return traits.hasPhone ? TicketChannel::Phone : TicketChannel::Counter;
    if (draw < 28 && traits.local)
        return TicketChannel::Counter;
    if (draw < 40)
        return TicketChannel::Web;
    return traits.writesEmail ? TicketChannel::Email : TicketChannel::Message;
}

TicketPriority pickPriority(const DemoIssue &issue, DemoRandom &random)
{
    const int draw = random.below(100) - (issue.type == TicketType::Complaint ? 12 : 0);
    if (draw < 4)
        return TicketPriority::Urgent;
    if (draw < 18)
        return TicketPriority::High;
    return draw < 88 ? TicketPriority::Normal : TicketPriority::Low;
}

} // namespace

/// A ticket that is being invented, and the moment that it has come to.
struct DemoTickets::Life
{
    DemoRandom &random;
    const DemoHistory &history;
    const DemoIssue &issue;
    DemoTicket &made;
    QString name, product, order;
    User owner;
    Instant at;
    Instant now;
    StatusCategory status = StatusCategory::New;
    bool over = false; ///< what comes next lies in the future

    /// Goes on to a later moment; false when that has not come yet.
    bool reach(Instant next)
    {
        over = over || next >= now;
        if (!over)
            at = next;
        return !over;
    }
    [[nodiscard]] QString words(const char16_t *variants) const
    {
        return filled(random.pick(QString::fromUtf16(variants).split(u'|')), name, product, order,
                      owner.name.section(u' ', 0, 0));
    }
    void say(ArticleSender sender, const char16_t *variants, ArticleVisibility visibility = ArticleVisibility::Public)
    {
        TicketArticle article;
        article.at = at;
        article.sender = sender;
        article.visibility = visibility;
        article.channel = made.opened.channel;
        article.author = sender == ArticleSender::Agent ? owner.id : UserId{};
        article.body = words(variants);
        made.steps += DemoTicketStep{at, article.author, article, {}, {}};
    }
    void become(StatusCategory category, UserId by = {})
    {
        if (status != category)
            made.steps += DemoTicketStep{at, by, {}, category, {}};
        status = category;
    }
};

DemoTickets::DemoTickets(const DemoCalendar &calendar, const DemoDesk &desk, const QList<User> &users,
                         const QStringList &spokenNames)
    : m_calendar(calendar), m_desk(desk), m_users(users), m_spokenNames(spokenNames), m_hours(desk.hours)
{
}

void DemoTickets::make(const DemoTraits &traits, DemoRandom random, DemoHistory &history) const
{
    for (qsizetype i = 0; i < history.orders.size(); ++i) {
        const Order &order = history.orders.at(i);
        const bool late = m_calendar.now().ms - order.orderedAt.ms < lateDays * msPerDay;
        if (!random.chance(late ? lateTicketsPerMille : ticketsPerMille))
            continue;
        const DemoIssue &issue = pickIssue(random);
        DemoTicket ticket;
        ticket.opened.type = issue.type;
        ticket.opened.category = {issue.category};
        ticket.opened.channel = pickChannel(traits, random);
        ticket.opened.priority = pickPriority(issue, random);
        ticket.opened.team = traits.wholesale ? m_desk.teams.last().id : m_desk.teams.first().id;
        ticket.opened.orders = {OrderId{i + 1}};
        const QString &name = history.customer.kind == CustomerKind::Person ? history.customer.firstName
                                                                            : history.customer.company;
        Life life{random,       history,
                  issue,        ticket,
                  name,         m_spokenNames.at(order.lines.first().product.value - 1),
                  order.number, random.pick(m_users),
                  {},           m_calendar.now()};
        begin(life, order.orderedAt);
        if (life.over)
            continue;
        goOn(life);
        history.tickets += std::move(ticket);
    }
}

void DemoTickets::begin(Life &life, Instant orderedAt) const
{
    const bool late = life.now.ms - orderedAt.ms < lateDays * msPerDay;
    const qint64 hours = late ? life.random.between(2, 60) : life.random.between(10, 200);
    const int day = m_calendar.dayOf(Instant{orderedAt.ms + hours * msPerHour});
    const bool atShop = life.made.opened.channel == TicketChannel::Phone ||
                        life.made.opened.channel == TicketChannel::Counter;
    const Instant opened = atShop && m_calendar.isOpen(day) ? m_calendar.atCounter(day, life.random)
                                                            : m_calendar.online(day, life.random);
    if (!life.reach(std::max(opened, Instant{orderedAt.ms + msPerHour})))
        return;
    life.made.opened.openedAt = life.made.opened.createdAt = life.at;
    life.made.opened.subject = life.words(life.issue.subjects);
    life.say(ArticleSender::Customer, life.issue.questions);
}

// Exponentially distributed working time of that mean, sometimes much longer.
Instant DemoTickets::later(Life &life, int meanMinutes) const
{
    const auto minutes = static_cast<qint64>((static_cast<quint64>(meanMinutes) * life.random.exponential()) >> 16) + 2;
    const qint64 waited = minutes * (life.random.chance(latePerMille) ? 8 : 1);
    return m_hours.add(life.at, waited * msPerMinute).value_or(Instant{life.at.ms + waited * msPerMinute});
}

void DemoTickets::goOn(Life &life) const
{
    const Instant opened = life.at;
    firstAnswer(life);
    if (life.over) {
        // Somebody has seen it already, or nobody yet.
        if (life.random.chance(450))
            life.made.steps += DemoTicketStep{opened, life.owner.id, {}, {}, life.owner.id};
        return;
    }
    talk(life);
    if (!life.over)
        finish(life);
    if (!life.over)
        afterwards(life);
}

void DemoTickets::firstAnswer(Life &life) const
{
    const TicketChannel channel = life.made.opened.channel;
    const bool atOnce = channel == TicketChannel::Phone || channel == TicketChannel::Counter;
    const int mean = life.made.opened.priority >= TicketPriority::High ? 45 : 105;
    const Instant answer = atOnce ? Instant{life.at.ms + life.random.between(3, 9) * msPerMinute} : later(life, mean);
    if (!life.reach(answer))
        return;
    life.made.steps += DemoTicketStep{life.at, life.owner.id, {}, {}, life.owner.id};
    if (life.random.chance(220))
        life.say(ArticleSender::Agent, life.issue.notes, ArticleVisibility::Internal);
    life.say(ArticleSender::Agent, life.issue.answers);
    life.become(StatusCategory::Open, life.owner.id);
}

void DemoTickets::talk(Life &life) const
{
    for (int rounds = life.random.below(100) < 45 ? 1 + life.random.below(2) : 0; rounds > 0; --rounds) {
        life.become(StatusCategory::WaitingCustomer, life.owner.id);
        if (!life.reach(Instant{life.at.ms + life.random.between(20, 1800) * msPerMinute}))
            return;
        life.say(ArticleSender::Customer, life.issue.furtherQuestions);
        life.become(StatusCategory::Open);
        if (!life.reach(later(life, 120)))
            return;
        if (life.random.chance(150))
            life.say(ArticleSender::Agent, life.issue.notes, ArticleVisibility::Internal);
        life.say(ArticleSender::Agent, life.issue.furtherAnswers);
    }
    if (life.random.chance(90)) { // the carrier, the maker
        life.become(StatusCategory::WaitingThirdParty, life.owner.id);
        if (!life.reach(later(life, 1100)))
            return;
        life.become(StatusCategory::Open, life.owner.id);
        life.say(ArticleSender::Agent, life.issue.furtherAnswers);
    }
}

void DemoTickets::finish(Life &life) const
{
    if (life.random.chance(200)) { // nobody wrote again
        life.become(StatusCategory::WaitingCustomer, life.owner.id);
        if (!life.reach(later(life, 1300)))
            return;
        life.say(ArticleSender::Agent, demoSilence());
    }
    if (!life.reach(Instant{life.at.ms + life.random.between(1, 40) * msPerMinute}))
        return;
    if (QString::fromUtf16(life.issue.causes).size() > 0)
        life.made.opened.rootCause = life.words(life.issue.causes);
    life.become(StatusCategory::Solved, life.owner.id);
}

void DemoTickets::afterwards(Life &life) const
{
    if (life.random.chance(45)) {
        if (!life.reach(Instant{life.at.ms + life.random.between(3, 150) * msPerHour}))
            return;
        life.say(ArticleSender::Customer, life.issue.furtherQuestions);
        life.become(StatusCategory::Open);
        if (!life.reach(later(life, 120)))
            return;
        life.say(ArticleSender::Agent, life.issue.furtherAnswers);
        life.become(StatusCategory::Solved, life.owner.id);
    } else if (life.random.chance(230)) {
        const Instant solved = life.at;
        if (!life.reach(Instant{life.at.ms + life.random.between(10, 1500) * msPerMinute}))
            return;
        life.say(ArticleSender::Customer, demoThanks());
        life.at = solved;
    }
    if (life.reach(Instant{life.at.ms + closeAfterDays * msPerDay}))
        life.become(StatusCategory::Closed);
}

} // namespace regulars
