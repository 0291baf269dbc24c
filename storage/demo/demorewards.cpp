// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/demo/demorewards.h"

#include "core/loyalty/coupon.h"
#include "core/loyalty/couponcode.h"
#include "core/loyalty/rewardclaim.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/claimstore.h"
#include "storage/loyalty/couponstore.h"
#include "storage/loyalty/pointskeeper.h"
#include "storage/loyalty/rewardstore.h"
#include "storage/sql/sqlfailure.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 claimStream = 0x9002;
constexpr quint64 codeStream = 0x9003;
constexpr int claimsPerMille = 600; // of orders
constexpr int laterPerMille = 200;  // of claims that can still be used
constexpr int validDays = 180;
constexpr int sheetCoupons = 8;

Reward reward(RewardKind kind, const QString &name, qint64 points, qint64 costMinor)
{
    Reward made;
    made.kind = kind;
    made.name = name;
    made.points = Points::whole(points);
    made.costMinor = costMinor;
    made.value.validDays = validDays;
    return made;
}

QList<Reward> catalogue(const TierLadder &tiers)
{
    Reward wrap = reward(RewardKind::Service, u"Gift wrapping"_s, 80, 90);
    Reward delivery = reward(RewardKind::FreeDelivery, u"Free delivery"_s, 200, 490);
    delivery.limit = {EarnPeriod::Month, 1};
    Reward fiveOff = reward(RewardKind::Amount, u"€5 off"_s, 300, 500);
    fiveOff.value.amountMinor = 500;
    Reward tea = reward(RewardKind::FreeItem, u"A tin of tea"_s, 400, 670);
    Reward bank = reward(RewardKind::Donation, u"€5 for the food bank"_s, 450, 500);
    bank.value.amountMinor = 500;
    bank.description = u"The shop gives it on at the end of the month."_s;
    Reward evening = reward(RewardKind::EventSeat, u"A seat at the advent evening"_s, 600, 900);
    evening.stock = 24;
    evening.limit = {EarnPeriod::Year, 1};
    if (tiers.tiers.size() > 1)
        evening.tiers = {tiers.tiers.constLast().id, tiers.tiers.at(tiers.tiers.size() - 2).id};
    return {wrap, delivery, fiveOff, tea, bank, evening};
}

Coupon coupon(CouponKind kind, qint64 amountMinor)
{
    Coupon made;
    made.kind = kind;
    made.value.amountMinor = amountMinor;
    return made;
}

} // namespace

Result<RewardId> saveDemoRewards(WriteSession &session, const TierLadder &tiers)
{
    RewardId tea;
    for (const Reward &each : catalogue(tiers)) {
        REGULARS_TRY(id, RewardStore(session.connection()).save(session, each));
        if (each.kind == RewardKind::FreeItem)
            tea = id;
    }
    return tea;
}

Result<void> saveDemoCoupons(WriteSession &session, const DemoOptions &options)
{
    DemoRandom random(options.seed, codeStream);
    const QDate today = session.calendar().date(session.now());
    Coupon welcome = coupon(CouponKind::Percent, 0);
    welcome.code = u"WELCOME10"_s;
    welcome.value.percent = 10;
    welcome.maxUses = 0;
    welcome.maxUsesPerCustomer = 1;
    QList<Coupon> coupons{welcome};
    for (int i = 0; i < sheetCoupons; ++i) {
        Coupon market = coupon(CouponKind::Amount, 500);
        market.batch = u"Christmas market"_s;
        market.minimumMinor = 2'500;
        market.validUntil = today.addDays(validDays);
        coupons += market;
    }
    for (const qint64 worth : {2'500, 5'000, 5'000}) {
        coupons += coupon(CouponKind::GiftCard, worth);
        coupons.last().batch = u"Gift cards"_s;
    }
    CouponStore store(session.connection());
    for (Coupon &each : coupons) {
        if (each.code.isEmpty()) {
            REGULARS_TRY(code, couponCodeOf(static_cast<qint64>(random.next() % static_cast<quint64>(couponCodes))));
            each.code = code;
        }
        REGULARS_CHECK(store.insert(session, each));
    }
    return {};
}

DemoClaims::DemoClaims(WriteSession &session, const DemoOptions &options)
    : m_session(session),
      m_rewards(orThrow(RewardStore(session.connection()).rewards())),
      m_random(options.seed, claimStream)
{
}

void DemoClaims::claim(OrderId order, CustomerId customer, Points active, Instant at)
{
    const Reward &wanted = m_random.pick(m_rewards);
    if (!m_random.chance(claimsPerMille) || wanted.points > active || !wanted.tiers.isEmpty())
        return;
    RewardClaim claim = claimOf(wanted, at, m_session.calendar().date(at));
    claim.customer = customer;
    const bool canWait = claim.validUntil >= m_session.calendar().date(m_session.now());
    if (!canWait || !m_random.chance(laterPerMille)) {
        claim.state = ClaimState::Used;
        claim.order = order;
        claim.closedAt = at;
    }
    ClaimStore store(m_session.connection());
    const QString uid = store.issue(m_session, claim);
    keepPointsAt(m_session, orThrow(store.claim(uid)).id, at);
}

} // namespace regulars
