// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mail/mailmessage.h"

namespace regulars {

/// Addresses as a column keeps them: a JSON array of {"name", "address"}, and back.
[[nodiscard]] QString addressesText(const QList<MailAddress> &addresses);
[[nodiscard]] QList<MailAddress> addressesOf(const QString &text);

} // namespace regulars
