// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/knowledge/knowledgearticleid.h"
#include "models/attachments/attachmentjobs.h"

namespace regulars {

class KeyValueStore;

/// What somebody has begun to write in a ticket and not sent.
struct TicketDraft
{
    QString reply;
    QString note;
    bool atNote = false;                 ///< the note was being written last
    QList<KnowledgeArticleId> knowledge; ///< what was inserted into the reply
    QList<PickedFile> replyFiles{};      ///< where they lie: they are read when the reply is sent
    QList<PickedFile> noteFiles{};

    [[nodiscard]] bool isEmpty() const
    {
        return reply.isEmpty() && note.isEmpty() && replyFiles.isEmpty() && noteFiles.isEmpty();
    }
    friend bool operator==(const TicketDraft &, const TicketDraft &) = default;
};

/// Keeps the drafts of tickets between runs, by the tickets' uids. The store must outlive it.
class TicketDrafts final
{
public:
    explicit TicketDrafts(KeyValueStore &store) : m_store(store) {}

    /// An empty one when there is none.
    [[nodiscard]] TicketDraft draft(const QString &uid) const;
    /// An empty one is forgotten.
    void keep(const QString &uid, const TicketDraft &draft);
    /// Puts the texts of one behind those of the other, and forgets the one.
    void join(const QString &from, const QString &to);

private:
    KeyValueStore &m_store;
};

} // namespace regulars
