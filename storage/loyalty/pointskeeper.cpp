// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/pointskeeper.h"

#include "core/loyalty/pointsledger.h"
#include "storage/base/jsontext.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/claimstore.h"
#include "storage/loyalty/earnedorders.h"
#include "storage/loyalty/loyaltymembers.h"
#include "storage/loyalty/pointsclaims.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/loyalty/touchedorder.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

class Keeper
{
public:
    Keeper(WriteSession &session, Instant now)
        : m_session(session),
          m_now(now),
          m_connection(session.connection()),
          m_store(m_connection),
          m_programmes(m_connection),
          m_programme(m_programmes.programme()),
          m_earned(m_connection, session.calendar()),
          m_claims(session, m_programme.terms, now)
    {
    }

    void keep(OrderId id, const QString &before)
    {
        const TouchedOrder order = touchedOrder(m_connection, id, before);
        const QList<Return> returns = returnsOf(m_connection, order);
        // What was paid with points first: they may be those that nothing was earned on.
        keepPayment(order, returns);
        if (const auto earned = m_earned.find(order.uid))
            keepEarned(*earned, order, returns);
        else if (order.counts() && !order.wasCompleted)
            earn(*order.now);
    }

    /// A reward takes its points for as long as its claim says; one that is gone gives them back.
    void keep(RewardClaimId id, const QString &before)
    {
        PointsCause cause{PointsCauseKind::Claim, jsonObject(before).value("uid"_L1).toString()};
        const auto claim = ClaimStore(m_connection).claim(id);
        if (!claim && claim.error().code != ErrorCode::NotFound)
            throw SqlFailure(claim.error());
        if (!claim)
            return m_claims.keep(cause, {}, {}, {});
        cause.uid = claim->uid;
        PointsRequest about;
        about.source = {PointsSourceKind::Reward, id.value, 0};
        about.occurredAt = claim->claimedAt;
        m_claims.keep(cause, claim->customer, takesPoints(claim->state) ? claim->points : Points(), about);
    }

private:
    [[nodiscard]] PointsContext context() const
    {
        return {m_programme.terms, m_session.calendar(), m_now, PointsIssuer::System, m_session.user()};
    }

    [[nodiscard]] static PointsRequest about(const Order &order)
    {
        PointsRequest request;
        request.source = {PointsSourceKind::Order, order.id.value, 0};
        request.occurredAt = order.orderedAt;
        return request;
    }

    void keepPayment(const TouchedOrder &order, const QList<Return> &returns)
    {
        const PointsCause cause{PointsCauseKind::Payment, order.uid};
        if (!order.counts())
            return m_claims.keep(cause, {}, {}, {});
        Points points;
        for (const OrderPayment &payment : order.now->payments)
            points += payment.points;
        if (points.isZero())
            return;
        qint64 refunded = 0;
        for (const Return &goods : returns)
            refunded += goods.total.minor;
        const PaidWithPoints paid{order.now->total.minor, paidWith(*order.now, OrderPaymentKind::Points), points};
        points -= pointsRefunded(paid, refunded, m_programme.refundOrder, m_programme.terms.step);
        m_claims.keep(cause, order.now->customer, points, about(*order.now));
    }

    void keepEarned(const EarnedOrder &earned, const TouchedOrder &order, const QList<Return> &returns)
    {
        EarnReturned returned = returnedOf(returns);
        returned.everything = !order.counts();
        const EarnSnapshot snapshot = m_programmes.snapshot(earned.snapshot);
        const EarnResult result = pointsOf(snapshot.programme, earned.order, earned.context, returned);
        m_earned.keepUses(earned, result);
        PointsAccount account = m_store.account(earned.account);
        m_store.loadLine(account, earned.line);
        const PointsEntry *line = account.entry(earned.line);
        ClawBackRequest request;
        request.about.source = line->source;
        request.earned = {{earned.line, std::clamp(Points{result.hundredths}, Points(), line->points)}};
        const auto posting = clawBack(account, request, context());
        // A card that was closed is given nothing any more.
        if (!posting && posting.error().code == ErrorCode::Refused)
            return;
        post(m_session, m_store, account, posting, PointsStore::Booked::ByRule);
    }

    void earn(const Order &order)
    {
        if (!m_programme.givesPoints || !order.customer.isValid())
            return;
        const auto member = orThrow(LoyaltyMembers(m_connection).member(order.customer));
        if (!member)
            return;
        EarnProgramme rules = m_programmes.earning();
        EarnedOrder earned;
        earned.uid = order.uid;
        earned.account = m_store.accountOf(order.customer);
        earned.order = earnOrderOf(m_connection, order);
        earned.context = m_earned.contextOf(earned.account, member->tier.tier, order, rules);
        const EarnResult result = pointsOf(rules, earned.order, earned.context);
        if (result.hundredths <= 0)
            return;
        earned.account = m_store.openAccount(m_session, order.customer);
        PointsAccount account = m_store.account(earned.account);
        if (account.status != PointsAccountStatus::Active)
            return;
        earned.snapshot = m_programmes.keep(snapshotOf(rules));
        EarnRequest request;
        request.about = about(order);
        request.points = {result.hundredths};
        request.terms = lotTerms(m_programme.terms, order.orderedAt, m_session.calendar());
        request.snapshot = earned.snapshot;
        const auto posting = regulars::earn(account, request, context());
        post(m_session, m_store, account, posting, PointsStore::Booked::ByRule);
        earned.line = posting->first(PointsEntryType::Earn)->sequence;
        m_earned.insert(earned);
        m_earned.keepUses(earned, result);
    }

    WriteSession &m_session;
    Instant m_now;
    Connection &m_connection;
    PointsStore m_store;
    PointsProgrammeStore m_programmes;
    PointsProgramme m_programme;
    EarnedOrders m_earned;
    PointsClaims m_claims;
};

} // namespace

bool usesPoints(Connection &connection)
{
    if (Statement(connection, u"SELECT 1 FROM points_accounts LIMIT 1"_s).next())
        return true;
    return PointsProgrammeStore(connection).programme().givesPoints;
}

void keepPoints(WriteSession &session)
{
    const auto orders = session.journal().touched(Table::Orders);
    const auto claims = session.journal().touched(Table::RewardClaims);
    if ((orders.empty() && claims.empty()) || !usesPoints(session.connection()))
        return;
    Keeper keeper(session, session.now());
    for (const auto &[id, before] : claims) // before orders: points that these give may not be spent yet
        keeper.keep(RewardClaimId{id}, before);
    for (const auto &[id, before] : orders)
        keeper.keep(OrderId{id}, before);
}

void keepPointsAt(WriteSession &session, OrderId order, Instant at)
{
    Keeper(session, at).keep(order, {});
}

void keepPointsAt(WriteSession &session, RewardClaimId claim, Instant at)
{
    Keeper(session, at).keep(claim, {});
}

void post(WriteSession &session, PointsStore &store, PointsAccount &account, const Result<PointsPosting> &posting,
          PointsStore::Booked booked)
{
    if (!posting)
        throw SqlFailure(posting.error());
    store.append(session, account, *posting, booked);
    if (!account.mergedInto.isValid() || posting->isEmpty())
        return;
    PointsAccount target = store.account(account.mergedInto);
    PointsAccount source = store.account(account.id);
    store.loadMoves(source, target.id);
    store.loadMoves(target, source.id);
    const PointsProgramme programme = PointsProgrammeStore(session.connection()).programme();
    const PointsContext context{programme.terms, session.calendar(), session.now(), PointsIssuer::System, session.user()};
    const PointsMove move = orThrow(forwardMerged(source, target, context));
    store.append(session, source, move.source, PointsStore::Booked::ByRule);
    post(session, store, target, move.target, PointsStore::Booked::ByRule);
}

} // namespace regulars
