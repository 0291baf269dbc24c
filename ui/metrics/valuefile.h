// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/dashboard.h"

#include <QtCore/QCoreApplication>

namespace regulars {

/// What customers are worth and what the loyalty programme does, as lines of the dashboard's table. GUI thread only.
class ValueFile
{
    Q_DECLARE_TR_FUNCTIONS(regulars::ValueFile)

public:
    /// Ends with an empty line; empty where neither was read.
    [[nodiscard]] static QString lines(const Dashboard &dashboard);

private:
    [[nodiscard]] static QString valueLines(const ValueFigures &figures, DashboardPeriod period);
    [[nodiscard]] static QString programmeLines(const ProgrammeFigures &figures);
};

} // namespace regulars
