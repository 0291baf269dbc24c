// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/dashboard.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QImage>

namespace regulars {

class Formatting;

/// A picture of a part of the dashboard, for its report.
struct DashboardPicture
{
    QString title;
    QImage image;
};

/// The dashboard as it leaves the program. GUI thread only.
class DashboardFile
{
    Q_DECLARE_TR_FUNCTIONS(regulars::DashboardFile)

public:
    /// UTF-8 with a mark for spreadsheets: figures, months, satisfaction and cohorts below each other. Shares are counts of
    /// how many and of how many.
    [[nodiscard]] static QByteArray csv(const Dashboard &dashboard, const Formatting &formatting);
    /// A report of several pages: a cover, the figures in `tiles` (name, value, change, of how many), the pictures, the
    /// months, the cohorts, and how everything is counted.
    [[nodiscard]] static QString html(const Dashboard &dashboard, const QString &shopName, const QList<QStringList> &tiles,
                                      const QList<DashboardPicture> &pictures, const Formatting &formatting);

private:
    [[nodiscard]] static QString figureLines(const Dashboard &dashboard);
    [[nodiscard]] static QString monthLines(const Dashboard &dashboard);
    [[nodiscard]] static QString cohortLines(const Dashboard &dashboard);
    [[nodiscard]] static QString cover(const Dashboard &dashboard, const QString &shopName, const Formatting &formatting);
    [[nodiscard]] static QString monthTable(const Dashboard &dashboard, const Formatting &formatting);
    [[nodiscard]] static QString cohortTable(const Dashboard &dashboard, const Formatting &formatting);
    [[nodiscard]] static QString definitions(const Dashboard &dashboard);
};

} // namespace regulars
