// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mail/mailmessage.h"

namespace regulars {

/// Whom a message did not reach, of the body of a message/delivery-status (RFC 3464). Empty when it only tells of a delay.
[[nodiscard]] QList<FailedRecipient> failedRecipients(const QByteArray &deliveryStatus);

} // namespace regulars
