// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/mail/ticketmailstore.h"

#include "core/customers/customer.h"
#include "storage/attachments/attachmentstore.h"
#include "storage/base/jsontext.h"
#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/mail/addresstext.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOpenTickets = 50;

const QString selectMail =
    u"SELECT m.article_id, m.from_name, m.from_address, m.reply_to, m.recipients, m.subject, m.left_out FROM ticket_mails m"
    " JOIN ticket_articles a ON a.id = m.article_id"_s;

const QString selectFile =
    u"SELECT f.article_id, f.uid, f.file_name, f.media_type, f.size, f.content_hash, a.created_at FROM ticket_files f"
    " JOIN ticket_articles a ON a.id = f.article_id"_s;

ArticleMail readMail(const Statement &row)
{
    return {row.id<TicketArticleId>(0), {row.text(1), row.text(2)}, row.text(3), addressesOf(row.text(4)), row.text(5),
            jsonTexts(row.text(6))};
}

QList<TicketFile> readFiles(Statement &rows)
{
    QList<TicketFile> files;
    while (rows.next()) {
        TicketFile file;
        file.article = rows.id<TicketArticleId>(0);
        file.file.uid = rows.text(1);
        file.file.fileName = rows.text(2);
        file.file.mediaType = rows.text(3);
        file.file.size = rows.integer(4);
        file.file.hash = rows.text(5);
        file.file.addedAt = rows.instant(6);
        files += file;
    }
    return files;
}

QString keyOf(const QString &address)
{
    return matchKey(ContactKind::Email, address.trimmed());
}

/// The customers with an address, as part of a statement with :key and :key's kind.
const QString customersByKey = u"SELECT k.customer_id FROM customer_contacts k JOIN customers c ON c.id = k.customer_id"
                               " WHERE k.match_key = :key AND k.kind = 'email' AND c.deleted_at IS NULL"_s;

struct KeptFile
{
    QString name;
    QString mediaType;
    qint64 size = 0;
    QString hash;
};

void insertFile(WriteSession &session, TicketArticleId article, const KeptFile &file)
{
    Statement write(session.connection(),
                    u"INSERT INTO ticket_files (uid, article_id, file_name, media_type, size, content_hash, change_set_id)"
                    " VALUES (:uid, :article, :name, :type, :size, :hash, :change_set) RETURNING id"_s);
    write.bindAll(newUid(session.now()), article, file.name, file.mediaType, file.size, file.hash, session.changeSet());
    write.only();
    session.inserted(Table::TicketFiles, write.integer(0));
}

} // namespace

Result<QHash<TicketArticleId, ArticleMail>> TicketMailStore::mails(TicketId ticket) const
{
    return attempt([&] {
        Statement rows(m_connection, selectMail + u" WHERE a.ticket_id = :ticket"_s);
        rows.bind(u"ticket", ticket);
        QHash<TicketArticleId, ArticleMail> mails;
        while (rows.next())
            mails.insert(rows.id<TicketArticleId>(0), readMail(rows));
        return mails;
    });
}

Result<std::optional<ArticleMail>> TicketMailStore::lastOfCustomer(TicketId ticket) const
{
    return attempt([&]() -> std::optional<ArticleMail> {
        Statement row(m_connection, selectMail + u" WHERE a.ticket_id = :ticket AND a.sender = 'customer'"
                                                 " AND a.automatic = 0 ORDER BY a.happened_at DESC, a.id DESC LIMIT 1"_s);
        if (!row.bind(u"ticket", ticket).next())
            return std::nullopt;
        return readMail(row);
    });
}

Result<QStringList> TicketMailStore::messageIds(TicketId ticket) const
{
    return attempt([&] {
        Statement rows(m_connection, u"SELECT message_id FROM ticket_articles WHERE ticket_id = :ticket"
                                     " AND message_id <> '' AND visibility = 'public' ORDER BY happened_at, id"_s);
        rows.bind(u"ticket", ticket);
        QStringList ids;
        while (rows.next())
            ids += rows.text(0);
        return ids;
    });
}

Result<QList<TicketFile>> TicketMailStore::files(TicketId ticket) const
{
    return attempt([&] {
        Statement rows(m_connection, selectFile + u" WHERE a.ticket_id = :ticket ORDER BY f.id"_s);
        return readFiles(rows.bind(u"ticket", ticket));
    });
}

Result<QList<TicketFile>> TicketMailStore::filesOf(TicketArticleId article) const
{
    return attempt([&] {
        Statement rows(m_connection, selectFile + u" WHERE f.article_id = :article ORDER BY f.id"_s);
        return readFiles(rows.bind(u"article", article));
    });
}

Result<QStringList> TicketMailStore::leftOutOf(TicketArticleId article) const
{
    return attempt([&] {
        Statement row(m_connection, u"SELECT left_out FROM ticket_mails WHERE article_id = :article"_s);
        return row.bind(u"article", article).next() ? jsonTexts(row.text(0)) : QStringList();
    });
}

Result<QList<CustomerId>> TicketMailStore::customersAt(const QString &address) const
{
    return attempt([&] {
        QList<CustomerId> customers;
        if (address.isEmpty())
            return customers;
        Statement rows(m_connection, customersByKey + u" GROUP BY k.customer_id ORDER BY k.customer_id LIMIT 10"_s);
        rows.bind(u"key", keyOf(address));
        while (rows.next())
            customers += rows.id<CustomerId>(0);
        return customers;
    });
}

Result<bool> TicketMailStore::takesPart(TicketId ticket, const QString &address) const
{
    return attempt([&]() -> bool {
        const QString key = keyOf(address);
        if (key.isEmpty())
            return false;
        Statement row(m_connection,
                      u"SELECT 1 FROM tickets t WHERE t.id = :ticket AND (t.customer_id IN ("_s + customersByKey +
                          u") OR EXISTS (SELECT 1 FROM ticket_mails m JOIN ticket_articles a ON a.id = m.article_id"
                          " WHERE a.ticket_id = t.id AND m.address_key = :key))"_s);
        if (row.bind(u"ticket", ticket).bind(u"key", key).next())
            return true;
        Statement sent(m_connection, u"SELECT m.recipients FROM ticket_mails m JOIN ticket_articles a ON a.id = m.article_id"
                                     " WHERE a.ticket_id = :ticket AND a.sender = 'agent'"_s);
        sent.bind(u"ticket", ticket);
        while (sent.next()) {
            for (const MailAddress &recipient : addressesOf(sent.text(0))) {
                if (keyOf(recipient.address) == key)
                    return true;
            }
        }
        return false;
    });
}

Result<QList<OpenTicket>> TicketMailStore::openTickets(const QString &address) const
{
    return attempt([&] {
        QList<OpenTicket> tickets;
        const QString key = keyOf(address);
        if (key.isEmpty())
            return tickets;
        Statement rows(m_connection,
                       u"SELECT t.id, t.subject FROM tickets t JOIN ticket_queue q ON q.ticket_id = t.id"
                       " WHERE t.id IN (SELECT id FROM tickets WHERE customer_id IN ("_s +
                           customersByKey +
                           u") UNION SELECT a.ticket_id FROM ticket_mails m JOIN ticket_articles a ON a.id = m.article_id"
                           " WHERE m.address_key = :key) ORDER BY t.opened_at DESC, t.id DESC LIMIT :limit"_s);
        rows.bind(u"key", key).bind(u"limit", QVariant(mostOpenTickets));
        while (rows.next())
            tickets += OpenTicket{rows.id<TicketId>(0), rows.text(1)};
        return tickets;
    });
}

Result<void> TicketMailStore::add(WriteSession &session, const ArticleMail &mail)
{
    return attempt([&] {
        Statement write(m_connection,
                        u"INSERT INTO ticket_mails (article_id, from_name, from_address, address_key, reply_to, recipients,"
                        " subject, left_out, change_set_id) VALUES (:article, :name, :address, :key, :reply_to, :recipients,"
                        " :subject, :left_out, :change_set) RETURNING id"_s);
        write.bindAll(mail.article, mail.from.name, mail.from.address, keyOf(mail.from.address), mail.replyTo,
                      addressesText(mail.recipients), mail.subject, jsonText(QJsonArray::fromStringList(mail.leftOut)),
                      session.changeSet());
        write.only();
        session.inserted(Table::TicketMails, write.integer(0));
    });
}

Result<void> TicketMailStore::addFile(WriteSession &session, TicketArticleId article, const NewFile &file)
{
    return attempt([&]() -> Result<void> {
        REGULARS_CHECK(checkSize(file.content.size()));
        REGULARS_TRY(hash, AttachmentStore(m_connection).keepContent(file.content));
        insertFile(session, article, {safeFileName(file.fileName), file.mediaType, file.content.size(), hash});
        return {};
    });
}

Result<void> TicketMailStore::copy(WriteSession &session, TicketArticleId from, TicketArticleId to)
{
    REGULARS_TRY(files, filesOf(from));
    return attempt([&] {
        Statement mail(
            m_connection,
            u"INSERT INTO ticket_mails (article_id, from_name, from_address, address_key, reply_to, recipients,"
            " subject, left_out, change_set_id) SELECT :to, from_name, from_address, address_key, reply_to,"
            " recipients, subject, left_out, :change_set FROM ticket_mails WHERE article_id = :from RETURNING id"_s);
        mail.bindAll(to, session.changeSet(), from);
        if (mail.next())
            session.inserted(Table::TicketMails, mail.integer(0));
        for (const TicketFile &file : std::as_const(files))
            insertFile(session, to, {file.file.fileName, file.file.mediaType, file.file.size, file.file.hash});
    });
}

} // namespace regulars
