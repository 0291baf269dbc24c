// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerstory.h"
#include "core/timeline/timelineevent.h"
#include "models/customers/customerview.h"

namespace regulars {

/// Everything that the printed story of a customer tells.
struct CustomerStory
{
    CustomerCard card;
    QString shopName;
    QList<MonthSpend> months; ///< the last two years, every month
    QList<Favourite> favourites;
    std::optional<StoryOrder> largestOrder;
    QList<TimelineEvent> promises; ///< open ones, the most urgent first
    QList<TimelineEvent> pinned;   ///< newest first
    QList<TimelineEvent> latest;   ///< of the last contacts, newest first
};

/// The story of one customer, to be printed or saved: for those who may export.
class CustomerStoryView final : public EntityView<CustomerId, CustomerStory>
{
    Q_OBJECT

public:
    explicit CustomerStoryView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(CustomerId id) const override;
};

} // namespace regulars
