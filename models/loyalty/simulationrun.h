// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/taskcentre.h"
#include "storage/database.h"
#include "storage/loyalty/programmesimulation.h"

namespace regulars {

/// What is tried out; what is not given stays as it is saved.
struct TriedChange
{
    std::optional<PointsProgramme> points;
    std::optional<TierLadder> ladder;

    friend bool operator==(const TriedChange &, const TriedChange &) = default;
};

/// What came of trying out.
struct TriedProgramme
{
    SimulationQuestion question; ///< `before` is the saved programme as it was then; both withIds()
    ProgrammeSimulation figures;
    QHash<CustomerId, QString> names; ///< of the members that the figures name
    Currency currency;                ///< of costs
};

/// Tries out changed rules, tiers and values on the shop's past orders, in the background: one at a time, with progress, and
/// a new question takes the place of the old one. Lives in the GUI thread; the database and the task centre must outlive it.
class SimulationRun final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Running, Done, Failed };
    Q_ENUM(State)

    SimulationRun(Database &database, TaskCentre &tasks, QObject *parent = nullptr);
    /// What runs is given up.
    ~SimulationRun() override;

    /// Compares the saved programme with another. Days as in SimulationQuestion.
    void start(const TriedChange &tried, bool everybody = false, QDate from = {}, QDate until = {});
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    /// The last one that came to its end; also there while another one runs.
    [[nodiscard]] const std::optional<TriedProgramme> &outcome() const { return m_outcome; }
    [[nodiscard]] const Error &error() const { return m_error; }

Q_SIGNALS:
    /// State or outcome are different now.
    void changed();

private:
    void take(const Result<TriedProgramme> &answer);
    void become(State state);

    Database &m_database;
    TaskCentre &m_tasks;
    State m_state = State::Idle;
    std::optional<TriedProgramme> m_outcome;
    Error m_error;
    std::shared_ptr<TaskHandle> m_task;
    CancelToken m_cancel;
    quint64 m_generation = 0;
};

} // namespace regulars
