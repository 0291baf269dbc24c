// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/success/onboardingupkeep.h"

#include "models/base/whendone.h"
#include "models/success/onboardingcommands.h"

namespace regulars {

namespace {

constexpr qsizetype sliceSize = 50;  // onboardings that one transaction starts: a sale waits for no more
constexpr size_t mostOneByOne = 200; // of more customers it is quicker to look at all
constexpr auto settling = std::chrono::milliseconds(500); // what is added together counts once

QList<OnboardingDue> takeSlice(QList<OnboardingDue> &due)
{
    const qsizetype size = std::min(sliceSize, due.size());
    const QList<OnboardingDue> slice = due.first(size);
    due.remove(0, size);
    return slice;
}

} // namespace

OnboardingUpkeep::OnboardingUpkeep(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    m_hour.setInterval(std::chrono::hours(1));
    m_settling.setSingleShot(true);
    m_settling.setInterval(settling);
    connect(&m_hour, &QTimer::timeout, this, &OnboardingUpkeep::lookAtAll);
    connect(&m_settling, &QTimer::timeout, this, &OnboardingUpkeep::look);
    connect(&database.changes(), &ChangeNotifier::changed, this, &OnboardingUpkeep::follow);
}

void OnboardingUpkeep::start()
{
    m_started = true;
    m_hour.start();
    lookAtAll();
}

void OnboardingUpkeep::stop()
{
    m_started = false;
    m_hour.stop();
    m_settling.stop();
}

void OnboardingUpkeep::follow(const ChangeSet &changes)
{
    if (!m_started || changes.command == StartDueOnboardings::name)
        return;
    for (const Change &change : changes.changes) {
        if (change.entity == Entity::Customer && change.kind == ChangeKind::Created)
            m_added.insert(CustomerId{change.id});
    }
    m_all = m_all || changes.everything || m_added.size() > mostOneByOne;
    if ((m_all || !m_added.empty()) && !m_running)
        m_settling.start();
}

void OnboardingUpkeep::lookAtAll()
{
    m_all = true;
    look();
}

void OnboardingUpkeep::look()
{
    if (!m_started || m_running || (!m_all && m_added.empty()))
        return;
    m_running = true;
    m_count = 0;
    m_settling.stop();
    const auto added = std::exchange(m_added, {});
    const QList<CustomerId> customers = std::exchange(m_all, false) ? QList<CustomerId>()
                                                                    : QList<CustomerId>(added.begin(), added.end());
    const auto due = [customers](Connection &connection) { return OnboardingStore(connection).toStart(customers); };
    whenDone(m_database.read(due), this, [this](const Result<QList<OnboardingDue>> &found) {
        if (found) {
            m_due = *found;
            return startSlice();
        }
        m_running = false;
        Q_EMIT failed(found.error());
    });
}

void OnboardingUpkeep::startSlice()
{
    if (m_due.isEmpty() || !m_started) {
        m_running = false;
        m_due.clear();
        Q_EMIT done(m_count);
        if (m_started && (m_all || !m_added.empty()))
            m_settling.start();
        return;
    }
    whenDone(runCommand(m_database, StartDueOnboardings{takeSlice(m_due)}), this, [this](const Result<Written<int>> &slice) {
        if (!slice) {
            m_running = false;
            Q_EMIT failed(slice.error());
            return;
        }
        m_count += slice->value;
        startSlice();
    });
}

Result<int> startDueOnboardings(Database &database)
{
    REGULARS_TRY(due,
                 database.read([](Connection &connection) { return OnboardingStore(connection).toStart({}); }).result());
    int started = 0;
    while (!due.isEmpty()) {
        REGULARS_TRY(slice, runCommand(database, StartDueOnboardings{takeSlice(due)}).result());
        started += slice.value;
    }
    return started;
}

} // namespace regulars
