// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/referralitems.h"

#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"
#include "ui/loyalty/referraltexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

using Column = ReferralModel::Column;

ReferralItems::ReferralItems(ReferralModel &model, const Formatting &formatting, QObject *parent)
    : QIdentityProxyModel(parent), m_model(model), m_formatting(formatting)
{
    setSourceModel(&model);
}

QString ReferralItems::columnTitle(int column)
{
    switch (column) {
    case Column::Friend:
        return tr("Friend");
    case Column::Advocate:
        return tr("Referred by");
    case Column::State:
        return tr("State");
    case Column::Why:
        return tr("What is known");
    case Column::RecordedOn:
        return tr("Recorded");
    default:
        return {};
    }
}

void ReferralItems::setPointName(const QString &name)
{
    if (name == m_pointName)
        return;
    m_pointName = name;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Column::ColumnCount - 1));
}

QString ReferralItems::cellText(const ReferralRow &row, int column) const
{
    switch (column) {
    case Column::Friend:
        return CustomerTexts::name(row.referredName);
    case Column::Advocate:
        return CustomerTexts::name(row.advocateName);
    case Column::State:
        return ReferralTexts::state(row.progress.state);
    case Column::Why:
        return ReferralTexts::why(row, m_pointName, m_formatting);
    case Column::RecordedOn:
        return m_formatting.shortDate(row.referral.recordedOn);
    default:
        return {};
    }
}

QString ReferralItems::spoken(const ReferralRow &row) const
{
    QStringList cells;
    for (int column = 0; column < Column::ColumnCount; ++column)
        cells += cellText(row, column);
    cells.removeAll(QString());
    return cells.join(u", "_s);
}

QVariant ReferralItems::data(const QModelIndex &index, int dataRole) const
{
    if (!index.isValid())
        return {};
    const bool isShown = dataRole == Qt::DisplayRole;
    if (!isShown && dataRole != Qt::AccessibleTextRole && dataRole != Qt::ToolTipRole)
        return QIdentityProxyModel::data(index, dataRole);
    const ReferralRow *row = m_model.row(index.row());
    if (!row)
        return isShown ? QString() : tr("Loading");
    if (dataRole == Qt::ToolTipRole)
        return index.column() == Column::Why ? cellText(*row, Column::Why) : QString();
    return !isShown && index.column() == Column::Friend ? spoken(*row) : cellText(*row, index.column());
}

QVariant ReferralItems::headerData(int section, Qt::Orientation orientation, int dataRole) const
{
    if (orientation != Qt::Horizontal)
        return {};
    return dataRole == Qt::DisplayRole ? QVariant(columnTitle(section))
                                       : QIdentityProxyModel::headerData(section, orientation, dataRole);
}

} // namespace regulars
