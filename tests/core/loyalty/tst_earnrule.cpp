// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/earnrule.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

EarnRule validRule()
{
    EarnRule rule;
    rule.id = EarnRuleId{7};
    rule.uid = u"rule-7"_s;
    rule.name = u"One point for each euro"_s;
    return rule;
}

QStringList faultsOf(const EarnRule &rule)
{
    QStringList faults;
    for (const Error &fault : validate(rule))
        faults += fault.field + u' ' + fault.args.value(u"rule"_s).toString();
    return faults;
}

} // namespace

Q_DECLARE_METATYPE(regulars::EarnRule)
Q_DECLARE_METATYPE(regulars::EarnWindow)
Q_DECLARE_METATYPE(regulars::EarnTiming)
Q_DECLARE_METATYPE(regulars::EarnPeriod)
Q_DECLARE_METATYPE(regulars::EarnScope)

/// Rules of earning: when they hold, for what, what is wrong with them, and how they are kept.
class TestEarnRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windows_data()
    {
        QTest::addColumn<EarnWindow>("window");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("minute");
        QTest::addColumn<EarnTiming>("timing");
        using T = EarnTiming;
        const QDate monday(2026, 11, 23);
        const EarnWindow days{monday, monday.addDays(6), {}, 0, 0};
        QTest::newRow("always") << EarnWindow() << monday << 0 << T::Holds;
        QTest::newRow("first day") << days << monday << 0 << T::Holds;
        QTest::newRow("last minute") << days << monday.addDays(6) << 1439 << T::Holds;
        QTest::newRow("the day before") << days << monday.addDays(-1) << 1439 << T::NotYetValid;
        QTest::newRow("the day after") << days << monday.addDays(7) << 0 << T::NoLongerValid;
        const EarnWindow weekend{{}, {}, {6, 7}, 0, 0};
        QTest::newRow("saturday") << weekend << monday.addDays(5) << 600 << T::Holds;
        QTest::newRow("monday") << weekend << monday << 600 << T::OtherWeekday;
        const EarnWindow happy{{}, {}, {}, 15 * 60, 17 * 60};
        QTest::newRow("three o'clock") << happy << monday << 900 << T::Holds;
        QTest::newRow("just before") << happy << monday << 899 << T::OtherTime;
        QTest::newRow("five o'clock") << happy << monday << 1020 << T::OtherTime;
        QTest::newRow("time unknown") << happy << monday << -1 << T::OtherTime;
        QTest::newRow("time unknown, all day") << EarnWindow{{}, {}, {}, 0, 1440} << monday << -1 << T::Holds;
        const EarnWindow night{monday, monday, {1}, 22 * 60, 2 * 60};
        QTest::newRow("late on monday") << night << monday << 1320 << T::Holds;
        QTest::newRow("past midnight, begun on monday") << night << monday.addDays(1) << 119 << T::Holds;
        QTest::newRow("past midnight, over") << night << monday.addDays(1) << 120 << T::OtherTime;
        QTest::newRow("past midnight, begun on sunday") << night << monday << 60 << T::NotYetValid;
        QTest::newRow("late on tuesday") << night << monday.addDays(1) << 1320 << T::NoLongerValid;
    }
    void windows()
    {
        QFETCH(EarnWindow, window);
        QFETCH(QDate, day);
        QFETCH(int, minute);
        QTEST(timingOf(window, day, minute), "timing");
    }

    void periods_data()
    {
        QTest::addColumn<EarnPeriod>("period");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        using P = EarnPeriod;
        QTest::newRow("order") << P::Order << QDate(2026, 1, 1) << QDate() << QDate();
        QTest::newRow("day") << P::Day << QDate(2028, 2, 29) << QDate(2028, 2, 29) << QDate(2028, 2, 29);
        QTest::newRow("week over new year") << P::Week << QDate(2027, 1, 1) << QDate(2026, 12, 28) << QDate(2027, 1, 3);
        QTest::newRow("sunday") << P::Week << QDate(2027, 1, 3) << QDate(2026, 12, 28) << QDate(2027, 1, 3);
        QTest::newRow("leap february") << P::Month << QDate(2028, 2, 5) << QDate(2028, 2, 1) << QDate(2028, 2, 29);
        QTest::newRow("year") << P::Year << QDate(2028, 2, 29) << QDate(2028, 1, 1) << QDate(2028, 12, 31);
        QTest::newRow("lifetime") << P::Lifetime << QDate(2028, 2, 29) << QDate() << QDate();
    }
    void periods()
    {
        QFETCH(EarnPeriod, period);
        QFETCH(QDate, day);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QCOMPARE(daysOf(period, day), std::pair(first, last));
    }

    void scopes_data()
    {
        QTest::addColumn<EarnScope>("scope");
        QTest::addColumn<bool>("contained");
        QTest::newRow("everything") << EarnScope() << true;
        QTest::newRow("the product") << EarnScope{{ProductId{5}}, {}, {}, {}} << true;
        QTest::newRow("another product") << EarnScope{{ProductId{6}}, {}, {}, {}} << false;
        QTest::newRow("the category in other letters") << EarnScope{{}, {u"CAFÉ "_s}, {}, {}} << true;
        QTest::newRow("another category") << EarnScope{{}, {u"Tea"_s}, {}, {}} << false;
        QTest::newRow("one of both is enough") << EarnScope{{ProductId{6}}, {u"cafe"_s}, {}, {}} << true;
        QTest::newRow("an exception") << EarnScope{{}, {}, {ProductId{5}}, {}} << false;
        QTest::newRow("an exception beats what is named") << EarnScope{{ProductId{5}}, {}, {}, {u"cafe"_s}} << false;
    }
    void scopes()
    {
        QFETCH(EarnScope, scope);
        QTEST(scope.contains(ProductId{5}, u"Café"_s), "contained");
    }

    void whatHasNoCategoryIsInNone()
    {
        QVERIFY((!EarnScope{{}, {u""_s}, {}, {}}.contains(ProductId(), QString())));
        QVERIFY((EarnScope{{}, {}, {}, {u""_s}}.contains(ProductId(), QString())));
    }

    void wrongRules_data()
    {
        QTest::addColumn<EarnRule>("rule");
        QTest::addColumn<QStringList>("faults");
        const auto row = [](const char *name, auto change, const QStringList &faults) {
            EarnRule rule = validRule();
            change(rule);
            QTest::newRow(name) << rule << faults;
        };
        row("good", [](auto &) {}, {});
        row("no name", [](auto &r) { r.name = u" "_s; }, {u"name required"_s});
        row("long name", [](auto &r) { r.name = QString(longestEarnRuleName + 1, u'x'); }, {u"name too_long"_s});
        row("no points", [](auto &r) { r.hundredths = 0; }, {u"points not_positive"_s});
        row("too many points", [](auto &r) { r.hundredths = mostRuleHundredths + 1; }, {u"points too_large"_s});
        row("for no money", [](auto &r) { r.perMinor = 0; }, {u"per_amount not_positive"_s});
        row("no money is asked for", [](auto &r) { r.perMinor = 0, r.kind = EarnKind::PerOrder; }, {});
        row("multiplies by one", [](auto &r) { r.kind = EarnKind::Multiplier, r.percent = 100; }, {u"percent too_small"_s});
        row("multiplies too much", [](auto &r) { r.kind = EarnKind::Multiplier, r.percent = 1001; },
            {u"percent too_large"_s});
        row("ends before it begins",
            [](auto &r) { r.window.validFrom = QDate(2026, 2, 2), r.window.validUntil = QDate(2026, 2, 1); },
            {u"valid_until before_the_start"_s});
        row("an eighth weekday", [](auto &r) { r.window.weekdays = {1, 8}; }, {u"weekdays not_in_the_list"_s});
        row("no time", [](auto &r) { r.window.fromMinute = r.window.untilMinute = 600; }, {u"hours not_a_range"_s});
        row("over midnight", [](auto &r) { r.window.fromMinute = 1320, r.window.untilMinute = 120; }, {});
        row("a negative minimum", [](auto &r) { r.minimumMinor = -1; }, {u"minimum negative"_s});
        row("limits",
            [](auto &r) {
                r.limits = {{EarnPeriod::Day, 0, 0}, {EarnPeriod::Day, -1, 0}, {EarnPeriod::Year, 0, 1}};
            },
            {u"limits required"_s, u"limits negative"_s, u"limits twice"_s});
    }
    void wrongRules()
    {
        QFETCH(EarnRule, rule);
        QTEST(faultsOf(rule), "faults");
    }

    void isKept()
    {
        EarnRule rule = validRule();
        rule.position = 3;
        rule.enabled = false;
        rule.kind = EarnKind::Multiplier;
        rule.event = EarnEvent::Referral;
        rule.hundredths = 25;
        rule.perMinor = 1000;
        rule.percent = 150;
        rule.scope = {{ProductId{1}}, {u"Tea"_s}, {ProductId{2}}, {u"Gift cards"_s}};
        rule.window = {QDate(2026, 1, 2), QDate(2026, 3, 4), {1, 7}, 60, 120};
        rule.tiers = {TierId{4}};
        rule.channels = {OrderChannel::Web, OrderChannel::Counter};
        rule.minimumMinor = 2000;
        rule.limits = {{EarnPeriod::Week, 500, 2}};
        rule.group = u"weekend"_s;
        QCOMPARE(earnRuleOf(toJson(rule)), rule);
        QCOMPARE(earnRuleOf(toJson(validRule())), validRule());
    }

    void whatIsNotKnownIsSwitchedOff()
    {
        QJsonObject json = toJson(validRule());
        QVERIFY(earnRuleOf(json).enabled);
        json.insert(u"kind"_s, u"per_step"_s);
        QVERIFY(!earnRuleOf(json).enabled);
    }
};

QTEST_GUILESS_MAIN(TestEarnRule)

#include "tst_earnrule.moc"
