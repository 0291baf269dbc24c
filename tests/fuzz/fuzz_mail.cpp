// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file is read as a mailbox when it begins like one, else as a message; messages within it as well.

#include "core/attachments/attachment.h"
#include "core/mail/mailparser.h"
#include "core/mail/mailthread.h"
#include "core/mail/mbox.h"
#include "core/mail/replytext.h"

#include <cstdint>
#include <cstdlib>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

void check(const QByteArray &raw, int depth)
{
    const auto message = parseMail(raw);
    if (!message)
        return;
    if (newTextOf(message->text).size() > message->text.size() ||
        bareSubject(message->subject).size() > message->subject.size())
        std::abort(); // nothing is made up
    for (const MailAttachment &attachment : message->attachments) {
        if (safeFileName(attachment.fileName) != attachment.fileName || !checkSize(attachment.content.size()))
            std::abort(); // what is read can be kept
        if (depth < 3 && attachment.mediaType == "message/rfc822"_L1)
            check(attachment.content, depth + 1);
    }
    if (message->deliveryFailure && message->deliveryFailure->recipients.isEmpty())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    if (!isMbox(bytes)) {
        check(bytes.toByteArray(), 0);
        return 0;
    }
    qsizetype total = 0;
    MboxReader reader(bytes);
    while (const auto message = reader.next()) {
        total += message->size();
        check(*message, 0);
    }
    if (total >= bytes.size())
        std::abort(); // the lines in between are left out, and nothing stands twice
    return 0;
}
