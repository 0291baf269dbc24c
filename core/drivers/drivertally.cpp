// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drivers/drivertally.h"

#include <algorithm>
#include <tuple>

namespace regulars {

namespace {

QString nameIn(const DriverNames &names, qint64 id)
{
    const auto found = names.find(id);
    return found != names.end() ? found->second : QString();
}

/// The visit within secondOrderDays after this one; null without one.
const Visit *nextOf(const std::vector<Visit> &visits, size_t visit)
{
    const bool came = visit + 1 < visits.size() && visits[visit + 1].day - visits[visit].day <= secondOrderDays;
    return came ? &visits[visit + 1] : nullptr;
}

/// The day by which half had come; 0 when nobody did.
int medianOf(const std::map<int, qint64> &days, qint64 all)
{
    qint64 sum = 0;
    for (const auto &[day, customers] : days) {
        sum += customers;
        if (2 * sum >= all)
            return day;
    }
    return 0;
}

Strata single(const Share &share)
{
    Strata strata{};
    strata.front() = share;
    return strata;
}

/// The largest difference first; of each kind only the most frequent.
void arrange(QList<Driver> &drivers)
{
    std::sort(drivers.begin(), drivers.end(), [](const Driver &a, const Driver &b) {
        return std::tuple(a.subject.kind, -a.compared.with.of, a.subject.id, a.subject.name) <
               std::tuple(b.subject.kind, -b.compared.with.of, b.subject.id, b.subject.name);
    });
    std::array<qsizetype, driverKindCount> kept{};
    drivers.removeIf([&kept](const Driver &each) { return ++kept[size_t(each.subject.kind)] > mostDrivers; });
    std::stable_sort(drivers.begin(), drivers.end(), [](const Driver &a, const Driver &b) {
        return std::pair(a.subject.kind, -a.compared.difference.value) <
               std::pair(b.subject.kind, -b.compared.difference.value);
    });
}

} // namespace

void DriverTally::First::add(const Visit *second, int daysUntil)
{
    addTo(came, second != nullptr);
    if (!second)
        return;
    ++days[daysUntil];
    for (const qint64 product : second->products)
        ++next[product];
}

DriverTally::DriverTally(const DriverQuestion &question, const ProductCategories &categories)
    : m_question(question), m_categories(categories), m_lastDay(int(lastMaturedDay(question.asOf).toJulianDay()))
{
}

void DriverTally::add(const DriverHistory &history)
{
    if (history.visits.empty() || history.visits.front().day > m_lastDay)
        return;
    addVisits(history.visits);
    addFirst(history.visits);
    addSupport(history);
}

void DriverTally::addVisits(const std::vector<Visit> &visits)
{
    m_seen.clear();
    for (size_t i = 0; i < visits.size() && visits[i].day <= m_lastDay; ++i) {
        const auto stratum = size_t(stratumOf(int(i) + 1));
        const bool came = nextOf(visits, i) != nullptr;
        addTo(m_purchases[stratum], came);
        for (const qint64 product : visits[i].products) {
            Bought &bought = m_bought[product];
            addTo(bought.anyTime[stratum], came);
            if (m_seen.insert(product).second)
                addTo(bought.firstTime[stratum], came);
        }
    }
}

void DriverTally::addFirst(const std::vector<Visit> &visits)
{
    const Visit *second = nextOf(visits, 0);
    const int days = second ? second->day - visits.front().day : 0;
    addTo(m_firstCame, second != nullptr);
    for (const qint64 product : visits.front().products)
        m_firstProducts[product].add(second, days);
    for (const QString &category : categoriesOf(visits.front(), m_categories))
        m_firstCategories[category].add(second, days);
}

void DriverTally::addSupport(const DriverHistory &history)
{
    const auto after = std::find_if(history.visits.begin(), history.visits.end(),
                                    [this](const Visit &each) { return each.day > m_lastDay; });
    const auto purchases = int(after - history.visits.begin());
    const int away = m_lastDay - history.visits[size_t(purchases) - 1].day;
    if (away >= m_question.activeDays)
        return;
    const auto stratum = size_t(stratumOf(purchases, away >= secondOrderDays));
    const bool came = after != history.visits.end() && after->day <= m_lastDay + secondOrderDays;
    addTo(m_active[stratum], came);
    std::unordered_set<qint64> categories;
    std::optional<bool> late;
    for (const SupportCase &each : history.cases) {
        if (each.day > m_lastDay || each.day <= m_lastDay - supportWindowDays)
            continue;
        if (each.category > 0 && categories.insert(each.category).second)
            addTo(m_tickets[each.category][stratum], came);
        if (each.late)
            late = late.value_or(false) || *each.late;
    }
    if (late)
        addTo(*late ? m_late[stratum] : m_inTime[stratum], came);
}

void DriverTally::keep(Drivers &drivers, const DriverSubject &subject, const Strata &with, const Strata &rest) const
{
    if (const std::optional<DriverComparison> comparison = compared(with, rest))
        drivers.drivers += Driver{subject, *comparison, 0, {}, 0};
    else if (sumOf(with).of > 0)
        ++drivers.tooFew[size_t(subject.kind)];
}

void DriverTally::keepFirst(Drivers &drivers, const DriverSubject &subject, const First &first,
                            const DriverNames &products) const
{
    const qsizetype before = drivers.drivers.size();
    keep(drivers, subject, single(first.came), takenOut(single(m_firstCame), single(first.came)));
    if (drivers.drivers.size() == before)
        return;
    Driver &driver = drivers.drivers.last();
    driver.medianDays = medianOf(first.days, first.came.part);
    const auto most = std::max_element(first.next.begin(), first.next.end(), [](const auto &a, const auto &b) {
        return std::pair(a.second, -a.first) < std::pair(b.second, -b.first);
    });
    if (most != first.next.end()) {
        driver.next = nameIn(products, most->first);
        driver.nextTimes = most->second;
    }
}

Drivers DriverTally::drivers(const DriverNames &products, const DriverNames &ticketCategories) const
{
    Drivers drivers;
    drivers.asOf = m_question.asOf;
    drivers.customers = m_firstCame.of;
    for (const auto &[id, bought] : m_bought)
        keep(drivers, {DriverKind::Product, id, nameIn(products, id)}, bought.firstTime,
             takenOut(m_purchases, bought.anyTime));
    for (const auto &[id, first] : m_firstProducts)
        keepFirst(drivers, {DriverKind::FirstProduct, id, nameIn(products, id)}, first, products);
    for (const auto &[category, first] : m_firstCategories)
        keepFirst(drivers, {DriverKind::FirstCategory, 0, category}, first, products);
    for (const auto &[id, strata] : m_tickets)
        keep(drivers, {DriverKind::TicketCategory, id, nameIn(ticketCategories, id)}, strata, takenOut(m_active, strata));
    keep(drivers, {DriverKind::LateReply, 0, {}}, m_late, m_inTime);
    arrange(drivers.drivers);
    return drivers;
}

} // namespace regulars
