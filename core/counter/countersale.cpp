// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counter/countersale.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 highestQuantityMilli = 1'000'000 * milliPerPiece;
constexpr qint64 highestPriceMicro = 1'000'000'000 * microPerMajor;

tl::unexpected<Error> refused(const QString &field, const QString &rule)
{
    return tl::unexpected(invalidField(field, rule));
}

Result<void> checkCut(const PriceCut &cut)
{
    if (cut.minor < 0)
        return refused(u"discount"_s, u"negative"_s);
    if (cut.basisPoints < 0 || cut.basisPoints > wholeInBasisPoints)
        return refused(u"discount"_s, u"not_a_percentage"_s);
    return {};
}

/// The most points that come to no more than the programme's share of the total and what gift cards leave of it, and a
/// multiple of the step.
Points mostFor(const CounterTotals &totals, const PointsProgramme &programme, Currency currency)
{
    const Points step = programme.terms.step;
    const qint64 left = totals.totalMinor - totals.vouchersMinor;
    const qint64 share = totals.totalMinor / 100 * programme.mostPaidPercent +
                         totals.totalMinor % 100 * programme.mostPaidPercent / 100;
    const qint64 allowed = std::min(share, left);
    Points most = pointsToPay(allowed, programme.pointValueMicro, currency, step);
    // What pays the last cent may come to more than is allowed.
    const bool paysAll = allowed == left;
    if (!paysAll && most.isPositive() && valueOfPoints(most, programme.pointValueMicro, currency) > allowed)
        most -= step;
    return most;
}

/// The order while one discount after the other comes off.
class CouponRun
{
public:
    explicit CouponRun(Order order) : m_order(std::move(order)) {}

    [[nodiscard]] const Order &order() const { return m_order; }

    /// A reward: what it takes off.
    qint64 use(const Coupon &cut) { return apply(cut); }

    void use(const CounterCoupon &each, CounterTotals &totals)
    {
        const Coupon &coupon = each.coupon;
        const CouponFault fault = faultOf(each);
        totals.couponFaults += fault;
        totals.couponMissing += fault == CouponFault::BelowMinimum
                                    ? coupon.minimumMinor - goodsOf(m_order, coupon.minimumNetOfTax)
                                    : 0;
        const bool takesOff = fault == CouponFault::None && coupon.kind != CouponKind::GiftCard;
        totals.coupons += takesOff ? apply(coupon) : 0;
        m_hasOther = m_hasOther || takesOff;
        m_hasUnstackable = m_hasUnstackable || (takesOff && !coupon.stackable);
    }

private:
    [[nodiscard]] CouponFault faultOf(const CounterCoupon &each) const
    {
        CouponContext context;
        context.today = each.lookedUpOn;
        context.customer = m_order.customer;
        context.uses = each.usage.uses;
        context.usesByCustomer = each.usage.usesByCustomer;
        context.takenMinor = each.usage.takenMinor;
        context.order = m_order;
        context.hasOtherCoupon = m_hasOther;
        context.hasUnstackable = m_hasUnstackable;
        return couponFault(each.coupon, context);
    }
    qint64 apply(const Coupon &coupon)
    {
        const CouponDiscount discount = couponDiscount(coupon, m_order);
        applyDiscount(discount, m_order);
        return discount.total();
    }

    Order m_order;
    bool m_hasOther = false;
    bool m_hasUnstackable = false;
};

/// Takes something off the whole sale, and is wasted where there is nothing to take it off.
bool needsGoods(const CounterLine &line)
{
    return line.cut && (line.cut->kind == CouponKind::Percent || line.cut->kind == CouponKind::Amount);
}

} // namespace

bool mayBeCured(CouponFault fault)
{
    return fault == CouponFault::CustomerNeeded || fault == CouponFault::BelowMinimum ||
           fault == CouponFault::NothingToTakeOff;
}

qint64 minorOf(const PriceCut &cut, qint64 priceMinor)
{
    if (priceMinor <= 0)
        return 0;
    const qint64 amount = std::min(cut.minor, priceMinor);
    const qint64 left = priceMinor - amount;
    // in parts, so that no product of large numbers overflows
    const qint64 share = left / wholeInBasisPoints * cut.basisPoints +
                         dividedHalfUp(left % wholeInBasisPoints * cut.basisPoints, wholeInBasisPoints);
    return amount + std::min(share, left);
}

void CounterSale::setCustomer(CustomerId customer)
{
    if (customer == m_customer)
        return;
    m_customer = customer;
    m_points = {};
    m_pointsMinor = 0;
    m_lines.removeIf([](const CounterLine &line) { return line.kind == CounterLineKind::Reward; });
}

int CounterSale::addProduct(const Product &product)
{
    std::optional<qint64> price;
    if (!product.currency.isKnown() || product.currency == m_currency)
        price = product.priceMicro;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        CounterLine &line = m_lines[i];
        if (line.kind == CounterLineKind::Goods && line.product == product.id && line.unitPriceMicro == price &&
            line.discount.isEmpty() && line.quantityMilli % milliPerPiece == 0 &&
            line.quantityMilli < highestQuantityMilli) {
            line.quantityMilli += milliPerPiece;
            return static_cast<int>(i);
        }
    }
    CounterLine line;
    line.product = product.id;
    line.sku = product.sku;
    line.name = product.name;
    line.unitPriceMicro = price;
    m_lines += line;
    return static_cast<int>(m_lines.size() - 1);
}

Result<int> CounterSale::addGoods(const QString &name, std::optional<qint64> unitPriceMicro)
{
    if (name.simplified().isEmpty())
        return refused(u"product"_s, u"required"_s);
    CounterLine line;
    line.name = name.simplified();
    line.unitPriceMicro = unitPriceMicro;
    m_lines += line;
    return static_cast<int>(m_lines.size() - 1);
}

Result<int> CounterSale::addReward(const CounterLine &reward)
{
    if (hasReward(reward.reward, reward.claim))
        return refused(u"reward"_s, u"twice"_s);
    CounterLine line = reward;
    line.kind = CounterLineKind::Reward;
    line.quantityMilli = milliPerPiece;
    line.unitPriceMicro = 0;
    line.discount = {};
    m_lines += line;
    return static_cast<int>(m_lines.size() - 1);
}

bool CounterSale::hasReward(RewardId reward, RewardClaimId claim) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [&](const CounterLine &line) {
        return line.kind == CounterLineKind::Reward && line.reward == reward && line.claim == claim;
    });
}

void CounterSale::removeLine(int line)
{
    if (line >= 0 && line < m_lines.size())
        m_lines.removeAt(line);
}

void CounterSale::removeReward(RewardId reward, RewardClaimId claim)
{
    m_lines.removeIf([&](const CounterLine &line) {
        return line.kind == CounterLineKind::Reward && line.reward == reward && line.claim == claim;
    });
}

Result<void> CounterSale::checkGoods(int line) const
{
    if (line < 0 || line >= m_lines.size())
        return fail(ErrorCode::NotFound, u"lines"_s);
    if (m_lines.at(line).kind == CounterLineKind::Reward)
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"reward_line"_s}});
    return {};
}

Result<void> CounterSale::setQuantity(int line, qint64 quantityMilli)
{
    REGULARS_CHECK(checkGoods(line));
    if (quantityMilli <= 0)
        return refused(u"quantity"_s, u"not_positive"_s);
    if (quantityMilli > highestQuantityMilli)
        return refused(u"quantity"_s, u"too_large"_s);
    m_lines[line].quantityMilli = quantityMilli;
    return {};
}

Result<void> CounterSale::setUnitPrice(int line, qint64 unitPriceMicro)
{
    REGULARS_CHECK(checkGoods(line));
    if (unitPriceMicro < 0)
        return refused(u"unit_price"_s, u"negative"_s);
    if (unitPriceMicro > highestPriceMicro)
        return refused(u"unit_price"_s, u"too_large"_s);
    m_lines[line].unitPriceMicro = unitPriceMicro;
    return {};
}

Result<void> CounterSale::setLineDiscount(int line, PriceCut cut)
{
    REGULARS_CHECK(checkGoods(line));
    REGULARS_CHECK(checkCut(cut));
    if (cut.minor > pricesOf(m_lines.at(line)))
        return refused(u"discount"_s, u"more_than_the_line"_s);
    m_lines[line].discount = cut;
    return {};
}

Result<void> CounterSale::setDiscount(PriceCut cut)
{
    REGULARS_CHECK(checkCut(cut));
    if (cut.minor > goodsMinor())
        return refused(u"discount"_s, u"more_than_the_order"_s);
    m_discount = cut;
    return {};
}

Result<void> CounterSale::addCoupon(const CounterCoupon &coupon)
{
    const bool known = std::any_of(m_coupons.begin(), m_coupons.end(),
                                   [&](const CounterCoupon &each) { return each.coupon.code == coupon.coupon.code; });
    if (known)
        return refused(u"code"_s, u"twice"_s);
    m_coupons += coupon;
    return {};
}

void CounterSale::removeCoupon(const QString &code)
{
    m_coupons.removeIf([&](const CounterCoupon &coupon) { return coupon.coupon.code == code; });
}

void CounterSale::renewCoupon(const CounterCoupon &coupon)
{
    for (CounterCoupon &each : m_coupons) {
        if (each.coupon.code != coupon.coupon.code)
            continue;
        const std::optional<qint64> pays = each.payMinor;
        each = coupon;
        each.payMinor = pays;
    }
}

Result<void> CounterSale::payWithGiftCard(const QString &code, std::optional<qint64> minor)
{
    const auto card = std::find_if(m_coupons.begin(), m_coupons.end(), [&](const CounterCoupon &each) {
        return each.coupon.code == code && each.coupon.kind == CouponKind::GiftCard;
    });
    if (card == m_coupons.end())
        return fail(ErrorCode::NotFound, u"code"_s);
    if (minor && *minor <= 0)
        return refused(u"amount"_s, u"not_positive"_s);
    if (minor && *minor > card->restMinor())
        return refused(u"amount"_s, u"more_than_rest"_s);
    card->payMinor = minor;
    return {};
}

qint64 CounterSale::pricesOf(const CounterLine &line) const
{
    return lineTotal(line.quantityMilli, line.unitPriceMicro.value_or(0), m_currency).minor;
}

qint64 CounterSale::goodsMinor() const
{
    qint64 goods = 0;
    for (const CounterLine &line : m_lines) {
        const qint64 price = pricesOf(line);
        goods += price - minorOf(line.discount, price);
    }
    return goods;
}

CounterTotals CounterSale::totals() const
{
    CounterTotals totals;
    CouponRun run(goodsOrder());
    for (const CounterLine &line : m_lines) {
        const qint64 price = pricesOf(line);
        totals.lines += price - minorOf(line.discount, price);
        totals.goodsMinor += totals.lines.last();
        totals.cuts += line.cut ? run.use(*line.cut) : 0;
        totals.rewardPoints += line.points;
    }
    for (const CounterCoupon &each : m_coupons)
        run.use(each, totals);
    totals.totalMinor = run.order().total.minor;
    totals.discountMinor = totals.goodsMinor - totals.totalMinor;
    for (qsizetype i = 0; i < m_coupons.size(); ++i) {
        const CounterCoupon &each = m_coupons.at(i);
        if (each.coupon.kind != CouponKind::GiftCard || totals.couponFaults.at(i) != CouponFault::None)
            continue;
        const qint64 rest = each.restMinor();
        const qint64 pays = std::min(rest, each.payMinor.value_or(rest));
        totals.coupons[i] = std::min(pays, totals.totalMinor - totals.vouchersMinor);
        totals.vouchersMinor += totals.coupons.at(i);
    }
    totals.pointsMinor = std::min(m_pointsMinor, totals.totalMinor - totals.vouchersMinor);
    totals.dueMinor = totals.totalMinor - totals.vouchersMinor - totals.pointsMinor;
    totals.spentPoints = totals.rewardPoints + m_points;
    return totals;
}

Points CounterSale::mostPoints(const PointsProgramme &programme, Points balance) const
{
    const CounterTotals now = totals();
    const Points step = programme.terms.step;
    Points left = balance - now.rewardPoints;
    if (!left.isPositive() || programme.pointValueMicro <= 0)
        return {};
    left.hundredths -= left.hundredths % step.hundredths;
    const Points most = std::min(left, mostFor(now, programme, m_currency));
    const bool pays = most >= programme.leastPaid && valueOfPoints(most, programme.pointValueMicro, m_currency) > 0;
    return pays ? most : Points();
}

Result<void> CounterSale::payWithPoints(Points points, const PointsProgramme &programme, Points balance)
{
    if (points.isNegative())
        return refused(u"points"_s, u"negative"_s);
    if (points.hundredths % programme.terms.step.hundredths != 0)
        return refused(u"points"_s, u"not_whole"_s);
    if (points > balance - totals().rewardPoints)
        return refused(u"points"_s, u"more_than_the_balance"_s);
    if (points.isPositive() && points < programme.leastPaid)
        return refused(u"points"_s, u"below_the_least"_s);
    if (points > mostPoints(programme, balance))
        return refused(u"points"_s, u"more_than_allowed"_s);
    m_points = points;
    const CounterTotals now = totals();
    m_pointsMinor = std::min(valueOfPoints(points, programme.pointValueMicro, m_currency),
                             now.totalMinor - now.vouchersMinor);
    return {};
}

void CounterSale::fitPoints(const PointsProgramme &programme, Points balance)
{
    m_points = std::min(m_points, mostPoints(programme, balance));
    const CounterTotals now = totals();
    m_pointsMinor = std::min(valueOfPoints(m_points, programme.pointValueMicro, m_currency),
                             now.totalMinor - now.vouchersMinor);
}

QList<Error> CounterSale::faults(Points balance) const
{
    QList<Error> errors;
    if (m_lines.isEmpty())
        errors += invalidField(u"lines"_s, u"required"_s);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (!m_lines.at(i).unitPriceMicro)
            errors += invalidField(u"unit_price"_s, u"required"_s, {{u"index"_s, i}});
    }
    const CounterTotals sums = totals();
    const Points spent = sums.spentPoints;
    if (spent.isPositive() && !m_customer.isValid())
        errors += invalidField(u"customer"_s, u"required"_s);
    else if (spent > balance)
        errors += invalidField(u"points"_s, u"more_than_the_balance"_s);
    for (qsizetype i = 0; i < m_coupons.size(); ++i) {
        if (const CouponFault fault = sums.couponFaults.at(i); fault != CouponFault::None) {
            const QVariantMap args{{u"reason"_s, nameOf(fault)}, {u"code"_s, m_coupons.at(i).coupon.code}};
            errors += Error{ErrorCode::Refused, u"coupon"_s, args, {}};
        }
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (needsGoods(m_lines.at(i)) && sums.cuts.at(i) == 0) {
            const QVariantMap args{{u"reason"_s, nameOf(CouponFault::NothingToTakeOff)}, {u"name"_s, m_lines.at(i).name}};
            errors += Error{ErrorCode::Refused, u"reward"_s, args, {}};
        }
    }
    if (!m_lines.isEmpty())
        errors += validate(toOrder());
    return errors;
}

Order CounterSale::goodsOrder() const
{
    Order order;
    order.customer = m_customer;
    order.channel = OrderChannel::Counter;
    order.total.currency = m_currency;
    for (const CounterLine &each : m_lines) {
        OrderLine line;
        line.product = each.product;
        line.sku = each.sku;
        line.name = each.name;
        line.quantityMilli = each.quantityMilli;
        line.unitPriceMicro = each.unitPriceMicro.value_or(0);
        line.discountMinor = minorOf(each.discount, pricesOf(each));
        order.lines += line;
    }
    order.discountMinor = minorOf(m_discount, goodsMinor());
    addUp(order);
    return order;
}

Order CounterSale::beforeCoupon(const QString &code) const
{
    CounterTotals totals;
    CouponRun run(goodsOrder());
    for (const CounterLine &each : m_lines) {
        if (each.cut)
            run.use(*each.cut);
    }
    for (const CounterCoupon &each : m_coupons) {
        if (each.coupon.code == code)
            break;
        run.use(each, totals);
    }
    return run.order();
}

Order CounterSale::toOrder() const
{
    Order order = beforeCoupon({});
    const CounterTotals sums = totals();
    for (qsizetype i = 0; i < m_coupons.size(); ++i) {
        if (m_coupons.at(i).coupon.kind == CouponKind::GiftCard && sums.coupons.at(i) > 0)
            order.payments += OrderPayment{
                OrderPaymentKind::Voucher, sums.coupons.at(i), {}, m_coupons.at(i).coupon.id.value};
    }
    if (m_points.isPositive() && sums.pointsMinor > 0)
        order.payments += OrderPayment{OrderPaymentKind::Points, sums.pointsMinor, m_points, 0};
    return order;
}

} // namespace regulars
