// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/ticketlist.h"

#include "models/customers/customercommands.h"
#include "models/people/usercommands.h"
#include "models/tickets/conversationfeed.h"
#include "models/tickets/deskchoicesview.h"
#include "models/tickets/querycountsview.h"
#include "models/tickets/ticketcountsview.h"
#include "models/tickets/ticketdetailsview.h"
#include "models/tickets/ticketfilterchoicesview.h"
#include "tests/models/tickets/deskfixture.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The models behind the page of tickets.
class TestTicketList : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_desk;

    [[nodiscard]] Database &database() { return *m_desk->db; }

    static QStringList shown(const TicketList &list)
    {
        QStringList subjects;
        for (int row = 0; row < list.rowCount(); ++row)
            subjects += list.index(row).data(role::Title).toString();
        return subjects;
    }
    /// The bodies, the newest first.
    static QStringList shown(const ConversationFeed &feed)
    {
        QStringList bodies;
        for (const ConversationEntry &entry : feed.events())
            bodies += entry.article.body;
        return bodies;
    }
    void reply(TicketId id, const QString &body) { runOrDie(m_desk->db, ReplyToTicket{id, body, {}}); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<DeskFixture>();
    }

    void theQueueFollowsWhatIsDone()
    {
        const TicketId refund = m_desk->ticket(u"Refund"_s, m_desk->shop.anneliese);
        m_desk->db.clock().set(utc(2026, 11, 23, 9, 5));
        const TicketId size = m_desk->ticket(u"Wrong size"_s, m_desk->shop.tomas);
        TicketList list(database());
        const QAbstractItemModelTester tester(&list);
        QTRY_COMPARE(shown(list), (QStringList{u"Refund"_s, u"Wrong size"_s}));
        QCOMPARE(list.index(0).data(TicketList::RowRole).value<TicketRow>(), m_desk->row(refund));
        QCOMPARE(list.index(0).data(role::Subtitle).toString(), u"Anneliese Bergmann"_s);
        QCOMPARE(list.rowOf(size), 1);
        QCOMPARE(list.rowOf(TicketId{4711}), -1);
        QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
        runOrDie(m_desk->db, SetTicketPriority{{size}, TicketPriority::Urgent});
        QTRY_COMPARE(shown(list), (QStringList{u"Wrong size"_s, u"Refund"_s}));
        reply(size, u"We exchange it"_s);
        QTRY_COMPARE(shown(list), QStringList{u"Refund"_s});
        m_desk->message(size, u"Thank you, and one more thing"_s);
        QTRY_COMPARE(list.rowCount(), 2);
        QCOMPARE(reset.count(), 0);
    }

    void everyViewOfTheQueue()
    {
        const TicketId refund = m_desk->ticket(u"Refund"_s);
        const TicketId size = m_desk->ticket(u"Wrong size"_s);
        m_desk->status(size, StatusCategory::OnHold);
        const TicketId done = m_desk->ticket(u"Done"_s);
        m_desk->status(done, StatusCategory::Solved);
        const UserId mara = runOrDie(m_desk->db, AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, {}});
        database().setUser(mara);
        runOrDie(m_desk->db, AssignTickets{{refund}, mara});
        TicketList list(database());
        const QAbstractItemModelTester tester(&list);
        TicketQuery query;
        query.view = TicketView::Waiting;
        list.setQuery(query);
        QTRY_COMPARE(shown(list), QStringList{u"Wrong size"_s});
        query.view = TicketView::Mine;
        list.setQuery(query);
        QTRY_COMPARE(list.rowCount(), 0);
        list.setUser(mara);
        QTRY_COMPARE(shown(list), QStringList{u"Refund"_s});
        query.view = TicketView::Solved;
        list.setQuery(query);
        QTRY_COMPARE(shown(list), QStringList{u"Done"_s});
        query.view = TicketView::Open;
        query.text = u"size"_s;
        list.setQuery(query);
        QTRY_COMPARE(shown(list), QStringList{u"Wrong size"_s});
    }

    void whatIsDueChangesWithTime()
    {
        m_desk->ticket(u"Refund"_s);
        TicketList list(database());
        TicketQuery query;
        query.view = TicketView::Breaching;
        list.setQuery(query);
        QTRY_COMPARE(list.state(), TicketList::State::Loaded);
        QTRY_COMPARE(list.rowCount(), 0);
        m_desk->db.clock().set(utc(2026, 11, 23, 12, 30)); // three of the four hours are over
        list.refresh();
        QTRY_COMPARE(list.rowCount(), 1);
    }

    void countsEachView()
    {
        const TicketId refund = m_desk->ticket(u"Refund"_s);
        TicketCountsView counts(database());
        counts.count({});
        QTRY_VERIFY(counts.value() && counts.value()->needsReply == 1);
        QCOMPARE(counts.value()->unassigned, 1);
        reply(refund, u"We see to it"_s);
        QTRY_COMPARE(counts.value()->needsReply, 0);
        QCOMPARE(counts.value()->open, 1);
    }

    void countsWhatQueriesFind()
    {
        const TicketId refund = m_desk->ticket(u"Refund"_s, m_desk->shop.anneliese);
        m_desk->ticket(u"Wrong size"_s);
        TicketQuery waiting;
        waiting.view = TicketView::Waiting;
        TicketQuery hers;
        hers.text = u"bergmann"_s;
        QueryCountsView counts(database());
        counts.count({TicketQuery(), waiting, hers}, {});
        QTRY_COMPARE(counts.value().value_or(QList<int>()), (QList{2, 0, 1}));
        m_desk->status(refund, StatusCategory::OnHold);
        QTRY_COMPARE(counts.value().value_or(QList<int>()), (QList{2, 1, 1}));
        m_desk->db.clock().set(utc(2026, 11, 23, 12, 30));
        TicketQuery breaching;
        breaching.view = TicketView::Breaching;
        counts.count({breaching}, {});
        QTRY_COMPARE(counts.value().value_or(QList<int>()), QList{2});
        counts.count({}, {});
        QCOMPARE(counts.state(), QueryCountsView::State::Empty);
    }

    void whatTheQueueCanBeFilteredBy()
    {
        Ticket tagged;
        tagged.subject = u"Refund"_s;
        tagged.tags = {u"gift"_s};
        runOrDie(m_desk->db, CreateTicket{tagged, u"Hello"_s});
        TicketFilterChoicesView choices(database());
        choices.show({m_desk->shop.anneliese, true});
        QTRY_VERIFY(choices.value());
        QCOMPARE(choices.value()->tags, QStringList{u"gift"_s});
        QCOMPARE(choices.value()->customerName, u"Anneliese Bergmann"_s);
        QVERIFY(choices.value()->highValue.minor > 0);
        choices.show({CustomerId{4711}, true});
        QTRY_VERIFY(choices.value());
        QCOMPARE(choices.value()->customerName, QString());
    }

    void whoAsksAgainAndAgain()
    {
        TicketCategory billing;
        billing.name = u"Billing"_s;
        const TicketCategoryId category = runOrDie(m_desk->db, SaveTicketCategory{billing});
        const auto add = [&](const std::function<void(Ticket &)> &with = {}) {
            Ticket ticket;
            ticket.subject = u"Refund"_s;
            ticket.customer = m_desk->shop.anneliese;
            ticket.category = category;
            if (with)
                with(ticket);
            return runOrDie(m_desk->db, CreateTicket{ticket, u"Hello"_s});
        };
        const TicketId first = add();
        // None of these is her coming again.
        add([&](Ticket &ticket) { ticket.customer = m_desk->shop.tomas; });
        add([](Ticket &ticket) { ticket.test = true; });
        add([](Ticket &ticket) { ticket.origin = TicketOrigin::Agent; });
        runOrDie(m_desk->db, DeleteTickets{{add()}});
        runOrDie(m_desk->db, MergeTickets{{add()}, first});
        TicketDetailsView view(database());
        view.show(first);
        QTRY_VERIFY(view.value());
        QVERIFY(!view.value()->customer->repeated);
        m_desk->db.clock().set(utc(2026, 12, 20, 9));
        const TicketId second = add();
        QTRY_VERIFY(view.value()->customer->repeated);
        QCOMPARE(*view.value()->customer->repeated, (RepeatedContact{2, category, u"Billing"_s, 2}));
        m_desk->db.clock().set(utc(2026, 12, 25, 9));
        view.show(second);
        QTRY_VERIFY(view.value());
        QVERIFY(!view.value()->customer->repeated);
    }

    void aTicketWithWhoItIsFor()
    {
        const TicketId refund = m_desk->ticket(u"Refund"_s, m_desk->shop.anneliese);
        m_desk->ticket(u"Another"_s, m_desk->shop.anneliese);
        TicketDetailsView view(database());
        view.show(refund);
        QTRY_VERIFY(view.value());
        QCOMPARE(view.value()->ticket, m_desk->stored(refund));
        QCOMPARE(view.value()->row, m_desk->row(refund));
        QCOMPARE(view.value()->clocks, m_desk->rollup(refund).clocks);
        QVERIFY(!view.value()->clocks.isEmpty());
        const TicketCustomer customer = view.value()->customer.value_or(TicketCustomer{});
        QCOMPARE(customer.name, u"Anneliese Bergmann"_s);
        QCOMPARE(customer.net.minor, 10450);
        QCOMPARE(customer.orders, 2);
        QCOMPARE(customer.openTickets, 1);
        runOrDie(m_desk->db, SetTicketPriority{{refund}, TicketPriority::High});
        QTRY_COMPARE(view.value()->ticket.priority, TicketPriority::High);
        runOrDie(m_desk->db, DeleteTickets{{refund}});
        QTRY_COMPARE(view.state(), TicketDetailsView::State::Gone);
    }

    void aTicketOfNobodyKnown()
    {
        const TicketId call = m_desk->ticket(u"A call"_s);
        TicketDetailsView view(database());
        view.show(call);
        QTRY_VERIFY(view.value());
        QVERIFY(!view.value()->customer);
    }

    void whatTicketsCanBeGiven()
    {
        DeskChoicesView choices(database());
        QTRY_VERIFY(choices.value());
        const qsizetype builtIn = choices.value()->statuses.size();
        QCOMPARE(builtIn, builtInStatuses().size());
        TicketStatus own;
        own.name = u"At the workshop"_s;
        own.category = StatusCategory::WaitingThirdParty;
        runOrDie(m_desk->db, SaveTicketStatus{own});
        runOrDie(m_desk->db, AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, {}});
        QTRY_COMPARE(choices.value()->statuses.size(), builtIn + 1);
        QTRY_COMPARE(choices.value()->people.size(), 1);
    }

    void theConversationGrows()
    {
        const UserId mara = runOrDie(m_desk->db, AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, {}});
        database().setUser(mara);
        const TicketId refund = m_desk->ticket(u"Refund"_s, m_desk->shop.anneliese, u"Charged twice"_s);
        const TicketId other = m_desk->ticket(u"Other"_s);
        ConversationFeed feed(database());
        const QAbstractItemModelTester tester(&feed);
        feed.setTicket(refund);
        QTRY_COMPARE(shown(feed), QStringList{u"Charged twice"_s});
        QCOMPARE(feed.index(0).data(role::AvatarName).toString(), QString());
        // A note changes nothing of the ticket itself.
        m_desk->db.clock().set(utc(2026, 11, 23, 9, 10));
        runOrDie(m_desk->db, NoteOnTicket{refund, u"Both are in the export"_s});
        QTRY_COMPARE(shown(feed), (QStringList{u"Both are in the export"_s, u"Charged twice"_s}));
        QCOMPARE(feed.index(0).data(role::AvatarName).toString(), u"Mara"_s);
        m_desk->db.clock().set(utc(2026, 11, 23, 9, 20));
        m_desk->message(refund, u"Anything new?"_s);
        QTRY_COMPARE(feed.rowCount(), 3);
        runOrDie(m_desk->db, NoteOnTicket{other, u"elsewhere"_s});
        feed.setTicket(other);
        QTRY_VERIFY(shown(feed).contains(u"elsewhere"_s));
        QCOMPARE(feed.rowCount(), 2);
        feed.setTicket({});
        QCOMPARE(feed.rowCount(), 0);
    }

    void whatWasMergedSaysWhereItStood()
    {
        const TicketId refund = m_desk->ticket(u"Refund"_s, {}, u"Charged twice"_s);
        const TicketId again = m_desk->ticket(u"Again"_s, {}, u"Where is my money"_s);
        runOrDie(m_desk->db, MergeTickets{{again}, refund});
        ConversationFeed feed(database());
        feed.setTicket(refund);
        QTRY_COMPARE(feed.rowCount(), 2);
        for (const ConversationEntry &entry : feed.events())
            QCOMPARE(entry.fromNumber, entry.article.body == u"Where is my money"_s ? m_desk->stored(again).number : 0);
    }

    void aLongConversationComesInPages()
    {
        const TicketId refund = m_desk->ticket(u"Refund"_s, {}, u"message 0"_s);
        constexpr int messages = 250;
        for (int i = 1; i < messages; ++i) {
            m_desk->db.clock().set({utc(2026, 11, 23, 10).ms + i * 1000});
            runOrDie(m_desk->db, NoteOnTicket{refund, u"message %1"_s.arg(i)});
        }
        ConversationFeed feed(database());
        const QAbstractItemModelTester tester(&feed);
        feed.setTicket(refund);
        QTRY_VERIFY(feed.rowCount() > 0 && feed.canFetchMore({}));
        QVERIFY(feed.rowCount() < messages);
        while (feed.canFetchMore({})) {
            const int before = feed.rowCount();
            feed.fetchMore({});
            QTRY_VERIFY(feed.rowCount() > before && !feed.isReading());
        }
        QCOMPARE(feed.rowCount(), messages);
        QCOMPARE(shown(feed).last(), u"message 0"_s);
    }
};

QTEST_GUILESS_MAIN(TestTicketList)

#include "tst_ticketlist.moc"
