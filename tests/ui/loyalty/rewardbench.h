// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/commandrunner.h"
#include "models/base/taskcentre.h"
#include "models/loyalty/rewardviews.h"
#include "models/people/signin.h"
#include "models/people/usercommands.h"
#include "tests/models/loyalty/rewardfixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/scripteddialogs.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/messagebar.h"
#include "ui/loyalty/loyaltyprints.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace regulars::uitest {

/// The shop with two rewards, with what its panes and dialogs work with, and a window to put them into.
struct RewardBench
{
    RewardFixture shop;
    CommandRunner commands{*shop.db};
    SignIn signIn{*shop.db, {}};
    Formatting formatting{QLocale(QStringLiteral("en_GB")), QTimeZone("Europe/Berlin"), shop.db.clock()};
    RewardListView rewards{*shop.db};
    TaskCentre tasks;
    ScriptedDialogs dialogs;
    QWidget window;
    MessageBar messages{&window};
    KeptForms forms{messages};
    LoyaltyPrints prints{{*shop.db, commands, formatting, dialogs, messages, window}};

    void show(QWidget &pane, QSize size = {1120, 620})
    {
        QTRY_COMPARE(signIn.state(), SignIn::State::Open);
        window.resize(size);
        pane.resize(size);
        pane.show();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    /// From now on somebody works here who may sell and edit, but not manage the shop or give points away.
    void becomeStaff()
    {
        shop.db->setUser(runOrDie(shop.db, AddUser{{{}, QStringLiteral("Mara"), UserRole::Owner, false, false}, {}}));
        const UserId jonas = runOrDie(shop.db, AddUser{{{}, QStringLiteral("Jonas"), UserRole::Staff, false, false}, {}});
        QTRY_COMPARE(signIn.people().value()->users.size(), 2);
        signIn.signIn(jonas, {});
        QTRY_VERIFY(!signIn.may(Right::Manage));
    }

    static void click(const QWidget *parent, const QString &name)
    {
        auto *button = parent->findChild<QPushButton *>(name);
        QTRY_VERIFY2(button && button->isVisible(), qPrintable(name));
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static void type(const QWidget *form, const QString &name, const QString &text)
    {
        auto *line = form->findChild<QLineEdit *>(name);
        QVERIFY2(line, qPrintable(name));
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    /// The visible dialog of that kind, once it is there and has the keyboard; null when none comes.
    template<typename Form>
    [[nodiscard]] Form *opened() const
    {
        return openedFormOf<Form>(window);
    }
    [[nodiscard]] static QStringList column(const QAbstractItemModel *model, int column)
    {
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts += model->index(row, column).data().toString();
        return texts;
    }
};

} // namespace regulars::uitest
