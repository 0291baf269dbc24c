// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QUrl>

namespace regulars {

/// Opened, it begins an e-mail in the program that the system has for them (RFC 6068).
[[nodiscard]] QUrl mailtoUrl(const QString &address, const QString &subject, const QString &body);

} // namespace regulars
