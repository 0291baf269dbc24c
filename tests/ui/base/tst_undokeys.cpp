// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/uitest.h"
#include "ui/base/undokeys.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Ctrl+Z while the keyboard is in a line.
class TestUndoKeys : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_line = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_line = new QLineEdit(m_window.get());
        layout->addWidget(m_line);
        m_undo = new QAction(m_window.get());
        m_undo->setShortcut(QKeySequence(QKeySequence::Undo));
        m_redo = new QAction(m_window.get());
        m_redo->setShortcut(QKeySequence(QKeySequence::Redo));
        m_window->addActions({m_undo, m_redo});
        new UndoKeys(*m_window);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_line->setFocus();
    }

    void anEmptyLineLeavesTheKeysToTheWindow()
    {
        const QSignalSpy undone(m_undo, &QAction::triggered);
        const QSignalSpy redone(m_redo, &QAction::triggered);
        QTest::keySequence(m_line, QKeySequence(QKeySequence::Undo));
        QCOMPARE(undone.size(), 1);
        QTest::keySequence(m_line, QKeySequence(QKeySequence::Redo));
        QCOMPARE(redone.size(), 1);
    }

    void whatWasTypedIsUndoneFirst()
    {
        const QSignalSpy undone(m_undo, &QAction::triggered);
        QTest::keyClicks(m_line, u"Noor"_s);
        QTest::keySequence(m_line, QKeySequence(QKeySequence::Undo));
        QCOMPARE(m_line->text(), QString());
        QCOMPARE(undone.size(), 0);
        QTest::keySequence(m_line, QKeySequence(QKeySequence::Undo));
        QCOMPARE(undone.size(), 1);
    }

    void otherWindowsKeepTheirKeys()
    {
        const QSignalSpy undone(m_undo, &QAction::triggered);
        QWidget dialog(m_window.get(), Qt::Dialog);
        auto *line = new QLineEdit(&dialog);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        line->setFocus();
        QTest::keySequence(line, QKeySequence(QKeySequence::Undo));
        QCOMPARE(undone.size(), 0);
    }
};

REGULARS_GUI_TEST_MAIN(TestUndoKeys)

#include "tst_undokeys.moc"
