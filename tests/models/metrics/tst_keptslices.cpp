// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/duplicatecommands.h"
#include "storage/bulk/bulkwriter.h"
#include "storage/journal/history.h"
#include "storage/metrics/keptslices.h"
#include "storage/rollups/verification.h"
#include "storage/sql/snapshot.h"
#include "storage/sql/statement.h"
#include "storage/views/savedviewstore.h"
#include "tests/models/metrics/slicedshop.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace regulars;
using namespace regulars::slicedshop;

namespace {

const DashboardSlice web{SliceKind::Channel, u"web"_s, {}};
const DashboardSlice textiles{SliceKind::Category, u"textiles"_s, u"Textiles"_s};
const DashboardSlice cafe{SliceKind::Tag, u"cafe"_s, u"Café"_s};

void expect(TestDatabase &db, const DashboardSlice &slice)
{
    VERIFY_RESULT(db->maintain([&](Connection &connection) {
                        return attempt([&] { KeptSlices(connection).expect(slice, db.clock().now()); });
                    }).result());
}

OpenedDashboard open(TestDatabase &db, const DashboardQuestion &question, Recount recount = Recount::IfNotKept)
{
    const auto opened = db.read([&](Connection &connection) -> Result<OpenedDashboard> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        return DashboardStore(connection).open(shop, question, recount);
    });
    if (!opened)
        qFatal("%d %ls", int(opened.error().code), qUtf16Printable(opened.error().detail));
    return *opened;
}

bool keep(TestDatabase &db, const OpenedDashboard &opened)
{
    return opened.counted &&
           db->maintain([&](Connection &connection) {
                 return attempt([&] { return KeptSlices(connection).keep(*opened.counted, db.clock().now()); });
             })
               .result()
               .value();
}

/// Expects, counts and keeps, as who opens a dashboard does.
bool countAndKeep(TestDatabase &db, const DashboardSlice &slice)
{
    expect(db, slice);
    return keep(db, open(db, asking(slice)));
}

std::optional<KeptSlice> keptOf(TestDatabase &db, const DashboardSlice &slice)
{
    return db.read([&](Connection &connection) { return attempt([&] { return KeptSlices(connection).find(slice); }); })
        .value();
}

bool isKept(TestDatabase &db, const DashboardSlice &slice)
{
    const auto kept = keptOf(db, slice);
    return kept && kept->countedAt;
}

qint64 number(TestDatabase &db, const QString &sql)
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

void change(TestDatabase &db, const QString &sql)
{
    VERIFY_RESULT(db->maintain([&](Connection &connection) { return attempt([&] { connection.execute(sql); }); }).result());
}

bool sameFigures(const Dashboard &one, const Dashboard &other)
{
    return one.customers == other.customers && one.cohorts == other.cohorts && one.said == other.said &&
           one.satisfaction == other.satisfaction && one.responded == other.responded &&
           one.question.slice.name == other.question.slice.name;
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
        for (int i = 0; i < 6; ++i)
            addCustomer();
    }

    TestDatabase db;
    DashboardSlice silver;
    const DashboardSlice withoutTier{SliceKind::Tier, {}, {}};
    const DashboardSlice withoutCategory{SliceKind::Category, {}, {}};

    [[nodiscard]] QList<DashboardSlice> slices() const
    {
        return {web, textiles, withoutCategory, cafe, silver, withoutTier};
    }

    /// Does one thing. Refusals are fine: they change nothing.
    void step()
    {
        switch (m_random.bounded(15)) {
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

} // namespace

/// Figures of parts of the shop that are kept.
class TestKeptSlices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptIsWhatWouldBeCounted_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
    }
    void keptIsWhatWouldBeCounted()
    {
        QFETCH(const quint32, seed);
        BusyShop shop(seed);
        int followed = 0;
        for (int step = 0; step < 70; ++step) {
            for (const DashboardSlice &slice : shop.slices()) {
                if (isKept(shop.db, slice))
                    continue;
                // Whoever counts sees one moment, and the shop goes on.
                expect(shop.db, slice);
                shop.step();
                const OpenedDashboard opened = open(shop.db, asking(slice));
                shop.step();
                keep(shop.db, opened);
            }
            shop.step();
            for (const DashboardSlice &slice : shop.slices()) {
                if (!isKept(shop.db, slice))
                    continue;
                ++followed;
                const Dashboard kept = read(shop.db, asking(slice));
                if (!sameFigures(kept, read(shop.db, asking(slice), true))) {
                    const auto last =
                        shop.db.read([](Connection &connection) { return History(connection).latest(1); }).value();
                    QFAIL(qPrintable(u"step %1, %2 %3, after %4"_s.arg(step).arg(
                        nameOf(slice.kind), slice.key, last.isEmpty() ? QString() : last.first().command)));
                }
            }
            QCOMPARE(number(shop.db, u"SELECT count(*) FROM slice_moves"_s), 0);
        }
        QVERIFY(followed > 200);
        const auto differences = shop.db.read([](Connection &connection) {
            return attempt(
                [&] { return compareRollups(connection, LocalCalendar(QTimeZone("Europe/Berlin")), Currency(u"EUR")); });
        });
        QCOMPARE(differences.value(), (QMap<QString, qint64>{}));
    }

    /// What nobody announces is not followed: that the figures stay shows from where they come.
    void whatIsKeptReadsNoOrders()
    {
        TestDatabase db;
        loadDemo(db, 80);
        for (const DashboardSlice &slice : {web, sliceNamed(choicesOf(db), SliceKind::Category, u"none"_s).value(),
                                            choicesOf(db).tiers.first(), choicesOf(db).tags.first()}) {
            const Dashboard counted = read(db, asking(slice), true);
            QVERIFY(countAndKeep(db, slice));
            QVERIFY(sameFigures(read(db, asking(slice)), counted));
            for (const auto period : {DashboardPeriod::Month, DashboardPeriod::Quarter})
                QVERIFY(sameFigures(read(db, asking(slice, period)), read(db, asking(slice, period), true)));
        }
        change(db, u"UPDATE orders SET total_minor = total_minor + 100"_s);
        const Dashboard kept = read(db, asking(web));
        QVERIFY(!sameFigures(kept, read(db, asking(web), true)));
        const auto differences = db.read([](Connection &connection) {
            return attempt(
                [&] { return compareRollups(connection, LocalCalendar(QTimeZone("Europe/Berlin")), Currency(u"EUR")); });
        });
        QVERIFY(differences.value().contains(u"kept_slices"_s));
    }

    void whoIsSlowerKeepsNothing()
    {
        TestDatabase db;
        fillGoods(db);
        expect(db, web);
        const OpenedDashboard first = open(db, asking(web));
        const OpenedDashboard second = open(db, asking(web));
        QVERIFY(first.counted && second.counted);
        QVERIFY(keep(db, first));
        QVERIFY(!keep(db, second));
        QCOMPARE(read(db, asking(web)).customers.now.netMinor, 3'000);
        QVERIFY(!open(db, asking(web)).counted);
    }

    /// It was forgotten while it was being counted, and is awaited again by somebody else.
    void whatWasForgottenMeanwhileIsNotKept()
    {
        TestDatabase db;
        fillGoods(db);
        expect(db, textiles);
        const OpenedDashboard old = open(db, asking(textiles));
        change(db, u"UPDATE products SET category = 'Rugs' WHERE sku = 'LT-1'"_s);
        QVERIFY(!keptOf(db, textiles));
        QVERIFY(!keep(db, old));
        expect(db, textiles);
        QVERIFY(!keep(db, old));
        QCOMPARE(read(db, asking(textiles)).customers.now.orders, 0);
    }

    void aPartThatNobodyAwaitsIsCountedAndNotKept()
    {
        TestDatabase db;
        fillGoods(db);
        const OpenedDashboard opened = open(db, asking(web));
        QVERIFY(!opened.counted);
        QCOMPARE(opened.dashboard.customers.now.netMinor, 3'000);
        QCOMPARE(number(db, u"SELECT count(*) FROM kept_slices"_s), 0);
    }

    void theOneNotLookedAtForLongestGoes()
    {
        TestDatabase db;
        fillGoods(db);
        for (int i = 0; i <= mostKeptSlices; ++i) {
            QVERIFY(countAndKeep(db, {SliceKind::Tag, u"tag%1"_s.arg(i), {}}));
            db.clock().set({db.clock().now().ms + 2 * 3'600'000LL});
            expect(db, {SliceKind::Tag, u"tag0"_s, {}}); // which is looked at again and again
        }
        QCOMPARE(number(db, u"SELECT count(*) FROM kept_slices"_s), mostKeptSlices);
        QVERIFY(isKept(db, {SliceKind::Tag, u"tag0"_s, {}}));
        QVERIFY(!isKept(db, {SliceKind::Tag, u"tag1"_s, {}}));
        QVERIFY(isKept(db, {SliceKind::Tag, u"tag2"_s, {}}));
    }

    void whatChangesMuchForgetsAll_data()
    {
        QTest::addColumn<QString>("what");
        for (const auto what : {"active days", "time zone", "rebuild", "load"})
            QTest::newRow(what) << what;
    }
    void whatChangesMuchForgetsAll()
    {
        QFETCH(QString, what);
        TestDatabase db;
        const Goods goods = fillGoods(db);
        QVERIFY(countAndKeep(db, web) && countAndKeep(db, cafe));
        const auto done = db.write(what, [&](WriteSession &session) -> Result<void> {
            REGULARS_TRY(shop, ShopStore(session.connection()).shop());
            const LocalCalendar calendar(shop.timeZone);
            if (what == "active days"_L1) {
                return attempt([&] { rebuildDayFigures(session.connection(), calendar, shop.currency); });
            } else if (what == "time zone"_L1) {
                return attempt([&] {
                    rebuildRollups(session.connection(), calendar, shop.currency, RebuildScope::Everything, {}, {});
                });
            } else if (what == "rebuild"_L1) {
                session.deriveAnew();
                return {};
            }
            return attempt([&] {
                BulkWriter bulk(session);
                Order order = sale(goods.candleOnly, utc(2026, 11, 1), 700);
                order.channel = OrderChannel::Web;
                addUp(order);
                bulk.add(order);
                bulk.finish({}, {});
            });
        });
        VERIFY_RESULT(done);
        QVERIFY(!isKept(db, web) && !isKept(db, cafe));
        QCOMPARE(number(db, u"SELECT count(*) FROM slice_days"_s), 0);
        QCOMPARE(read(db, asking(web)).customers.now.netMinor, what == "load"_L1 ? 3'700 : 3'000);
    }

    /// A tier that was removed is no part of the shop any more, though its figures were kept.
    void aTierThatIsGoneIsGone()
    {
        TestDatabase db;
        fillGoods(db);
        const TierLadder ladder = runOrDie(db, SaveTiers{threeTiers(), true});
        const DashboardSlice gold{SliceKind::Tier, ladder.tiers.last().uid, u"Gold"_s};
        QVERIFY(countAndKeep(db, gold));
        TierLadder fewer = ladder;
        fewer.tiers.removeLast();
        runOrDie(db, SaveTiers{fewer, true});
        const auto none = tryRead(db, asking(gold));
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
    }

    /// A view does not follow writes: it is shown as it was, which is said, until it is counted anew.
    void aViewIsShownAsItWasCounted()
    {
        TestDatabase db;
        const Goods goods = fillGoods(db);
        CustomerFilter filter;
        filter.tag = u"Café"_s;
        const SavedViewId id = keepView(db, u"Guests"_s, filter);
        const DashboardSlice slice = viewSlice(db, u"Guests"_s);
        const Instant countedAt = db.clock().now();
        QVERIFY(countAndKeep(db, slice));
        QVERIFY(!open(db, asking(slice)).dashboard.countedBefore);
        db.clock().set({countedAt.ms + 60'000});
        runOrDie(db, RecordSale{sale(goods.both, utc(2026, 11, 20), 1'000)});
        const Dashboard before = open(db, asking(slice)).dashboard;
        QCOMPARE(before.countedBefore, std::optional(countedAt));
        QCOMPARE(before.customers.now.netMinor, 8'100);
        QCOMPARE(read(db, asking(slice)).customers.now.netMinor, 9'100); // a report is as of now
        const OpenedDashboard anew = open(db, asking(slice), Recount::Always);
        QCOMPARE(anew.dashboard.customers.now.netMinor, 9'100);
        QVERIFY(keep(db, anew));
        const Dashboard after = open(db, asking(slice)).dashboard;
        QVERIFY(!after.countedBefore);
        QVERIFY(sameFigures(after, anew.dashboard));
        DashboardQuestion tomorrow = asking(slice);
        tomorrow.day = today.addDays(1);
        QVERIFY(open(db, tomorrow).dashboard.countedBefore);
        CustomerFilter other;
        other.tag = u"nobody"_s;
        runOrDie(db, UpdateView{id, toJson(other)});
        QVERIFY(!keptOf(db, slice));
    }

    /// Whom the view found answers, also those who came to it since.
    void aViewKeepsItsPeople()
    {
        TestDatabase db;
        fillGoods(db);
        keepView(db, u"Everybody"_s, {});
        const DashboardSlice slice = viewSlice(db, u"Everybody"_s);
        expect(db, slice);
        OpenedDashboard opened = open(db, asking(slice));
        QVERIFY(opened.counted);
        QCOMPARE(opened.counted->people.size(), size_t(2));
        // Steps of one byte and of several.
        const std::unordered_set<CustomerId> people{{1}, {2}, {129}, {130}, {20'000}, {5'000'000'000}};
        opened.counted->people = people;
        QVERIFY(keep(db, opened));
        const qint64 id = keptOf(db, slice)->id;
        QVERIFY(db.read([=](Connection &connection) {
                      return attempt([&] { return KeptSlices(connection).people(id); });
                  }).value() == people);
    }

    /// Within one moment nothing changes, and afterwards everything is there.
    void aSnapshotEnds()
    {
        TestDatabase db;
        fillGoods(db);
        const auto ordersOf = [](Connection &connection) {
            Statement row(connection, u"SELECT count(*) FROM orders"_s);
            row.only();
            return row.integer(0);
        };
        const auto within = db.read([&](Connection &connection) {
            return attempt([&] {
                const Snapshot moment(connection);
                const qint64 before = ordersOf(connection);
                const auto written =
                    db->write(u"sale"_s, [](WriteSession &session) {
                          return OrderStore(session.connection()).insert(session, sale({}, utc(2026, 11, 1), 500));
                      }).result();
                if (!written)
                    throw SqlFailure(written.error());
                return ordersOf(connection) - before;
            });
        });
        QCOMPARE(within.value(), 0);
        for (int i = 0; i < 6; ++i) // each of the readers
            QCOMPARE(db.read([&](Connection &connection) { return attempt([&] { return ordersOf(connection); }); }).value(),
                     3);
    }
};

QTEST_GUILESS_MAIN(TestKeptSlices)

#include "tst_keptslices.moc"
