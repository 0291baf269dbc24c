// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/mail/mailaccountstore.h"

#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString selectAccount =
    u"SELECT id, uid, name, address, smtp_host, smtp_port, smtp_security, smtp_user, imap_host, imap_port, imap_security,"
    " imap_user, folder, fetch_since, own_login, deleted_at FROM mail_accounts"_s;

MailServer readServer(const Statement &row, int column)
{
    return {row.text(column), static_cast<int>(row.integer(column + 1)), valueOf<MailSecurity>(row.text(column + 2)),
            row.text(column + 3)};
}

MailAccount readAccount(const Statement &row)
{
    MailAccount account;
    account.id = row.id<MailAccountId>(0);
    account.uid = row.text(1);
    account.name = row.text(2);
    account.address = row.text(3);
    account.smtp = readServer(row, 4);
    account.imap = readServer(row, 8);
    account.folder = row.text(12);
    account.fetchSince = QDate::fromString(row.text(13), Qt::ISODate);
    account.ownFetchPassword = row.integer(14) != 0;
    account.deleted = !row.isNull(15);
    return account;
}

void bindServer(Statement &write, const QString &name, const MailServer &server)
{
    write.bind(name + u"_host"_s, server.host.trimmed()).bind(name + u"_port"_s, QVariant(server.port));
    write.bind(name + u"_security"_s, nameOf(server.security)).bind(name + u"_user"_s, server.user.trimmed());
}

void bindAccount(Statement &write, const MailAccount &account)
{
    write.bind(u"name", account.name.simplified()).bind(u"address", account.address.trimmed());
    bindServer(write, u"smtp"_s, account.smtp);
    bindServer(write, u"imap"_s, account.imap);
    write.bind(u"folder", account.folder.trimmed()).bind(u"own_password", QVariant(int(account.ownFetchPassword)));
    write.bind(u"since", account.fetchSince.isValid() ? QVariant(account.fetchSince.toString(Qt::ISODate)) : QVariant());
}

} // namespace

Result<QList<MailAccount>> MailAccountStore::accounts() const
{
    return attempt([&] {
        Statement rows(m_connection, selectAccount + u" WHERE deleted_at IS NULL ORDER BY id"_s);
        QList<MailAccount> accounts;
        while (rows.next())
            accounts += readAccount(rows);
        return accounts;
    });
}

Result<MailAccount> MailAccountStore::account(MailAccountId id) const
{
    return attempt([&]() -> Result<MailAccount> {
        Statement row(m_connection, selectAccount + u" WHERE id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound, u"account"_s);
        return readAccount(row);
    });
}

Result<MailAccountId> MailAccountStore::save(WriteSession &session, const MailAccount &account)
{
    return attempt([&]() -> Result<MailAccountId> {
        if (!account.id.isValid()) {
            Statement add(
                m_connection,
                u"INSERT INTO mail_accounts (uid, name, address, smtp_host, smtp_port, smtp_security, smtp_user,"
                " imap_host, imap_port, imap_security, imap_user, folder, fetch_since, own_login, change_set_id)"
                " VALUES (:uid, :name, :address, :smtp_host, :smtp_port, :smtp_security, :smtp_user, :imap_host,"
                " :imap_port, :imap_security, :imap_user, :folder, :since, :own_password, :change_set) RETURNING id"_s);
            bindAccount(add, account);
            add.bind(u"uid", newUid(session.now())).bind(u"change_set", session.changeSet()).only();
            session.inserted(Table::MailAccounts, add.integer(0));
            return add.id<MailAccountId>(0);
        }
        session.willChange(Table::MailAccounts, account.id.value);
        Statement write(m_connection,
                        u"UPDATE mail_accounts SET name = :name, address = :address, smtp_host = :smtp_host,"
                        " smtp_port = :smtp_port, smtp_security = :smtp_security, smtp_user = :smtp_user,"
                        " imap_host = :imap_host, imap_port = :imap_port, imap_security = :imap_security,"
                        " imap_user = :imap_user, folder = :folder, fetch_since = :since, own_login = :own_password"
                        " WHERE id = :id AND deleted_at IS NULL"_s);
        bindAccount(write, account);
        write.bind(u"id", account.id).execute();
        if (write.changedRows() == 0)
            return fail(ErrorCode::NotFound, u"account"_s);
        return account.id;
    });
}

Result<void> MailAccountStore::remove(WriteSession &session, MailAccountId id)
{
    return attempt([&]() -> Result<void> {
        session.willChange(Table::MailAccounts, id.value);
        Statement write(m_connection, u"UPDATE mail_accounts SET deleted_at = :now WHERE id = :id AND deleted_at IS NULL"_s);
        write.bind(u"now", session.now()).bind(u"id", id).execute();
        return write.changedRows() > 0 ? Result<void>() : fail(ErrorCode::NotFound, u"account"_s);
    });
}

} // namespace regulars
