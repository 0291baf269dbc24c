// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/counter/counterguest.h"
#include "core/loyalty/tier.h"
#include "core/orders/order.h"
#include "core/tasks/task.h"
#include "models/base/entityview.h"
#include "models/loyalty/pointsviews.h"
#include "models/loyalty/stampviews.h"

namespace regulars {

/// A customer as the counter shows them: who it is and what to say.
struct CounterCustomer
{
    CustomerId id;
    QString name;
    QString cardNumber;
    bool isMember = false;     ///< of the loyalty programme
    std::optional<Tier> tier;  ///< of a member who has one
    QDate tierPaidUntil;       ///< not valid: it is earned
    QDate tierEnds;            ///< its last day of grace, where it is paid for
    bool tierEndsSoon = false; ///< so soon that members are told
    PointsState points;
    QList<MemberStamps> stamps; ///< of each card
    int visit = 1;              ///< which one this is
    std::optional<Instant> lastOrderAt;
    QStringList likes;             ///< categories, the favourite first
    std::optional<int> birthdayIn; ///< days; negative: it was
    QList<Task> promises;          ///< open ones, the most urgent first
    QStringList notes;             ///< pinned ones
    QList<CounterTicket> tickets;  ///< unfinished ones
    QList<Order> orders;           ///< the latest, without lines: to be taken back from
};

/// Reads what the counter shows of a customer as it is at `now`; of one who was merged into another, that other one.
/// Error: NotFound, also for those in the recycle bin.
[[nodiscard]] Result<CounterCustomer> readCounterCustomer(Connection &connection, CustomerId customer, Instant now);

/// The customer at the counter, kept true.
class CounterCustomerView final : public EntityView<CustomerId, CounterCustomer>
{
    Q_OBJECT

public:
    static constexpr int mostLikes = 2;
    static constexpr int mostPromises = 5;
    static constexpr int mostNotes = 3;
    static constexpr int mostTickets = 5;
    static constexpr int mostOrders = 10;

    explicit CounterCustomerView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(CustomerId customer) const override;
};

} // namespace regulars
