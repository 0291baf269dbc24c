// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"

#include <QtCore/QDir>
#include <QtGui/QPainter>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }
    void init() { uitest::failOnWarnings(); }
    void cleanup() { style().theme().setMode(ThemeMode::Light); }

    void textIsReadableOnEverySurface_data()
    {
        QTest::addColumn<ThemeMode>("mode");
        QTest::addColumn<ColourRole>("ink");
        QTest::addColumn<ColourRole>("surface");
        for (const auto &[name, mode] : {std::pair("light", ThemeMode::Light), std::pair("dark", ThemeMode::Dark)}) {
            for (const auto surface : {ColourRole::Window, ColourRole::Surface, ColourRole::SurfaceAlt}) {
                for (const auto ink : {ColourRole::Text, ColourRole::Muted})
                    QTest::addRow("%s %d on %d", name, int(ink), int(surface)) << mode << ink << surface;
            }
            QTest::addRow("%s text on selection", name) << mode << ColourRole::Text << ColourRole::AccentSoft;
            QTest::addRow("%s primary button", name) << mode << ColourRole::OnAccent << ColourRole::Accent;
        }
    }
    void textIsReadableOnEverySurface()
    {
        QFETCH(ThemeMode, mode);
        QFETCH(ColourRole, ink);
        QFETCH(ColourRole, surface);
        Theme theme;
        theme.setMode(mode);
        QVERIFY(Theme::contrast(theme.colour(ink), theme.colour(surface)) >= 4.5);
    }

    void theSortArrowStandsBesideTheWord()
    {
        QStyleOptionHeader header;
        header.rect = QRect(40, 0, 120, extent::tableRow);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            header.direction = direction;
            const QRect arrow = style().subElementRect(QStyle::SE_HeaderArrow, &header, nullptr);
            QVERIFY(header.rect.contains(arrow));
            QVERIFY(std::abs(arrow.center().y() - header.rect.center().y()) <= 1);
            QCOMPARE(arrow.center().x() > header.rect.center().x(), direction == Qt::LeftToRight);
        }
    }

    void tonesAreReadableOnTheirSoftSurface()
    {
        Theme theme;
        for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
            theme.setMode(mode);
            for (const auto tone :
                 {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Danger, Tone::Info, Tone::Highlight})
                QVERIFY2(Theme::contrast(theme.ink(tone), theme.soft(tone)) >= 4.5, qPrintable(QString::number(int(tone))));
            QVERIFY(Theme::contrast(theme.readable(ColourRole::Muted, ColourRole::AccentSoft),
                                    theme.colour(ColourRole::AccentSoft)) >= 4.5);
        }
    }

    void contrastFollowsTheStandard()
    {
        QCOMPARE(Theme::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(Theme::contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(Theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void followsTheSystemUnlessSet()
    {
        Theme theme;
        QSignalSpy changes(&theme, &Theme::changed);
        QPalette dark(QColor(40, 40, 40));
        dark.setColor(QPalette::WindowText, Qt::white);
        theme.setSystemPalette(dark);
        QVERIFY(theme.isDark());
        theme.setMode(ThemeMode::Light);
        QVERIFY(!theme.isDark());
        theme.setSystemPalette(dark);
        QVERIFY(!theme.isDark());
        theme.setMode(ThemeMode::Dark);
        QCOMPARE(changes.count(), 3);
        QCOMPARE(theme.colour(ColourRole::Surface), QColor(0x1C, 0x20, 0x27));
    }

    void switchesTheApplicationLive()
    {
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_COMPARE(window.palette().color(QPalette::Window), QColor(0xF5, 0xF6, 0xF8));
        style().theme().setMode(ThemeMode::Dark);
        QTRY_COMPARE(window.palette().color(QPalette::Window), QColor(0x14, 0x17, 0x1C));
        QCOMPARE(&Theme::of(&window), &style().theme());
    }

    void systemChangeIsHeardThroughTheWindow()
    {
        style().theme().setMode(ThemeMode::System);
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QEvent event(QEvent::ThemeChange);
        QCoreApplication::sendEvent(window.windowHandle(), &event);
        QVERIFY(!style().theme().isDark());
        QTRY_COMPARE(window.palette().color(QPalette::Window), QColor(0xF5, 0xF6, 0xF8));
    }

    void everyIconHasItsDrawing()
    {
        QStringList named;
        for (int i = 0; i < int(IconName::Count_); ++i)
            named << iconFileName(static_cast<IconName>(i)) + u".svg"_s;
        named.sort();
        QCOMPARE(QDir(u":/regulars/icons"_s).entryList(QDir::Files, QDir::Name), named);
    }

    void iconsTakeTheColourAndThePixelRatio()
    {
        Theme theme;
        const QIcon icon = themedIcon(theme, IconName::Plus, ColourRole::Accent);
        const QPixmap pixmap = icon.pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.toImage().pixelColor(16, 16), theme.colour(ColourRole::Accent));
        theme.setMode(ThemeMode::Dark);
        QCOMPARE(icon.pixmap(QSize(16, 16), 2.0).toImage().pixelColor(16, 16), theme.colour(ColourRole::Accent));
        QCOMPARE(icon.pixmap(QSize(16, 16), 1.0, QIcon::Disabled).toImage().pixelColor(8, 8),
                 theme.colour(ColourRole::Faint));
    }

    void directionalIconsAreMirrored()
    {
        Theme theme;
        const QIcon icon = themedIcon(theme, IconName::ChevronRight);
        const QImage leftToRight = icon.pixmap(QSize(16, 16), 1.0).toImage();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage rightToLeft = icon.pixmap(QSize(16, 16), 1.0).toImage();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(rightToLeft, leftToRight.mirrored(true, false));
        QVERIFY(rightToLeft != leftToRight);
    }

    void controlsHaveTheirHeights()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *button = new QPushButton(u"Record sale"_s);
        auto *smaller = new QPushButton(u"Note"_s);
        setButtonLook(smaller, ButtonVariant::Secondary, ButtonSize::Small);
        auto *edit = new QLineEdit;
        for (QWidget *widget : std::initializer_list<QWidget *>{button, smaller, edit})
            layout->addWidget(widget);
        QCOMPARE(button->sizeHint().height(), extent::control);
        QCOMPARE(smaller->sizeHint().height(), extent::smallControl);
        QCOMPARE(edit->sizeHint().height(), extent::control);
        QVERIFY(button->sizeHint().width() > button->fontMetrics().horizontalAdvance(button->text()) + 20);
    }

    void keyboardFocusIsVisible()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *first = new QPushButton(u"One"_s);
        auto *second = new QPushButton(u"Two"_s);
        layout->addWidget(first);
        layout->addWidget(second);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QImage before = second->grab().toImage();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(second->hasFocus());
        const QImage focused = second->grab().toImage();
        QVERIFY(focused != before);
        QCOMPARE(focused.pixelColor(focused.width() / 2, 0), style().theme().colour(ColourRole::Accent));
        QCOMPARE(focused.pixelColor(focused.width() / 2, 1), style().theme().colour(ColourRole::Accent));
    }

    void scrollBarsAreThinAndHaveNoArrows()
    {
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 1000);
        bar.setPageStep(100);
        bar.resize(bar.sizeHint().width(), 220);
        QCOMPARE(bar.width(), 10);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        bar.setValue(0);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(5, 200)); // below the handle: a page down
        QCOMPARE(bar.value(), 100);
        bar.setValue(500);
        uitest::drag(&bar, QPoint(5, 110), QPoint(5, 130));
        QVERIFY(bar.value() > 550);
    }

private:
    static RegularsStyle &style() { return *qobject_cast<RegularsStyle *>(QApplication::style()); }
};

REGULARS_GUI_TEST_MAIN(TestTheme)
#include "tst_theme.moc"
