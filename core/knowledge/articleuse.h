// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace regulars {

/// Whether a reply still has something of an article's text that was put into it: four of its words in a row, or all of a
/// shorter one.
[[nodiscard]] bool isUsedIn(const QString &reply, const QString &articleText);

} // namespace regulars
