// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/duplicates/matchprofile.h"
#include "core/loyalty/referral.h"

namespace regulars {

/// What an advocate and a friend have in common that makes one person or household likely; the plainest first (SameEmail,
/// SamePhone, SameAddress, SameName), None: nothing. Mailboxes are compared without "+tag".
[[nodiscard]] ReferralReason likenessOf(const MatchProfile &advocate, const MatchProfile &referred);

} // namespace regulars
