// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/commandrunner.h"
#include "models/customers/customercommands.h"
#include "models/knowledge/knowledgecommands.h"
#include "models/people/usercommands.h"
#include "models/privacy/consentcommands.h"
#include "models/sla/slacommands.h"
#include "models/tasks/taskcommands.h"
#include "models/templates/templatecommands.h"
#include "models/tickets/deskcommands.h"
#include "tests/support/smallshop.h"
#include "tests/ui/uitest.h"
#include "ui/base/actionregistry.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/messagebar.h"
#include "ui/shell/commandreporter.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What the window says of commands that failed.
class TestCommandReporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsSpeakForThemselves()
    {
        uitest::failOnWarnings();
        const Theme &theme = installAppearance(*qApp, ThemeMode::Light);
        TestDatabase database;
        runOrDie(database, AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, u"4711"_s});
        // In a shop with people, nobody is signed in: everything is refused.
        CommandRunner commands(*database);
        MemoryStore store;
        ActionRegistry actions(theme, store);
        const Formatting formatting(QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), database.clock());
        QWidget window;
        MessageBar messages(&window);
        const CommandReporter reporter(commands, messages, actions, formatting);
        window.show();
        QSignalSpy failed(&commands, &CommandRunner::failed);
        commands.run(CreateCustomer{person(u"Ines"_s, u"Carvalho"_s)});
        commands.run(EditCustomers{{CustomerId{1}}, {}});
        commands.run(RecordConsent{});
        commands.run(AddUser{{{}, u"Jonas"_s, UserRole::Staff, false, false}, {}});
        commands.run(UpdateUser{{UserId{1}, u"Mara"_s, UserRole::Staff, true, false}});
        commands.run(SetUserSecret{UserId{1}, {}});
        commands.run(SaveTeam{});
        commands.run(SaveSlaPolicy{});
        commands.run(CreateArticle{});
        commands.run(SaveReplyTemplate{});
        commands.run(ApplyMacro{});
        QTRY_COMPARE(failed.count(), 11);
        QCOMPARE(messages.text(), QString());
        commands.run(CompleteTasks{{TaskId{1}}});
        QTRY_COMPARE(failed.count(), 12);
        QVERIFY(!messages.text().isEmpty());
    }
};

QTEST_MAIN(TestCommandReporter)

#include "tst_commandreporter.moc"
