// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringView>

namespace regulars {

/// How alike two words are, from 0 to 1: Jaro's share of common letters with Winkler's bonus for a common beginning
/// of up to four letters (W. E. Winkler, String Comparator Metrics and Enhanced Decision Rules, 1990).
[[nodiscard]] double jaroWinkler(QStringView a, QStringView b);

/// Letters to insert, remove, replace or swap with their neighbour to get from one word to the other (optimal string
/// alignment); stops counting above `limit` and gives limit + 1.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int limit);

} // namespace regulars
