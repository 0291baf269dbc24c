// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>
#include <QtCore/QVariant>

namespace regulars {

class Connection;
class WriteSession;

// The row of the loyalty programme, which comes with the first thing that is said about it. Both throw SqlFailure.

/// A column of it; nothing where there is no programme yet.
[[nodiscard]] QVariant ofProgramme(Connection &connection, const QString &column);
void setOfProgramme(WriteSession &session, const QString &column, const QVariant &value);

} // namespace regulars
