// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "models/base/entityview.h"

#include <QtCore/QHash>
#include <QtCore/QString>

namespace regulars {

/// The customers whose sales wait, as they were when those were parked; each once.
struct WaitingCustomersKey
{
    QList<CustomerId> customers;
    [[nodiscard]] bool isValid() const { return !customers.isEmpty(); }
    friend bool operator==(const WaitingCustomersKey &, const WaitingCustomersKey &) = default;
};

/// Who a customer is by now: that one, or the one it was merged into.
struct CurrentCustomer
{
    CustomerId id;
    QString name;
};

/// Who the customers are by now whose sales wait, kept true. A merge that is taken apart leads back to who it was.
class WaitingCustomersView final : public EntityView<WaitingCustomersKey, QHash<CustomerId, CurrentCustomer>>
{
    Q_OBJECT

public:
    explicit WaitingCustomersView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(WaitingCustomersKey key) const override;
};

} // namespace regulars
