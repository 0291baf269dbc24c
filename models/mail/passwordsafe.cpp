// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/passwordsafe.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &account)
{
    return u"mail/"_s + account;
}

} // namespace

PasswordSafe::PasswordSafe(Keyring &keyring, QObject *parent) : QObject(parent), m_keyring(keyring) {}

void PasswordSafe::find(const QString &account, QObject *context, std::function<void(std::optional<QString>)> found)
{
    find(QStringList{account}, context, [account, found = std::move(found)](const QHash<QString, QString> &passwords) {
        const auto password = passwords.constFind(account);
        found(password == passwords.constEnd() ? std::nullopt : std::optional(*password));
    });
}

void PasswordSafe::find(const QStringList &accounts, QObject *context, std::function<void(QHash<QString, QString>)> found)
{
    for (const QString &account : accounts) {
        if (m_known.contains(account))
            continue;
        m_keyring.read(keyOf(account), context, [this, accounts, account, context, found](const Result<QString> &password) {
            if (password)
                m_known.insert(account, *password);
            QStringList others = accounts;
            others.removeOne(account);
            QHash<QString, QString> known;
            if (password)
                known.insert(account, *password);
            find(others, context, [known, found](QHash<QString, QString> more) {
                more.insert(known);
                found(more);
            });
        });
        return;
    }
    QHash<QString, QString> known;
    for (const QString &account : accounts)
        known.insert(account, m_known.value(account));
    found(known);
}

void PasswordSafe::keep(const QString &account, const QString &password, QObject *context, std::function<void(Kept)> kept)
{
    m_known.insert(account, password);
    m_keyring.write(keyOf(account), password, context, [kept = std::move(kept)](const Result<void> &written) {
        kept(written ? Kept::InKeyring : Kept::UntilTheEnd);
    });
}

void PasswordSafe::forget(const QString &account)
{
    m_known.remove(account);
    m_keyring.remove(keyOf(account));
}

} // namespace regulars
