// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/dashboard.h"
#include "core/people/shop.h"

namespace regulars {

class Connection;
class LocalCalendar;

/// Reads dashboards from what is kept of every day; the time does not grow with the number of orders.
class DashboardStore
{
public:
    explicit DashboardStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<Dashboard> dashboard(const Shop &shop, const DashboardQuestion &question) const;

private:
    /// These throw SqlFailure.
    [[nodiscard]] DayFigures days() const;
    void readSatisfaction(Dashboard &dashboard, const LocalCalendar &calendar) const;
    [[nodiscard]] QList<NpsAnswer> npsAnswers(Instant from, Instant until) const;
    [[nodiscard]] CsatFigures csat(Instant from, Instant until) const;

    Connection &m_connection;
};

} // namespace regulars
