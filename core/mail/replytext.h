// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace regulars {

/// What is new in a reply: without the quoted message above or below it, the line that introduces it ("On … wrote:"), and
/// the signature. Quotations that are answered piece by piece stay, and so does everything in doubt: a forwarded message,
/// and a text of which nothing else would be left.
[[nodiscard]] QString newTextOf(const QString &text);

} // namespace regulars
