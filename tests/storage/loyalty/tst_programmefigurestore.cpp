// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/pointsledger.h"
#include "core/loyalty/pointsreversal.h"
#include "storage/bulk/bulkwriter.h"
#include "storage/loyalty/loyaltymembers.h"
#include "storage/loyalty/pointscohorts.h"
#include "storage/loyalty/pointskeeper.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/loyalty/programmefigurestore.h"
#include "storage/orders/orderstore.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// Twelve members who joined in 2024. Points hold for 12 months unless said.
class PointsShop
{
public:
    explicit PointsShop(ExpiryKind expiry = ExpiryKind::RollingMonths)
    {
        m_programme.terms.expiry.kind = expiry;
        write(utc(2024, 1, 1), [this](WriteSession &session) {
            BulkWriter writer(session);
            for (int i = 0; i < 12; ++i) {
                Customer customer;
                customer.firstName = u"Anna%1"_s.arg(i);
                m_customers += writer.add(customer);
                writer.add(LoyaltyMember{m_customers.last(), QDate(2024, 1, 1), {}, {}}, {});
            }
            writer.finish({}, {});
        });
        write(utc(2024, 1, 1),
              [this](WriteSession &session) { PointsProgrammeStore(session.connection()).save(session, m_programme); });
    }

    [[nodiscard]] const QList<CustomerId> &customers() const { return m_customers; }
    [[nodiscard]] TestDatabase &db() { return m_db; }

    /// Books what `request(account, context)` answers on a customer's card.
    template<typename Request>
    void book(CustomerId customer, Instant at, Request request, qint64 line = 0)
    {
        write(at, [&](WriteSession &session) {
            PointsStore store(session.connection());
            PointsAccount account = store.account(store.openAccount(session, customer));
            if (line > 0)
                store.loadLine(account, line);
            const PointsContext context{m_programme.terms, session.calendar(), session.now(), PointsIssuer::System, {}};
            post(session, store, account, request(account, context), PointsStore::Booked::ByRule);
        });
    }
    void give(CustomerId customer, Instant at, qint64 points)
    {
        book(customer, at, [&](const PointsAccount &account, const PointsContext &context) {
            EarnRequest request;
            request.points = Points::whole(points);
            request.terms = lotTerms(m_programme.terms, at, context.calendar);
            return earn(account, request, context);
        });
    }
    void spend(CustomerId customer, Instant at, qint64 points)
    {
        book(customer, at, [&](const PointsAccount &account, const PointsContext &context) {
            RedeemRequest request;
            request.points = Points::whole(points);
            return redeem(account, request, context);
        });
    }
    template<typename Job>
    void write(Instant at, Job job)
    {
        m_db.clock().set(at);
        const auto written = m_db.write(u"test"_s, [&](WriteSession &session) { return attempt([&] { job(session); }); });
        if (!written)
            qFatal("A write failed: %d %ls %ls", int(written.error().code), qUtf16Printable(written.error().field),
                   qUtf16Printable(written.error().detail));
    }
    [[nodiscard]] ProgrammeFigures figures()
    {
        return m_db.read([this](Connection &connection) { return programmeFigures(connection, m_db.clock().now()); })
            .value();
    }
    [[nodiscard]] QList<PointsCohort> cohorts()
    {
        const LocalCalendar calendar{QTimeZone("Europe/Berlin")};
        return m_db
            .read([&](Connection &connection) { return attempt([&] { return pointsCohorts(connection, calendar, {}); }); })
            .value();
    }

private:
    TestDatabase m_db;
    PointsProgramme m_programme;
    QList<CustomerId> m_customers;
};

int monthOf(int year, int month)
{
    return monthNumberOf(QDate(year, month, 1));
}

} // namespace

/// The figures of the programme from the ledger and the orders.
class TestProgrammeFigureStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsAreFollowedByTheMonthTheyWereGivenIn()
    {
        PointsShop shop;
        const CustomerId first = shop.customers().first();
        for (int i = 0; i < 12; ++i)
            shop.give(shop.customers()[i], utc(2024, 1, 10), 100);
        for (int i = 0; i < 6; ++i)
            shop.spend(shop.customers()[i], utc(2024, 5, 1), 100);
        for (int i = 0; i < 12; ++i)
            shop.give(shop.customers()[i], utc(2025, 9, 5), 200);
        for (int i = 0; i < 3; ++i)
            shop.spend(shop.customers()[i], utc(2025, 10, 1), 50);
        for (const CustomerId customer : shop.customers()) {
            shop.book(customer, utc(2026, 11, 9), [](const PointsAccount &account, const PointsContext &context) {
                return Result<PointsPosting>(catchUp(account, context));
            });
        }
        shop.give(first, utc(2026, 11, 10), 300);
        qint64 line = 0;
        shop.book(first, utc(2026, 11, 11), [&](const PointsAccount &account, const PointsContext &) {
            line = account.lastSequence;
            return Result<PointsPosting>(PointsPosting());
        });
        shop.book(
            first, utc(2026, 11, 11),
            [&](const PointsAccount &account, const PointsContext &context) {
                ClawBackRequest request;
                request.earned = {{line, Points::whole(200)}};
                return clawBack(account, request, context);
            },
            line);
        shop.write(utc(2026, 11, 22), [&](WriteSession &session) {
            Order order;
            order.customer = first;
            order.number = u"1"_s;
            order.orderedAt = session.now();
            order.total.currency = Currency(u"EUR");
            order.lines = {{{}, {}, {}, u"Thing"_s, milliPerPiece, 10 * microPerMajor, 0, 0}};
            order.payments = {{OrderPaymentKind::Points, 50, Points::whole(50), 0}};
            addUp(order);
            (void)orThrow(OrderStore(session.connection()).insert(session, order));
        });

        QCOMPARE(shop.cohorts(), (QList<PointsCohort>{
                                     {monthOf(2024, 1), 12, 120'000, 0, 60'000, 60'000, 0},
                                     {monthOf(2025, 9), 12, 240'000, 0, 15'000, 15'000, 0},
                                     {monthOf(2026, 11), 1, 30'000, 10'000, 5'000, 5'000, 15'000},
                                 }));
        const ProgrammeFigures found = shop.figures();
        QCOMPARE(found.redemption.matured, (Redemption{15'000, 240'000, 12}));
        QCOMPARE(found.breakage.ground, BreakageGround::Estimated);
        QCOMPARE(found.breakage.share, 285'000.0 / 360'000.0);
        QCOMPARE(found.outstanding.active, 15'000);
        QCOMPARE(found.outstanding.pending + found.outstanding.debt, 0);
        QCOMPARE(found.outstanding.balance.back(), 15'000);
        QCOMPARE(found.outstanding.balance[figureMonths - 2], 225'000); // what expired was booked in November
        QCOMPARE(found.outstanding.yearAgo, 225'000);
        QCOMPARE(found.liabilityMinor(), 31); // 1.50 × 0.208
        QCOMPARE(found.participation, (Share{1, 12}));
        QCOMPARE(found.costs.issued, 20'000);
        QCOMPARE(found.costs.issuedMinor, 42);
        QCOMPARE(found.costs.paidWithPointsMinor, 50);
        QCOMPARE(found.costs.memberNetMinor, 1'000);
        QCOMPARE(found.purchases.ofMembers.back(), (OrderSums{1, 1'000}));
        QCOMPARE(found.purchases.activeMembers.back(), 1);
        QCOMPARE(found.purchases.members, 12);
    }

    void pointsThatMoveKeepTheirMonth()
    {
        PointsShop shop(ExpiryKind::Never);
        const CustomerId one = shop.customers()[0];
        const CustomerId other = shop.customers()[1];
        const CustomerId third = shop.customers()[2];
        shop.give(one, utc(2024, 3, 10), 100);
        shop.write(utc(2025, 1, 1), [&](WriteSession &session) { mergePoints(session, other, {one}); });
        shop.write(utc(2025, 2, 1), [&](WriteSession &session) { mergePoints(session, third, {other}); });
        shop.spend(third, utc(2025, 6, 1), 60);
        QCOMPARE(shop.cohorts(), (QList<PointsCohort>{{monthOf(2024, 3), 1, 10'000, 0, 6'000, 0, 4'000}}));
        QCOMPARE(shop.figures().breakage, Breakage());
    }

    void theGoalIsKept()
    {
        PointsShop shop;
        QVERIFY(!shop.figures().goal);
        const ProgrammeGoal goal{GoalMetric::ActiveMembers, 5, 10, QDate(2027, 1, 1)};
        shop.write(utc(2026, 11, 22), [&](WriteSession &session) {
            if (const auto saved = saveProgrammeGoal(session, goal); !saved)
                throw SqlFailure(saved.error());
        });
        QCOMPARE(shop.figures().goal, goal);
        QCOMPARE(*shop.figures().goalProgress(), -1.0); // nobody buys
    }

    void itCanBeStopped()
    {
        PointsShop shop;
        CancelToken cancel;
        cancel.cancel();
        const auto found = shop.db().read(
            [&](Connection &connection) { return programmeFigures(connection, shop.db().clock().now(), cancel); });
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestProgrammeFigureStore)
#include "tst_programmefigurestore.moc"
