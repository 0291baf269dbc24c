// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/orders/ordercommands.h"
#include "models/people/usercommands.h"
#include "tests/models/tickets/deskfixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

class TestTicketCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_desk;

    [[nodiscard]] UserId user(const QString &name)
    {
        User person;
        person.name = name;
        return runOrDie(m_desk->db, AddUser{person, {}});
    }
    void setTime(int day, int hour, int minute = 0) { m_desk->db.clock().set(utc(2026, 11, day, hour, minute)); }
    template<Command T>
    [[nodiscard]] Error errorOf(T command)
    {
        const auto written = runCommand(*m_desk->db, std::move(command)).result();
        return written ? Error{ErrorCode::Internal, u"no error"_s, {}, {}} : written.error();
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }
    void cleanup() { m_desk->verify(); }

    void aTicketIsLoggedWhole()
    {
        Ticket whole;
        whole.subject = u"  Refund for   double charge "_s;
        whole.customer = m_desk->shop.anneliese;
        whole.channel = TicketChannel::Email;
        whole.type = TicketType::Complaint;
        whole.priority = TicketPriority::Urgent;
        whole.tags = {u"Refund"_s, u"refund"_s, u"Card"_s};
        whole.orders = {m_desk->shop.annelieseFirst};
        const TicketId id = runOrDie(m_desk->db, CreateTicket{whole, u"Charged twice"_s});
        const Ticket read = m_desk->stored(id);
        QCOMPARE(read.number, 1001);
        QCOMPARE(read.subject, u"Refund for double charge"_s);
        QCOMPARE(read.openedAt, utc(2026, 11, 23, 9));
        QCOMPARE(read.type, TicketType::Complaint);
        QCOMPARE(read.tags.size(), 2);
        QCOMPARE(read.orders, whole.orders);
        QCOMPARE(m_desk->conversation(id), QStringList{u"customer: Charged twice"_s});
        const TicketRow row = m_desk->row(id);
        QCOMPARE(row.statusCategory, StatusCategory::New);
        QVERIFY(row.needsReply);
        QCOMPARE(row.dueAt, utc(2026, 11, 23, 10));
        QCOMPARE(row.dueMetric, SlaMetric::FirstResponse);
        QCOMPARE(row.customerName, u"Anneliese Bergmann"_s);
    }

    void wrongFieldsAreRefused()
    {
        QCOMPARE(errorOf(CreateTicket{}).field, u"subject"_s);
        Ticket stranger;
        stranger.subject = u"Hello"_s;
        stranger.customer = CustomerId{999};
        QCOMPARE(errorOf(CreateTicket{stranger, {}}).code, ErrorCode::NotFound);
        Ticket early;
        early.subject = u"Tomorrow"_s;
        early.openedAt = utc(2026, 11, 24);
        QCOMPARE(errorOf(CreateTicket{early, {}}).field, u"opened_at"_s);
        stranger.customer = {};
        stranger.team = TeamId{7};
        QCOMPARE(errorOf(CreateTicket{stranger, {}}).field, u"team"_s);
        stranger.team = {};
        stranger.category = TicketCategoryId{7};
        QCOMPARE(errorOf(CreateTicket{stranger, {}}).field, u"category"_s);
        const TicketId id = m_desk->ticket(u"Lamp"_s);
        QCOMPARE(errorOf(AssignTickets{{id}, UserId{77}}).field, u"owner"_s);
        QCOMPARE(errorOf(ReplyToTicket{id, u"  "_s, {}}).field, u"body"_s);
        QCOMPARE(errorOf(ReplyToTicket{TicketId{99}, u"Hello"_s, {}}).code, ErrorCode::NotFound);
        QCOMPARE(errorOf(SetTicketStatus{{id}, TicketStatusId{77}}).field, u"status"_s);
        QCOMPARE(errorOf(DiscardTickets{{id}, DiscardReason::Merged}).field, u"reason"_s);
    }

    void numbersAreNeverUsedAgain()
    {
        const TicketId first = m_desk->ticket(u"First"_s);
        QCOMPARE(m_desk->stored(first).number, 1001);
        m_desk->undoLast();
        const TicketId second = m_desk->ticket(u"Second"_s);
        QCOMPARE(m_desk->stored(second).number, 1002);
    }

    void aReplyAnswersAndTakesTheTicket()
    {
        const UserId jonas = user(u"Jonas"_s);
        const TicketId id = m_desk->ticket(u"Lamp flickers"_s, m_desk->shop.anneliese);
        setTime(23, 11);
        m_desk->db->setUser(jonas);
        runOrDie(m_desk->db, ReplyToTicket{id, u"We send a new one"_s, builtInStatus(StatusCategory::WaitingCustomer)});
        m_desk->db->setUser({});
        const TicketRow row = m_desk->row(id);
        QCOMPARE(row.owner, jonas);
        QCOMPARE(row.statusCategory, StatusCategory::WaitingCustomer);
        QVERIFY(!row.needsReply);
        QVERIFY(row.paused);
        QCOMPARE(m_desk->clock(id, SlaMetric::FirstResponse).state, SlaState::Met);
        QCOMPARE(m_desk->clock(id, SlaMetric::FirstResponse).countedMs, 2 * 3'600'000);
        m_desk->undoLast();
        QCOMPARE(m_desk->clock(id, SlaMetric::FirstResponse).state, SlaState::Running);
        QVERIFY(m_desk->row(id).needsReply);
        QCOMPARE(m_desk->conversation(id), QStringList{u"customer: Hello"_s});
    }

    void aFirstReplyOpensANewTicket()
    {
        const TicketId id = m_desk->ticket(u"Lamp"_s);
        runOrDie(m_desk->db, ReplyToTicket{id, u"Which lamp?"_s, {}});
        QCOMPARE(m_desk->row(id).statusCategory, StatusCategory::Open);
    }

    void notesStayInside()
    {
        const TicketId id = m_desk->ticket(u"Lamp"_s);
        runOrDie(m_desk->db, NoteOnTicket{id, u"Ask Lena"_s});
        QVERIFY(m_desk->row(id).needsReply);
        QCOMPARE(m_desk->conversation(id).last(), u"agent: Ask Lena"_s);
    }

    void aMessageOpensASolvedTicket()
    {
        const TicketId id = m_desk->ticket(u"Lamp"_s);
        runOrDie(m_desk->db, ReplyToTicket{id, u"Done"_s, builtInStatus(StatusCategory::Solved)});
        setTime(23, 15);
        const MessageTaken thanks = m_desk->message(id, u"Thank you!"_s, true);
        QVERIFY(!thanks.reopened);
        QCOMPARE(m_desk->row(id).statusCategory, StatusCategory::Solved);
        const MessageTaken again = m_desk->message(id, u"It flickers again"_s);
        QVERIFY(again.reopened);
        QCOMPARE(again.ticket, id);
        const TicketRow row = m_desk->row(id);
        QCOMPARE(row.statusCategory, StatusCategory::Open);
        QVERIFY(row.needsReply);
        QCOMPARE(m_desk->rollup(id).facts.reopened, 1);
    }

    void aLateMessageToAClosedTicketIsANewOne()
    {
        Ticket created;
        created.subject = u"Lamp"_s;
        created.customer = m_desk->shop.tomas;
        Team team;
        team.name = u"Repairs"_s;
        team.keepsOwner = false;
        created.team = runOrDie(m_desk->db, SaveTeam{team});
        const TicketId id = runOrDie(m_desk->db, CreateTicket{created, u"Flickers"_s});
        m_desk->status(id, StatusCategory::Closed);
        m_desk->db.clock().set(utc(2026, 12, 20, 10));
        const MessageTaken taken = m_desk->message(id, u"And again"_s);
        QVERIFY(taken.followsUp && taken.ticket != id);
        const Ticket next = m_desk->stored(taken.ticket);
        QCOMPARE(next.followUpOf, id);
        QCOMPARE(next.customer, m_desk->shop.tomas);
        QCOMPARE(next.team, created.team);
        QCOMPARE(m_desk->conversation(taken.ticket), QStringList{u"customer: And again"_s});
        QCOMPARE(m_desk->row(id).statusCategory, StatusCategory::Closed);
    }

    void whatIsSolvedIsClosedByItself()
    {
        const TicketId id = m_desk->ticket(u"Lamp"_s);
        m_desk->status(id, StatusCategory::Solved);
        const TicketId open = m_desk->ticket(u"Candle"_s);
        QCOMPARE(runOrDie(m_desk->db, CloseSolvedTickets{}), 0);
        setTime(30, 9);
        QCOMPARE(runOrDie(m_desk->db, CloseSolvedTickets{}), 1);
        QCOMPARE(m_desk->row(id).statusCategory, StatusCategory::Closed);
        QCOMPARE(m_desk->row(open).statusCategory, StatusCategory::New);
        QCOMPARE(m_desk->rollup(id).facts.solvedAt, utc(2026, 11, 23, 9));
    }

    void aCategoryAsksBeforeATicketIsSolved()
    {
        TicketCategory category;
        category.name = u"Delivery"_s;
        category.needsCause = true;
        Ticket created;
        created.subject = u"Missing parcel"_s;
        created.category = runOrDie(m_desk->db, SaveTicketCategory{category});
        const TicketId id = runOrDie(m_desk->db, CreateTicket{created, {}});
        const Error error = errorOf(SetTicketStatus{{id}, builtInStatus(StatusCategory::Solved)});
        QCOMPARE(error.field, u"root_cause"_s);
        QCOMPARE(error.args.value(u"number"_s).toLongLong(), 1001);
        QCOMPARE(errorOf(ReplyToTicket{id, u"Found"_s, builtInStatus(StatusCategory::Solved)}).field, u"root_cause"_s);
        QVERIFY(m_desk->conversation(id).isEmpty()); // nothing of it stays
        Ticket explained = m_desk->stored(id);
        explained.rootCause = u"Neighbour had it"_s;
        runOrDie(m_desk->db, UpdateTicket{explained});
        m_desk->status(id, StatusCategory::Solved);
    }

    void stepsAreTickedInTheLog()
    {
        TicketCategory category;
        category.name = u"Repair"_s;
        category.checklist = {u"Ask for a picture"_s, u"Look for the bill"_s};
        Ticket created;
        created.subject = u"Lamp"_s;
        created.category = runOrDie(m_desk->db, SaveTicketCategory{category});
        const TicketId id = runOrDie(m_desk->db, CreateTicket{created, {}});
        const TicketRow before = m_desk->row(id);
        runOrDie(m_desk->db, TickTicketStep{id, {u"Look for the bill"_s, true}});
        const QList<TicketEvent> log = m_desk->db.read([id](Connection &c) { return ConversationStore(c).log(id); }).value();
        QCOMPARE(ticketSteps(category.checklist, log),
                 (QList<TicketStep>{{u"Ask for a picture"_s, false}, {u"Look for the bill"_s, true}}));
        QCOMPARE(m_desk->row(id).dueAt, before.dueAt); // no clock hears of it
        QCOMPARE(errorOf(TickTicketStep{id, {u"Sing"_s, true}}).field, u"step"_s);
        QCOMPARE(errorOf(TickTicketStep{TicketId{999}, {u"Look for the bill"_s, true}}).code, ErrorCode::NotFound);
    }

    void anEditKeepsItsCourseAndTellsConflicts()
    {
        const TicketId id = m_desk->ticket(u"Lamp"_s);
        Ticket mine = m_desk->stored(id);
        Ticket theirs = mine;
        mine.subject = u"Lamp flickers"_s;
        mine.status = builtInStatus(StatusCategory::Closed);
        runOrDie(m_desk->db, UpdateTicket{mine});
        QCOMPARE(m_desk->stored(id).subject, u"Lamp flickers"_s);
        QCOMPARE(m_desk->row(id).statusCategory, StatusCategory::New);
        theirs.subject = u"Light"_s;
        QCOMPARE(errorOf(UpdateTicket{theirs}).code, ErrorCode::Conflict);
    }

    void manyAreChangedAtOnceAndBack()
    {
        const QList<TicketId> ids{m_desk->ticket(u"One"_s), m_desk->ticket(u"Two"_s), m_desk->ticket(u"Three"_s)};
        const UserId lena = user(u"Lena"_s);
        QCOMPARE(runOrDie(m_desk->db, AssignTickets{ids, lena}), 3);
        QCOMPARE(runOrDie(m_desk->db, AssignTickets{ids, lena}), 0);
        QCOMPARE(m_desk->subjects(TicketView::Mine, lena).size(), 3);
        QCOMPARE(runOrDie(m_desk->db, SetTicketPriority{ids, TicketPriority::Urgent}), 3);
        QCOMPARE(m_desk->row(ids.first()).dueAt, utc(2026, 11, 23, 10));
        m_desk->undoLast();
        QCOMPARE(m_desk->row(ids.first()).dueAt, utc(2026, 11, 23, 13));
        QCOMPARE(runOrDie(m_desk->db, DeleteTickets{ids}), 3);
        QVERIFY(m_desk->subjects(TicketView::Open).isEmpty());
        m_desk->undoLast();
        QCOMPARE(m_desk->subjects(TicketView::Open).size(), 3);
    }

    void aSnoozeEndsInWorkingHours()
    {
        const TicketId id = m_desk->ticket(u"Lamp"_s);
        QCOMPARE(runOrDie(m_desk->db, SnoozeTickets{{id}, utc(2026, 11, 28, 12)}), 1); // a Saturday
        QCOMPARE(m_desk->stored(id).pendingUntil, utc(2026, 11, 30, 9));
        QVERIFY(m_desk->subjects(TicketView::NeedsReply).isEmpty());
        QCOMPARE(m_desk->subjects(TicketView::Waiting), QStringList{u"Lamp"_s});
        setTime(30, 9);
        QCOMPARE(m_desk->subjects(TicketView::NeedsReply), QStringList{u"Lamp"_s});
        QCOMPARE(runOrDie(m_desk->db, SnoozeTickets{{id}, utc(2026, 11, 1)}), 1);
        QVERIFY(!m_desk->stored(id).pendingUntil);
    }

    void spamCountsForNothingAndComesBack()
    {
        const TicketId id = m_desk->ticket(u"Cheap watches"_s);
        setTime(23, 10);
        QCOMPARE(runOrDie(m_desk->db, DiscardTickets{{id}, DiscardReason::Spam}), 1);
        QCOMPARE(m_desk->clock(id, SlaMetric::FirstResponse).state, SlaState::Cancelled);
        QVERIFY(m_desk->subjects(TicketView::Open).isEmpty());
        const MessageTaken more = m_desk->message(id, u"Even cheaper"_s);
        QVERIFY(!more.reopened && !more.followsUp);
        QCOMPARE(runOrDie(m_desk->db, DiscardTickets{{id}, DiscardReason::None}), 1);
        QCOMPARE(m_desk->row(id).statusCategory, StatusCategory::Open);
        QVERIFY(m_desk->row(id).needsReply);
        QCOMPARE(runOrDie(m_desk->db, DiscardTickets{{id}, DiscardReason::Duplicate}), 1);
        m_desk->status(id, StatusCategory::OnHold); // somebody has to see to it after all
        QCOMPARE(m_desk->row(id).discarded, DiscardReason::None);
        QCOMPARE(m_desk->subjects(TicketView::Waiting), QStringList{u"Cheap watches"_s});
    }

    void aManualDueTimeNeedsAReason()
    {
        const TicketId id = m_desk->ticket(u"Lamp"_s);
        const Instant friday = utc(2026, 11, 27, 12);
        QCOMPARE(errorOf(SetManualDue{id, SlaMetric::FirstResponse, friday, {}}).field, u"reason"_s);
        QCOMPARE(errorOf(SetManualDue{id, SlaMetric::FirstResponse, utc(2026, 11, 20), u"x"_s}).field, u"due"_s);
        runOrDie(m_desk->db, SetManualDue{id, SlaMetric::FirstResponse, friday, u"Part is ordered"_s});
        QCOMPARE(m_desk->clock(id, SlaMetric::FirstResponse).dueAt, friday);
        QCOMPARE(m_desk->clock(id, SlaMetric::FirstResponse).manual.reason, u"Part is ordered"_s);
        runOrDie(m_desk->db, SetManualDue{id, SlaMetric::FirstResponse, std::nullopt, {}});
        QCOMPARE(m_desk->row(id).dueAt, utc(2026, 11, 23, 13));
    }

    void theQueueStandsInTheOrderOfItsPromises()
    {
        const TicketId later = m_desk->ticket(u"Later"_s, m_desk->shop.priya);
        m_desk->ticket(u"Better customer"_s, m_desk->shop.anneliese);
        const TicketId urgent = m_desk->ticket(u"Urgent"_s, m_desk->shop.priya);
        runOrDie(m_desk->db, SetTicketPriority{{urgent}, TicketPriority::Urgent});
        QCOMPARE(m_desk->subjects(TicketView::NeedsReply), (QStringList{u"Urgent"_s, u"Better customer"_s, u"Later"_s}));
        // A great sale makes the other one the better customer.
        runOrDie(m_desk->db, RecordSale{sale(m_desk->shop.priya, utc(2026, 11, 22), 900'000)});
        QCOMPARE(m_desk->subjects(TicketView::NeedsReply), (QStringList{u"Urgent"_s, u"Later"_s, u"Better customer"_s}));
        QCOMPARE(m_desk->subjects(TicketView::HighValue), (QStringList{u"Urgent"_s, u"Later"_s}));
        m_desk->status(later, StatusCategory::OnHold);
        QCOMPARE(m_desk->subjects(TicketView::Waiting), QStringList{u"Later"_s});
        setTime(23, 9, 50);
        QCOMPARE(m_desk->subjects(TicketView::Breaching), QStringList{u"Urgent"_s});
        m_desk->status(urgent, StatusCategory::Solved);
        QCOMPARE(m_desk->subjects(TicketView::Solved), QStringList{u"Urgent"_s});
        TicketQuery text;
        text.view = TicketView::Open;
        text.text = u"bergmann"_s;
        QCOMPARE(m_desk->subjects(text), QStringList{u"Better customer"_s});
        text.text = u"1001"_s;
        QCOMPARE(m_desk->subjects(text), QStringList{u"Later"_s});
    }

    void countsAreThoseOfTheViews()
    {
        const UserId jonas = user(u"Jonas"_s);
        const TicketId mine = m_desk->ticket(u"Mine"_s, m_desk->shop.anneliese);
        runOrDie(m_desk->db, AssignTickets{{mine}, jonas});
        m_desk->ticket(u"Nobody's"_s);
        const TicketId held = m_desk->ticket(u"Held"_s);
        m_desk->status(held, StatusCategory::OnHold);
        const QueueViewer viewer{jonas, m_desk->db.clock().now()};
        const auto counts =
            m_desk->db.read([=](Connection &connection) { return TicketQueue(connection).counts({}, viewer); }).value();
        QCOMPARE(counts.needsReply, 3);
        QCOMPARE(counts.mine, 1);
        QCOMPARE(counts.unassigned, 2);
        QCOMPARE(counts.waiting, 1);
        QCOMPARE(counts.breaching, 0);
        QCOMPARE(counts.open, 3);
    }

    void pagesFollowEachOther()
    {
        for (int i = 0; i < 25; ++i) {
            m_desk->db.clock().set(utc(2026, 11, 23, 9, i / 2));
            m_desk->ticket(QString::number(i), i % 3 == 0 ? m_desk->shop.anneliese : CustomerId{});
        }
        TicketQuery query;
        query.view = TicketView::Open;
        const QueueViewer viewer{{}, m_desk->db.clock().now()};
        QStringList paged;
        std::optional<TicketKey> after;
        while (true) {
            const auto rows = m_desk->db
                                  .read([=](Connection &connection) {
                                      return TicketQueue(connection).page(query, viewer, after, 4);
                                  })
                                  .value();
            for (const TicketRow &row : rows)
                paged += row.subject;
            if (rows.size() < 4)
                break;
            after = keyOf(rows.last(), query.view);
        }
        QCOMPARE(paged, m_desk->subjects(query));
        QCOMPARE(paged.size(), 25);
    }

    void anUndoOfACustomerTakesTheTicketAlong()
    {
        const CustomerId id = runOrDie(m_desk->db, CreateCustomer{person(u"Nia"_s, u"Webb"_s)});
        m_desk->ticket(u"Lamp"_s, id);
        m_desk->undoLast(); // the ticket
        m_desk->undoLast(); // the customer
        QVERIFY(m_desk->subjects(TicketView::Open).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTicketCommands)
#include "tst_ticketcommands.moc"
