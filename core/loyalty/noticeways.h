// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/privacy/consent.h"

namespace regulars {

/// The ways in which a member may be told of points and tiers.
struct NoticeWays
{
    bool blocked = false; ///< asked not to be contacted
    bool mayWrite = false;
    bool mayCall = false;

    friend bool operator==(const NoticeWays &, const NoticeWays &) = default;
};

/// By what there is to reach them, and by what they said: news of one's own points belong to the programme one has joined
/// and ask for no consent, but a no to the programme's terms or to offers on a channel holds for them, too.
[[nodiscard]] NoticeWays noticeWays(const Customer &customer, const ConsentStandings &standings);

} // namespace regulars
