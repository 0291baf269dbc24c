// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timeline/timelinemodel.h"

#include "models/interactions/interactioncommands.h"
#include "models/orders/ordercommands.h"
#include "tests/support/smallshop.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestTimelineModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;

    /// "kind text" of each row; * marks the pinned block, | the start of a group.
    static QStringList shown(const TimelineModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            const TimelineEvent &event = model.events().at(row).event;
            const QModelIndex index = model.index(row);
            QString text = index.data(TimelineModel::StartsGroupRole).toBool() ? u"|"_s : QString();
            text += index.data(TimelineModel::OnTopRole).toBool() ? u"*"_s : QString();
            rows += text + event.key.kind + u' ' + (event.number.isEmpty() ? event.body : event.number);
        }
        return rows;
    }
    static void load(TimelineModel &model, CustomerId customer)
    {
        QSignalSpy loaded(&model, &FeedModel::loaded);
        model.setCustomer(customer);
        QVERIFY(loaded.wait());
    }
    void addNotes(int count)
    {
        for (int i = 0; i < count; ++i) {
            Interaction note = interaction(m_shop.priya, InteractionKind::Note, {utc(2026, 1, 1).ms + i * 3'600'000},
                                           QString::number(i));
            runOrDie(*m_db, LogInteraction{note});
        }
        QCoreApplication::sendPostedEvents(); // so that a model made now hears nothing of it
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
    }

    void showsTheStoryNewestFirst()
    {
        TimelineModel model(**m_db);
        QAbstractItemModelTester tester(&model);
        load(model, m_shop.anneliese);
        QCOMPARE(shown(model), (QStringList{u"|order 2042"_s, u"|call Asked about vases"_s, u"|order 2041"_s}));
        const QModelIndex order = model.index(2);
        QCOMPARE(order.data(role::Day).toDate(), QDate(2026, 11, 10));
        QCOMPARE(order.data(role::Amount).value<Money>(), (Money{8450, Currency(u"EUR")}));
        QCOMPARE(order.data(role::Kind).toInt(), static_cast<int>(TimelineKind::Order));
        QCOMPARE(order.data(TimelineModel::EntryRole).value<TimelineEntry>().event.itemNames,
                 (QStringList{u"Linen throw"_s, u"Soy candle"_s}));
        QVERIFY(!model.index(1).data(role::Amount).isValid());
        QVERIFY(model.isComplete());
    }

    void pinnedOnesStandOnTopAndOnlyThere()
    {
        TimelineModel model(**m_db);
        QAbstractItemModelTester tester(&model);
        load(model, m_shop.tomas);
        QCOMPARE(shown(model), (QStringList{u"|*note Allergic to lavender"_s, u"|order 2043"_s}));
        runOrDie(*m_db, PinInteraction{m_shop.note, false});
        QTRY_COMPARE(shown(model), (QStringList{u"|note Allergic to lavender"_s, u"|order 2043"_s}));
        runOrDie(*m_db, PinInteraction{m_shop.note, true});
        QTRY_COMPARE(shown(model), (QStringList{u"|*note Allergic to lavender"_s, u"|order 2043"_s}));
    }

    void groupsByTheShopsDay()
    {
        // 23:30 UTC is the next day in Berlin.
        runOrDie(*m_db,
                 LogInteraction{interaction(m_shop.priya, InteractionKind::Note, utc(2026, 11, 1, 23, 30), u"late"_s)});
        runOrDie(*m_db, LogInteraction{interaction(m_shop.priya, InteractionKind::Note, utc(2026, 11, 2, 8), u"early"_s)});
        runOrDie(*m_db, LogInteraction{interaction(m_shop.priya, InteractionKind::Note, utc(2026, 11, 1, 8), u"before"_s)});
        TimelineModel model(**m_db);
        load(model, m_shop.priya);
        QCOMPARE(shown(model), (QStringList{u"|note early"_s, u"note late"_s, u"|note before"_s}));
    }

    void filters()
    {
        TimelineModel model(**m_db);
        QAbstractItemModelTester tester(&model);
        load(model, m_shop.anneliese);
        model.setFilter({{TimelineKind::Call}, {}, false});
        QTRY_COMPARE(shown(model), QStringList{u"|call Asked about vases"_s});
        model.setFilter({{}, u"LINEN"_s, false});
        QTRY_COMPARE(shown(model), QStringList{u"|order 2041"_s});
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 3);
    }

    void followsWhatIsWritten()
    {
        TimelineModel model(**m_db);
        QAbstractItemModelTester tester(&model);
        load(model, m_shop.anneliese);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex call = model.index(1);
        runOrDie(*m_db, RecordSale{sale(m_shop.anneliese, utc(2026, 11, 22), 700)});
        QTRY_COMPARE(model.rowCount(), 4);
        QCOMPARE(call.row(), 2);
        Interaction edited =
            m_db->read([this](Connection &c) { return InteractionStore(c).interaction(m_shop.call); }).value();
        edited.body = u"Asked about bowls"_s;
        runOrDie(*m_db, EditInteraction{edited});
        QTRY_COMPARE(shown(model).at(2), u"|call Asked about bowls"_s);
        runOrDie(*m_db, DeleteInteraction{m_shop.call});
        QTRY_COMPARE(model.rowCount(), 3);
        QVERIFY(!call.isValid());
        runOrDie(*m_db, RecordSale{sale(m_shop.tomas, utc(2026, 11, 22), 700)}); // another's story
        QCOMPARE(reset.size(), 0);
    }

    void readsOnAsSomeoneScrolls()
    {
        addNotes(250);
        TimelineModel model(**m_db); // without a tester, which fetches more of its own accord
        load(model, m_shop.priya);
        QVERIFY(!model.isComplete());
        const int first = model.rowCount();
        QVERIFY(first >= FeedModel::pageEvents && first < 150);
        QSignalSpy loaded(&model, &FeedModel::loaded);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QVERIFY(!model.canFetchMore({})); // one page at a time
        QVERIFY(loaded.wait());
        QCOMPARE(model.rowCount(), first + FeedModel::pageEvents);
        const QPersistentModelIndex deep = model.index(180);
        runOrDie(*m_db, LogInteraction{interaction(m_shop.priya, InteractionKind::Note, utc(2026, 11, 1), u"new"_s)});
        QVERIFY(loaded.wait());
        QCOMPARE(deep.row(), 181); // what was scrolled to is still there
        while (model.canFetchMore({})) {
            model.fetchMore({});
            QVERIFY(loaded.wait());
        }
        QVERIFY(model.isComplete());
        QCOMPARE(model.rowCount(), 251);
        QCOMPARE(model.events().last().event.body, u"0"_s);
    }

    void anotherCustomersStoryGoesAtOnce()
    {
        TimelineModel model(**m_db);
        load(model, m_shop.anneliese);
        model.setCustomer(m_shop.tomas);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.state(), FeedModel::State::Loading);
        model.setCustomer(m_shop.priya); // the answer about Tomás comes too late
        QTRY_COMPARE(model.state(), FeedModel::State::Loaded);
        QCOMPARE(model.rowCount(), 0);
        model.setCustomer(m_shop.anneliese);
        model.setCustomer({});
        QCOMPARE(model.rowCount(), 0);
        m_db->read([](Connection &) -> Result<int> { return 0; });
        QCoreApplication::sendPostedEvents();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
