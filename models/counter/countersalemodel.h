// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/counter/countersale.h"
#include "models/base/roles.h"

#include <QtCore/QAbstractTableModel>

namespace regulars {

/// The lines of the sale at the counter, and the sale itself. Changing it keeps the points that pay within what is allowed.
/// What breaks a rule leaves everything as it was and is answered with the error.
class CounterSaleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Item, Quantity, Price, Discount, Sum, ColumnCount };
    enum Role { LineRole = role::FirstFeatureRole }; ///< the CounterLine

    explicit CounterSaleModel(QObject *parent = nullptr);

    [[nodiscard]] const CounterSale &sale() const { return m_sale; }
    /// Puts another sale in its place: a new one, or one that was parked. The points of its customer are not known until
    /// setPoints().
    void setSale(const CounterSale &sale);
    /// What the customer's points are worth here. Without a programme no points pay.
    void setPoints(const PointsProgramme &programme, Points balance);
    [[nodiscard]] const PointsProgramme &programme() const { return m_programme; }
    /// Nothing: not known yet. Until then the points that pay stay as they are.
    [[nodiscard]] std::optional<Points> balance() const { return m_balance; }
    /// The most that may pay, as far as it is known.
    [[nodiscard]] Points mostPoints() const;

    void setCustomer(CustomerId customer);
    /// Its customer was merged into another, whose points are not known until setPoints(); everything stays.
    void followMerge(CustomerId survivor);
    /// Gives the row.
    int addProduct(const Product &product);
    Result<int> addGoods(const QString &name, std::optional<qint64> unitPriceMicro);
    Result<int> addReward(const CounterLine &reward);
    void removeReward(RewardId reward, RewardClaimId claim = {});
    void removeLine(int row);
    [[nodiscard]] Result<void> setQuantity(int row, qint64 quantityMilli);
    /// A piece more or less; the last one stays.
    [[nodiscard]] Result<void> step(int row, int pieces);
    [[nodiscard]] Result<void> setUnitPrice(int row, qint64 unitPriceMicro);
    [[nodiscard]] Result<void> setLineDiscount(int row, PriceCut cut);
    [[nodiscard]] Result<void> setDiscount(PriceCut cut);
    [[nodiscard]] Result<void> addCoupon(const CounterCoupon &coupon);
    void removeCoupon(const QString &code);
    /// How the coupons of the sale stand now; those that are not among them are not there any more.
    void renewCoupons(const QList<CounterCoupon> &coupons);
    [[nodiscard]] Result<void> payWithGiftCard(const QString &code, std::optional<qint64> minor);
    [[nodiscard]] Result<void> payWithPoints(Points points);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// role::Value of a cell: QString, qint64 thousandths, qint64 millionths (invalid: not known), PriceCut (of a
    /// reward: what it takes off the sale), Money.
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

Q_SIGNALS:
    /// The sale is another one: its totals may be different.
    void edited();

private:
    /// Changes the sale and tells the views.
    template<typename Change>
    auto change(Change apply);
    void announce(const CounterSale &changed);
    void fitPoints(CounterSale &changed) const;
    void forgetPoints();

    CounterSale m_sale;
    CounterTotals m_totals;
    PointsProgramme m_programme;
    std::optional<Points> m_balance;
};

} // namespace regulars
