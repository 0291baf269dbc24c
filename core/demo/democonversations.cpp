// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/democonversations.h"

namespace regulars {

using namespace Qt::StringLiterals;

/// What one customer's conversations have in common.
struct DemoConversations::Scene
{
    const DemoTraits &traits;
    DemoRandom &random;
    DemoHistory &history;
    DemoContext context;
};

namespace {

/// As people say it in a sentence: "Tea lights, box of 24" → "tea lights".
QString spoken(const QString &productName)
{
    QString name = productName.section(u',', 0, 0);
    const bool properName = name.startsWith("Earl"_L1) || name.startsWith("Advent"_L1) || name.startsWith("Christmas"_L1);
    if (!properName)
        name[0] = name[0].toLower();
    return name;
}

} // namespace

DemoConversations::DemoConversations(const DemoCalendar &calendar, const QList<User> &users, const QList<Product> &products)
    : m_calendar(calendar), m_users(users)
{
    for (const Product &product : products)
        m_spokenNames += spoken(product.name);
}

void DemoConversations::make(int joined, const DemoTraits &traits, DemoRandom &random, DemoHistory &history) const
{
    const Customer &customer = history.customer;
    const PostalAddress *address = customer.address();
    Scene scene{traits, random, history, {customer.firstName, {}, {}, address != nullptr ? address->city : u"Berlin"_s}};
    scene.context.product = random.pick(m_spokenNames);
    scene.context.order = u"–"_s;

    if (history.orders.isEmpty() || random.chance(200))
        beforeFirstOrder(scene, joined);
    for (const Order &order : history.orders)
        aroundOrder(scene, order);
    for (const Return &goods : history.returns)
        aroundReturn(scene, goods);
    notes(scene, joined);
    if (!history.orders.isEmpty()) {
        christmasCards(scene);
        winBack(scene);
    }
    std::stable_sort(
        history.interactions.begin(), history.interactions.end(),
        [](const DemoInteraction &a, const DemoInteraction &b) { return a.record.occurredAt < b.record.occurredAt; });
}

void DemoConversations::say(Scene &scene, DemoTopic topic, int day) const
{
    if (day < 0 || day >= m_calendar.dayCount())
        return;
    DemoRandom &random = scene.random;
    // the owner writes most
    const User &user =
        m_users[std::min(random.below(static_cast<int>(m_users.size())), random.below(static_cast<int>(m_users.size())))];
    DemoInteraction said;
    said.user = user.id;
    Interaction &record = said.record;
    m_texts.write(topic, scene.context, user.name.section(u' ', 0, 0), random, record);
    const bool fromCustomer = record.direction == Direction::In && record.kind != InteractionKind::Visit;
    record.occurredAt = fromCustomer || !m_calendar.isOpen(day) ? m_calendar.online(day, random)
                                                                : m_calendar.atCounter(day, random);
    if (record.occurredAt > m_calendar.now())
        return;
    if (record.kind == InteractionKind::Call) {
        record.outcome = Outcome::Connected;
        record.durationSeconds = random.between(40, 780);
        if (topic == DemoTopic::WinBackCall && random.chance(600)) {
            static constexpr std::array<Outcome, 5> unreached = {Outcome::NoAnswer, Outcome::NoAnswer, Outcome::Voicemail,
                                                                 Outcome::Busy, Outcome::WrongNumber};
            record.outcome = random.pick(unreached);
            record.durationSeconds = record.outcome == Outcome::Voicemail ? random.between(20, 60) : 0;
        }
    }
    record.pinned = topic == DemoTopic::PinnedFact;
    record.createdAt = record.occurredAt;
    scene.history.interactions.append(std::move(said));
}

void DemoConversations::beforeFirstOrder(Scene &scene, int joined) const
{
    const int day = joined - (scene.history.orders.isEmpty() ? 0 : scene.random.between(1, 9));
    if (!scene.traits.writesEmail) {
        say(scene, DemoTopic::CounterChat, day);
        return;
    }
    say(scene, DemoTopic::Inquiry, day);
    if (scene.random.chance(850))
        say(scene, DemoTopic::InquiryReply, day + 1);
}

void DemoConversations::setOrder(Scene &scene, const Order &order) const
{
    scene.context.order = order.number;
    scene.context.product = m_spokenNames[order.lines.first().product.value - 1];
}

void DemoConversations::aroundOrder(Scene &scene, const Order &order) const
{
    DemoRandom &random = scene.random;
    const int day = m_calendar.dayOf(order.orderedAt);
    setOrder(scene, order);
    if (scene.traits.wholesale)
        aroundWholesaleOrder(scene, day);
    const int draw = random.below(1000);
    if (order.channel == OrderChannel::Counter) {
        if (draw < 200)
            say(scene, DemoTopic::CounterChat, day);
        else if (draw < 280)
            say(scene, DemoTopic::PersonalNote, day);
        else if (draw < 330)
            say(scene, DemoTopic::Message, day - 1);
    } else if (draw < 120 && scene.traits.writesEmail) {
        say(scene, DemoTopic::Question, day + 1);
        say(scene, DemoTopic::QuestionReply, day + random.between(1, 2) + 1);
    } else if (draw < 200) {
        say(scene, scene.traits.hasPhone ? DemoTopic::DeliveryCall : DemoTopic::Chat, day + 1);
    } else if (draw < 290) {
        say(scene, random.chance(500) ? DemoTopic::Chat : DemoTopic::Message, day);
    }
    if (scene.traits.writesEmail && random.chance(order.channel == OrderChannel::Counter ? 50 : 230))
        say(scene, DemoTopic::ThankYou, day + 1);
    if (scene.traits.writesEmail && random.chance(80))
        say(scene, DemoTopic::Praise, day + random.between(2, 9));
}

void DemoConversations::aroundWholesaleOrder(Scene &scene, int day) const
{
    DemoRandom &random = scene.random;
    if (random.chance(450) && scene.traits.hasPhone)
        say(scene, DemoTopic::WholesaleCall, day - random.between(2, 12));
    if (random.chance(400) && scene.traits.writesEmail)
        say(scene, DemoTopic::WholesaleQuote, day - 1);
    if (random.chance(120))
        say(scene, DemoTopic::WholesaleVisit, day - random.between(5, 20));
}

void DemoConversations::aroundReturn(Scene &scene, const Return &goods) const
{
    setOrder(scene, scene.history.orders[goods.order.value - 1]);
    scene.context.product = m_spokenNames[goods.lines.first().product.value - 1];
    const int day = m_calendar.dayOf(goods.returnedAt);
    const bool unhappy = goods.reason != "Changed my mind"_L1 && goods.reason != "Was a present, already has one"_L1;
    if (unhappy && scene.traits.writesEmail && scene.random.chance(750)) {
        say(scene, DemoTopic::Complaint, day - 2);
        say(scene, DemoTopic::ComplaintReply, day - 1);
    }
    if (scene.random.chance(500))
        say(scene, DemoTopic::ReturnTaken, day);
}

void DemoConversations::notes(Scene &scene, int joined) const
{
    DemoRandom &random = scene.random;
    const int last = scene.history.orders.isEmpty() ? joined : m_calendar.dayOf(scene.history.orders.last().orderedAt);
    if (random.chance(300))
        say(scene, DemoTopic::PersonalNote, random.between(joined, last));
    if (random.chance(90))
        say(scene, DemoTopic::PinnedFact, random.between(joined, last));
}

void DemoConversations::christmasCards(Scene &scene) const
{
    constexpr int ordersForACard = 3;
    const QList<Order> &orders = scene.history.orders;
    if (orders.size() < ordersForACard || !scene.random.chance(600))
        return;
    const int from = m_calendar.dayOf(orders[ordersForACard - 1].orderedAt);
    const int until = std::min(m_calendar.dayCount() - 1, m_calendar.dayOf(orders.last().orderedAt) + 300);
    for (int year = m_calendar.date(from).year(); year <= m_calendar.date(until).year(); ++year) {
        const auto day = static_cast<int>(m_calendar.date(0).daysTo(QDate(year, 12, scene.random.between(8, 18))));
        if (day > from && day <= until)
            say(scene, DemoTopic::ChristmasCard, day);
    }
}

void DemoConversations::winBack(Scene &scene) const
{
    constexpr int quietDays = 200;
    const Order &last = scene.history.orders.last();
    const int day = m_calendar.dayOf(last.orderedAt) + quietDays + scene.random.below(60);
    setOrder(scene, last);
    if (scene.traits.writesEmail && scene.random.chance(500))
        say(scene, DemoTopic::WinBackMail, day);
    if (scene.traits.hasPhone && scene.random.chance(250)) {
        say(scene, DemoTopic::WinBackCall, day + 14);
        if (scene.random.chance(300))
            say(scene, DemoTopic::WinBackCall, day + 21);
    }
}

} // namespace regulars
