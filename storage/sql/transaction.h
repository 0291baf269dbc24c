// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sql/connection.h"

namespace regulars {

/// A write transaction: holds the write lock from the start, rolls back unless committed. Throws SqlFailure.
class [[nodiscard]] Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace regulars
