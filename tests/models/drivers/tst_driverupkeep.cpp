// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demooptions.h"
#include "models/drivers/driverupkeep.h"
#include "models/drivers/driverview.h"
#include "storage/demo/demoloader.h"
#include "storage/drivers/driverstore.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QSignalSpy>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

} // namespace

/// The small shop: Anneliese bought on 10 and 19 November 2026, Tomás in June 2025, Priya never. It is 22 November.
class TestDriverUpkeep : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;

    [[nodiscard]] std::optional<Drivers> kept()
    {
        return m_db->read([](Connection &c) { return DriverStore(c).kept(); }).value();
    }
    void fillDemo()
    {
        DemoOptions options;
        options.customers = 800;
        options.now = m_db->clock().now();
        VERIFY_RESULT(m_db->write(u"save_shop"_s, [=](WriteSession &session) { return prepareDemoShop(session, options); }));
        VERIFY_RESULT(
            m_db->write(u"load_demo"_s, [=](WriteSession &session) { return loadDemoShop(session, options, {}, {}); }));
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_db->clock().set(utc(2026, 11, 22, 9));
    }

    void theyAreCountedOnceADay()
    {
        fillSmallShop(*m_db);
        DriverUpkeep upkeep(**m_db);
        QSignalSpy done(&upkeep, &DriverUpkeep::done);
        QSignalSpy counted(&upkeep, &DriverUpkeep::counted);
        QSignalSpy failed(&upkeep, &DriverUpkeep::failed);
        upkeep.start(std::chrono::milliseconds(0));
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(counted.size(), 1);
        QCOMPARE(kept()->asOf, today);
        QCOMPARE(kept()->customers, 1); // Anneliese's 90 days are not over
        upkeep.start(std::chrono::milliseconds(0));
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(counted.size(), 1);
        m_db->clock().set(utc(2026, 11, 23, 9));
        upkeep.start(std::chrono::milliseconds(0));
        QTRY_COMPARE(done.size(), 3);
        QCOMPARE(counted.size(), 2);
        QCOMPARE(kept()->asOf, today.addDays(1));
        QCOMPARE(failed.size(), 0);
        upkeep.stop();
        QVERIFY(!upkeep.isRunning());
    }

    /// Two programs on one file would count for ever, each because of what the other one has kept.
    void whatOtherProgramsWriteStartsNothing()
    {
        fillSmallShop(*m_db);
        DriverUpkeep upkeep(**m_db);
        QSignalSpy done(&upkeep, &DriverUpkeep::done);
        QSignalSpy counted(&upkeep, &DriverUpkeep::counted);
        upkeep.start(std::chrono::milliseconds(0));
        QTRY_COMPARE(done.size(), 1);
        (*m_db)->changes().post({{}, u"other_process"_s, {}, {}, true});
        QCoreApplication::processEvents();
        upkeep.start(std::chrono::milliseconds(0));
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(counted.size(), 1);
    }

    void anEmptyShopIsLookedAtAgain()
    {
        VERIFY_RESULT(storeDrivers(**m_db));
        QCOMPARE(kept()->customers, 0);
        fillSmallShop(*m_db);
        DriverUpkeep upkeep(**m_db);
        QSignalSpy done(&upkeep, &DriverUpkeep::done);
        upkeep.start(std::chrono::milliseconds(0));
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(kept()->customers, 1);
    }

    void theFutureIsNotCounted()
    {
        const Instant now = m_db->clock().now();
        const auto ahead = m_db->read([=](Connection &c) { return countDrivers(c, today.addDays(1), now); });
        QVERIFY(!ahead);
        QCOMPARE(ahead.error().field, u"as_of"_s);
    }

    void whatIsCountedIsKept()
    {
        fillDemo();
        const auto stored = storeDrivers(**m_db);
        VERIFY_RESULT(stored);
        QVERIFY(!stored->drivers.isEmpty());
        QCOMPARE(*kept(), *stored);
    }

    void theViewReadsWhatIsKept()
    {
        DriverView view(**m_db);
        view.show({true});
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QVERIFY(!*view.value());
        fillSmallShop(*m_db);
        VERIFY_RESULT(storeDrivers(**m_db));
        view.refresh();
        QTRY_VERIFY(view.value() && *view.value());
        QCOMPARE((*view.value())->customers, 1);
    }
};

QTEST_GUILESS_MAIN(TestDriverUpkeep)

#include "tst_driverupkeep.moc"
