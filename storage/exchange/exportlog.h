// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/exportrecord.h"

#include <QtCore/QList>

namespace regulars {

class Connection;
class WriteSession;

/// Who took which data out; the database lets it only grow, and it is not journalled, so nothing takes a line back.
class ExportLog
{
public:
    explicit ExportLog(Connection &connection) : m_connection(connection) {}

    /// The newest first, at most `limit`.
    [[nodiscard]] Result<QList<ExportRecord>> latest(int limit) const;
    /// Notes an export by the session's user, now.
    [[nodiscard]] Result<void> add(WriteSession &session, const ExportRecord &record);

private:
    Connection &m_connection;
};

} // namespace regulars
