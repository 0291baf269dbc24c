// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/today/comingday.h"

#include <QtCore/QList>

namespace regulars {

class Connection;

/// Birthdays and days to remember of the next time, found day by day along their indexes.
class ComingDays
{
public:
    explicit ComingDays(Connection &connection) : m_connection(connection) {}

    /// Those of `days` days from `today` on, the nearest first; at most so many.
    [[nodiscard]] Result<QList<ComingDay>> from(QDate today, int days, int most) const;

private:
    Connection &m_connection;
};

} // namespace regulars
