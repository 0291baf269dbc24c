// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/people/shop.h"

namespace regulars {

class Connection;
class WriteSession;

/// For how many days after an order its customer is active: what the shop has set, within fewestActiveDays …
/// mostActiveDays. Throws SqlFailure.
[[nodiscard]] int activeDaysOf(Connection &connection);

/// The shop's own settings.
class ShopStore
{
public:
    explicit ShopStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<Shop> shop() const;
    /// Saves the settings. A changed time zone or currency makes the caller rebuild the rollups.
    [[nodiscard]] Result<void> save(WriteSession &session, const Shop &shop);

    /// Any other setting of the database file; empty when it was never set.
    [[nodiscard]] Result<QString> setting(const QString &key) const;
    [[nodiscard]] Result<void> setSetting(WriteSession &session, const QString &key, const QString &value);

private:
    Connection &m_connection;
};

} // namespace regulars
