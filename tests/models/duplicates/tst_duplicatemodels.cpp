// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/duplicates/duplicatecentre.h"
#include "models/duplicates/duplicatecommands.h"
#include "models/duplicates/duplicatepairs.h"
#include "models/duplicates/mergeview.h"
#include "tests/support/smallshop.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestDuplicateModels : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;

    CustomerId addTwin(const QString &email = u"anneliese@bergmann.example"_s)
    {
        Customer twin = person(u"Anneliese"_s, u"Bergman"_s);
        twin.contacts.first().value = email;
        return runOrDie(*m_db, CreateCustomer{twin});
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
    }

    void wholeShopIsSearched()
    {
        addTwin();
        TaskCentre tasks;
        DuplicateCentre centre(**m_db, tasks);
        DuplicatePairs pairs(**m_db);
        QAbstractItemModelTester tester(&pairs);
        QVERIFY(!centre.searchedAt());
        centre.search();
        QVERIFY(centre.isSearching());
        QCOMPARE(tasks.tasks().first().kind, TaskKind::Duplicates);
        QTRY_COMPARE(centre.counts(), (DuplicateCounts{1, 0, 0}));
        QTRY_VERIFY(!centre.isSearching());
        QTRY_COMPARE(centre.searchedAt(), m_db->clock().now());
        QTRY_COMPARE(pairs.rowCount(), 1);
        const auto row = pairs.index(0).data(DuplicatePairs::RowRole).value<DuplicateRow>();
        QCOMPARE(row.first.id, m_shop.anneliese);
        QCOMPARE(row.second.name, u"Anneliese Bergman"_s);
        pairs.setVerdict(DuplicateVerdict::Review);
        QTRY_COMPARE(pairs.rowCount(), 0);
    }

    void dueOnceADayAndOnlyAfterChanges()
    {
        addTwin();
        TaskCentre tasks;
        DuplicateCentre centre(**m_db, tasks);
        QSignalSpy changed(&centre, &DuplicateCentre::changed);
        const auto startsSearching = [&] {
            changed.clear();
            centre.searchWhenDue();
            return QTest::qWaitFor([&] { return centre.isSearching(); }, 300) &&
                   QTest::qWaitFor([&] { return !centre.isSearching(); });
        };
        QVERIFY(startsSearching());
        QTRY_VERIFY(centre.searchedAt());
        QVERIFY(!startsSearching());
        m_db->clock().set({m_db->clock().now().ms + 25LL * 3'600'000});
        QVERIFY(!startsSearching()); // a day later, but nothing is different
        addTwin(u"other@example.com"_s);
        m_db->clock().set({m_db->clock().now().ms + 25LL * 3'600'000});
        QVERIFY(startsSearching());
    }

    void savedCustomersAreLookedAtAlone()
    {
        TaskCentre tasks;
        DuplicateCentre centre(**m_db, tasks);
        DuplicatePairs pairs(**m_db);
        pairs.refresh();
        const CustomerId twin = addTwin();
        QTRY_COMPARE(centre.counts().same, 1);
        QTRY_COMPARE(pairs.rowCount(), 1);
        QVERIFY(tasks.tasks().isEmpty());
        runOrDie(*m_db, MarkDifferentCustomers{m_shop.anneliese, twin});
        QTRY_COMPARE(pairs.rowCount(), 0);
        QTRY_COMPARE(centre.counts().same, 0);
    }

    void mergedPairsGo()
    {
        const CustomerId twin = addTwin();
        TaskCentre tasks;
        DuplicateCentre centre(**m_db, tasks);
        DuplicatePairs pairs(**m_db);
        centre.search();
        QTRY_COMPARE(pairs.rowCount(), 1);
        runOrDie(*m_db, MergeCustomers{m_shop.anneliese, {twin}, {}, {}});
        QTRY_COMPARE(pairs.rowCount(), 0);
        QTRY_COMPARE(centre.counts(), DuplicateCounts{});
    }

    void anImportIsFollowedByASearch()
    {
        addTwin();
        TaskCentre tasks;
        DuplicateCentre centre(**m_db, tasks);
        QTRY_COMPARE(centre.counts(), DuplicateCounts{});
        QSignalSpy found(&centre, &DuplicateCentre::foundAfterImport);
        const auto imported = m_db->write(u"import_contacts"_s, [](WriteSession &session) -> Result<void> {
            session.everythingChanged();
            return {};
        });
        QVERIFY(imported);
        QTRY_COMPARE(found.count(), 1);
        QCOMPARE(found.first().first().toInt(), 1);
    }

    void recordsSideBySide()
    {
        MergeView view(**m_db);
        view.show({{m_shop.anneliese, m_shop.tomas}});
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QCOMPARE(view.value()->size(), 2);
        QCOMPARE(view.value()->first().stats.orders, 2);
        runOrDie(*m_db, DeleteCustomers{{m_shop.tomas}});
        QTRY_COMPARE(view.state(), EntityViewBase::State::Gone);
    }
};

QTEST_GUILESS_MAIN(TestDuplicateModels)
#include "tst_duplicatemodels.moc"
