// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/pointsledgeritems.h"

#include "core/loyalty/eventsource.h"
#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"
#include "ui/loyalty/earnruletexts.h"
#include "ui/loyalty/pointstexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

bool isFigure(int column)
{
    return column == PointsLedgerItems::Change || column == PointsLedgerItems::Balance;
}

} // namespace

PointsLedgerItems::PointsLedgerItems(PointsLedgerModel &model, const Formatting &formatting, QObject *parent)
    : QIdentityProxyModel(parent), m_formatting(formatting)
{
    setSourceModel(&model);
    // A line that changed did so in all its columns.
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        Q_EMIT dataChanged(index(first.row(), 1), index(last.row(), ColumnCount - 1));
    });
}

QString PointsLedgerItems::columnTitle(int column)
{
    switch (column) {
    case When:
        return tr("When");
    case Member:
        return tr("Member");
    case What:
        return tr("What");
    case Change:
        return tr("Points");
    case Balance:
        return tr("Balance");
    case Expires:
        return tr("Expires");
    default:
        return {};
    }
}

QString PointsLedgerItems::what(const PointsRow &row)
{
    const PointsEntry &entry = row.entry;
    QStringList parts{entry.type == PointsEntryType::Adjust && !row.userName.isEmpty()
                          ? tr("Adjusted by %1", "a person").arg(row.userName)
                          : PointsTexts::entry(entry.type, entry.points)};
    switch (entry.source.kind) {
    case PointsSourceKind::Order:
        if (!row.sourceName.isEmpty())
            parts += tr("order %1", "a number").arg(row.sourceName);
        break;
    case PointsSourceKind::Return:
        if (!row.sourceName.isEmpty())
            parts += tr("return of %1", "the number of an order").arg(row.sourceName);
        break;
    case PointsSourceKind::Tier:
        parts += row.sourceName.isEmpty() ? tr("for reaching a tier") : tr("for reaching %1", "a tier").arg(row.sourceName);
        break;
    case PointsSourceKind::Event:
        if (const auto event = eventOf(entry.source))
            parts += EarnRuleTexts::event(*event);
        break;
    case PointsSourceKind::Referral:
        parts += row.sourceName.isEmpty() ? tr("a referral")
                                          : tr("referral, with %1", "a customer").arg(CustomerTexts::name(row.sourceName));
        break;
    case PointsSourceKind::Challenge:
        parts += row.sourceName.isEmpty() ? tr("for a challenge")
                                          : tr("for the challenge %1", "its name").arg(row.sourceName);
        break;
    case PointsSourceKind::None:
    case PointsSourceKind::Reward:
    case PointsSourceKind::Import:
        parts += row.sourceName;
        break;
    }
    parts += PointsTexts::reason(entry.reason);
    parts += entry.note.simplified();
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString PointsLedgerItems::when(Instant instant) const
{
    const QDate day = m_formatting.calendar().date(instant);
    if (day == m_formatting.today())
        return m_formatting.time(instant);
    if (day == m_formatting.today().addDays(-1))
        return m_formatting.dayHeading(day);
    return day.year() == m_formatting.today().year()
               ? m_formatting.locale().toString(day, tr("d MMM", "day and short month, as in QDate::toString"))
               : m_formatting.shortDate(day);
}

QString PointsLedgerItems::cellText(const PointsRow &row, int column) const
{
    switch (column) {
    case When:
        return when(row.entry.recordedAt);
    case Member:
        return CustomerTexts::name(row.customerName);
    case What:
        return what(row);
    case Change:
        return PointsTexts::change(row.entry.points, m_formatting);
    case Balance:
        return PointsTexts::number(row.totalAfter, m_formatting);
    case Expires:
        return row.expiry ? m_formatting.locale().toString(lastDay(row),
                                                           tr("MMM yyyy", "short month and year, as in QDate::toString"))
                          : QString();
    default:
        return {};
    }
}

QDate PointsLedgerItems::lastDay(const PointsRow &row) const
{
    return m_formatting.calendar().date(*row.expiry).addDays(-1);
}

/// What the cell is too narrow for.
QVariant PointsLedgerItems::toolTip(const PointsRow &row, int column) const
{
    if (column == What)
        return what(row);
    if (column == When)
        return m_formatting.dayHeading(m_formatting.calendar().date(row.entry.recordedAt)) + u", "_s +
               m_formatting.time(row.entry.recordedAt);
    return column == Expires && row.expiry ? QVariant(m_formatting.shortDate(lastDay(row))) : QVariant();
}

QString PointsLedgerItems::spoken(const PointsRow &row) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells += cellText(row, column);
    cells.removeAll(QString());
    return cells.join(u", "_s);
}

int PointsLedgerItems::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QModelIndex PointsLedgerItems::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex PointsLedgerItems::mapToSource(const QModelIndex &proxy) const
{
    return proxy.isValid() ? sourceModel()->index(proxy.row(), 0) : QModelIndex();
}

QModelIndex PointsLedgerItems::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

Qt::ItemFlags PointsLedgerItems::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QVariant PointsLedgerItems::data(const QModelIndex &index, int dataRole) const
{
    if (!index.isValid())
        return {};
    const auto row = mapToSource(index).data(PointsLedgerModel::RowRole).value<PointsRow>();
    switch (dataRole) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == When ? spoken(row) : cellText(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft)));
    case role::AvatarName:
        return row.customerName;
    case role::Value:
        return index.column() == Change ? QVariant(row.entry.points.hundredths) : QVariant();
    default:
        return QIdentityProxyModel::data(index, dataRole);
    }
}

QVariant PointsLedgerItems::headerData(int section, Qt::Orientation orientation, int dataRole) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (dataRole == Qt::DisplayRole)
        return columnTitle(section);
    if (dataRole == Qt::TextAlignmentRole && isFigure(section))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignRight));
    return {};
}

} // namespace regulars
