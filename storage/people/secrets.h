// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace regulars {

/// The argon2id string of a PIN or password, with a fresh salt and the cost that libsodium holds right for signing in:
/// takes about a tenth of a second and 64 MB. Error: Internal without enough memory.
[[nodiscard]] Result<QString> hashedSecret(const QString &secret);
/// Whether the secret is the one that was hashed. As slow.
[[nodiscard]] bool isSecret(const QString &hash, const QString &secret);

} // namespace regulars
