// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "ui/base/formatting.h"
#include "ui/loyalty/earnreasons.h"
#include "ui/loyalty/pointstexts.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr TierId bronze{1};
constexpr TierId silver{2};
constexpr TierId gold{3};
constexpr ProductId vase{7};

EarnRule perEuro()
{
    EarnRule rule;
    rule.uid = u"goods"_s;
    rule.name = u"Goods"_s;
    return rule;
}

EarnRule ruleOf(EarnKind kind, const QString &uid, const QString &name, qint64 hundredths = 1'000)
{
    EarnRule rule = perEuro();
    rule.kind = kind;
    rule.uid = uid;
    rule.name = name;
    rule.hundredths = hundredths;
    return rule;
}

} // namespace

/// Rules for points, what may be wrong with them, and why an order brings its points, in words.
class TestEarnRuleTexts : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock{Instant{QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::utc()).toMSecsSinceEpoch()}};
    Formatting m_formatting{QLocale(u"en_GB"_s), QTimeZone::utc(), m_clock};
    EarnNames m_names;

    [[nodiscard]] QString sentence(const EarnRule &rule) const
    {
        return EarnRuleTexts::sentence(rule, m_names, m_formatting);
    }

private Q_SLOTS:
    void init()
    {
        m_names = {};
        for (const auto &[id, name] :
             {std::pair(bronze, u"Bronze"_s), std::pair(silver, u"Silver"_s), std::pair(gold, u"Gold"_s)}) {
            Tier tier;
            tier.id = id;
            tier.name = name;
            m_names.tiers += tier;
        }
        Product product;
        product.id = vase;
        product.name = u"Blue vase"_s;
        m_names.products = {product};
        m_names.currency = Currency(u"EUR");
    }

    void aRuleInPlainWords()
    {
        EarnRule rule = perEuro();
        QCOMPARE(sentence(rule), u"1 point(s) for each €1"_s);
        rule.scope.categories = {u"linen"_s, u"ceramics"_s};
        rule.window.weekdays = {6};
        rule.tiers = {gold};
        rule.limits = {{EarnPeriod::Month, 50'000, 0}};
        QCOMPARE(sentence(rule), u"1 point(s) for each €1, for linen and ceramics, on Saturdays, from Gold, at most 500 "
                                 "point(s) a month"_s);
    }

    void whatIsGiven_data()
    {
        QTest::addColumn<EarnRule>("rule");
        QTest::addColumn<QString>("said");
        EarnRule rule = perEuro();
        rule.hundredths = 150;
        rule.perMinor = 1'250;
        QTest::newRow("fractions") << rule << u"1.5 points for each €12.50"_s;
        QTest::newRow("a piece") << ruleOf(EarnKind::PerItem, {}, {}) << u"10 point(s) for each piece"_s;
        QTest::newRow("an order") << ruleOf(EarnKind::PerOrder, {}, {}) << u"10 point(s) for each order"_s;
        QTest::newRow("a visit") << ruleOf(EarnKind::PerVisit, {}, {}) << u"10 point(s) for the first order of a day"_s;
        rule = ruleOf(EarnKind::Multiplier, {}, {});
        QTest::newRow("double") << rule << u"Double the points"_s;
        rule.percent = 300;
        QTest::newRow("triple") << rule << u"Triple the points"_s;
        rule.percent = 150;
        QTest::newRow("one and a half") << rule << u"1.5 times the points"_s;
        rule.percent = 125;
        QTest::newRow("a quarter more") << rule << u"1.25 times the points"_s;
        rule = ruleOf(EarnKind::Event, {}, {}, 20'000);
        const std::array said{u"200 point(s) for joining"_s,
                              u"200 point(s) for a birthday"_s,
                              u"200 point(s) for a review"_s,
                              u"200 point(s) for an answered survey"_s,
                              u"200 point(s) for bringing a friend"_s,
                              u"200 point(s) for somebody whom a friend has brought"_s,
                              u"200 point(s) for each year since joining"_s,
                              u"200 point(s) for something else"_s};
        for (const auto &[event, name] : EnumNames<EarnEvent>::names) {
            rule.event = event;
            QTest::newRow(qPrintable(QString::fromUtf16(name))) << rule << said.at(static_cast<size_t>(event));
        }
    }
    void whatIsGiven()
    {
        QFETCH(EarnRule, rule);
        QTEST(sentence(rule), "said");
    }

    void theShopsOwnPoints()
    {
        m_names.pointName = u"Stars"_s;
        QCOMPARE(sentence(perEuro()), u"1 Stars for each €1"_s);
        QCOMPARE(sentence(ruleOf(EarnKind::Multiplier, {}, {})), u"2 times the Stars"_s);
    }

    void forWhichGoods()
    {
        EarnRule rule = perEuro();
        rule.scope.products = {vase};
        QCOMPARE(sentence(rule), u"1 point(s) for each €1, for Blue vase"_s);
        rule.scope.categories = {u"Linen"_s};
        rule.scope.exceptCategories = {u"Sale"_s};
        QCOMPARE(sentence(rule), u"1 point(s) for each €1, for Linen and Blue vase, but not for Sale"_s);
        rule.scope = {};
        rule.scope.exceptProducts = {ProductId{99}};
        QCOMPARE(sentence(rule), u"1 point(s) for each €1, for everything but one that was removed"_s);
        rule.scope = {};
        rule.minimumMinor = 2'000;
        QCOMPARE(sentence(rule), u"1 point(s) for each €1, for orders of €20 or more"_s);
        rule.scope.categories = {u"Linen"_s, u"Wool"_s, u"Silk"_s};
        QCOMPARE(sentence(rule), u"1 point(s) for each €1, for Linen, Wool and Silk, if they come to €20 or more"_s);
        // What happens besides orders has neither goods nor a way.
        rule.kind = EarnKind::Event;
        rule.channels = {OrderChannel::Web};
        QCOMPARE(sentence(rule), u"1 point(s) for joining"_s);
    }

    void when_data()
    {
        QTest::addColumn<QList<int>>("weekdays");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("said");
        const QDate none;
        const QDate first(2026, 12, 1);
        const QDate last(2026, 12, 24);
        QTest::newRow("always") << QList<int>{} << 0 << 0 << none << none << QString();
        QTest::newRow("every weekday") << QList<int>{1, 2, 3, 4, 5, 6, 7} << 0 << 1440 << none << none << QString();
        QTest::newRow("one weekday") << QList<int>{3} << 0 << 0 << none << none << u", on Wednesdays"_s;
        QTest::newRow("two") << QList<int>{7, 6} << 0 << 0 << none << none << u", on Saturdays and Sundays"_s;
        QTest::newRow("three apart") << QList<int>{1, 3, 5} << 0 << 0 << none << none
                                     << u", on Mondays, Wednesdays and Fridays"_s;
        QTest::newRow("a range") << QList<int>{1, 2, 3, 4, 5} << 0 << 0 << none << none << u", from Monday to Friday"_s;
        QTest::newRow("hours") << QList<int>{} << 14 * 60 << 18 * 60 + 30 << none << none << u", between 14:00 and 18:30"_s;
        QTest::newRow("to midnight") << QList<int>{} << 18 * 60 << 1440 << none << none << u", between 18:00 and 00:00"_s;
        QTest::newRow("overnight") << QList<int>{5} << 22 * 60 << 120 << none << none
                                   << u", on Fridays, between 22:00 and 02:00 of the next day"_s;
        QTest::newRow("from a day on") << QList<int>{} << 0 << 0 << first << none << u", from 1 Dec 2026 on"_s;
        QTest::newRow("until a day") << QList<int>{} << 0 << 0 << none << last << u", until 24 Dec 2026"_s;
        QTest::newRow("days") << QList<int>{} << 0 << 0 << first << last << u", from 1 Dec 2026 to 24 Dec 2026"_s;
        QTest::newRow("a day") << QList<int>{} << 0 << 0 << first << first << u", only on 1 Dec 2026"_s;
        QTest::newRow("all") << QList<int>{6} << 600 << 720 << first << last
                             << u", on Saturdays, between 10:00 and 12:00, from 1 Dec 2026 to 24 Dec 2026"_s;
    }
    void when()
    {
        QFETCH(QList<int>, weekdays);
        QFETCH(int, from);
        QFETCH(int, until);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(QString, said);
        EarnRule rule = perEuro();
        rule.window = {first, last, weekdays, from, until};
        QCOMPARE(sentence(rule), u"1 point(s) for each €1"_s + said);
    }

    void forWhom_data()
    {
        QTest::addColumn<QList<TierId>>("tiers");
        QTest::addColumn<QString>("said");
        QTest::newRow("the highest") << QList<TierId>{gold} << u", from Gold"_s;
        QTest::newRow("and the one below") << QList<TierId>{gold, silver} << u", from Silver"_s;
        QTest::newRow("all") << QList<TierId>{bronze, silver, gold} << u", from Bronze"_s;
        QTest::newRow("only a lower one") << QList<TierId>{silver} << u", for members with Silver"_s;
        QTest::newRow("not the middle") << QList<TierId>{bronze, gold} << u", for members with Bronze and Gold"_s;
        QTest::newRow("one that is gone") << QList<TierId>{TierId{9}} << u", for members with one that was removed"_s;
        QTest::newRow("one of them is gone")
            << QList<TierId>{TierId{9}, gold} << u", for members with Gold and one that was removed"_s;
    }
    void forWhom()
    {
        QFETCH(QList<TierId>, tiers);
        QFETCH(QString, said);
        EarnRule rule = perEuro();
        rule.tiers = tiers;
        QCOMPARE(sentence(rule), u"1 point(s) for each €1"_s + said);
    }

    void waysAndLimitsAndGroups()
    {
        EarnRule rule = perEuro();
        rule.channels = {OrderChannel::Counter, OrderChannel::Phone};
        QCOMPARE(sentence(rule), u"1 point(s) for each €1, only by Counter and Phone"_s);
        rule.channels = {OrderChannel::Unknown};
        QCOMPARE(sentence(rule), u"1 point(s) for each €1"_s);
        rule.channels = {};
        const std::array periods{u"an order"_s, u"a day"_s, u"a week"_s, u"a month"_s, u"a year"_s, u"in all"_s};
        for (const auto &[period, name] : EnumNames<EarnPeriod>::names) {
            rule.limits = {{period, 10'000, 2}};
            const QString when = periods.at(static_cast<size_t>(period));
            QCOMPARE(sentence(rule), u"1 point(s) for each €1, at most 100 point(s) %1, at most 2 time(s) %1"_s.arg(when));
        }
        rule.limits = {};
        rule.group = u" Campaigns "_s;
        QCOMPARE(sentence(rule), u"1 point(s) for each €1, only the best one of “Campaigns” counts"_s);
    }

    void whatCounts()
    {
        EarnBasis basis;
        QCOMPARE(EarnRuleTexts::basis(basis, m_names),
                 u"What counts: prices with tax, after discounts, without shipping, less what is paid with points."_s);
        basis.netOfTax = basis.beforeDiscounts = basis.countsShipping = basis.countsPaidWithPoints = true;
        basis.countsPaidWithVouchers = false;
        basis.scope.exceptCategories = {u"Gift cards"_s};
        QCOMPARE(EarnRuleTexts::basis(basis, m_names),
                 u"What counts: prices without tax, before discounts, with shipping, less what is paid with gift cards, for "
                 "everything but Gift cards."_s);
    }

    void whatMayNotBeMeant()
    {
        EarnProgramme programme;
        EarnRule twice = ruleOf(EarnKind::Multiplier, u"twice"_s, u"Advent"_s);
        twice.window.validUntil = QDate(2026, 11, 1);
        programme.rules = {perEuro(), ruleOf(EarnKind::PerMoney, u"more"_s, u"Linen"_s), twice};
        const auto said = [&](const RuleConflict &conflict) {
            return EarnReasons::conflict(conflict, programme, m_names, m_formatting);
        };
        using Kind = RuleConflictKind;
        const auto found = [](Kind kind, const QString &rule, const QString &other = {}) {
            RuleConflict conflict;
            conflict.kind = kind;
            conflict.rule = rule;
            conflict.other = other;
            return conflict;
        };
        RuleConflict both = found(Kind::BothGive, u"goods"_s, u"more"_s);
        both.from = QDate(2026, 11, 23);
        QCOMPARE(said(both), u"“Goods” and “Linen” give points for the same, and both count."_s);
        both.from = QDate(2026, 12, 1);
        QCOMPARE(said(both), u"“Goods” and “Linen” give points for the same from 1 Dec 2026 on, and both count."_s);
        QCOMPARE(said(found(Kind::BothGive, u"twice"_s, u"gone"_s)),
                 u"“Advent” and “one that was removed” multiply the same points, and both count."_s);
        QCOMPARE(said(found(Kind::Over, u"twice"_s)), u"“Advent” is over: its last day was 1 Nov 2026."_s);
        QCOMPARE(said(found(Kind::NeverHolds, u"goods"_s)),
                 u"“Goods” never holds: no day, no tier or no goods are left for it."_s);
        QCOMPARE(said(found(Kind::NothingToMultiply, u"twice"_s)),
                 u"“Advent” has nothing to multiply: no rule gives points for it."_s);
        QCOMPARE(said(found(Kind::AlwaysBeaten, u"goods"_s, u"more"_s)),
                 u"“Goods” never counts: “Linen” is at least as good wherever it holds."_s);
        RuleConflict limited = found(Kind::LimitBelowRule, u"goods"_s);
        limited.limit = EarnPeriod::Month;
        QCOMPARE(said(limited), u"“Goods” gives more than the limit for a month of its own lets through."_s);
        limited.limit = EarnPeriod::Order;
        limited.ofProgramme = true;
        QCOMPARE(said(limited), u"“Goods” gives more than the limit for an order of all rules together lets through."_s);
        RuleConflict useless = found(Kind::TierWithoutGain, {});
        useless.tier = silver;
        QCOMPARE(said(useless), u"The tier Silver brings nothing that the one below it has not."_s);
    }

    /// What the core computes is said as it was computed, and the lines add up to the sum.
    void whyThesePoints()
    {
        EarnProgramme programme;
        EarnRule visit = ruleOf(EarnKind::PerVisit, u"visit"_s, u"Visit"_s);
        EarnRule linen = ruleOf(EarnKind::Multiplier, u"linen"_s, u"Linen week"_s);
        linen.scope.categories = {u"Linen"_s};
        EarnRule off = ruleOf(EarnKind::PerOrder, u"off"_s, u"Old gift"_s);
        off.enabled = false;
        EarnRule pieces = ruleOf(EarnKind::PerItem, u"pieces"_s, u"Pieces"_s, 500);
        pieces.limits = {{EarnPeriod::Order, 700, 0}};
        programme.rules = {perEuro(), visit, linen, off, pieces};
        programme.tiers = m_names.tiers;
        programme.tiers[2].pointsPercent = 150;
        programme.limits = {{EarnPeriod::Day, 6'000, 0}};
        EarnOrder order;
        order.lines = {{OrderLineId{1}, {}, u"Linen"_s, 2 * milliPerPiece, 0, 4'000}};
        EarnContext context;
        context.day = QDate(2026, 11, 23);
        context.tier = gold;
        const EarnResult result = pointsOf(programme, order, context);
        QCOMPARE(
            EarnReasons::why(result, programme, m_names, m_formatting),
            (QStringList{u"“Goods”: 40 point(s) for €40.00"_s, u"“Visit”: 10 point(s)"_s,
                         u"“Old gift”: nothing, because it is not in use"_s,
                         u"“Pieces”: 10 point(s) for 2 piece(s), of which the limit for an order keeps 3 point(s) back"_s,
                         u"Gold: 25 point(s) more: 1.5 times the points"_s,
                         u"“Linen week”: 50 point(s) more: double the points"_s,
                         u"All rules together: the limit for a day keeps 72 point(s) back"_s, u"Together: 60 point(s)"_s}));
    }

    void whyNothing_data()
    {
        QTest::addColumn<EarnReason>("reason");
        QTest::addColumn<QString>("said");
        const std::array said{u"it comes to nothing"_s,
                              u"it is not in use"_s,
                              u"it does not hold yet"_s,
                              u"it does not hold any more"_s,
                              u"it is for other days of the week"_s,
                              u"it is for another time of the day"_s,
                              u"it is for other tiers"_s,
                              u"it is for orders by another way"_s,
                              u"it is for other goods"_s,
                              u"it asks for a larger amount"_s,
                              u"it comes to nothing"_s,
                              u"a better rule counts"_s,
                              u"its limit is reached"_s};
        for (const auto &[reason, name] : EnumNames<EarnReason>::names)
            QTest::newRow(qPrintable(QString::fromUtf16(name))) << reason << said.at(static_cast<size_t>(reason));
    }
    void whyNothing()
    {
        QFETCH(EarnReason, reason);
        QFETCH(QString, said);
        EarnProgramme programme;
        programme.rules = {perEuro()};
        EarnStep step;
        step.rule = u"goods"_s;
        step.reason = reason;
        QCOMPARE(EarnReasons::step(step, programme, m_names, m_formatting), u"“Goods”: nothing, because "_s + said);
    }

    void pointsThemselves()
    {
        QCOMPARE(PointsTexts::number(Points::whole(1'240), m_formatting), u"1,240"_s);
        QCOMPARE(PointsTexts::number({50}, m_formatting), u"0.5"_s);
        QCOMPARE(PointsTexts::number({1'225}, m_formatting), u"12.25"_s);
        QCOMPARE(PointsTexts::change(Points::whole(85), m_formatting), u"+85"_s);
        QCOMPARE(PointsTexts::change(Points::whole(-300), m_formatting), u"−300"_s);
        QCOMPARE(PointsTexts::change({}, m_formatting), u"0"_s);
        QCOMPARE(PointsTexts::amount(Points::whole(-5), {}, m_formatting), u"-5 points"_s);
        QCOMPARE(PointsTexts::value(10'000, {}, m_names.currency, m_formatting), u"€1.00 for 100 point(s)"_s);
        QCOMPARE(PointsTexts::value(5'000'000, {}, m_names.currency, m_formatting), u"€5.00 for 1 point(s)"_s);
        QCOMPARE(PointsTexts::value(0, {}, m_names.currency, m_formatting), u"Points don't pay; they are for rewards."_s);
        for (const auto &[type, name] : EnumNames<PointsEntryType>::names)
            QVERIFY2(!PointsTexts::entry(type, Points::whole(1)).isEmpty(), qPrintable(QString::fromUtf16(name)));
        QCOMPARE(PointsTexts::entry(PointsEntryType::EarnReversal, Points::whole(-4)), u"Taken back"_s);
        QCOMPARE(PointsTexts::entry(PointsEntryType::EarnReversal, Points::whole(4)), u"Earned after all"_s);
    }

    void howLongTheyHold()
    {
        PointsTerms terms;
        QCOMPARE(PointsTexts::expiry(terms, m_formatting), u"Points never expire."_s);
        terms.expiry.kind = ExpiryKind::RollingMonths;
        QCOMPARE(PointsTexts::expiry(terms, m_formatting), u"Points hold for 12 month(s), to the end of the month. Earned "
                                                           "today, they hold until 30 Nov 2027."_s);
        terms.expiry.kind = ExpiryKind::Inactivity;
        terms.expiry.months = 6;
        QVERIFY(PointsTexts::expiry(terms, m_formatting).contains(u"until 23 May 2027"_s));
        terms.expiry.kind = ExpiryKind::FixedDate;
        terms.expiry.month = 3;
        terms.expiry.day = 31;
        QCOMPARE(PointsTexts::expiry(terms, m_formatting),
                 u"All points expire at the end of 31 March each year. Earned today, they hold until 31 Mar 2027."_s);
        QCOMPARE(PointsTexts::pending(0, m_formatting), u"Points can be spent at once."_s);
        QCOMPARE(PointsTexts::pending(14, m_formatting),
                 u"Points can be spent when the 14 day(s) for returns are over: earned today, from 8 Dec 2026 on."_s);
    }
};

QTEST_GUILESS_MAIN(TestEarnRuleTexts)
#include "tst_earnruletexts.moc"
