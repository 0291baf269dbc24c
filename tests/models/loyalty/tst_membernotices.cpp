// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/membernotices.h"
#include "tests/models/loyalty/pointsfixture.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Whom to tell of points that expire and of tiers that are lost.
class TestMemberNotices : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PointsFixture> m_shop;

    /// Points hold until the end of the second month after they were earned.
    void letPointsExpire()
    {
        PointsProgramme programme = m_shop->programme;
        programme.terms.expiry.kind = ExpiryKind::RollingMonths;
        programme.terms.expiry.months = 2;
        m_shop->use(programme);
    }
    [[nodiscard]] MemberNotices notices()
    {
        const Instant now = m_shop->db.clock().now();
        const auto read = m_shop->db.read([=](Connection &connection) { return readMemberNotices(connection, now, 10); });
        if (!read)
            qFatal("notices could not be read");
        return *read;
    }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<PointsFixture>(); }
    void cleanup() { m_shop.reset(); }

    void pointsAreToldInStages()
    {
        letPointsExpire();
        const CustomerId anneliese = m_shop->shop.anneliese;
        m_shop->buy(anneliese, 8'500);
        m_shop->buy(m_shop->shop.priya, 5'000); // no member
        QVERIFY(notices().rows.isEmpty());
        const QDate last(2027, 1, 31);
        const auto at = [&](int daysBefore) {
            const QDate day = last.addDays(1 - daysBefore);
            m_shop->db.clock().set(utc(day.year(), day.month(), day.day(), 9));
        };
        at(31);
        QVERIFY(notices().rows.isEmpty());
        at(30);
        MemberNotices found = notices();
        QCOMPARE(found.rows.size(), 1);
        QCOMPARE(found.rows.first().customer, anneliese);
        QCOMPARE(found.rows.first().name, u"Anneliese Bergmann"_s);
        QCOMPARE(found.rows.first().points->points(), Points::whole(85));
        QCOMPARE(found.rows.first().lastDay(), last);
        at(25);
        QCOMPARE(runOrDie(m_shop->db, NotePointsNotice{{anneliese}}), 1);
        QVERIFY(notices().rows.isEmpty());
        at(8);
        QVERIFY(notices().rows.isEmpty());
        at(7);
        QCOMPARE(notices().rows.size(), 1);
        // Undone, nobody was told.
        QCOMPARE(runOrDie(m_shop->db, NotePointsNotice{{anneliese}}), 1);
        QVERIFY(notices().rows.isEmpty());
        m_shop->undoLast();
        QCOMPARE(notices().rows.size(), 1);
        // What is spent does not expire.
        m_shop->buyWithPoints(anneliese, 9'000, 85);
        QVERIFY(notices().rows.isEmpty());
        m_shop->verify();
    }

    void whoIsNoMemberIsLeftAlone()
    {
        QCOMPARE(runOrDie(m_shop->db, NotePointsNotice{{m_shop->shop.priya}}), 0);
        const auto nobody = runCommand(*m_shop->db, NotePointsNotice{{{4711}}}).result();
        QCOMPARE(nobody.error().code, ErrorCode::NotFound);
        letPointsExpire();
        m_shop->buy(m_shop->shop.anneliese, 8'500);
        m_shop->db.clock().set(utc(2027, 1, 20, 9));
        QCOMPARE(notices().rows.size(), 1);
        runOrDie(m_shop->db, LeaveProgramme{{m_shop->shop.anneliese}});
        QVERIFY(notices().rows.isEmpty());
    }

    void tiersStandAmongThem()
    {
        letPointsExpire();
        const CustomerId anneliese = m_shop->shop.anneliese; // Silver, kept by 80.00 a year
        m_shop->db.clock().set(utc(2027, 11, 1, 9));
        m_shop->buy(anneliese, 500);
        m_shop->db.clock().set(utc(2027, 12, 12, 9));
        const MemberNotices found = notices();
        QCOMPARE(found.day, QDate(2027, 12, 12));
        QCOMPARE(found.rows.size(), 1);
        QVERIFY(found.rows.first().tier && !found.rows.first().points);
        QCOMPARE(found.rows.first().tier->missing, 7'500);
        QCOMPARE(found.rows.first().lastDay(), QDate(2027, 12, 31));
        QVERIFY(found.rows.first().ways.mayWrite);
        runOrDie(m_shop->db, NoteTierNotice{{anneliese}});
        QVERIFY(notices().rows.isEmpty());
    }

    void theFirstOfManyAreTold()
    {
        letPointsExpire();
        const CustomerId anneliese = m_shop->shop.anneliese;
        const CustomerId tomas = m_shop->shop.tomas;
        m_shop->buy(anneliese, 8'500); // until the end of January
        m_shop->db.clock().set(utc(2026, 12, 2, 9));
        m_shop->buy(tomas, 1'200); // until the end of February
        PointsProgramme programme = m_shop->programme;
        programme.terms.pendingDays = 14;
        m_shop->use(programme);
        m_shop->db.clock().set(utc(2027, 1, 16, 9));
        m_shop->buy(tomas, 100); // so something is due on that card before the other's points are gone
        m_shop->db.clock().set(utc(2027, 1, 30, 8));
        const auto first = [this](int limit) {
            const Instant now = m_shop->db.clock().now();
            return m_shop->db.read([=](Connection &connection) { return readMemberNotices(connection, now, limit); })
                .value();
        };
        const MemberNotices all = first(2);
        QCOMPARE(all.rows.size(), 2);
        QVERIFY(!all.hasMore);
        QCOMPARE(all.rows.first().customer, anneliese);
        QCOMPARE(all.rows.last().lastDay(), QDate(2027, 2, 28));
        const MemberNotices one = first(1);
        QCOMPARE(one.rows.size(), 1);
        QVERIFY(one.hasMore);
        QCOMPARE(one.rows.first().customer, anneliese);
        runOrDie(m_shop->db, NotePointsNotice{{anneliese}});
        QCOMPARE(first(1).rows.first().customer, tomas);
        QVERIFY(!first(1).hasMore);
    }

    void theViewFollows()
    {
        letPointsExpire();
        const CustomerId anneliese = m_shop->shop.anneliese;
        m_shop->buy(anneliese, 8'500);
        m_shop->db.clock().set(utc(2027, 1, 20, 9));
        MemberNoticesView view(*m_shop->db);
        QCOMPARE(view.state(), EntityViewBase::State::Empty); // nobody looks at it
        view.follow();
        QTRY_VERIFY(view.value());
        QCOMPARE(view.value()->rows.size(), 1);
        runOrDie(m_shop->db, NotePointsNotice{{anneliese}});
        QTRY_VERIFY(view.value()->rows.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMemberNotices)
#include "tst_membernotices.moc"
