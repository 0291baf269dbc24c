// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/knowledge/knowledgearticleid.h"

#include <QtCore/QString>

namespace regulars {

class CancelToken;
class Connection;

/// Writes all search documents anew, the most recent in the highest slots. Needs customer_stats to be right. Inside a
/// write transaction. Throws SqlFailure, with ErrorCode::Cancelled when `cancel` is set.
void rebuildSearch(Connection &connection, const Progress &progress, const CancelToken &cancel);

/// Hands out the search text of every customer that is not deleted, by ascending id. Throws SqlFailure.
void forEachCustomerText(Connection &connection, const std::function<void(CustomerId, const QString &)> &receive);
/// Hands out the search text of every interaction that is not deleted, by ascending id. Throws SqlFailure.
void forEachInteractionText(Connection &connection,
                            const std::function<void(InteractionId, CustomerId, const QString &)> &receive);
/// Hands out the search text of every ticket that is not deleted, by ascending id. Throws SqlFailure.
void forEachTicketText(Connection &connection, const std::function<void(TicketId, const QString &)> &receive);
/// Hands out the search text of every knowledge article that is not deleted, by ascending id. Throws SqlFailure.
void forEachArticleText(Connection &connection, const std::function<void(KnowledgeArticleId, const QString &)> &receive);

} // namespace regulars
