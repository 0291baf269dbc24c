// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/referralupkeep.h"

#include "models/base/whendone.h"
#include "models/loyalty/referralcommands.h"
#include "storage/people/shopstore.h"

namespace regulars {

namespace {

/// Most hours there is nothing to do, and nothing is written then.
Result<bool> hasDue(Connection &connection, Instant now)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    return attempt([&] { return dueReferrals(connection, LocalCalendar(shop.timeZone).date(now)) > 0; });
}

} // namespace

ReferralUpkeep::ReferralUpkeep(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    m_hour.setInterval(std::chrono::hours(1));
    connect(&m_hour, &QTimer::timeout, this, &ReferralUpkeep::look);
    connect(&database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Entity::Referral) && changes.command != RewardReferrals::name)
            look();
    });
}

void ReferralUpkeep::start()
{
    m_started = true;
    m_hour.start();
    look();
}

void ReferralUpkeep::stop()
{
    m_started = false;
    m_hour.stop();
}

void ReferralUpkeep::look()
{
    if (!m_started)
        return;
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_rewarded = 0;
    const Instant now = m_database.clock().now();
    const auto due = m_database.read([now](Connection &connection) { return hasDue(connection, now); });
    whenDone(due, this, [this](const Result<bool> &found) {
        if (found && *found)
            return rewardSlice();
        if (!found)
            Q_EMIT failed(found.error());
        end();
    });
}

void ReferralUpkeep::rewardSlice()
{
    whenDone(runCommand(m_database, RewardReferrals{}), this, [this](const Result<Written<ReferralSlice>> &slice) {
        if (!slice) {
            m_running = false;
            m_again = false;
            Q_EMIT failed(slice.error());
            return;
        }
        m_rewarded += slice->value.rewarded;
        if (!slice->value.isLast && m_started)
            return rewardSlice();
        end();
    });
}

void ReferralUpkeep::end()
{
    m_running = false;
    Q_EMIT done(m_rewarded);
    if (std::exchange(m_again, false))
        look();
}

Result<qint64> rewardAllReferrals(Database &database)
{
    qint64 rewarded = 0;
    for (;;) {
        REGULARS_TRY(slice, runCommand(database, RewardReferrals{}).result());
        rewarded += slice.value.rewarded;
        if (slice.value.isLast)
            return rewarded;
    }
}

} // namespace regulars
