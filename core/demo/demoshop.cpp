// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demoshop.h"

#include "core/demo/democonsents.h"
#include "core/demo/demofields.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 taskStream = 0x7461736b73ULL;
constexpr int prospectsPerMille = 45; // asked once, never bought
constexpr quint64 fieldStream = 0x6669656c6473ULL;
constexpr quint64 consentStream = 0x636f6e73656e74;
constexpr quint64 groupStream = 0x67726f757073;
constexpr quint64 ticketStream = 0x7469636b657473;
constexpr quint64 loyaltyStream = 0x6c6f79616c7479;

} // namespace

DemoShop::DemoShop(const DemoOptions &options)
    : m_options(options),
      m_users{{{1}, u"Mara Klein"_s, UserRole::Owner},
              {{2}, u"Jonas Weber"_s, UserRole::Manager},
              {{3}, u"Aylin Demir"_s, UserRole::Staff}},
      m_catalogue(options.currency),
      m_calendar(options.timeZone, options.now, options.years),
      m_people(options),
      m_purchases(options, m_calendar, m_catalogue),
      m_conversations(m_calendar, m_users, m_catalogue.products()),
      m_days(options.timeZone),
      m_tasks(m_calendar, m_days, m_users, m_conversations.spokenNames()),
      m_desk(demoDesk(options.timeZone)),
      m_tickets(m_calendar, m_desk, m_users, m_conversations.spokenNames()),
      m_tiers(demoTiers(options.currency)),
      m_anonymousRandom(options.seed, ~0ULL)
{
}

QString DemoShop::name()
{
    return u"Linden & Fig (demo shop)"_s;
}

bool DemoShop::next(DemoHistory &history)
{
    if (m_made >= m_options.customers)
        return false;
    const qint64 index = m_made++;
    DemoRandom random(m_options.seed, static_cast<quint64>(index));
    history.orders.clear();
    history.returns.clear();
    history.interactions.clear();
    history.tasks.clear();
    history.tickets.clear();
    const DemoTraits traits = m_people.make(index, random, history.customer);

    // more customers found the shop each year: the later of two draws a third of the time
    quint64 joined = random.next() % m_calendar.totalUnits();
    if (random.chance(330))
        joined = std::max(joined, random.next() % m_calendar.totalUnits());
    const int joinedDay = m_calendar.dayOf(joined);
    if (!random.chance(prospectsPerMille))
        m_purchases.make(joined, traits, random, history);
    m_conversations.make(joinedDay, traits, random, history);

    Customer &customer = history.customer;
    customer.createdAt = std::min(m_calendar.online(joinedDay, random), m_options.now);
    if (!history.orders.isEmpty())
        customer.createdAt = std::min(customer.createdAt, history.orders.first().orderedAt);
    if (!history.interactions.isEmpty())
        customer.createdAt = std::min(customer.createdAt, history.interactions.first().record.occurredAt);
    customer.updatedAt = customer.createdAt;
    if (random.chance(120))
        customer.customerSince = Instant{customer.createdAt.ms - random.between(30, 1500) * 86'400'000LL};
    // A stream of its own: what else happens does not depend on it.
    makeDemoConsents(DemoRandom(m_options.seed ^ consentStream, static_cast<quint64>(index)), m_options.now, history);
    makeDemoFields(DemoRandom(m_options.seed ^ fieldStream, static_cast<quint64>(index)), m_days.date(m_options.now),
                   customer);
    // From a stream of their own: everything else stays what it was without them.
    DemoRandom taskRandom(m_options.seed ^ taskStream, static_cast<quint64>(index));
    m_tasks.make(traits, taskRandom, history);
    m_tickets.make(traits, DemoRandom(m_options.seed ^ ticketStream, static_cast<quint64>(index)), history);
    m_groups.make(index, DemoRandom(m_options.seed ^ groupStream, static_cast<quint64>(index)), history);
    makeDemoLoyalty(DemoRandom(m_options.seed ^ loyaltyStream, static_cast<quint64>(index)), m_tiers, m_days,
                    m_days.date(m_options.now), history);
    return true;
}

bool DemoShop::nextAnonymousSale(Order &sale)
{
    while (true) {
        while (m_anonymousLeft == 0) {
            if (++m_anonymousDay >= m_calendar.dayCount())
                return false;
            if (m_calendar.isOpen(m_anonymousDay))
                m_anonymousLeft = m_calendar.walkInsOf(m_anonymousDay, m_options.customers, m_anonymousRandom);
        }
        --m_anonymousLeft;
        if (m_purchases.makeAnonymous(m_anonymousDay, m_anonymousRandom, sale))
            return true;
    }
}

} // namespace regulars
