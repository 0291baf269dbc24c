// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/today/routine.h"

namespace regulars {

class Connection;
class WriteSession;

/// Who did which part of the practice routine when.
class RoutineStore
{
public:
    explicit RoutineStore(Connection &connection) : m_connection(connection) {}

    /// All items in the period that runs on `today`.
    [[nodiscard]] Result<QList<RoutineState>> states(QDate today) const;
    /// Notes that the item is done, or that it is not. What holds already is left alone.
    [[nodiscard]] Result<void> setDone(WriteSession &session, RoutineItem item, QDate today, bool done);

private:
    Connection &m_connection;
};

} // namespace regulars
