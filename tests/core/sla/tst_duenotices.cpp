// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/businesstime.h"
#include "core/sla/duenotices.h"
#include "tests/core/tickets/ticketlog.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// "7 warning", in the order in which it is told.
QStringList told(const DuePlan &plan)
{
    QStringList lines;
    for (const DueNotice &notice : plan.now)
        lines += u"%1 %2"_s.arg(notice.key.ticket.value).arg(nameOf(notice.key.kind));
    return lines;
}

QSet<DueNoticeKey> keys(const DuePlan &plan)
{
    QSet<DueNoticeKey> keys;
    for (const DueNotice &notice : plan.now)
        keys.insert(notice.key);
    return keys;
}

} // namespace

// 23 November 2026 is a Monday. The shop works from 9 to 17, Monday to Friday, in UTC.
class TestDueNotices : public QObject
{
    Q_OBJECT

    BusinessTime m_hours{usualCalendar(QTimeZone::utc())};

    [[nodiscard]] WatchedPromise promise(qint64 ticket, Instant warnAt, Instant dueAt) const
    {
        WatchedPromise promise;
        promise.ticket = TicketId{ticket};
        promise.number = 1000 + ticket;
        promise.metric = SlaMetric::FirstResponse;
        promise.instance = 1;
        promise.warnAt = warnAt;
        promise.dueAt = dueAt;
        promise.hours = &m_hours;
        return promise;
    }
    [[nodiscard]] WatchedPromise usual() const { return promise(1, utc("2026-11-23 12:00:00"), utc("2026-11-23 13:00:00")); }

private Q_SLOTS:
    void aPromiseIsToldTwice_data()
    {
        QTest::addColumn<Instant>("now");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<std::optional<Instant>>("next");
        const auto at = [](const char *time) { return std::optional(utc(time)); };
        QTest::newRow("before the warning") << utc("2026-11-23 11:59:59") << QStringList() << at("2026-11-23 12:00:00");
        QTest::newRow("when it warns") << utc("2026-11-23 12:00:00") << QStringList{u"1 warning"_s}
                                       << at("2026-11-23 13:00:00");
        QTest::newRow("when it is due") << utc("2026-11-23 13:00:00") << QStringList{u"1 breach"_s}
                                        << std::optional<Instant>();
        QTest::newRow("long after, only that it is late")
            << utc("2026-11-24 10:00:00") << QStringList{u"1 breach"_s} << std::optional<Instant>();
    }

    void aPromiseIsToldTwice()
    {
        QFETCH(Instant, now);
        QFETCH(QStringList, expected);
        QFETCH(std::optional<Instant>, next);
        const DuePlan plan = planDueNotices({usual()}, {}, now);
        QCOMPARE(told(plan), expected);
        QCOMPARE(plan.next, next);
    }

    void nothingIsToldAgain()
    {
        const DuePlan warned = planDueNotices({usual()}, {}, utc("2026-11-23 12:30:00"));
        QCOMPARE(told(warned), QStringList{u"1 warning"_s});
        QVERIFY(planDueNotices({usual()}, keys(warned), utc("2026-11-23 12:40:00")).now.isEmpty());
        // A pause has moved the same promise to later: it is still the same.
        const WatchedPromise moved = promise(1, utc("2026-11-23 12:50:00"), utc("2026-11-23 14:00:00"));
        QVERIFY(planDueNotices({moved}, keys(warned), utc("2026-11-23 13:00:00")).now.isEmpty());
        const DuePlan late = planDueNotices({moved}, keys(warned), utc("2026-11-23 14:00:00"));
        QCOMPARE(told(late), QStringList{u"1 breach"_s});
        QVERIFY(planDueNotices({moved}, keys(late), utc("2026-11-23 15:00:00")).now.isEmpty());
        QVERIFY(!planDueNotices({moved}, keys(late), utc("2026-11-23 15:00:00")).next);
    }

    void theNextPromiseOfATicketIsAnotherOne()
    {
        WatchedPromise second = usual();
        second.metric = SlaMetric::NextResponse;
        WatchedPromise third = second;
        third.instance = 2;
        const DuePlan plan = planDueNotices({usual(), second, third}, {}, utc("2026-11-23 12:00:00"));
        QCOMPARE(plan.now.size(), 3);
        QCOMPARE(keys(plan).size(), 3);
    }

    void outsideOfBusinessHoursItWaits_data()
    {
        QTest::addColumn<Instant>("due");
        QTest::addColumn<Instant>("now");
        QTest::addColumn<bool>("tells");
        QTest::addColumn<Instant>("next");
        // zammad#4432: nobody is told at midnight or on Sunday. Only a due time that somebody set can lie at midnight.
        const Instant midnight = utc("2026-11-24 00:00:00");
        QTest::newRow("at midnight") << midnight << midnight << false << utc("2026-11-24 09:00:00");
        QTest::newRow("when it opens") << midnight << utc("2026-11-24 09:00:00") << true << Instant{};
        QTest::newRow("on Saturday") << utc("2026-11-27 17:00:00") << utc("2026-11-28 11:00:00") << false
                                     << utc("2026-11-30 09:00:00");
        QTest::newRow("on Sunday night") << utc("2026-11-27 17:00:00") << utc("2026-11-29 23:30:00") << false
                                         << utc("2026-11-30 09:00:00");
        QTest::newRow("when it closes") << utc("2026-11-27 17:00:00") << utc("2026-11-27 17:00:00") << true << Instant{};
        QTest::newRow("five minutes after") << utc("2026-11-27 17:00:00") << utc("2026-11-27 17:04:59") << true << Instant{};
        QTest::newRow("six minutes after")
            << utc("2026-11-27 17:00:00") << utc("2026-11-27 17:06:00") << false << utc("2026-11-30 09:00:00");
    }

    void outsideOfBusinessHoursItWaits()
    {
        QFETCH(Instant, due);
        QFETCH(Instant, now);
        QFETCH(bool, tells);
        QFETCH(Instant, next);
        WatchedPromise promise = this->promise(1, due, due);
        promise.warnAt.reset();
        const DuePlan plan = planDueNotices({promise}, {}, now);
        QCOMPARE(told(plan), tells ? QStringList{u"1 breach"_s} : QStringList());
        QCOMPARE(plan.next, tells ? std::optional<Instant>() : std::optional(next));
    }

    void aWarningWaitsForTheMorningToo() // zammad#4432
    {
        // Three quarters of what somebody has set may be over in the night.
        const WatchedPromise promise = this->promise(1, utc("2026-11-24 02:00:00"), utc("2026-11-24 12:00:00"));
        const DuePlan night = planDueNotices({promise}, {}, utc("2026-11-24 02:00:00"));
        QVERIFY(night.now.isEmpty());
        QCOMPARE(night.next, std::optional(utc("2026-11-24 09:00:00")));
        QCOMPARE(told(planDueNotices({promise}, {}, utc("2026-11-24 09:00:00"))), QStringList{u"1 warning"_s});
    }

    void hoursInWhichNobodyWorksSayNothing()
    {
        const BusinessTime never{WorkCalendar{}};
        WatchedPromise promise = usual();
        promise.hours = &never;
        const DuePlan plan = planDueNotices({promise}, {}, utc("2026-11-23 15:00:00"));
        QVERIFY(plan.now.isEmpty());
        QVERIFY(!plan.next);
    }

    void aSnoozeEndIsToldOnce()
    {
        WatchedPromise first = promise(1, utc("2026-12-01 12:00:00"), utc("2026-12-01 13:00:00"));
        first.pendingUntil = utc("2026-11-23 14:00:00");
        WatchedPromise second = first; // another promise of the same ticket
        second.metric = SlaMetric::Resolution;
        QCOMPARE(planDueNotices({first, second}, {}, utc("2026-11-23 13:00:00")).next, first.pendingUntil);
        const DuePlan plan = planDueNotices({first, second}, {}, utc("2026-11-23 14:00:00"));
        QCOMPARE(told(plan), QStringList{u"1 snooze"_s});
        QVERIFY(planDueNotices({first, second}, keys(plan), utc("2026-11-23 14:10:00")).now.isEmpty());
        // Snoozed again: that one is told, too.
        first.pendingUntil = utc("2026-11-23 16:00:00");
        QCOMPARE(told(planDueNotices({first}, keys(plan), utc("2026-11-23 16:00:00"))), QStringList{u"1 snooze"_s});
    }

    void aSnoozeOfATicketWithoutPromise()
    {
        WatchedPromise snoozed;
        snoozed.ticket = TicketId{4};
        snoozed.pendingUntil = utc("2026-11-23 14:00:00");
        QCOMPARE(told(planDueNotices({snoozed}, {}, utc("2026-11-23 14:00:00"))), QStringList{u"4 snooze"_s});
    }

    void theMostUrgentComesFirst()
    {
        const QList<WatchedPromise> promises{
            promise(3, utc("2026-11-23 11:00:00"), utc("2026-11-23 15:00:00")),
            promise(2, utc("2026-11-23 10:00:00"), utc("2026-11-23 11:00:00")),
            promise(1, utc("2026-11-23 11:00:00"), utc("2026-11-23 13:00:00")),
        };
        const DuePlan plan = planDueNotices(promises, {}, utc("2026-11-23 12:00:00"));
        QCOMPARE(told(plan), (QStringList{u"2 breach"_s, u"1 warning"_s, u"3 warning"_s}));
        QCOMPARE(plan.next, std::optional(utc("2026-11-23 13:00:00")));
    }

    void whoIsTold_data()
    {
        QTest::addColumn<qint64>("owner");
        QTest::addColumn<qint64>("team");
        QTest::addColumn<bool>("told");
        QTest::newRow("theirs") << qint64(7) << qint64(0) << true;
        QTest::newRow("somebody else's") << qint64(8) << qint64(1) << false;
        QTest::newRow("nobody's in their team") << qint64(0) << qint64(1) << true;
        QTest::newRow("nobody's in another team") << qint64(0) << qint64(2) << false;
        QTest::newRow("nobody's in a team without people") << qint64(0) << qint64(3) << true;
        QTest::newRow("nobody's in no team") << qint64(0) << qint64(0) << true;
        QTest::newRow("nobody's in a team that is gone") << qint64(0) << qint64(9) << true;
    }

    void whoIsTold()
    {
        QFETCH(qint64, owner);
        QFETCH(qint64, team);
        QFETCH(bool, told);
        QList<Team> teams(3);
        for (int i = 0; i < 3; ++i)
            teams[i].id = TeamId{i + 1};
        teams[0].members = {UserId{7}, UserId{8}};
        teams[1].members = {UserId{8}};
        WatchedPromise promise;
        promise.owner = UserId{owner};
        promise.team = TeamId{team};
        QCOMPARE(isToldOf(promise, UserId{7}, teams), told);
    }

    void keysAreKeptBetweenRuns()
    {
        const DueNoticeKey promise{TicketId{17}, DueNoticeKind::Breach, SlaMetric::NextResponse, 3, {}};
        const DueNoticeKey snooze{TicketId{17}, DueNoticeKind::SnoozeEnd, {}, 0, Instant{1'000}};
        QCOMPARE(toText(promise), u"17/breach/next_response/3"_s);
        QCOMPARE(toText(snooze), u"17/snooze/1000"_s);
        QCOMPARE(dueNoticeKeyOf(toText(promise)), std::optional(promise));
        QCOMPARE(dueNoticeKeyOf(toText(snooze)), std::optional(snooze));
        for (const QString &text : {u""_s, u"17"_s, u"x/breach/next_response/3"_s, u"17/other/next_response/3"_s,
                                    u"17/breach/other/3"_s, u"17/breach/next_response"_s})
            QVERIFY2(!dueNoticeKeyOf(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestDueNotices)
#include "tst_duenotices.moc"
