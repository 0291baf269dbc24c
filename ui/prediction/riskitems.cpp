// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prediction/riskitems.h"

#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"
#include "ui/prediction/risktexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Column = RiskListModel::Column;

bool isNumber(int column)
{
    return column == Column::Risk || column == Column::Alive || column == Column::Expected || column == Column::Value;
}

QString columnTip(int column)
{
    switch (column) {
    case Column::Risk:
        return RiskItems::tr("0 to 100: the points of all reasons together");
    case Column::Alive:
        return RiskItems::tr("The chance that they have not left for good. Of who bought once nobody can say.");
    case Column::Expected:
        return RiskItems::tr("Orders that are expected in the next 90 days");
    case Column::Value:
        return RiskItems::tr("What they are expected to spend in the next 365 days, as money of today");
    default:
        return {};
    }
}

} // namespace

RiskItems::RiskItems(RiskListModel &model, const Formatting &formatting, QObject *parent)
    : QIdentityProxyModel(parent), m_model(model), m_formatting(formatting)
{
    setSourceModel(&model);
}

void RiskItems::setCurrency(Currency currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Column::Value), index(rowCount() - 1, Column::Value));
}

QString RiskItems::columnTitle(int column)
{
    switch (column) {
    case Column::Customer:
        return tr("Customer");
    case Column::Risk:
        return tr("Risk");
    case Column::Reasons:
        return tr("Because");
    case Column::Alive:
        return tr("Still a customer");
    case Column::Expected:
        return tr("In 90 days");
    case Column::Value:
        return tr("Worth in a year");
    case Column::NextOrder:
        return tr("Next order");
    case Column::LastOrder:
        return tr("Last order");
    default:
        return {};
    }
}

QString RiskItems::cellText(const RiskRow &row, int column) const
{
    const CustomerScore &score = row.score;
    switch (column) {
    case Column::Customer:
        return CustomerTexts::name(row.name);
    case Column::Risk:
        return score.risk ? m_formatting.number(score.risk->score) : QString();
    case Column::Reasons:
        return score.risk ? RiskTexts::reasons(*score.risk, m_formatting) : QString();
    case Column::Alive:
        return score.probabilityAlive ? m_formatting.percent(*score.probabilityAlive, 0) : QString();
    case Column::Expected:
        return score.expected ? m_formatting.locale().toString(score.expected->in90Days, 'f', 1) : QString();
    case Column::Value:
        return score.valueMinor ? m_formatting.roundMoney({*score.valueMinor, m_currency}) : QString();
    case Column::NextOrder:
        return score.nextOrder.isValid() ? m_formatting.shortDate(score.nextOrder) : QString();
    case Column::LastOrder:
        return row.lastOrderAt ? m_formatting.ago(*row.lastOrderAt) : QString();
    default:
        return {};
    }
}

QString RiskItems::spoken(const RiskRow &row) const
{
    QStringList cells;
    for (int column = 0; column < Column::ColumnCount; ++column) {
        if (const QString text = cellText(row, column); !text.isEmpty())
            cells += column == Column::Customer ? text : columnTitle(column) + u' ' + text;
    }
    return cells.join(u", "_s);
}

QVariant RiskItems::data(const QModelIndex &index, int dataRole) const
{
    if (!index.isValid())
        return {};
    switch (dataRole) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const RiskRow *row = m_model.row(index.row());
        if (!row)
            return dataRole == Qt::AccessibleTextRole ? tr("Loading") : QString();
        if (dataRole == Qt::ToolTipRole)
            return index.column() == Column::Reasons ? cellText(*row, Column::Reasons) : QString();
        const bool isWhole = dataRole == Qt::AccessibleTextRole && index.column() == Column::Customer;
        return isWhole ? spoken(*row) : cellText(*row, index.column());
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return QIdentityProxyModel::data(index, dataRole);
    }
}

QVariant RiskItems::headerData(int section, Qt::Orientation orientation, int dataRole) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (dataRole == Qt::DisplayRole)
        return columnTitle(section);
    if (dataRole == Qt::ToolTipRole)
        return columnTip(section);
    if (dataRole == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft)));
    return QIdentityProxyModel::headerData(section, orientation, dataRole);
}

} // namespace regulars
