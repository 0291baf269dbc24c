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

void MailReport::add(const MailReport &other)
{
    messages += other.messages;
    for (auto fate = other.fates.begin(); fate != other.fates.end(); ++fate)
        fates[fate.key()] += fate.value();
    lines += other.lines;
    faults += other.faults;
}

} // namespace regulars
