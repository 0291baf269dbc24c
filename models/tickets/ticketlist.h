// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/feed.h"
#include "models/base/roles.h"
#include "storage/tickets/ticketqueue.h"

namespace regulars {

/// A part of the queue in the order in which tickets are seen to. What is due or snoozed changes with time: refresh().
class TicketList final : public Feed<TicketRow, TicketKey>
{
    Q_OBJECT

public:
    enum Role {
        RowRole = role::FirstFeatureRole ///< the TicketRow
    };

    explicit TicketList(Database &database, QObject *parent = nullptr);

    [[nodiscard]] const TicketQuery &query() const { return m_query; }
    void setQuery(const TicketQuery &query);
    /// Who looks: whose tickets "mine" are.
    [[nodiscard]] UserId user() const { return m_user; }
    void setUser(UserId user);

    [[nodiscard]] TicketId ticketAt(int row) const { return events().at(row).id; }
    /// The row of the ticket, or -1.
    [[nodiscard]] int rowOf(TicketId ticket) const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] PageJob pageJob() const override;
    [[nodiscard]] bool precedes(const TicketRow &a, const TicketRow &b) const override;

    TicketQuery m_query;
    UserId m_user;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::TicketRow)
