// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/asking.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

/// Somebody who wrote by e-mail, was helped, and agreed to be asked.
AskingSubject willing()
{
    AskingSubject subject;
    subject.ticket.channel = TicketChannel::Email;
    subject.customerMessages = 1;
    subject.openedByName = u"Mara Klein"_s;
    Customer customer;
    customer.id = {1};
    customer.name = u"Anneliese Bauer"_s;
    ContactPoint mail;
    mail.value = u"anneliese@example.org"_s;
    customer.contacts = {mail};
    subject.customer = customer;
    ConsentStanding granted;
    granted.state = ConsentState::Granted;
    subject.consent.emplace(ConsentTopic{ConsentChannel::Email, ConsentPurpose::Surveys}, granted);
    subject.today = today;
    return subject;
}

TicketEvent line(qint64 id, TicketEventKind kind, const QString &after, UserId user = {}, const QString &about = {})
{
    TicketEvent event;
    event.id = id;
    event.at = {id * 1000};
    event.kind = kind;
    event.about = about;
    event.after = after;
    event.user = user;
    return event;
}

} // namespace

/// Whom the shop asks what they think, and whom it leaves alone.
class TestAsking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasons_data()
    {
        QTest::addColumn<AskingSubject>("subject");
        QTest::addColumn<AskingRules>("rules");
        QTest::addColumn<QList<NotAsked>>("reasons");
        const auto row = [](const char *name, auto change, const QList<NotAsked> &reasons) {
            AskingSubject subject = willing();
            AskingRules rules;
            change(subject, rules);
            QTest::newRow(name) << subject << rules << reasons;
        };
        using N = NotAsked;
        row("willing", [](auto &, auto &) {}, {});
        row("the shop asks nobody", [](auto &, auto &rules) { rules.asks = false; }, {N::SwitchedOff});
        row("nobody knows who it was", [](auto &s, auto &) { s.customer.reset(); }, {N::NoCustomer});
        row("in the recycle bin", [](auto &s, auto &) { s.customer->deleted = true; }, {N::CustomerDeleted});
        row("asked not to be contacted", [](auto &s, auto &) { s.customer->doNotContact = true; }, {N::DoNotContact});
        row("never agreed", [](auto &s, auto &) { s.consent.clear(); }, {N::NoConsent});
        row("took it back", [](auto &s, auto &) { s.consent.begin()->second.state = ConsentState::Withdrawn; },
            {N::NoConsent});
        row("consent has ended", [](auto &s, auto &) { s.consent.begin()->second.state = ConsentState::Expired; },
            {N::NoConsent});
        row("agreed to another channel", [](auto &s, auto &) { s.ticket.channel = TicketChannel::Letter; }, {N::NoAddress});
        row("no address", [](auto &s, auto &) { s.customer->contacts.clear(); }, {N::NoAddress});
        row("prefers the phone", [](auto &s, auto &) { s.customer->preferredChannel = PreferredChannel::Phone; },
            {N::OtherChannel});
        row("prefers the evening", [](auto &s, auto &) { s.customer->preferredTime = PreferredTime::Evening; }, {});
        row("is to be asked in another way than they came",
            [](auto &s, auto &) {
                s.ticket.channel = TicketChannel::Counter;
                s.channel = ConsentChannel::Email;
                s.consent.clear();
            },
            {N::NoConsent});
        row("at the counter nobody needs consent",
            [](auto &s, auto &) {
                s.ticket.channel = TicketChannel::Counter;
                s.consent.clear();
                s.customer->contacts.clear();
            },
            {});
        row("at the counter, but wants to be left alone",
            [](auto &s, auto &) {
                s.ticket.channel = TicketChannel::Counter;
                s.customer->doNotContact = true;
            },
            {N::DoNotContact});
        row("a test", [](auto &s, auto &) { s.ticket.test = true; }, {N::Test});
        row("spam", [](auto &s, auto &) { s.ticket.discarded = DiscardReason::Spam; }, {N::Spam});
        row("a duplicate", [](auto &s, auto &) { s.ticket.discarded = DiscardReason::Duplicate; }, {N::Duplicate});
        row("merged", [](auto &s, auto &) { s.ticket.discarded = DiscardReason::Merged; }, {N::Merged});
        row("opened for oneself", [](auto &s, auto &) { s.openedByName = u" anneliese  BAUER"_s; }, {N::OwnTicket});
        row("the shop's own business",
            [](auto &s, auto &) {
                s.ticket.origin = TicketOrigin::Agent;
                s.customerMessages = 0;
            },
            {N::OwnTicket});
        row("the shop began, the customer answered", [](auto &s, auto &) { s.ticket.origin = TicketOrigin::Agent; }, {});
        row("logged without words of the customer", [](auto &s, auto &) { s.customerMessages = 0; }, {});
        row("asked before", [](auto &s, auto &) { s.askedAboutTicket = true; }, {N::AlreadyAsked});
        row("asked before, once for each solution",
            [](auto &s, auto &rules) {
                s.askedAboutTicket = true;
                rules.again = AskAgain::EverySolution;
            },
            {});
        row("asked 29 days ago", [](auto &s, auto &) { s.lastAsked = today.addDays(-29); }, {N::CoolDown});
        row("asked 30 days ago", [](auto &s, auto &) { s.lastAsked = today.addDays(-30); }, {});
        row("asked today", [](auto &s, auto &) { s.lastAsked = today; }, {N::CoolDown});
        row("the shop as such, 89 days",
            [](auto &s, auto &) {
                s.kind = SurveyKind::Nps;
                s.lastAsked = today.addDays(-89);
            },
            {N::CoolDown});
        row("the shop as such, 90 days",
            [](auto &s, auto &) {
                s.kind = SurveyKind::Nps;
                s.lastAsked = today.addDays(-90);
            },
            {});
        row("other days are set",
            [](auto &s, auto &rules) {
                s.lastAsked = today.addDays(-6);
                rules.transactionalDays = 7;
            },
            {N::CoolDown});
        row("no cool-down is set",
            [](auto &s, auto &rules) {
                s.lastAsked = today;
                rules.transactionalDays = 0;
            },
            {});
        row("a complaint is open", [](auto &s, auto &) { s.openComplaints = 1; }, {N::OpenComplaint});
        row("all reasons at once",
            [](auto &s, auto &rules) {
                rules.asks = false;
                s.consent.clear();
                s.ticket.test = true;
                s.lastAsked = today;
                s.openComplaints = 2;
            },
            {N::SwitchedOff, N::NoConsent, N::Test, N::CoolDown, N::OpenComplaint});
    }
    void reasons()
    {
        QFETCH(AskingSubject, subject);
        QFETCH(AskingRules, rules);
        QTEST(reasonsNotToAsk(subject, rules), "reasons");
        QCOMPARE(askingRulesOf(toJson(rules)), rules);
    }

    void rulesOutOfRangeAreAsUsual()
    {
        AskingRules wild;
        wild.transactionalDays = -1;
        wild.relationalDays = 1001;
        wild.expiryDays = 0;
        wild.mailHours = -1;
        QStringList fields;
        for (const Error &error : validate(wild))
            fields += error.field;
        QCOMPARE(fields, (QStringList{u"relational_days"_s, u"transactional_days"_s, u"expiry_days"_s, u"mail_hours"_s}));
        QCOMPARE(askingRulesOf(toJson(wild)), AskingRules());
        QCOMPARE(askingRulesOf({}), AskingRules());
        QVERIFY(validate(AskingRules()).isEmpty());
        AskingRules tooLate; // nobody would ever be asked
        tooLate.expiryDays = 2;
        tooLate.mailHours = 48;
        QVERIFY(validate(tooLate).isEmpty());
        tooLate.byMail = true;
        QCOMPARE(validate(tooLate).size(), 1);
        tooLate.mailHours = 47;
        QVERIFY(validate(tooLate).isEmpty());
        QCOMPARE(askingRulesOf(toJson(tooLate)), tooLate);
    }

    void solvedTicketsAreAskedAboutInOneOfTwoWays()
    {
        AskingRules rules;
        rules.kind = SurveyKind::Ces;
        QVERIFY(validate(rules).isEmpty());
        QCOMPARE(askingRulesOf(toJson(rules)), rules);
        rules.kind = SurveyKind::Nps;
        QCOMPARE(validate(rules).first().field, u"kind"_s);
        QCOMPARE(askingRulesOf(toJson(rules)), AskingRules());
    }

    void scales_data()
    {
        QTest::addColumn<SurveyKind>("kind");
        QTest::addColumn<QList<int>>("wrong");
        QTest::addColumn<QList<int>>("right");
        QTest::addColumn<QList<int>>("best");
        QTest::newRow("csat") << SurveyKind::Csat << QList{0, 6} << QList{1, 3, 4} << QList{5};
        QTest::newRow("nps") << SurveyKind::Nps << QList{-1, 11} << QList{0, 8} << QList{9, 10};
        QTest::newRow("ces") << SurveyKind::Ces << QList{0, 8} << QList{1, 6} << QList{7};
        QTest::newRow("stars") << SurveyKind::Stars << QList{0, 6} << QList{1, 4} << QList{5};
    }
    void scales()
    {
        QFETCH(SurveyKind, kind);
        QFETCH(QList<int>, wrong);
        QFETCH(QList<int>, right);
        QFETCH(QList<int>, best);
        const auto faults = [kind](int score) {
            SurveyResponse response;
            response.kind = kind;
            response.scale = scaleOf(kind);
            response.score = score;
            return validate(response, {1000}).size();
        };
        for (const int score : std::as_const(wrong))
            QCOMPARE(faults(score), 1);
        for (const int score : right + best)
            QCOMPARE(faults(score), 0);
        for (const int score : std::as_const(right))
            QVERIFY(!isBestScore(kind, scaleOf(kind), score));
        for (const int score : std::as_const(best))
            QVERIFY(isBestScore(kind, scaleOf(kind), score));
    }

    void wrongAnswersAndQuestions()
    {
        SurveyResponse response;
        response.score = 9;
        response.comment = QString(longestComment + 1, u'x');
        response.at = {2000};
        QStringList fields;
        for (const Error &error : validate(response, {1000}))
            fields += error.field;
        QCOMPARE(fields, (QStringList{u"score"_s, u"comment"_s, u"at"_s}));

        Survey survey;
        QCOMPARE(validate(survey).first().field, u"question"_s);
        survey.question = u"How was it?"_s;
        QVERIFY(validate(survey).isEmpty());
        survey.scale = {1, 7}; // no question of satisfaction has another scale
        QCOMPARE(validate(survey).first().field, u"scale"_s);
        survey.kind = SurveyKind::Custom;
        QVERIFY(validate(survey).isEmpty());
    }

    void whoHadItInHand()
    {
        const QString reply = nameOf(ArticleRole::Reply);
        const QList<TicketEvent> log{line(4, TicketEventKind::Owner, {}),
                                     line(3, TicketEventKind::Article, {}, {3}, reply),
                                     line(1, TicketEventKind::Owner, u"1"_s),
                                     line(2, TicketEventKind::Owner, u"2"_s),
                                     line(5, TicketEventKind::Article, {}, {4}, nameOf(ArticleRole::Note)),
                                     line(6, TicketEventKind::Owner, u"1"_s),
                                     line(7, TicketEventKind::Owner, u"5"_s)};
        QCOMPARE(handlersOf(log, {6000}), (QList<UserId>{{1}, {2}, {3}}));
        QCOMPARE(handlersOf(log, {7000}), (QList<UserId>{{1}, {2}, {3}, {5}}));
        QCOMPARE(handlersOf(log, {500}), QList<UserId>());
    }

    void wonBack_data()
    {
        QTest::addColumn<int>("score");
        QTest::addColumn<qint64>("daysAfter");
        QTest::addColumn<bool>("recovered");
        QTest::newRow("the best, the same day") << 5 << 0LL << true;
        QTest::newRow("the best, within the time") << 5 << qint64(recoveryDays) << true;
        QTest::newRow("the best, too late") << 5 << qint64(recoveryDays + 1) << false;
        QTest::newRow("before it was solved") << 5 << -1LL << false;
        QTest::newRow("only good") << 4 << 1LL << false;
    }
    void wonBack()
    {
        QFETCH(int, score);
        QFETCH(qint64, daysAfter);
        SurveyResponse response;
        response.score = score;
        response.at = {1000 * msPerDay + daysAfter * msPerDay};
        QTEST(isRecovery(response, Instant{1000 * msPerDay}), "recovered");
        QVERIFY(!isRecovery(response, std::nullopt));
    }
};

QTEST_GUILESS_MAIN(TestAsking)

#include "tst_asking.moc"
