// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/duplicatecommands.h"
#include "models/exchange/importcommands.h"
#include "storage/exchange/package.h"
#include "storage/people/shopstore.h"
#include "tests/models/loyalty/pointsfixture.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Points in what concerns the whole shop: packages and imports.
class TestPointsExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPackageCarriesTheBooks()
    {
        PointsFixture shop;
        const CustomerId anneliese = shop.shop.anneliese;
        shop.buy(anneliese, 20'000);
        shop.buyWithPoints(anneliese, 5'000, 150);
        shop.bringBack(shop.buy(anneliese, 1'000));
        runOrDie(shop.db, AdjustPoints{anneliese, Points::whole(7), PointsReason::Goodwill, u"late parcel"_s, {}});
        shop.buy(shop.shop.tomas, 3'000);
        runOrDie(shop.db, MergeCustomers{anneliese, {shop.shop.tomas}, {}, {}});
        const PointsBalance before = shop.balance(anneliese);
        const QString file = shop.db.path(u"shop.json"_s);
        VERIFY_RESULT(shop.db.read([&](Connection &connection) -> Result<ExportCount> {
            REGULARS_TRY(settings, ShopStore(connection).shop());
            return exportPackage(connection, settings, {file, CsvWriter::IfExists::Replace, ExportFormat::Package, {}, {}},
                                 {}, {});
        }));

        TestDatabase other;
        other.clock().set(utc(2026, 11, 24, 9));
        const auto taken = runCommand(*other, ImportPackage{file, {}, {}}).result();
        VERIFY_RESULT(taken);
        const auto state = other.read(
            [=](Connection &connection) { return readPoints(connection, anneliese, utc(2026, 11, 24, 9)); });
        VERIFY_RESULT(state);
        QCOMPARE(state->balance, before);
        QCOMPARE(state->programme, shop.programme);
        const auto verified = other.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(verified);
        QCOMPARE(verified->differences, (QMap<QString, qint64>()));

        const auto undone = other.write(
            u"undo"_s, [&](WriteSession &session) { return History(session.connection()).undo(session, taken->changeSet); });
        VERIFY_RESULT(undone);
        QCOMPARE(undone->value.conflicts.size(), 0);
        for (const QString &table :
             {u"points_accounts"_s, u"points_entries"_s, u"points_allocations"_s, u"customers"_s, u"timeline_events"_s}) {
            const auto left = other.read([&](Connection &connection) {
                return attempt([&] {
                    Statement count(connection, u"SELECT count(*) FROM "_s + table);
                    count.only();
                    return count.integer(0);
                });
            });
            QCOMPARE(*left, 0);
        }
    }

    void anImportEarnsNothingAndItsUndoLeavesOthersPoints()
    {
        PointsFixture shop;
        QFile file(shop.db.path(u"orders.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Order,Customer,E-mail,Date,Product,Quantity,Price\n"
                   "901,Lea Neu,lea@neu.example,2026-11-20,Vase,1,50.00\n");
        file.close();
        OrderImportOptions options;
        options.file = file.fileName();
        runOrDie(shop.db, ImportOrders{options, {}, {}, {}});
        const ChangeSetId imported = shop.lastUndoable();
        const CustomerId lea =
            shop.db.read([](Connection &connection) { return CustomerStore(connection).find(u"lea@neu.example"_s); })
                .value();
        shop.join(lea);
        QCOMPARE(shop.active(lea), 0);
        shop.buy(lea, 2'000);
        QVERIFY(!shop.undo(imported).conflicts.isEmpty());
        QCOMPARE(shop.active(lea), 20);
        QCOMPARE(shop.ledgerFaults(), QStringList());
        shop.verify();
    }
};

QTEST_GUILESS_MAIN(TestPointsExchange)

#include "tst_pointsexchange.moc"
