// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/businesstime.h"
#include "core/sla/slaexample.h"
#include "tests/core/tickets/ticketlog.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestSlaExample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPolicyIsTriedOut()
    {
        SlaPolicy policy;
        policy.targets = {{SlaMetric::FirstResponse, TicketPriority::High, 90, 50},
                          {SlaMetric::Resolution, TicketPriority::High, 480, 75},
                          {SlaMetric::NextResponse, TicketPriority::High, 60, 75}};
        const BusinessTime time(usualCalendar(QTimeZone::utc()));
        const auto promised = promisedTimes(policy, time, utc("2026-11-27 16:00:00"), TicketPriority::High);
        QVERIFY(promised);
        const QList<PromisedTime> expected{
            {SlaMetric::FirstResponse, utc("2026-11-30 09:30:00"), utc("2026-11-27 16:45:00")},
            {SlaMetric::Resolution, utc("2026-11-30 16:00:00"), utc("2026-11-30 14:00:00")}};
        QCOMPARE(*promised, expected);
        const auto nothing = promisedTimes(policy, time, utc("2026-11-27 16:00:00"), TicketPriority::Low);
        QVERIFY(nothing);
        QVERIFY(nothing->isEmpty());
    }

    void hoursInWhichNobodyWorksAreRefused()
    {
        SlaPolicy policy;
        policy.targets = {{SlaMetric::FirstResponse, TicketPriority::Normal, 90, 50}};
        const auto promised = promisedTimes(policy, BusinessTime(WorkCalendar{}), utc("2026-11-27 16:00:00"),
                                            TicketPriority::Normal);
        QVERIFY(!promised);
        QCOMPARE(promised.error().args.value(u"reason"_s).toString(), u"no_working_time"_s);
    }
};

QTEST_GUILESS_MAIN(TestSlaExample)
#include "tst_slaexample.moc"
