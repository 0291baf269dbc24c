// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/attachments/attachmentcommands.h"
#include "models/base/taskcentre.h"
#include "models/timeline/timelinemodel.h"
#include "tests/ui/customers/customerpagefixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/scripteddialogs.h"
#include "tests/ui/uitest.h"
#include "ui/attachments/filedesk.h"
#include "ui/attachments/filescard.h"
#include "ui/base/appearance.h"
#include "ui/base/messagebar.h"
#include "ui/customers/customerlistpane.h"
#include "ui/timeline/timelinepane.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollArea>

using namespace regulars;
using namespace regulars::uitest;

/// The files of a customer, on the page and at the desk that works for it.
class TestFilesCard : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<SeededShop> m_shop;
    std::unique_ptr<PageBench> m_bench;
    CustomerId m_ada;

    QListWidget *rows() const { return m_bench->page->findChild<FilesCard *>()->findChild<QListWidget *>(); }
    void open()
    {
        m_bench->page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_bench->page));
        QTRY_COMPARE(m_bench->page->customer(), m_ada);
        QTRY_VERIFY(!m_bench->page->timeline()->model().isReading());
    }
    void attach(const QString &name, const QByteArray &content)
    {
        m_shop->run(AttachFiles{m_ada, {{name, u"text/plain"_s, content}}});
    }
    QString onDisk(const QString &name, const QByteArray &content)
    {
        QFile target(m_shop->database.path(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
            qFatal("the disk is full");
        return target.fileName();
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_shop = std::make_unique<SeededShop>();
        m_ada = m_shop->add(u"Ada Bergmann"_s);
        m_bench = std::make_unique<PageBench>(*m_shop, *m_theme);
    }
    void cleanup()
    {
        m_bench.reset();
        m_shop.reset();
    }

    void filesAreListedOpenedAndRemoved()
    {
        attach(u"Angebot Küche.pdf"_s, "%PDF");
        attach(u"Maße.txt"_s, "1 × 2");
        open();
        QTRY_COMPARE(rows()->count(), 2);
        QVERIFY(rows()->item(0)->text().startsWith(u"Maße.txt"_s));
        rows()->setFocus();
        rows()->setCurrentRow(0);
        QTest::keyClick(rows(), Qt::Key_Return);
        QCOMPARE(m_bench->actions.asked, QStringList{u"open file 2"_s});
        QTest::keyClick(rows(), Qt::Key_Delete);
        QTRY_COMPARE(rows()->count(), 1);
        m_bench->commands.undoLast();
        QTRY_COMPARE(rows()->count(), 2);
        auto *details = m_bench->page->findChild<FilesCard *>();
        takePictures(*details, *m_theme, u"files-card"_s, {272, 180});
    }

    void filesAreDroppedOnTheRecord()
    {
        open();
        m_bench->registry->action(u"customers.attach"_s)->trigger();
        QCOMPARE(m_bench->actions.asked, QStringList{u"attach 0 "_s + QString::number(m_ada.value)});
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(onDisk(u"a.txt"_s, "a")), QUrl::fromLocalFile(onDisk(u"b.txt"_s, "b"))});
        QWidget *record = m_bench->page->timeline()->parentWidget()->parentWidget();
        QVERIFY(record->acceptDrops());
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QCoreApplication::sendEvent(record, &enter) && enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QCoreApplication::sendEvent(record, &drop));
        QCOMPARE(m_bench->actions.asked.last(), u"attach 2 "_s + QString::number(m_ada.value));
    }

    void theDeskReadsCopiesAndSaves()
    {
        TaskCentre tasks;
        ScriptedDialogs dialogs;
        QWidget window;
        MessageBar messages(&window);
        FileDesk desk({*m_shop->database, m_bench->commands, tasks, dialogs, messages, window});
        QSignalSpy done(&m_bench->commands, &CommandRunner::done);
        dialogs.files = {onDisk(u"plan.txt"_s, "plan")};
        desk.attach(m_ada, {});
        QTRY_COMPARE(done.count(), 1);
        desk.attach(m_ada, {onDisk(u"tool.exe"_s, "MZ")});
        QTRY_COMPARE(done.count(), 2);
        QSignalSpy copied(&desk, &FileDesk::copied);
        desk.open(AttachmentId{1});
        QTRY_COMPARE(copied.count(), 1);
        QCOMPARE(QFileInfo(copied.first().first().toString()).fileName(), u"plan.txt"_s);
        desk.open(AttachmentId{2});
        QTRY_VERIFY(messages.text().contains(u"tool.exe"_s));
        QCOMPARE(copied.count(), 1); // what might be a program is never handed on
        const QString target = m_shop->database.path(u"copy.exe"_s);
        dialogs.files = {target};
        desk.saveAs(AttachmentId{2});
        QTRY_VERIFY(QFileInfo::exists(target));
        QTRY_VERIFY(messages.text().contains(u"copy.exe"_s));
        desk.attach(m_ada, {m_shop->database.path(u"none"_s)});
        QTRY_VERIFY(messages.text().contains(u"none"_s));
        QTRY_VERIFY(tasks.tasks().isEmpty());
    }
};

QTEST_MAIN(TestFilesCard)
#include "tst_filescard.moc"
