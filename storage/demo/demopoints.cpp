// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/demo/demopoints.h"

#include "core/demo/demorandom.h"
#include "core/loyalty/pointsledger.h"
#include "storage/demo/demorewards.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/eventpoints.h"
#include "storage/loyalty/pointskeeper.h"
#include "storage/loyalty/referralkeeper.h"
#include "storage/loyalty/stampcardstore.h"
#include "storage/loyalty/stampkeeper.h"
#include "storage/orders/orderrows.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsOfPoints = 12;
constexpr int paysPerMille = 120; // of sales with enough points on the card
constexpr qint64 leastToPay = 200;
constexpr int referralsAtOnce = 200;

/// A sale, or goods of it that came back.
struct Event
{
    Instant at;
    OrderId order;
    bool isSale = true;
};

QList<Event> eventsSince(Connection &connection, Instant from, Instant until)
{
    QList<Event> events;
    Statement rows(
        connection,
        u"SELECT o.ordered_at AS at, o.id, 1 FROM orders o JOIN loyalty_members m ON m.customer_id = o.customer_id"
        " WHERE o.ordered_at BETWEEN :from AND :until AND o.status = 'completed' AND o.total_minor > 0"
        " UNION ALL SELECT r.returned_at, r.order_id, 0 FROM returns r JOIN loyalty_members m"
        " ON m.customer_id = r.customer_id WHERE r.returned_at BETWEEN :from AND :until AND r.order_id IS NOT NULL"
        " ORDER BY 1, 3 DESC, 2"_s);
    rows.bind(u"from", from).bind(u"until", until);
    while (rows.next())
        events += Event{rows.instant(0), rows.id<OrderId>(1), rows.integer(2) != 0};
    return events;
}

EarnRule rule(const QString &uid, const QString &name, EarnKind kind, int position)
{
    EarnRule made;
    made.uid = uid;
    made.name = name;
    made.kind = kind;
    made.position = position;
    return made;
}

class Booker
{
public:
    Booker(WriteSession &session, const DemoOptions &options)
        : m_session(session), m_programme(demoPointsProgramme()), m_claims(session, options), m_random(options.seed, 0x9001)
    {
    }

    void book(const Event &event)
    {
        if (event.isSale && m_random.chance(paysPerMille))
            payWithPoints(event);
        keepPointsAt(m_session, event.order, event.at);
        keepStampsAt(m_session, event.order, event.at, event.isSale);
        if (event.isSale)
            claimWith(event);
    }

private:
    void payWithPoints(const Event &event)
    {
        Statement row(m_session.connection(), u"SELECT a.id, o.total_minor, o.currency FROM orders o JOIN points_accounts a"
                                              " ON a.customer_id = o.customer_id WHERE o.id = :order"_s);
        if (!row.bind(u"order", event.order).next())
            return;
        const PointsAccount account = PointsStore(m_session.connection()).account(row.id<PointsAccountId>(0));
        const Currency currency(row.text(2));
        const PointsContext context{m_programme.terms, m_session.calendar(), event.at, PointsIssuer::System, {}};
        const Points points = Points::whole(balanceAt(account, context).active.hundredths / 10'000 * 100);
        const qint64 minor = valueOfPoints(points, m_programme.pointValueMicro, currency);
        if (points < Points::whole(leastToPay) || minor <= 0 || minor > row.integer(1))
            return;
        insertPayment(m_session.connection(), event.order, {OrderPaymentKind::Points, minor, points, 0});
    }

    void claimWith(const Event &event)
    {
        Statement row(m_session.connection(), u"SELECT a.id, a.customer_id FROM orders o JOIN points_accounts a"
                                              " ON a.customer_id = o.customer_id WHERE o.id = :order"_s);
        if (!row.bind(u"order", event.order).next())
            return;
        const PointsAccount account = PointsStore(m_session.connection()).account(row.id<PointsAccountId>(0));
        const PointsContext context{m_programme.terms, m_session.calendar(), event.at, PointsIssuer::System, {}};
        m_claims.claim(event.order, row.id<CustomerId>(1), balanceAt(account, context).active, event.at);
    }

    WriteSession &m_session;
    PointsProgramme m_programme;
    DemoClaims m_claims;
    DemoRandom m_random;
};

} // namespace

PointsProgramme demoPointsProgramme()
{
    PointsProgramme programme;
    programme.givesPoints = true;
    programme.terms.pendingDays = 14;
    programme.terms.expiry.kind = ExpiryKind::RollingMonths;
    programme.terms.expiry.months = 12;
    programme.leastPaid = Points::whole(100);
    EarnRule review = rule(u"demo-review"_s, u"A review"_s, EarnKind::Event, 2);
    review.event = EarnEvent::Review;
    review.hundredths = 5'000;
    review.limits = {{EarnPeriod::Month, 0, 1}};
    EarnRule birthday = rule(u"demo-birthday"_s, u"Birthday"_s, EarnKind::Event, 3);
    birthday.event = EarnEvent::Birthday;
    birthday.hundredths = 10'000;
    EarnRule bringing = rule(u"demo-referral"_s, u"Bringing a friend"_s, EarnKind::Event, 4);
    bringing.event = EarnEvent::Referral;
    bringing.hundredths = 20'000;
    EarnRule brought = rule(u"demo-referred"_s, u"Brought by a friend"_s, EarnKind::Event, 5);
    brought.event = EarnEvent::Referred;
    brought.hundredths = 10'000;
    programme.earning.rules = {rule(u"demo-spend"_s, u"A point for each euro"_s, EarnKind::PerMoney, 1), review, birthday,
                               bringing, brought};
    return programme;
}

Result<StampCardId> saveDemoStampCard(WriteSession &session, RewardId reward)
{
    StampCard card;
    card.name = u"Tea card"_s;
    card.stampFor = StampFor::Visit;
    card.scope.categories = {u"Tea & treats"_s};
    card.stampsNeeded = 5;
    card.validMonths = 12;
    card.reward = reward;
    return StampCardStore(session.connection()).save(session, card);
}

Result<qint64> giveDemoPoints(WriteSession &session, const DemoOptions &options, const Progress &progress,
                              const CancelToken &cancel)
{
    return attempt([&]() -> Result<qint64> {
        const QDate today = session.calendar().date(session.now());
        const Instant from = session.calendar().startOfDay(today.addMonths(-monthsOfPoints));
        const QList<Event> events = eventsSince(session.connection(), from, session.now());
        Booker booker(session, options);
        QDate day = today.addMonths(-monthsOfPoints);
        qint64 sales = 0;
        for (qsizetype i = 0; i < events.size(); ++i) {
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled);
            if (progress && i % 500 == 0)
                progress(i, events.size());
            for (const QDate next = session.calendar().date(events[i].at); day <= next; day = day.addDays(1))
                giveBirthdayPointsAt(session, session.calendar().startOfDay(day));
            booker.book(events[i]);
            sales += events[i].isSale ? 1 : 0;
        }
        ReferralSlice rewarded;
        do
            rewarded = rewardDueReferrals(session, referralsAtOnce);
        while (!rewarded.isLast);
        return sales;
    });
}

} // namespace regulars
