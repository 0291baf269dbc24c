// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace regulars {

/// The text with HTML's character references resolved: numbers, the names of HTML 4's Latin-1 letters and the usual
/// punctuation. What is none stays as it is.
[[nodiscard]] QString withoutEntities(QStringView text);

} // namespace regulars
