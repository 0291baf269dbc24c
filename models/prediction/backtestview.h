// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/entityview.h"
#include "models/prediction/shopbacktest.h"

namespace regulars {

struct BackTestKey
{
    int days = 0; ///< that were looked ahead; 0: nothing is asked

    [[nodiscard]] bool isValid() const { return days > 0; }
    friend bool operator==(const BackTestKey &, const BackTestKey &) = default;
};

/// How good predictions would have been on the latest day of which so many days are over. Reads all orders and fits the
/// models, so it is read again only when customers are scored anew.
class BackTestView final : public EntityView<BackTestKey, ShopBackTest>
{
    Q_OBJECT

public:
    explicit BackTestView(Database &database, QObject *parent = nullptr) : EntityView(database, parent) {}

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(BackTestKey key) const override;
};

} // namespace regulars
