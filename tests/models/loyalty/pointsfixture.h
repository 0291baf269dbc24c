// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsaudit.h"
#include "models/loyalty/pointscommands.h"
#include "models/loyalty/pointsviews.h"
#include "storage/loyalty/pointsstore.h"
#include "tests/models/loyalty/loyaltyfixture.h"

namespace regulars {

/// The small shop that gives a point for each euro, worth a cent, from now on. Anneliese and Tomás are members.
struct PointsFixture : LoyaltyFixture
{
    PointsProgramme programme;

    PointsFixture()
    {
        programme.givesPoints = true;
        EarnRule perEuro;
        perEuro.uid = QStringLiteral("per-euro");
        perEuro.name = QStringLiteral("A point for each euro");
        programme.earning.rules = {perEuro};
        use(programme);
        join(shop.anneliese);
        join(shop.tomas);
    }

    using LoyaltyFixture::use;
    void use(const PointsProgramme &changed)
    {
        programme = changed;
        runOrDie(db, SavePointsProgramme{changed});
    }
    [[nodiscard]] PointsBalance balance(CustomerId customer)
    {
        return db.read([&](Connection &connection) { return readPoints(connection, customer, db.clock().now()); })
            .value()
            .balance;
    }
    /// In whole points.
    [[nodiscard]] qint64 active(CustomerId customer) { return balance(customer).active.hundredths / 100; }
    [[nodiscard]] qint64 debt(CustomerId customer) { return balance(customer).debt.hundredths / 100; }
    /// "earn 85", "earn_reversal -85", the oldest first.
    [[nodiscard]] QStringList lines(CustomerId customer)
    {
        QStringList texts;
        for (const PointsEntry &entry : history(customer).entries)
            texts += nameOf(entry.type) + u' ' + QString::number(entry.points.hundredths / 100);
        return texts;
    }
    [[nodiscard]] PointsHistory history(CustomerId customer)
    {
        return db
            .read([=](Connection &connection) {
                return attempt([&] {
                    const PointsStore store(connection);
                    const PointsAccountId id = store.accountOf(customer);
                    return id.isValid() ? store.history(id) : PointsHistory();
                });
            })
            .value();
    }
    /// Names of the rules that are broken on any card.
    [[nodiscard]] QStringList ledgerFaults()
    {
        return db
            .read([](Connection &connection) {
                return attempt([&] {
                    QStringList names;
                    QList<PointsHistory> all;
                    const PointsStore store(connection);
                    Statement ids(connection, QStringLiteral("SELECT id FROM points_accounts ORDER BY id"));
                    while (ids.next()) {
                        const auto id = ids.id<PointsAccountId>(0);
                        all += store.history(id);
                        for (const LedgerFault &fault : regulars::verify(store.account(id), all.last()))
                            names += nameOf(fault.rule) + u' ' + QString::number(id.value);
                    }
                    for (const LedgerFault &fault : verifyMoves(all))
                        names += nameOf(fault.rule);
                    return names;
                });
            })
            .value();
    }
    void redoLast()
    {
        const auto entry = db.read([](Connection &connection) { return History(connection).lastRedoable(); });
        VERIFY_RESULT(entry);
        undo(entry->id);
    }
    OrderId buyWithPoints(CustomerId customer, qint64 minor, qint64 points)
    {
        Order order = sale(customer, db.clock().now(), minor);
        order.payments = {{OrderPaymentKind::Points, points, Points::whole(points), 0}};
        return runOrDie(db, RecordSale{order});
    }
};

} // namespace regulars
