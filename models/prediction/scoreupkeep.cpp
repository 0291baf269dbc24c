// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prediction/scoreupkeep.h"

#include "models/base/whendone.h"
#include "storage/people/shopstore.h"

#include <utility>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 10'000;
const auto command = u"score_customers"_s;

Result<QList<ScoresDue>> dueNow(Connection &connection, Instant now, bool again)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(state, CustomerScoreStore(connection).state());
    return scoresDue(state, LocalCalendar(shop.timeZone).date(now), again);
}

/// The imports are read before all else: one that comes meanwhile makes the scores due again. Null where there is nothing to
/// write: of a month in which nobody had bought yet nothing is kept, as what is loaded later may tell more; and in a shop
/// without buyers what is said of a day is said once.
Result<std::shared_ptr<ScoreWriting>> computed(Connection &connection, const ScoresDue &due, ZeroValueOrders zeroValueOrders,
                                               Instant now, const Progress &progress, const CancelToken &cancel)
{
    REGULARS_TRY(imports, CustomerScoreStore(connection).imports());
    REGULARS_TRY(scores, scoreShop(connection, {due.asOf, zeroValueOrders}, now, progress, cancel));
    if (scores.run.buyers == 0) {
        REGULARS_TRY(state, CustomerScoreStore(connection).state());
        if (due.month || (state.last == scores.run && state.knowsImports))
            return std::shared_ptr<ScoreWriting>();
    }
    return std::make_shared<ScoreWriting>(scores.run, std::move(scores.scores), ScoreSource{now, imports, scores.weights},
                                          due.month);
}

auto writeSlice(Database &database, const std::shared_ptr<ScoreWriting> &writing)
{
    return database.write(command, [writing](WriteSession &session) { return writing->writeSlice(session, rowsAtOnce); });
}

} // namespace

QList<ScoresDue> scoresDue(const ScoreState &state, QDate today, bool again)
{
    QList<ScoresDue> due;
    const int thisMonth = monthNumberOf(today);
    const bool isKept = state.months.contains(thisMonth - 1);
    const bool isOnlyMonth = isKept && state.months.size() == 1;
    if (!isKept || (isOnlyMonth && !state.monthKnowsImports))
        due += {firstOfMonth(thisMonth).addDays(-1), thisMonth - 1};
    if (again || !state.last || state.last->asOf != today || state.last->buyers == 0 || !state.knowsImports ||
        !state.current)
        due += {today, std::nullopt};
    return due;
}

ScoreUpkeep::ScoreUpkeep(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    m_first.setSingleShot(true);
    connect(&m_first, &QTimer::timeout, this, &ScoreUpkeep::look);
    m_hour.setInterval(std::chrono::hours(1));
    connect(&m_hour, &QTimer::timeout, this, &ScoreUpkeep::look);
    connect(&database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        // An undone import is everything, as is whatever another program wrote: what it means is seen in what is kept.
        if (!changes.touches(Entity::ImportBatch) && !changes.touches(Entity::Setting))
            return;
        // Before the first look, whatever is due is found then.
        if (!m_started || m_first.isActive())
            return;
        m_stale = true;
        look();
    });
}

ScoreUpkeep::~ScoreUpkeep()
{
    m_cancel.cancel();
}

void ScoreUpkeep::start(std::chrono::milliseconds firstLook)
{
    m_started = true;
    m_hour.start();
    m_first.start(firstLook);
}

void ScoreUpkeep::stop()
{
    m_started = false;
    m_first.stop();
    m_hour.stop();
    m_cancel.cancel();
}

void ScoreUpkeep::look()
{
    if (!m_started)
        return;
    m_lookAgain = m_running;
    if (m_running)
        return;
    m_running = true;
    m_cancel = {};
    auto job = [now = m_database.clock().now()](Connection &connection) { return dueNow(connection, now, false); };
    m_awaited = std::exchange(m_stale, false);
    whenDone(m_database.read(job, m_cancel), this, [this](const Result<QList<ScoresDue>> &due) {
        if (!due)
            return fail(due.error());
        m_due = *due;
        computeNext();
    });
}

void ScoreUpkeep::beginTask()
{
    if (m_tasks && m_awaited && !m_task)
        m_task = std::make_shared<TaskHandle>(m_tasks->start(TaskKind::Scoring, {}, false));
}

/// Reading is the first half of it, writing the second.
void ScoreUpkeep::report(const ScoreWriting &writing) const
{
    if (m_task)
        m_task->report(writing.size() + writing.written(), 2 * writing.size());
}

void ScoreUpkeep::computeNext()
{
    if (m_due.isEmpty() || m_cancel.isCancelled())
        return end();
    beginTask();
    auto job = [due = m_due.takeFirst(), now = m_database.clock().now(), cancel = m_cancel,
                task = m_task](Connection &connection) {
        const Progress reading = [&task](qint64 done, qint64 total) { task->report(done, 2 * total); };
        return computed(connection, due, ZeroValueOrders::Ignore, now, task ? reading : Progress(), cancel);
    };
    whenDone(m_database.read(job, m_cancel), this, [this](const Result<std::shared_ptr<ScoreWriting>> &writing) {
        if (!writing)
            return fail(writing.error());
        if (!*writing)
            return computeNext();
        write(*writing);
    });
}

void ScoreUpkeep::write(const std::shared_ptr<ScoreWriting> &writing)
{
    whenDone(writeSlice(m_database, writing), this, [this, writing](const Result<Written<bool>> &last) {
        if (!last)
            return fail(last.error());
        report(*writing);
        if (last->value || m_cancel.isCancelled())
            return computeNext();
        write(writing);
    });
}

void ScoreUpkeep::end()
{
    m_task.reset();
    m_running = false;
    if (m_started && !m_cancel.isCancelled())
        Q_EMIT done();
    lookAgainIfNeeded();
}

void ScoreUpkeep::fail(const Error &error)
{
    m_task.reset();
    m_running = false;
    if (error.code == ErrorCode::Cancelled)
        return lookAgainIfNeeded(); // it may have been stopped and started
    m_lookAgain = false;
    Q_EMIT failed(error);
}

void ScoreUpkeep::lookAgainIfNeeded()
{
    if (std::exchange(m_lookAgain, false))
        look();
}

Result<ScoreRun> storeScores(Database &database, ZeroValueOrders zeroValueOrders, const Progress &progress)
{
    const Instant now = database.clock().now();
    REGULARS_TRY(due, database.read([now](Connection &connection) { return dueNow(connection, now, true); }).result());
    for (const ScoresDue &each : std::as_const(due)) {
        auto job = [=](Connection &connection) {
            return computed(connection, each, zeroValueOrders, now, progress, CancelToken());
        };
        REGULARS_TRY(writing, database.read(job).result());
        bool isLast = !writing;
        while (!isLast) {
            REGULARS_TRY(written, writeSlice(database, writing).result());
            isLast = written.value;
        }
    }
    REGULARS_TRY(state,
                 database.read([](Connection &connection) { return CustomerScoreStore(connection).state(); }).result());
    return state.last.value_or(ScoreRun());
}

} // namespace regulars
