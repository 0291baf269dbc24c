// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/stampbook.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerHour = 3'600'000;

StampLine line(qint64 id, StampKind kind, int stamps, qint64 root = 0, qint64 hours = 0, const QString &order = {})
{
    StampLine line;
    line.id = StampId{id};
    line.kind = kind;
    line.stamps = stamps;
    line.root = StampId{root};
    line.occurredAt = line.recordedAt = {hours * msPerHour};
    line.orderUid = order;
    return line;
}

StampCard tenStamps()
{
    StampCard card;
    card.stampsNeeded = 10;
    return card;
}

} // namespace

Q_DECLARE_METATYPE(QList<regulars::StampLine>)

/// The lines of a customer's stamp card and what they come to.
class TestStampBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<QList<StampLine>>("lines");
        QTest::addColumn<int>("onCard");
        QTest::addColumn<int>("fullCards");
        QTest::addColumn<int>("rewardsDue");
        QTest::addColumn<int>("owed");
        using L = QList<StampLine>;
        const auto order = [](qint64 id, int stamps, qint64 root = 0) { return line(id, StampKind::Order, stamps, root); };
        const auto full = [](qint64 id, int stamps, qint64 root = 0) { return line(id, StampKind::Full, stamps, root); };
        QTest::newRow("new") << L{} << 0 << 0 << 0 << 0;
        QTest::newRow("a gift to begin with") << L{line(1, StampKind::Gift, 2)} << 2 << 0 << 0 << 0;
        QTest::newRow("one short") << L{order(1, 9)} << 9 << 0 << 0 << 0;
        QTest::newRow("full") << L{order(1, 10)} << 0 << 1 << 1 << 0;
        QTest::newRow("full, reward given") << L{order(1, 10), full(2, -10)} << 0 << 1 << 0 << 0;
        QTest::newRow("several full cards") << L{order(1, 34), full(2, -10)} << 4 << 3 << 2 << 0;
        QTest::newRow("came back before the reward") << L{order(1, 9), order(2, -1, 1)} << 8 << 0 << 0 << 0;
        QTest::newRow("came back after the reward") << L{order(1, 10), full(2, -10), order(3, -2, 1)} << 0 << 1 << 0 << 2;
        QTest::newRow("and the reward with it")
            << L{order(1, 10), full(2, -10), order(3, -2, 1), full(4, 10, 2)} << 8 << 0 << 0 << 0;
        QTest::newRow("made up for") << L{order(1, 10), full(2, -10), order(3, -2, 1), order(4, 2)} << 0 << 1 << 0 << 0;
        QTest::newRow("written off") << L{order(1, 4), line(2, StampKind::Lapsed, -4), order(3, 1)} << 1 << 0 << 0 << 0;
    }
    void states()
    {
        QFETCH(QList<StampLine>, lines);
        const LocalCalendar calendar(QTimeZone::utc());
        const StampState state = stateOf(tenStamps(), sumsOf(tenStamps(), lines), calendar, QDate(2026, 11, 23));
        QTEST(state.onCard, "onCard");
        QTEST(state.fullCards, "fullCards");
        QTEST(state.rewardsDue, "rewardsDue");
        QTEST(state.owed, "owed");
        QCOMPARE(state.needed, 10);
    }

    void whoHasNothingHasTheGift()
    {
        StampCard card = tenStamps();
        card.giftStamps = 2;
        QCOMPARE(sumsOf(card, {}).balance, 2);
        QCOMPARE(sumsOf(card, {line(1, StampKind::Gift, 2), line(2, StampKind::Order, 1)}).balance, 3);
    }

    void stampsLapseAfterTheLastOne()
    {
        const LocalCalendar calendar(QTimeZone::utc());
        StampCard card = tenStamps();
        card.validMonths = 3;
        const auto at = [&](QDate day) { return calendar.noon(day).ms / msPerHour; };
        const QList<StampLine> lines{line(1, StampKind::Order, 4, 0, at({2026, 1, 10})),
                                     line(2, StampKind::Order, 1, 0, at({2026, 2, 28}))};
        const StampSums sums = sumsOf(card, lines);
        QVERIFY(!hasLapsed(card, sums, calendar, {2026, 5, 28}));
        QVERIFY(hasLapsed(card, sums, calendar, {2026, 5, 29}));
        QCOMPARE(stateOf(card, sums, calendar, {2026, 5, 28}).onCard, 5);
        QCOMPARE(stateOf(card, sums, calendar, {2026, 5, 29}).onCard, 0);
        card.validMonths = 0;
        QVERIFY(!hasLapsed(card, sums, calendar, {2036, 5, 29}));
        card.validMonths = 3;
        // What came back is no stamp: the one before counts.
        const StampSums back = sumsOf(card, lines + QList<StampLine>{line(3, StampKind::Order, -1, 2)});
        QVERIFY(hasLapsed(card, back, calendar, {2026, 4, 11}));
    }

    void whatWasBroughtBeforeTheyLapsedIsSettled()
    {
        QList<StampLine> lines{line(4, StampKind::Order, 4), line(5, StampKind::Order, 2), line(7, StampKind::Lapsed, -4),
                               line(9, StampKind::Order, 1), line(10, StampKind::Lapsed, 2, 7)};
        QVERIFY(isSettled(lines, StampId{4})); // as it was kept before lines said of what they are
        QVERIFY(isSettled(lines, StampId{5}));
        QVERIFY(!isSettled(lines, StampId{9})); // nothing lapses with a line that changes another
        QCOMPARE(unsettled(lines), QList<StampId>{StampId{9}});
        lines[2].settles = {StampId{4}}; // the other one came from another customer's card
        QVERIFY(isSettled(lines, StampId{4}));
        QVERIFY(!isSettled(lines, StampId{5}));
        QCOMPARE(unsettled(lines), (QList<StampId>{StampId{5}, StampId{9}}));
        QVERIFY(!isSettled(lines.first(2), StampId{4}));
    }

    void aContextKnowsTheStampsBefore()
    {
        const LocalCalendar calendar(QTimeZone::utc());
        Order order;
        order.uid = u"new"_s;
        order.orderedAt = {100 * msPerHour}; // 5 January 1970, 4:00
        const QList<StampLine> lines{
            line(1, StampKind::Order, 1, 0, 90, u"a"_s), // the day before
            line(2, StampKind::Order, 1, 0, 97, u"b"_s),  line(3, StampKind::Order, -1, 2, 97, u"b"_s),
            line(4, StampKind::Order, 1, 0, 103, u"c"_s), // after it, on the same day
            line(5, StampKind::Given, 1, 0, 98),          line(6, StampKind::Order, 1, 0, 100, u"new"_s)};
        const StampContext context = contextOf(lines, order, calendar);
        QCOMPARE(context.moment.day, QDate(1970, 1, 5));
        QCOMPARE(context.moment.minute, 240);
        QCOMPARE(context.lastStampAt, std::optional(Instant{90 * msPerHour}));
        QVERIFY(context.stampedToday);
        QVERIFY(!contextOf(lines.first(3), order, calendar).stampedToday);
        order.timeUnknown = true;
        QCOMPARE(contextOf(lines, order, calendar).moment.minute, -1);
    }

    void aBasisIsKept()
    {
        StampBasis basis;
        basis.card.name = u"Coffee"_s;
        basis.card.validMonths = 6;
        basis.order.lines = {{OrderLineId{1}, ProductId{1}, u"Coffee"_s, 3 * milliPerPiece, 0, 900}};
        basis.context.stampedToday = true;
        const StampBasis read = stampBasisOf(toJson(basis));
        QCOMPARE(read.card, basis.card);
        QCOMPARE(read.order, basis.order);
        QCOMPARE(read.context, basis.context);
        const LapsedBasis lapsed{{StampId{4}, StampId{7}}};
        QCOMPARE(lapsedBasisOf(toJson(lapsed)).settles, lapsed.settles);
    }
};

QTEST_GUILESS_MAIN(TestStampBook)

#include "tst_stampbook.moc"
