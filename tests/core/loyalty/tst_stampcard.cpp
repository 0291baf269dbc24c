// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/stampcard.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

StampCard coffeeCard(StampFor stampFor = StampFor::Item)
{
    StampCard card;
    card.name = u"Coffee"_s;
    card.stampFor = stampFor;
    card.scope.categories = {u"Coffee"_s};
    card.reward = RewardId{1};
    return card;
}

/// Three coffees for 9.00 and a cake.
EarnOrder order()
{
    EarnOrder order;
    order.lines = {{OrderLineId{1}, ProductId{1}, u"coffee"_s, 3 * milliPerPiece, 0, 900},
                   {OrderLineId{2}, ProductId{2}, u"Cakes"_s, milliPerPiece, 0, 400}};
    return order;
}

StampContext context()
{
    StampContext context;
    context.moment.day = QDate(2026, 11, 23);
    context.moment.minute = 600;
    context.orderedAt = {1'000'000'000};
    return context;
}

EarnReturned cameBack(qint64 line, qint64 pieces, qint64 totalMinor)
{
    EarnReturned returned;
    returned.lines.insert(OrderLineId{line}, {pieces * milliPerPiece, totalMinor});
    return returned;
}

} // namespace

Q_DECLARE_METATYPE(regulars::StampCard)
Q_DECLARE_METATYPE(regulars::StampContext)
Q_DECLARE_METATYPE(regulars::EarnReturned)
Q_DECLARE_METATYPE(regulars::EarnReason)

/// Stamp cards: what brings stamps, and what a return takes.
class TestStampCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stamps_data()
    {
        QTest::addColumn<StampCard>("card");
        QTest::addColumn<StampContext>("given");
        QTest::addColumn<EarnReturned>("returned");
        QTest::addColumn<int>("stamps");
        QTest::addColumn<EarnReason>("reason");
        using R = EarnReason;
        const auto row = [](const char *name, StampFor stampFor, auto change, int stamps, R reason,
                            const EarnReturned &returned = {}) {
            StampCard card = coffeeCard(stampFor);
            StampContext given = context();
            change(card, given);
            QTest::newRow(name) << card << given << returned << stamps << reason;
        };
        const auto nothing = [](auto &, auto &) {};
        row("pieces", StampFor::Item, nothing, 3, R::Gives);
        row("an order", StampFor::Order, nothing, 1, R::Gives);
        row("a visit", StampFor::Visit, nothing, 1, R::Gives);
        row(
            "at most two", StampFor::Item, [](auto &card, auto &) { card.mostPerOrder = 2; }, 2, R::Limit);
        row(
            "as many as may be", StampFor::Item, [](auto &card, auto &) { card.mostPerOrder = 3; }, 3, R::Gives);
        row(
            "the second order of a day", StampFor::Order, [](auto &, auto &c) { c.stampedToday = true; }, 1, R::Gives);
        row(
            "the second visit of a day", StampFor::Visit, [](auto &, auto &c) { c.stampedToday = true; }, 0, R::Limit);
        row(
            "something else", StampFor::Order, [](auto &card, auto &) { card.scope.categories = {u"Tea"_s}; }, 0,
            R::NothingInScope);
        row(
            "switched off", StampFor::Order, [](auto &card, auto &) { card.enabled = false; }, 0, R::Off);
        row(
            "another weekday", StampFor::Order, [](auto &card, auto &) { card.window.weekdays = {2}; }, 0, R::OtherWeekday);
        row(
            "a minimum", StampFor::Order, [](auto &card, auto &) { card.minimumMinor = 900; }, 1, R::Gives);
        row(
            "below the minimum", StampFor::Order, [](auto &card, auto &) { card.minimumMinor = 901; }, 0, R::BelowMinimum);
        const auto after = [](qint64 minutes) {
            return [minutes](auto &card, auto &c) {
                card.minutesBetween = 30;
                c.lastStampAt = Instant{c.orderedAt.ms - minutes * 60'000};
            };
        };
        row("too soon", StampFor::Order, after(29), 0, R::Limit);
        row("late enough", StampFor::Order, after(30), 1, R::Gives);
        row("one came back", StampFor::Item, nothing, 2, R::Gives, cameBack(1, 1, 300));
        row("one came back, the order stays", StampFor::Order, nothing, 1, R::Gives, cameBack(1, 1, 300));
        row("all came back", StampFor::Order, nothing, 0, R::NothingInScope, cameBack(1, 3, 900));
        row("the cake came back", StampFor::Item, nothing, 3, R::Gives, cameBack(2, 1, 400));
        row(
            "below the minimum by a return", StampFor::Order, [](auto &card, auto &) { card.minimumMinor = 900; }, 0,
            R::BelowMinimum, cameBack(1, 1, 300));
    }
    void stamps()
    {
        QFETCH(StampCard, card);
        QFETCH(StampContext, given);
        QFETCH(EarnReturned, returned);
        const StampResult result = stampsOf(card, order(), given, returned);
        QTEST(result.stamps, "stamps");
        QTEST(result.reason, "reason");
    }

    void wrongCards()
    {
        const auto faultsOf = [](auto change) {
            StampCard card = coffeeCard();
            change(card);
            QStringList faults;
            for (const Error &fault : validate(card))
                faults += fault.field + u' ' + fault.args.value(u"rule"_s).toString();
            return faults;
        };
        QCOMPARE(faultsOf([](auto &) {}), QStringList());
        QCOMPARE(faultsOf([](auto &c) { c = StampCard(); }), (QStringList{u"name required"_s, u"reward required"_s}));
        QCOMPARE(faultsOf([](auto &c) { c.stampsNeeded = 1; }), QStringList{u"stamps_needed too_small"_s});
        QCOMPARE(faultsOf([](auto &c) { c.stampsNeeded = 101; }), QStringList{u"stamps_needed too_large"_s});
        QCOMPARE(faultsOf([](auto &c) { c.giftStamps = 10; }), QStringList{u"gift_stamps too_large"_s});
        QCOMPARE(faultsOf([](auto &c) { c.giftStamps = 9; }), QStringList());
        QCOMPARE(faultsOf([](auto &c) { c.validMonths = 121; }), QStringList{u"valid_months too_large"_s});
        QCOMPARE(faultsOf([](auto &c) { c.validMonths = -1; }), QStringList{u"valid_months negative"_s});
        QCOMPARE(faultsOf([](auto &c) { c.giftStamps = c.mostPerOrder = c.minutesBetween = -1, c.minimumMinor = -1; }),
                 (QStringList{u"minimum negative"_s, u"gift_stamps negative"_s, u"most_per_order negative"_s,
                              u"minutes_between negative"_s}));
        QCOMPARE(faultsOf([](auto &c) { c.window.weekdays = {0}; }), QStringList{u"weekdays not_in_the_list"_s});
    }

    void isKept()
    {
        StampCard card = coffeeCard(StampFor::Order);
        card.id = StampCardId{4};
        card.uid = u"card-4"_s;
        card.enabled = false;
        card.window = {QDate(2026, 1, 1), QDate(2026, 2, 1), {1}, 60, 120};
        card.minimumMinor = 300;
        card.stampsNeeded = 12;
        card.giftStamps = 2;
        card.mostPerOrder = 3;
        card.minutesBetween = 30;
        card.validMonths = 12;
        QCOMPARE(stampCardOf(toJson(card)), card);
        QCOMPARE(stampCardOf({}), StampCard());
        StampContext given = context();
        QCOMPARE(stampContextOf(toJson(given)), given);
        given.lastStampAt = Instant{5};
        given.stampedToday = true;
        QCOMPARE(stampContextOf(toJson(given)), given);
    }
};

QTEST_GUILESS_MAIN(TestStampCard)

#include "tst_stampcard.moc"
