// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/keyring.h"

#include <QtCore/QObject>

namespace regulars {

/// No keyring answers.
class NoKeyring final : public Keyring
{
public:
    void read(const QString &, QObject *context, std::function<void(const Result<QString> &)> answered) override
    {
        QMetaObject::invokeMethod(
            context, [=] { answered(fail(ErrorCode::Refused)); }, Qt::QueuedConnection);
    }
    void write(const QString &, const QString &, QObject *context,
               std::function<void(const Result<void> &)> answered) override
    {
        QMetaObject::invokeMethod(
            context, [=] { answered(fail(ErrorCode::Refused)); }, Qt::QueuedConnection);
    }
    void remove(const QString &) override {}
};

} // namespace regulars
