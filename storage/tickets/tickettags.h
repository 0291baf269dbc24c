// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QtCore/QStringList>

namespace regulars {

class Connection;

/// The tags of tickets, the most used first, up to `most`.
[[nodiscard]] Result<QStringList> ticketTags(Connection &connection, int most);

} // namespace regulars
