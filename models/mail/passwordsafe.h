// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/keyring.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <optional>

namespace regulars {

/// The passwords of mail accounts, by passwordKey(). They are kept in the keyring; where none answers, in memory until
/// the program ends, so that a person is asked once each time it starts. Never in a file. Lives in the GUI thread.
class PasswordSafe final : public QObject
{
    Q_OBJECT

public:
    /// Where a password is now.
    enum class Kept { InKeyring, UntilTheEnd };

    explicit PasswordSafe(Keyring &keyring, QObject *parent = nullptr);

    /// Gives the password, or nothing when a person has to be asked.
    void find(const QString &account, QObject *context, std::function<void(std::optional<QString>)> found);
    /// Those of them that are known.
    void find(const QStringList &accounts, QObject *context, std::function<void(QHash<QString, QString>)> found);
    void keep(const QString &account, const QString &password, QObject *context, std::function<void(Kept)> kept);
    void forget(const QString &account);

private:
    Keyring &m_keyring;
    QHash<QString, QString> m_known;
};

} // namespace regulars
