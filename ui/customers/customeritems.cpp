// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customeritems.h"

#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Column = CustomerTableModel::Column;

} // namespace

CustomerItems::CustomerItems(CustomerTableModel &model, const Formatting &formatting, QObject *parent)
    : QIdentityProxyModel(parent), m_model(model), m_formatting(formatting)
{
    setSourceModel(&model);
}

QString CustomerItems::columnTitle(int column)
{
    switch (column) {
    case Column::Name:
        return tr("Name");
    case Column::Email:
        return tr("E-mail");
    case Column::Phone:
        return tr("Phone");
    case Column::City:
        return tr("City");
    case Column::Tags:
        return tr("Tags");
    case Column::Lifecycle:
        return tr("Stage", "lifecycle: prospect, new, active, lapsed");
    case Column::Orders:
        return tr("Orders");
    case Column::NetSpend:
        return tr("Lifetime value");
    case Column::FirstOrder:
        return tr("First order");
    case Column::LastOrder:
        return tr("Last order");
    case Column::LastActivity:
        return tr("Last activity");
    default:
        return {};
    }
}

bool CustomerItems::isFigure(int column)
{
    return column == Column::Orders || column == Column::NetSpend;
}

QString CustomerItems::lastOrderText(const CustomerRow &row) const
{
    if (!row.lastOrderAt)
        return tr("no orders yet");
    return tr("last order %1", "today, 5 d ago").arg(m_formatting.ago(*row.lastOrderAt));
}

ListRow CustomerItems::listRow(const QModelIndex &index) const
{
    const CustomerRow *row = m_model.row(index.row());
    if (!row)
        return {{}, {}, {}, {}, std::nullopt, false};
    return {row->name,
            CustomerTexts::name(row->name),
            lastOrderText(*row),
            m_formatting.roundMoney(row->net),
            ChipText{CustomerTexts::lifecycle(row->lifecycle), CustomerTexts::lifecycleTone(row->lifecycle)},
            true};
}

QString CustomerItems::cellText(const CustomerRow &row, int column) const
{
    const auto day = [this](const std::optional<Instant> &instant) {
        return instant ? m_formatting.shortDate(m_formatting.calendar().date(*instant)) : QString();
    };
    switch (column) {
    case Column::Name:
        return CustomerTexts::name(row.name);
    case Column::Email:
        return row.email;
    case Column::Phone:
        return row.phone;
    case Column::City:
        return row.city;
    case Column::Tags:
        return row.tags.join(u", "_s);
    case Column::Lifecycle:
        return CustomerTexts::lifecycle(row.lifecycle);
    case Column::Orders:
        return m_formatting.number(row.orders);
    case Column::NetSpend:
        return m_formatting.money(row.net);
    case Column::FirstOrder:
        return day(row.firstOrderAt);
    case Column::LastOrder:
        return day(row.lastOrderAt);
    case Column::LastActivity:
        return day(row.lastActivityAt);
    default:
        return {};
    }
}

QString CustomerItems::spoken(const CustomerRow &row) const
{
    return QStringList{CustomerTexts::name(row.name), lastOrderText(row), m_formatting.money(row.net),
                       CustomerTexts::lifecycle(row.lifecycle)}
        .join(u", "_s);
}

QString CustomerItems::plainText(const QList<int> &rows, const QList<int> &columns) const
{
    const auto line = [&](const auto &textOf) {
        QStringList cells;
        for (const int column : columns)
            cells += textOf(column);
        return cells.join(u'\t');
    };
    QStringList lines;
    if (rows.size() > 1)
        lines += line([](int column) { return columnTitle(column); });
    for (const int index : rows) {
        if (const CustomerRow *row = m_model.row(index))
            lines += line([&](int column) { return cellText(*row, column); });
    }
    return lines.join(u'\n');
}

QVariant CustomerItems::data(const QModelIndex &index, int dataRole) const
{
    if (!index.isValid())
        return {};
    switch (dataRole) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const CustomerRow *row = m_model.row(index.row());
        if (!row)
            return dataRole == Qt::AccessibleTextRole ? tr("Loading") : QString();
        const bool isCard = dataRole == Qt::AccessibleTextRole && index.column() == Column::Name;
        return isCard ? spoken(*row) : cellText(*row, index.column());
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return QIdentityProxyModel::data(index, dataRole);
    }
}

QVariant CustomerItems::headerData(int section, Qt::Orientation orientation, int dataRole) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (dataRole == Qt::DisplayRole)
        return columnTitle(section);
    if (dataRole == Qt::TextAlignmentRole && isFigure(section))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignRight));
    return QIdentityProxyModel::headerData(section, orientation, dataRole);
}

} // namespace regulars
