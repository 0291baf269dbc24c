// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/attachments/attachmentstore.h"

#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

#include <QtCore/QCryptographicHash>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString selectAttachments()
{
    return u"SELECT a.id, a.uid, a.customer_id, a.purpose, a.file_name, a.media_type, a.size, a.content_hash, a.created_at,"
           " u.name, a.deleted_at FROM attachments a LEFT JOIN users u ON u.id = a.created_by"_s;
}

Attachment readAttachment(const Statement &row)
{
    return {row.id<AttachmentId>(0),
            row.text(1),
            row.id<CustomerId>(2),
            valueOf<AttachmentPurpose>(row.text(3)),
            row.text(4),
            row.text(5),
            row.integer(6),
            row.text(7),
            row.instant(8),
            row.text(9),
            !row.isNull(10)};
}

Result<void> change(WriteSession &session, AttachmentId id, const QString &assignment,
                    const std::function<void(Statement &)> &bind)
{
    return attempt([&]() -> Result<void> {
        session.willChange(Table::Attachments, id.value);
        Statement write(session.connection(), u"UPDATE attachments SET %1 WHERE id = :id"_s.arg(assignment));
        bind(write);
        write.bind(u"id", id).execute();
        return write.changedRows() > 0 ? Result<void>() : fail(ErrorCode::NotFound);
    });
}

} // namespace

QString contentHash(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

Result<QList<Attachment>> AttachmentStore::attachments(CustomerId customer) const
{
    return attempt([&] {
        Statement rows(m_connection, selectAttachments() + u" WHERE a.customer_id = :customer AND a.deleted_at IS NULL"
                                                           " ORDER BY a.purpose DESC, a.created_at DESC, a.id DESC"_s);
        rows.bind(u"customer", customer);
        QList<Attachment> attachments;
        while (rows.next())
            attachments += readAttachment(rows);
        return attachments;
    });
}

Result<Attachment> AttachmentStore::attachment(AttachmentId id) const
{
    return attempt([&]() -> Result<Attachment> {
        Statement row(m_connection, selectAttachments() + u" WHERE a.id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound);
        return readAttachment(row);
    });
}

Result<std::optional<Attachment>> AttachmentStore::photo(CustomerId customer) const
{
    return attempt([&]() -> std::optional<Attachment> {
        Statement row(m_connection, selectAttachments() +
                                        u" WHERE a.customer_id = :customer AND a.deleted_at IS NULL"
                                        " AND a.purpose = 'photo' ORDER BY a.created_at DESC, a.id DESC LIMIT 1"_s);
        if (!row.bind(u"customer", customer).next())
            return std::nullopt;
        return readAttachment(row);
    });
}

Result<QByteArray> AttachmentStore::content(const QString &hash) const
{
    return attempt([&]() -> Result<QByteArray> {
        Statement row(m_connection, u"SELECT content FROM attachment_contents WHERE hash = :hash"_s);
        if (!row.bind(u"hash", hash).next())
            return fail(ErrorCode::NotFound);
        QByteArray content = row.bytes(0);
        if (contentHash(content) != hash)
            return fail(ErrorCode::DatabaseCorrupt, {}, {}, u"attachment_contents"_s);
        return content;
    });
}

Result<QString> AttachmentStore::keepContent(const QByteArray &content)
{
    return attempt([&] {
        const QString hash = contentHash(content);
        Statement known(m_connection, u"SELECT 1 FROM attachment_contents WHERE hash = :hash"_s);
        if (known.bind(u"hash", hash).next())
            return hash;
        Statement insert(m_connection, u"INSERT INTO attachment_contents (hash, content) VALUES (:hash, :content)"_s);
        insert.bind(u"hash", hash).bind(u"content", QVariant(content)).execute();
        return hash;
    });
}

Result<AttachmentId> AttachmentStore::insert(WriteSession &session, const Attachment &attachment)
{
    return attempt([&] {
        session.willAffect(attachment.customer);
        Statement insert(
            m_connection,
            u"INSERT INTO attachments (uid, customer_id, purpose, file_name, media_type, size, content_hash, created_at,"
            " created_by, change_set_id) VALUES (:uid, :customer, :purpose, :name, :type, :size, :hash, :now, :user,"
            " :change_set) RETURNING id"_s);
        insert
            .bindAll(newUid(session.now()), attachment.customer, nameOf(attachment.purpose), attachment.fileName,
                     attachment.mediaType, attachment.size, attachment.hash, session.now(), session.user(),
                     session.changeSet())
            .only();
        const auto id = insert.id<AttachmentId>(0);
        session.inserted(Table::Attachments, id.value);
        return id;
    });
}

Result<void> AttachmentStore::rename(WriteSession &session, AttachmentId id, const QString &fileName)
{
    return change(session, id, u"file_name = :name"_s, [&](Statement &write) { write.bind(u"name", fileName); });
}

Result<void> AttachmentStore::setDeleted(WriteSession &session, AttachmentId id, bool deleted)
{
    return change(session, id, u"deleted_at = :at, deleted_by = :by"_s, [&](Statement &write) {
        write.bind(u"at", deleted ? std::optional(session.now()) : std::nullopt);
        write.bind(u"by", deleted ? session.user() : UserId{});
    });
}

} // namespace regulars
