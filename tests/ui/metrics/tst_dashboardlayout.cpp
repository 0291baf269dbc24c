// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/metrics/arrangedialog.h"

#include <QtCore/QPointer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What stands on the dashboard, and the dialog that asks for it.
class TestDashboardLayout : public QObject
{
    Q_OBJECT

private:
    using Figure = DashboardTexts::Figure;
    using Card = DashboardCard;
    using Rows = QList<QList<Card>>;

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }
    void init() { uitest::failOnWarnings(); }

    void usuallySixFiguresAndAllCards()
    {
        const DashboardLayout usual = DashboardLayout::usual();
        QCOMPARE(usual.shownFigures().size(), 6);
        QCOMPARE(usual.figures.size(), qsizetype(DashboardTexts::figures.size()));
        QCOMPARE(usual.shownCards().size(), 6);
        QCOMPARE(DashboardLayout::fromText({}), usual);
        QCOMPARE(DashboardLayout::fromText(u"nonsense"_s), usual);
        QCOMPARE(DashboardLayout::fromText(usual.toText()), usual);
    }

    void whatIsKeptComesBack()
    {
        DashboardLayout layout = DashboardLayout::usual();
        layout.figures.move(5, 0);
        layout.figures[2].shown = false;
        layout.cards.move(0, 4);
        layout.cards[1].shown = false;
        QCOMPARE(DashboardLayout::fromText(layout.toText()), layout);
    }

    /// Of an older version some parts are missing, of a newer one some are unknown, and a file may have been edited.
    void whatIsUnknownIsLeftOut()
    {
        const DashboardLayout layout = DashboardLayout::fromText(
            uR"({"figures": [{"name": "nps", "shown": true}, {"name": "weather", "shown": true}, {"name": "nps", "shown": false}],
                 "cards": [{"name": "revenue", "shown": false}]})"_s);
        QCOMPARE(layout.figures.size(), qsizetype(DashboardTexts::figures.size()));
        QCOMPARE(layout.figures.first().part, Figure::Nps);
        QVERIFY(layout.figures.first().shown);
        QCOMPARE(layout.cards.first().part, Card::Revenue);
        QCOMPARE(layout.shownCards(),
                 (QList{Card::Cohorts, Card::Customers, Card::Satisfaction, Card::Rates, Card::Support}));
    }

    void nothingAtAllIsAsUsual()
    {
        DashboardLayout layout = DashboardLayout::usual();
        for (auto &each : layout.figures)
            each.shown = false;
        for (auto &each : layout.cards)
            each.shown = false;
        QVERIFY(layout.showsNothing());
        QCOMPARE(DashboardLayout::fromText(layout.toText()), DashboardLayout::usual());
    }

    /// The cohorts are as high as two cards, which stand beside them on one side.
    void cardsStandInRows()
    {
        using enum DashboardCard;
        QCOMPARE(cardRows({Cohorts, Customers, Satisfaction, Rates, Revenue}),
                 (Rows{{Cohorts, Customers, Satisfaction}, {Rates, Revenue}}));
        QCOMPARE(cardRows({Customers, Cohorts, Satisfaction, Rates}), (Rows{{Customers, Cohorts, Satisfaction}, {Rates}}));
        QCOMPARE(cardRows({Rates, Revenue, Cohorts}), (Rows{{Rates, Revenue}, {Cohorts}}));
        QCOMPARE(cardRows({Rates, Revenue, Customers}), (Rows{{Rates, Revenue}, {Customers}}));
        QCOMPARE(cardRows({Cohorts, Rates}), (Rows{{Cohorts, Rates}}));
        QCOMPARE(cardRows({}), Rows{});
    }

    void arrangedByKeyboard()
    {
        auto *dialog = new ArrangeDialog(DashboardLayout::usual());
        const QPointer<ArrangeDialog> watched(dialog);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        ArrangeList *figures = dialog->figures();
        figures->setFocus();
        figures->setCurrentRow(1);
        QTest::keyClick(figures, Qt::Key_Up, Qt::AltModifier); // churn first
        QTest::keyClick(figures, Qt::Key_Up, Qt::AltModifier); // stays
        QCOMPARE(figures->currentRow(), 0);
        QTest::keyClick(figures, Qt::Key_End);
        QTest::keyClick(figures, Qt::Key_Space); // the last one, too
        dialog->cards()->setFocus();
        QTest::keyClick(dialog->cards(), Qt::Key_Space); // without cohorts
        QSignalSpy spy(dialog, &ArrangeDialog::chosen);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"save_arrangement"_s), Qt::LeftButton);
        QCOMPARE(spy.size(), 1);
        const auto layout = spy.first().first().value<DashboardLayout>();
        QCOMPARE(layout.shownFigures(), (QList{Figure::Churn, Figure::Retention, Figure::Repeat, Figure::Nps, Figure::Csat,
                                               Figure::FirstReply, Figure::Ces}));
        QCOMPARE(layout.shownCards(),
                 (QList{Card::Customers, Card::Satisfaction, Card::Rates, Card::Revenue, Card::Support}));
        QTRY_VERIFY(!watched);
    }

    void somethingHasToBeShown()
    {
        ArrangeDialog dialog(DashboardLayout::usual());
        auto *save = dialog.findChild<QPushButton *>(u"save_arrangement"_s);
        for (ArrangeList *list : {dialog.figures(), dialog.cards()}) {
            QVERIFY(save->isEnabled());
            for (int row = 0; row < list->count(); ++row)
                list->item(row)->setCheckState(Qt::Unchecked);
        }
        QVERIFY(!save->isEnabled());
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"usual_arrangement"_s), Qt::LeftButton);
        QVERIFY(save->isEnabled());
        QCOMPARE(dialog.arranged(), DashboardLayout::usual());
    }
};

QTEST_MAIN(TestDashboardLayout)
#include "tst_dashboardlayout.moc"
