// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/people/shop.h"
#include "core/reports/supportreport.h"

namespace regulars {

class Connection;

/// A report and the one of the period before, to compare.
struct SupportReports
{
    SupportReport report;
    SupportReport before;
};

/// Reads reports on the support desk.
class SupportReportStore
{
public:
    explicit SupportReportStore(Connection &connection) : m_connection(connection) {}

    /// The report, counted anew from the logs of the tickets that were open in the period. Error: InvalidValue, field
    /// "period", without one.
    [[nodiscard]] Result<SupportReport> report(const Shop &shop, const SupportQuestion &question, Instant now) const;
    /// The same and that of SupportQuestion::before(); the logs are read once for both.
    [[nodiscard]] Result<SupportReports> reports(const Shop &shop, const SupportQuestion &question, Instant now) const;

private:
    Connection &m_connection;
};

} // namespace regulars
