// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demotasks.h"

#include <array>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int closedPerMille = 45;
constexpr int openPerMille = 7;
constexpr int promisesPerMille = 400;
constexpr qint64 msPerHour = 3'600'000;

using Texts = std::array<const char16_t *, 6>;
// %1: a product
constexpr Texts afterSale{
    u"Ask how the %1 is doing",       u"Send the care sheet for the %1",     u"Say when the %1 is in stock again",
    u"Write about the gift wrapping", u"Check the address for the delivery", u"Answer the question about the %1"};
constexpr Texts promises{
    u"Put a %1 aside until Saturday",      u"Send a replacement for the chipped %1", u"Refund the shipping",
    u"Call when the new colours are here", u"Send a photo of the %1 in daylight",    u"Add a sample to the next parcel"};
constexpr Texts wholesale{u"Call back about wholesale terms",  u"Send the new price list",
                          u"Offer terms for the spring order", u"Ask for the delivery window",
                          u"Confirm the quantities of the %1", u"Send the line sheet for the %1"};

QString worded(const Texts &texts, const QString &product, DemoRandom &random)
{
    const QString text = QString::fromUtf16(random.pick(texts));
    return text.contains("%1"_L1) ? text.arg(product) : text;
}

} // namespace

DemoTasks::DemoTasks(const DemoCalendar &calendar, const LocalCalendar &days, const QList<User> &users,
                     const QStringList &spokenNames)
    : m_calendar(calendar), m_days(days), m_users(users), m_spokenNames(spokenNames)
{
}

QString DemoTasks::product(const Order &order) const
{
    return m_spokenNames[order.lines.first().product.value - 1];
}

void DemoTasks::setDue(Task &task, QDate day, DemoRandom &random) const
{
    task.timeUnknown = !random.chance(300);
    constexpr int firstHour = 9;
    constexpr int lastHour = 17;
    const QTime time(random.between(firstHour, lastHour), random.chance(500) ? 30 : 0);
    task.dueAt = task.timeUnknown ? m_days.noon(day) : m_days.at(day, time);
}

void DemoTasks::make(const DemoTraits &traits, DemoRandom &random, DemoHistory &history) const
{
    for (const Order &order : std::as_const(history.orders)) {
        if (random.chance(closedPerMille))
            addClosed(order, random, history);
    }
    if (!history.orders.isEmpty() && random.chance(traits.wholesale ? openPerMille * 6 : openPerMille))
        addOpen(traits, random, history);
}

void DemoTasks::addClosed(const Order &order, DemoRandom &random, DemoHistory &history) const
{
    Task task;
    task.type = random.chance(promisesPerMille) ? TaskType::Promise : TaskType::Task;
    task.title = worded(task.isPromise() ? promises : afterSale, product(order), random);
    task.owner = random.pick(m_users).id;
    task.createdAt = {order.orderedAt.ms + random.between(1, 20) * msPerHour};
    const int days = random.between(1, 9);
    setDue(task, m_days.date(order.orderedAt).addDays(days), random);
    // Most on time, some a little late.
    const Instant closed{task.dueAt->ms + random.between(-26, 8) * msPerHour};
    task.closedAt = std::max(closed, Instant{task.createdAt.ms + msPerHour});
    const int draw = random.below(1000);
    if (task.isPromise())
        task.outcome = draw < 120 ? TaskOutcome::Broken : TaskOutcome::Kept;
    else
        task.outcome = draw < 70 ? TaskOutcome::Dismissed : TaskOutcome::Done;
    if (*task.closedAt < m_calendar.now())
        history.tasks.append(std::move(task));
}

void DemoTasks::addOpen(const DemoTraits &traits, DemoRandom &random, DemoHistory &history) const
{
    const Order &order = history.orders.last();
    Task task;
    task.type = random.chance(promisesPerMille) ? TaskType::Promise : TaskType::Task;
    task.title = worded(traits.wholesale ? wholesale : task.isPromise() ? promises : afterSale, product(order), random);
    task.owner = random.chance(600) ? m_users.first().id : random.pick(m_users).id;
    task.priority = random.chance(150) ? TaskPriority::High : TaskPriority::Normal;
    const QDate today = m_days.date(m_calendar.now());
    // A few are late, many are for today and the week to come.
    const int days = random.chance(250) ? 0 : random.between(-3, 9);
    setDue(task, today.addDays(days), random);
    task.createdAt = {std::min(task.dueAt->ms, m_calendar.now().ms) - random.between(20, 90) * msPerHour};
    history.tasks.append(std::move(task));
}

QList<Task> DemoTasks::shopTasks() const
{
    const QDate today = m_days.date(m_calendar.now());
    const auto recurring = [&](const QString &title, const QString &rule, QDate first, qsizetype user) {
        Task task;
        task.title = title;
        task.recurrence = rule;
        task.dueAt = task.seriesStart = m_days.noon(first);
        task.owner = m_users.at(user).id;
        task.createdAt = m_days.noon(first.addDays(-7));
        return task;
    };
    Task window;
    window.title = u"Dress the shop window for the season"_s;
    window.note = u"The old decoration goes to the school."_s;
    window.items = {{0, u"Choose the theme"_s, true},
                    {0, u"Buy lights and paper"_s, true},
                    {0, u"Take a photo for the web shop"_s, false}};
    window.dueAt = m_days.noon(today.addDays(3));
    window.owner = m_users.last().id;
    window.createdAt = m_days.noon(today.addDays(-4));
    return {recurring(u"Review the reward catalogue"_s, u"FREQ=MONTHLY"_s, today, 0),
            recurring(u"Half an hour to think about our regulars"_s, u"FREQ=WEEKLY"_s,
                      today.addDays(7 - today.dayOfWeek() + 1), 0),
            recurring(u"Order gift paper and ribbons"_s, u"FREQ=WEEKLY;INTERVAL=2"_s, today.addDays(-1), 1), window};
}

} // namespace regulars
