// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alerts/alertrule.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QStringList faultsOf(const AlertRule &rule)
{
    QStringList faults;
    for (const Error &error : validate(rule))
        faults += error.field + u' ' + error.args.value(u"rule"_s).toString();
    return faults;
}

AlertRule titled(AlertKind kind)
{
    AlertRule rule;
    rule.kind = kind;
    rule.title = u"Call them"_s;
    return rule;
}

} // namespace

class TestAlertRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSwitchedOnUntilSomebodySaysSo()
    {
        const QList<AlertRule> rules = alertRulesOf({});
        QCOMPARE(rules.size(), qsizetype(EnumNames<AlertKind>::names.size()));
        for (const AlertRule &rule : rules) {
            QVERIFY(!rule.enabled);
            QCOMPARE(rule.limits, AlertLimits());
        }
    }

    void theUsualLimitsAreValid()
    {
        for (const auto &[kind, name] : EnumNames<AlertKind>::names)
            QCOMPARE(faultsOf(titled(kind)), QStringList());
    }

    void rulesComeBackAsTheyWere()
    {
        QList<AlertRule> rules = alertRulesOf({});
        for (AlertRule &rule : rules) {
            rule.enabled = true;
            rule.title = u"Ring up “%1”"_s.arg(nameOf(rule.kind));
            rule.note = u"First line\nsecond line"_s;
            rule.person = {7};
            rule.dueDays = 3;
        }
        rules[0].limits.npsAtMost = 4;
        rules[0].limits.csatAtMost = 1;
        rules[0].limits.cesAtMost = 5;
        rules[1].limits.tickets = 5;
        rules[1].limits.ticketDays = 60;
        rules[1].limits.sameCategory = true;
        rules[2].limits.gapPercent = 350;
        rules[3].limits.returnPercent = 25;
        rules[3].limits.returnOrders = 8;
        rules[4].limits.dropPercent = 70;
        rules[4].limits.dropOrders = 2;
        rules[4].limits.dropBase = SpendBase::YearAgo;
        QCOMPARE(alertRulesOf(toJson(rules)), rules);
    }

    /// Also what a newer version wrote.
    void whatMakesNoSenseIsAsUsual()
    {
        const QJsonArray json{QJsonObject{{u"kind"_s, u"many_tickets"_s},
                                          {u"enabled"_s, true},
                                          {u"title"_s, u"Call"_s},
                                          {u"tickets"_s, 1},
                                          {u"ticket_days"_s, u"many"_s},
                                          {u"due_days"_s, -4}},
                              QJsonObject{{u"kind"_s, u"silence"_s}, {u"enabled"_s, true}, {u"title"_s, u" "_s}},
                              QJsonObject{{u"kind"_s, u"renewal_off"_s}, {u"enabled"_s, true}}, 17};
        const QList<AlertRule> rules = alertRulesOf(json);
        QCOMPARE(rules.size(), qsizetype(EnumNames<AlertKind>::names.size()));
        QVERIFY(rules[1].enabled);
        QCOMPARE(rules[1].limits, AlertLimits());
        QCOMPARE(rules[1].dueDays, AlertRule().dueDays);
        QVERIFY(!rules[0].enabled);
        QVERIFY(!rules[2].enabled); // its tasks would have no title
    }

    /// Of a shop that upgrades: nobody asked for tasks about effort.
    void anOlderRuleDoesNotLookAtEffort()
    {
        const QJsonObject older{{u"kind"_s, u"low_answer"_s},
                                {u"enabled"_s, true},
                                {u"title"_s, u"Call"_s},
                                {u"nps_at_most"_s, 5},
                                {u"csat_at_most"_s, 2}};
        const QList<AlertRule> rules = alertRulesOf(QJsonArray{older});
        QVERIFY(rules[0].enabled);
        QCOMPARE(rules[0].limits.npsAtMost, 5);
        QCOMPARE(rules[0].limits.cesAtMost, 0);
        QCOMPARE(alertRulesOf(toJson(rules)), rules);
        QCOMPARE(alertRulesOf({})[0].limits.cesAtMost, 3);
    }

    void everythingThatIsWrongIsSaid()
    {
        AlertRule answers;
        answers.limits.npsAtMost = 10; // everybody
        answers.limits.csatAtMost = 5;
        answers.limits.cesAtMost = 7;
        answers.dueDays = 366;
        QCOMPARE(faultsOf(answers),
                 (QStringList{u"title required"_s, u"due_days not_a_choice"_s, u"nps_at_most not_a_choice"_s,
                              u"csat_at_most not_a_choice"_s, u"ces_at_most not_a_choice"_s}));
        AlertRule silence = titled(AlertKind::Silence);
        silence.limits.npsAtMost = 10; // of another kind
        silence.limits.gapPercent = 100;
        QCOMPARE(faultsOf(silence), QStringList{u"gap_percent not_a_choice"_s});
        silence.limits.gapPercent = 110;
        silence.title = QString(201, u'x');
        QCOMPARE(faultsOf(silence), QStringList{u"title too_long"_s});
    }
};

QTEST_GUILESS_MAIN(TestAlertRule)
#include "tst_alertrule.moc"
