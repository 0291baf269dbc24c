// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journal/table.h"

#include <QtCore/QString>

namespace regulars {

/// What is added to the condition under which a bulk load's rows, known as t, go with its undo: false for those on which
/// records of other change sets depend. Empty where nothing can.
[[nodiscard]] QString independence(Table table);

} // namespace regulars
