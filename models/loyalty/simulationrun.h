// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/trialrun.h"
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

/// Tries out changed rules, tiers and values on the shop's past orders.
class SimulationRun final : public TrialRun
{
    Q_OBJECT

public:
    SimulationRun(Database &database, TaskCentre &tasks, QObject *parent = nullptr)
        : TrialRun(database, tasks, TaskKind::Simulation, parent)
    {
    }

    /// Compares the saved programme with another. Days as in SimulationQuestion.
    void start(const TriedChange &tried, bool everybody = false, QDate from = {}, QDate until = {});

    /// The last one that came to its end; also there while another one runs.
    [[nodiscard]] const std::optional<TriedProgramme> &outcome() const { return m_outcome; }

private:
    std::optional<TriedProgramme> m_outcome;
};

} // namespace regulars
