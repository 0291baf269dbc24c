// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/rewardaudit.h"

#include <QtTest/QTest>

using namespace regulars;

Q_DECLARE_METATYPE(regulars::Reward)

/// Which rewards nobody wants.
class TestRewardAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retiring_data()
    {
        QTest::addColumn<Reward>("reward");
        QTest::addColumn<int>("offeredDays");
        QTest::addColumn<int>("claimedDays"); // −1: never
        QTest::addColumn<int>("left");        // −1: without a stock
        QTest::addColumn<bool>("retires");
        const auto row = [](const char *name, int offeredDays, int claimedDays, bool retires, auto change, int left = -1) {
            Reward reward;
            reward.points = Points::whole(100);
            change(reward);
            QTest::newRow(name) << reward << offeredDays << claimedDays << left << retires;
        };
        const QDate today(2026, 11, 23);
        const auto asItIs = [](Reward &) {};
        row("new", 0, -1, false, asItIs);
        row("a day too short", quietDays - 1, -1, false, asItIs);
        row("never claimed", quietDays, -1, true, asItIs);
        row("claimed long ago", 400, quietDays, true, asItIs);
        row("claimed since", 400, quietDays - 1, false, asItIs);
        row("for some tiers only", quietDays, -1, true, [](Reward &reward) { reward.tiers = {TierId{3}}; });
        row("retired already", 400, -1, false, [](Reward &reward) { reward.enabled = false; });
        row("over", 400, -1, false, [=](Reward &reward) { reward.validUntil = today.addDays(-1); });
        row("offered only since lately", 400, -1, false, [=](Reward &reward) { reward.validFrom = today.addDays(-30); });
        row(
            "none left", 400, -1, false, [](Reward &reward) { reward.stock = 5; }, 0);
        row(
            "some left", 400, -1, true, [](Reward &reward) { reward.stock = 5; }, 2);
    }
    void retiring()
    {
        QFETCH(Reward, reward);
        QFETCH(int, offeredDays);
        QFETCH(int, claimedDays);
        QFETCH(int, left);
        const QDate today(2026, 11, 23);
        const QDate lastClaim = claimedDays < 0 ? QDate() : today.addDays(-claimedDays);
        const std::optional<int> rest = left < 0 ? std::nullopt : std::optional(left);
        QTEST(mayRetire(reward, today.addDays(-offeredDays), lastClaim, rest, today), "retires");
    }
};

QTEST_GUILESS_MAIN(TestRewardAudit)

#include "tst_rewardaudit.moc"
