// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/recordissue.h"

#include <QtCore/QMap>

#include <optional>

namespace regulars {

/// How many records want putting right, and how many did a week ago.
struct HealthFigure
{
    qint64 count = 0;
    std::optional<qint64> weekAgo; ///< none: nobody looked then

    friend bool operator==(const HealthFigure &, const HealthFigure &) = default;
};

/// The state of all records.
struct RecordHealth
{
    QMap<RecordIssue, HealthFigure> issues; ///< every issue, also those of nobody
    HealthFigure duplicates;                ///< pairs that are very likely or perhaps the same customer
    bool noted = false;                     ///< today's counts are kept already, for the weeks to come

    friend bool operator==(const RecordHealth &, const RecordHealth &) = default;
};

} // namespace regulars
