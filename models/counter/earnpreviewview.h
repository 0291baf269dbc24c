// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/counter/countersale.h"
#include "core/loyalty/earning.h"
#include "models/base/entityview.h"

namespace regulars {

/// A sale that is put together; one without a customer or lines earns nothing.
struct EarnPreviewKey
{
    CounterSale sale;
    [[nodiscard]] bool isValid() const { return sale.customer().isValid() && !sale.lines().isEmpty(); }
    friend bool operator==(const EarnPreviewKey &, const EarnPreviewKey &) = default;
};

/// What the sale would earn if it were recorded as it is.
class EarnPreviewView final : public EntityView<EarnPreviewKey, EarnResult>
{
    Q_OBJECT

public:
    explicit EarnPreviewView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(EarnPreviewKey key) const override;
};

} // namespace regulars
