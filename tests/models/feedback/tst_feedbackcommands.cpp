// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/duplicatecommands.h"
#include "models/feedback/feedbackcommands.h"
#include "models/people/usercommands.h"
#include "storage/feedback/surveystore.h"
#include "storage/timeline/timelinestore.h"
#include "tests/models/tickets/deskfixture.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Whom the shop asks once a ticket is solved, and what becomes of the answers.
class TestFeedbackCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_desk;
    UserId m_mara;

    /// A ticket of somebody who stood at the counter, whom nobody needs a consent to ask.
    TicketId counterTicket(CustomerId customer, TicketType type = TicketType::Question)
    {
        Ticket ticket;
        ticket.subject = u"Lamp"_s;
        ticket.customer = customer;
        ticket.channel = TicketChannel::Counter;
        ticket.type = type;
        ticket.owner = m_mara;
        return runOrDie(m_desk->db, CreateTicket{ticket, u"It flickers"_s});
    }
    QList<SurveyInvite> invites(TicketId ticket)
    {
        return m_desk->db.read([=](Connection &c) { return SurveyStore(c).ofTicket(ticket); }).value();
    }
    SurveyInvite solve(TicketId ticket)
    {
        m_desk->status(ticket, StatusCategory::Solved);
        return invites(ticket).value(invites(ticket).size() - 1);
    }
    SurveyResponseId answer(SurveyInviteId invite, int score, CollectedBy by = CollectedBy::Self)
    {
        SurveyResponse response;
        response.invite = invite;
        response.score = score;
        response.comment = u"Thank you"_s;
        response.collectedBy = by;
        return runOrDie(m_desk->db, RecordSurveyResponse{response, {}});
    }
    SurveyResponse stored(SurveyResponseId id)
    {
        return m_desk->db.read([=](Connection &c) { return SurveyStore(c).response(id); }).value();
    }
    QList<TimelineEvent> story(CustomerId customer)
    {
        return m_desk->db
            .read([=](Connection &c) {
                return TimelineStore(c).page(customer, {{TimelineKind::Feedback}, {}, false}, std::nullopt, 50);
            })
            .value();
    }
    QList<QuestionRow> questions(QuestionView view)
    {
        const Instant now = m_desk->db.clock().now();
        return m_desk->db.read([=](Connection &c) { return SurveyStore(c).questions(view, now, 100); }).value();
    }
    void later(int days) { m_desk->db.clock().set({m_desk->db.clock().now().ms + days * msPerDay}); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        m_mara = runOrDie(m_desk->db, AddUser{{{}, u"Mara Klein"_s, UserRole::Owner, false, false}, {}});
        m_desk->db->setUser(m_mara);
    }
    void cleanup()
    {
        if (m_desk)
            m_desk->verify();
        m_desk.reset();
    }

    void aSolvedTicketIsAskedAbout()
    {
        const TicketId ticket = counterTicket(m_desk->shop.anneliese);
        const SurveyInvite invite = solve(ticket);
        QCOMPARE(invite.state, InviteState::Queued);
        QCOMPARE(invite.customer, m_desk->shop.anneliese);
        QCOMPARE(invite.agent, m_mara);
        QCOMPARE(invite.channel, ConsentChannel::InPerson);
        QCOMPARE(invite.token.size(), 16);
        QCOMPARE(invite.expiresAt->ms - invite.createdAt.ms, 14 * msPerDay);
        const QList<QuestionRow> waiting = questions(QuestionView::Waiting);
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().agentName, u"Mara Klein"_s);
        QCOMPARE(waiting.first().handlers, QStringList{u"Mara Klein"_s});
        later(14);
        QVERIFY(questions(QuestionView::Waiting).isEmpty()); // expired
        QCOMPARE(questions(QuestionView::LeftOut).size(), 1);
    }

    void anUndoTakesTheQuestionBack()
    {
        const TicketId ticket = counterTicket(m_desk->shop.anneliese);
        solve(ticket);
        m_desk->undoLast();
        QVERIFY(invites(ticket).isEmpty());
    }

    void whatIsLoggedAsSolvedIsAskedAbout_data()
    {
        QTest::addColumn<StatusCategory>("status");
        QTest::addColumn<TicketOrigin>("origin");
        QTest::addColumn<QList<InviteState>>("states");
        QTest::newRow("solved at once") << StatusCategory::Solved << TicketOrigin::Customer << QList{InviteState::Queued};
        QTest::newRow("still open") << StatusCategory::Open << TicketOrigin::Customer << QList<InviteState>{};
        QTest::newRow("a note of the shop") << StatusCategory::Solved << TicketOrigin::Agent << QList{InviteState::NotAsked};
    }
    void whatIsLoggedAsSolvedIsAskedAbout()
    {
        QFETCH(const StatusCategory, status);
        QFETCH(const TicketOrigin, origin);
        Ticket ticket;
        ticket.subject = u"Bulb"_s;
        ticket.customer = m_desk->shop.anneliese;
        ticket.channel = TicketChannel::Counter;
        ticket.owner = m_mara;
        ticket.origin = origin;
        ticket.status = builtInStatus(status);
        const TicketId id = runOrDie(m_desk->db, CreateTicket{ticket, u"Which one fits?"_s});
        QList<InviteState> states;
        for (const SurveyInvite &each : invites(id)) {
            states += each.state;
            QCOMPARE(each.agent, m_mara);
        }
        QTEST(states, "states");
        m_desk->undoLast();
        QVERIFY(invites(id).isEmpty());
    }

    /// Otherwise the answer would go with the ticket, and nobody would have said so.
    void aTicketThatWasAskedAboutSinceStays()
    {
        Ticket ticket;
        ticket.subject = u"Bulb"_s;
        ticket.customer = m_desk->shop.anneliese;
        ticket.channel = TicketChannel::Counter;
        ticket.owner = m_mara;
        ticket.status = builtInStatus(StatusCategory::Solved);
        const TicketId id = runOrDie(m_desk->db, CreateTicket{ticket, u"Which one fits?"_s});
        const ChangeSetId logged = m_desk->db.read([](Connection &c) { return History(c).lastUndoable(); }).value().id;
        const SurveyResponseId given = answer(invites(id).first().id, 4);
        const auto undone = m_desk->db.write(
            u"undo"_s, [=](WriteSession &session) { return History(session.connection()).undo(session, logged); });
        VERIFY_RESULT(undone);
        QCOMPARE(undone->value.restored, 0);
        QVERIFY(!undone->value.conflicts.isEmpty());
        QCOMPARE(stored(given).ticket, id);
        QCOMPARE(m_desk->stored(id).subject, u"Bulb"_s);
        QCOMPARE(story(m_desk->shop.anneliese).size(), 1);
        m_desk->undoLast(); // the answer
        m_desk->undoLast(); // and now the ticket
        QVERIFY(invites(id).isEmpty());
    }

    void whoIsNotAskedAndWhy()
    {
        QCOMPARE(solve(m_desk->ticket(u"Nobody"_s)).reasons, QList{NotAsked::NoCustomer});
        Ticket byMail;
        byMail.subject = u"Mail"_s;
        byMail.customer = m_desk->shop.anneliese;
        byMail.channel = TicketChannel::Email;
        const TicketId mail = runOrDie(m_desk->db, CreateTicket{byMail, u"Hello"_s});
        const SurveyInvite refused = solve(mail);
        QCOMPARE(refused.state, InviteState::NotAsked);
        QCOMPARE(refused.reasons, QList{NotAsked::NoConsent});
        // What was not asked holds back nothing.
        QCOMPARE(solve(counterTicket(m_desk->shop.anneliese)).state, InviteState::Queued);
        const SurveyInvite again = solve(counterTicket(m_desk->shop.anneliese));
        QCOMPARE(again.reasons, QList{NotAsked::CoolDown});
        QCOMPARE(questions(QuestionView::LeftOut).size(), 3);
        QCOMPARE(solve(counterTicket(m_desk->shop.tomas)).state, InviteState::Queued);
    }

    void anOpenComplaintHoldsQuestionsBack()
    {
        const TicketId first = counterTicket(m_desk->shop.tomas, TicketType::Complaint);
        const TicketId second = counterTicket(m_desk->shop.tomas, TicketType::Complaint);
        // Both in one step: the first leaves one open, the last none.
        runOrDie(m_desk->db, SetTicketStatus{{first, second}, builtInStatus(StatusCategory::Solved)});
        QCOMPARE(invites(first).first().reasons, QList{NotAsked::OpenComplaint});
        QCOMPARE(invites(second).first().state, InviteState::Queued);
    }

    void openAgainNobodyIsAsked()
    {
        const TicketId ticket = counterTicket(m_desk->shop.anneliese);
        solve(ticket);
        m_desk->status(ticket, StatusCategory::Open);
        QCOMPARE(invites(ticket).first().state, InviteState::Withdrawn);
        QCOMPARE(invites(ticket).first().reasons, QList{NotAsked::Reopened});
        QCOMPARE(solve(ticket).state, InviteState::Queued);
        runOrDie(m_desk->db, DiscardTickets{{ticket}, DiscardReason::Duplicate});
        QCOMPARE(invites(ticket).last().reasons, QList{NotAsked::Duplicate});
        QVERIFY(!runCommand(*m_desk->db, RecordSurveyResponse{{}, invites(ticket).last().token}).result());
    }

    void onceForATicketOrEachTime_data()
    {
        QTest::addColumn<AskAgain>("again");
        QTest::addColumn<QList<NotAsked>>("reasons");
        QTest::newRow("once") << AskAgain::OncePerTicket << QList{NotAsked::AlreadyAsked};
        QTest::newRow("each time") << AskAgain::EverySolution << QList<NotAsked>{};
    }
    void onceForATicketOrEachTime()
    {
        QFETCH(AskAgain, again);
        AskingRules rules;
        rules.again = again;
        runOrDie(m_desk->db, SaveAskingRules{rules, {}});
        const TicketId ticket = counterTicket(m_desk->shop.anneliese);
        answer(solve(ticket).id, 2);
        later(31);
        m_desk->status(ticket, StatusCategory::Open);
        QTEST(solve(ticket).reasons, "reasons");
    }

    void anAnswerBelongsToItsQuestion()
    {
        const TicketId ticket = counterTicket(m_desk->shop.anneliese);
        const SurveyInvite invite = solve(ticket);
        const SurveyResponseId id = answer(invite.id, 4);
        const SurveyResponse response = stored(id);
        QCOMPARE(response.customer, m_desk->shop.anneliese);
        QCOMPARE(response.ticket, ticket);
        QCOMPARE(response.agent, m_mara);
        QCOMPARE(response.scale, scaleOf(SurveyKind::Csat));
        QCOMPARE(invites(ticket).first().state, InviteState::Answered);
        const QList<TimelineEvent> events = story(m_desk->shop.anneliese);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().score, 4);
        QCOMPARE(events.first().body, u"Thank you"_s);
        QVERIFY(!events.first().recovery && !events.first().typedByStaff);
        // The same question again changes the answer.
        SurveyResponse changed;
        changed.score = 5;
        QCOMPARE(runOrDie(m_desk->db, RecordSurveyResponse{changed, invite.token.toUpper()}), id);
        QCOMPARE(stored(id).score, 5);
        QCOMPARE(story(m_desk->shop.anneliese).size(), 1);
        m_desk->undoLast();
        m_desk->undoLast();
        QVERIFY(story(m_desk->shop.anneliese).isEmpty());
        QCOMPARE(invites(ticket).first().state, InviteState::Queued);
    }

    void whatIsWrongIsRefused()
    {
        const SurveyInvite invite = solve(counterTicket(m_desk->shop.anneliese));
        SurveyResponse response;
        response.invite = invite.id;
        response.score = 6;
        QCOMPARE(runCommand(*m_desk->db, RecordSurveyResponse{response, {}}).result().error().field, u"score"_s);
        QCOMPARE(runCommand(*m_desk->db, RecordSurveyResponse{{}, u"nonsense"_s}).result().error().field, u"token"_s);
        runOrDie(m_desk->db, SkipInvite{{invite.id}});
        QCOMPARE(runCommand(*m_desk->db, SkipInvite{{invite.id}}).result().error().code, ErrorCode::Refused);
        response.score = 5;
        QCOMPARE(runCommand(*m_desk->db, RecordSurveyResponse{response, {}}).result().error().code, ErrorCode::Refused);
        AskingRules wild;
        wild.expiryDays = 0;
        QCOMPARE(runCommand(*m_desk->db, SaveAskingRules{wild, {}}).result().error().field, u"expiry_days"_s);
    }

    void anAnswerIsEdited()
    {
        const SurveyResponseId id = answer(solve(counterTicket(m_desk->shop.anneliese)).id, 2);
        SurveyResponse changed = stored(id);
        changed.score = 3;
        changed.mayQuote = true;
        runOrDie(m_desk->db, EditSurveyResponse{changed});
        QCOMPARE(stored(id).score, 3);
        QVERIFY(stored(id).mayQuote);
        QCOMPARE(runCommand(*m_desk->db, EditSurveyResponse{changed}).result().error().code, ErrorCode::Conflict);
    }

    void anonymousAnswersStayAnonymous()
    {
        SurveyResponse response;
        response.score = 1;
        response.collectedBy = CollectedBy::Self;
        const SurveyResponseId id = runOrDie(m_desk->db, RecordSurveyResponse{response, {}});
        QVERIFY(!stored(id).customer.isValid() && !stored(id).ticket.isValid());
    }

    void staffScoresAreCountedApart()
    {
        answer(solve(counterTicket(m_desk->shop.anneliese)).id, 4);
        answer(solve(counterTicket(m_desk->shop.tomas)).id, 5, CollectedBy::Staff);
        const Instant now = m_desk->db.clock().now();
        const auto counts =
            m_desk->db.read([=](Connection &c) { return SurveyStore(c).csatCounts({0}, {now.ms + 1}); }).value();
        QCOMPARE(counts.self, (std::array<qint64, 5>{0, 0, 0, 1, 0}));
        QCOMPARE(counts.staff, (std::array<qint64, 5>{0, 0, 0, 0, 1}));
        QVERIFY(story(m_desk->shop.tomas).first().typedByStaff);
    }

    void wonBackAfterAComplaint()
    {
        const TicketId complaint = counterTicket(m_desk->shop.tomas, TicketType::Complaint);
        answer(solve(complaint).id, 5);
        QVERIFY(story(m_desk->shop.tomas).first().recovery);
        runOrDie(m_desk->db, DeleteTickets{{complaint}});
        QVERIFY(!story(m_desk->shop.tomas).first().recovery);
    }

    void answersGoWithAMergedCustomer()
    {
        answer(solve(counterTicket(m_desk->shop.tomas)).id, 5);
        runOrDie(m_desk->db, MergeCustomers{m_desk->shop.anneliese, {m_desk->shop.tomas}, {}, {}});
        QCOMPARE(story(m_desk->shop.anneliese).size(), 1);
        QVERIFY(story(m_desk->shop.tomas).isEmpty());
        m_desk->undoLast();
        QCOMPARE(story(m_desk->shop.tomas).size(), 1);
    }

    /// Effort has seven scores, whichever way the answer comes.
    void effortIsAskedWhereTheShopWantsIt()
    {
        AskingRules rules;
        rules.kind = SurveyKind::Ces;
        runOrDie(m_desk->db, SaveAskingRules{rules, u"All well?"_s, u"Was it easy?"_s});
        const SurveyInvite invite = solve(counterTicket(m_desk->shop.anneliese));
        QCOMPARE(invite.kind, SurveyKind::Ces);
        QVERIFY(invite.survey.isValid());
        QCOMPARE(questions(QuestionView::Waiting).first().question, u"Was it easy?"_s);
        const SurveyResponse response = stored(answer(invite.id, 7));
        QCOMPARE(response.kind, SurveyKind::Ces);
        QCOMPARE(response.scale, scaleOf(SurveyKind::Ces));
        QCOMPARE(story(m_desk->shop.anneliese).first().surveyKind, SurveyKind::Ces);
        const Instant now = m_desk->db.clock().now();
        const auto counts =
            m_desk->db.read([=](Connection &c) { return SurveyStore(c).cesCounts({0}, {now.ms + 1}); }).value();
        QCOMPARE(counts.self, (std::array<qint64, 7>{0, 0, 0, 0, 0, 0, 1}));
        // Other rules leave the words of effort as they are.
        runOrDie(m_desk->db, SaveAskingRules{{}, {}});
        QCOMPARE(m_desk->db.read([](Connection &c) { return SurveyStore(c).current(SurveyKind::Ces); }).value().question,
                 u"Was it easy?"_s);
    }

    void theQuestionInWordsOfTheShop()
    {
        runOrDie(m_desk->db, SaveAskingRules{{}, u"All well?"_s});
        const SurveyInvite first = solve(counterTicket(m_desk->shop.anneliese));
        QVERIFY(first.survey.isValid());
        runOrDie(m_desk->db, SaveAskingRules{{}, u"Happy?"_s});
        const SurveyInvite second = solve(counterTicket(m_desk->shop.tomas));
        QVERIFY(second.survey.isValid() && second.survey != first.survey);
        runOrDie(m_desk->db, SaveAskingRules{{}, {}});
        const auto current = m_desk->db.read([](Connection &c) { return SurveyStore(c).current(SurveyKind::Csat); }).value();
        QVERIFY(!current.id.isValid() && current.question.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFeedbackCommands)

#include "tst_feedbackcommands.moc"
