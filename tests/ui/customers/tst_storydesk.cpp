// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/interactions/interactioncommands.h"
#include "models/tasks/taskcommands.h"
#include "tests/support/smallshop.h"
#include "tests/ui/scripteddialogs.h"
#include "tests/ui/threadwatch.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/messagebar.h"
#include "ui/customers/storydesk.h"
#include "ui/customers/storypainter.h"

#include <QtCore/QFile>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestStoryDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
    }

    void theStoryHasWhatThePageTells()
    {
        CustomerStoryView view(**m_db);
        view.show(m_shop.anneliese);
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        const CustomerStory &story = *view.value();
        QCOMPARE(story.months.size(), 24);
        // November 2026 is the last: both orders, 84.50 and 20.00.
        QCOMPARE(story.months.last().net.minor, 10'450);
        QCOMPARE(story.months.first().net.minor, 0);
        QCOMPARE(story.largestOrder->number, u"2041"_s);
        QCOMPARE(story.favourites.first().name, u"Linen throw"_s);
        QCOMPARE(story.favourites.first().spent.minor, 8'000);
        QCOMPARE(story.favourites.first().quantityMilli, 2 * milliPerPiece);
        QCOMPARE(story.latest.size(), 1);
        CustomerStoryView other(**m_db);
        other.show(m_shop.tomas);
        QTRY_COMPARE(other.state(), EntityViewBase::State::Loaded);
        QCOMPARE(other.value()->pinned.size(), 1);
    }

    void openPromisesAreTold()
    {
        Task promise;
        promise.type = TaskType::Promise;
        promise.title = u"Send the care sheet"_s;
        promise.customer = m_shop.anneliese;
        promise.dueAt = utc(2026, 11, 24);
        runOrDie(*m_db, CreateTask{promise});
        promise.title = u"Kept already"_s;
        runOrDie(*m_db, KeepPromise{runOrDie(*m_db, CreateTask{promise})});
        Task plain = promise;
        plain.type = TaskType::Task;
        runOrDie(*m_db, CreateTask{plain});
        CustomerStoryView view(**m_db);
        view.show(m_shop.anneliese);
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QCOMPARE(view.value()->promises.size(), 1);
        QCOMPARE(view.value()->promises.first().subject, u"Send the care sheet"_s);
        draw(*view.value(), u"customer-story-promise"_s);
    }

    void whoBoughtNothingHasAStoryToo()
    {
        CustomerStoryView view(**m_db);
        view.show(m_shop.priya);
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QVERIFY(!view.value()->largestOrder);
        QVERIFY(view.value()->favourites.isEmpty());
        draw(*view.value(), u"customer-story-empty"_s);
    }

    void aPdfIsWritten()
    {
        QWidget window;
        MessageBar messages(&window);
        uitest::ScriptedDialogs dialogs;
        StoryDesk desk({**m_db, m_formatting, dialogs, messages, window});
        const QString file = m_db->path(u"story.pdf"_s);
        dialogs.files = {file};
        const uitest::ThreadWatch watch("regulars::StoryPainter");
        desk.savePdf(m_shop.anneliese);
        QTRY_VERIFY(QFile::exists(file));
        QVERIFY(watch.elsewhere > 0);
        QCOMPARE(watch.inWindow.load(), 0);
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        QCOMPARE(bytes.count("/Type /Page\n") + bytes.count("/Type /Page "), 1);
        QVERIFY(dialogs.requests.first().start.endsWith(u"Anneliese Bergmann.pdf"_s));
        QTRY_VERIFY(messages.isVisibleTo(&window));
    }

    void itIsPrintedInTheBackground()
    {
        QWidget window;
        MessageBar messages(&window);
        uitest::ScriptedDialogs dialogs;
        auto desk = std::make_unique<StoryDesk>(StoryServices{**m_db, m_formatting, dialogs, messages, window});
        const QString file = m_db->path(u"printed.pdf"_s);
        const uitest::ThreadWatch watch("regulars::StoryPainter");
        desk->print(m_shop.anneliese);
        QTRY_VERIFY(window.findChild<QPrintDialog *>());
        auto *dialog = window.findChild<QPrintDialog *>();
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(file);
        dialog->QDialog::done(QDialog::Accepted);
        QTRY_VERIFY(watch.elsewhere > 0);
        desk.reset(); // waits until it is painted
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
        QCOMPARE(watch.inWindow.load(), 0);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        QWidget window;
        MessageBar messages(&window);
        uitest::ScriptedDialogs dialogs;
        StoryDesk desk({**m_db, m_formatting, dialogs, messages, window});
        dialogs.files = {m_db->path(u"no/such/folder/story.pdf"_s)};
        desk.savePdf(m_shop.anneliese);
        QTRY_VERIFY(messages.isVisibleTo(&window));
        QVERIFY(!QFile::exists(dialogs.files.value(0)));
    }

    void longTextsStayOnThePage()
    {
        Customer customer = person(u"Wilhelmina"_s, QString(u"Oyelaran-"_s).repeated(12));
        customer.notes = QString(u"Likes linen. "_s).repeated(80);
        for (int i = 0; i < 30; ++i)
            customer.fields += CustomField{u"Field %1"_s.arg(i), QString(u"value "_s).repeated(20)};
        const CustomerId id = runOrDie(*m_db, CreateCustomer{customer});
        for (int i = 0; i < 8; ++i)
            runOrDie(*m_db, LogInteraction{interaction(id, InteractionKind::Note, utc(2026, 11, 1 + i),
                                                       QString(u"They said a lot. "_s).repeated(60))});
        CustomerStoryView view(**m_db);
        view.show(id);
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        draw(*view.value(), u"customer-story-long"_s);
    }

    void pictures()
    {
        CustomerStoryView view(**m_db);
        view.show(m_shop.anneliese);
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        draw(*view.value(), u"customer-story"_s);
    }

private:
    // Nothing may be painted outside of the page: the frame around it stays white.
    void draw(const CustomerStory &story, const QString &name)
    {
        constexpr int frame = 45;
        constexpr double scale = 1.6;
        QImage image(int(595 * scale), int(842 * scale), QImage::Format_RGB32);
        image.fill(Qt::white);
        Theme paper;
        paper.setMode(ThemeMode::Light);
        {
            QPainter painter(&image);
            painter.scale(scale, scale);
            StoryPainter(m_formatting, paper).paint(painter, QRectF(frame, frame, 595 - 2 * frame, 842 - 2 * frame), story);
        }
        bool painted = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool inside = x >= int(frame * scale) - 2 && x <= image.width() - int(frame * scale) + 2 &&
                                    y >= int(frame * scale) - 2 && y <= image.height() - int(frame * scale) + 2;
                const bool white = image.pixel(x, y) == qRgb(255, 255, 255);
                painted = painted || !white;
                if (!inside && !white)
                    QFAIL(qPrintable(u"something is painted at %1, %2"_s.arg(x).arg(y)));
            }
        }
        QVERIFY(painted);
        if (const QString folder = qEnvironmentVariable("REGULARS_PICTURES"); !folder.isEmpty())
            QVERIFY(image.save(folder + u'/' + name + u".png"_s));
    }

    FixedClock m_clock{Instant{1'795'338'000'000}};
    Formatting m_formatting{QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_clock};
    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;
};

QTEST_MAIN(TestStoryDesk)
#include "tst_storydesk.moc"
