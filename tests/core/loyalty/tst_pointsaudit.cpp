// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/pointsexplanation.h"
#include "tests/core/loyalty/pointsbook.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// An account that has seen a bit of everything: lines 1 … 9.
PointsBook usualBook()
{
    PointsBook book;
    LotTerms waits;
    waits.unlocksAt = book.day("2026-02-01");
    const qint64 order = book.earnUntil(100, "2026-03-01", 7); // 1
    book.earn(40, waits);                                      // 2
    const qint64 redeemed = book.redeem(30);                   // 3
    book.giveBack(redeemed, 10);                               // 4
    book.claw(order, 90);                                      // 5
    book.reserve(20, "2026-12-01");                            // 6
    book.at("2026-04-01");
    book.catchUp(); // 7 unlocks 2, 8 expires 1
    book.earn(5);   // 9
    return book;
}

using Breakage = std::function<void(PointsAccount &, PointsHistory &)>;

} // namespace

Q_DECLARE_METATYPE(Breakage)

class TestPointsAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBooksBalance()
    {
        PointsBook book = usualBook();
        QCOMPARE(book.faults(), QString());
        QCOMPARE(book.account().lastSequence, qint64(9));
        const PointsAccount again = replay(book.account(), book.histories.at(1));
        QCOMPARE(again.lots, book.account().lots);
        QCOMPARE(again.claims, book.account().claims);
        QCOMPARE(again.sums, book.account().sums);
        QCOMPARE(again.lastActiveAt, book.account().lastActiveAt);
    }

    void eachBrokenRuleIsNamed_data()
    {
        QTest::addColumn<Breakage>("breakIt");
        QTest::addColumn<QString>("rule");
        const auto row = [](LedgerRule rule, const Breakage &breakIt, const char *how) {
            QTest::newRow(how) << breakIt << nameOf(rule);
        };
        row(
            LedgerRule::SequenceHasNoGaps, [](auto &, auto &history) { history.entries.removeAt(3); }, "a line is gone");
        row(
            LedgerRule::SequenceHasNoGaps, [](auto &, auto &history) { history.entries[2].account = {9}; },
            "another account's line");
        row(
            LedgerRule::KeysAreUnique,
            [](auto &, auto &history) { history.entries[0].key = history.entries[8].key = u"k"_s; }, "a key twice");
        row(
            LedgerRule::SignFitsType, [](auto &, auto &history) { history.entries[2].points = pts(30); },
            "a redemption that gives");
        row(
            LedgerRule::ReferencesExist, [](auto &, auto &history) { history.entries[3].reversalOf = 1; },
            "a return of what was earned");
        row(
            LedgerRule::ReferencesExist, [](auto &, auto &history) { history.allocations[0].lot = 3; },
            "taken from what is no lot");
        row(
            LedgerRule::LotIsWithinIssue, [](auto &, auto &history) { history.entries[0].points = pts(20); },
            "more taken than was given");
        row(
            LedgerRule::ShareIsNotNegative, [](auto &, auto &history) { history.allocations[1].lot = 2; },
            "given back to another lot");
        row(
            LedgerRule::ReversalsWithinOriginal, [](auto &, auto &history) { history.entries[3].points = pts(31); },
            "more returned than redeemed");
        row(
            LedgerRule::ClaimIsNotOverallocated, [](auto &, auto &history) { history.entries[4].points = pts(-9); },
            "lots gave more than was taken back");
        row(
            LedgerRule::SpendingIsCovered, [](auto &, auto &history) { history.allocations[0].points = pts(29); },
            "spent from nowhere");
        row(
            LedgerRule::PendingIsNotSpent, [](auto &, auto &history) { history.allocations[0].lot = 2; },
            "spent before it unlocked");
        row(
            LedgerRule::OnlyWhatEndsExpires, [](auto &, auto &history) { history.entries[0].terms->expiresAt.reset(); },
            "expired without a last day");
        row(
            LedgerRule::DebtIsPaidFirst, [](auto &, auto &history) { history.allocations.removeAt(2); },
            "owed with points at hand");
        row(
            LedgerRule::CoverHoldsNothing, [](auto &, auto &history) { history.entries[1].coversDebt = true; },
            "a cover that can be spent");
        row(
            LedgerRule::BalanceIsSumOfLines, [](auto &, auto &history) { history.entries[6].points = pts(1); },
            "a line that moves nothing counts");
        row(
            LedgerRule::AccountMatchesLines, [](auto &account, auto &) { account.sums[0] += pts(1); },
            "a stored sum is wrong");
        row(
            LedgerRule::AccountMatchesLines, [](auto &account, auto &) { account.lots.at(2).remaining = pts(39); },
            "a stored lot is wrong");
        row(
            LedgerRule::AccountMatchesLines, [](auto &account, auto &) { account.claims.at(3).taken = pts(21); },
            "a stored claim is wrong");
        row(
            LedgerRule::MergedAccountIsEmpty, [](auto &account, auto &) { account.mergedInto = {2}; },
            "merged, with points left");
        row(
            LedgerRule::MovesMatch,
            [](auto &, auto &history) {
                history.entries[8].counterpart = {{2}, 1};
            },
            "arrived from nowhere");
    }
    void eachBrokenRuleIsNamed()
    {
        QFETCH(Breakage, breakIt);
        QFETCH(QString, rule);
        PointsBook book = usualBook();
        breakIt(book.account(), book.histories.at(1));
        QStringList rules;
        for (const LedgerFault &fault : verify(book.account(), book.histories.at(1)) + verifyMoves({book.histories.at(1)}))
            rules += nameOf(fault.rule);
        QVERIFY2(rules.contains(rule), qPrintable(rules.join(u", "_s)));
    }

    void movesMustArriveWhole()
    {
        PointsBook book;
        book.earn(100);
        book.account(2);
        QVERIFY(book.merge(1, 2));
        QCOMPARE(book.faults(), QString());
        PointsHistory lost = book.histories.at(2);
        lost.entries.clear();
        QCOMPARE(verifyMoves({book.histories.at(1), lost}), QList<LedgerFault>({{LedgerRule::MovesMatch, {1}, 2}}));
    }

    void aBalanceIsExplainedLineByLine()
    {
        PointsBook book = usualBook();
        book.at("2026-12-24"); // the reservation is over, its points are late
        const auto why = explainBalance(book.account(), book.histories.at(1), book.context());
        QCOMPARE(why.balance, book.balance());
        QCOMPARE(why.lines.size(), qsizetype(11));
        Points sum;
        for (const ExplainedLine &line : why.lines) {
            sum += line.entry.points;
            QCOMPARE(line.after.total, sum);
            QCOMPARE(line.isDue, line.entry.sequence > 9);
        }
        QCOMPARE(sum, why.balance.total);
        QCOMPARE(why.lines.at(9).entry.type, PointsEntryType::Release);
        QCOMPARE(why.lines.at(2).moved.value(0).lot, qint64(1));
        std::map<BalanceFigure, Points> figures;
        for (const BalancePart &part : why.parts)
            figures[part.figure] += part.points;
        QCOMPARE(figures[BalanceFigure::Active], why.balance.active);
        QCOMPARE(figures[BalanceFigure::Pending], why.balance.pending);
        QCOMPARE(figures[BalanceFigure::Reserved], why.balance.reserved);
        QCOMPARE(figures[BalanceFigure::Spent], why.balance.spent);
        QCOMPARE(figures[BalanceFigure::Expired], why.balance.expired);
        QCOMPARE(figures[BalanceFigure::Debt], why.balance.debt);
        QCOMPARE(why.balance.active, pts(45));
        QCOMPARE(why.balance.expired, pts(70));
        for (const ExplainedLot &lot : why.lots) {
            Points moved;
            for (const LotAllocation &allocation : lot.moved)
                moved += allocation.points;
            QCOMPARE(lot.lot.issued - moved, lot.lot.remaining);
        }
        QCOMPARE(why.lots.at(0).state, LotState::Expired);
        QCOMPARE(why.lots.at(0).expiresAt, book.day("2026-03-01"));
        QCOMPARE(why.lots.at(1).state, LotState::Active);
    }

    void whatBecameOfALotIsKnown()
    {
        PointsBook book;
        LotTerms waits;
        waits.unlocksAt = book.day("2026-02-01");
        const qint64 pending = book.earn(1, waits);
        const qint64 spent = book.earn(2);
        QVERIFY(book.redeem(2));
        const qint64 reversed = book.earn(3);
        QVERIFY(book.claw(reversed, 0));
        const auto state = [&](qint64 lot) { return book.account().stateOf(book.account().lots.at(lot)); };
        QCOMPARE(state(pending), LotState::Pending);
        QCOMPARE(state(spent), LotState::Consumed);
        QCOMPARE(state(reversed), LotState::Reversed);
    }
};

QTEST_GUILESS_MAIN(TestPointsAudit)
#include "tst_pointsaudit.moc"
