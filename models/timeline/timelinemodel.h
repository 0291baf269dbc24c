// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/feed.h"
#include "models/base/roles.h"
#include "storage/timeline/timelinestore.h"

#include <QtCore/QDate>

namespace regulars {

/// An event with its place in the story: among what is still to come, in the block of pinned ones, or on its day.
struct TimelineEntry
{
    TimelineEvent event;
    QDate day;             ///< in the shop's time zone
    bool onTop = false;    ///< stands in the pinned block; it is not repeated on its day
    bool upcoming = false; ///< an open task or promise

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

/// A customer's story, newest first, after a block of what is still to come and one of what was pinned.
class TimelineModel final : public Feed<TimelineEntry, TimelineKey>
{
    Q_OBJECT

public:
    enum Role {
        EntryRole = role::FirstFeatureRole, ///< the TimelineEntry
        OnTopRole,                          ///< bool: stands in the pinned block
        UpcomingRole,                       ///< bool: stands in the block of what is still to come
        StartsGroupRole,                    ///< bool: first of its block or of its day
    };

    explicit TimelineModel(Database &database, QObject *parent = nullptr);

    [[nodiscard]] CustomerId customer() const { return m_customer; }
    /// Another customer's story; an invalid id shows none.
    void setCustomer(CustomerId customer);
    [[nodiscard]] const TimelineFilter &filter() const { return m_filter; }
    /// With a text or `pinnedOnly` there are no blocks.
    void setFilter(const TimelineFilter &filter);

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] PageJob pageJob() const override;
    [[nodiscard]] bool precedes(const TimelineEntry &a, const TimelineEntry &b) const override;
    [[nodiscard]] bool startsGroup(int row) const;
    void updateGroupStarts(int row);

    CustomerId m_customer;
    TimelineFilter m_filter;
};

} // namespace regulars
