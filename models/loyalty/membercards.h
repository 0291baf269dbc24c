// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/loyalty/membercard.h"
#include "storage/database.h"

#include <QtCore/QFuture>

namespace regulars {

/// What stands on the cards of these customers, in their order. Error: NotFound.
[[nodiscard]] Result<QList<MemberCard>> readMemberCards(Connection &connection, const QList<CustomerId> &customers,
                                                        Instant now);

/// The cards of those who are members.
struct CardsToPrint
{
    QList<MemberCard> cards; ///< whoever asks may give a number to those without one
    int unnumbered = 0;      ///< more that have no number, which whoever asks may not give them: they can't be printed

    [[nodiscard]] QList<CustomerId> withoutNumber() const;
};

/// For printing and saving. Errors: also those of checkMayExport(). Call in the thread of the database.
[[nodiscard]] QFuture<Result<CardsToPrint>> cardsToPrint(Database &database, const QList<CustomerId> &customers);

} // namespace regulars
