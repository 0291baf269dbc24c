// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/commandrunner.h"
#include "models/customers/customercommands.h"
#include "models/customers/customertablemodel.h"
#include "models/customers/customerview.h"
#include "models/interactions/interactioncommands.h"
#include "models/orders/ordercommands.h"
#include "models/timeline/timelinemodel.h"
#include "storage/people/shopstore.h"
#include "tests/support/smallshop.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Random writes while models are shown: in the end they show what a fresh query gives, and persistent indexes still
/// stand on their records.
class TestModelsFollow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    QRandomGenerator m_random;
    QList<CustomerId> m_customers;
    QList<OrderId> m_orders;
    QList<InteractionId> m_interactions;

    template<typename T>
    T any(const QList<T> &list)
    {
        return list.isEmpty() ? T{} : list.at(m_random.bounded(list.size()));
    }
    Instant anyTime()
    {
        return {utc(2024, 1, 1).ms + qint64(m_random.bounded(1000)) * 86'400'000 + m_random.bounded(86'400'000)};
    }

    template<typename T, typename IdType>
    void add(T command, QList<IdType> &ids)
    {
        const auto written = runCommand(**m_db, std::move(command)).result();
        if (written)
            ids += written->value;
    }
    void addCustomer()
    {
        add(CreateCustomer{person(u"First%1"_s.arg(m_random.bounded(50)), u"Last%1"_s.arg(m_random.bounded(50)),
                                  u"t%1"_s.arg(m_random.bounded(3)))},
            m_customers);
    }
    void returnSomething()
    {
        const OrderId id = any(m_orders);
        const auto order = m_db->read([=](Connection &c) { return OrderStore(c).order(id); });
        if (!order)
            return;
        Return goods;
        goods.order = id;
        goods.lines = {ReturnLine{order->lines.first().id, {}, {}, {}, milliPerPiece, 0, 0}};
        (void)runCommand(**m_db, RecordReturn{goods}).result();
    }
    void undoOrRedo(bool undo)
    {
        (void)m_db->write(u"undo"_s, [undo](WriteSession &session) -> Result<UndoReport> {
            History history(session.connection());
            REGULARS_TRY(entry, undo ? history.lastUndoable() : history.lastRedoable());
            return history.undo(session, entry.id);
        });
    }
    void writeSomething()
    {
        switch (m_random.bounded(14)) {
        case 0:
        case 1:
            return addCustomer();
        case 2:
            (void)runCommand(**m_db, DeleteCustomers{{any(m_customers)}}).result();
            return;
        case 3:
            (void)runCommand(**m_db, RestoreCustomers{{any(m_customers)}}).result();
            return;
        case 4:
            (void)runCommand(
                **m_db, TagCustomers{{any(m_customers), any(m_customers)}, {u"t%1"_s.arg(m_random.bounded(3))}, {u"t0"_s}})
                .result();
            return;
        case 5:
        case 6:
        case 7:
            return add(RecordSale{sale(any(m_customers), anyTime(), 100 + m_random.bounded(9000))}, m_orders);
        case 8:
            return returnSomething();
        case 9:
            if (m_random.bounded(2) == 0)
                (void)runCommand(**m_db, CancelOrder{any(m_orders)}).result();
            else
                (void)runCommand(**m_db, DeleteOrder{any(m_orders)}).result();
            return;
        case 10:
        case 11:
            return add(
                LogInteraction{interaction(any(m_customers), InteractionKind(m_random.bounded(7)), anyTime(), u"text"_s)},
                m_interactions);
        case 12:
            if (m_random.bounded(2) == 0)
                (void)runCommand(**m_db, DeleteInteraction{any(m_interactions)}).result();
            else
                (void)runCommand(**m_db, PinInteraction{any(m_interactions), m_random.bounded(3) > 0}).result();
            return;
        default:
            undoOrRedo(m_random.bounded(3) > 0);
        }
    }

    static QStringList described(const QList<CustomerRow> &rows)
    {
        QStringList all;
        for (const CustomerRow &row : rows) {
            all += u"%1 %2 %3 %4 %5 %6 %7"_s.arg(row.id.value)
                       .arg(row.name, row.tags.join(u','), nameOf(row.lifecycle))
                       .arg(row.orders)
                       .arg(row.net.minor)
                       .arg(row.lastActivityAt.value_or(Instant{}).ms);
        }
        return all;
    }
    QStringList fresh(const CustomerFilter &filter)
    {
        return described(m_db->read([&](Connection &c) -> Result<QList<CustomerRow>> {
                                 const CustomerList list(c);
                                 REGULARS_TRY(ids, list.ids(filter, m_db->clock().now()));
                                 return list.rows(ids, m_db->clock().now(), Currency(u"EUR"));
                             })
                             .value());
    }
    static QStringList shown(const CustomerTableModel &model)
    {
        QList<CustomerRow> rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            const CustomerRow *each = model.row(row);
            rows += each ? *each : CustomerRow{};
        }
        return described(rows);
    }
    QList<TimelineEvent> freshTimeline(CustomerId customer)
    {
        return m_db->read([=](Connection &c) { return TimelineStore(c).page(customer, {}, {}, 10'000); }).value();
    }
    static QList<TimelineEvent> shown(const TimelineModel &model)
    {
        QList<TimelineEvent> events;
        for (const TimelineEntry &entry : model.events())
            events += entry.event;
        std::sort(events.begin(), events.end(),
                  [](const TimelineEvent &a, const TimelineEvent &b) { return b.key < a.key; });
        return events;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_db = std::make_unique<TestDatabase>();
        m_customers.clear();
        m_orders.clear();
        m_interactions.clear();
    }

    void whateverIsWritten_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<CustomerSort>("sort");
        QTest::newRow("by name") << 1U << CustomerSort::Name;
        QTest::newRow("by activity") << 2U << CustomerSort::LastActivity;
        QTest::newRow("by spend") << 3U << CustomerSort::NetSpend;
    }
    void whateverIsWritten()
    {
        QFETCH(const quint32, seed);
        QFETCH(const CustomerSort, sort);
        m_random.seed(seed);
        for (int i = 0; i < 30; ++i)
            addCustomer();
        CustomerTableModel table(**m_db);
        CustomerTableModel tagged(**m_db);
        QAbstractItemModelTester tableTester(&table);
        QAbstractItemModelTester taggedTester(&tagged);
        CustomerFilter filter;
        filter.sort = sort;
        table.setFilter(filter);
        CustomerFilter tagFilter = filter;
        tagFilter.tag = u"t1"_s;
        tagged.setFilter(tagFilter);
        TimelineModel timeline(**m_db);
        QAbstractItemModelTester timelineTester(&timeline);
        timeline.setCustomer(m_customers.at(0));
        CustomerView view(**m_db);
        view.show(m_customers.at(0));
        QTRY_COMPARE(shown(table), fresh(filter));

        QHash<qint64, QPersistentModelIndex> marks;
        for (int row = 0; row < table.rowCount(); row += 4)
            marks.insert(table.idAt(row), table.index(row, 0));
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        for (int i = 0; i < 150; ++i) {
            writeSomething();
            if (m_random.bounded(4) == 0) {
                QCoreApplication::sendPostedEvents();
                (void)shown(table); // as a view that paints
            }
        }
        QTRY_COMPARE(shown(table), fresh(filter));
        QTRY_COMPARE(shown(tagged), fresh(tagFilter));
        QTRY_COMPARE(shown(timeline), freshTimeline(m_customers.at(0)));
        const auto stats = m_db->read(
            [this](Connection &c) { return CustomerStore(c).stats(m_customers.at(0), Currency(u"EUR")); });
        QTRY_COMPARE(view.value()->stats, *stats);
        QCOMPARE(reset.size(), 0);
        for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark) {
            // One that left the list on the way lost its mark for good.
            if (mark->isValid())
                QCOMPARE(table.idAt(mark->row()), mark.key());
        }
    }
};

QTEST_GUILESS_MAIN(TestModelsFollow)
#include "tst_modelsfollow.moc"
