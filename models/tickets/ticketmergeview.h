// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketquery.h"
#include "models/base/entityview.h"
#include "storage/tickets/ticketmerges.h"

namespace regulars {

/// Which tickets shall become one.
struct TicketMergeKey
{
    QList<TicketId> tickets;
    qint64 number = 0; ///< of one more, as typed; 0: none
    [[nodiscard]] bool isValid() const { return !tickets.isEmpty(); }
    friend bool operator==(const TicketMergeKey &, const TicketMergeKey &) = default;
};

struct MergeCandidate
{
    TicketRow row;
    QString uid;
};

struct TicketMergeChoice
{
    QList<MergeCandidate> tickets; ///< merged ones stand for those that they went into; each once
    QList<TicketRow> others;       ///< more open ones of their customers
};

/// Tickets that are about to be merged. Gone: there is no ticket of that number.
class TicketMergeView final : public EntityView<TicketMergeKey, TicketMergeChoice>
{
    Q_OBJECT

public:
    explicit TicketMergeView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(TicketMergeKey key) const override;
};

/// A merge with what it brought.
struct PastTicketMerge
{
    TicketMerge merge;
    QList<TicketRow> tickets;
};

/// What was merged into a ticket and can be taken apart, the latest first.
class PastTicketMergesView final : public EntityView<TicketId, QList<PastTicketMerge>>
{
    Q_OBJECT

public:
    explicit PastTicketMergesView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(TicketId id) const override;
};

} // namespace regulars
