// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/simulationrun.h"

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

void SimulationRun::start(const TriedChange &tried, bool everybody, QDate from, QDate until)
{
    run(m_outcome, [tried, question = SimulationQuestion{{}, {}, from, until, everybody},
                    now = now()](Connection &connection, const Progress &progress, const CancelToken &cancel) {
        return tryOut(connection, tried, question, now, progress, cancel);
    });
}

} // namespace regulars
