// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bulk/bulkwriter.h"
#include "storage/customers/customerstore.h"
#include "storage/interactions/interactionstore.h"
#include "storage/journal/history.h"
#include "storage/orders/orderstore.h"
#include "storage/people/shopstore.h"
#include "storage/privacy/consentstore.h"
#include "storage/rollups/rebuild.h"
#include "storage/rollups/verification.h"
#include "storage/sql/statement.h"
#include "storage/tasks/taskstore.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

#include <QtCore/QRandomGenerator>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QMap<QString, qint64> differencesIn(TestDatabase &db, const QByteArray &zone = "Europe/Berlin")
{
    return db
        .read([&](Connection &connection) {
            return attempt([&] { return compareRollups(connection, LocalCalendar(QTimeZone(zone)), Currency(u"EUR")); });
        })
        .value();
}

/// A shop to which anything may happen at random.
class RandomShop
{
public:
    explicit RandomShop(quint32 seed) : m_random(seed) {}

    TestDatabase db;

    /// Does one thing. Refusals (a return of more than was bought) are fine: they change nothing.
    void step()
    {
        switch (m_random.bounded(17)) {
        case 0:
        case 1:
            return addCustomer();
        case 2:
        case 3:
        case 4:
            return addSale();
        case 5:
        case 6:
            return addReturn();
        case 7:
            return addInteraction();
        case 8:
            return changeStatus();
        case 9:
            return deleteSomething();
        case 10:
            return editCustomer();
        case 11:
            return editInteraction();
        case 12:
            return load();
        case 13:
            return recordConsent();
        case 14:
            return addTask();
        case 15:
            return changeTask();
        default:
            return undoOrRedo();
        }
    }

private:
    [[nodiscard]] qint64 anyId(const QString &table)
    {
        return db
            .read([&](Connection &connection) {
                return attempt([&] {
                    Statement rows(connection, u"SELECT id FROM %1 ORDER BY id"_s.arg(table));
                    QList<qint64> ids;
                    while (rows.next())
                        ids += rows.integer(0);
                    return ids.isEmpty() ? 0 : ids[m_random.bounded(int(ids.size()))];
                });
            })
            .value();
    }

    [[nodiscard]] CustomerId anyCustomer() { return {m_random.bounded(6) == 0 ? 0 : anyId(u"customers"_s)}; }
    // Over two years, often near the ends of months, where a time zone decides.
    [[nodiscard]] Instant anyTime()
    {
        const QDate day = QDate(2025, 1, 1).addMonths(m_random.bounded(22));
        return {utc(day.year(), day.month(), 1, 0).ms + (m_random.bounded(40) - 6) * 6 * 3'600'000LL};
    }

    template<typename Job>
    void write(const QString &command, Job job)
    {
        const auto written = db.write(command, job);
        if (!written && written.error().code == ErrorCode::Internal)
            qFatal("%ls: %ls", qUtf16Printable(command), qUtf16Printable(written.error().detail));
    }

    [[nodiscard]] Customer someone()
    {
        Customer customer;
        customer.name = u"Name%1 Family%2"_s.arg(m_random.bounded(9)).arg(m_random.bounded(99));
        if (m_random.bounded(2) == 0)
            customer.contacts = {
                {{}, ContactKind::Phone, {}, u"+49 30 %1"_s.arg(m_random.bounded(100'000, 999'999)), true, true}};
        if (m_random.bounded(2) == 0)
            customer.tags = {u"gifts"_s, u"Ärger"_s};
        return customer;
    }

    void addCustomer()
    {
        const Customer customer = someone();
        write(u"create_customer"_s,
              [=](WriteSession &session) { return CustomerStore(session.connection()).insert(session, customer); });
    }

    [[nodiscard]] Order someOrder()
    {
        Order order;
        order.number = QString::number(m_random.bounded(10'000));
        order.customer = anyCustomer();
        order.orderedAt = anyTime();
        order.total.currency = Currency(u"EUR");
        order.status = m_random.bounded(8) == 0 ? OrderStatus::Cancelled : OrderStatus::Completed;
        for (int i = m_random.bounded(3); i >= 0; --i)
            order.lines += OrderLine{
                {}, {}, {}, u"Thing"_s, milliPerPiece * (1 + m_random.bounded(3)), m_random.bounded(4) * 5 * microPerMajor};
        addUp(order);
        return order;
    }

    void addSale()
    {
        const Order order = someOrder();
        write(u"record_sale"_s,
              [=](WriteSession &session) { return OrderStore(session.connection()).insert(session, order); });
    }

    void recordConsent()
    {
        QList<ConsentEvent> events(1 + m_random.bounded(2));
        const CustomerId customer = anyCustomer();
        if (!customer.isValid())
            return;
        const Instant at = anyTime();
        for (ConsentEvent &event : events) {
            event.customer = customer;
            event.capturedAt = at;
            event.purpose = m_random.bounded(2) == 0 ? ConsentPurpose::Offers : ConsentPurpose::Surveys;
            event.state = m_random.bounded(2) == 0 ? ConsentState::Granted : ConsentState::Withdrawn;
        }
        write(u"record_consent"_s,
              [=](WriteSession &session) { return ConsentStore(session.connection()).append(session, events); });
    }

    void addReturn()
    {
        const OrderId id{m_random.bounded(4) == 0 ? 0 : anyId(u"orders"_s)};
        Return goods;
        goods.returnedAt = anyTime();
        goods.total.currency = Currency(u"EUR");
        if (id.isValid()) {
            const auto order = db.read([=](Connection &connection) { return OrderStore(connection).order(id); }).value();
            goods.order = id;
            goods.customer = order.customer;
            const OrderLine &line = order.lines[m_random.bounded(int(order.lines.size()))];
            goods.lines = {{line.id, {}, {}, line.name, line.quantityMilli, line.unitPriceMicro, 0}};
        } else {
            goods.customer = anyCustomer();
            goods.lines = {{{}, {}, {}, u"Thing"_s, milliPerPiece, 3 * microPerMajor, 0}};
        }
        addUp(goods);
        write(u"record_return"_s,
              [=](WriteSession &session) { return OrderStore(session.connection()).insert(session, goods); });
    }

    void addInteraction()
    {
        Interaction interaction;
        interaction.customer = {anyId(u"customers"_s)};
        if (!interaction.customer.isValid())
            return;
        interaction.kind = m_random.bounded(2) == 0 ? InteractionKind::Note : InteractionKind::Call;
        interaction.direction = interaction.kind == InteractionKind::Note ? Direction::Internal : Direction::In;
        interaction.outcome = interaction.kind == InteractionKind::Note ? Outcome::None : Outcome::Connected;
        interaction.occurredAt = anyTime();
        interaction.body = u"About the %1 lamp"_s.arg(m_random.bounded(50));
        write(u"add_note"_s,
              [=](WriteSession &session) { return InteractionStore(session.connection()).insert(session, interaction); });
    }

    void editInteraction()
    {
        const InteractionId id{anyId(u"interactions"_s)};
        if (!id.isValid())
            return;
        auto interaction = db.read([=](Connection &connection) {
                                 return InteractionStore(connection).interaction(id);
                             }).value();
        interaction.occurredAt = anyTime();
        interaction.customer = {anyId(u"customers"_s)}; // it was somebody else's
        interaction.body += u" blue"_s;
        write(u"edit_note"_s,
              [=](WriteSession &session) { return InteractionStore(session.connection()).update(session, interaction); });
    }

    void addTask()
    {
        Task task;
        task.title = u"Call about the %1 lamp"_s.arg(m_random.bounded(50));
        task.customer = anyCustomer();
        if (m_random.bounded(4) != 0)
            task.dueAt = anyTime();
        task.type = m_random.bounded(3) == 0 ? TaskType::Promise : TaskType::Task;
        write(u"create_task"_s,
              [=](WriteSession &session) { return TaskStore(session.connection()).insert(session, task); });
    }

    void changeTask()
    {
        const TaskId id{anyId(u"tasks"_s)};
        if (!id.isValid())
            return;
        auto task = db.read([=](Connection &connection) { return TaskStore(connection).task(id); }).value();
        task.outcome = static_cast<TaskOutcome>(m_random.bounded(5));
        task.closedAt = task.isOpen() ? std::nullopt : std::optional(anyTime());
        task.snoozedUntil = m_random.bounded(2) == 0 ? std::nullopt : std::optional(anyTime());
        if (m_random.bounded(3) == 0)
            task.customer = anyCustomer();
        write(u"edit_task"_s, [=](WriteSession &session) { return TaskStore(session.connection()).update(session, task); });
    }

    void editCustomer()
    {
        const CustomerId id{anyId(u"customers"_s)};
        if (!id.isValid())
            return;
        auto customer = db.read([=](Connection &connection) { return CustomerStore(connection).customer(id); }).value();
        const Customer other = someone();
        customer.name = other.name;
        customer.tags = other.tags;
        customer.contacts = other.contacts;
        write(u"edit_customer"_s,
              [=](WriteSession &session) { return CustomerStore(session.connection()).update(session, customer); });
    }

    void changeStatus()
    {
        const OrderId id{anyId(u"orders"_s)};
        const auto status = m_random.bounded(2) == 0 ? OrderStatus::Cancelled : OrderStatus::Completed;
        if (id.isValid())
            write(u"set_status"_s,
                  [=](WriteSession &session) { return OrderStore(session.connection()).setStatus(session, id, status); });
    }

    void deleteSomething()
    {
        const bool deleted = m_random.bounded(3) != 0;
        const int what = m_random.bounded(5);
        const qint64 id = anyId(QStringList{u"customers"_s, u"orders"_s, u"returns"_s, u"interactions"_s, u"tasks"_s}[what]);
        if (id == 0)
            return;
        write(u"delete"_s, [=](WriteSession &session) {
            Connection &connection = session.connection();
            if (what == 0)
                return CustomerStore(connection).setDeleted(session, CustomerId{id}, deleted);
            if (what == 1)
                return OrderStore(connection).setDeleted(session, OrderId{id}, deleted);
            if (what == 2)
                return OrderStore(connection).setDeleted(session, ReturnId{id}, deleted);
            if (what == 4)
                return TaskStore(connection).setDeleted(session, TaskId{id}, deleted);
            return InteractionStore(connection).setDeleted(session, InteractionId{id}, deleted);
        });
    }

    void load()
    {
        const Customer customer = someone();
        const QList<Order> orders{someOrder(), someOrder(), someOrder()};
        write(u"load"_s, [=](WriteSession &session) {
            return attempt([&] {
                BulkWriter bulk(session);
                const CustomerId added = bulk.add(customer);
                for (const Order &order : orders) {
                    const auto stored = bulk.add(order);
                    Return goods;
                    goods.order = stored.id;
                    goods.customer = order.customer;
                    goods.returnedAt = orders.first().orderedAt;
                    goods.total = order.total;
                    bulk.add(goods);
                    Order another = order;
                    another.customer = added;
                    bulk.add(another);
                }
                Task task;
                task.title = u"Thank"_s;
                task.customer = added;
                task.outcome = TaskOutcome::Done;
                task.closedAt = orders.first().orderedAt;
                bulk.add(task);
                task.customer = orders.first().customer;
                bulk.add(task);
                bulk.finish({}, {});
            });
        });
    }

    void undoOrRedo()
    {
        const bool redo = m_random.bounded(2) == 0;
        write(u"undo"_s, [=](WriteSession &session) -> Result<void> {
            History history(session.connection());
            const auto entry = redo ? history.lastRedoable() : history.lastUndoable();
            if (!entry)
                return {};
            const auto undone = history.undo(session, entry->id);
            if (!undone)
                return tl::unexpected(undone.error());
            return {};
        });
    }

    QRandomGenerator m_random;
};

} // namespace

class TestRollups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void maintainedEqualsRebuilt_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
    }

    void maintainedEqualsRebuilt()
    {
        QFETCH(const quint32, seed);
        RandomShop shop(seed);
        for (int step = 0; step < 120; ++step) {
            shop.step();
            const auto differences = differencesIn(shop.db);
            if (!differences.isEmpty()) {
                const auto last = shop.db.read([](Connection &connection) { return History(connection).latest(1); });
                qDebug() << "step" << step << "after" << (last->isEmpty() ? QString() : last->first().command)
                         << last->first().arguments;
            }
            QCOMPARE(differences, (QMap<QString, qint64>{}));
        }
    }

    void rebuildMendsEverything()
    {
        RandomShop shop(77);
        for (int step = 0; step < 80; ++step)
            shop.step();
        const auto damaged = shop.db->maintain([](Connection &connection) {
            return attempt([&] {
                connection.execute(u"UPDATE customer_stats SET gross_minor = gross_minor + 1"_s);
                connection.execute(u"DELETE FROM cohorts"_s);
                connection.execute(u"DELETE FROM timeline_events WHERE kind = 'order'"_s);
                connection.execute(u"UPDATE month_totals SET anonymous_orders = anonymous_orders + 1"_s);
                connection.execute(u"UPDATE customer_search SET text = 'x'"_s);
            });
        });
        VERIFY_RESULT(damaged.result());
        const auto found = differencesIn(shop.db);
        for (const QString &table :
             {u"customer_stats"_s, u"cohorts"_s, u"timeline_events"_s, u"month_totals"_s, u"customer_search"_s})
            QVERIFY2(found.contains(table), qPrintable(table));
        VERIFY_RESULT(shop.db.write(u"rebuild"_s, [](WriteSession &session) -> Result<void> {
            session.deriveAnew();
            return {};
        }));
        QCOMPARE(differencesIn(shop.db), (QMap<QString, qint64>{}));
    }

    void anotherTimeZoneMovesOrdersBetweenMonths()
    {
        RandomShop shop(5);
        for (int step = 0; step < 200; ++step)
            shop.step();
        VERIFY_RESULT(shop.db.write(u"save_shop"_s, [](WriteSession &session) {
            return ShopStore(session.connection())
                .save(session, {u"Shop"_s, Currency(u"EUR"), QTimeZone("Pacific/Auckland")});
        }));
        QVERIFY(!differencesIn(shop.db, "Pacific/Auckland").isEmpty());
        VERIFY_RESULT(shop.db.write(u"rebuild"_s, [](WriteSession &session) -> Result<void> {
            session.deriveAnew();
            return {};
        }));
        QCOMPARE(differencesIn(shop.db, "Pacific/Auckland"), (QMap<QString, qint64>{}));
    }

    void verifyFindsDanglingRows()
    {
        TestDatabase db;
        const auto damaged = db->maintain([](Connection &connection) {
            return attempt([&] {
                connection.execute(u"PRAGMA foreign_keys = OFF"_s);
                connection.execute(u"INSERT INTO customer_tags (customer_id, tag, tag_fold) VALUES (99, 'a', 'a')"_s);
                connection.execute(u"PRAGMA foreign_keys = ON"_s);
            });
        });
        VERIFY_RESULT(damaged.result());
        const auto found = db.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(found);
        QCOMPARE(found->danglingRows, (QStringList{u"customer_tags:1"_s}));
        QVERIFY(!found->isSound());
    }
};

QTEST_GUILESS_MAIN(TestRollups)
#include "tst_rollups.moc"
