// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drivers/driver.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// What comes with customers who come again, as it leaves the program. GUI thread only.
class DriversFile
{
    Q_DECLARE_TR_FUNCTIONS(regulars::DriversFile)

public:
    /// UTF-8 with a mark for spreadsheets: a line for each, all kinds in one table. Shares and differences are 0 … 1.
    [[nodiscard]] static QByteArray csv(const Drivers &drivers, const Formatting &formatting);
};

} // namespace regulars
