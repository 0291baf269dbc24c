// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/couponcommands.h"
#include "models/loyalty/couponuses.h"
#include "models/loyalty/memberrewards.h"
#include "models/loyalty/rewardcommands.h"
#include "models/segments/segmentcommands.h"
#include "models/segments/segmentupkeep.h"
#include "storage/loyalty/claimstore.h"
#include "storage/loyalty/couponstore.h"
#include "storage/loyalty/rewardstore.h"
#include "storage/segments/segmentstore.h"
#include "storage/tasks/taskstore.h"
#include "tests/models/loyalty/pointsfixture.h"

namespace regulars {

/// The shop with points, in which Anneliese (Silver) and Tomás are members, Anneliese with 1,000 points. A coffee is free
/// for 200 points, ten euros off are 500.
struct RewardFixture : PointsFixture
{
    RewardId coffee;
    RewardId tenOff;

    RewardFixture()
    {
        givePoints(shop.anneliese, 1'000);
        coffee = save(reward(QStringLiteral("Free coffee"), RewardKind::FreeItem, 200));
        Reward off = reward(QStringLiteral("Ten off"), RewardKind::Amount, 500);
        off.value.amountMinor = 1'000;
        off.costMinor = 600;
        tenOff = save(off);
    }

    [[nodiscard]] static Reward reward(const QString &name, RewardKind kind, qint64 points)
    {
        Reward made;
        made.name = name;
        made.kind = kind;
        made.points = Points::whole(points);
        return made;
    }
    RewardId save(const Reward &reward) { return runOrDie(db, SaveReward{reward}); }
    [[nodiscard]] Reward stored(RewardId id)
    {
        return db.read([=](Connection &connection) { return RewardStore(connection).reward(id); }).value();
    }
    /// Changes a reward as a form does.
    template<typename Change>
    void change(RewardId id, Change change)
    {
        Reward changed = stored(id);
        change(changed);
        save(changed);
    }
    void givePoints(CustomerId customer, qint64 points)
    {
        runOrDie(db, AdjustPoints{customer, Points::whole(points), PointsReason::Goodwill, QStringLiteral("gift"), {}});
    }

    /// A segment of these customers, put there one by one and kept. Gives its uid.
    QString segment(const QString &name, const QList<CustomerId> &customers)
    {
        Segment made;
        made.name = name;
        made.kind = SegmentKind::Static;
        const SegmentId id = runOrDie(db, SaveSegment{made});
        if (!customers.isEmpty())
            runOrDie(db, PinInSegment{id, customers});
        keepSegments();
        return db.read([=](Connection &connection) { return SegmentStore(connection).segment(id); }).value().uid;
    }
    [[nodiscard]] SegmentId segmentId(const QString &uid)
    {
        return db.read([=](Connection &connection) { return SegmentStore(connection).segment(uid); }).value().id;
    }
    /// A minute later.
    void keepSegments()
    {
        db.clock().set({db.clock().now().ms + 60'000});
        const auto kept = regulars::keepSegments(*db);
        if (!kept)
            qFatal("segments were not kept: %ls", qUtf16Printable(kept.error().detail));
    }

    RewardClaimId claim(CustomerId customer, RewardId reward, ClaimFor claimFor = ClaimFor::Now, OrderId order = {})
    {
        return runOrDie(db, ClaimReward{customer, reward, claimFor, order, false, {}});
    }
    /// A voucher of 100 points, good for 30 days, taken along as a gift card.
    std::pair<RewardClaimId, Coupon> claimVoucher(CustomerId customer, qint64 minor)
    {
        Reward voucher = reward(QStringLiteral("Voucher"), RewardKind::Voucher, 100);
        voucher.value.amountMinor = minor;
        voucher.value.validDays = 30;
        const RewardClaimId id = runOrDie(db, ClaimReward{customer, save(voucher), ClaimFor::Later, {}, true, {}});
        return {id, db.read([=](Connection &connection) { return CouponStore(connection).ofClaim(id); }).value().first()};
    }
    [[nodiscard]] RewardClaim claimed(RewardClaimId id)
    {
        return db.read([=](Connection &connection) { return ClaimStore(connection).claim(id); }).value();
    }
    [[nodiscard]] QString stateOf(RewardClaimId id) { return nameOf(claimed(id).state); }
    [[nodiscard]] MemberRewards rewardsOf(CustomerId customer)
    {
        const Instant now = db.clock().now();
        return db.read([=](Connection &connection) { return readMemberRewards(connection, customer, now); }).value();
    }
    /// "Free coffee none, Ten off not_enough_points".
    [[nodiscard]] QString reach(CustomerId customer)
    {
        QStringList parts;
        for (const MemberReward &each : rewardsOf(customer).rewards)
            parts += each.reward.name + u' ' + nameOf(each.fault);
        return parts.join(QStringLiteral(", "));
    }
    [[nodiscard]] Task task(TaskId id)
    {
        return db.read([=](Connection &connection) { return TaskStore(connection).task(id); }).value();
    }

    [[nodiscard]] static Coupon percent(int percent)
    {
        Coupon coupon;
        coupon.value.percent = percent;
        return coupon;
    }
    [[nodiscard]] static Coupon giftCard(qint64 minor)
    {
        Coupon coupon;
        coupon.kind = CouponKind::GiftCard;
        coupon.value.amountMinor = minor;
        return coupon;
    }
    Coupon issue(const Coupon &model) { return runOrDie(db, IssueCoupons{model, 1}).first(); }
    [[nodiscard]] SeenCoupon look(const QString &code, CustomerId customer = {})
    {
        const Instant now = db.clock().now();
        return db
            .read([=](Connection &connection) {
                return readCoupon(connection, {code, customer, {}, false, false}, now);
            })
            .value();
    }

    /// The reason of a refusal, or the field and the rule that it breaks; "" when the command may run.
    template<Command T>
    QString refusal(const T &command)
    {
        const auto written = runCommand(*db, command).result();
        if (written)
            return {};
        const Error &error = written.error();
        if (error.code == ErrorCode::Refused)
            return error.args.value(QStringLiteral("reason")).toString();
        const QString rule = error.args.value(QStringLiteral("rule")).toString();
        return QStringLiteral("%1 %2").arg(error.code == ErrorCode::NotFound    ? QStringLiteral("no")
                                           : error.code == ErrorCode::Conflict  ? QStringLiteral("conflict")
                                           : error.code == ErrorCode::Duplicate ? QStringLiteral("duplicate")
                                                                                : rule,
                                           error.field);
    }
};

} // namespace regulars
