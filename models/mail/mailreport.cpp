// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/mailreport.h"

namespace regulars {

void MailReport::add(const MailTaken &taken, const MailMessage &message)
{
    ++messages;
    ++fates[taken.fate];
    const bool silent = taken.fate == MailFate::Known || taken.fate == MailFate::LeftAlone;
    if (!silent && lines.size() < mostMailLines)
        lines += MailLine{taken, message.from.name.isEmpty() ? message.from.address : message.from.name, message.subject};
}

} // namespace regulars
