// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/mail/mailmessage.h"

namespace regulars {

/// In bytes: what mail servers let through, and more.
inline constexpr qint64 largestMail = 60LL * 1024 * 1024;
inline constexpr int mostMailAttachments = 500;

/// Reads a message (RFC 5322, MIME) as mail programs save it. Of a broken one it takes what can be read. In any thread.
/// Errors: UnknownFormat (reason no_mail) when nothing at the top is a header of a mail; InvalidValue, content, rule
/// file_too_large (limit, in MB).
[[nodiscard]] Result<MailMessage> parseMail(const QByteArray &raw);

} // namespace regulars
