// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/reports/supportreportview.h"

#include <QtCore/QCoreApplication>

class QPagedPaintDevice;

namespace regulars {

class Formatting;

/// A report on the support desk as it leaves the program. GUI thread only.
class SupportReportFile
{
    Q_DECLARE_TR_FUNCTIONS(regulars::SupportReportFile)

public:
    /// UTF-8 with a mark for spreadsheets: figures, days, categories, channels, people and lost customers below each other.
    /// Lengths of time are hours.
    [[nodiscard]] static QByteArray csv(const SupportComparison &comparison, const Formatting &formatting);
    /// The same but the days, with the definitions.
    [[nodiscard]] static QString html(const SupportComparison &comparison, const QString &shopName,
                                      const Formatting &formatting);
    static void print(QPagedPaintDevice &device, const QString &html);

private:
    [[nodiscard]] static QString figureLines(const SupportReport &report);
    [[nodiscard]] static QString dayLines(const SupportReport &report);
    [[nodiscard]] static QString volumeLines(const SupportReport &report);
    [[nodiscard]] static QString personLines(const SupportReport &report);
    [[nodiscard]] static QString churnLines(const TicketChurn &churn);
    [[nodiscard]] static QString timesTable(const SupportReport &report, const Formatting &formatting);
    [[nodiscard]] static QString sharesTable(const SupportReport &report, const Formatting &formatting);
    [[nodiscard]] static QString volumeTables(const SupportReport &report, const Formatting &formatting);
    [[nodiscard]] static QString churnTable(const TicketChurn &churn, const Formatting &formatting);
};

} // namespace regulars
