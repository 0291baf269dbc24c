// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/couponuse.h"
#include "core/loyalty/pointsprogramme.h"
#include "core/products/product.h"

namespace regulars {

/// Something taken off a price: an amount and a share of what is left, in hundredths of a per cent.
struct PriceCut
{
    qint64 minor = 0;
    int basisPoints = 0; ///< 0 … 10,000

    [[nodiscard]] bool isEmpty() const { return minor == 0 && basisPoints == 0; }
    friend bool operator==(const PriceCut &, const PriceCut &) = default;
};
inline constexpr int wholeInBasisPoints = 10'000;

/// What the cut takes off a price, rounded half up; never more than the price.
[[nodiscard]] qint64 minorOf(const PriceCut &cut, qint64 priceMinor);

enum class CounterLineKind { Goods, Reward };

/// A line at the counter. A reward costs nothing but points.
struct CounterLine
{
    CounterLineKind kind = CounterLineKind::Goods;
    ProductId product;
    QString sku;
    QString name;
    qint64 quantityMilli = milliPerPiece;
    std::optional<qint64> unitPriceMicro; ///< nothing: not known yet
    PriceCut discount;
    RewardId reward;           ///< of a reward
    RewardClaimId claim;       ///< of a reward that was claimed before: its points are spent already
    Points points;             ///< that are spent on it with this sale
    std::optional<Coupon> cut; ///< what it takes off the sale, if it does

    friend bool operator==(const CounterLine &, const CounterLine &) = default;
};

/// A coupon or gift card that is used with the sale, and how it stood when it was looked up.
struct CounterCoupon
{
    Coupon coupon;
    CouponUsage usage;              ///< by the customer of the sale, among others
    QDate lookedUpOn;               ///< the local day
    std::optional<qint64> payMinor; ///< what the gift card is to pay; nothing: as much as it can

    /// On a gift card, before the sale.
    [[nodiscard]] qint64 restMinor() const { return restOf(coupon, usage.takenMinor); }
    friend bool operator==(const CounterCoupon &, const CounterCoupon &) = default;
};

/// What a sale comes to, in minor units; tax is part of every price.
struct CounterTotals
{
    QList<qint64> lines;      ///< of each line, after its discount
    qint64 goodsMinor = 0;    ///< the sum of the lines
    qint64 discountMinor = 0; ///< on the whole sale, with what rewards and coupons take off
    qint64 totalMinor = 0;
    qint64 vouchersMinor = 0;        ///< what gift cards pay of the total
    qint64 pointsMinor = 0;          ///< what points pay of it
    qint64 dueMinor = 0;             ///< left to be paid with money
    QList<qint64> cuts;              ///< of each line, what its reward takes off the sale
    QList<qint64> coupons;           ///< what each coupon takes off, or each gift card pays
    QList<CouponFault> couponFaults; ///< why each coupon can't be used on the sale as it stands
    QList<qint64> couponMissing;     ///< what the goods are short of each coupon's minimum
    Points rewardPoints;             ///< what the rewards cost
    Points spentPoints;              ///< with those that pay

    friend bool operator==(const CounterTotals &, const CounterTotals &) = default;
};

/// Whether the sale may still become one on which the coupon can be used: goods or the customer are missing.
[[nodiscard]] bool mayBeCured(CouponFault fault);

/// A sale while it is put together at the counter: a value, without disk and screen. Discounts come off in this order: of
/// the line, of the whole sale, of the rewards, of the coupons as they were entered; then gift cards pay, and points last.
/// Changing it in a way that breaks a rule leaves it as it was.
class CounterSale
{
public:
    CounterSale() = default;
    explicit CounterSale(Currency currency) : m_currency(currency) {}

    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] CustomerId customer() const { return m_customer; }
    /// Rewards, and points that pay, belong to who was there before and go with them.
    void setCustomer(CustomerId customer);
    /// Its customer was merged into another: everything stays, and is theirs.
    void followMerge(CustomerId survivor) { m_customer = survivor; }
    [[nodiscard]] const QList<CounterLine> &lines() const { return m_lines; }
    [[nodiscard]] const QList<CounterCoupon> &coupons() const { return m_coupons; }
    [[nodiscard]] const PriceCut &discount() const { return m_discount; }
    [[nodiscard]] Points points() const { return m_points; }
    /// Nothing was entered but perhaps the customer.
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty() && m_coupons.isEmpty() && m_discount.isEmpty(); }

    /// One more of the product: of the line that has it at its price, or a new one. Gives the line. A price in another
    /// currency is not known.
    int addProduct(const Product &product);
    /// Goods without a record. Error: InvalidValue (product, required).
    Result<int> addGoods(const QString &name, std::optional<qint64> unitPriceMicro);
    /// A reward that is claimed with the sale, once; or one that was claimed before. Error: InvalidValue (reward, twice).
    Result<int> addReward(const CounterLine &reward);
    [[nodiscard]] bool hasReward(RewardId reward, RewardClaimId claim = {}) const;
    void removeLine(int line);
    void removeReward(RewardId reward, RewardClaimId claim = {});
    /// Errors: InvalidValue (quantity: not_positive, too_large); Refused for a reward, of which there is one.
    [[nodiscard]] Result<void> setQuantity(int line, qint64 quantityMilli);
    /// Errors: InvalidValue (unit_price: negative, too_large); Refused for a reward.
    [[nodiscard]] Result<void> setUnitPrice(int line, qint64 unitPriceMicro);
    /// Errors: InvalidValue (discount: negative, more_than_the_line, not_a_percentage); Refused for a reward.
    [[nodiscard]] Result<void> setLineDiscount(int line, PriceCut cut);
    /// Errors: InvalidValue (discount: negative, more_than_the_order, not_a_percentage).
    [[nodiscard]] Result<void> setDiscount(PriceCut cut);
    /// Error: InvalidValue (code, twice).
    [[nodiscard]] Result<void> addCoupon(const CounterCoupon &coupon);
    void removeCoupon(const QString &code);
    /// Takes over how the coupon stands now; what the gift card is to pay stays.
    void renewCoupon(const CounterCoupon &coupon);
    /// Nothing: as much as it can. Errors: NotFound (code), InvalidValue (amount: not_positive, more_than_rest).
    [[nodiscard]] Result<void> payWithGiftCard(const QString &code, std::optional<qint64> minor);

    /// The most points that may pay of the sale as it stands: what is there after its rewards, what the programme allows.
    [[nodiscard]] Points mostPoints(const PointsProgramme &programme, Points balance) const;
    /// Errors: InvalidValue (points: negative, not_whole, more_than_the_balance, more_than_allowed, below_the_least).
    [[nodiscard]] Result<void> payWithPoints(Points points, const PointsProgramme &programme, Points balance);
    /// After a change: fewer points pay where the sale, the balance or the programme does not allow as many any more.
    void fitPoints(const PointsProgramme &programme, Points balance);

    [[nodiscard]] CounterTotals totals() const;
    /// Everything that keeps it from being recorded; of a line also its `index`. Fields: lines (required), unit_price
    /// (required), customer (required, for rewards and points), points (more_than_the_balance), and those of validate().
    /// Refused: coupon (reason: name of the CouponFault, with its `code`), reward (reason nothing_to_take_off, with `name`).
    [[nodiscard]] QList<Error> faults(Points balance) const;
    /// The order to be recorded, added up. Rewards are lines that cost nothing; what they and coupons take off is in the
    /// discounts of the lines.
    [[nodiscard]] Order toOrder() const;
    /// The order as it was before a coupon, with those that were entered earlier: what decides whether it can be used.
    [[nodiscard]] Order beforeCoupon(const QString &code) const;

    friend bool operator==(const CounterSale &, const CounterSale &) = default;

private:
    [[nodiscard]] Result<void> checkGoods(int line) const;
    /// Before rewards and coupons.
    [[nodiscard]] Order goodsOrder() const;
    [[nodiscard]] qint64 pricesOf(const CounterLine &line) const;
    [[nodiscard]] qint64 goodsMinor() const;

    Currency m_currency;
    CustomerId m_customer;
    QList<CounterLine> m_lines;
    QList<CounterCoupon> m_coupons;
    PriceCut m_discount;
    Points m_points;
    qint64 m_pointsMinor = 0; ///< what they pay
};

} // namespace regulars
