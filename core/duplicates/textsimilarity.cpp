// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/duplicates/textsimilarity.h"

#include <QtCore/QVarLengthArray>

#include <algorithm>
#include <array>

namespace regulars {

namespace {

constexpr qsizetype usualLength = 32;

double jaro(QStringView a, QStringView b)
{
    const qsizetype window = std::max<qsizetype>(0, std::max(a.size(), b.size()) / 2 - 1);
    QVarLengthArray<QChar, usualLength> common;
    QVarLengthArray<bool, usualLength> taken(b.size());
    std::fill(taken.begin(), taken.end(), false);
    for (qsizetype i = 0; i < a.size(); ++i) {
        const qsizetype last = std::min(b.size() - 1, i + window);
        for (qsizetype j = std::max<qsizetype>(0, i - window); j <= last; ++j) {
            if (taken[j] || a[i] != b[j])
                continue;
            taken[j] = true;
            common.append(a[i]);
            break;
        }
    }
    if (common.isEmpty())
        return 0.0;
    qsizetype next = 0;
    qsizetype displaced = 0;
    for (qsizetype j = 0; j < b.size(); ++j) {
        if (taken[j])
            displaced += b[j] == common[next++] ? 0 : 1;
    }
    const auto matches = static_cast<double>(common.size());
    const qsizetype swapped = displaced / 2;
    return (matches / static_cast<double>(a.size()) + matches / static_cast<double>(b.size()) +
            (matches - static_cast<double>(swapped)) / matches) /
           3.0;
}

} // namespace

double jaroWinkler(QStringView a, QStringView b)
{
    constexpr qsizetype longestBonus = 4;
    constexpr double bonusPerLetter = 0.1;
    if (a == b)
        return 1.0;
    if (a.isEmpty() || b.isEmpty())
        return 0.0;
    const double similarity = jaro(a, b);
    const qsizetype most = std::min({a.size(), b.size(), longestBonus});
    qsizetype beginning = 0;
    while (beginning < most && a[beginning] == b[beginning])
        ++beginning;
    return similarity + static_cast<double>(beginning) * bonusPerLetter * (1.0 - similarity);
}

int editDistance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    std::array<QVarLengthArray<int, usualLength>, 3> rows;
    for (auto &row : rows)
        row.resize(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        rows[0][j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        auto &row = rows[static_cast<size_t>(i % 3)];
        const auto &above = rows[static_cast<size_t>((i - 1) % 3)];
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int cost = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + cost});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], rows[static_cast<size_t>((i - 2) % 3)][j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > limit)
            return limit + 1;
    }
    return std::min(limit + 1, rows[static_cast<size_t>(a.size() % 3)][b.size()]);
}

} // namespace regulars
