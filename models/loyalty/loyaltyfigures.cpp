// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/loyaltyfigures.h"

#include <QtCore/QElapsedTimer>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr std::chrono::milliseconds leastSettling(500);
constexpr int restForEachReading = 20;

} // namespace

LoyaltyFiguresView::LoyaltyFiguresView(Database &database, QObject *parent)
    : WatchedView(database, parent), m_readMs(std::make_shared<std::atomic<qint64>>(0))
{
    setSettlingTime(leastSettling);
    connect(this, &EntityViewBase::changed, this, &LoyaltyFiguresView::settle);
}

void LoyaltyFiguresView::settle()
{
    setSettlingTime(std::max(leastSettling, std::chrono::milliseconds(restForEachReading * m_readMs->load())));
}

bool LoyaltyFiguresView::isAbout(const ChangeSet &changes) const
{
    return changes.touches(Entity::Order) || changes.touches(Entity::Return) || changes.touches(Entity::Customer) ||
           changes.touches(Entity::PointsEntry) || changes.touches(Entity::RewardClaim) || changes.touches(Entity::Tier) ||
           changes.touches(Entity::Setting);
}

LoyaltyFiguresView::ReadJob LoyaltyFiguresView::job() const
{
    return [now = database().clock().now(), cancel = token(), readMs = m_readMs](Connection &connection) {
        QElapsedTimer timer;
        timer.start();
        auto figures = programmeFigures(connection, now, cancel);
        readMs->store(timer.elapsed());
        return figures;
    };
}

Result<void> SetProgrammeGoal::execute(WriteSession &session) const
{
    session.setArgument(u"removed"_s, !goal);
    if (goal) {
        if (const QList<Error> errors = validate(*goal); !errors.isEmpty())
            return tl::unexpected(errors.first());
    }
    return saveProgrammeGoal(session, goal);
}

} // namespace regulars
