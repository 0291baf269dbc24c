// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace regulars {

/// What the program was started with.
struct Options
{
    QString database;       ///< empty: the last one
    QString language;       ///< empty: the one in the settings, or the system's
    QString pictureFile;    ///< draw the customers page into it and leave
    QString picturesFolder; ///< draw every page into it and leave
    QString importFile;     ///< the file whose import is drawn among them
    QString reportFile;     ///< write the dashboard's report into it and leave
    QString reportDay;      ///< its last day, as typed; empty: today
    QString reportPeriod;   ///< "month", "quarter" or "year"; empty: a year
    QString reportCompare;  ///< "year" or "period"; empty: with the year before
    QString reportSlice;    ///< "tier=…" and the like, kind and key of DashboardSlice; empty: of the whole shop
    QString reportRule;     ///< "count" or "ignore" orders that are worth nothing; empty: ignore
    bool demo = false;
    bool measureStart = false;
};

/// Reads the arguments. Answers --help, --version and mistakes itself and leaves the program then.
[[nodiscard]] Options optionsOf(const QStringList &arguments);

} // namespace regulars
