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
        QTRY_COMPARE(view.value()->customers.now.netMinor, 3'000 + 8'100 + 1'000);
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
