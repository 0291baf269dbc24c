// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace regulars {

/// What somebody reads in an HTML mail, as plain text: paragraphs by a blank line, points of lists with "- ", links as
/// "text (address)", quotations with "> ". Nothing is loaded, scripts and styles are left out.
[[nodiscard]] QString plainTextOf(const QString &html);

} // namespace regulars
