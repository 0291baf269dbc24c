// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/claimtask.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What the claim of a reward leaves to be done.
class TestClaimTask : public QObject
{
    Q_OBJECT

private:
    const LocalCalendar m_calendar{QTimeZone("Europe/Berlin")};

    static RewardClaim claim()
    {
        RewardClaim claim;
        claim.customer = CustomerId{3};
        claim.rewardName = u"Wine tasting"_s;
        claim.claimedOn = QDate(2026, 11, 23);
        return claim;
    }

private Q_SLOTS:
    void aPersonSeesToThreeKinds()
    {
        QList<RewardKind> kinds;
        for (const auto &[kind, name] : EnumNames<RewardKind>::names) {
            if (needsSeeingTo(kind))
                kinds += kind;
        }
        QCOMPARE(kinds, (QList<RewardKind>{RewardKind::FreeDelivery, RewardKind::EventSeat, RewardKind::Service}));
    }

    void itIsForTheMember()
    {
        RewardClaim made = claim();
        made.note = u" a table for two "_s;
        made.order = OrderId{8};
        const Task task = claimTask(made, m_calendar);
        QCOMPARE(task.title, u"Wine tasting"_s);
        QCOMPARE(task.note, u"a table for two"_s);
        QCOMPARE(task.customer, CustomerId{3});
        QCOMPARE(task.order, OrderId{8});
        QCOMPARE(task.origin, TaskOrigin::ClaimedReward);
        QVERIFY(task.isOpen());
        QVERIFY(task.timeUnknown);
        QVERIFY(!task.asksAboutReward());
        QVERIFY(validate(task).isEmpty());
    }

    void itIsDueTheNextDayOrOnTheLastOne()
    {
        RewardClaim made = claim();
        QCOMPARE(claimTask(made, m_calendar).dueAt, m_calendar.noon(QDate(2026, 11, 24)));
        made.validUntil = QDate(2026, 12, 23);
        QCOMPARE(claimTask(made, m_calendar).dueAt, m_calendar.noon(QDate(2026, 12, 23)));
    }
};

QTEST_GUILESS_MAIN(TestClaimTask)
#include "tst_claimtask.moc"
