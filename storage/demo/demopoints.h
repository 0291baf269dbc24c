// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/demo/demooptions.h"
#include "core/loyalty/pointsprogramme.h"
#include "core/loyalty/stampcard.h"
#include "storage/sql/canceltoken.h"

namespace regulars {

class WriteSession;

/// How the demo shop gives points.
[[nodiscard]] PointsProgramme demoPointsProgramme();

/// The card for those who come for tea, and the reward that it brings.
[[nodiscard]] Result<StampCardId> saveDemoStampCard(WriteSession &session, RewardId reward);

/// Books what members of the demo shop have earned, spent and brought back in its last year, in the order in which it
/// happened, and rewards the referrals whose time has come. `progress` in events. Gives how many sales earned points.
[[nodiscard]] Result<qint64> giveDemoPoints(WriteSession &session, const DemoOptions &options, const Progress &progress,
                                            const CancelToken &cancel);

} // namespace regulars
