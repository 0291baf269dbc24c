// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/entityview.h"
#include "storage/customers/customerstore.h"

namespace regulars {

/// The customers that may be merged.
struct MergeKey
{
    QList<CustomerId> customers;
    [[nodiscard]] bool isValid() const { return customers.size() > 1; }
    friend bool operator==(const MergeKey &, const MergeKey &) = default;
};

/// A record as it stands beside the others.
struct MergeRecord
{
    Customer customer;
    CustomerStats stats;
};

/// Several customers side by side, with what they add up to. One that is deleted or merged meanwhile makes it Gone.
class MergeView final : public EntityView<MergeKey, QList<MergeRecord>>
{
    Q_OBJECT

public:
    explicit MergeView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(MergeKey key) const override;
};

} // namespace regulars
