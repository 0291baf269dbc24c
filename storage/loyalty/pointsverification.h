// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

namespace regulars {

class CancelToken;
class Connection;

/// How many cards break a rule of the ledger (core/loyalty/pointsaudit.h), counting them up from their lines. Throws
/// SqlFailure, also of code Cancelled.
[[nodiscard]] qint64 faultyPointsAccounts(Connection &connection, const CancelToken &cancel);

} // namespace regulars
