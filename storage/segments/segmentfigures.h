// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/npsfigures.h"
#include "core/people/shop.h"
#include "core/segments/segment.h"

namespace regulars {

class Connection;

/// What those who are in a segment now have bought and said. Money in minor units of the shop's currency, of orders that
/// count (core/orders/countedorder.h) after returns; a year is 365 local days.
struct SegmentFigures
{
    qint64 members = 0;
    qint64 netMinor = 0;
    qint64 netMinorYear = 0;     ///< today and the 364 days before
    qint64 boughtYear = 0;       ///< how many of them bought then
    qint64 boughtYearBefore = 0; ///< in the 365 days before that
    qint64 keptYear = 0;         ///< in both
    NpsFigures nps;              ///< by the latest answer of each
    qint64 mayBeMailed = 0;      ///< who have granted offers by mail and have a valid address

    friend bool operator==(const SegmentFigures &, const SegmentFigures &) = default;
};
[[nodiscard]] Result<SegmentFigures> segmentFigures(Connection &connection, SegmentId segment, const Shop &shop,
                                                    Instant now);

/// What texts of customers there are, the most used first.
[[nodiscard]] Result<QStringList> usedCities(Connection &connection, int limit);
[[nodiscard]] Result<QStringList> usedSources(Connection &connection, int limit);
/// Number and name of products, the most sold first by the last count of suggestions.
[[nodiscard]] Result<QList<std::pair<QString, QString>>> soldProducts(Connection &connection, int limit);

} // namespace regulars
