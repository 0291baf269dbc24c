// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/duplicates/duplicatescore.h"

#include <functional>
#include <span>
#include <vector>

namespace regulars {

/// Two records that are likely one customer, or related; `first` has the smaller id.
struct DuplicatePair
{
    CustomerId first;
    CustomerId second;
    DuplicateScore score;
};

/// Finds the duplicates among all customers of a shop: only records that share a block (an e-mail address, a phone, a name
/// that sounds alike within a postcode or birthday, a house…) are compared, so that the time grows with the customers and
/// not with their square. Holds about half a kilobyte for each customer.
class DuplicateFinder
{
public:
    /// `country`: of phone numbers that do not say it, ISO 3166 code.
    explicit DuplicateFinder(QString country);

    void add(const Customer &customer);
    [[nodiscard]] qint64 size() const { return static_cast<qint64>(m_profiles.size()); }

    /// All pairs that are not Different, the likeliest first. Stops early with what it has when `isCancelled` says so.
    [[nodiscard]] std::vector<DuplicatePair> pairs(const Progress &progress = {},
                                                   const std::function<bool()> &isCancelled = {}) const;

private:
    struct BlockEntry
    {
        quint64 key;
        quint32 profile;
    };
    using Block = std::span<const BlockEntry>;

    void addBlocks(quint32 index);
    void addBlock(char kind, const QString &key, quint32 index);
    /// By the index of the profile: whether nobody but one other has the name, and that hardly by chance.
    [[nodiscard]] std::vector<bool> rareNames(const std::vector<BlockEntry> &sorted) const;
    void compareBlock(Block block, const std::vector<bool> &rare, std::vector<DuplicatePair> &found) const;

    QString m_country;
    TextStock m_stock;
    std::vector<MatchProfile> m_profiles;
    std::vector<BlockEntry> m_blocks;
};

} // namespace regulars
