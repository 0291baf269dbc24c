// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demogroups.h"

#include "core/customers/household.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int householdPerMille = 800; // of those who never bought
constexpr int buyerPerMille = 500;     // of companies
constexpr int datePerMille = 120;      // of people
constexpr qsizetype freeKept = 2;

const QStringList &occasionNames()
{
    static const QStringList names{u"Wedding anniversary"_s, u"Name day"_s, u"First visit"_s};
    return names;
}

} // namespace

void DemoGroups::makeHousehold(DemoHistory &history)
{
    Customer &household = history.customer;
    household.kind = CustomerKind::Household;
    household.name = familyNames(m_free[0].name, m_free[1].name).join(u" & "_s) + u" family"_s;
    household.firstName.clear();
    household.lastName.clear();
    household.birthday = {};
    household.cardNumber.clear();
    if (!m_free[1].addresses.isEmpty())
        household.addresses = m_free[1].addresses;
    for (const Free &person : std::as_const(m_free))
        history.members += DemoMember{person.index, {}};
    m_free.clear();
}

void DemoGroups::make(qint64 index, DemoRandom random, DemoHistory &history)
{
    history.members.clear();
    Customer &customer = history.customer;
    const bool neverBought = history.orders.isEmpty() && history.tasks.isEmpty();
    const bool becomesHousehold = random.chance(householdPerMille) && neverBought;
    const bool getsBuyer = random.chance(buyerPerMille);
    if (customer.kind == CustomerKind::Company) {
        if (getsBuyer && !m_free.isEmpty())
            history.members += DemoMember{m_free.takeLast().index, u"Buyer"_s};
        return;
    }
    if (becomesHousehold && m_free.size() == freeKept) {
        makeHousehold(history);
        return;
    }
    if (random.chance(datePerMille)) {
        const int year = random.chance(500) ? random.between(1985, 2024) : 0;
        customer.dates += ImportantDate{random.pick(occasionNames()), {year, random.between(1, 12), random.between(1, 28)}};
    }
    m_free += Free{index, customer.name, customer.addresses};
    if (m_free.size() > freeKept)
        m_free.removeFirst();
}

} // namespace regulars
