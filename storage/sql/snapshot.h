// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sql/connection.h"

namespace regulars {

/// Several statements of a reading connection that see the same moment, whatever is written meanwhile. Not within a
/// transaction. Throws SqlFailure.
class [[nodiscard]] Snapshot
{
public:
    explicit Snapshot(Connection &connection);
    ~Snapshot();
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    Connection &m_connection;
};

} // namespace regulars
