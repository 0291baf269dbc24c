// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/receipt.h"
#include "models/base/entityview.h"

namespace regulars {

/// The receipt of a sale as it is at `now`: with what the member earned by it and has now. Error: NotFound.
[[nodiscard]] Result<Receipt> readReceipt(Connection &connection, OrderId order, Instant now);

/// The receipt of the sale that was recorded last.
class ReceiptView final : public EntityView<OrderId, Receipt>
{
    Q_OBJECT

public:
    explicit ReceiptView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(OrderId order) const override;
};

} // namespace regulars
