// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attachments/attachment.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace regulars {

class Connection;
class WriteSession;

/// Files kept with customers. The same content is stored once, under its hash, whoever it belongs to. It stays as long as
/// the database: rows in the recycle bin, an undo and a redo may all come back to it.
class AttachmentStore
{
public:
    explicit AttachmentStore(Connection &connection) : m_connection(connection) {}

    /// Those that are not deleted: the photo first, then the newest.
    [[nodiscard]] Result<QList<Attachment>> attachments(CustomerId customer) const;
    /// Also a deleted one. Error: NotFound.
    [[nodiscard]] Result<Attachment> attachment(AttachmentId id) const;
    /// The newest photo that is not deleted; nothing when there is none.
    [[nodiscard]] Result<std::optional<Attachment>> photo(CustomerId customer) const;
    /// Errors: NotFound; DatabaseCorrupt when it is not what its hash says.
    [[nodiscard]] Result<QByteArray> content(const QString &hash) const;

    /// Keeps the content, unless it is there already, and gives its hash.
    [[nodiscard]] Result<QString> keepContent(const QByteArray &content);
    /// The content must be kept before. Makes a uid; time and user are the session's.
    [[nodiscard]] Result<AttachmentId> insert(WriteSession &session, const Attachment &attachment);
    /// Error: NotFound.
    [[nodiscard]] Result<void> rename(WriteSession &session, AttachmentId id, const QString &fileName);
    /// Error: NotFound.
    [[nodiscard]] Result<void> setDeleted(WriteSession &session, AttachmentId id, bool deleted);

private:
    Connection &m_connection;
};

/// SHA-256 in hexadecimal digits.
[[nodiscard]] QString contentHash(const QByteArray &content);

} // namespace regulars
