// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/templates/mergefields.h"
#include "models/base/entityview.h"

namespace regulars {

/// For whom a text is filled in, and by whom.
struct FillKey
{
    TicketId ticket;     ///< not valid: only the customer is known
    CustomerId customer; ///< of the ticket, if that is valid
    UserId user;
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(const FillKey &, const FillKey &) = default;
};

/// What templates are filled with.
struct MergeSource
{
    MergeValues values;
    QString language; ///< of the customer, ISO 639-1; empty: not known
};

/// Follows the ticket and the customer.
class MergeValuesView final : public EntityView<FillKey, MergeSource>
{
    Q_OBJECT

public:
    explicit MergeValuesView(Database &database, QObject *parent = nullptr);

    /// An invalid id is nobody: no field of a customer is known then.
    void showCustomer(CustomerId customer) { show({{}, customer, database().user(), true}); }
    void showTicket(TicketId ticket) { show({ticket, {}, database().user(), ticket.isValid()}); }

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(FillKey key) const override;
};

} // namespace regulars
