// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/supportreport.h"

#include <QtCore/QCoreApplication>

class QPagedPaintDevice;

namespace regulars {

class Formatting;

/// A report on the support desk as it leaves the program. GUI thread only.
class SupportReportFile
{
    Q_DECLARE_TR_FUNCTIONS(regulars::SupportReportFile)

public:
    /// UTF-8 with a mark for spreadsheets: figures with their definitions, days, categories, channels and people below each
    /// other. Lengths of time are hours.
    [[nodiscard]] static QByteArray csv(const SupportReport &report, const Formatting &formatting);
    [[nodiscard]] static QString html(const SupportReport &report, const QString &shopName, const Formatting &formatting);
    static void print(QPagedPaintDevice &device, const QString &html);

private:
    [[nodiscard]] static QString figureLines(const SupportReport &report);
    [[nodiscard]] static QString dayLines(const SupportReport &report);
    [[nodiscard]] static QString volumeLines(const SupportReport &report);
    [[nodiscard]] static QString personLines(const SupportReport &report);
};

} // namespace regulars
