// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counter/salelinesitems.h"

#include "ui/base/fixedpoint.h"
#include "ui/base/formatting.h"
#include "ui/base/theme.h"
#include "ui/counter/countertexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Column = CounterSaleModel::Column;

constexpr int quantityDecimals = 3;
constexpr int priceDecimals = 6;
constexpr int percentDecimals = 2;

} // namespace

Result<PriceCut> priceCutOf(const QString &typed, Currency currency, const QLocale &locale)
{
    QString text = typed.simplified();
    if (text.isEmpty())
        return PriceCut();
    const bool isPercent = text.endsWith(u'%') || text.endsWith(locale.percent());
    if (isPercent)
        text = text.chopped(1).trimmed();
    const auto value = fixedPointOf(text, isPercent ? percentDecimals : currency.decimals(), locale);
    if (!value)
        return tl::unexpected(invalidField(u"discount"_s, u"not_an_amount"_s));
    if (!isPercent)
        return PriceCut{*value, 0};
    if (*value < 0 || *value > wholeInBasisPoints)
        return tl::unexpected(invalidField(u"discount"_s, u"not_a_percentage"_s));
    return PriceCut{0, static_cast<int>(*value)};
}

QString priceCutText(const PriceCut &cut, Currency currency, const QLocale &locale)
{
    if (cut.basisPoints > 0)
        return fixedPointText(cut.basisPoints, percentDecimals, 0, locale) + locale.percent();
    return cut.minor > 0 ? fixedPointText(cut.minor, currency.decimals(), currency.decimals(), locale) : QString();
}

SaleLinesItems::SaleLinesItems(CounterSaleModel &model, const Formatting &formatting, QObject *parent)
    : QIdentityProxyModel(parent), m_model(model), m_formatting(formatting)
{
    setSourceModel(&model);
}

QString SaleLinesItems::priceText(qint64 unitPriceMicro) const
{
    const Currency currency = m_model.sale().currency();
    const Money price = lineTotal(milliPerPiece, unitPriceMicro, currency);
    // What does not end with the minor unit is shown as it is.
    if (price.minor * (microPerMajor / currency.minorPerMajor()) == unitPriceMicro)
        return m_formatting.money(price);
    return fixedPointText(unitPriceMicro, priceDecimals, currency.decimals(), m_formatting.locale());
}

QString SaleLinesItems::cellText(const CounterLine &line, const QModelIndex &index) const
{
    const bool isReward = line.kind == CounterLineKind::Reward;
    switch (index.column()) {
    case Column::Item:
        if (isReward && line.points.isPositive())
            return tr("Reward: %1 (%2 points)").arg(line.name, CounterTexts::points(line.points, m_formatting));
        return isReward ? tr("Reward: %1").arg(line.name) : line.name;
    case Column::Quantity:
        return m_formatting.quantity(line.quantityMilli);
    case Column::Price:
        return line.unitPriceMicro ? priceText(*line.unitPriceMicro) : tr("price?");
    case Column::Discount:
        return priceCutText(QIdentityProxyModel::data(index, role::Value).value<PriceCut>(), m_model.sale().currency(),
                            m_formatting.locale());
    case Column::Sum:
        return m_formatting.money(QIdentityProxyModel::data(index, role::Value).value<Money>());
    default:
        return {};
    }
}

QString SaleLinesItems::spoken(const QModelIndex &index) const
{
    const auto text = [&](int column) { return index.siblingAtColumn(column).data(Qt::DisplayRole).toString(); };
    const QString discount = text(Column::Discount);
    QStringList parts{text(Column::Item), tr("quantity %1").arg(text(Column::Quantity)), text(Column::Price)};
    if (!discount.isEmpty())
        parts += tr("discount %1").arg(discount);
    parts += tr("sum %1").arg(text(Column::Sum));
    return parts.join(u", "_s);
}

QVariant SaleLinesItems::data(const QModelIndex &index, int dataRole) const
{
    if (!index.isValid())
        return {};
    const auto line = QIdentityProxyModel::data(index, CounterSaleModel::LineRole).value<CounterLine>();
    switch (dataRole) {
    case Qt::DisplayRole:
        return cellText(line, index);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == Column::Item ? Qt::AlignLeading | Qt::AlignVCenter
                                                                  : Qt::AlignTrailing | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == Column::Item && !line.sku.isEmpty() ? line.sku : QVariant();
    default:
        return QIdentityProxyModel::data(index, dataRole);
    }
}

QVariant SaleLinesItems::headerData(int section, Qt::Orientation orientation, int dataRole) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (dataRole == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Column::Item ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (dataRole != Qt::DisplayRole)
        return {};
    switch (section) {
    case Column::Item:
        return tr("Item");
    case Column::Quantity:
        return tr("Qty", "short for quantity");
    case Column::Price:
        return tr("Price");
    case Column::Discount:
        return tr("Discount");
    case Column::Sum:
        return tr("Sum");
    default:
        return {};
    }
}

Qt::ItemFlags SaleLinesItems::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const bool isGoods = QIdentityProxyModel::data(index, role::Kind).toInt() == static_cast<int>(CounterLineKind::Goods);
    const bool canChange = index.column() == Column::Quantity || index.column() == Column::Price ||
                           index.column() == Column::Discount;
    return isGoods && canChange ? flags | Qt::ItemIsEditable : flags;
}

QString SaleLinesItems::editText(const QModelIndex &index) const
{
    const auto line = QIdentityProxyModel::data(index, CounterSaleModel::LineRole).value<CounterLine>();
    const Currency currency = m_model.sale().currency();
    switch (index.column()) {
    case Column::Quantity:
        return fixedPointText(line.quantityMilli, quantityDecimals, 0, m_formatting.locale());
    case Column::Price:
        return line.unitPriceMicro
                   ? fixedPointText(*line.unitPriceMicro, priceDecimals, currency.decimals(), m_formatting.locale())
                   : QString();
    case Column::Discount:
        return priceCutText(line.discount, currency, m_formatting.locale());
    default:
        return {};
    }
}

Result<void> SaleLinesItems::change(const QModelIndex &index, const QString &typed)
{
    const int row = index.row();
    if (index.column() == Column::Discount) {
        REGULARS_TRY(cut, priceCutOf(typed, m_model.sale().currency(), m_formatting.locale()));
        return m_model.setLineDiscount(row, cut);
    }
    const bool isQuantity = index.column() == Column::Quantity;
    const auto value = fixedPointOf(typed.trimmed(), isQuantity ? quantityDecimals : priceDecimals, m_formatting.locale());
    if (!value)
        return tl::unexpected(isQuantity ? invalidField(u"quantity"_s, u"not_a_number"_s)
                                         : invalidField(u"unit_price"_s, u"not_an_amount"_s));
    return isQuantity ? m_model.setQuantity(row, *value) : m_model.setUnitPrice(row, *value);
}

} // namespace regulars
