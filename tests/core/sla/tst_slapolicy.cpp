// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/slapolicy.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

SlaPolicy validPolicy()
{
    SlaPolicy policy;
    policy.name = u"Usual"_s;
    policy.calendar = WorkCalendarId{1};
    policy.targets = {{SlaMetric::FirstResponse, TicketPriority::Normal, 240, 75},
                      {SlaMetric::Resolution, TicketPriority::Normal, 960, 80}};
    return policy;
}

SlaSubject subject()
{
    SlaSubject subject;
    subject.team = TeamId{2};
    subject.category = TicketCategoryId{3};
    subject.customerTags = {u"vip"_s, u"wholesale"_s};
    subject.tier = TierId{5};
    subject.kind = CustomerKind::Person;
    subject.netMinor = 50'000;
    subject.openedOn = QDate(2026, 11, 23);
    return subject;
}

} // namespace

Q_DECLARE_METATYPE(regulars::SlaConditions)

class TestSlaPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyConditionMustHold_data()
    {
        QTest::addColumn<SlaConditions>("conditions");
        QTest::addColumn<QList<int>>("mismatch");
        const auto row = [](const char *name, auto &&change, QList<SlaMismatch> mismatch) {
            SlaConditions conditions;
            change(conditions);
            QList<int> numbers;
            for (const SlaMismatch each : mismatch)
                numbers += static_cast<int>(each);
            QTest::newRow(name) << conditions << numbers;
        };
        row("none", [](SlaConditions &) {}, {});
        row("team", [](SlaConditions &c) { c.teams = {TeamId{1}, TeamId{2}}; }, {});
        row("other team", [](SlaConditions &c) { c.teams = {TeamId{1}}; }, {SlaMismatch::Team});
        row("category", [](SlaConditions &c) { c.categories = {TicketCategoryId{3}}; }, {});
        row("other category", [](SlaConditions &c) { c.categories = {TicketCategoryId{9}}; }, {SlaMismatch::Category});
        row("tag in other letters", [](SlaConditions &c) { c.customerTags = {u"Gold"_s, u"VIP"_s}; }, {});
        row("other tag", [](SlaConditions &c) { c.customerTags = {u"Gold"_s}; }, {SlaMismatch::CustomerTag});
        row("tier", [](SlaConditions &c) { c.tiers = {TierId{4}, TierId{5}}; }, {});
        row("other tier", [](SlaConditions &c) { c.tiers = {TierId{4}}; }, {SlaMismatch::Tier});
        row("person", [](SlaConditions &c) { c.kind = CustomerKind::Person; }, {});
        row("company", [](SlaConditions &c) { c.kind = CustomerKind::Company; }, {SlaMismatch::CustomerKind});
        row("value", [](SlaConditions &c) { c.minimumNetMinor = 50'000; }, {});
        row("more value", [](SlaConditions &c) { c.minimumNetMinor = 50'001; }, {SlaMismatch::LifetimeValue});
        row("value up to", [](SlaConditions &c) { c.maximumNetMinor = 50'000; }, {});
        row("less value", [](SlaConditions &c) { c.maximumNetMinor = 49'999; }, {SlaMismatch::LifetimeValue});
        row("in the band", [](SlaConditions &c) { c.minimumNetMinor = 40'000, c.maximumNetMinor = 60'000; }, {});
        row("above the band", [](SlaConditions &c) { c.minimumNetMinor = 30'000, c.maximumNetMinor = 40'000; },
            {SlaMismatch::LifetimeValue});
        row("two of them",
            [](SlaConditions &c) {
                c.teams = {TeamId{1}};
                c.kind = CustomerKind::Company;
            },
            {SlaMismatch::Team, SlaMismatch::CustomerKind});
    }
    void everyConditionMustHold()
    {
        QFETCH(SlaConditions, conditions);
        QFETCH(QList<int>, mismatch);
        SlaPolicy policy = validPolicy();
        policy.conditions = conditions;
        QList<int> found;
        for (const SlaMismatch each : mismatches(policy, subject()))
            found += static_cast<int>(each);
        QCOMPARE(found, mismatch);
        QCOMPARE(slaConditionsOf(toJson(conditions)), conditions);
    }

    void nobodyKnownHasNoValue()
    {
        SlaPolicy policy = validPolicy();
        policy.conditions.minimumNetMinor = 0;
        SlaSubject unknown = subject();
        unknown.kind.reset();
        unknown.netMinor = 0;
        QCOMPARE(mismatches(policy, unknown), QList{SlaMismatch::LifetimeValue});
        policy.conditions.minimumNetMinor.reset();
        policy.conditions.maximumNetMinor = 100;
        QCOMPARE(mismatches(policy, unknown), QList{SlaMismatch::LifetimeValue});
    }

    void whoHasNoTierHasNoneOfThem()
    {
        SlaPolicy policy = validPolicy();
        policy.conditions.tiers = {TierId{4}};
        SlaSubject nobody = subject();
        nobody.tier = {};
        QCOMPARE(mismatches(policy, nobody), QList{SlaMismatch::Tier});
    }

    void validDaysAreInclusive()
    {
        SlaPolicy policy = validPolicy();
        policy.validFrom = policy.validUntil = QDate(2026, 11, 23);
        QVERIFY(mismatches(policy, subject()).isEmpty());
        policy.validFrom = QDate(2026, 11, 24);
        QCOMPARE(mismatches(policy, subject()), QList{SlaMismatch::NotYetValid});
        policy.validFrom = {};
        policy.validUntil = QDate(2026, 11, 22);
        QCOMPARE(mismatches(policy, subject()), QList{SlaMismatch::NoLongerValid});
    }

    void theFirstThatFitsHolds()
    {
        SlaPolicy companies = validPolicy();
        companies.name = u"Companies"_s;
        companies.conditions.kind = CustomerKind::Company;
        SlaPolicy gone = validPolicy();
        gone.deleted = true;
        SlaPolicy usual = validPolicy();
        usual.name = u"All"_s;
        const QList policies{companies, gone, usual, validPolicy()};
        QCOMPARE(policyFor(policies, subject())->name, u"All"_s);
        QVERIFY(!policyFor({companies}, subject()));
        QVERIFY(!policyFor({}, subject()));
    }

    void targetsAreKept()
    {
        const SlaPolicy policy = validPolicy();
        QCOMPARE(slaTargetsOf(toJson(policy.targets)), policy.targets);
        QCOMPARE(targetOf(policy, SlaMetric::Resolution, TicketPriority::Normal)->minutes, 960);
        QVERIFY(!targetOf(policy, SlaMetric::Resolution, TicketPriority::High));
        QVERIFY(slaTargetsOf(QJsonArray{u"nonsense"_s, QJsonObject{{u"metric"_s, u"x"_s}}}).isEmpty());
    }

    void faultsAreFound()
    {
        QVERIFY(validate(validPolicy()).isEmpty());
        const auto rulesOf = [](const SlaPolicy &policy) {
            QStringList rules;
            for (const Error &fault : validate(policy))
                rules += fault.field + u' ' + fault.args.value(u"rule"_s).toString();
            return rules;
        };
        QCOMPARE(rulesOf({}), (QStringList{u"name required"_s, u"calendar required"_s, u"targets required"_s}));
        SlaPolicy policy = validPolicy();
        policy.targets += policy.targets.first();
        policy.targets[1].minutes = 120;
        policy.targets[1].warnPercent = 100;
        policy.validFrom = QDate(2026, 2, 1);
        policy.validUntil = QDate(2026, 1, 1);
        QCOMPARE(rulesOf(policy), (QStringList{u"valid_until before_the_start"_s, u"targets not_a_percentage"_s,
                                               u"targets twice"_s, u"targets solution_before_response"_s}));
        policy = validPolicy();
        policy.conditions.minimumNetMinor = policy.conditions.maximumNetMinor = 5'000;
        QVERIFY(validate(policy).isEmpty());
        policy.conditions.maximumNetMinor = 4'999;
        QCOMPARE(rulesOf(policy), QStringList{u"maximum below_the_least"_s});
        policy = validPolicy();
        policy.targets[0].minutes = 0;
        QCOMPARE(rulesOf(policy), QStringList{u"targets not_positive"_s});
    }
};

QTEST_GUILESS_MAIN(TestSlaPolicy)
#include "tst_slapolicy.moc"
