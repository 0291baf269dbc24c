// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/querylist.h"
#include "models/base/roles.h"
#include "storage/customers/customerlist.h"

namespace regulars {

/// Customers who are likely the person that a form describes: they share an e-mail address, phone or card number.
class DuplicateList final : public QueryList<CustomerRow>
{
    Q_OBJECT

public:
    enum Role { RowRole = role::FirstFeatureRole }; ///< the CustomerRow

    explicit DuplicateList(Database &database, QObject *parent = nullptr);

    /// Looks for the others; the caller waits until the person pauses.
    void setCustomer(const Customer &customer);

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
};

} // namespace regulars
