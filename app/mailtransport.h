// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/transfer.h"

namespace regulars {

/// How both programs reach mail servers: as usual; REGULARS_MAIL_CA_FILE names certificates to trust instead of the
/// system's.
[[nodiscard]] inline MailTransport mailTransport()
{
    MailTransport transport;
    transport.caFile = qEnvironmentVariable("REGULARS_MAIL_CA_FILE");
    return transport;
}

} // namespace regulars
