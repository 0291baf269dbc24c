// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bulk/bulkwriter.h"
#include "storage/journal/history.h"
#include "storage/metrics/keptslices.h"
#include "storage/rollups/verification.h"
#include "storage/sql/snapshot.h"
#include "storage/sql/statement.h"
#include "storage/views/savedviewstore.h"
#include "tests/models/metrics/busyshop.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace regulars::slicedshop;

namespace {

void expect(TestDatabase &db, const DashboardSlice &slice)
{
    VERIFY_RESULT(db->maintain([&](Connection &connection) {
                        return attempt([&] { KeptSlices(connection).expect(slice, db.clock().now()); });
                    }).result());
}

OpenedDashboard open(TestDatabase &db, const DashboardQuestion &question, Recount recount = Recount::IfNotKept)
{
    const auto opened = db.read([&](Connection &connection) -> Result<OpenedDashboard> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        return DashboardStore(connection).open(shop, question, recount);
    });
    if (!opened)
        qFatal("%d %ls", int(opened.error().code), qUtf16Printable(opened.error().detail));
    return *opened;
}

bool keep(TestDatabase &db, const OpenedDashboard &opened)
{
    return opened.counted &&
           db->maintain([&](Connection &connection) {
                 return attempt([&] { return KeptSlices(connection).keep(*opened.counted, db.clock().now()); });
             })
               .result()
               .value();
}

/// Expects, counts and keeps, as who opens a dashboard does.
bool countAndKeep(TestDatabase &db, const DashboardSlice &slice)
{
    expect(db, slice);
    return keep(db, open(db, asking(slice)));
}

std::optional<KeptSlice> keptOf(TestDatabase &db, const DashboardSlice &slice)
{
    return db.read([&](Connection &connection) { return attempt([&] { return KeptSlices(connection).find(slice); }); })
        .value();
}

bool isKept(TestDatabase &db, const DashboardSlice &slice)
{
    const auto kept = keptOf(db, slice);
    return kept && kept->countedAt;
}

void change(TestDatabase &db, const QString &sql)
{
    VERIFY_RESULT(db->maintain([&](Connection &connection) { return attempt([&] { connection.execute(sql); }); }).result());
}

bool sameFigures(const Dashboard &one, const Dashboard &other)
{
    return one.customers == other.customers && one.cohorts == other.cohorts && one.said == other.said &&
           one.satisfaction == other.satisfaction && one.responded == other.responded &&
           one.question.slice.name == other.question.slice.name;
}

} // namespace

/// Figures of parts of the shop that are kept.
class TestKeptSlices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptIsWhatWouldBeCounted_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
    }
    void keptIsWhatWouldBeCounted()
    {
        QFETCH(const quint32, seed);
        BusyShop shop(seed);
        int followed = 0;
        for (int step = 0; step < 70; ++step) {
            for (const DashboardSlice &slice : shop.slices()) {
                if (isKept(shop.db, slice))
                    continue;
                // Whoever counts sees one moment, and the shop goes on.
                expect(shop.db, slice);
                shop.step();
                const OpenedDashboard opened = open(shop.db, asking(slice));
                shop.step();
                keep(shop.db, opened);
            }
            shop.step();
            for (const DashboardSlice &slice : shop.slices()) {
                if (!isKept(shop.db, slice))
                    continue;
                ++followed;
                const Dashboard kept = read(shop.db, asking(slice));
                if (!sameFigures(kept, read(shop.db, asking(slice), true))) {
                    const auto last =
                        shop.db.read([](Connection &connection) { return History(connection).latest(1); }).value();
                    QFAIL(qPrintable(u"step %1, %2 %3, after %4"_s.arg(step).arg(
                        nameOf(slice.kind), slice.key, last.isEmpty() ? QString() : last.first().command)));
                }
            }
            QCOMPARE(number(shop.db, u"SELECT count(*) FROM slice_moves"_s), 0);
        }
        QVERIFY(followed > 200);
        const auto differences = shop.db.read([](Connection &connection) {
            return attempt(
                [&] { return compareRollups(connection, LocalCalendar(QTimeZone("Europe/Berlin")), Currency(u"EUR")); });
        });
        QCOMPARE(differences.value(), (QMap<QString, qint64>{}));
    }

    /// What nobody announces is not followed: that the figures stay shows from where they come.
    void whatIsKeptReadsNoOrders()
    {
        TestDatabase db;
        loadDemo(db, 80);
        for (const DashboardSlice &slice : {web, sliceNamed(choicesOf(db), SliceKind::Category, u"none"_s).value(),
                                            choicesOf(db).tiers.first(), choicesOf(db).tags.first()}) {
            const Dashboard counted = read(db, asking(slice), true);
            QVERIFY(countAndKeep(db, slice));
            QVERIFY(sameFigures(read(db, asking(slice)), counted));
            for (const auto period : {DashboardPeriod::Month, DashboardPeriod::Quarter})
                QVERIFY(sameFigures(read(db, asking(slice, period)), read(db, asking(slice, period), true)));
        }
        change(db, u"UPDATE orders SET total_minor = total_minor + 100"_s);
        const Dashboard kept = read(db, asking(web));
        QVERIFY(!sameFigures(kept, read(db, asking(web), true)));
        const auto differences = db.read([](Connection &connection) {
            return attempt(
                [&] { return compareRollups(connection, LocalCalendar(QTimeZone("Europe/Berlin")), Currency(u"EUR")); });
        });
        QVERIFY(differences.value().contains(u"kept_slices"_s));
    }

    void whoIsSlowerKeepsNothing()
    {
        TestDatabase db;
        fillGoods(db);
        expect(db, web);
        const OpenedDashboard first = open(db, asking(web));
        const OpenedDashboard second = open(db, asking(web));
        QVERIFY(first.counted && second.counted);
        QVERIFY(keep(db, first));
        QVERIFY(!keep(db, second));
        QCOMPARE(read(db, asking(web)).customers.now.netMinor, 3'000);
        QVERIFY(!open(db, asking(web)).counted);
    }

    /// It was forgotten while it was being counted, and is awaited again by somebody else.
    void whatWasForgottenMeanwhileIsNotKept()
    {
        TestDatabase db;
        fillGoods(db);
        expect(db, textiles);
        const OpenedDashboard old = open(db, asking(textiles));
        change(db, u"UPDATE products SET category = 'Rugs' WHERE sku = 'LT-1'"_s);
        QVERIFY(!keptOf(db, textiles));
        QVERIFY(!keep(db, old));
        expect(db, textiles);
        QVERIFY(!keep(db, old));
        QCOMPARE(read(db, asking(textiles)).customers.now.orders, 0);
    }

    void aPartThatNobodyAwaitsIsCountedAndNotKept()
    {
        TestDatabase db;
        fillGoods(db);
        const OpenedDashboard opened = open(db, asking(web));
        QVERIFY(!opened.counted);
        QCOMPARE(opened.dashboard.customers.now.netMinor, 3'000);
        QCOMPARE(number(db, u"SELECT count(*) FROM kept_slices"_s), 0);
    }

    void theOneNotLookedAtForLongestGoes()
    {
        TestDatabase db;
        fillGoods(db);
        for (int i = 0; i <= mostKeptSlices; ++i) {
            QVERIFY(countAndKeep(db, {SliceKind::Tag, u"tag%1"_s.arg(i), {}}));
            db.clock().set({db.clock().now().ms + 2 * 3'600'000LL});
            expect(db, {SliceKind::Tag, u"tag0"_s, {}}); // which is looked at again and again
        }
        QCOMPARE(number(db, u"SELECT count(*) FROM kept_slices"_s), mostKeptSlices);
        QVERIFY(isKept(db, {SliceKind::Tag, u"tag0"_s, {}}));
        QVERIFY(!isKept(db, {SliceKind::Tag, u"tag1"_s, {}}));
        QVERIFY(isKept(db, {SliceKind::Tag, u"tag2"_s, {}}));
    }

    void whatChangesMuchForgetsAll_data()
    {
        QTest::addColumn<QString>("what");
        for (const auto what : {"active days", "time zone", "rebuild", "load"})
            QTest::newRow(what) << what;
    }
    void whatChangesMuchForgetsAll()
    {
        QFETCH(QString, what);
        TestDatabase db;
        const Goods goods = fillGoods(db);
        QVERIFY(countAndKeep(db, web) && countAndKeep(db, cafe));
        const auto done = db.write(what, [&](WriteSession &session) -> Result<void> {
            REGULARS_TRY(shop, ShopStore(session.connection()).shop());
            const LocalCalendar calendar(shop.timeZone);
            if (what == "active days"_L1) {
                return attempt([&] { rebuildDayFigures(session.connection(), calendar, shop.currency); });
            } else if (what == "time zone"_L1) {
                return attempt([&] {
                    rebuildRollups(session.connection(), calendar, shop.currency, RebuildScope::Everything, {}, {});
                });
            } else if (what == "rebuild"_L1) {
                session.deriveAnew();
                return {};
            }
            return attempt([&] {
                BulkWriter bulk(session);
                Order order = sale(goods.candleOnly, utc(2026, 11, 1), 700);
                order.channel = OrderChannel::Web;
                addUp(order);
                bulk.add(order);
                bulk.finish({}, {});
            });
        });
        VERIFY_RESULT(done);
        QVERIFY(!isKept(db, web) && !isKept(db, cafe));
        QCOMPARE(number(db, u"SELECT count(*) FROM slice_days"_s), 0);
        QCOMPARE(read(db, asking(web)).customers.now.netMinor, what == "load"_L1 ? 3'700 : 3'000);
    }

    /// A tier that was removed is no part of the shop any more, though its figures were kept.
    void aTierThatIsGoneIsGone()
    {
        TestDatabase db;
        fillGoods(db);
        const TierLadder ladder = runOrDie(db, SaveTiers{threeTiers(), true});
        const DashboardSlice gold{SliceKind::Tier, ladder.tiers.last().uid, u"Gold"_s};
        QVERIFY(countAndKeep(db, gold));
        TierLadder fewer = ladder;
        fewer.tiers.removeLast();
        runOrDie(db, SaveTiers{fewer, true});
        const auto none = tryRead(db, asking(gold));
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
    }

    /// A view does not follow writes: it is shown as it was, which is said, until it is counted anew.
    void aViewIsShownAsItWasCounted()
    {
        TestDatabase db;
        const Goods goods = fillGoods(db);
        CustomerFilter filter;
        filter.tag = u"Café"_s;
        const SavedViewId id = keepView(db, u"Guests"_s, filter);
        const DashboardSlice slice = viewSlice(db, u"Guests"_s);
        const Instant countedAt = db.clock().now();
        QVERIFY(countAndKeep(db, slice));
        QVERIFY(!open(db, asking(slice)).dashboard.countedBefore);
        db.clock().set({countedAt.ms + 60'000});
        runOrDie(db, RecordSale{sale(goods.both, utc(2026, 11, 20), 1'000)});
        const Dashboard before = open(db, asking(slice)).dashboard;
        QCOMPARE(before.countedBefore, std::optional(countedAt));
        QCOMPARE(before.customers.now.netMinor, 8'100);
        QCOMPARE(read(db, asking(slice)).customers.now.netMinor, 9'100); // a report is as of now
        const OpenedDashboard anew = open(db, asking(slice), Recount::Always);
        QCOMPARE(anew.dashboard.customers.now.netMinor, 9'100);
        QVERIFY(keep(db, anew));
        const Dashboard after = open(db, asking(slice)).dashboard;
        QVERIFY(!after.countedBefore);
        QVERIFY(sameFigures(after, anew.dashboard));
        DashboardQuestion tomorrow = asking(slice);
        tomorrow.day = today.addDays(1);
        QVERIFY(open(db, tomorrow).dashboard.countedBefore);
        CustomerFilter other;
        other.tag = u"nobody"_s;
        runOrDie(db, UpdateView{id, toJson(other)});
        QVERIFY(!keptOf(db, slice));
    }

    /// Whom the view found answers, also those who came to it since.
    void aViewKeepsItsPeople()
    {
        TestDatabase db;
        fillGoods(db);
        keepView(db, u"Everybody"_s, {});
        const DashboardSlice slice = viewSlice(db, u"Everybody"_s);
        expect(db, slice);
        OpenedDashboard opened = open(db, asking(slice));
        QVERIFY(opened.counted);
        QCOMPARE(opened.counted->people.size(), size_t(2));
        // Steps of one byte and of several.
        const std::unordered_set<CustomerId> people{{1}, {2}, {129}, {130}, {20'000}, {5'000'000'000}};
        opened.counted->people = people;
        QVERIFY(keep(db, opened));
        const qint64 id = keptOf(db, slice)->id;
        QVERIFY(db.read([=](Connection &connection) {
                      return attempt([&] { return KeptSlices(connection).people(id); });
                  }).value() == people);
    }

    /// Within one moment nothing changes, and afterwards everything is there.
    void aSnapshotEnds()
    {
        TestDatabase db;
        fillGoods(db);
        const auto ordersOf = [](Connection &connection) {
            Statement row(connection, u"SELECT count(*) FROM orders"_s);
            row.only();
            return row.integer(0);
        };
        const auto within = db.read([&](Connection &connection) {
            return attempt([&] {
                const Snapshot moment(connection);
                const qint64 before = ordersOf(connection);
                const auto written =
                    db->write(u"sale"_s, [](WriteSession &session) {
                          return OrderStore(session.connection()).insert(session, sale({}, utc(2026, 11, 1), 500));
                      }).result();
                if (!written)
                    throw SqlFailure(written.error());
                return ordersOf(connection) - before;
            });
        });
        QCOMPARE(within.value(), 0);
        for (int i = 0; i < 6; ++i) // each of the readers
            QCOMPARE(db.read([&](Connection &connection) { return attempt([&] { return ordersOf(connection); }); }).value(),
                     3);
    }
};

QTEST_GUILESS_MAIN(TestKeptSlices)

#include "tst_keptslices.moc"
