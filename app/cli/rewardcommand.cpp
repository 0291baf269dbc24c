// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/loyaltykeys.h"
#include "core/loyalty/couponcode.h"
#include "models/loyalty/claimupkeep.h"
#include "models/loyalty/donationstatement.h"
#include "models/loyalty/rewardcommands.h"
#include "models/loyalty/rewardruns.h"
#include "storage/loyalty/claimstore.h"
#include "storage/people/shopstore.h"
#include "storage/segments/segmentstore.h"

#include <QtCore/QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstDonationYear = 1900;
constexpr int lastDonationYear = 9999;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

QJsonValue jsonLeft(const std::optional<int> &left)
{
    return left ? QJsonValue(*left) : QJsonValue();
}

/// Names of those that the reward is for.
QJsonArray jsonSegments(const Reward &reward, const QMap<QString, QString> &names)
{
    QJsonArray segments;
    for (const QString &uid : reward.segments) {
        if (names.contains(uid))
            segments += names.value(uid);
    }
    return segments;
}

Result<Answer> listCatalogue(Database &database, Instant now)
{
    REGULARS_TRY(list, database.read([now](Connection &connection) { return readRewardList(connection, now); }).result());
    REGULARS_TRY(shop, database.read([](Connection &connection) { return ShopStore(connection).shop(); }).result());
    REGULARS_TRY(names, database.read([](Connection &connection) { return SegmentStore(connection).names(); }).result());
    const LocalCalendar calendar(shop.timeZone);
    Answer answer;
    answer.list = QJsonArray();
    answer.columns = {u"reward"_s, u"kind"_s, u"points"_s, u"left"_s, u"claims"_s, u"last_claimed"_s};
    for (const RewardRow &row : std::as_const(list.rows)) {
        *answer.list += QJsonObject{{u"reward"_s, row.reward.name},
                                    {u"kind"_s, nameOf(row.reward.kind)},
                                    {u"points"_s, jsonPoints(row.reward.points)},
                                    {u"left"_s, jsonLeft(row.left)},
                                    {u"claims"_s, row.figures.claims},
                                    {u"used"_s, row.figures.used},
                                    {u"claimers"_s, row.figures.claimers},
                                    {u"eligible"_s, row.eligible},
                                    {u"segments"_s, jsonSegments(row.reward, names)},
                                    {u"cost"_s, jsonMoney({row.figures.costMinor, list.currency})},
                                    {u"last_claimed"_s, jsonDay(row.figures.lastClaimedAt, calendar)},
                                    {u"enabled"_s, row.reward.enabled},
                                    {u"opens_task"_s, row.reward.opensTask},
                                    {u"may_retire"_s, row.mayRetire}};
    }
    return answer;
}

Result<Answer> listForMember(Database &database, CustomerId customer, Instant now)
{
    REGULARS_TRY(
        seen, database.read([customer, now](Connection &connection) { return readMemberRewards(connection, customer, now); })
                  .result());
    Answer answer;
    answer.list = QJsonArray();
    answer.columns = {u"reward"_s, u"points"_s, u"fault"_s, u"missing"_s, u"left"_s};
    for (const MemberReward &each : std::as_const(seen.rewards)) {
        *answer.list += QJsonObject{{u"reward"_s, each.reward.name},
                                    {u"kind"_s, nameOf(each.reward.kind)},
                                    {u"points"_s, jsonPoints(each.reward.points)},
                                    {u"fault"_s, nameOf(each.fault)},
                                    {u"missing"_s, jsonPoints(each.missing)},
                                    {u"left"_s, jsonLeft(each.left)},
                                    {u"claimed"_s, each.claimed}};
    }
    return answer;
}

Result<Answer> listRewards(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.openForReading());
    if (!invocation.options.isSet(u"customer"_s))
        return listCatalogue(*database, invocation.clock.now());
    REGULARS_TRY(customer, customerCalled(*database, invocation.options.value(u"customer"_s)));
    return listForMember(*database, customer, invocation.clock.now());
}

/// How far the claim goes: at most one of the options says so, and an order only goes with what is used or held.
Result<ClaimReward> claimOptions(const Invocation &invocation)
{
    ClaimReward command;
    const bool isReserved = invocation.options.isSet(u"reserve"_s);
    const bool isLater = invocation.options.isSet(u"later"_s);
    command.withCoupon = invocation.options.isSet(u"coupon"_s);
    if (int(isReserved) + int(isLater) + int(command.withCoupon) > 1)
        return wrongValue(u"--reserve"_s);
    command.claimFor = isReserved ? ClaimFor::Order : isLater || command.withCoupon ? ClaimFor::Later : ClaimFor::Now;
    if (command.claimFor == ClaimFor::Later && invocation.options.isSet(u"order"_s))
        return wrongValue(u"--order"_s); // it is used on none yet
    command.note = invocation.options.value(u"note"_s);
    return command;
}

Result<Answer> claim(const Invocation &invocation)
{
    if (invocation.arguments.size() != 3)
        return wrongValue(invocation.arguments.first());
    REGULARS_TRY(command, claimOptions(invocation));
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(customer, customerCalled(*database, invocation.arguments[1]));
    const QString name = invocation.arguments[2];
    REGULARS_TRY(reward, database->read([name](Connection &connection) { return rewardCalled(connection, name); }).result());
    REGULARS_TRY(order, orderOf(invocation, *database));
    command.customer = customer;
    command.reward = reward.id;
    command.order = order;
    REGULARS_TRY(written, runCommand(*database, command).result());
    const RewardClaimId id = written.value;
    REGULARS_TRY(stored, database->read([id](Connection &connection) { return ClaimStore(connection).claim(id); }).result());
    REGULARS_TRY(coupons,
                 database->read([id](Connection &connection) { return CouponStore(connection).ofClaim(id); }).result());
    Answer answer;
    answer.facts.add(u"claim"_s, id.value).add(u"customer"_s, customer.value).add(u"reward"_s, stored.rewardName);
    answer.facts.add(u"points"_s, jsonPoints(stored.points)).add(u"state"_s, nameOf(stored.state));
    answer.facts.add(u"valid_until"_s, jsonDate(stored.validUntil));
    answer.facts.add(u"task"_s, stored.fulfilment.isValid() ? QJsonValue(stored.fulfilment.value) : QJsonValue());
    answer.facts.add(u"code"_s, coupons.isEmpty() ? QJsonValue() : couponCodeForReading(coupons.first().code));
    answer.facts.add(u"change_set"_s, written.changeSet.value);
    return answer;
}

Result<Answer> expire(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(expired, expireAllClaims(*database));
    Answer answer;
    answer.facts.add(u"expired"_s, expired);
    return answer;
}

/// Of the year that is asked for, or else of the current one.
Result<Answer> listDonations(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.openForReading());
    REGULARS_TRY(shop, database->read([](Connection &connection) { return ShopStore(connection).shop(); }).result());
    const Instant now = invocation.clock.now();
    int year = LocalCalendar(shop.timeZone).date(now).year();
    if (invocation.options.isSet(u"year"_s)) {
        bool isNumber = false;
        year = invocation.options.value(u"year"_s).toInt(&isNumber);
        if (!isNumber || year < firstDonationYear || year > lastDonationYear)
            return wrongValue(invocation.options.value(u"year"_s));
    }
    REGULARS_TRY(
        donations,
        database->read([year, now](Connection &connection) { return readDonations(connection, year, now); }).result());
    const auto money = [&](const DonationSum &sum) { return jsonMoney({sum.minor, donations.currency}); };
    QJsonArray causes;
    for (const DonationSum &sum : std::as_const(donations.causes))
        causes += QJsonObject{{u"cause"_s, sum.cause},
                              {u"claims"_s, sum.claims},
                              {u"members"_s, sum.members},
                              {u"points"_s, jsonPoints(sum.points)},
                              {u"amount"_s, money(sum)}};
    const DonationSum &total = donations.total;
    Answer answer;
    answer.facts.add(u"year"_s, year).add(u"claims"_s, total.claims).add(u"members"_s, total.members);
    answer.facts.add(u"points"_s, jsonPoints(total.points)).add(u"amount"_s, money(total)).add(u"causes"_s, causes);
    return answer;
}

QJsonValue jsonShare(const std::optional<double> &share)
{
    return share ? QJsonValue(*share) : QJsonValue();
}

void addGroup(QJsonObject &row, const QString &prefix, const EffectGroup &group)
{
    row.insert(prefix, group.members);
    row.insert(prefix + u"_again"_s, group.again);
    row.insert(prefix + u"_again_share"_s, jsonShare(group.share));
    row.insert(prefix + u"_again_low"_s, group.interval ? QJsonValue(group.interval->low) : QJsonValue());
    row.insert(prefix + u"_again_high"_s, group.interval ? QJsonValue(group.interval->high) : QJsonValue());
}

Result<Answer> audit(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.openForReading());
    const Instant now = invocation.clock.now();
    REGULARS_TRY(
        audited,
        database->read([now](Connection &connection) { return auditCatalogue(connection, now, terminalProgress()); })
            .result());
    REGULARS_TRY(shop, database->read([](Connection &connection) { return ShopStore(connection).shop(); }).result());
    const LocalCalendar calendar(shop.timeZone);
    Answer answer;
    answer.list = QJsonArray();
    answer.columns = {u"reward"_s,
                      u"claims"_s,
                      u"claimers"_s,
                      u"claimed_share"_s,
                      u"cost_per_claim"_s,
                      u"after_claim_again_share"_s,
                      u"without_claim_again_share"_s,
                      u"last_claimed"_s};
    for (const auto &[row, found] : std::as_const(audited.rewards)) {
        const auto cost = costPerClaimMinor(row.figures);
        QJsonObject json{{u"reward"_s, row.reward.name},
                         {u"claims"_s, row.figures.claims},
                         {u"claimers"_s, row.figures.claimers},
                         {u"within_reach"_s, found.eligible},
                         {u"claimed_of_them"_s, found.claimers},
                         {u"claimed_share"_s, jsonShare(found.share())},
                         {u"cost"_s, jsonMoney({row.figures.costMinor, audited.currency})},
                         {u"cost_per_claim"_s, cost ? QJsonValue(jsonMoney({*cost, audited.currency})) : QJsonValue()},
                         {u"last_claimed"_s, jsonDay(row.figures.lastClaimedAt, calendar)},
                         {u"may_retire"_s, row.mayRetire},
                         {u"claimed_from"_s, jsonDate(audited.days.from)},
                         {u"claimed_until"_s, jsonDate(audited.days.until)}};
        addGroup(json, u"after_claim"_s, found.effect.claimers);
        addGroup(json, u"without_claim"_s, found.effect.others);
        *answer.list += json;
    }
    return answer;
}

Result<Answer> runReward(const Invocation &invocation)
{
    const QString what = invocation.arguments.first();
    if (what == "claim"_L1)
        return claim(invocation);
    if (invocation.arguments.size() > 1)
        return wrongValue(invocation.arguments[1]);
    if (what == "list"_L1)
        return listRewards(invocation);
    if (what == "audit"_L1)
        return audit(invocation);
    if (what == "expire"_L1)
        return expire(invocation);
    if (what == "donations"_L1)
        return listDonations(invocation);
    return wrongValue(what);
}

} // namespace

CliCommand rewardCommand()
{
    return {
        u"reward"_s,
        u"list|audit|expire|donations|claim CUSTOMER REWARD"_s,
        Text::tr("Lists the rewards, or what a customer can get of them; says what they cost and whether they bring members "
                 "back; a member claims one; ends claims that were not used in time; says what members gave to causes in a "
                 "year."),
        1,
        3,
        {{u"customer"_s, Text::tr("list: what this customer can get."), u"key"_s},
         {u"year"_s, Text::tr("donations: of this calendar year instead of the current one."), u"year"_s},
         {u"order"_s, Text::tr("The number of the order on which the reward is used."), u"number"_s},
         {u"reserve"_s, Text::tr("The reward is held for the order and not used yet.")},
         {u"later"_s, Text::tr("The member uses the reward another time.")},
         {u"coupon"_s, Text::tr("The member takes a code along and uses the reward another time.")},
         {u"note"_s, Text::tr("A note to the claim."), u"text"_s}},
        runReward};
}

} // namespace regulars
