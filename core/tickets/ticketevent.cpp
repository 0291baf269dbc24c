// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/ticketevent.h"

namespace regulars {

ArticleRole roleOf(const TicketArticle &article)
{
    if (article.automatic || article.sender == ArticleSender::System)
        return ArticleRole::Automatic;
    if (article.sender == ArticleSender::Customer)
        return ArticleRole::CustomerMessage;
    return article.visibility == ArticleVisibility::Public ? ArticleRole::Reply : ArticleRole::Note;
}

} // namespace regulars
