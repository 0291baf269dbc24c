// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/tickets/ticketevent.h"
#include "storage/bulk/bulktable.h"

#include <optional>

namespace regulars {

class CancelToken;
class WriteSession;

/// Loads many tickets with their logs fast, within one write session, as BulkWriter loads other records: ids and numbers are
/// given out here, the journal gets one range a table. Tickets must be valid and come with the whole of their log: nothing
/// is added to it. Everything throws SqlFailure.
class TicketLoad
{
public:
    explicit TicketLoad(WriteSession &session);

    TeamId addTeam(const QString &name);
    TicketCategoryId addCategory(const QString &name);
    /// `importKey` recognises the ticket when its file is read again.
    TicketId add(const Ticket &ticket, std::optional<qint64> importKey);
    void add(const TicketEvent &line);
    /// Adds an article and its line of the log, with that note.
    void add(const TicketArticle &article, const QString &note);

    /// Tickets added so far.
    [[nodiscard]] qint64 tickets() const { return m_tickets.count(); }
    /// Journal, numbers and what is derived: once, after the last record. The larger part follows with the session's end.
    void finish(const Progress &progress, const CancelToken &cancel);

private:
    WriteSession &m_session;
    BulkTable m_teams;
    BulkTable m_categories;
    BulkTable m_tickets;
    BulkTable m_articles;
    BulkTable m_events;
    int m_teamsBefore;
    int m_categoriesBefore;
    qint64 m_number; ///< of the next ticket
};

} // namespace regulars
