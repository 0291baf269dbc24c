// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/shopsession.h"
#include "models/base/taskcentre.h"
#include "tests/app/l10n/greekshop.h"
#include "tests/ui/scripteddialogs.h"
#include "ui/base/formdialog.h"
#include "ui/base/keyvaluestore.h"

#include <QtCore/QPointer>
#include <QtGui/QContextMenuEvent>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>

#include <functional>

namespace regulars::l10n {

using namespace Qt::StringLiterals;

/// Called with what is to be seen and each window that shows it.
using Look = std::function<void(const QString &what, QWidget &window)>;

/// What every tour of the program does: opens a shop, and shows forms, dialogs and menus as a person opens them.
class Tour
{
public:
    Tour(Theme &theme, Look look) : m_theme(theme), m_look(std::move(look)) {}

protected:
    void open(GreekShop &shop)
    {
        m_session = std::make_unique<ShopSession>(shop.take(),
                                                  SessionServices{shop.clock(), m_theme, m_store, m_tasks, m_dialogs, {}});
        m_session->window().resize(1280, 800);
        m_session->window().show();
        QVERIFY(QTest::qWaitForWindowActive(&m_session->window()));
        QTRY_COMPARE(m_session->signIn().state(), SignIn::State::Open);
    }

    void close() { m_session.reset(); }

    void lookAtForm(const QString &what, bool withErrors, const std::function<void()> &openForm)
    {
        openForm();
        QTRY_VERIFY2(openedForm(), qPrintable(what));
        // A form whose entries are good enough to be saved closes and goes.
        const QPointer<FormDialog> form = openedForm();
        QVERIFY(QTest::qWaitForWindowExposed(form));
        lookAtAll(what);
        if (withErrors) {
            form->save();
            lookAtAll(what + u" with errors"_s);
            QVERIFY2(form && form->isVisible(), "an empty form must not be saved");
        }
        form->reject();
        QTRY_VERIFY(!openedForm());
    }

    /// Of the windows only this one, after what was just filled in has its room: some ask for it twice.
    void lookAt(const QString &what, QWidget &window)
    {
        settle();
        m_look(what, window);
    }

    /// Waits until everything that the window has asked for is read and has its room.
    void settle()
    {
        for (int turn = 0; turn < 4; ++turn) {
            if (m_session)
                QTRY_VERIFY(m_session->database().isIdle());
            QCoreApplication::processEvents();
        }
    }

    /// Looks at the dialog only. `isReady` says when it shows what it has to show.
    void lookAtDialog(const QString &what, const std::function<void()> &openDialog,
                      const std::function<bool(const QDialog &)> &isReady)
    {
        openDialog();
        QTRY_VERIFY2(openedDialog(), qPrintable(what));
        const QPointer<QDialog> dialog = openedDialog();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QTRY_VERIFY2(isReady(*dialog), qPrintable(what));
        lookAt(what, *dialog);
        dialog->reject();
        QTRY_VERIFY(!openedDialog());
    }

    static void askForMenu(QAbstractItemView *view)
    {
        const QPoint place = view->visualRect(view->currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, view->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(view->viewport(), &event);
    }

    void lookAtMenu(const QString &what, const std::function<void()> &openMenu)
    {
        openMenu();
        QTRY_VERIFY2(QApplication::activePopupWidget(), qPrintable(what));
        lookAtAll(what);
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }

    [[nodiscard]] FormDialog *openedForm() const
    {
        for (FormDialog *form : m_session->window().findChildren<FormDialog *>()) {
            if (form->isVisible())
                return form;
        }
        return nullptr;
    }

    [[nodiscard]] QDialog *openedDialog() const
    {
        for (QDialog *dialog : m_session->window().findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    void lookAtAll(const QString &what)
    {
        settle();
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible())
                m_look(what, *window);
        }
    }

    Theme &m_theme;
    Look m_look;
    MemoryStore m_store;
    TaskCentre m_tasks;
    uitest::ScriptedDialogs m_dialogs;
    std::unique_ptr<ShopSession> m_session;
};

} // namespace regulars::l10n
