// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/attachments/attachmentcommands.h"
#include "models/attachments/photoview.h"
#include "models/base/taskcentre.h"
#include "models/timeline/timelinemodel.h"
#include "tests/ui/customers/customerpagefixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/scripteddialogs.h"
#include "tests/ui/uitest.h"
#include "ui/attachments/photobutton.h"
#include "ui/attachments/photodesk.h"
#include "ui/attachments/photofile.h"
#include "ui/base/appearance.h"
#include "ui/base/messagebar.h"
#include "ui/customers/customerlistpane.h"
#include "ui/timeline/timelinepane.h"

#include <QtCore/QBuffer>
#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>

using namespace regulars;
using namespace regulars::uitest;

/// Photos of customers: made small, shown on the page, chosen, pasted, dropped and removed.
class TestPhotos : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<SeededShop> m_shop;
    std::unique_ptr<PageBench> m_bench;
    CustomerId m_ada;

    static QImage picture(QSize size, QColor colour, bool seeThrough = false)
    {
        QImage image(size, seeThrough ? QImage::Format_ARGB32 : QImage::Format_RGB32);
        image.fill(colour);
        image.setText(u"Place"_s, u"52.5 N 13.4 E"_s);
        return image;
    }
    QString onDisk(const QImage &image, const QString &name = u"me.png"_s)
    {
        const QString file = m_shop->database.path(name);
        if (!image.save(file))
            qFatal("the picture of the test can't be written");
        return file;
    }
    PhotoButton *button() const { return m_bench->page->findChild<PhotoButton *>(); }
    void open()
    {
        m_bench->page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_bench->page));
        QTRY_COMPARE(m_bench->page->customer(), m_ada);
        QTRY_VERIFY(!m_bench->page->timeline()->model().isReading());
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

    void picturesAreMadeSmall()
    {
        const auto photo = readPhoto(onDisk(picture({2000, 1000}, Qt::red)));
        QVERIFY(photo);
        QCOMPARE(photo->mediaType, u"image/jpeg"_s);
        const QImage small = QImage::fromData(photo->content);
        QCOMPARE(small.size(), QSize(photoPixels, photoPixels / 2));
        QVERIFY(small.textKeys().isEmpty()); // where it was taken is nobody's business
        QCOMPARE(QImage::fromData(readPhoto(onDisk(picture({20, 10}, Qt::red)))->content).size(), QSize(20, 10));
        QCOMPARE(readPhoto(onDisk(picture({9, 9}, Qt::transparent, true)))->mediaType, u"image/png"_s);
        const auto thin = readPhoto(onDisk(picture({3000, 1}, Qt::red)));
        QCOMPARE(QImage::fromData(thin->content).size(), QSize(photoPixels, 1));
    }

    void whatIsNoPictureIsRefused()
    {
        QFile file(m_shop->database.path(u"me.jpg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("GIF89a not really");
        file.close();
        for (const auto &result : {readPhoto(file.fileName()), readPhoto(u"/nowhere/me.jpg"_s), photoFrom({})}) {
            QVERIFY(!result);
            QCOMPARE(result.error().args.value(u"rule"_s).toString(), u"not_a_picture"_s);
        }
        QVERIFY(!squareOf("GIF89a", 52));
    }

    void theMiddleIsShown()
    {
        QImage image = picture({300, 100}, Qt::red);
        for (int y = 0; y < 100; ++y) {
            for (int x = 100; x < 200; ++x)
                image.setPixelColor(x, y, Qt::blue);
        }
        QByteArray content;
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(image.save(&buffer, "PNG"));
        const auto square = squareOf(content, 52);
        QVERIFY(square);
        QCOMPARE(square->size(), QSize(52, 52));
        QCOMPARE(square->pixelColor(2, 26), QColor(Qt::blue));
        QCOMPARE(square->pixelColor(49, 26), QColor(Qt::blue));
    }

    void thePageShowsThePhoto()
    {
        open();
        QTRY_COMPARE(button()->accessibleName(), u"Photo of Ada Bergmann"_s);
        QVERIFY(!button()->hasPhoto());
        m_shop->run(SetPhoto{m_ada, *photoFrom(picture({64, 64}, Qt::darkGreen))});
        QTRY_VERIFY(button()->hasPhoto());
        const QColor middle = button()->grab().toImage().pixelColor(button()->rect().center());
        QVERIFY2(qAbs(middle.green() - QColor(Qt::darkGreen).green()) < 12, qPrintable(middle.name()));
        takePictures(*m_bench->page, *m_theme, u"photo"_s, {1024, 700});
        m_shop->run(SetPhoto{m_ada, {u"me.jpg"_s, u"image/jpeg"_s, "GIF89a broken"}});
        QTRY_VERIFY(!button()->hasPhoto()); // the initials again
    }

    void theMenuIsReachedByKeyboard()
    {
        open();
        QVERIFY(!m_bench->registry->action(u"customers.removePhoto"_s)->isVisible());
        m_shop->run(SetPhoto{m_ada, *photoFrom(picture({8, 8}, Qt::darkGreen))});
        QTRY_VERIFY(m_bench->registry->action(u"customers.removePhoto"_s)->isVisible());
        button()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button(), Qt::Key_Return);
        auto *menu = button()->findChild<QMenu *>();
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(m_bench->actions.asked, QStringList{u"photo  "_s + QString::number(m_ada.value)});
        m_bench->registry->action(u"customers.removePhoto"_s)->trigger();
        QCOMPARE(m_bench->actions.asked.last(), u"remove photo "_s + QString::number(m_ada.value));
    }

    void aDroppedPictureIsThePhotoAndNoFile()
    {
        open();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/tmp/me.png"_s)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QCoreApplication::sendEvent(button(), &enter) && enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QCoreApplication::sendEvent(button(), &drop));
        QCOMPARE(m_bench->actions.asked, QStringList{u"photo /tmp/me.png "_s + QString::number(m_ada.value)});
        QMimeData letter;
        letter.setUrls({QUrl::fromLocalFile(u"/tmp/letter.pdf"_s)});
        QDragEnterEvent other(QPoint(5, 5), Qt::CopyAction, &letter, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QCoreApplication::sendEvent(button(), &other));
        QDropEvent letterDrop(QPointF(5, 5), Qt::CopyAction, &letter, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QCoreApplication::sendEvent(button(), &letterDrop)); // goes on to the record
        QCOMPARE(m_bench->actions.asked.last(), u"attach 1 "_s + QString::number(m_ada.value));
    }

    void theDeskChoosesPastesAndRemoves()
    {
        TaskCentre tasks;
        ScriptedDialogs dialogs;
        QWidget window;
        MessageBar messages(&window);
        PhotoDesk desk({*m_shop->database, m_bench->commands, tasks, dialogs, messages, window});
        PhotoView view(*m_shop->database);
        view.show(m_ada);
        const auto colour = [&view] {
            const QImage image = QImage::fromData(view.value().value_or(CustomerPhoto{}).content);
            return image.isNull() ? QColor() : image.pixelColor(2, 2);
        };
        desk.choose(m_ada, {}); // cancelled
        QCOMPARE(dialogs.requests.size(), 1);
        dialogs.files = {onDisk(picture({8, 8}, Qt::black))};
        desk.choose(m_ada, {});
        QTRY_COMPARE(colour(), QColor(Qt::black));
        QGuiApplication::clipboard()->setImage(picture({8, 8}, Qt::white));
        desk.paste(m_ada);
        QTRY_COMPARE(colour(), QColor(Qt::white));
        m_bench->commands.undoLast();
        QTRY_COMPARE(colour(), QColor(Qt::black));
        desk.remove(m_ada);
        QTRY_VERIFY(view.value() && view.value()->hash.isEmpty());
        QGuiApplication::clipboard()->clear();
        desk.paste(m_ada);
        QTRY_VERIFY(messages.text().contains(u"no picture"_s));
    }
};

QTEST_MAIN(TestPhotos)
#include "tst_photos.moc"
