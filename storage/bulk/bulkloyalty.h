// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/bulk/bulktable.h"
#include "storage/loyalty/loyaltymembers.h"

#include <array>

namespace regulars {

class WriteSession;

/// The members of the loyalty programme in a bulk load, with the tiers that they had and have. Everything throws SqlFailure.
class BulkLoyalty
{
public:
    explicit BulkLoyalty(WriteSession &session);

    /// `steps`: oldest first. Who changed something on a day is not known of them.
    void add(const LoyaltyMember &member, const QList<TierChange> &steps);
    [[nodiscard]] qint64 count() const { return m_members.count(); }
    [[nodiscard]] std::array<const BulkTable *, 2> all() const { return {&m_members, &m_changes}; }

private:
    WriteSession &m_session;
    BulkTable m_members;
    BulkTable m_changes;
};

} // namespace regulars
