// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/counter/countersalemodel.h"

namespace regulars {

namespace {

/// Where the two lists differ first; rows before it are the same.
int firstDifference(const QList<CounterLine> &a, const QList<CounterLine> &b)
{
    const auto different = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return static_cast<int>(different.first - a.begin());
}

} // namespace

CounterSaleModel::CounterSaleModel(QObject *parent) : QAbstractTableModel(parent) {}

template<typename Change>
auto CounterSaleModel::change(Change apply)
{
    // Views ask for rows while they are told of them: the lines change between begin and end.
    CounterSale changed = m_sale;
    auto answer = apply(changed);
    fitPoints(changed);
    announce(changed);
    return answer;
}

void CounterSaleModel::announce(const CounterSale &changed)
{
    if (changed == m_sale)
        return;
    const int before = static_cast<int>(m_sale.lines().size());
    const int after = static_cast<int>(changed.lines().size());
    const auto take = [&] {
        m_sale = changed;
        m_totals = m_sale.totals();
    };
    if (after < before) {
        const int first = firstDifference(m_sale.lines(), changed.lines());
        const int gone = before - after;
        beginRemoveRows({}, std::min(first, after), std::min(first, after) + gone - 1);
        take();
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        take();
        endInsertRows();
    } else {
        take();
    }
    if (after > 0)
        Q_EMIT dataChanged(index(0, 0), index(after - 1, ColumnCount - 1));
    Q_EMIT edited();
}

void CounterSaleModel::fitPoints(CounterSale &changed) const
{
    if (m_balance)
        changed.fitPoints(m_programme, *m_balance);
}

void CounterSaleModel::forgetPoints()
{
    m_programme = {};
    m_balance.reset();
}

void CounterSaleModel::setSale(const CounterSale &sale)
{
    forgetPoints();
    beginResetModel();
    m_sale = sale;
    m_totals = m_sale.totals();
    endResetModel();
    Q_EMIT edited();
}

void CounterSaleModel::setPoints(const PointsProgramme &programme, Points balance)
{
    m_programme = programme;
    m_balance = balance;
    CounterSale changed = m_sale;
    fitPoints(changed);
    announce(changed);
}

void CounterSaleModel::setCustomer(CustomerId customer)
{
    if (customer != m_sale.customer())
        forgetPoints();
    CounterSale changed = m_sale;
    changed.setCustomer(customer);
    announce(changed);
}

void CounterSaleModel::followMerge(CustomerId survivor)
{
    forgetPoints();
    CounterSale changed = m_sale;
    changed.followMerge(survivor);
    announce(changed);
}

int CounterSaleModel::addProduct(const Product &product)
{
    return change([&](CounterSale &sale) { return sale.addProduct(product); });
}

Result<int> CounterSaleModel::addGoods(const QString &name, std::optional<qint64> unitPriceMicro)
{
    return change([&](CounterSale &sale) { return sale.addGoods(name, unitPriceMicro); });
}

Result<int> CounterSaleModel::addReward(const CounterLine &reward)
{
    return change([&](CounterSale &sale) { return sale.addReward(reward); });
}

void CounterSaleModel::removeReward(RewardId reward, RewardClaimId claim)
{
    CounterSale changed = m_sale;
    changed.removeReward(reward, claim);
    fitPoints(changed);
    announce(changed);
}

void CounterSaleModel::removeLine(int row)
{
    CounterSale changed = m_sale;
    changed.removeLine(row);
    fitPoints(changed);
    announce(changed);
}

Result<void> CounterSaleModel::setQuantity(int row, qint64 quantityMilli)
{
    return change([&](CounterSale &sale) { return sale.setQuantity(row, quantityMilli); });
}

Result<void> CounterSaleModel::step(int row, int pieces)
{
    if (row < 0 || row >= m_sale.lines().size())
        return fail(ErrorCode::NotFound);
    const qint64 stepped = m_sale.lines().at(row).quantityMilli + pieces * milliPerPiece;
    return setQuantity(row, stepped);
}

Result<void> CounterSaleModel::setUnitPrice(int row, qint64 unitPriceMicro)
{
    return change([&](CounterSale &sale) { return sale.setUnitPrice(row, unitPriceMicro); });
}

Result<void> CounterSaleModel::setLineDiscount(int row, PriceCut cut)
{
    return change([&](CounterSale &sale) { return sale.setLineDiscount(row, cut); });
}

Result<void> CounterSaleModel::setDiscount(PriceCut cut)
{
    return change([&](CounterSale &sale) { return sale.setDiscount(cut); });
}

Result<void> CounterSaleModel::addCoupon(const CounterCoupon &coupon)
{
    return change([&](CounterSale &sale) { return sale.addCoupon(coupon); });
}

void CounterSaleModel::removeCoupon(const QString &code)
{
    CounterSale changed = m_sale;
    changed.removeCoupon(code);
    fitPoints(changed);
    announce(changed);
}

void CounterSaleModel::renewCoupons(const QList<CounterCoupon> &coupons)
{
    CounterSale changed = m_sale;
    for (const CounterCoupon &before : m_sale.coupons()) {
        const QString &code = before.coupon.code;
        const auto now = std::find_if(coupons.begin(), coupons.end(),
                                      [&](const CounterCoupon &each) { return each.coupon.code == code; });
        if (now == coupons.end())
            changed.removeCoupon(code);
        else
            changed.renewCoupon(*now);
    }
    fitPoints(changed);
    announce(changed);
}

Result<void> CounterSaleModel::payWithGiftCard(const QString &code, std::optional<qint64> minor)
{
    return change([&](CounterSale &sale) { return sale.payWithGiftCard(code, minor); });
}

Result<void> CounterSaleModel::payWithPoints(Points points)
{
    return change([&](CounterSale &sale) { return sale.payWithPoints(points, m_programme, m_balance.value_or(Points())); });
}

Points CounterSaleModel::mostPoints() const
{
    return m_balance ? m_sale.mostPoints(m_programme, *m_balance) : Points();
}

int CounterSaleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sale.lines().size());
}

int CounterSaleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CounterSaleModel::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CounterLine &line = m_sale.lines().at(index.row());
    if (dataRole == LineRole)
        return QVariant::fromValue(line);
    if (dataRole == role::Kind)
        return static_cast<int>(line.kind);
    if (dataRole != role::Value)
        return {};
    switch (index.column()) {
    case Item:
        return line.name;
    case Quantity:
        return line.quantityMilli;
    case Price:
        return line.unitPriceMicro ? QVariant(*line.unitPriceMicro) : QVariant();
    case Discount:
        return QVariant::fromValue(line.kind == CounterLineKind::Reward ? PriceCut{m_totals.cuts.at(index.row()), 0}
                                                                        : line.discount);
    case Sum:
        return QVariant::fromValue(Money{m_totals.lines.at(index.row()), m_sale.currency()});
    default:
        return {};
    }
}

} // namespace regulars
