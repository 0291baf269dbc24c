// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/loyalty/tier.h"
#include "models/base/entityview.h"

#include <QtCore/QHash>

namespace regulars {

/// The loyalty programme of the shop as its settings show it.
struct LoyaltySetup
{
    TierLadder ladder;
    QHash<TierId, qint64> members; ///< those without a tier under the id that is not valid
    bool joinsWithFirstOrder = false;
    Currency currency;
};

/// There is one programme in a shop.
struct LoyaltyKey
{
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(const LoyaltyKey &, const LoyaltyKey &) = default;
};

/// Follows the loyalty programme and how many members it has.
class LoyaltySetupView final : public EntityView<LoyaltyKey, LoyaltySetup>
{
    Q_OBJECT

public:
    /// Reads at once.
    explicit LoyaltySetupView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(LoyaltyKey key) const override;
};

} // namespace regulars
