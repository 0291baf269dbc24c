// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscriptions/subscriptionitems.h"

#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"
#include "ui/subscriptions/subscriptiontexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

using Column = SubscriptionListModel::Column;

SubscriptionItems::SubscriptionItems(SubscriptionListModel &model, const Formatting &formatting, QObject *parent)
    : QIdentityProxyModel(parent), m_model(model), m_formatting(formatting)
{
    setSourceModel(&model);
}

void SubscriptionItems::setCurrency(Currency currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Column::ColumnCount - 1));
}

QString SubscriptionItems::columnTitle(int column)
{
    switch (column) {
    case Column::Customer:
        return tr("Customer");
    case Column::Plan:
        return tr("Plan");
    case Column::State:
        return tr("State");
    case Column::Monthly:
        return tr("A month", "what a subscription is worth");
    case Column::StartedOn:
        return tr("Since");
    case Column::Renews:
        return tr("Renews or ends");
    default:
        return {};
    }
}

QString SubscriptionItems::cellText(const SubscriptionRow &row, int column) const
{
    const SubscriptionTerms &terms = row.subscription.terms;
    switch (column) {
    case Column::Customer:
        return CustomerTexts::name(row.customerName);
    case Column::Plan:
        return SubscriptionTexts::agreed(row, m_currency, m_formatting);
    case Column::State:
        return SubscriptionTexts::state(row.state);
    case Column::Monthly:
        return m_formatting.money({monthlyMinor(terms), m_currency});
    case Column::StartedOn:
        return m_formatting.shortDate(row.subscription.startedOn);
    case Column::Renews:
        return m_formatting.shortDate(terms.endsOn.isValid() || !row.renewal ? terms.endsOn : row.renewal->on);
    default:
        return {};
    }
}

QString SubscriptionItems::spoken(const SubscriptionRow &row) const
{
    return QStringList{CustomerTexts::name(row.customerName), SubscriptionTexts::agreed(row, m_currency, m_formatting),
                       SubscriptionTexts::state(row.state), SubscriptionTexts::next(row, m_formatting)}
        .join(u", "_s);
}

QVariant SubscriptionItems::data(const QModelIndex &index, int dataRole) const
{
    if (!index.isValid())
        return {};
    switch (dataRole) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const SubscriptionRow *row = m_model.row(index.row());
        if (!row)
            return dataRole == Qt::AccessibleTextRole ? tr("Loading") : QString();
        if (dataRole == Qt::ToolTipRole)
            return row->subscription.note.isEmpty()
                       ? SubscriptionTexts::next(*row, m_formatting)
                       : SubscriptionTexts::next(*row, m_formatting) + u'\n' + row->subscription.note;
        const bool isWhole = dataRole == Qt::AccessibleTextRole && index.column() == Column::Customer;
        return isWhole ? spoken(*row) : cellText(*row, index.column());
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (index.column() == Column::Monthly ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return QIdentityProxyModel::data(index, dataRole);
    }
}

QVariant SubscriptionItems::headerData(int section, Qt::Orientation orientation, int dataRole) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (dataRole == Qt::DisplayRole)
        return columnTitle(section);
    if (dataRole == Qt::TextAlignmentRole && section == Column::Monthly)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignRight));
    return QIdentityProxyModel::headerData(section, orientation, dataRole);
}

} // namespace regulars
