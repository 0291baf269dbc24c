// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/entityview.h"
#include "storage/tickets/ticketqueue.h"

namespace regulars {

/// What is counted, and for whom.
struct QueryCountsKey
{
    QList<TicketQuery> queries;
    UserId user; ///< whose "mine" are
    [[nodiscard]] bool isValid() const { return !queries.isEmpty(); }
    friend bool operator==(const QueryCountsKey &, const QueryCountsKey &) = default;
};

/// How many tickets each of several queries finds now, in their order; what is due changes with time: refresh().
class QueryCountsView final : public EntityView<QueryCountsKey, QList<int>>
{
    Q_OBJECT

public:
    explicit QueryCountsView(Database &database, QObject *parent = nullptr);

    void count(const QList<TicketQuery> &queries, UserId user) { show({queries, user}); }

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(QueryCountsKey key) const override;
};

} // namespace regulars
