// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/answering.h"
#include "core/tickets/ticketedits.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestTicketEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotSetStays()
    {
        Ticket ticket;
        ticket.subject = u"Lamp"_s;
        ticket.owner = UserId{3};
        ticket.tags = {u"Refund"_s};
        const Ticket before = ticket;
        QVERIFY(TicketEdits{}.isEmpty());
        apply({}, ticket);
        QCOMPARE(ticket, before);
        TicketEdits nobody;
        nobody.owner = UserId{};
        QVERIFY(!nobody.isEmpty());
        apply(nobody, ticket);
        QVERIFY(!ticket.owner.isValid());
    }

    void tagsAreTheSameWhateverTheirCase()
    {
        Ticket ticket;
        ticket.tags = {u"Refund"_s, u"Glass"_s};
        TicketEdits edits;
        edits.addTags = {u"refund"_s, u" Very  urgent "_s, QString()};
        edits.removeTags = {u"GLASS"_s, u"unknown"_s};
        apply(edits, ticket);
        QCOMPARE(ticket.tags, (QStringList{u"Refund"_s, u"Very urgent"_s}));
    }

    void whatIsPutAsideIsClosed()
    {
        Ticket ticket;
        ticket.status = builtInStatus(StatusCategory::Open);
        ticket.pendingUntil = Instant{5};
        TicketEdits edits;
        edits.status = builtInStatus(StatusCategory::OnHold);
        edits.closeAs = DiscardReason::Spam;
        apply(edits, ticket);
        QCOMPARE(ticket.discarded, DiscardReason::Spam);
        QCOMPARE(ticket.status, builtInStatus(StatusCategory::Closed));
        QVERIFY(!ticket.pendingUntil);
    }

    void whatIsPutAsideAlreadyStaysClosed()
    {
        Ticket ticket;
        ticket.status = builtInStatus(StatusCategory::Closed);
        ticket.discarded = DiscardReason::Spam;
        const Ticket before = ticket;
        TicketEdits edits;
        edits.status = builtInStatus(StatusCategory::Open);
        edits.closeAs = DiscardReason::Spam;
        apply(edits, ticket);
        QCOMPARE(ticket, before);
    }

    void faultsAreFound()
    {
        TicketEdits edits;
        edits.addTags = {QString(longestTicketTag + 1, u'x')};
        edits.closeAs = DiscardReason::Merged;
        const QList<Error> faults = validate(edits);
        QCOMPARE(faults.size(), 2);
        QCOMPARE(faults.first().field, u"add_tags"_s);
        QCOMPARE(faults.last().field, u"close_as"_s);
    }

    void aSignIsRenewedOnceAMinute()
    {
        const Instant start{1'000'000};
        QVERIFY(shallRenew({}, start));
        QVERIFY(!shallRenew(start, {start.ms + answeringRenewed - 1}));
        QVERIFY(shallRenew(start, {start.ms + answeringRenewed}));
        QVERIFY(shallRenew(start, {start.ms - 1})); // the clock was set back
        QVERIFY(isAnswering({start.ms + 1}, start));
        QVERIFY(!isAnswering(start, start));
    }
};

QTEST_GUILESS_MAIN(TestTicketEdits)
#include "tst_ticketedits.moc"
