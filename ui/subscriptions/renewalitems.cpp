// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscriptions/renewalitems.h"

#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"
#include "ui/subscriptions/subscriptiontexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

RenewalItems::RenewalItems(const Formatting &formatting, QObject *parent)
    : QAbstractTableModel(parent), m_formatting(formatting)
{
}

void RenewalItems::setBoard(const RenewalBoard &board)
{
    m_board = board;
    fill();
}

void RenewalItems::setHorizon(int days)
{
    m_horizon = days;
    fill();
}

void RenewalItems::fill()
{
    beginResetModel();
    m_rows.clear();
    for (const SubscriptionRow &row : std::as_const(m_board.rows)) {
        if (m_board.today.daysTo(row.renewal->on) <= m_horizon)
            m_rows += row;
    }
    endResetModel();
}

Money RenewalItems::value() const
{
    Money sum{0, m_board.currency};
    for (const SubscriptionRow &row : m_rows)
        sum.minor += row.renewal->valueMinor;
    return sum;
}

int RenewalItems::countWithin(int days) const
{
    return static_cast<int>(std::count_if(m_board.rows.cbegin(), m_board.rows.cend(), [&](const SubscriptionRow &row) {
        return m_board.today.daysTo(row.renewal->on) <= days;
    }));
}

int RenewalItems::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RenewalItems::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RenewalItems::cellText(const SubscriptionRow &row, int column) const
{
    switch (column) {
    case Customer:
        return CustomerTexts::name(row.customerName);
    case Plan:
        return SubscriptionTexts::agreed(row, m_board.currency, m_formatting);
    case Value:
        return m_formatting.money({row.renewal->valueMinor, m_board.currency});
    case DecideBy:
        return row.renewal->isDecided ? u"–"_s : m_formatting.shortDate(row.renewal->decideBy);
    case RenewsOn:
        return m_formatting.shortDate(row.renewal->on);
    case How:
        return SubscriptionTexts::renewal(*row.renewal);
    default:
        return {};
    }
}

QVariant RenewalItems::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SubscriptionRow &row = m_rows[index.row()];
    switch (dataRole) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
        return SubscriptionTexts::next(row, m_formatting);
    case Qt::AccessibleTextRole:
        return index.column() == Customer
                   ? QStringList{cellText(row, Customer), cellText(row, Plan), SubscriptionTexts::next(row, m_formatting)}
                         .join(u", "_s)
                   : cellText(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (index.column() == Value ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return {};
    }
}

QVariant RenewalItems::headerData(int section, Qt::Orientation orientation, int dataRole) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (dataRole == Qt::TextAlignmentRole && section == Value)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignRight));
    if (dataRole != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, dataRole);
    switch (section) {
    case Customer:
        return tr("Customer");
    case Plan:
        return tr("Plan");
    case Value:
        return tr("Next term");
    case DecideBy:
        return tr("Decide by");
    case RenewsOn:
        return tr("Renews on");
    case How:
        return tr("What happens");
    default:
        return {};
    }
}

} // namespace regulars
