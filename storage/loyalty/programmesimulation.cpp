// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/programmesimulation.h"

#include "storage/loyalty/memberhistories.h"
#include "storage/loyalty/playedorders.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/loyalty/tierstore.h"
#include "storage/people/shopstore.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int simulatedMonths = 12;

/// Who takes part, and since when.
using Roster = std::map<CustomerId, QDate>;

Roster rosterOf(Connection &connection, bool everybody, qint64 first, qint64 last)
{
    const auto select = u"SELECT c.id, m.joined_on FROM customers c %1JOIN loyalty_members m ON m.customer_id = c.id"
                        " AND m.left_on IS NULL WHERE c.id BETWEEN :first AND :last AND c.deleted_at IS NULL"_s;
    Roster roster;
    Statement rows(connection, select.arg(everybody ? u"LEFT "_s : QString()));
    rows.bind(u"first", QVariant(first)).bind(u"last", QVariant(last));
    while (rows.next())
        roster.emplace(rows.id<CustomerId>(0), everybody ? QDate() : QDate::fromString(rows.text(1), Qt::ISODate));
    return roster;
}

/// Plays some customers through both variants.
class RosterRun
{
public:
    RosterRun(ProgrammeSimulator &simulator, const Roster &roster, bool everybody, QDate today)
        : m_simulator(simulator), m_roster(roster), m_next(roster.begin()), m_everybody(everybody), m_today(today)
    {
    }

    void play(PlayedPurchase purchase)
    {
        const auto found = m_roster.find(purchase.customer);
        if (found == m_roster.end())
            return;
        if (purchase.customer != m_member) {
            end();
            passUntil(found);
            m_member = purchase.customer;
            m_joinedOn = m_everybody ? purchase.order.day : found->second;
            m_simulator.beginMember(m_member, m_joinedOn);
            ++m_next;
        }
        purchase.order.earns = purchase.order.earns && purchase.order.day >= m_joinedOn;
        m_simulator.play(purchase.order);
    }
    void finish()
    {
        end();
        passUntil(m_roster.end());
    }

private:
    void end()
    {
        if (m_member.isValid())
            m_simulator.endMember(m_today);
        m_member = {};
    }
    // Members who have bought nothing have a tier, too.
    void passUntil(Roster::const_iterator other)
    {
        for (; m_next != other; ++m_next) {
            if (m_everybody || !m_simulator.needsHistory())
                continue;
            m_simulator.beginMember(m_next->first, m_next->second);
            m_simulator.endMember(m_today);
        }
    }

    ProgrammeSimulator &m_simulator;
    const Roster &m_roster;
    Roster::const_iterator m_next; ///< not played yet
    bool m_everybody;
    QDate m_today;
    CustomerId m_member;
    QDate m_joinedOn;
};

} // namespace

Result<ProgrammeSimulation> simulateProgramme(Connection &connection, const SimulationQuestion &question, Instant now,
                                              const Progress &progress, const CancelToken &cancel)
{
    return attempt([&]() -> Result<ProgrammeSimulation> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        const LocalCalendar calendar(shop.timeZone);
        const QDate today = calendar.date(now);
        const QDate until = question.until.isValid() ? question.until : today;
        const QDate from = question.from.isValid() ? question.from : until.addMonths(-simulatedMonths).addDays(1);
        ProgrammeSimulator simulator(question.before, question.after, shop.currency);
        PlayedOrders orders(connection, calendar,
                            {calendar.startOfDay(from), calendar.startOfDay(until.addDays(1)), simulator.needsHistory(),
                             simulator.needsEarlierPoints()});
        forAllCustomers(connection, progress, cancel, [&](qint64 first, qint64 last) {
            const Roster roster = rosterOf(connection, question.everybody, first, last);
            RosterRun run(simulator, roster, question.everybody, std::min(until, today));
            if (!roster.empty())
                orders.read(first, last, [&](const PlayedPurchase &purchase) { run.play(purchase); });
            run.finish();
        });
        ProgrammeSimulation result = simulator.result();
        result.from = from;
        result.until = until;
        result.everybody = question.everybody;
        return result;
    });
}

Result<ProgrammeVariant> savedProgramme(Connection &connection)
{
    return attempt([&] {
        return ProgrammeVariant{PointsProgrammeStore(connection).programme(), readTierLadder(connection)};
    });
}

} // namespace regulars
