// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/desktop.h"
#include "app/desktop/shopsession.h"
#include "tests/ui/recordednotifier.h"
#include "tests/ui/scripteddialogs.h"
#include "ui/base/keyvaluestore.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace regulars::uitest {

/// The whole desktop program in a folder of its own.
struct Program
{
    explicit Program(Theme &theme, const Options &options = {})
        : desktop({clock, theme, store, dialogs, folder.path(), &notifier}, options)
    {
    }

    /// Whether there is a shop, and it is known who works there.
    [[nodiscard]] bool isOpen() const
    {
        return desktop.session() && desktop.session()->signIn().state() != SignIn::State::Starting;
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    SystemClock clock;
    MemoryStore store;
    ScriptedDialogs dialogs;
    RecordedNotifier notifier;
    Desktop desktop;
};

inline void write(const QString &file, const QByteArray &bytes)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(bytes);
}

inline Shop ownShop()
{
    Shop shop;
    shop.name = QStringLiteral("Linden");
    shop.currency = Currency(u"EUR");
    shop.timeZone = QTimeZone("Europe/Berlin");
    return shop;
}

} // namespace regulars::uitest
