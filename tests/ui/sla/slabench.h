// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/commandrunner.h"
#include "models/people/signin.h"
#include "tests/models/tickets/deskfixture.h"
#include "tests/ui/scripteddialogs.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/messagebar.h"

#include <QtTest/QTest>

namespace regulars::uitest {

/// A desk with what its settings work with, and a window to put them into.
struct SlaBench
{
    DeskFixture desk;
    CommandRunner commands{*desk.db};
    SignIn signIn{*desk.db, {}};
    Formatting formatting{QLocale(QStringLiteral("en_GB")), QTimeZone::utc(), desk.db.clock()};
    ScriptedDialogs dialogs;
    MemoryStore store;
    QWidget window;
    MessageBar messages{&window};
    KeptForms forms{messages};

    void show(QWidget &card, QSize size = {720, 900})
    {
        QTRY_COMPARE(signIn.state(), SignIn::State::Open);
        window.resize(size);
        card.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    [[nodiscard]] QList<SlaPolicy> policies()
    {
        return desk.db.read([](Connection &connection) { return SlaStore(connection).policies(); }).value();
    }
    [[nodiscard]] QList<WorkCalendar> calendars()
    {
        return desk.db.read([](Connection &connection) { return SlaStore(connection).calendars(); }).value();
    }
    /// The dialog of that kind that is open.
    template<typename Form>
    [[nodiscard]] Form *form() const
    {
        const auto found = window.findChildren<Form *>();
        return found.isEmpty() || !found.last()->isVisible() ? nullptr : found.last();
    }
};

} // namespace regulars::uitest
