// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/duplicates/duplicatecommands.h"
#include "models/segments/segmentcommands.h"
#include "models/segments/segmentupkeep.h"
#include "storage/journal/history.h"
#include "storage/segments/segmentstore.h"
#include "storage/sql/statement.h"
#include "tests/models/metrics/slicedshop.h"

#include <QtCore/QRandomGenerator>

namespace regulars::slicedshop {

using namespace Qt::StringLiterals;

inline const DashboardSlice web{SliceKind::Channel, u"web"_s, {}};
inline const DashboardSlice textiles{SliceKind::Category, u"textiles"_s, u"Textiles"_s};
inline const DashboardSlice cafe{SliceKind::Tag, u"cafe"_s, u"Café"_s};

inline qint64 number(TestDatabase &db, const QString &sql)
{
    return db
        .read([&](Connection &connection) {
            return attempt([&] {
                Statement row(connection, sql);
                row.only();
                return row.integer(0);
            });
        })
        .value();
}

/// A shop in which anything may happen to orders and to who belongs to a part of it.
class BusyShop
{
public:
    explicit BusyShop(quint32 seed) : m_random(seed)
    {
        fillGoods(db);
        SaveTiers tiers{threeTiers(), true};
        m_ladder = runOrDie(db, tiers);
        silver = {SliceKind::Tier, m_ladder.tiers[1].uid, {}};
        frequent = {SliceKind::Segment, addSegment(), {}};
        for (int i = 0; i < 6; ++i)
            addCustomer();
    }

    TestDatabase db;
    DashboardSlice silver;
    DashboardSlice frequent; ///< a segment: at least two orders
    const DashboardSlice withoutTier{SliceKind::Tier, {}, {}};
    const DashboardSlice withoutCategory{SliceKind::Category, {}, {}};

    [[nodiscard]] QList<DashboardSlice> slices() const
    {
        return {web, textiles, withoutCategory, cafe, silver, withoutTier, frequent};
    }

    /// Does one thing. Refusals are fine: they change nothing.
    void step()
    {
        switch (m_random.bounded(17)) {
        case 0:
            return addCustomer();
        case 1:
        case 2:
        case 3:
        case 4:
            return addSale();
        case 5:
        case 6:
            return addReturn();
        case 7:
            return changeOrder();
        case 8:
        case 9:
            return editTags();
        case 10:
            return joinOrLeave();
        case 11:
            return giveTier();
        case 12:
            return merge();
        case 13:
        case 14:
            VERIFY_RESULT(keepSegments(*db));
            return;
        default:
            return undoOrRedo();
        }
    }

private:
    [[nodiscard]] qint64 anyId(const QString &table)
    {
        const qint64 rows = number(db, u"SELECT count(*) FROM "_s + table);
        if (rows == 0)
            return 0;
        return number(db, u"SELECT id FROM %1 ORDER BY id LIMIT 1 OFFSET %2"_s.arg(table).arg(m_random.bounded(int(rows))));
    }
    [[nodiscard]] CustomerId anyCustomer() { return {anyId(u"customers WHERE deleted_at IS NULL"_s)}; }
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
    template<Command T>
    void run(T command)
    {
        const auto done = runCommand(*db, std::move(command)).result();
        if (!done && done.error().code == ErrorCode::Internal)
            qFatal("%ls", qUtf16Printable(done.error().detail));
    }

    QString addSegment()
    {
        FieldTestRule orders;
        orders.field = SegmentField::Orders;
        orders.test = SegmentTest::AtLeast;
        orders.values = {u"2"_s};
        SaveSegment save;
        save.segment.name = u"Frequent"_s;
        save.segment.rule.is = orders;
        const SegmentId id = runOrDie(db, save);
        return db.read([=](Connection &connection) { return SegmentStore(connection).segment(id); }).value().uid;
    }
    void addCustomer()
    {
        const Customer customer = person(u"Ida"_s, u"Family%1"_s.arg(m_random.bounded(9'999)),
                                         m_random.bounded(2) == 0 ? u"Café"_s : QString());
        write(u"create_customer"_s,
              [=](WriteSession &session) { return CustomerStore(session.connection()).insert(session, customer); });
    }
    void addSale()
    {
        Order order;
        order.customer = m_random.bounded(6) == 0 ? CustomerId() : anyCustomer();
        order.orderedAt = anyTime();
        order.total.currency = Currency(u"EUR");
        order.status = m_random.bounded(8) == 0 ? OrderStatus::Cancelled : OrderStatus::Completed;
        order.channel = m_random.bounded(2) == 0 ? OrderChannel::Web : OrderChannel::Phone;
        for (int i = m_random.bounded(3); i >= 0; --i) {
            const ProductId product{m_random.bounded(3) == 0 ? 0 : anyId(u"products"_s)};
            order.lines += OrderLine{{}, product, {}, u"Thing"_s, milliPerPiece, m_random.bounded(6) * 7 * microPerMajor};
        }
        order.discountMinor = m_random.bounded(3) == 0 ? 150 : 0;
        addUp(order);
        write(u"record_sale"_s,
              [=](WriteSession &session) { return OrderStore(session.connection()).insert(session, order); });
    }
    void addReturn()
    {
        const OrderId id{anyId(u"orders"_s)};
        const auto order = db.read([=](Connection &connection) { return OrderStore(connection).order(id); }).value();
        if (order.lines.isEmpty())
            return;
        Return goods;
        goods.returnedAt = anyTime();
        goods.total.currency = Currency(u"EUR");
        goods.order = id;
        goods.customer = order.customer;
        const OrderLine &line = order.lines[m_random.bounded(int(order.lines.size()))];
        goods.lines = {{line.id, {}, {}, line.name, line.quantityMilli, line.unitPriceMicro, 0}};
        addUp(goods);
        write(u"record_return"_s,
              [=](WriteSession &session) { return OrderStore(session.connection()).insert(session, goods); });
    }
    void changeOrder()
    {
        const OrderId id{anyId(u"orders"_s)};
        const int what = m_random.bounded(4);
        write(u"change_order"_s, [=](WriteSession &session) {
            OrderStore orders(session.connection());
            return what < 2 ? orders.setDeleted(session, id, what == 0)
                            : orders.setStatus(session, id, what == 2 ? OrderStatus::Cancelled : OrderStatus::Completed);
        });
    }
    void editTags()
    {
        const CustomerId id = anyCustomer();
        auto customer = db.read([=](Connection &connection) { return CustomerStore(connection).customer(id); }).value();
        customer.tags = m_random.bounded(2) == 0 ? QStringList{u"CAFÉ"_s, u"other"_s} : QStringList{};
        write(u"edit_customer"_s,
              [=](WriteSession &session) { return CustomerStore(session.connection()).update(session, customer); });
    }
    void joinOrLeave()
    {
        if (m_random.bounded(3) == 0)
            run(LeaveProgramme{{anyCustomer()}});
        else
            run(JoinProgramme{{anyCustomer()}, {}});
    }
    void giveTier()
    {
        GiveTier give;
        give.customers = {anyCustomer()};
        give.tier = m_ladder.tiers[m_random.bounded(3)].id;
        give.note = u"asked for"_s;
        run(give);
    }
    void merge()
    {
        MergeCustomers merge;
        merge.survivor = anyCustomer();
        merge.others = {anyCustomer()};
        if (merge.survivor != merge.others.first())
            run(merge);
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
    TierLadder m_ladder;
};

} // namespace regulars::slicedshop
