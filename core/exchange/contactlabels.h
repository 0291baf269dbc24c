// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace regulars {

/// The label that a folded word stands for in several languages ("geschaftlich" is "work"), or nothing.
[[nodiscard]] QString labelOfWord(const QString &word);

} // namespace regulars
