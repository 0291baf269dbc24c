// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/ticketcommands.h"
#include "storage/mail/ticketmailstore.h"
#include "tests/ui/formtest.h"
#include "tests/ui/tickets/deskbench.h"
#include "tests/ui/uitest.h"
#include "ui/attachments/filebutton.h"
#include "ui/base/appearance.h"
#include "ui/base/chip.h"
#include "ui/base/notice.h"
#include "ui/orders/orderpeek.h"
#include "ui/tickets/articlecard.h"
#include "ui/tickets/conversationview.h"
#include "ui/tickets/filechips.h"
#include "ui/tickets/messageedit.h"
#include "ui/tickets/ticketlinksrow.h"
#include "ui/tickets/ticketpane.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::uitest;

/// Files in the conversation and in what is being written, and what a ticket is about.
class TestConversationFiles : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<DeskBench> m_bench;

    [[nodiscard]] TicketPane &pane() const { return *m_bench->page->pane(); }
    [[nodiscard]] MessageEdit *text() const { return pane().composer()->findChild<MessageEdit *>(); }
    [[nodiscard]] QStringList chips() const
    {
        QStringList names;
        for (const PickedFile &file : pane().composer()->findChild<FileChips *>()->files())
            names += QFileInfo(file.path).fileName();
        return names;
    }
    [[nodiscard]] QList<FileButton *> buttons() const
    {
        QList<FileButton *> buttons;
        for (const ArticleCard *card : pane().conversation()->cards()) {
            for (FileButton *button : card->findChildren<FileButton *>()) {
                if (button->isVisible())
                    buttons += button;
            }
        }
        return buttons;
    }
    [[nodiscard]] QStringList stored(TicketId ticket)
    {
        QStringList names;
        const auto files = m_bench->desk.db.read(
            [ticket](Connection &connection) { return TicketMailStore(connection).files(ticket); });
        for (const TicketFile &each : files.value())
            names += each.file.fileName;
        return names;
    }
    QString onDisk(const QString &name, const QByteArray &content)
    {
        QFile target(m_bench->desk.db.path(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
            qFatal("the disk is full");
        return target.fileName();
    }
    void drop(const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls += QUrl::fromLocalFile(file);
        data.setUrls(urls);
        ReplyComposer *composer = pane().composer();
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QCoreApplication::sendEvent(composer, &enter) && enter.isAccepted());
        QDropEvent event(QPointF(9, 9), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QCoreApplication::sendEvent(composer, &event));
        QCOMPARE(event.dropAction(), Qt::CopyAction);
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_bench = std::make_unique<DeskBench>(*m_theme);
    }
    void cleanup() { m_bench.reset(); }

    void filesAreShownOpenedAndSaved()
    {
        const TicketId lamp = m_bench->ticket(u"Lamp"_s);
        runOrDie(m_bench->desk.db, NoteOnTicket{lamp, u"See there"_s, {{u"plan & bill.txt"_s, u"text/plain"_s, "plan"}}});
        m_bench->open(1);
        QTRY_COMPARE(buttons().size(), 1);
        FileButton *button = buttons().first();
        QVERIFY(button->accessibleName().contains(u"plan & bill.txt"_s));
        QVERIFY(button->text().contains(u"plan && bill.txt"_s));
        QSignalSpy opened(pane().conversation(), &ConversationView::fileRequested);
        QSignalSpy saved(pane().conversation(), &ConversationView::fileCopyRequested);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(opened.size(), 3);
        QCOMPARE(opened.last().first().value<Attachment>().fileName, u"plan & bill.txt"_s);
        QVERIFY(saved.isEmpty());
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, QPoint(2, 2), button->mapToGlobal(QPoint(2, 2)));
        QCoreApplication::sendEvent(button, &menu);
        m_bench->choose(2);
        QTRY_COMPARE(saved.size(), 1);
        takePictures(pane(), *m_theme, u"conversation-files"_s, {520, 620});
    }

    void filesAreDroppedPastedAndTakenOff()
    {
        const TicketId lamp = m_bench->ticket(u"Lamp"_s);
        m_bench->open(1);
        m_bench->press(Qt::Key_N);
        QTRY_VERIFY(text()->hasFocus());
        drop({onDisk(u"plan.txt"_s, "plan"), onDisk(u"bill.txt"_s, "bill")});
        QTRY_COMPARE(chips(), (QStringList{u"plan.txt"_s, u"bill.txt"_s}));
        auto pasted = std::make_unique<QMimeData>();
        pasted->setUrls({QUrl::fromLocalFile(onDisk(u"photo.txt"_s, "photo"))});
        pasted->setText(u"photo.txt"_s);
        QGuiApplication::clipboard()->setMimeData(pasted.release());
        text()->paste();
        QTRY_COMPARE(chips().size(), 3);
        QCOMPARE(text()->toPlainText(), QString());
        drop({onDisk(u"plan.txt"_s, "plan")}); // it is there already
        QTRY_COMPARE(chips(), (QStringList{u"bill.txt"_s, u"photo.txt"_s, u"plan.txt"_s}));
        FilterChip *chip = nullptr;
        for (FilterChip *each : pane().composer()->findChildren<FilterChip *>()) {
            if (each->isVisible() && each->text().startsWith(u"photo"_s))
                chip = each;
        }
        QVERIFY(chip);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(chips(), (QStringList{u"bill.txt"_s, u"plan.txt"_s}));
        QVERIFY(text()->hasFocus());
        QTest::keyClicks(text(), u"for us"_s);
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(stored(lamp), (QStringList{u"bill.txt"_s, u"plan.txt"_s}));
        QTRY_VERIFY(chips().isEmpty());
        QTRY_COMPARE(buttons().size(), 2);
    }

    void aFileThatIsStillLookedAtGoesAlong()
    {
        const TicketId lamp = m_bench->ticket(u"Lamp"_s);
        m_bench->open(1);
        m_bench->press(Qt::Key_N);
        QTRY_VERIFY(text()->hasFocus());
        QTest::keyClicks(text(), u"for us"_s);
        drop({onDisk(u"plan.txt"_s, "plan")});
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier); // at once
        QTRY_COMPARE(m_bench->desk.conversation(lamp).size(), 2);
        QCOMPARE(stored(lamp), QStringList{u"plan.txt"_s});
        QTRY_VERIFY(chips().isEmpty());
    }

    void draftsKeepTheFilesOfEachKindApart()
    {
        const TicketId lamp = m_bench->ticket(u"Lamp"_s);
        m_bench->open(1);
        m_bench->press(Qt::Key_N);
        QTRY_VERIFY(text()->hasFocus());
        drop({onDisk(u"secret.txt"_s, "for us")});
        QTRY_COMPARE(chips(), QStringList{u"secret.txt"_s});
        m_bench->open(1);
        QTRY_COMPARE(chips(), QStringList{u"secret.txt"_s});
        m_bench->press(Qt::Key_R);
        QTRY_VERIFY(text()->hasFocus());
        QVERIFY(chips().isEmpty());
        QTest::keyClicks(text(), u"Dear customer"_s);
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_bench->desk.conversation(lamp).size(), 2);
        QVERIFY(stored(lamp).isEmpty());
        m_bench->open(0); // it needs no reply any more
        m_bench->page->showTicket(lamp);
        pane().write(ReplyComposer::Kind::Note);
        QTRY_COMPARE(chips(), QStringList{u"secret.txt"_s});
    }

    void aFileThatWentAwayIsSaidAndNothingIsSent()
    {
        const TicketId lamp = m_bench->ticket(u"Lamp"_s);
        m_bench->open(1);
        m_bench->press(Qt::Key_R);
        QTRY_VERIFY(text()->hasFocus());
        const QString gone = onDisk(u"gone.txt"_s, "here");
        drop({gone});
        QTRY_COMPARE(chips().size(), 1);
        QVERIFY(QFile::remove(gone));
        QTest::keyClicks(text(), u"See there"_s);
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(pane().notice()->isVisible());
        QVERIFY2(pane().notice()->text().contains(u"gone.txt"_s), qPrintable(pane().notice()->text()));
        QCOMPARE(m_bench->desk.conversation(lamp).size(), 1);
        QCOMPARE(text()->toPlainText(), u"See there"_s);
        QVERIFY(!text()->isReadOnly());
        drop({onDisk(u"empty.txt"_s, {})});
        QTRY_VERIFY(pane().notice()->text().contains(u"empty"_s));
        QCOMPARE(chips().size(), 1);
    }

    void theLinkedOrderIsShown()
    {
        Ticket ticket;
        ticket.subject = u"Lamp"_s;
        ticket.customer = m_bench->desk.shop.anneliese;
        ticket.orders = {m_bench->desk.shop.annelieseFirst};
        runOrDie(m_bench->desk.db, CreateTicket{ticket, u"It flickers"_s});
        m_bench->open(1);
        QTRY_VERIFY(pane().links()->isVisible());
        auto *button = pane().links()->findChild<QPushButton *>();
        QVERIFY(button && button->text().contains(u"2041"_s));
        QTest::mouseClick(button, Qt::LeftButton);
        auto *peek = pane().findChild<OrderPeek *>();
        QVERIFY(peek && peek->isVisible());
        QTRY_VERIFY(peek->accessibleName().contains(u"2041"_s));
        takePictures(*peek, *m_theme, u"order-peek"_s, peek->size());
        QTest::keyClick(peek, Qt::Key_Escape);
        QTRY_VERIFY(!peek->isVisible());
    }
};

QTEST_MAIN(TestConversationFiles)

#include "tst_conversationfiles.moc"
