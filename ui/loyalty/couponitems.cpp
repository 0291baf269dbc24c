// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/couponitems.h"

#include "core/loyalty/couponcode.h"
#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"
#include "ui/loyalty/couponslips.h"
#include "ui/loyalty/rewardtexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

using Column = CouponListModel::Column;

namespace {

bool isNumber(int column)
{
    return column == Column::Used || column == Column::Rest;
}

} // namespace

CouponItems::CouponItems(CouponListModel &model, const Formatting &formatting, QObject *parent)
    : QIdentityProxyModel(parent), m_model(model), m_formatting(formatting)
{
    setSourceModel(&model);
}

void CouponItems::setCurrency(Currency currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Column::ColumnCount - 1));
}

QString CouponItems::columnTitle(int column)
{
    switch (column) {
    case Column::Code:
        return tr("Code");
    case Column::Gives:
        return tr("What it gives");
    case Column::Batch:
        return tr("Batch");
    case Column::Used:
        return tr("Used", "how often");
    case Column::Rest:
        return tr("Left on it", "an amount of money, on a gift card");
    case Column::Until:
        return tr("Until");
    case Column::Customer:
        return tr("Only for");
    default:
        return {};
    }
}

std::optional<ChipText> CouponItems::chip(const CouponRow &row)
{
    const QString text = RewardTexts::fault(row.fault);
    if (text.isEmpty())
        return std::nullopt;
    return ChipText{text, row.fault == CouponFault::Voided        ? Tone::Danger
                          : row.fault == CouponFault::NotYetValid ? Tone::Info
                                                                  : Tone::Neutral};
}

QString CouponItems::cellText(const CouponRow &row, int column) const
{
    const bool isCard = row.coupon.kind == CouponKind::GiftCard;
    switch (column) {
    case Column::Code:
        return couponCodeForReading(row.coupon.code);
    case Column::Gives:
        return RewardTexts::value(row.coupon, CouponSlips::names(row, m_currency), m_formatting);
    case Column::State:
        return RewardTexts::fault(row.fault);
    case Column::Batch:
        return row.coupon.batch;
    case Column::Used:
        return isCard || row.coupon.maxUses == 0
                   ? m_formatting.number(row.usage.uses)
                   : tr("%1 of %2", "uses so far, the most that are possible")
                         .arg(m_formatting.number(row.usage.uses), m_formatting.number(row.coupon.maxUses));
    case Column::Rest:
        return isCard ? m_formatting.money({row.restMinor, m_currency}) : QString();
    case Column::Until:
        return row.coupon.validUntil.isValid() ? m_formatting.shortDate(row.coupon.validUntil) : QString();
    case Column::Customer:
        return row.coupon.customer.isValid() ? CustomerTexts::name(row.customerName) : QString();
    default:
        return {};
    }
}

QString CouponItems::spoken(const CouponRow &row) const
{
    QStringList cells;
    for (int column = 0; column < Column::ColumnCount; ++column) {
        const QString text = cellText(row, column);
        if (!text.isEmpty())
            cells += column > Column::Batch ? columnTitle(column) + u' ' + text : text;
    }
    return cells.join(u", "_s);
}

QVariant CouponItems::data(const QModelIndex &index, int dataRole) const
{
    if (!index.isValid())
        return {};
    switch (dataRole) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const CouponRow *row = m_model.row(index.row());
        if (!row)
            return dataRole == Qt::AccessibleTextRole ? tr("Loading") : QString();
        if (dataRole == Qt::ToolTipRole)
            return RewardTexts::terms(row->coupon, CouponSlips::names(*row, m_currency), m_formatting);
        const bool isWhole = dataRole == Qt::AccessibleTextRole && index.column() == Column::Code;
        return isWhole ? spoken(*row) : cellText(*row, index.column());
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return QIdentityProxyModel::data(index, dataRole);
    }
}

QVariant CouponItems::headerData(int section, Qt::Orientation orientation, int dataRole) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (dataRole == Qt::DisplayRole)
        return columnTitle(section);
    if (dataRole == Qt::TextAlignmentRole && isNumber(section))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignRight));
    return QIdentityProxyModel::headerData(section, orientation, dataRole);
}

} // namespace regulars
