// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mail/mailmessage.h"

namespace regulars {

/// Whom a message did not reach, of the body of a message/delivery-status (RFC 3464). Empty when it only tells of a delay.
[[nodiscard]] QList<FailedRecipient> failedRecipients(const QByteArray &deliveryStatus);

/// Whether the report says that there is no such address (RFC 3463: 5.1.x, 5.2.1), rather than that the mailbox is full, or
/// that the message was not welcome.
[[nodiscard]] bool isDeadAddress(const FailedRecipient &recipient);

} // namespace regulars
