// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customertablemodel.h"

#include "storage/people/shopstore.h"

namespace regulars {

namespace {

std::optional<CustomerSort> sortOf(int column)
{
    switch (column) {
    case CustomerTableModel::Name:
        return CustomerSort::Name;
    case CustomerTableModel::Orders:
        return CustomerSort::Orders;
    case CustomerTableModel::NetSpend:
        return CustomerSort::NetSpend;
    case CustomerTableModel::LastOrder:
        return CustomerSort::LastOrder;
    case CustomerTableModel::LastActivity:
        return CustomerSort::LastActivity;
    default:
        return std::nullopt;
    }
}

QVariant orNothing(const std::optional<Instant> &instant)
{
    return instant ? QVariant::fromValue(*instant) : QVariant();
}

QVariant cellValue(const CustomerRow &row, int column)
{
    switch (column) {
    case CustomerTableModel::Name:
        return row.name;
    case CustomerTableModel::Email:
        return row.email;
    case CustomerTableModel::Phone:
        return row.phone;
    case CustomerTableModel::City:
        return row.city;
    case CustomerTableModel::Tags:
        return row.tags;
    case CustomerTableModel::Lifecycle:
        return QVariant::fromValue(row.lifecycle);
    case CustomerTableModel::Orders:
        return row.orders;
    case CustomerTableModel::NetSpend:
        return QVariant::fromValue(row.net);
    case CustomerTableModel::FirstOrder:
        return orNothing(row.firstOrderAt);
    case CustomerTableModel::LastOrder:
        return orNothing(row.lastOrderAt);
    case CustomerTableModel::LastActivity:
        return orNothing(row.lastActivityAt);
    default:
        return {};
    }
}

Tone toneOf(Lifecycle lifecycle)
{
    switch (lifecycle) {
    case Lifecycle::Prospect:
        return Tone::Neutral;
    case Lifecycle::New:
        return Tone::Info;
    case Lifecycle::Active:
        return Tone::Good;
    case Lifecycle::Lapsed:
        return Tone::Warning;
    }
    return Tone::Neutral;
}

constexpr std::chrono::seconds behindSettles(2);

QList<ChipValue> chipsOf(const CustomerRow &row)
{
    QList<ChipValue> chips{{QVariant::fromValue(row.lifecycle), toneOf(row.lifecycle)}};
    for (const QString &tag : row.tags)
        chips += ChipValue{tag, Tone::Neutral};
    return chips;
}

} // namespace

CustomerTableModel::CustomerTableModel(Database &database, QObject *parent) : SnapshotTableModel(database, parent)
{
    restart();
}

void CustomerTableModel::setFilter(const CustomerFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    // The people behind a figure are found from all their orders: a busy till shall not count them with each sale.
    setSettlingTime(filter.behind ? behindSettles : std::chrono::milliseconds(0));
    restart();
}

int CustomerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CustomerTableModel::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (dataRole < Qt::UserRole) // words and colours are given above
        return {};
    if (dataRole == role::Id)
        return idAt(index.row());
    const CustomerRow *customer = row(index.row());
    if (dataRole == role::Loaded)
        return customer != nullptr;
    if (!customer)
        return {};
    switch (dataRole) {
    case role::Value:
        return cellValue(*customer, index.column());
    case role::Title:
    case role::AvatarName:
        return customer->name;
    case role::Subtitle:
    case role::When:
        return orNothing(customer->lastOrderAt);
    case role::Amount:
        return QVariant::fromValue(customer->net);
    case role::Chips:
        return QVariant::fromValue(chipsOf(*customer));
    case role::Kind:
        return static_cast<int>(customer->kind);
    case RowRole:
        return QVariant::fromValue(*customer);
    default:
        return {};
    }
}

QVariant CustomerTableModel::headerData(int section, Qt::Orientation orientation, int dataRole) const
{
    if (orientation == Qt::Horizontal && dataRole == Qt::DisplayRole)
        return m_titles.value(section);
    return {};
}

bool CustomerTableModel::setHeaderData(int section, Qt::Orientation orientation, const QVariant &value, int dataRole)
{
    if (orientation != Qt::Horizontal || dataRole != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return false;
    m_titles.insert(section, value);
    Q_EMIT headerDataChanged(orientation, section, section);
    return true;
}

void CustomerTableModel::sort(int column, Qt::SortOrder order)
{
    const auto wanted = sortOf(column);
    if (!wanted)
        return;
    CustomerFilter sorted = m_filter;
    sorted.sort = *wanted;
    sorted.descending = order == Qt::DescendingOrder;
    setFilter(sorted);
}

int CustomerTableModel::sortColumn() const
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (sortOf(column) == m_filter.sort)
            return column;
    }
    return -1;
}

bool CustomerTableModel::isSortable(int column)
{
    return sortOf(column).has_value();
}

SnapshotModel::IdsJob CustomerTableModel::idsJob() const
{
    return [filter = m_filter, now = database().clock().now()](Connection &connection) -> Result<QList<qint64>> {
        REGULARS_TRY(customers, CustomerList(connection).ids(filter, now));
        QList<qint64> ids;
        ids.reserve(customers.size());
        for (const CustomerId customer : std::as_const(customers))
            ids += customer.value;
        return ids;
    };
}

CustomerTableModel::RowsJob CustomerTableModel::rowsJob() const
{
    return [now = database().clock().now()](Connection &connection, const QList<qint64> &ids) -> Result<QList<CustomerRow>> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        QList<CustomerId> customers;
        for (const qint64 id : ids)
            customers += CustomerId{id};
        return CustomerList(connection).rows(customers, now, shop.currency);
    };
}

SnapshotModel::Effect CustomerTableModel::effectOf(const ChangeSet &changes) const
{
    Effect effect;
    effect.allRows = changes.everything || changes.touches(Entity::Setting);
    // What is to be put right may be so by what belongs to a customer.
    const bool byParts = m_filter.issue && (changes.touches(Entity::Consent) || changes.touches(Entity::Membership));
    // Who is active is the shop's setting.
    const bool bySetting = m_filter.behind && changes.touches(Entity::Setting);
    const bool isOfScores = m_filter.behind &&
                            (isScored(m_filter.behind->figure) || m_filter.behind->figure == BehindFigure::ExpectedTenth);
    const bool byScores = isOfScores && changes.touches(Entity::CustomerScore);
    const bool bySegment = !m_filter.segment.isEmpty() &&
                           (changes.touches(Entity::SegmentMember) || changes.touches(Entity::Segment));
    effect.order = changes.everything || byParts || bySetting || byScores || bySegment;
    for (const Change &change : changes.changes) {
        if (change.entity == Entity::Customer) {
            effect.rows += change.id;
            effect.order = true;
        }
    }
    return effect;
}

} // namespace regulars
