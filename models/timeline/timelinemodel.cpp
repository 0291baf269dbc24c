// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timeline/timelinemodel.h"

#include "storage/people/shopstore.h"

#include <QtCore/QSet>

#include <algorithm>

namespace regulars {

namespace {

constexpr int mostPinned = 50;
constexpr int mostUpcoming = 50;

bool contains(const QList<TimelineEvent> &events, const TimelineKey &key)
{
    return std::any_of(events.begin(), events.end(), [&](const TimelineEvent &event) { return event.key == key; });
}

/// The page that starts after `from`, with the blocks before it when it is the first one.
Result<FeedPage<TimelineEntry, TimelineKey>> readPage(Connection &connection, CustomerId customer,
                                                      const TimelineFilter &filter, const std::optional<TimelineKey> &from,
                                                      int limit)
{
    const TimelineStore store(connection);
    REGULARS_TRY(shop, ShopStore(connection).shop());
    const LocalCalendar calendar(shop.timeZone);
    FeedPage<TimelineEntry, TimelineKey> page;
    QList<TimelineEvent> pinned;
    if (!filter.pinnedOnly && filter.text.trimmed().isEmpty()) {
        REGULARS_TRY(found, store.pinned(customer, filter, mostPinned));
        pinned = found;
        if (!from) {
            REGULARS_TRY(upcoming, store.upcoming(customer, filter, mostUpcoming));
            for (const TimelineEvent &event : std::as_const(upcoming))
                page.events += {event, calendar.date(event.key.occurredAt), false, true};
        }
    }
    if (!from) {
        for (const TimelineEvent &event : std::as_const(pinned))
            page.events += {event, calendar.date(event.key.occurredAt), true, false};
    }
    REGULARS_TRY(events, store.page(customer, filter, from, limit));
    if (events.size() == limit)
        page.next = events.last().key;
    for (const TimelineEvent &event : std::as_const(events)) {
        if (!contains(pinned, event.key))
            page.events += {event, calendar.date(event.key.occurredAt), false, false};
    }
    return page;
}

} // namespace

TimelineModel::TimelineModel(Database &database, QObject *parent) : Feed(database, parent)
{
    // What begins a group depends on the row before.
    connect(this, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int, int last) { updateGroupStarts(last + 1); });
    connect(this, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int) { updateGroupStarts(first); });
}

void TimelineModel::setCustomer(CustomerId customer)
{
    if (customer == m_customer)
        return;
    m_customer = customer;
    if (customer.isValid())
        restartEmpty();
    else
        stop();
}

void TimelineModel::setFilter(const TimelineFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (m_customer.isValid())
        restart();
}

QVariant TimelineModel::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineEntry &entry = events().at(index.row());
    switch (dataRole) {
    case role::Id:
        return entry.event.key.sourceId;
    case role::Loaded:
        return true;
    case role::Value:
    case EntryRole:
        return QVariant::fromValue(entry);
    case role::Kind:
        return static_cast<int>(entry.event.kind);
    case role::When:
        return QVariant::fromValue(entry.event.key.occurredAt);
    case role::TimeKnown:
        return !entry.event.timeUnknown;
    case role::Day:
        return entry.day;
    case role::Amount:
        return entry.event.order.isValid() || entry.event.kind == TimelineKind::Return
                   ? QVariant::fromValue(entry.event.amount)
                   : QVariant();
    case role::Pinned:
        return entry.event.pinned;
    case OnTopRole:
        return entry.onTop;
    case UpcomingRole:
        return entry.upcoming;
    case StartsGroupRole:
        return startsGroup(index.row());
    default:
        return {};
    }
}

bool TimelineModel::startsGroup(int row) const
{
    if (row == 0)
        return true;
    const TimelineEntry &entry = events().at(row);
    const TimelineEntry &before = events().at(row - 1);
    if (entry.upcoming != before.upcoming || entry.onTop != before.onTop)
        return true;
    return !entry.upcoming && !entry.onTop && entry.day != before.day;
}

void TimelineModel::updateGroupStarts(int row)
{
    if (row < rowCount())
        Q_EMIT dataChanged(index(row), index(row), {StartsGroupRole});
}

bool TimelineModel::isConcernedBy(const ChangeSet &changes) const
{
    if (changes.touches(Entity::SegmentMember))
        return true;
    // Whatever touches a customer's orders, returns or interactions changes the customer's figures too.
    if (m_filter.withMembers && (changes.touches(Entity::Customer) || changes.touches(Entity::Membership)))
        return true;
    const bool milestones = changes.touches(Entity::Subscription) || changes.touches(Entity::Onboarding) ||
                            changes.touches(Entity::CustomerGoal) || changes.touches(Entity::CheckIn);
    return milestones || changes.touches(Entity::Customer, m_customer.value) || changes.touches(Entity::Setting) ||
           changes.touches(Entity::User);
}

TimelineModel::PageJob TimelineModel::pageJob() const
{
    return [customer = m_customer, filter = m_filter](Connection &connection, const std::optional<TimelineKey> &from,
                                                      int limit) {
        return readPage(connection, customer, filter, from, limit);
    };
}

bool TimelineModel::precedes(const TimelineEntry &a, const TimelineEntry &b) const
{
    if (a.upcoming != b.upcoming)
        return a.upcoming;
    if (a.upcoming)
        return a.event.key < b.event.key;
    if (a.onTop != b.onTop)
        return a.onTop;
    return b.event.key < a.event.key;
}

} // namespace regulars
