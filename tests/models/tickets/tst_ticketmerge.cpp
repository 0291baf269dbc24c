// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/mail/ticketmailstore.h"
#include "storage/timeline/timelinestore.h"
#include "tests/models/tickets/deskfixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

class TestTicketMerge : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_desk;

    void setTime(int hour, int minute = 0) { m_desk->db.clock().set(utc(2026, 11, 23, hour, minute)); }
    template<Command T>
    [[nodiscard]] Error errorOf(T command)
    {
        const auto written = runCommand(*m_desk->db, std::move(command)).result();
        return written ? Error{ErrorCode::Internal, u"no error"_s, {}, {}} : written.error();
    }
    /// The tickets in the customer's story, the newest first.
    [[nodiscard]] QStringList story()
    {
        const auto events = m_desk->db.read([customer = m_desk->shop.anneliese](Connection &connection) {
            return TimelineStore(connection).page(customer, {{TimelineKind::Ticket}, {}, false}, {}, 10);
        });
        QStringList lines;
        for (const TimelineEvent &event : events.value())
            lines += event.number + u' ' + event.subject + u": "_s + event.body + u' ' + nameOf(event.statusOfTicket);
        return lines;
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }
    void cleanup() { m_desk->verify(); }

    void conversationsStandInTheOrderOfTime()
    {
        const TicketId first = m_desk->ticket(u"Lamp"_s, m_desk->shop.anneliese, u"It flickers"_s);
        setTime(9, 10);
        const TicketId second = m_desk->ticket(u"Lamp again"_s, m_desk->shop.anneliese, u"Still flickers"_s);
        setTime(9, 20);
        runOrDie(m_desk->db, ReplyToTicket{first, u"Sorry"_s, {}});
        setTime(9, 30);
        const TicketId third = m_desk->ticket(u"And the bulb"_s, m_desk->shop.anneliese, u"Bulb too"_s);
        QCOMPARE(runOrDie(m_desk->db, MergeTickets{{second, third}, first}), first);
        QCOMPARE(m_desk->conversation(first), (QStringList{u"customer: It flickers"_s, u"customer: Still flickers"_s,
                                                           u"agent: Sorry"_s, u"customer: Bulb too"_s}));
        const auto articles = m_desk->db
                                  .read([first](Connection &connection) {
                                      return ConversationStore(connection).articles(first, {}, 10);
                                  })
                                  .value();
        QCOMPARE(articles.first().originTicket, third);
        QVERIFY(!articles.last().originTicket.isValid());
        QCOMPARE(m_desk->stored(second).mergedInto, first);
        QCOMPARE(m_desk->row(second).discarded, DiscardReason::Merged);
        // The question that came with the first of them waits on; the clock runs since then.
        QCOMPARE(m_desk->clock(first, SlaMetric::NextResponse).startedAt, utc(2026, 11, 23, 9, 10));
        QVERIFY(m_desk->row(first).needsReply);
    }

    void theStoryTellsOfEachTicketOnce()
    {
        const TicketId first = m_desk->ticket(u"Lamp"_s, m_desk->shop.anneliese, u"It flickers"_s);
        const TicketId second = m_desk->ticket(u"Lamp again"_s, m_desk->shop.anneliese, u"Still flickers"_s);
        QCOMPARE(story(), (QStringList{u"1002 Lamp again: Still flickers new"_s, u"1001 Lamp: It flickers new"_s}));
        runOrDie(m_desk->db, SetTicketStatus{{first}, builtInStatus(StatusCategory::OnHold)});
        const TicketId kept = runOrDie(m_desk->db, MergeTickets{{second}, first});
        QCOMPARE(story(), QStringList{u"1001 Lamp: It flickers on_hold"_s});
        m_desk->undoLast();
        QCOMPARE(story().size(), 2);
        runOrDie(m_desk->db, DeleteTickets{{kept}});
        QCOMPARE(story(), QStringList{u"1002 Lamp again: Still flickers new"_s});
    }

    void aMergedTicketLeadsToTheOneThatStayed()
    {
        const TicketId a = m_desk->ticket(u"A"_s);
        const TicketId b = m_desk->ticket(u"B"_s);
        const TicketId c = m_desk->ticket(u"C"_s);
        runOrDie(m_desk->db, MergeTickets{{a}, b});
        QCOMPARE(runOrDie(m_desk->db, MergeTickets{{b}, c}), c);
        QCOMPARE(m_desk->message(a, u"One more thing"_s).ticket, c);
        QCOMPARE(m_desk->conversation(c).last(), u"customer: One more thing"_s);
        // Into a merged one: into the end of the chain. Around in a circle: nothing is left to merge.
        const TicketId d = m_desk->ticket(u"D"_s);
        QCOMPARE(runOrDie(m_desk->db, MergeTickets{{d}, a}), c);
        QCOMPARE(errorOf(MergeTickets{{c}, a}).args.value(u"reason"_s).toString(), u"nothing_to_merge"_s);
        QCOMPARE(errorOf(ReplyToTicket{a, u"Hello"_s, {}}).args.value(u"reason"_s).toString(), u"merged"_s);
        QCOMPARE(runOrDie(m_desk->db, SetTicketStatus{{a}, builtInStatus(StatusCategory::Open)}), 0);
    }

    void whatWasLateStaysLateInItsOwnFigures()
    {
        const TicketId late = m_desk->ticket(u"Late"_s);
        setTime(14);
        const TicketId other = m_desk->ticket(u"Other"_s);
        runOrDie(m_desk->db, MergeTickets{{late}, other});
        QCOMPARE(m_desk->clock(late, SlaMetric::FirstResponse).state, SlaState::Breached);
        QCOMPARE(m_desk->clock(late, SlaMetric::Resolution).state, SlaState::Cancelled);
        QCOMPARE(m_desk->clock(other, SlaMetric::FirstResponse).state, SlaState::Running);
    }

    void thanksForASolvedOneWaitForNothingElsewhere()
    {
        const TicketId solved = m_desk->ticket(u"Solved"_s);
        runOrDie(m_desk->db, ReplyToTicket{solved, u"Done"_s, builtInStatus(StatusCategory::Solved)});
        m_desk->message(solved, u"Thank you"_s, true);
        const TicketId into = m_desk->ticket(u"Into"_s);
        runOrDie(m_desk->db, ReplyToTicket{into, u"Done as well"_s, {}});
        runOrDie(m_desk->db, MergeTickets{{solved}, into});
        QVERIFY(!m_desk->row(into).needsReply);
    }

    void tagsAndLinksAreJoined()
    {
        Ticket created;
        created.subject = u"Card"_s;
        created.tags = {u"Refund"_s};
        created.orders = {m_desk->shop.annelieseFirst};
        const TicketId from = runOrDie(m_desk->db, CreateTicket{created, {}});
        created.tags = {u"refund"_s, u"Card"_s};
        created.orders = {m_desk->shop.annelieseSecond};
        const TicketId into = runOrDie(m_desk->db, CreateTicket{created, {}});
        runOrDie(m_desk->db, MergeTickets{{from}, into});
        QCOMPARE(m_desk->stored(into).tags.size(), 2);
        QCOMPARE(m_desk->stored(into).orders.size(), 2);
    }

    void aMergeIsUndoneAlsoWeeksLater()
    {
        const TicketId from = m_desk->ticket(u"From"_s, m_desk->shop.tomas, u"Question"_s);
        const TicketId into = m_desk->ticket(u"Into"_s, m_desk->shop.tomas, u"Other question"_s);
        const auto merged = runCommand(*m_desk->db, MergeTickets{{from}, into}).result();
        VERIFY_RESULT(merged);
        m_desk->db.clock().set(utc(2026, 12, 14, 10));
        runOrDie(m_desk->db, ReplyToTicket{into, u"Here you are"_s, {}});
        Ticket changed = m_desk->stored(into);
        changed.subject = u"Renamed"_s;
        runOrDie(m_desk->db, UpdateTicket{changed});
        const ChangeSetId changeSet = merged->changeSet;
        const auto report = m_desk->db.write(u"undo"_s, [changeSet](WriteSession &session) {
            return History(session.connection()).undo(session, changeSet);
        });
        VERIFY_RESULT(report);
        QVERIFY(report->value.conflicts.isEmpty());
        QVERIFY(!m_desk->stored(from).mergedInto.isValid());
        QCOMPARE(m_desk->conversation(from), QStringList{u"customer: Question"_s});
        QCOMPARE(m_desk->conversation(into), (QStringList{u"customer: Other question"_s, u"agent: Here you are"_s}));
        QCOMPARE(m_desk->stored(into).subject, u"Renamed"_s);
        QVERIFY(m_desk->row(from).needsReply);
    }

    void articlesAreSplitOff()
    {
        const TicketId id = m_desk->ticket(u"Lamp"_s, m_desk->shop.anneliese, u"The lamp flickers"_s);
        setTime(9, 30);
        runOrDie(m_desk->db, ReplyToTicket{id, u"We send one"_s, {}});
        setTime(10);
        m_desk->message(id, u"Also, where is my candle?"_s);
        setTime(10, 30);
        const QList<TicketArticleId> articles = m_desk->articleIds(id);
        const TicketId part = runOrDie(m_desk->db, SplitTicket{id, {articles.last()}, u"Where is the candle"_s});
        QCOMPARE(m_desk->conversation(part), QStringList{u"customer: Also, where is my candle?"_s});
        QCOMPARE(m_desk->conversation(id).size(), 2);
        QCOMPARE(m_desk->stored(part).splitFrom, id);
        QCOMPARE(m_desk->stored(part).customer, m_desk->shop.anneliese);
        // The question waits in the part, since it was asked; a first response is not promised again.
        QVERIFY(!m_desk->row(id).needsReply);
        QVERIFY(m_desk->row(part).needsReply);
        QCOMPARE(m_desk->clock(part, SlaMetric::NextResponse).dueAt, utc(2026, 11, 23, 14));
        QCOMPARE(m_desk->clock(part, SlaMetric::Resolution).startedAt, utc(2026, 11, 23, 10, 30));
        QVERIFY(m_desk->clock(part, SlaMetric::FirstResponse).startedAt == Instant{});
        m_desk->undoLast();
        QCOMPARE(m_desk->conversation(id).size(), 3);
        QVERIFY(m_desk->row(id).needsReply);
    }

    void copiedArticlesStandInBothTickets()
    {
        const TicketId id = m_desk->ticket(u"Lamp"_s, m_desk->shop.anneliese, u"It flickers, and where is my candle?"_s);
        const TicketArticleId question = m_desk->articleIds(id).first();
        VERIFY_RESULT(m_desk->db.write(u"mail"_s, [question](WriteSession &session) -> Result<void> {
            TicketMailStore store(session.connection());
            ArticleMail mail;
            mail.article = question;
            mail.from = {u"Anneliese"_s, u"a@example.org"_s};
            REGULARS_CHECK(store.add(session, mail));
            return store.addFile(session, question, {u"lamp.png"_s, u"image/png"_s, QByteArray("picture")});
        }));
        setTime(9, 30);
        const TicketId part = runOrDie(m_desk->db, SplitTicket{id, {question}, u"Where is the candle"_s, true});
        QCOMPARE(m_desk->conversation(part), m_desk->conversation(id));
        QVERIFY(m_desk->row(id).needsReply);
        QVERIFY(m_desk->row(part).needsReply);
        QCOMPARE(m_desk->clock(part, SlaMetric::NextResponse).startedAt, utc(2026, 11, 23, 9));
        const auto files = [this](TicketId ticket) {
            return m_desk->db.read([ticket](Connection &connection) { return TicketMailStore(connection).files(ticket); })
                .value();
        };
        QCOMPARE(files(id).size(), 1);
        QCOMPARE(files(part).size(), 1);
        QCOMPARE(files(part).first().file.hash, files(id).first().file.hash);
        runOrDie(m_desk->db, ReplyToTicket{part, u"On its way"_s, {}});
        QVERIFY(!m_desk->row(part).needsReply);
        QVERIFY(m_desk->row(id).needsReply); // each is answered for itself
    }

    void allOrNothingIsNoSplit()
    {
        const TicketId id = m_desk->ticket(u"Lamp"_s);
        const auto reason = [this](const SplitTicket &split) { return errorOf(split).args.value(u"reason"_s).toString(); };
        QCOMPARE(reason({id, {}, u"Part"_s}), u"nothing_to_split"_s);
        QCOMPARE(reason({id, m_desk->articleIds(id), u"Part"_s}), u"nothing_to_split"_s);
        m_desk->message(id, u"More"_s);
        QCOMPARE(errorOf(SplitTicket{id, {m_desk->articleIds(id).last()}, {}}).field, u"subject"_s);
    }
};

QTEST_GUILESS_MAIN(TestTicketMerge)
#include "tst_ticketmerge.moc"
