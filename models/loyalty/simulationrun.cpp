// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/simulationrun.h"

#include "models/base/whendone.h"
#include "storage/customers/customerstore.h"
#include "storage/people/shopstore.h"

namespace regulars {

namespace {

Result<TriedProgramme> tryOut(Connection &connection, const TriedChange &tried, SimulationQuestion question, Instant now,
                              const Progress &progress, const CancelToken &cancel)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(saved, savedProgramme(connection));
    question.before = withIds(saved);
    question.after = withIds({tried.points.value_or(saved.points), tried.ladder.value_or(saved.ladder)});
    REGULARS_TRY(figures, simulateProgramme(connection, question, now, progress, cancel));
    TriedProgramme outcome{question, figures, {}, shop.currency};
    for (const SimulatedMember &member : figures.mostGained + figures.mostLost) {
        REGULARS_TRY(customer, CustomerStore(connection).customer(member.customer));
        outcome.names.insert(member.customer, displayName(customer));
    }
    return outcome;
}

} // namespace

SimulationRun::SimulationRun(Database &database, TaskCentre &tasks, QObject *parent)
    : QObject(parent), m_database(database), m_tasks(tasks)
{
    connect(&tasks, &TaskCentre::changed, this, [this] {
        if (m_task && m_task->isCancelled())
            m_cancel.cancel();
    });
}

SimulationRun::~SimulationRun()
{
    m_cancel.cancel();
}

void SimulationRun::start(const TriedChange &tried, bool everybody, QDate from, QDate until)
{
    m_cancel.cancel();
    m_cancel = {};
    const quint64 generation = ++m_generation;
    m_task = std::make_shared<TaskHandle>(m_tasks.start(TaskKind::Simulation, {}, true));
    const Progress progress = [task = m_task](qint64 done, qint64 total) { task->report(done, total); };
    auto job = [tried, question = SimulationQuestion{{}, {}, from, until, everybody}, now = m_database.clock().now(),
                progress, cancel = m_cancel](Connection &connection) {
        return tryOut(connection, tried, question, now, progress, cancel);
    };
    whenDone(m_database.read(job, m_cancel), this, [this, generation](const Result<TriedProgramme> &answer) {
        if (generation == m_generation)
            take(answer);
    });
    become(State::Running);
}

void SimulationRun::stop()
{
    m_cancel.cancel();
}

void SimulationRun::take(const Result<TriedProgramme> &answer)
{
    m_task.reset();
    if (answer) {
        m_outcome = *answer;
        become(State::Done);
    } else if (answer.error().code == ErrorCode::Cancelled) {
        become(m_outcome ? State::Done : State::Idle);
    } else {
        m_error = answer.error();
        become(State::Failed);
    }
}

void SimulationRun::become(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace regulars
