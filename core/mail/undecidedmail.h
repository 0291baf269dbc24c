// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"
#include "core/mail/mailthread.h"

#include <array>

namespace regulars {

using UndecidedMailId = Id<struct UndecidedMailTag>;

/// A message of which a person is to say where it belongs.
struct UndecidedMail
{
    UndecidedMailId id;
    QString uid;
    QString messageId;
    MailAddress from;
    QString subject;
    Instant at;
    TicketId ticket;       ///< the one it may belong to; not valid when that is gone
    qint64 number = 0;     ///< of that ticket, read only
    QString ticketSubject; ///< of that ticket, read only
    MatchedBy by = MatchedBy::Nothing;
    QString contentHash; ///< of the whole message
    bool decided = false;

    friend bool operator==(const UndecidedMail &, const UndecidedMail &) = default;
};

template<>
struct EnumNames<MatchedBy>
{
    static constexpr std::array<std::pair<MatchedBy, const char16_t *>, 4> names = {{{MatchedBy::Nothing, u"nothing"},
                                                                                     {MatchedBy::MessageId, u"message_id"},
                                                                                     {MatchedBy::Token, u"token"},
                                                                                     {MatchedBy::Subject, u"subject"}}};
    static constexpr MatchedBy fallback = MatchedBy::Nothing;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::UndecidedMailId)
