// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/claimupkeep.h"

#include "models/base/whendone.h"
#include "models/loyalty/rewardcommands.h"
#include "storage/loyalty/claimstore.h"
#include "storage/people/shopstore.h"

namespace regulars {

namespace {

/// Most days there is nothing to do, and nothing is written then.
Result<bool> hasOverdue(Connection &connection, Instant now)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(overdue, ClaimStore(connection).overdue(LocalCalendar(shop.timeZone).date(now), 1));
    return !overdue.isEmpty();
}

} // namespace

ClaimUpkeep::ClaimUpkeep(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    m_hour.setInterval(std::chrono::hours(1));
    connect(&m_hour, &QTimer::timeout, this, &ClaimUpkeep::look);
}

void ClaimUpkeep::start()
{
    m_started = true;
    m_hour.start();
    look();
}

void ClaimUpkeep::stop()
{
    m_started = false;
    m_hour.stop();
}

void ClaimUpkeep::look()
{
    if (m_running || !m_started)
        return;
    m_running = true;
    m_expired = 0;
    const Instant now = m_database.clock().now();
    const auto overdue = m_database.read([now](Connection &connection) { return hasOverdue(connection, now); });
    whenDone(overdue, this, [this](const Result<bool> &found) {
        if (found && *found)
            return expireSlice();
        m_running = false;
        if (found)
            Q_EMIT done(0);
        else
            Q_EMIT failed(found.error());
    });
}

void ClaimUpkeep::expireSlice()
{
    whenDone(runCommand(m_database, ExpireClaims{}), this, [this](const Result<Written<int>> &slice) {
        if (!slice) {
            m_running = false;
            Q_EMIT failed(slice.error());
            return;
        }
        m_expired += slice->value;
        if (slice->value == ExpireClaims::claimsAtOnce && m_started)
            return expireSlice();
        m_running = false;
        Q_EMIT done(m_expired);
    });
}

Result<qint64> expireAllClaims(Database &database)
{
    qint64 expired = 0;
    for (;;) {
        REGULARS_TRY(written, runCommand(database, ExpireClaims{}).result());
        expired += written.value;
        if (written.value < ExpireClaims::claimsAtOnce)
            return expired;
    }
}

} // namespace regulars
