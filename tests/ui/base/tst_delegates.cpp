// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplepage.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/textpainting.h"

#include <QtGui/QPainter>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QScrollBar>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestDelegates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init() { uitest::failOnWarnings(); }

    void rowPartsNeverOverlap_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const int width : {120, 200, 300, 900}) {
            QTest::addRow("%d left to right", width) << width << Qt::LeftToRight;
            QTest::addRow("%d right to left", width) << width << Qt::RightToLeft;
        }
    }
    void rowPartsNeverOverlap()
    {
        QFETCH(int, width);
        QFETCH(Qt::LayoutDirection, direction);
        const QRect rect(10, 520, width, 52);
        for (const ListRow &row : uitest::sampleRows()) {
            const auto at = ListRowGeometry::of(row, rect, *m_theme, direction);
            const QList<QRect> parts{at.avatar, at.title, at.subtitle, at.amount, at.chip};
            for (qsizetype i = 0; i < parts.size(); ++i) {
                if (parts.at(i).isEmpty())
                    continue;
                QVERIFY2(rect.contains(parts.at(i)), qPrintable(row.title));
                for (qsizetype j = i + 1; j < parts.size(); ++j)
                    QVERIFY2(!parts.at(i).intersects(parts.at(j)), qPrintable(row.title));
            }
        }
    }

    void rowsMirror()
    {
        const QRect rect(0, 0, 300, 52);
        const ListRow &row = uitest::sampleRows().front();
        const auto leftToRight = ListRowGeometry::of(row, rect, *m_theme, Qt::LeftToRight);
        const auto rightToLeft = ListRowGeometry::of(row, rect, *m_theme, Qt::RightToLeft);
        QCOMPARE(rightToLeft.avatar.right(), rect.right() - leftToRight.avatar.left());
        QCOMPARE(rightToLeft.amount.left(), rect.right() - leftToRight.amount.right());
    }

    void amountIsNeverShortened()
    {
        ListRow row = uitest::sampleRows().front();
        row.amount = u"€1,234,567"_s;
        const auto at = ListRowGeometry::of(row, QRect(0, 0, 220, 52), *m_theme, Qt::LeftToRight);
        QVERIFY(at.amount.width() >= tabularWidth(QFontMetricsF(m_theme->font(FontRole::Strong)), row.amount));
    }

    void cardPartsNeverOverlap_data() { rowPartsNeverOverlap_data(); }
    void cardPartsNeverOverlap()
    {
        QFETCH(int, width);
        QFETCH(Qt::LayoutDirection, direction);
        for (const TimelineCard &card : uitest::sampleCards()) {
            const QRect rect(0, 100, width, TimelineCardGeometry::heightOf(card));
            const auto at = TimelineCardGeometry::of(card, rect, *m_theme, direction);
            QList<QRect> parts{at.heading, at.circle, at.title, at.pin, at.trailing, at.detail};
            parts += at.chips;
            for (qsizetype i = 0; i < parts.size(); ++i) {
                for (qsizetype j = i + 1; j < parts.size(); ++j)
                    QVERIFY2(!parts.at(i).intersects(parts.at(j)), qPrintable(card.title));
            }
            QCOMPARE(at.heading.isEmpty(), !card.startsDay);
            QCOMPARE(at.pin.isEmpty(), !card.pinned);
        }
    }

    void chipsWithoutRoomAreLeftOut()
    {
        const TimelineCard &card = uitest::sampleCards().at(4);
        const auto wide = TimelineCardGeometry::of(card, QRect(0, 0, 700, 94), *m_theme, Qt::LeftToRight);
        QVERIFY(!wide.chips.at(0).isEmpty() && !wide.chips.at(1).isEmpty());
        const auto narrow = TimelineCardGeometry::of(card, QRect(0, 0, 240, 94), *m_theme, Qt::LeftToRight);
        QVERIFY(narrow.chips.at(1).isEmpty());
        QVERIFY(narrow.title.width() >= 60);
    }

    void heightsAreThoseOfTheDesign()
    {
        QCOMPARE(TimelineCardGeometry::heightOf(uitest::sampleCards().at(1)), 64);
        QCOMPARE(TimelineCardGeometry::heightOf(uitest::sampleCards().at(0)), 94);
        const ListRowDelegate rows([](const QModelIndex &) { return ListRow{}; });
        QCOMPARE(rows.sizeHint({}, {}).height(), 52);
    }

    void clicksFindTitlesAndChips()
    {
        std::unique_ptr<QWidget> card(uitest::sampleTimeline(nullptr));
        card->resize(600, 700);
        card->show();
        QVERIFY(QTest::qWaitForWindowExposed(card.get()));
        auto *view = card->findChild<TimelineView *>();
        auto *delegate = qobject_cast<TimelineDelegate *>(view->itemDelegate());
        QSignalSpy titles(delegate, &TimelineDelegate::titleClicked);
        QSignalSpy chips(delegate, &TimelineDelegate::chipClicked);
        const QModelIndex first = view->model()->index(0, 0);
        const auto at = TimelineCardGeometry::of(uitest::sampleCards().front(), view->visualRect(first), *m_theme,
                                                 Qt::LeftToRight);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at.title.center());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at.chips.front().center());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at.circle.center());
        QCOMPARE(titles.count(), 1);
        QCOMPARE(chips.count(), 1);
        QCOMPARE(chips.front().at(1).toInt(), 0);
    }

    void dayStaysAtTheTopWhileItIsRead()
    {
        std::unique_ptr<QWidget> card(uitest::sampleTimeline(nullptr));
        card->resize(600, 340);
        card->show();
        QVERIFY(QTest::qWaitForWindowExposed(card.get()));
        auto *view = card->findChild<TimelineView *>();
        QCOMPARE(view->stickyHeading(), QString());
        view->verticalScrollBar()->setValue(40);
        QCOMPARE(view->stickyHeading(), u"Thursday, 19 November"_s);
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        QCOMPARE(view->stickyHeading(), u"Sunday, 15 November"_s);
    }

    void figuresLineUp()
    {
        const QFontMetricsF metrics(m_theme->font(FontRole::KeyFigure));
        QCOMPARE(tabularWidth(metrics, u"1,111"_s), tabularWidth(metrics, u"8,888"_s));
        QCOMPARE(tabularWidth(metrics, u"Gold"_s), metrics.horizontalAdvance(u"Gold"_s));
    }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("person") << u"Anneliese Bergmann"_s << u"AB"_s;
        QTest::newRow("one word") << u"Cher"_s << u"C"_s;
        QTest::newRow("many words") << u"Oskar van der Heide"_s << u"OH"_s;
        QTest::newRow("company") << u"Café Lumière GmbH"_s << u"CL"_s;
        QTest::newRow("company on two legs") << u"Brandt & Co. KG"_s << u"B"_s;
        QTest::newRow("lower case") << u"ümit yılmaz"_s << u"ÜY"_s;
        QTest::newRow("punctuation") << u"“Bo” (Smith)"_s << u"BS"_s;
        QTest::newRow("number") << u"17850"_s << u"50"_s;
        QTest::newRow("none") << u"  "_s << u"?"_s;
    }
    void initials()
    {
        QFETCH(QString, name);
        QTEST(initialsOf(name), "expected");
    }

    void avatarColoursStayAndDiffer()
    {
        QCOMPARE(avatarToneOf(u"Anneliese Bergmann"), avatarToneOf(u"Anneliese Bergmann"));
        QSet<int> tones;
        for (const ListRow &row : uitest::sampleRows())
            tones.insert(static_cast<int>(avatarToneOf(row.avatarName)));
        QVERIFY(tones.size() >= 4);
    }

private:
    Theme *m_theme = nullptr;
};

REGULARS_GUI_TEST_MAIN(TestDelegates)
#include "tst_delegates.moc"
