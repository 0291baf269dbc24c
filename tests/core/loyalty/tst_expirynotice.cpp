// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/expirynotice.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// When members should hear that points expire.
class TestExpiryNotice : public QObject
{
    Q_OBJECT

private:
    const LocalCalendar m_calendar{QTimeZone("Europe/Berlin")};
    const QDate m_today{2026, 11, 22};

    /// Points that are gone when so many days have begun.
    [[nodiscard]] ExpiringPoints goneIn(int days, qint64 points) const
    {
        return {m_calendar.startOfDay(m_today.addDays(days)), Points::whole(points)};
    }
    [[nodiscard]] std::optional<ExpiryNotice> due(const QList<ExpiringPoints> &expiring, QDate toldOn = {}) const
    {
        return expiryNoticeDue(expiring, m_calendar, m_today, toldOn);
    }

private Q_SLOTS:
    void thirtyDaysBefore()
    {
        QVERIFY(!due({}));
        QVERIFY(!due({goneIn(31, 10)}));
        const auto notice = due({goneIn(30, 10)});
        QVERIFY(notice);
        QCOMPARE(notice->days, 30);
        QCOMPARE(notice->lastDay, QDate(2026, 12, 21));
        QCOMPARE(notice->points(), Points::whole(10));
        // The program was off on that day.
        QCOMPARE(due({goneIn(12, 10)})->days, 30);
        QCOMPARE(due({goneIn(7, 10)})->days, 7);
        QCOMPARE(due({goneIn(1, 10)})->days, 1);
        QCOMPARE(due({goneIn(1, 10)})->lastDay, m_today);
        QVERIFY(!due({goneIn(0, 10)})); // too late
    }

    void onceForEachStage()
    {
        // Told on the day on which the stage began, or since.
        QVERIFY(!due({goneIn(30, 10)}, m_today));
        QVERIFY(!due({goneIn(20, 10)}, m_today.addDays(-10)));
        QVERIFY(due({goneIn(20, 10)}, m_today.addDays(-11)));
        QVERIFY(!due({goneIn(5, 10)}, m_today.addDays(-2)));
        QCOMPARE(due({goneIn(5, 10)}, m_today.addDays(-3))->days, 7);
        QVERIFY(!due({goneIn(1, 10)}, m_today));
        QCOMPARE(due({goneIn(1, 10)}, m_today.addDays(-1))->days, 1);
    }

    void severalDaysAreToldTogether()
    {
        // The first ones were told, the others have come to their stage since: all of the month are named.
        const QList<ExpiringPoints> parts{goneIn(10, 5), goneIn(30, 7), goneIn(40, 100)};
        const auto notice = due(parts, m_today.addDays(-1));
        QVERIFY(notice);
        QCOMPARE(notice->days, 30);
        QCOMPARE(notice->expiring.size(), 2);
        QCOMPARE(notice->points(), Points::whole(12));
        QCOMPARE(notice->lastDay, m_today.addDays(9));
        // The most urgent stage is the one that counts.
        QCOMPARE(due({goneIn(1, 5), goneIn(30, 7)})->days, 1);
        QVERIFY(!due(parts, m_today));
    }
};

QTEST_GUILESS_MAIN(TestExpiryNotice)
#include "tst_expirynotice.moc"
