// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/routing.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr UserId mara{1};
constexpr UserId jonas{2};
constexpr UserId lena{3};
constexpr UserId boss{9};
constexpr TeamId counter{1};
constexpr TeamId workshop{2};
constexpr TicketCategoryId repairs{1};
constexpr TicketCategoryId deliveries{2};
const QDate today(2026, 11, 23);

RoutingRule rule(qint64 id, const RoutingConditions &conditions, const RoutingActions &actions, bool goesOn = false)
{
    RoutingRule rule;
    rule.id = {id};
    rule.name = u"Rule %1"_s.arg(id);
    rule.position = static_cast<int>(id);
    rule.conditions = conditions;
    rule.actions = actions;
    rule.goesOn = goesOn;
    return rule;
}

RoutingActions toTeam(TeamId team)
{
    RoutingActions actions;
    actions.team = team;
    return actions;
}

RoutingActions toOwner(UserId owner)
{
    RoutingActions actions;
    actions.owner = owner;
    return actions;
}

RoutingConditions ofCategory(TicketCategoryId category)
{
    RoutingConditions conditions;
    conditions.categories = {category};
    return conditions;
}

Team team(TeamId id, const QList<UserId> &members, TicketAssignment assignment)
{
    Team team;
    team.id = id;
    team.name = u"Team %1"_s.arg(id.value);
    team.members = members;
    team.assignment = assignment;
    return team;
}

Absence absence(UserId user, UserId substitute = {}, QDate from = today, QDate until = today)
{
    static qint64 id = 0;
    return {{++id}, user, from, until, substitute};
}

/// Three people at the counter, Lena alone in the workshop, and a boss in no team.
RoutingDesk desk(TicketAssignment assignment = TicketAssignment::Nobody)
{
    RoutingDesk desk;
    desk.teams = {team(counter, {mara, jonas, lena}, assignment), team(workshop, {lena}, assignment)};
    desk.staff = {mara, jonas, lena, boss};
    desk.today = today;
    return desk;
}

QStringList steps(const RoutingDecision &decision)
{
    QStringList names;
    for (const RoutingStep &step : decision.steps)
        names += nameOf(step.kind);
    return names;
}

} // namespace

/// Which ticket goes where: rules, who of a team gets it, and who stands in.
class TestRouting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conditions_data()
    {
        QTest::addColumn<RoutingConditions>("asked");
        QTest::addColumn<QList<RoutingMismatch>>("found");
        using M = RoutingMismatch;
        const auto row = [](const char *name, auto change, const QList<M> &found) {
            RoutingConditions asked;
            change(asked);
            QTest::newRow(name) << asked << found;
        };
        row("asks for nothing", [](auto &) {}, {});
        row("category", [](auto &c) { c.categories = {deliveries, repairs}; }, {});
        row("other category", [](auto &c) { c.categories = {deliveries}; }, {M::Category});
        row("product", [](auto &c) { c.products = {{7}, {8}}; }, {});
        row("other product", [](auto &c) { c.products = {{7}}; }, {M::Product});
        row("tag, folded", [](auto &c) { c.customerTags = {u"Vip"_s}; }, {});
        row("other tag", [](auto &c) { c.customerTags = {u"wholesale"_s}; }, {M::CustomerTag});
        row("tier", [](auto &c) { c.tiers = {{4}, {5}}; }, {});
        row("other tier", [](auto &c) { c.tiers = {{4}}; }, {M::Tier});
        row("language of any country", [](auto &c) { c.languages = {u"DE"_s}; }, {});
        row("the very language", [](auto &c) { c.languages = {u"de_AT"_s}; }, {});
        row("language of another country", [](auto &c) { c.languages = {u"de-CH"_s}; }, {M::Language});
        row("a language that only begins alike", [](auto &c) { c.languages = {u"d"_s}; }, {M::Language});
        row("channel", [](auto &c) { c.channels = {TicketChannel::Phone}; }, {M::Channel});
        row("type", [](auto &c) { c.types = {TicketType::Complaint}; }, {});
        row("a word of the subject", [](auto &c) { c.words = {u"GERAT"_s}; }, {});
        row("a word of the message", [](auto &c) { c.words = {u"refund"_s, u"smoke"_s}; }, {});
        row("part of a word", [](auto &c) { c.words = {u"smok"_s, u"ver"_s}; }, {M::Words});
        row("a phrase", [](auto &c) { c.words = {u"comes out"_s}; }, {});
        row("a phrase in another order", [](auto &c) { c.words = {u"out comes"_s}; }, {M::Words});
        row("a phrase over the end of the subject", [](auto &c) { c.words = {u"kaputt smoke"_s}; }, {M::Words});
        row("value from", [](auto &c) { c.minimumNetMinor = 50'000; }, {});
        row("value above", [](auto &c) { c.minimumNetMinor = 50'001; }, {M::Value});
        row("value up to", [](auto &c) { c.maximumNetMinor = 50'000; }, {});
        row("value below", [](auto &c) { c.maximumNetMinor = 49'999; }, {M::Value});
        row("several, all must hold",
            [](auto &c) {
                c.categories = {deliveries};
                c.types = {TicketType::Complaint};
                c.words = {u"refund"_s};
            },
            {M::Category, M::Words});
    }
    void conditions()
    {
        QFETCH(RoutingConditions, asked);
        RoutingSubject subject;
        subject.category = repairs;
        subject.products = {{8}};
        subject.customerKnown = true;
        subject.customerTags = {u"vip"_s};
        subject.tier = TierId{5};
        subject.language = u"de-AT"_s;
        subject.netMinor = 50'000;
        subject.channel = TicketChannel::Email;
        subject.type = TicketType::Complaint;
        subject.subject = u"Gerät kaputt"_s;
        subject.body = u"Smoke comes out, all over."_s;
        QTEST(mismatches(asked, subject), "found");
        QCOMPARE(routingConditionsOf(toJson(asked)), asked);
    }

    void aValueIsOfSomebody()
    {
        RoutingConditions asked;
        asked.maximumNetMinor = 10'000;
        QCOMPARE(mismatches(asked, {}), QList{RoutingMismatch::Value});
    }

    void whoHasNoTierHasNoneOfThem()
    {
        RoutingConditions asked;
        asked.tiers = {TierId{4}};
        QCOMPARE(mismatches(asked, {}), QList{RoutingMismatch::Tier});
    }

    void whatIsNotKnownIsLeftOut()
    {
        RoutingConditions asked = ofCategory(repairs);
        QJsonObject json = toJson(asked);
        json.insert(u"channels"_s, QJsonArray{u"telepathy"_s});
        json.insert(u"moon"_s, u"full"_s);
        QCOMPARE(routingConditionsOf(json), asked);
    }

    void wrongRules_data()
    {
        QTest::addColumn<RoutingRule>("entered");
        QTest::addColumn<QStringList>("fields");
        RoutingRule good = rule(1, ofCategory(repairs), toTeam(counter));
        QTest::newRow("good") << good << QStringList();
        RoutingRule bare;
        QTest::newRow("nothing entered") << bare << QStringList{u"name"_s, u"actions"_s};
        RoutingRule longName = good;
        longName.name = QString(longestRuleName + 1, u'x');
        QTest::newRow("long name") << longName << QStringList{u"name"_s};
        RoutingRule noWord = good;
        noWord.conditions.words = {u"?!"_s};
        QTest::newRow("a word without letters") << noWord << QStringList{u"words"_s};
        RoutingRule band = good;
        band.conditions.minimumNetMinor = 2;
        band.conditions.maximumNetMinor = 1;
        QTest::newRow("an empty band") << band << QStringList{u"maximum_value"_s};
        RoutingRule tags = good;
        tags.actions.tags = {u" "_s, QString(longestTicketTag + 1, u'x')};
        QTest::newRow("tags") << tags << QStringList{u"tags"_s, u"tags"_s};
    }
    void wrongRules()
    {
        QFETCH(RoutingRule, entered);
        QStringList found;
        for (const Error &error : validate(entered))
            found += error.field;
        QTEST(found, "fields");
    }

    void theFirstThatFitsDecides()
    {
        RoutingDesk given = desk();
        given.rules = {rule(1, ofCategory(deliveries), toTeam(counter)), rule(2, ofCategory(repairs), toTeam(workshop)),
                       rule(3, {}, toTeam(counter))};
        RoutingSubject subject;
        subject.category = repairs;
        const RoutingDecision decision = route(subject, given);
        QCOMPARE(decision.team, workshop);
        QVERIFY(!decision.owner.isValid());
        QCOMPARE(decision.rules, QStringList{u"Rule 2"_s});
        QCOMPARE(steps(decision), (QStringList{u"rule_skipped"_s, u"rule_matched"_s, u"team_given"_s, u"nobody_by_rule"_s}));
        QCOMPARE(decision.steps.first().mismatches, QList{RoutingMismatch::Category});
        QCOMPARE(decision, route(subject, given));
    }

    void aRuleMayLetOthersGoOn()
    {
        RoutingDesk given = desk();
        RoutingActions sorts;
        sorts.category = repairs;
        sorts.priority = TicketPriority::High;
        sorts.tags = {u"hot"_s};
        RoutingConditions smoke;
        smoke.words = {u"smoke"_s};
        RoutingActions hurries = toTeam(workshop);
        hurries.priority = TicketPriority::Urgent;
        hurries.tags = {u"HOT"_s, u"danger"_s};
        given.rules = {rule(1, smoke, sorts, true), rule(2, ofCategory(repairs), hurries), rule(3, {}, toTeam(counter))};
        RoutingSubject subject;
        subject.body = u"There is smoke"_s;
        const RoutingDecision decision = route(subject, given);
        QCOMPARE(decision.team, workshop);
        QCOMPARE(decision.category, repairs);
        QCOMPARE(decision.priority, TicketPriority::Urgent); // the later one has the last word
        QCOMPARE(decision.tags, (QStringList{u"hot"_s, u"danger"_s}));
        QCOMPARE(decision.rules, (QStringList{u"Rule 1"_s, u"Rule 2"_s}));
    }

    void rulesThatAreOffAreNotAsked()
    {
        RoutingDesk given = desk();
        given.rules = {rule(1, {}, toTeam(counter)), rule(2, {}, toTeam(workshop))};
        given.rules[0].enabled = false;
        given.rules[1].deleted = true;
        const RoutingDecision decision = route({}, given);
        QVERIFY(!decision.team.isValid());
        QCOMPARE(steps(decision), (QStringList{u"rule_disabled"_s, u"no_match"_s}));
    }

    void whatAPersonChoseStays()
    {
        RoutingDesk given = desk(TicketAssignment::InTurn);
        RoutingActions all = toTeam(workshop);
        all.category = repairs;
        all.priority = TicketPriority::Urgent;
        given.rules = {rule(1, {}, all)};
        RoutingSubject subject;
        subject.category = deliveries;
        subject.priority = TicketPriority::Low;
        RoutingDecision decision = route(subject, given);
        QCOMPARE(decision.category, deliveries);
        QCOMPARE(decision.priority, TicketPriority::Low);
        QCOMPARE(decision.team, workshop);
        QVERIFY(steps(decision).contains(u"priority_chosen"_s));
        QVERIFY(steps(decision).contains(u"category_chosen"_s));

        subject.team = counter; // no rule is asked, but somebody of the team gets it
        decision = route(subject, given);
        QCOMPARE(decision.team, counter);
        QCOMPARE(decision.owner, mara);
        QCOMPARE(steps(decision), (QStringList{u"team_chosen"_s, u"in_turn"_s}));

        subject.owner = boss; // nothing is decided
        decision = route(subject, given);
        QCOMPARE(decision.owner, boss);
        QCOMPARE(decision.team, counter);
        QVERIFY(!decision.takesTurn);
        QCOMPARE(steps(decision), QStringList{u"owner_chosen"_s});
    }

    void inTurn_data()
    {
        QTest::addColumn<UserId>("last");
        QTest::addColumn<QList<UserId>>("away");
        QTest::addColumn<UserId>("next");
        QTest::newRow("the first one ever") << UserId{} << QList<UserId>{} << mara;
        QTest::newRow("the next") << mara << QList<UserId>{} << jonas;
        QTest::newRow("around") << lena << QList<UserId>{} << mara;
        QTest::newRow("one is away") << mara << QList{jonas} << lena;
        QTest::newRow("two are away") << mara << QList{jonas, lena} << mara;
        QTest::newRow("last in another team") << boss << QList<UserId>{} << mara;
        QTest::newRow("all are away") << mara << QList{jonas, lena, mara} << UserId{};
    }
    void inTurn()
    {
        QFETCH(UserId, last);
        QFETCH(QList<UserId>, away);
        RoutingDesk given = desk(TicketAssignment::InTurn);
        given.rules = {rule(1, {}, toTeam(counter))};
        std::reverse(given.teams[0].members.begin(), given.teams[0].members.end()); // their order means nothing
        given.lastTurn.insert(counter, last);
        for (const UserId user : std::as_const(away))
            given.absences += absence(user, boss); // who is in no team is given nothing
        const RoutingDecision decision = route({}, given);
        QTEST(decision.owner, "next");
        QCOMPARE(decision.takesTurn, decision.owner.isValid());
        QCOMPARE(decision.team, counter);
        QCOMPARE(decision.steps.last().kind,
                 decision.owner.isValid() ? RoutingStepKind::InTurn : RoutingStepKind::NobodyThere);
    }

    void whoHasLeftGetsNothing()
    {
        RoutingDesk given = desk(TicketAssignment::LeastBusy);
        given.rules = {rule(1, {}, toTeam(counter))};
        given.staff.erase(mara);
        given.loads = {{jonas, 4}, {lena, 2}};
        QCOMPARE(route({}, given).owner, lena);
    }

    void leastBusy_data()
    {
        QTest::addColumn<QList<int>>("loads");
        QTest::addColumn<UserId>("last");
        QTest::addColumn<UserId>("chosen");
        QTest::newRow("nobody has anything") << QList{0, 0, 0} << UserId{} << mara;
        QTest::newRow("the least") << QList{6, 8, 4} << UserId{} << lena;
        QTest::newRow("a tie goes by turn") << QList{4, 4, 6} << mara << jonas;
        QTest::newRow("a tie goes around") << QList{4, 6, 4} << lena << mara;
        QTest::newRow("less beats the turn") << QList{2, 4, 4} << mara << mara;
    }
    void leastBusy()
    {
        QFETCH(QList<int>, loads);
        QFETCH(UserId, last);
        RoutingDesk given = desk(TicketAssignment::LeastBusy);
        given.rules = {rule(1, {}, toTeam(counter))};
        given.loads = {{mara, loads[0]}, {jonas, loads[1]}, {lena, loads[2]}};
        given.lastTurn.insert(counter, last);
        const RoutingDecision decision = route({}, given);
        QTEST(decision.owner, "chosen");
        QCOMPARE(decision.steps.last().load, given.loads.value(decision.owner));
    }

    void theNextTicketsGoAround()
    {
        RoutingDesk given = desk(TicketAssignment::InTurn);
        given.rules = {rule(1, {}, toTeam(counter))};
        QMap<UserId, int> had;
        for (int i = 0; i < 300; ++i) {
            const RoutingDecision decision = route({}, given);
            given.lastTurn.insert(counter, decision.owner);
            ++had[decision.owner];
        }
        QCOMPARE(had, (QMap<UserId, int>{{mara, 100}, {jonas, 100}, {lena, 100}}));
    }

    void loads()
    {
        QCOMPARE(loadOf(TicketPriority::Low, StatusCategory::Open), 2);
        QCOMPARE(loadOf(TicketPriority::Urgent, StatusCategory::New), 8);
        QCOMPARE(loadOf(TicketPriority::Urgent, StatusCategory::WaitingCustomer), 4);
        QCOMPARE(loadOf(TicketPriority::Low, StatusCategory::OnHold), 1);
    }

    void aRuleNamesAPerson_data()
    {
        QTest::addColumn<QList<Absence>>("absences");
        QTest::addColumn<UserId>("taker");
        QTest::addColumn<QStringList>("reasons");
        const QStringList given{u"rule_matched"_s, u"owner_given"_s};
        const QStringList stoodIn{u"rule_matched"_s, u"stand_in"_s};
        const QStringList away{u"rule_matched"_s, u"owner_away"_s};
        QTest::newRow("who is there") << QList<Absence>{} << mara << given;
        QTest::newRow("a substitute") << QList{absence(mara, jonas)} << jonas << stoodIn;
        QTest::newRow("a chain") << QList{absence(mara, jonas), absence(jonas, lena)} << lena << stoodIn;
        QTest::newRow("a chain that ends") << QList{absence(mara, jonas), absence(jonas)} << UserId{} << away;
        QTest::newRow("a circle") << QList{absence(mara, jonas), absence(jonas, lena), absence(lena, mara)} << UserId{}
                                  << away;
        QTest::newRow("a substitute of themselves") << QList{absence(mara, mara)} << UserId{} << away;
        QTest::newRow("a substitute who has left") << QList{absence(mara, UserId{77})} << UserId{} << away;
        QTest::newRow("away from tomorrow") << QList{absence(mara, jonas, today.addDays(1), QDate())} << mara << given;
        QTest::newRow("away until yesterday")
            << QList{absence(mara, jonas, today.addDays(-9), today.addDays(-1))} << mara << given;
        QTest::newRow("back tomorrow") << QList{absence(mara, jonas, today.addDays(-9), today)} << jonas << stoodIn;
        QTest::newRow("until further notice") << QList{absence(mara, jonas, today.addDays(-9), QDate())} << jonas << stoodIn;
        QTest::newRow("two absences, the earlier with a substitute counts")
            << QList{absence(mara, lena, today.addDays(-1)), absence(mara, jonas, today.addDays(-2)),
                     absence(mara, {}, today.addDays(-3))}
            << jonas << stoodIn;
    }
    void aRuleNamesAPerson()
    {
        QFETCH(QList<Absence>, absences);
        RoutingDesk given = desk();
        given.absences = absences;
        given.rules = {rule(1, {}, toOwner(mara))};
        const RoutingDecision decision = route({}, given);
        QTEST(decision.owner, "taker");
        QTEST(steps(decision), "reasons");
        if (decision.steps.last().kind == RoutingStepKind::StandIn)
            QCOMPARE(decision.steps.last().other, mara);
        std::reverse(given.absences.begin(), given.absences.end());
        QCOMPARE(route({}, given), decision);
    }

    void withoutTheOwnerTheTeamSeesToIt()
    {
        RoutingDesk given = desk(TicketAssignment::InTurn);
        RoutingActions both = toTeam(counter);
        both.owner = boss;
        given.rules = {rule(1, {}, both)};
        QCOMPARE(route({}, given).owner, boss);
        given.absences = {absence(boss)};
        const RoutingDecision decision = route({}, given);
        QCOMPARE(decision.owner, mara);
        QVERIFY(decision.takesTurn);
        QCOMPARE(steps(decision), (QStringList{u"rule_matched"_s, u"team_given"_s, u"owner_away"_s, u"in_turn"_s}));
    }

    void aTeamThatIsGoneIsNotGivenAnything()
    {
        RoutingDesk given = desk(TicketAssignment::InTurn);
        given.rules = {rule(1, {}, toTeam({55}))};
        const RoutingDecision decision = route({}, given);
        QVERIFY(!decision.team.isValid());
        QVERIFY(!decision.owner.isValid());
        QCOMPARE(steps(decision), (QStringList{u"rule_matched"_s, u"team_gone"_s}));
    }

    void wrongAbsences_data()
    {
        QTest::addColumn<Absence>("entered");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("good") << absence(mara, jonas) << QStringList();
        QTest::newRow("until further notice") << absence(mara, {}, today, {}) << QStringList();
        QTest::newRow("nothing entered") << Absence{} << QStringList{u"user"_s, u"from"_s};
        QTest::newRow("ends before it begins") << absence(mara, {}, today, today.addDays(-1)) << QStringList{u"until"_s};
        QTest::newRow("oneself") << absence(mara, mara) << QStringList{u"substitute"_s};
    }
    void wrongAbsences()
    {
        QFETCH(Absence, entered);
        QStringList found;
        for (const Error &error : validate(entered))
            found += error.field;
        QTEST(found, "fields");
    }
};

QTEST_GUILESS_MAIN(TestRouting)

#include "tst_routing.moc"
