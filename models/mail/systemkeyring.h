// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/keyring.h"

namespace regulars {

/// The desktop's own keyring, over QtKeychain: Secret Service, KWallet, the keychain of macOS, the credentials of Windows.
class SystemKeyring final : public Keyring
{
public:
    void read(const QString &key, QObject *context, std::function<void(const Result<QString> &)> answered) override;
    void write(const QString &key, const QString &secret, QObject *context,
               std::function<void(const Result<void> &)> answered) override;
    void remove(const QString &key) override;
};

} // namespace regulars
