// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/customers/customertablemodel.h"
#include "models/customers/customerview.h"
#include "models/customers/duplicatelist.h"
#include "models/orders/ordercommands.h"
#include "models/people/shopcommands.h"
#include "models/people/shopview.h"
#include "storage/prediction/customerscorestore.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestCustomerModels : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;

    static QStringList names(const CustomerTableModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row, 0).data(role::Title).toString();
        return all;
    }
    static QVariant value(const CustomerTableModel &model, int row, int column)
    {
        return model.index(row, column).data(role::Value);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
    }

    void showsTypedValues()
    {
        CustomerTableModel model(**m_db);
        QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(names(model), (QStringList{u"Anneliese Bergmann"_s, u"Tomás Oliveira"_s, u"Priya Raman"_s}));
        QCOMPARE(value(model, 0, CustomerTableModel::NetSpend).value<Money>(), (Money{10450, Currency(u"EUR")}));
        QCOMPARE(value(model, 0, CustomerTableModel::Orders).toInt(), 2);
        QCOMPARE(value(model, 0, CustomerTableModel::Email).toString(), u"anneliese@bergmann.example"_s);
        QCOMPARE(value(model, 0, CustomerTableModel::LastOrder).value<Instant>(), utc(2026, 11, 19, 16));
        QVERIFY(!value(model, 2, CustomerTableModel::LastOrder).isValid());
        QCOMPARE(value(model, 1, CustomerTableModel::Lifecycle).value<Lifecycle>(), Lifecycle::Lapsed);
        const QModelIndex first = model.index(0, 0);
        QCOMPARE(first.data(role::Id).toLongLong(), m_shop.anneliese.value);
        QCOMPARE(first.data(role::Loaded).toBool(), true);
        QCOMPARE(first.data(role::Chips).value<QList<ChipValue>>().last().value.toString(), u"home"_s);
        QCOMPARE(first.data(CustomerTableModel::RowRole).value<CustomerRow>().id, m_shop.anneliese);
        QVERIFY(!first.data(Qt::DisplayRole).isValid());
    }

    void sortsAndFilters()
    {
        CustomerTableModel model(**m_db);
        QAbstractItemModelTester tester(&model);
        model.sort(CustomerTableModel::Name, Qt::AscendingOrder);
        QTRY_COMPARE(names(model), (QStringList{u"Anneliese Bergmann"_s, u"Priya Raman"_s, u"Tomás Oliveira"_s}));
        QCOMPARE(model.sortColumn(), static_cast<int>(CustomerTableModel::Name));
        model.sort(CustomerTableModel::City, Qt::AscendingOrder); // has no order
        QCOMPARE(model.sortColumn(), static_cast<int>(CustomerTableModel::Name));
        CustomerFilter filter = model.filter();
        filter.text = u"tomas"_s;
        model.setFilter(filter);
        QTRY_COMPARE(names(model), QStringList{u"Tomás Oliveira"_s});
        filter.text.clear();
        filter.lifecycle = Lifecycle::Prospect;
        model.setFilter(filter);
        QTRY_COMPARE(names(model), QStringList{u"Priya Raman"_s});
        filter.lifecycle.reset();
        filter.tag = u"HOME"_s;
        model.setFilter(filter);
        QTRY_COMPARE(names(model), QStringList{u"Anneliese Bergmann"_s});
    }

    void followsWhatIsWritten()
    {
        CustomerTableModel model(**m_db);
        QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(names(model).size(), 3);
        QTRY_VERIFY(!names(model).contains(QString()));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex anneliese = model.index(0, 0);
        runOrDie(*m_db, RecordSale{sale(m_shop.priya, utc(2026, 11, 21), 500)});
        QTRY_COMPARE(names(model).first(), u"Priya Raman"_s);
        QCOMPARE(anneliese.row(), 1);
        QTRY_COMPARE(value(model, 0, CustomerTableModel::Orders).toInt(), 1);
        runOrDie(*m_db, DeleteCustomers{{m_shop.priya}});
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(anneliese.row(), 0);
        runOrDie(*m_db, RestoreCustomers{{m_shop.priya}});
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(reset.size(), 0);
    }

    void titlesComeFromAbove()
    {
        CustomerTableModel model(**m_db);
        QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(model.setHeaderData(0, Qt::Horizontal, u"Name"_s, Qt::DisplayRole));
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Name"_s);
        QVERIFY(!model.setHeaderData(99, Qt::Horizontal, u"Name"_s, Qt::DisplayRole));
    }

    void aCustomerIsFollowed()
    {
        CustomerView view(**m_db);
        QCOMPARE(view.state(), EntityViewBase::State::Empty);
        view.show(m_shop.anneliese);
        QCOMPARE(view.state(), EntityViewBase::State::Loading);
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QCOMPARE(view.value()->stats.orders, 2);
        QCOMPARE(view.value()->lifecycle, Lifecycle::Active);
        QCOMPARE(view.value()->since, utc(2026, 11, 10, 15));
        runOrDie(*m_db, RecordSale{sale(m_shop.anneliese, {}, 500)});
        QTRY_COMPARE(view.value()->stats.orders, 3);
        view.show(CustomerId{999});
        QVERIFY(!view.value());
        QTRY_COMPARE(view.state(), EntityViewBase::State::Gone);
        view.show(m_shop.anneliese);
        view.show(m_shop.tomas); // the answer about Anneliese comes too late
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QCOMPARE(view.value()->customer.name, u"Tomás Oliveira"_s);
        view.show({});
        QCOMPARE(view.state(), EntityViewBase::State::Empty);
    }

    void whoSharesAnAddressIsShown()
    {
        CustomerView view(**m_db);
        view.show(m_shop.priya);
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QVERIFY(view.value()->sharingKeys.isEmpty());
        Customer twin = person(u"P"_s, u"Raman"_s);
        twin.contacts.first().value = u"PRIYA@raman.example"_s;
        const CustomerId id = runOrDie(*m_db, CreateCustomer{twin});
        QTRY_COMPARE(view.value()->sharingKeys, QList<CustomerId>{id});
        DuplicateList duplicates(**m_db);
        QAbstractItemModelTester tester(&duplicates);
        duplicates.setCustomer(twin); // as typed, not saved: both others are like it
        QTRY_COMPARE(duplicates.rowCount(), 2);
        QCOMPARE(duplicates.index(0).data(role::Title).toString(), u"P Raman"_s); // the likelier one first
        QCOMPARE(duplicates.index(1).data(role::Title).toString(), u"Priya Raman"_s);
        QCOMPARE(duplicates.rows().first().score.verdict, DuplicateVerdict::Same);
        duplicates.setCustomer({});
        QCOMPARE(duplicates.rowCount(), 0);
        runOrDie(*m_db, DeleteCustomers{{id}});
        QTRY_VERIFY(view.value()->sharingKeys.isEmpty());
    }

    /// Who is behind a figure of active customers follows the shop's choice of who is active.
    void thePeopleBehindAFigureFollowTheShop()
    {
        CustomerTableModel model(**m_db);
        QAbstractItemModelTester tester(&model);
        CustomerFilter filter = model.filter();
        filter.behind = {BehindFigure::Active, QDate(2026, 11, 22), QDate(2026, 11, 22)};
        model.setFilter(filter);
        QTRY_COMPARE(names(model), QStringList{u"Anneliese Bergmann"_s});
        runOrDie(*m_db, SaveActiveDays{800});
        QTRY_COMPARE(model.rowCount(), 2);
        QTRY_COMPARE(names(model).last(), u"Tomás Oliveira"_s);
        runOrDie(*m_db, RecordSale{sale(m_shop.priya, utc(2026, 11, 21), 700)});
        QTRY_COMPARE(model.rowCount(), 3);
    }

    /// A list opened from a number of the outlook shows whom the number counts, also after the next run.
    void thePeopleBehindAScoreFollowTheScores()
    {
        const auto score = [&](int annelieses, int tomass) {
            const auto of = [](CustomerId customer, int risk) {
                CustomerScore made;
                made.customer = customer;
                made.risk = ChurnRisk{risk, {}, 1};
                return made;
            };
            ScoreWriting writing({QDate(2026, 11, 22), ScoreModel::None, 2, 1, 2},
                                 {of(m_shop.anneliese, annelieses), of(m_shop.tomas, tomass)}, {m_db->clock().now(), {}});
            VERIFY_RESULT(
                m_db->write(u"score_customers"_s, [&](WriteSession &session) { return writing.writeSlice(session, 100); }));
        };
        score(80, 10);
        CustomerTableModel model(**m_db);
        CustomerFilter filter = model.filter();
        filter.behind = {BehindFigure::RiskBand, QDate(2026, 11, 22), QDate(2026, 11, 22), int(RiskBand::High)};
        model.setFilter(filter);
        QTRY_COMPARE(names(model), QStringList{u"Anneliese Bergmann"_s});
        score(10, 80);
        QTRY_COMPARE(names(model), QStringList{u"Tomás Oliveira"_s});
    }

    void theShopIsFollowed()
    {
        ShopView view(**m_db);
        QTRY_COMPARE(view.customers(), 3);
        QCOMPARE(view.shop().name, u"Test shop"_s);
        runOrDie(*m_db, DeleteCustomers{{m_shop.priya}});
        QTRY_COMPARE(view.customers(), 2);
        Shop shop = view.shop();
        shop.name = u"Corner shop"_s;
        runOrDie(*m_db, SaveShop{shop});
        QTRY_COMPARE(view.shop().name, u"Corner shop"_s);
    }
};

QTEST_GUILESS_MAIN(TestCustomerModels)
#include "tst_customermodels.moc"
