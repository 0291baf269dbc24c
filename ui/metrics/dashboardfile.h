// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/supportfigures.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The dashboard as a table for other programs. GUI thread only.
class DashboardFile
{
    Q_DECLARE_TR_FUNCTIONS(regulars::DashboardFile)

public:
    /// UTF-8 with a mark for spreadsheets: figures, months, satisfaction, cohorts and the support desk below each other.
    /// Shares are counts of how many and of how many.
    [[nodiscard]] static QByteArray csv(const Dashboard &dashboard, const Formatting &formatting,
                                        const std::optional<SupportFigures> &desk = {});

private:
    [[nodiscard]] static QString figureLines(const Dashboard &dashboard);
    [[nodiscard]] static QString monthLines(const Dashboard &dashboard);
    [[nodiscard]] static QString cohortLines(const Dashboard &dashboard);
    [[nodiscard]] static QString supportLines(const SupportFigures &desk);
};

} // namespace regulars
