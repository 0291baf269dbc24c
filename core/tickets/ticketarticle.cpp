// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/ticketarticle.h"

namespace regulars {

using namespace Qt::StringLiterals;

QList<Error> validate(const TicketArticle &article, Instant now)
{
    QList<Error> faults;
    if (article.body.trimmed().isEmpty())
        faults += invalidField(u"body"_s, u"required"_s);
    else if (article.body.size() > longestArticle)
        faults += invalidField(u"body"_s, u"too_long"_s, {{u"limit"_s, longestArticle}});
    if (article.at > now)
        faults += invalidField(u"at"_s, u"in_the_future"_s);
    return faults;
}

} // namespace regulars
