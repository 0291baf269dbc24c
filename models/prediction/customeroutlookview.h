// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "models/base/entityview.h"
#include "storage/prediction/customerscorestore.h"

namespace regulars {

/// What was said of one customer last.
struct CustomerOutlook
{
    std::optional<CustomerScore> score; ///< nothing: nothing is said of them
    std::optional<LoyaltyPlace> place;  ///< on the loyalty map
    Currency currency;
};

/// The outlook of a customer, read again when customers are scored anew, or an objection takes it away.
class CustomerOutlookView final : public EntityView<CustomerId, CustomerOutlook>
{
    Q_OBJECT

public:
    explicit CustomerOutlookView(Database &database, QObject *parent = nullptr) : EntityView(database, parent) {}

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(CustomerId customer) const override;
};

} // namespace regulars
