// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/spendablepoints.h"
#include "tests/core/loyalty/pointsepisoderequests.h"

using namespace regulars;

/// What could be spent, followed line by line.
class TestSpendablePoints : public QObject
{
    Q_OBJECT

private:
    /// How often the lines of a card give something else than the account; how many postings were compared.
    static std::pair<int, int> compare(const PointsHistory &history)
    {
        PointsAccount account;
        SpendablePoints spendable;
        int different = 0;
        int compared = 0;
        auto allocation = history.allocations.cbegin();
        for (qsizetype i = 0; i < history.entries.size(); ++i) {
            const PointsEntry &entry = history.entries[i];
            account.add(entry);
            const bool activates = entry.type == PointsEntryType::Activate;
            spendable.addLine(entry.sequence, entry.points, entry.makesLot() && entry.terms->unlocksAt,
                              activates ? entry.lot : 0);
            for (; allocation != history.allocations.cend() && allocation->bookedBy <= entry.sequence; ++allocation) {
                account.add(*allocation);
                spendable.addAllocation(allocation->lot, allocation->points);
            }
            const bool isWhole = i + 1 == history.entries.size() || history.entries[i + 1].posting != entry.posting;
            if (!isWhole)
                continue;
            ++compared;
            different += spendable.active() != account.balance().active ? 1 : 0;
        }
        return {different, compared};
    }

private Q_SLOTS:
    void whatWaitsCannotBeSpent()
    {
        SpendablePoints card;
        QCOMPARE(card.active(), Points());
        card.addLine(1, Points::whole(100), false, 0);
        card.addLine(2, Points::whole(50), true, 0);
        QCOMPARE(card.active(), Points::whole(100));
        card.addLine(3, -Points::whole(20), false, 0); // goods of the second came back
        card.addAllocation(2, Points::whole(20));
        QCOMPARE(card.active(), Points::whole(100));
        card.addLine(4, {}, false, 2);
        QCOMPARE(card.active(), Points::whole(130));
        card.addAllocation(1, Points::whole(10)); // of no lot that waits
        QCOMPARE(card.active(), Points::whole(130));
        card.addLine(5, -Points::whole(200), false, 0);
        QCOMPARE(card.active(), Points());
    }

    void itIsWhatTheLedgerSays()
    {
        int compared = 0;
        for (quint32 seed = 1; seed <= 60; ++seed) {
            PointsEpisode episode(seed);
            for (int step = 0; step < 125; ++step)
                QCOMPARE(episode.step(), QString());
            for (const auto &[id, history] : episode.book().histories) {
                const auto [different, postings] = compare(history);
                QVERIFY2(different == 0, qPrintable(u"seed %1: %2 of %3"_s.arg(seed).arg(different).arg(postings)));
                compared += postings;
            }
        }
        QVERIFY(compared > 3'000);
    }
};

QTEST_GUILESS_MAIN(TestSpendablePoints)
#include "tst_spendablepoints.moc"
