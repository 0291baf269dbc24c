// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/counter/countersalemodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <random>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The lines of a sale as a model.
class TestCounterSaleModel : public QObject
{
    Q_OBJECT

private:
    static Product product(qint64 id, qint64 minor)
    {
        Product made;
        made.id = ProductId{id};
        made.name = u"Thing %1"_s.arg(id);
        made.priceMicro = minor * 10'000;
        made.currency = Currency(u"EUR");
        return made;
    }
    static CounterLine reward(qint64 id, qint64 points)
    {
        CounterLine line;
        line.reward = RewardId{id};
        line.name = u"Reward"_s;
        line.points = Points::whole(points);
        return line;
    }

private Q_SLOTS:
    void linesComeAndGo()
    {
        CounterSaleModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSale(CounterSale(Currency(u"EUR")));
        const QSignalSpy edited(&model, &CounterSaleModel::edited);
        QCOMPARE(model.addProduct(product(1, 500)), 0);
        QCOMPARE(model.addProduct(product(2, 700)), 1);
        QCOMPARE(model.addProduct(product(1, 500)), 0);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, CounterSaleModel::Quantity).data(role::Value).toLongLong(), 2 * milliPerPiece);
        QCOMPARE(model.index(0, CounterSaleModel::Sum).data(role::Value).value<Money>().minor, 1000);
        QCOMPARE(edited.size(), 3);
        QVERIFY(!model.setQuantity(0, 0));
        QVERIFY(!model.step(1, -1)); // the last piece stays
        QVERIFY(model.step(0, -1));
        QCOMPARE(edited.size(), 4); // what was refused has changed nothing
        model.removeLine(0);
        QCOMPARE(model.sale().lines().first().name, u"Thing 2"_s);
    }

    void pointsFollow()
    {
        CounterSaleModel model;
        model.setSale(CounterSale(Currency(u"EUR")));
        model.setCustomer(CustomerId{1});
        model.addProduct(product(1, 500));
        model.addProduct(product(2, 700));
        QVERIFY(!model.payWithPoints(Points::whole(100))); // no programme
        PointsProgramme programme;
        programme.pointValueMicro = 10'000;
        model.setPoints(programme, Points::whole(1000));
        QVERIFY(model.payWithPoints(Points::whole(900)));
        model.removeLine(1);
        QCOMPARE(model.sale().points(), Points::whole(500)); // not more than it costs
        QVERIFY(model.addReward(reward(7, 800)));
        QCOMPARE(model.sale().points(), Points::whole(200)); // not more than is left
        model.setPoints(programme, Points::whole(900));
        QCOMPARE(model.sale().points(), Points::whole(100));
        model.setCustomer({});
        QCOMPARE(model.sale().points(), Points());
        QCOMPARE(model.rowCount(), 1);
    }

    void pointsOfAnotherCustomerAreNotKnownYet()
    {
        CounterSaleModel model;
        model.setSale(CounterSale(Currency(u"EUR")));
        model.setCustomer(CustomerId{1});
        PointsProgramme programme;
        programme.pointValueMicro = 10'000;
        model.setPoints(programme, Points::whole(1000));
        model.addProduct(product(1, 500));
        QVERIFY(model.payWithPoints(Points::whole(300)));
        const CounterSale parked = model.sale();
        model.setCustomer(CustomerId{2});
        QVERIFY(!model.balance());
        QCOMPARE(model.mostPoints(), Points());
        model.setPoints(programme, Points());
        model.setSale(parked);
        QVERIFY(!model.balance());
        model.addProduct(product(2, 700));
        model.removeLine(1);
        QCOMPARE(model.sale().points(), Points::whole(300));
        QCOMPARE(model.sale().totals().dueMinor, 200);
        model.setPoints(programme, Points::whole(200));
        QCOMPARE(model.sale().points(), Points::whole(200));
        QCOMPARE(model.mostPoints(), Points::whole(200));
    }

    void anySteps()
    {
        std::mt19937 random(11);
        const auto upTo = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
        CounterSaleModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSale(CounterSale(Currency(u"EUR")));
        for (int step = 0; step < 500; ++step) {
            switch (upTo(6)) {
            case 0:
                model.removeLine(upTo(4));
                break;
            case 1:
                (void)model.setQuantity(upTo(4), upTo(9000));
                break;
            case 2:
                (void)model.addReward(reward(1 + upTo(3), 10));
                break;
            case 3:
                model.removeReward(RewardId{1 + upTo(3)});
                break;
            case 4:
                model.setCustomer(CustomerId{1 + upTo(1)});
                break;
            default:
                model.addProduct(product(1 + upTo(3), upTo(900)));
            }
            QCOMPARE(model.rowCount(), static_cast<int>(model.sale().lines().size()));
            QCOMPARE(model.sale().totals().lines.size(), model.sale().lines().size());
        }
    }
};

QTEST_GUILESS_MAIN(TestCounterSaleModel)
#include "tst_countersalemodel.moc"
