// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/lifecycle.h"
#include "core/tickets/ticketcategory.h"
#include "tests/core/tickets/ticketlog.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestLifecycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageOpensWhatWaitedForIt_data()
    {
        QTest::addColumn<StatusCategory>("category");
        QTest::addColumn<OnMessage>("becomes");
        QTest::newRow("new") << StatusCategory::New << OnMessage::Keep;
        QTest::newRow("open") << StatusCategory::Open << OnMessage::Keep;
        QTest::newRow("on hold") << StatusCategory::OnHold << OnMessage::Keep;
        QTest::newRow("waiting for the customer") << StatusCategory::WaitingCustomer << OnMessage::Open;
        QTest::newRow("waiting for a third party") << StatusCategory::WaitingThirdParty << OnMessage::Open;
        QTest::newRow("solved") << StatusCategory::Solved << OnMessage::Open;
    }
    void aMessageOpensWhatWaitedForIt()
    {
        QFETCH(StatusCategory, category);
        QFETCH(OnMessage, becomes);
        QCOMPARE(onCustomerMessage(category, {}, {}, utc("2026-11-23 10:00:00")), becomes);
    }

    void theTeamDecidesAboutClosedOnes_data()
    {
        QTest::addColumn<ReopenPolicy>("policy");
        QTest::addColumn<Instant>("now");
        QTest::addColumn<OnMessage>("becomes");
        const Instant soon = utc("2026-11-30 10:00:00");
        const Instant late = utc("2026-12-07 10:00:01");
        QTest::newRow("always again") << ReopenPolicy::Reopen << late << OnMessage::Open;
        QTest::newRow("always a new one") << ReopenPolicy::FollowUp << soon << OnMessage::FollowUp;
        QTest::newRow("within fourteen days") << ReopenPolicy::ReopenWithin << soon << OnMessage::Open;
        QTest::newRow("on the last day") << ReopenPolicy::ReopenWithin << utc("2026-12-07 10:00:00") << OnMessage::Open;
        QTest::newRow("after them") << ReopenPolicy::ReopenWithin << late << OnMessage::FollowUp;
    }
    void theTeamDecidesAboutClosedOnes()
    {
        QFETCH(ReopenPolicy, policy);
        QFETCH(Instant, now);
        QFETCH(OnMessage, becomes);
        Team team;
        team.reopening = policy;
        QCOMPARE(onCustomerMessage(StatusCategory::Closed, utc("2026-11-23 10:00:00"), team, now), becomes);
    }

    void thanksAreRecognised_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("thanks");
        QTest::newRow("English") << u"Thank you so much, that did it!"_s << true;
        QTest::newRow("German") << u"Vielen Dank für die schnelle Hilfe!"_s << true;
        QTest::newRow("French") << u"Merci beaucoup"_s << true;
        QTest::newRow("Polish") << u"Dziękuję bardzo"_s << true;
        QTest::newRow("shout") << u"THX!!!"_s << true;
        QTest::newRow("with a but") << u"Thanks, but it is still broken"_s << false;
        QTest::newRow("with a question") << u"Thanks! When will it arrive?"_s << false;
        QTest::newRow("ironic") << u"Danke für nichts, es geht nicht"_s << false;
        QTest::newRow("a story")
            << u"Thank you. I have another matter: the second lamp that I bought with it does flicker too"_s << false;
        QTest::newRow("nothing of it") << u"The parcel is here"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void thanksAreRecognised()
    {
        QFETCH(QString, message);
        QFETCH(bool, thanks);
        QCOMPARE(looksLikeThanks(message), thanks);
    }

    void solvedOnesAreClosedInTheEnd()
    {
        QCOMPARE(closesWhatWasSolvedBy({}, utc("2026-11-30 10:00:00")), utc("2026-11-23 10:00:00"));
        Team patient;
        patient.closeAfterDays.reset();
        QVERIFY(!closesWhatWasSolvedBy(patient, utc("2026-11-30 10:00:00")));
    }

    void aCategoryAsksForWhatItNeeds()
    {
        TicketCategory category;
        category.name = u"Delivery"_s;
        category.needsCause = category.needsOutcome = true;
        Ticket ticket;
        ticket.outcome = u"Sent again"_s;
        const QList<Error> missing = missingForSolving(category, ticket);
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.first().field, u"root_cause"_s);
        ticket.rootCause = u"Wrong address"_s;
        QVERIFY(missingForSolving(category, ticket).isEmpty());
        category.checklist = {u" "_s};
        QCOMPARE(validate(category).first().field, u"checklist"_s);
    }

    void fieldsAreChecked()
    {
        Ticket ticket;
        ticket.openedAt = utc("2026-11-24 10:00:00");
        ticket.secondsSpent = -1;
        ticket.tags = {u" "_s};
        QStringList fields;
        for (const Error &fault : validate(ticket, utc("2026-11-23 10:00:00")))
            fields += fault.field;
        QCOMPARE(fields, (QStringList{u"subject"_s, u"opened_at"_s, u"time_spent"_s, u"tags"_s}));
        Team team;
        team.name = QString(longestDeskName + 1, u'x');
        team.reopenDays = 0;
        team.closeAfterDays = 0;
        QCOMPARE(validate(team).size(), 3);
        TicketStatus status;
        QCOMPARE(validate(status).first().field, u"name"_s);
        TicketArticle article;
        article.at = utc("2026-11-24 10:00:00");
        QCOMPARE(validate(article, utc("2026-11-23 10:00:00")).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
