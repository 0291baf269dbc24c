// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/entityview.h"
#include "storage/sla/slareach.h"

namespace regulars {

/// The policies that are tried out.
struct SlaReachKey
{
    QList<SlaPolicy> policies;
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(const SlaReachKey &, const SlaReachKey &) = default;
};

/// How many unfinished tickets each of some policies would hold for now, saved or not.
class SlaReachView final : public EntityView<SlaReachKey, SlaReach>
{
    Q_OBJECT

public:
    explicit SlaReachView(Database &database, QObject *parent = nullptr);

    /// In the order in which they are asked.
    void count(const QList<SlaPolicy> &policies) { show({policies, true}); }

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(SlaReachKey key) const override;
};

} // namespace regulars
