// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/ticketfacts.h"
#include "tests/core/tickets/ticketlog.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

TicketFacts facts(const TicketLog &log)
{
    return factsOf(log.events(), usualCategories());
}

} // namespace

class TestTicketFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageWaitsUntilAPersonAnswersIt()
    {
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00")).customer(utc("2026-11-23 09:00:00"));
        log.article(utc("2026-11-23 09:01:00"), ArticleRole::Automatic)
            .article(utc("2026-11-23 09:02:00"), ArticleRole::Note);
        QVERIFY(facts(log).needsReply());
        QVERIFY(!facts(log).firstReplyAt);
        log.customer(utc("2026-11-23 10:00:00"));
        QCOMPARE(facts(log).waitingSince, utc("2026-11-23 09:00:00"));
        log.reply(utc("2026-11-23 11:00:00")).reply(utc("2026-11-23 12:00:00"));
        QVERIFY(!facts(log).needsReply());
        QCOMPARE(facts(log).firstReplyAt, utc("2026-11-23 11:00:00"));
        QCOMPARE(facts(log).lastReplyAt, utc("2026-11-23 12:00:00"));
        QCOMPARE(facts(log).replies, 2);
        QCOMPARE(facts(log).customerMessages, 2);
    }

    void solvedOnceAndAgain()
    {
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00")).status(utc("2026-11-23 10:00:00"), StatusCategory::Solved);
        log.status(utc("2026-11-24 10:00:00"), StatusCategory::Closed);
        QCOMPARE(facts(log).solvedAt, utc("2026-11-23 10:00:00"));
        QCOMPARE(facts(log).closedAt, utc("2026-11-24 10:00:00"));
        QCOMPARE(facts(log).reopened, 0);
        log.status(utc("2026-11-25 10:00:00"), StatusCategory::Open)
            .status(utc("2026-11-25 11:00:00"), StatusCategory::OnHold);
        QCOMPARE(facts(log).reopened, 1);
        QVERIFY(!facts(log).closedAt);
        log.status(utc("2026-11-26 10:00:00"), StatusCategory::Solved);
        QCOMPARE(facts(log).firstSolvedAt, utc("2026-11-23 10:00:00"));
        QCOMPARE(facts(log).solvedAt, utc("2026-11-26 10:00:00"));
    }

    void whatIsSolvedOrDiscardedNeedsNoReply()
    {
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00"));
        QVERIFY(facts(log).needsReply());
        log.discard(utc("2026-11-23 10:00:00"), DiscardReason::Spam);
        QVERIFY(!facts(log).needsReply());
        log.discard(utc("2026-11-23 10:30:00"), DiscardReason::None);
        QVERIFY(facts(log).needsReply());
        log.status(utc("2026-11-23 11:00:00"), StatusCategory::Solved);
        QVERIFY(!facts(log).needsReply());
    }

    void onlyAnotherOwnerIsAReassignment()
    {
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00")).owner(utc("2026-11-23 09:00:00"), 0, 3);
        QCOMPARE(facts(log).reassigned, 0);
        log.owner(utc("2026-11-23 10:00:00"), 3, 4).owner(utc("2026-11-23 11:00:00"), 4, 0);
        QCOMPARE(facts(log).reassigned, 1);
    }

    void whatCameInWithAMergeWaitsOn()
    {
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00")).reply(utc("2026-11-23 10:00:00"));
        log.merged(utc("2026-11-23 12:00:00"), utc("2026-11-23 08:00:00"));
        QCOMPARE(facts(log).waitingSince, utc("2026-11-23 08:00:00"));
        QCOMPARE(facts(log).firstCustomerAt, utc("2026-11-23 08:00:00"));
        QCOMPARE(facts(log).lastCustomerAt, utc("2026-11-23 09:00:00"));
    }

    void whatWasSplitOffWaitsElsewhere()
    {
        auto log = TicketLog().opened(utc("2026-11-23 09:00:00")).customer(utc("2026-11-23 09:00:00"));
        log.split(utc("2026-11-23 10:00:00"), std::nullopt);
        QVERIFY(!facts(log).needsReply());
        TicketArticle question;
        question.at = utc("2026-11-23 09:00:00");
        question.sender = ArticleSender::Customer;
        TicketArticle answer = question;
        answer.at = utc("2026-11-23 10:00:00");
        answer.sender = ArticleSender::Agent;
        answer.visibility = ArticleVisibility::Public;
        TicketArticle note = answer;
        note.visibility = ArticleVisibility::Internal;
        QCOMPARE(unansweredSince({question, note}), question.at);
        QVERIFY(!unansweredSince({question, answer}));
        QVERIFY(!unansweredSince({}));
    }

    void aTicketOfTheShopWaitsForNobody()
    {
        const auto log = TicketLog().opened(utc("2026-11-23 09:00:00"), TicketOrigin::Agent);
        QVERIFY(!facts(log).needsReply());
        QVERIFY(!facts(log).firstCustomerAt);
    }
};

QTEST_GUILESS_MAIN(TestTicketFacts)
#include "tst_ticketfacts.moc"
