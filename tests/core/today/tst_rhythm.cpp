// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/today/briefing.h"

#include <QtTest/QTest>

using namespace regulars;

namespace {

const LocalCalendar berlin(QTimeZone("Europe/Berlin"));

Instant noon(QDate day)
{
    return berlin.noon(day);
}

} // namespace

class TestRhythm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownGapsShrinkTowardsTheShops_data()
    {
        QTest::addColumn<int>("orderDays");
        QTest::addColumn<int>("span");
        QTest::addColumn<double>("shopGap");
        QTest::addColumn<double>("gap");
        // g = (3·g_shop + Σ gaps) / (3 + n)
        QTest::newRow("the shop's own rhythm") << 3 << 60 << 30.0 << 30.0;
        QTest::newRow("three orders in four weeks") << 3 << 28 << 60.0 << (180.0 + 28) / 5;
        QTest::newRow("many orders weigh more") << 41 << 840 << 60.0 << (180.0 + 840) / 43;
        QTest::newRow("all within one day and the next") << 3 << 2 << 10.0 << 32.0 / 5;
    }
    void ownGapsShrinkTowardsTheShops()
    {
        QFETCH(const int, orderDays);
        QFETCH(const int, span);
        QFETCH(const double, shopGap);
        QFETCH(const double, gap);
        const QDate last(2026, 11, 1);
        const auto rhythm = rhythmOf(noon(last.addDays(-span)), noon(last), orderDays, shopGap, noon({2026, 11, 22}),
                                     berlin);
        QVERIFY(rhythm);
        QCOMPARE(rhythm->gapDays, gap);
        QCOMPARE(rhythm->silentDays, 21);
        QCOMPARE(rhythm->ratio, 21 / gap);
    }

    void needsThreeDaysWithAnOrder()
    {
        QVERIFY(!rhythmOf(noon({2026, 1, 1}), noon({2026, 5, 1}), 2, 30, noon({2026, 11, 22}), berlin));
    }

    void bandsBeginAtTheirLimits_data()
    {
        QTest::addColumn<int>("silent");
        QTest::addColumn<OverdueBand>("band");
        QTest::newRow("44 of 30 days") << 44 << OverdueBand::None;
        QTest::newRow("45 of 30 days") << 45 << OverdueBand::Late;
        QTest::newRow("59 of 30 days") << 59 << OverdueBand::Late;
        QTest::newRow("60 of 30 days") << 60 << OverdueBand::Overdue;
        QTest::newRow("90 of 30 days") << 90 << OverdueBand::Lost;
    }
    void bandsBeginAtTheirLimits()
    {
        QFETCH(const int, silent);
        const QDate last(2026, 6, 1);
        const auto rhythm = rhythmOf(noon(last.addDays(-60)), noon(last), 3, 30, noon(last.addDays(silent)), berlin);
        QTEST(rhythm->band(), "band");
    }

    void whatWasSeenToComesBackWithItsOccasion()
    {
        const Instant now = noon({2026, 11, 22});
        for (const auto &[kind, name] : EnumNames<AttentionKind>::names) {
            QVERIFY(settledUntil(kind, now, berlin) > now);
            QVERIFY(dismissedUntil(kind, now, berlin) >= settledUntil(kind, now, berlin));
        }
        // Before the next birthday, and before the one after next if dismissed.
        QVERIFY(settledUntil(AttentionKind::Birthday, now, berlin) < noon({2027, 11, 22}));
        QVERIFY(dismissedUntil(AttentionKind::Birthday, now, berlin) > noon({2030, 11, 22}));
    }
};

QTEST_GUILESS_MAIN(TestRhythm)

#include "tst_rhythm.moc"
