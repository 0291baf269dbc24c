// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/loyalty/pointsaccount.h"
#include "core/loyalty/pointsterms.h"

#include <QtCore/QJsonArray>

namespace regulars {

/// What every request says about itself.
struct PointsRequest
{
    QString key; ///< idempotency key: one for each intent, kept when it is tried again; empty: none
    PointsSource source;
    PointsReason reason = PointsReason::None;
    QString note;
    Instant occurredAt; ///< when it holds for the customer; not set: now
};

/// What a request does to an account, for whether its status permits it.
enum class PointsUse {
    Earn,
    Spend,
    Adjust,
    GiveBack, ///< redeemed or held points come back; also on a card that was joined with another
    TakeBack, ///< goods came back; always
};

/// Refused with `reason` account_merged, account_closed or account_suspended.
[[nodiscard]] Result<void> checkUse(const PointsAccount &account, PointsUse use);

/// InvalidValue of `points`: not_positive, too_large, or not_a_multiple (args["step"] in hundredths).
[[nodiscard]] Result<void> checkAmount(Points points, const PointsTerms &terms);

/// Of what is asked for (not of when and by whom): the same content has the same fingerprint.
[[nodiscard]] QString fingerprintOf(const PointsAccount &account, const PointsRequest &request, const QString &operation,
                                    const QJsonArray &content);

/// What was booked with the key already, if anything. Error: Duplicate of idempotency_key when it was something else.
[[nodiscard]] Result<std::optional<PointsPosting>> earlierPosting(const PointsAccount &account, const QString &key,
                                                                  const QString &fingerprint);

/// A line about what is requested, without points.
[[nodiscard]] PointsEntry draftOf(const PointsRequest &request, PointsEntryType type, const QString &fingerprint);

} // namespace regulars
