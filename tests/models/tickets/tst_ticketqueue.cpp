// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/loyaltycommands.h"
#include "models/orders/ordercommands.h"
#include "models/people/usercommands.h"
#include "storage/search/search.h"
#include "storage/sql/statement.h"
#include "storage/tickets/ticketlifecycle.h"
#include "storage/tickets/ticketqueuesql.h"
#include "storage/tickets/tickettags.h"
#include "tests/models/tickets/deskfixture.h"
#include "tests/support/loyaltyshop.h"

#include <QtCore/QRegularExpression>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What the queue can be asked for, and that the database goes the short way there.
class TestTicketQueue : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_desk;

    [[nodiscard]] QueueViewer viewer() { return {{}, m_desk->db.clock().now()}; }
    [[nodiscard]] int count(const TicketQuery &query)
    {
        return m_desk->db.read([=, this](Connection &connection) { return TicketQueue(connection).count(query, viewer()); })
            .value();
    }
    /// Subjects in their order; the count must be theirs.
    [[nodiscard]] QString found(const TicketQuery &query)
    {
        const QStringList subjects = m_desk->subjects(query);
        return count(query) == subjects.size() ? subjects.join(u", ") : u"counted otherwise"_s;
    }
    TicketId ticket(const QString &subject, const std::function<void(Ticket &)> &with)
    {
        Ticket created;
        created.subject = subject;
        with(created);
        return runOrDie(m_desk->db, CreateTicket{created, u"Hello"_s});
    }
    TeamId team(const QString &name, std::optional<int> closeAfterDays)
    {
        Team created;
        created.name = name;
        created.closeAfterDays = closeAfterDays;
        return runOrDie(m_desk->db, SaveTeam{created});
    }
    [[nodiscard]] QString plan(const QString &sql)
    {
        return m_desk->db
            .read([sql](Connection &connection) {
                return attempt([&] {
                    // What is bound has no say in the plan: these indexes have no statistics.
                    QString text = sql;
                    text.replace(QRegularExpression(u":[a-z_]+"_s), u"7"_s);
                    Statement rows(connection, u"EXPLAIN QUERY PLAN "_s + text);
                    QStringList steps;
                    while (rows.next())
                        steps += rows.text(3);
                    return steps.join(u'\n');
                });
            })
            .value();
    }
    static TicketQuery queryOf(TicketView view)
    {
        TicketQuery query;
        query.view = view;
        return query;
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }
    void cleanup() { m_desk->verify(); }

    void filters()
    {
        User person;
        person.name = u"Jonas"_s;
        const UserId jonas = runOrDie(m_desk->db, AddUser{person, {}});
        const TeamId workshop = team(u"Workshop"_s, 7);
        TicketCategory repairs;
        repairs.name = u"Repairs"_s;
        const TicketCategoryId category = runOrDie(m_desk->db, SaveTicketCategory{repairs});
        const TicketId lamp = ticket(u"Lamp"_s, [&](Ticket &each) {
            each.owner = jonas;
            each.team = workshop;
            each.tags = {u"Süd"_s};
        });
        const TicketId chair = ticket(u"Chair"_s, [&](Ticket &each) {
            each.category = category;
            each.priority = TicketPriority::Urgent;
            each.customer = m_desk->shop.anneliese;
        });
        const TicketId held = ticket(u"Table"_s, [&](Ticket &each) { each.owner = jonas; });
        m_desk->status(held, StatusCategory::OnHold);
        for (const TicketView view : {TicketView::Open, TicketView::Solved}) {
            if (view == TicketView::Solved) {
                m_desk->db.clock().set(utc(2026, 11, 23, 10));
                m_desk->status(held, StatusCategory::Closed);
                m_desk->db.clock().set(utc(2026, 11, 24, 10));
                runOrDie(m_desk->db, SetTicketStatus{{lamp, chair}, builtInStatus(StatusCategory::Solved)});
            }
            const auto filtered = [&](const std::function<void(TicketQuery &)> &with) {
                TicketQuery query = queryOf(view);
                with(query);
                return found(query);
            };
            QCOMPARE(filtered([&](auto &query) { query.owner = jonas; }), u"Lamp, Table"_s);
            QCOMPARE(filtered([&](auto &query) { query.team = workshop; }), u"Lamp"_s);
            QCOMPARE(filtered([&](auto &query) { query.tag = u"sud"_s; }), u"Lamp"_s);
            QCOMPARE(filtered([&](auto &query) { query.tag = u"north"_s; }), QString());
            QCOMPARE(filtered([&](auto &query) { query.category = category; }), u"Chair"_s);
            QCOMPARE(filtered([&](auto &query) { query.priority = TicketPriority::Urgent; }), u"Chair"_s);
            QCOMPARE(filtered([&](auto &query) { query.customer = m_desk->shop.anneliese; }), u"Chair"_s);
            QCOMPARE(filtered([&](auto &query) { query.leastValueMinor = 1; }), u"Chair"_s);
            QCOMPARE(filtered([&](auto &query) { query.text = u"bergmann"_s; }), u"Chair"_s);
            QCOMPARE(filtered([&](auto &query) { query.text = u"lam"_s; }), u"Lamp"_s);
            QCOMPARE(filtered([&](auto &query) { query.text = u"1003"_s; }), u"Table"_s);
            QCOMPARE(filtered([&](auto &query) { query.text = u"003"_s; }), QString());
            QCOMPARE(filtered([&](auto &query) {
                         query.owner = jonas;
                         query.tag = u"Süd"_s;
                         query.text = u"lamp"_s;
                     }),
                     u"Lamp"_s);
        }
    }

    void ticketsOfATier()
    {
        const TierLadder ladder = runOrDie(m_desk->db, SaveTiers{threeTiers(), {}});
        const TierId gold = ladder.tiers.last().id;
        QCOMPARE(runOrDie(m_desk->db, JoinProgramme{{m_desk->shop.anneliese, m_desk->shop.tomas}, {}}), 2);
        const auto of = [](CustomerId customer) { return [customer](Ticket &each) { each.customer = customer; }; };
        const TicketId lamp = ticket(u"Lamp"_s, of(m_desk->shop.anneliese));
        ticket(u"Chair"_s, of(m_desk->shop.tomas));
        ticket(u"Table"_s, of(m_desk->shop.priya));
        ticket(u"Vase"_s, [](Ticket &) {});
        TicketQuery query = queryOf(TicketView::Open);
        query.tier = gold;
        QCOMPARE(found(query), u"Lamp"_s);
        QCOMPARE(ticketQueryOf(toJson(query)), query);
        m_desk->status(lamp, StatusCategory::Solved);
        QCOMPARE(found(query), QString());
        query.view = TicketView::Solved;
        QCOMPARE(found(query), u"Lamp"_s);
        runOrDie(m_desk->db, LeaveProgramme{{m_desk->shop.anneliese}});
        QCOMPARE(found(query), QString());
    }

    void textIsFoundByTheIndex_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("subjects");
        QTest::newRow("a word of the subject") << u"refund"_s << u"Refund for a lamp"_s;
        QTest::newRow("as it begins") << u"REF"_s << u"Refund for a lamp"_s;
        QTest::newRow("from its middle") << u"fund"_s << u"Refund for a lamp"_s;
        QTest::newRow("without accents") << u"cafe"_s << u"Café machine"_s;
        QTest::newRow("words in any order") << u"lamp refund"_s << u"Refund for a lamp"_s;
        QTest::newRow("what was written") << u"scratched"_s << u"Wrong size"_s;
        QTest::newRow("a word that two have") << u"lamp"_s << u"Refund for a lamp, Lamp shade"_s;
        QTest::newRow("the customer") << u"bergmann"_s << u"Wrong size"_s;
        QTest::newRow("customer and subject") << u"anneliese size"_s << u"Wrong size"_s;
        QTest::newRow("customer and another's subject") << u"anneliese lamp"_s << QString();
        QTest::newRow("the number as it begins") << u"1002"_s << u"Wrong size"_s;
        QTest::newRow("with its sign") << u"#1002"_s << u"Wrong size"_s;
        QTest::newRow("a number from its middle") << u"002"_s << QString();
        QTest::newRow("letters alone say nothing") << u"a lamp"_s << u"Refund for a lamp, Lamp shade"_s;
        QTest::newRow("not there") << u"giraffe"_s << QString();
        QTest::newRow("signs of a query") << u"\"lamp\" OR *"_s << QString();
    }
    void textIsFoundByTheIndex()
    {
        QFETCH(QString, text);
        const QList<TicketId> tickets{m_desk->ticket(u"Refund for a lamp"_s),
                                      m_desk->ticket(u"Wrong size"_s, m_desk->shop.anneliese, u"It is scratched as well"_s),
                                      m_desk->ticket(u"Café machine"_s, m_desk->shop.tomas),
                                      m_desk->ticket(u"Lamp shade"_s)};
        TicketQuery query = queryOf(TicketView::Open);
        query.text = text;
        QTEST(found(query), "subjects");
        for (qsizetype i = tickets.size() - 1; i >= 0; --i) {
            m_desk->db.clock().set({m_desk->db.clock().now().ms + 1000});
            m_desk->status(tickets.at(i), StatusCategory::Solved);
        }
        QCOMPARE(found(query), QString());
        query.view = TicketView::Solved;
        QTEST(found(query), "subjects");
    }

    void usualWordsAreLookedForInEachTicket()
    {
        const TicketId first = m_desk->ticket(u"Refund for a lamp"_s);
        m_desk->ticket(u"Wrong size of a lamp"_s, m_desk->shop.anneliese);
        m_desk->ticket(u"Lamp shade"_s);
        const auto asked = [this](const QString &text, int most) {
            return m_desk->db.read([=](Connection &connection) { return Search(connection).ticketsWith(text, most); })
                .value();
        };
        QCOMPARE(asked(u"lamp"_s, 3).among->size(), 3);
        QCOMPARE(asked(u"lamp"_s, 3).parts, QStringList());
        QVERIFY(!asked(u"lamp"_s, 2).among);
        QCOMPARE(asked(u"lamp"_s, 2).parts, QStringList{u"lamp"_s});
        QCOMPARE(asked(u"10"_s, 2).parts, QStringList{u" 10"_s});
        const TicketsWithText mixed = asked(u"lamp refund"_s, 2);
        QCOMPARE(mixed.among.value_or(QList<TicketId>()), QList{first});
        QCOMPARE(mixed.parts, QStringList{u"lamp"_s});
        // The same tickets, whichever way.
        const auto looked = [this](const QStringList &parts) {
            return m_desk->db
                .read([=, this](Connection &connection) {
                    return attempt([&] {
                        const QueueWay way{QueueWay::From::Order, static_cast<int>(parts.size())};
                        Statement rows(connection, pageSql(queryOf(TicketView::Open), way, false));
                        rows.bind(u"now", viewer().now).bind(u"limit", QVariant(10));
                        for (qsizetype i = 0; i < parts.size(); ++i)
                            rows.bind(u"part%1"_s.arg(i), parts.at(i));
                        QStringList subjects;
                        while (rows.next())
                            subjects += rows.text(2);
                        return subjects.join(u", ");
                    });
                })
                .value();
        };
        QCOMPARE(looked({u"lamp"_s}), u"Wrong size of a lamp, Refund for a lamp, Lamp shade"_s);
        QCOMPARE(looked({u"lamp"_s, u"bergmann"_s}), u"Wrong size of a lamp"_s);
        QCOMPARE(looked({u" 1001"_s}), u"Refund for a lamp"_s);
        QCOMPARE(looked({u" 001"_s}), QString());
    }

    void tagsInUse()
    {
        for (const QStringList &tags : {QStringList{u"Süd"_s, u"gift"_s}, QStringList{u"sud"_s}, QStringList{u"Attic"_s}})
            ticket(u"Lamp"_s, [&](Ticket &each) { each.tags = tags; });
        const auto tags = [this](int most) {
            return m_desk->db.read([most](Connection &connection) { return ticketTags(connection, most); }).value();
        };
        QCOMPARE(tags(10).size(), 3);
        QCOMPARE(tags(10).mid(1), (QStringList{u"Attic"_s, u"gift"_s}));
        QCOMPARE(tags(1).first().toLower().replace(u'ü', u'u'), u"sud"_s);
    }

    void solvedSince()
    {
        const TicketId old = m_desk->ticket(u"Old"_s);
        m_desk->status(old, StatusCategory::Solved);
        m_desk->db.clock().set(utc(2026, 12, 1, 9));
        const TicketId fresh = m_desk->ticket(u"Fresh"_s);
        m_desk->status(fresh, StatusCategory::Solved);
        TicketQuery query = queryOf(TicketView::Solved);
        QCOMPARE(found(query), u"Fresh, Old"_s);
        query.solvedDays = 7;
        QCOMPARE(found(query), u"Fresh"_s);
        query.solvedDays = 8;
        QCOMPARE(found(query), u"Fresh, Old"_s);
    }

    void theBoardHasAColumnForEachStatus()
    {
        const TicketId held = m_desk->ticket(u"Held"_s);
        m_desk->status(held, StatusCategory::OnHold);
        m_desk->ticket(u"First"_s);
        m_desk->db.clock().set(utc(2026, 11, 23, 10));
        m_desk->ticket(u"Second"_s);
        const auto counts = m_desk->db
                                .read([this](Connection &connection) {
                                    return TicketQueue(connection).columnCounts(queryOf(TicketView::Open), viewer());
                                })
                                .value();
        QCOMPARE(counts, (QMap<StatusCategory, int>{{StatusCategory::New, 2}, {StatusCategory::OnHold, 1}}));
        TicketQuery column = queryOf(TicketView::Open);
        column.status = StatusCategory::New;
        QCOMPARE(found(column), u"First, Second"_s);
        column.status = StatusCategory::OnHold;
        QCOMPARE(found(column), u"Held"_s);
    }

    void theBestCustomersComeFirst()
    {
        runOrDie(m_desk->db, RecordSale{sale(m_desk->shop.anneliese, m_desk->db.clock().now(), 50'000)});
        runOrDie(m_desk->db, RecordSale{sale(m_desk->shop.tomas, m_desk->db.clock().now(), 200'000)});
        m_desk->ticket(u"Good"_s, m_desk->shop.anneliese);
        m_desk->db.clock().set(utc(2026, 11, 23, 10));
        m_desk->ticket(u"Best"_s, m_desk->shop.tomas);
        m_desk->ticket(u"Unknown"_s);
        TicketQuery query = queryOf(TicketView::HighValue);
        query.leastValueMinor = 1;
        QCOMPARE(found(query), u"Best, Good"_s);
        query.leastValueMinor = 150'000;
        QCOMPARE(found(query), u"Best"_s);
        query.leastValueMinor.reset(); // the tenth who spent the most
        QCOMPARE(found(query), u"Best"_s);
    }

    void pagesFollowEachOther_data()
    {
        QTest::addColumn<TicketView>("view");
        for (const auto &[view, name] : EnumNames<TicketView>::names)
            QTest::newRow(qPrintable(QStringView(name).toString())) << view;
    }
    void pagesFollowEachOther()
    {
        QFETCH(TicketView, view);
        for (int i = 0; i < 24; ++i) {
            m_desk->db.clock().set(utc(2026, 11, 23, 9, i / 2));
            const TicketId id = m_desk->ticket(QString::number(i), i % 3 == 0 ? m_desk->shop.anneliese : m_desk->shop.tomas);
            if (view == TicketView::Solved || i % 5 == 0)
                m_desk->status(id, view == TicketView::Solved ? StatusCategory::Solved : StatusCategory::OnHold);
        }
        m_desk->db.clock().set(utc(2026, 11, 23, 12, 55)); // some are to be warned of by now
        TicketQuery query = queryOf(view);
        query.leastValueMinor = 1;
        QStringList paged;
        std::optional<TicketKey> after;
        for (bool more = true; more;) {
            const auto rows = m_desk->db
                                  .read([=, this](Connection &connection) {
                                      return TicketQueue(connection).page(query, viewer(), after, 4);
                                  })
                                  .value();
            for (const TicketRow &row : rows) {
                QVERIFY(!after || *after < keyOf(row, view));
                after = keyOf(row, view);
                paged += row.subject;
            }
            more = rows.size() == 4;
        }
        QCOMPARE(paged, m_desk->subjects(query));
        QCOMPARE(paged.isEmpty(), view == TicketView::Mine);
    }

    void aQueryIsKeptWhole()
    {
        TicketQuery query;
        query.view = TicketView::Solved;
        query.team = {1};
        query.owner = {2};
        query.customer = {3};
        query.category = {4};
        query.priority = TicketPriority::High;
        query.status = StatusCategory::Closed;
        query.tag = u"a"_s;
        query.leastValueMinor = 500;
        query.solvedDays = 30;
        query.text = u"b"_s;
        QCOMPARE(ticketQueryOf(toJson(query)), query);
        QCOMPARE(ticketQueryOf(toJson(TicketQuery())), TicketQuery());
    }

    void nothingIsSortedOrLookedThroughInVain_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("way");
        for (const auto &[view, name] : EnumNames<TicketView>::names) {
            const QString way = view == TicketView::Solved      ? u"ticket_facts_listed"_s
                                : view == TicketView::HighValue ? u"ticket_queue_by_worth"_s
                                                                : u"ticket_queue_in_order"_s;
            for (const bool continued : {false, true}) {
                TicketQuery query = queryOf(view);
                const QString label = QStringView(name).toString() + (continued ? u", next page"_s : QString());
                QTest::newRow(qPrintable(label)) << pageSql(query, QueueWay{}, continued) << way;
                query.team = {1};
                query.owner = {1};
                query.category = {1};
                query.priority = TicketPriority::High;
                query.tag = u"tag"_s;
                QTest::newRow(qPrintable(label + u", filtered"_s)) << pageSql(query, QueueWay{}, continued) << way;
                const QueueWay words{QueueWay::From::Order, 2};
                QTest::newRow(qPrintable(label + u", usual words"_s)) << pageSql(query, words, continued) << way;
            }
        }
    }
    void nothingIsSortedOrLookedThroughInVain()
    {
        QFETCH(QString, sql);
        QFETCH(QString, way);
        const QString steps = plan(sql);
        QVERIFY2(steps.contains(way), qPrintable(steps));
        QVERIFY2(!steps.contains("TEMP B-TREE"_L1), qPrintable(steps));
        QVERIFY2(!steps.contains("SCAN t"_L1), qPrintable(steps));
    }

    void someFiltersHaveAShorterWay_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("way");
        TicketQuery customer = queryOf(TicketView::Open);
        customer.customer = {1};
        QTest::newRow("a customer's open ones") << pageSql(customer, QueueWay{}, false) << u"ticket_queue_by_customer"_s;
        customer.view = TicketView::Solved;
        QTest::newRow("a customer's solved ones") << pageSql(customer, QueueWay{}, false) << u"tickets_by_customer"_s;
        TicketQuery tag = queryOf(TicketView::Solved);
        tag.tag = u"rare"_s;
        QTest::newRow("solved ones of a rare tag")
            << pageSql(tag, QueueWay{QueueWay::From::Tag}, false) << u"ticket_tags_by_tag"_s;
        tag.view = TicketView::Open;
        QTest::newRow("open ones of a rare tag")
            << pageSql(tag, QueueWay{QueueWay::From::Tag}, false) << u"ticket_tags_by_tag"_s;
        for (const TicketView view : {TicketView::Open, TicketView::Solved}) {
            const TicketQuery text = queryOf(view);
            const QueueWay found{QueueWay::From::Found, 1};
            const QString name = nameOf(view);
            QTest::newRow(qPrintable(name + u" with a rare word"_s)) << pageSql(text, found, false) << u"json_each"_s;
            QTest::newRow(qPrintable(name + u", how many have a rare word"_s)) << countSql(text, found) << u"json_each"_s;
        }
        TicketQuery team = queryOf(TicketView::Solved);
        team.team = {1};
        QTest::newRow("how many a team has solved") << countSql(team, QueueWay{}) << u"ticket_facts_by_team"_s;
    }
    void someFiltersHaveAShorterWay()
    {
        QFETCH(QString, sql);
        QFETCH(QString, way);
        const QString steps = plan(sql);
        QVERIFY2(steps.contains(way), qPrintable(steps));
        QVERIFY2(!steps.contains("SCAN t"_L1), qPrintable(steps));
    }

    void eachTeamClosesWhatIsRipe()
    {
        const TeamId never = team(u"Patient"_s, std::nullopt);
        const TeamId soon = team(u"Quick"_s, 1);
        QList<TicketId> tickets;
        for (const TeamId team : {TeamId{}, never, soon}) {
            tickets += ticket(u"Lamp"_s, [team](Ticket &each) { each.team = team; });
            m_desk->db.clock().set({m_desk->db.clock().now().ms + 1000});
            m_desk->status(tickets.last(), StatusCategory::Solved);
        }
        const auto ripe = [this](Instant at) {
            return m_desk->db.read([at](Connection &connection) { return ticketsToClose(connection, at); }).value();
        };
        QCOMPARE(ripe(utc(2026, 11, 23, 20)), QList<TicketId>());
        QCOMPARE(ripe(utc(2026, 11, 25, 9)), QList{tickets[2]});
        QCOMPARE(ripe(utc(2026, 12, 25, 9)), (QList{tickets[0], tickets[2]}));
        runOrDie(m_desk->db, DeleteTickets{{tickets[2]}});
        QCOMPARE(ripe(utc(2026, 12, 25, 9)), QList{tickets[0]});
    }
};

QTEST_GUILESS_MAIN(TestTicketQueue)
#include "tst_ticketqueue.moc"
