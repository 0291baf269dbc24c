// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/loyaltymemberitems.h"

#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"
#include "ui/loyalty/pointstexts.h"
#include "ui/loyalty/tiertexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

using Column = LoyaltyMemberModel::Column;

LoyaltyMemberItems::LoyaltyMemberItems(LoyaltyMemberModel &model, const Formatting &formatting, QObject *parent)
    : QIdentityProxyModel(parent), m_model(model), m_formatting(formatting)
{
    setSourceModel(&model);
}

void LoyaltyMemberItems::setLadder(const TierLadder &ladder)
{
    m_ladder = ladder;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Column::Tier), index(rowCount() - 1, Column::Tier));
}

QString LoyaltyMemberItems::columnTitle(int column)
{
    switch (column) {
    case Column::Member:
        return tr("Member");
    case Column::Tier:
        return tr("Tier");
    case Column::Balance:
        return tr("Points");
    case Column::Expiring:
        return tr("Next to expire");
    case Column::LastHere:
        return tr("Last here");
    default:
        return {};
    }
}

QString LoyaltyMemberItems::cellText(const LoyaltyMemberRow &row, int column) const
{
    switch (column) {
    case Column::Member:
        return CustomerTexts::name(row.name);
    case Column::Tier:
        return m_ladder.find(row.tier) ? TierTexts::name(m_ladder, row.tier) : QString();
    case Column::Balance:
        return PointsTexts::number(row.active - row.debt, m_formatting);
    case Column::Expiring:
        return row.expiresOn.isValid()
                   ? tr("%1 on %2", "points, the last day on which they hold")
                         .arg(PointsTexts::number(row.expiring, m_formatting), m_formatting.shortDate(row.expiresOn))
                   : QString();
    case Column::LastHere:
        return row.lastOrderAt ? m_formatting.ago(*row.lastOrderAt) : tr("never");
    default:
        return {};
    }
}

QString LoyaltyMemberItems::spoken(const LoyaltyMemberRow &row) const
{
    QStringList cells;
    for (int column = 0; column < Column::ColumnCount; ++column)
        cells += cellText(row, column);
    cells.removeAll(QString());
    return cells.join(u", "_s);
}

QVariant LoyaltyMemberItems::data(const QModelIndex &index, int dataRole) const
{
    if (!index.isValid())
        return {};
    switch (dataRole) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const LoyaltyMemberRow *row = m_model.row(index.row());
        if (!row)
            return dataRole == Qt::AccessibleTextRole ? tr("Loading") : QString();
        const bool isWhole = dataRole == Qt::AccessibleTextRole && index.column() == Column::Member;
        return isWhole ? spoken(*row) : cellText(*row, index.column());
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (index.column() == Column::Balance ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return QIdentityProxyModel::data(index, dataRole);
    }
}

QVariant LoyaltyMemberItems::headerData(int section, Qt::Orientation orientation, int dataRole) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (dataRole == Qt::DisplayRole)
        return columnTitle(section);
    if (dataRole == Qt::TextAlignmentRole && section == Column::Balance)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignRight));
    return QIdentityProxyModel::headerData(section, orientation, dataRole);
}

} // namespace regulars
