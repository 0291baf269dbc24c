// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/duplicates/duplicatequality.h"

#include <unordered_map>

namespace regulars {

DuplicateQuality duplicateQuality(const std::vector<DemoRecord> &records, const QString &country)
{
    DuplicateFinder finder(country);
    for (const DemoRecord &record : records)
        finder.add(record.customer);
    return duplicateQuality(records, finder.pairs());
}

DuplicateQuality duplicateQuality(const std::vector<DemoRecord> &records, const std::vector<DuplicatePair> &pairs)
{
    std::unordered_map<qint64, qint64> recordsOfPerson;
    for (const DemoRecord &record : records)
        ++recordsOfPerson[record.person];
    DuplicateQuality quality;
    for (const auto &[person, count] : recordsOfPerson)
        quality.truePairs += count * (count - 1) / 2;
    const auto personOf = [&](CustomerId id) { return records[static_cast<size_t>(id.value - 1)].person; };
    for (const DuplicatePair &pair : pairs) {
        if (pair.score.verdict == DuplicateVerdict::Related)
            continue;
        const qint64 right = personOf(pair.first) == personOf(pair.second) ? 1 : 0;
        const qint64 sure = pair.score.verdict == DuplicateVerdict::Same ? 1 : 0;
        ++quality.found;
        quality.right += right;
        quality.sure += sure;
        quality.sureRight += sure * right;
    }
    return quality;
}

} // namespace regulars
