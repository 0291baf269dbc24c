// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/dashboardview.h"
#include "tests/models/metrics/slicedshop.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace regulars;
using namespace regulars::slicedshop;

/// What a dashboard of a part of the shop keeps, and what it follows.
class TestDashboardView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKeptUntilSomethingOfItChanges()
    {
        TestDatabase db;
        QSignalSpy announced(&db->changes(), &ChangeNotifier::changed);
        const Goods goods = fillGoods(db);
        const auto ofOrders = [&] {
            return std::any_of(announced.begin(), announced.end(), [](const QVariantList &each) {
                return each.first().value<ChangeSet>().touches(Entity::Order);
            });
        };
        QTRY_VERIFY(ofOrders());
        const DashboardQuestion web = asking({SliceKind::Channel, u"web"_s, {}});
        DashboardView view(*db);
        view.show(web);
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QCOMPARE(view.value()->customers.now.netMinor, 3'000);
        view.show({});
        // Nobody announces this: what is kept is shown again.
        const auto silent = db.write(u"silent"_s, [](WriteSession &session) -> Result<void> {
            session.connection().execute(u"UPDATE orders SET channel = 'web'"_s);
            return {};
        });
        VERIFY_RESULT(silent);
        view.show(web);
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QCOMPARE(view.value()->customers.now.netMinor, 3'000);
        view.show({});
        Order more = sale(goods.both, utc(2026, 11, 20), 1'000);
        more.channel = OrderChannel::Web;
        announced.clear();
        runOrDie(db, RecordSale{more});
        QTRY_VERIFY(ofOrders());
        view.show(web);
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        // Added to what is kept in the file, which does not know either what nobody announced.
        QTRY_COMPARE(view.value()->customers.now.netMinor, 3'000 + 1'000);
    }

    void whatWasCountedIsKeptInTheFile()
    {
        TestDatabase db;
        fillGoods(db);
        const DashboardQuestion web = asking({SliceKind::Channel, u"web"_s, {}});
        {
            DashboardView view(*db);
            view.show(web);
            QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
            QCOMPARE(view.value()->customers.now.netMinor, 3'000);
            QTRY_VERIFY(db->isIdle());
        }
        db.reopen();
        const auto kept = db.read(
            [&](Connection &connection) { return attempt([&] { return KeptSlices(connection).find(web.slice); }); });
        QVERIFY(kept.value() && kept.value()->countedAt);
    }

    /// At once as it was, with the time of that, and then as it is.
    void aViewIsCountedAnewWhileItIsShownAsItWas()
    {
        TestDatabase db;
        const Goods goods = fillGoods(db);
        CustomerFilter filter;
        filter.tag = u"Café"_s;
        keepView(db, u"Guests"_s, filter);
        const DashboardQuestion guests = asking(viewSlice(db, u"Guests"_s));
        const Instant countedAt = db.clock().now();
        {
            DashboardView view(*db);
            view.show(guests);
            QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
            QVERIFY(!view.value()->countedBefore);
            QTRY_VERIFY(db->isIdle());
        }
        db.clock().set({countedAt.ms + 60'000});
        runOrDie(db, RecordSale{sale(goods.both, utc(2026, 11, 20), 1'000)});
        DashboardView view(*db);
        QList<std::pair<std::optional<Instant>, qint64>> shown;
        connect(&view, &DashboardView::changed, &view, [&] {
            if (view.state() == EntityViewBase::State::Loaded)
                shown.append({view.value()->countedBefore, view.value()->customers.now.netMinor});
        });
        view.show(guests);
        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(shown.first(), (std::pair<std::optional<Instant>, qint64>(countedAt, 8'100)));
        QTRY_VERIFY(!view.value()->countedBefore);
        QCOMPARE(view.value()->customers.now.netMinor, 9'100);
    }

    void followsWhoBelongs()
    {
        TestDatabase db;
        const Goods goods = fillGoods(db);
        runOrDie(db, SaveTiers{threeTiers(), true});
        const DashboardSlice none = sliceNamed(choicesOf(db), SliceKind::Tier, u"none"_s).value();
        DashboardView view(*db);
        view.show(asking(none));
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QCOMPARE(view.value()->customers.now.buyers, 2);
        view.show(asking({}));
        QVERIFY(!view.value()); // another part of the shop: nothing is shown as if it were that
        runOrDie(db, JoinProgramme{{goods.both}, {}});
        view.show(asking(none));
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QCOMPARE(view.value()->customers.now.buyers, 1);
    }
};

QTEST_GUILESS_MAIN(TestDashboardView)

#include "tst_dashboardview.moc"
