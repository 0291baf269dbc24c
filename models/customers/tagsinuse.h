// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

namespace regulars {

/// Every tag that customers carry, the most used first: completions while a tag is typed.
[[nodiscard]] QFuture<Result<QStringList>> tagsInUse(Database &database);

} // namespace regulars
