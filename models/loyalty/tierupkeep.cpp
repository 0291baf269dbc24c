// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/tierupkeep.h"

#include "models/base/whendone.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QFuture<Result<TierReviewPlan>> planOf(Database &database)
{
    return database.read([now = database.clock().now()](Connection &connection) { return tierReviewPlan(connection, now); });
}

} // namespace

void TierReviewSums::add(const TierReviewSlice &slice)
{
    looked += slice.looked;
    kept += slice.kept;
    raised += slice.raised;
    lowered += slice.lowered;
}

Result<TierReviewSlice> ReviewTiers::execute(WriteSession &session) const
{
    auto slice = reviewTiers(session, from, limit);
    if (slice)
        session.setArgument(u"count"_s, slice->raised + slice->lowered);
    return slice;
}

TierUpkeep::TierUpkeep(Database &database, TaskCentre &tasks, QObject *parent)
    : QObject(parent), m_database(database), m_tasks(tasks)
{
    m_hour.setInterval(std::chrono::hours(1));
    connect(&m_hour, &QTimer::timeout, this, &TierUpkeep::look);
    connect(&database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Entity::Tier))
            look();
    });
}

void TierUpkeep::start()
{
    m_started = true;
    m_hour.start();
    look();
}

void TierUpkeep::stop()
{
    m_started = false;
    m_hour.stop();
}

void TierUpkeep::look()
{
    m_again = m_running;
    if (m_running || !m_started)
        return;
    m_running = true;
    whenDone(planOf(m_database), this, [this](const Result<TierReviewPlan> &plan) {
        if (plan)
            return begin(*plan);
        end(false);
        Q_EMIT failed(plan.error());
    });
}

void TierUpkeep::begin(const TierReviewPlan &plan)
{
    m_sums = {};
    m_total = plan.members;
    m_today = plan.today;
    if (plan.start.stage == TierReviewStage::Due && m_today == m_reviewedOn) // nothing becomes due within a day
        return end(true);
    if (plan.members > ReviewTiers::membersAtOnce)
        m_task = m_tasks.start(TaskKind::TierReview, {}, true);
    reviewSlice(plan.start);
}

void TierUpkeep::reviewSlice(const TierReviewPlace &from)
{
    if (from.stage == TierReviewStage::Done)
        return end(true);
    if (!m_started || m_task.isCancelled())
        return end(false);
    whenDone(runCommand(m_database, ReviewTiers{from}), this, [this](const Result<Written<TierReviewSlice>> &slice) {
        if (slice)
            return take(slice->value);
        end(false);
        Q_EMIT failed(slice.error());
    });
}

void TierUpkeep::take(const TierReviewSlice &slice)
{
    m_sums.add(slice);
    m_task.report(m_sums.looked, std::max(m_sums.looked, m_total));
    reviewSlice(slice.next);
}

void TierUpkeep::end(bool whole)
{
    m_running = false;
    m_task = TaskHandle();
    if (whole) {
        m_reviewedOn = m_today;
        Q_EMIT done(m_sums);
    }
    if (m_again && whole)
        look();
}

Result<TierReviewSums> reviewAllTiers(Database &database, const Progress &progress)
{
    REGULARS_TRY(plan, planOf(database).result());
    TierReviewSums sums;
    TierReviewPlace place = plan.start;
    while (place.stage != TierReviewStage::Done) {
        REGULARS_TRY(slice, runCommand(database, ReviewTiers{place}).result());
        sums.add(slice.value);
        place = slice.value.next;
        if (progress)
            progress(sums.looked, std::max(sums.looked, plan.members));
    }
    return sums;
}

} // namespace regulars
