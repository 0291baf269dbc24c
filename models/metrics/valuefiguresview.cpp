// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/valuefiguresview.h"

#include "storage/people/shopstore.h"

#include <QtCore/QElapsedTimer>

namespace regulars {

namespace {

constexpr std::chrono::seconds settling(2);
constexpr qint64 longestToFollowSales = 1'000; // milliseconds

} // namespace

ValueFiguresView::ValueFiguresView(Database &database, QObject *parent)
    : WatchedView(database, parent), m_readMs(std::make_shared<std::atomic<qint64>>(0))
{
    setSettlingTime(settling);
}

bool ValueFiguresView::isAbout(const ChangeSet &changes) const
{
    if (changes.touches(Entity::Setting))
        return true;
    return m_readMs->load() < longestToFollowSales &&
           (changes.touches(Entity::Order) || changes.touches(Entity::Return) || changes.touches(Entity::Customer) ||
            changes.touches(Entity::RewardClaim));
}

ValueFiguresView::ReadJob ValueFiguresView::job() const
{
    return [now = database().clock().now(), readMs = m_readMs](Connection &connection) -> Result<ValueFigures> {
        QElapsedTimer timer;
        timer.start();
        REGULARS_TRY(shop, ShopStore(connection).shop());
        auto figures = ValueStore(connection, shop).figures(LocalCalendar(shop.timeZone).date(now), now);
        readMs->store(timer.elapsed());
        return figures;
    };
}

QFuture<Result<ValueTerms>> readValueTerms(Database &database)
{
    return database.read([](Connection &connection) { return attempt([&] { return valueTermsOf(connection); }); });
}

Result<void> SaveValueTerms::execute(WriteSession &session) const
{
    if (const QList<Error> errors = validate(terms); !errors.isEmpty())
        return tl::unexpected(errors.first());
    return saveValueTerms(session, terms);
}

} // namespace regulars
