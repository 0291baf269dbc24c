// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alerts/alertupkeep.h"

#include "models/alerts/alertcommands.h"
#include "models/base/whendone.h"
#include "storage/alerts/alertcauses.h"
#include "storage/alerts/alertstore.h"
#include "storage/people/shopstore.h"

#include <algorithm>

namespace regulars {

namespace {

constexpr qsizetype sliceSize = 100;                      // tasks that one transaction opens: a sale waits for no more
constexpr auto settling = std::chrono::milliseconds(500); // an import counts once

std::set<AlertKind> allKinds()
{
    std::set<AlertKind> kinds;
    for (const auto &[kind, name] : EnumNames<AlertKind>::names)
        kinds.insert(kind);
    return kinds;
}

QList<AlertCause> takeSlice(QList<AlertCause> &causes)
{
    const qsizetype size = std::min(sliceSize, causes.size());
    const QList<AlertCause> slice = causes.first(size);
    causes.remove(0, size);
    return slice;
}

} // namespace

Result<QList<AlertCause>> dueAlerts(Connection &connection, Instant now, const std::set<AlertKind> &kinds)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(rules, AlertStore(connection).rules());
    QList<AlertCause> due;
    for (const AlertRule &rule : std::as_const(rules)) {
        if (!rule.enabled || !kinds.contains(rule.kind))
            continue;
        REGULARS_TRY(causes, alertCauses(connection, shop, rule, now));
        due += causes;
    }
    return due;
}

Result<QList<AlertCause>> dueAlerts(Connection &connection, Instant now)
{
    return dueAlerts(connection, now, allKinds());
}

AlertUpkeep::AlertUpkeep(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    m_hour.setInterval(std::chrono::hours(1));
    m_settling.setSingleShot(true);
    m_settling.setInterval(settling);
    connect(&m_hour, &QTimer::timeout, this, &AlertUpkeep::lookAtAll);
    connect(&m_settling, &QTimer::timeout, this, &AlertUpkeep::look);
    connect(&database.changes(), &ChangeNotifier::changed, this, &AlertUpkeep::follow);
}

void AlertUpkeep::start()
{
    m_started = true;
    m_hour.start();
    lookAtAll();
}

void AlertUpkeep::stop()
{
    m_started = false;
    m_hour.stop();
    m_settling.stop();
    m_kinds.clear();
}

void AlertUpkeep::follow(const ChangeSet &changes)
{
    if (!m_started || changes.command == OpenAlertTasks::name)
        return;
    if (changes.command == SaveAlertRule::name)
        m_kinds = allKinds(); // silence and spending come with time: the hour finds them
    if (changes.touches(Entity::SurveyResponse))
        m_kinds.insert(AlertKind::LowAnswer);
    if (changes.touches(Entity::Ticket))
        m_kinds.insert(AlertKind::ManyTickets);
    if (changes.touches(Entity::Return))
        m_kinds.insert(AlertKind::ManyReturns);
    if (changes.touches(Entity::Subscription))
        m_kinds.insert(AlertKind::Leaving);
    if (changes.touches(Entity::Onboarding) || changes.touches(Entity::OnboardingStep))
        m_kinds.insert(AlertKind::Stalled);
    if (!m_kinds.empty() && !m_running)
        m_settling.start();
}

void AlertUpkeep::lookAtAll()
{
    m_kinds = allKinds();
    look();
}

void AlertUpkeep::look()
{
    if (!m_started || m_running || m_kinds.empty())
        return;
    m_running = true;
    m_opened = 0;
    m_settling.stop();
    const auto due = [now = m_database.clock().now(), kinds = std::exchange(m_kinds, {})](Connection &connection) {
        return dueAlerts(connection, now, kinds);
    };
    whenDone(m_database.read(due), this, [this](const Result<QList<AlertCause>> &found) {
        if (found) {
            m_causes = *found;
            return openSlice();
        }
        m_running = false;
        Q_EMIT failed(found.error());
    });
}

void AlertUpkeep::openSlice()
{
    if (m_causes.isEmpty() || !m_started)
        return end();
    whenDone(runCommand(m_database, OpenAlertTasks{takeSlice(m_causes)}), this, [this](const Result<Written<int>> &slice) {
        if (!slice) {
            m_running = false;
            Q_EMIT failed(slice.error());
            return;
        }
        m_opened += slice->value;
        openSlice();
    });
}

void AlertUpkeep::end()
{
    m_running = false;
    m_causes.clear();
    Q_EMIT done(m_opened);
    if (m_started && !m_kinds.empty())
        m_settling.start();
}

Result<int> openDueAlerts(Database &database)
{
    const auto due = [now = database.clock().now()](Connection &connection) { return dueAlerts(connection, now); };
    REGULARS_TRY(causes, database.read(due).result());
    int opened = 0;
    while (!causes.isEmpty()) {
        REGULARS_TRY(slice, runCommand(database, OpenAlertTasks{takeSlice(causes)}).result());
        opened += slice.value;
    }
    return opened;
}

} // namespace regulars
