// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/loyalty/pointsfixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/taborder.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/loyalty/trialdialog.h"
#include "ui/loyalty/trialtexts.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What changed rules would have meant, as it is shown.
class TestTrialDialog : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<PointsFixture> m_shop;
    std::unique_ptr<Formatting> m_formatting;
    std::unique_ptr<TaskCentre> m_tasks;
    std::unique_ptr<QWidget> m_window;

    [[nodiscard]] PointsProgramme doubled() const
    {
        PointsProgramme changed = m_shop->programme;
        changed.earning.rules.first().hundredths = 200;
        return changed;
    }
    TrialDialog *open(const TriedChange &change)
    {
        auto *dialog = new TrialDialog({*m_shop->db, *m_tasks, *m_formatting}, change, m_window.get());
        dialog->open();
        return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }
    static bool isDone(const TrialDialog &dialog) { return dialog.run().state() == SimulationRun::State::Done; }
    static QString said(const TrialDialog &dialog, const QString &name)
    {
        const auto *label = dialog.findChild<QLabel *>(name);
        return label->isVisible() ? label->text() : QString();
    }
    static QTableView *table(const TrialDialog &dialog, const QString &name) { return dialog.findChild<QTableView *>(name); }
    static QStringList lines(const TrialDialog &dialog, const QString &name)
    {
        const QTableView *view = table(dialog, name);
        if (!view->isVisible())
            return {};
        return static_cast<TrialTable *>(view->model())->text().split(u'\n');
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_shop = std::make_unique<PointsFixture>();
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone::utc(), m_shop->db.clock());
        m_tasks = std::make_unique<TaskCentre>();
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_tasks.reset();
        m_shop.reset();
    }

    void doublePointsAreCompared()
    {
        m_shop->buy(m_shop->shop.anneliese, 10'000);
        m_shop->buy(m_shop->shop.tomas, 2'000);
        TrialDialog *dialog = open({doubled(), {}});
        QVERIFY(dialog);
        QTRY_VERIFY(isDone(*dialog));
        QCOMPARE(said(*dialog, u"trial_about"_s), u"On 2 order(s) of 2 member(s), from 23 Nov 2025 to 22 Nov 2026."_s);
        const QStringList figures = lines(*dialog, u"trial_figures"_s);
        QCOMPARE(figures.size(), 4);
        QVERIFY2(figures[0].endsWith(u"\t120\t240\t+120"_s), qPrintable(figures[0]));
        QVERIFY2(figures[1].endsWith(u"\t€1.20\t€2.40\t+€1.20"_s), qPrintable(figures[1]));
        QVERIFY2(figures[2].endsWith(u"\t2\t2\t0"_s), qPrintable(figures[2]));
        QVERIFY(said(*dialog, u"trial_people"_s).startsWith(u"2 member(s) would have got more, 0 would"_s));
        QCOMPARE(said(*dialog, u"trial_moves"_s), QString());
        QCOMPARE(lines(*dialog, u"trial_rules"_s).first(), u"A point for each euro\t2\t2\t120\t240\t0"_s);
        QCOMPARE(lines(*dialog, u"trial_gained"_s),
                 (QStringList{u"Anneliese Bergmann\t100\t200\t+100"_s, u"Tomás Oliveira\t20\t40\t+20"_s}));
        QCOMPARE(lines(*dialog, u"trial_lost"_s), QStringList());
        QVERIFY(dialog->findChild<QPushButton *>(u"stop_trial"_s)->isHidden());
        QCOMPARE(uitest::namelessEditors(*dialog), QStringList());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"copy_trial"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), dialog->text());
        QVERIFY(dialog->text().contains(u"Who gains most\nAnneliese Bergmann\t"_s));
        QVERIFY(!dialog->text().contains(u"Who loses most"_s));
        uitest::takePictures(*dialog, *m_theme, u"trial"_s, {980, 760});
    }

    void tabGoesFromAboveToBelow()
    {
        m_shop->buy(m_shop->shop.anneliese, 10'000);
        TrialDialog *dialog = open({doubled(), {}});
        QVERIFY(dialog);
        QTRY_VERIFY(isDone(*dialog));
        dialog->findChild<QWidget *>(u"everybody"_s)->setFocus();
        QCOMPARE(uitest::tabOrderOf(*dialog), (QStringList{u"everybody"_s, u"trial_figures"_s, u"trial_rules"_s,
                                                           u"trial_gained"_s, u"copy_trial"_s, u"close_trial"_s}));
    }

    void aMemberIsOpenedByKeys()
    {
        m_shop->buy(m_shop->shop.anneliese, 10'000);
        PointsProgramme less = m_shop->programme;
        less.earning.rules.first().hundredths = 50;
        TrialDialog *dialog = open({less, {}});
        QVERIFY(dialog);
        QTRY_VERIFY(isDone(*dialog));
        QTableView *lost = table(*dialog, u"trial_lost"_s);
        const QAbstractItemModelTester tester(lost->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(lost->model()->index(0, 3).data().toString(), u"−50"_s);
        const QSignalSpy asked(dialog, &TrialDialog::customerRequested);
        lost->setFocus();
        lost->setCurrentIndex(lost->model()->index(0, 0));
        QTest::keyClick(lost, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<CustomerId>(), m_shop->shop.anneliese);
        QVERIFY(!dialog->isVisible());
    }

    void anotherValueOfAPointIsMoney()
    {
        m_shop->buy(m_shop->shop.anneliese, 10'000);
        PointsProgramme dearer = m_shop->programme;
        dearer.pointValueMicro = 2 * dearer.pointValueMicro;
        TrialDialog *dialog = open({dearer, {}});
        QVERIFY(dialog);
        QTRY_VERIFY(isDone(*dialog));
        QVERIFY(lines(*dialog, u"trial_figures"_s)[0].endsWith(u"\t100\t100\t0"_s));
        QCOMPARE(lines(*dialog, u"trial_gained"_s), QStringList{u"Anneliese Bergmann\t€1.00\t€2.00\t+€1.00"_s});
    }

    void withoutOrdersItSaysSo()
    {
        TrialDialog *dialog = open({doubled(), {}});
        QVERIFY(dialog);
        QTRY_VERIFY(isDone(*dialog));
        QVERIFY(said(*dialog, u"trial_about"_s).startsWith(u"No member has bought anything"_s));
        QVERIFY(lines(*dialog, u"trial_figures"_s).isEmpty() && lines(*dialog, u"trial_rules"_s).isEmpty());
        // What everybody has bought can be looked at instead.
        auto *everybody = dialog->findChild<QCheckBox *>(u"everybody"_s);
        everybody->setFocus();
        QTest::keyClick(everybody, Qt::Key_Space);
        QTRY_VERIFY(isDone(*dialog) && dialog->run().outcome()->figures.everybody);
        QVERIFY2(said(*dialog, u"trial_about"_s).startsWith(u"On 2 order(s) of 1 customer(s)"_s),
                 qPrintable(said(*dialog, u"trial_about"_s)));
        QVERIFY(!lines(*dialog, u"trial_figures"_s).isEmpty());
    }

    void whatMakesNoDifferenceIsSaid()
    {
        m_shop->buy(m_shop->shop.anneliese, 10'000);
        TrialDialog *dialog = open({});
        QVERIFY(dialog);
        QTRY_VERIFY(isDone(*dialog));
        QCOMPARE(said(*dialog, u"trial_people"_s), u"The changes make no difference for these orders."_s);
        QVERIFY(lines(*dialog, u"trial_gained"_s).isEmpty() && lines(*dialog, u"trial_lost"_s).isEmpty());
    }

    void itCanBeStoppedAndTriedAgain()
    {
        m_shop->buy(m_shop->shop.anneliese, 10'000);
        TrialDialog *dialog = open({doubled(), {}});
        QVERIFY(dialog);
        QTRY_VERIFY(isDone(*dialog));
        dialog->findChild<QCheckBox *>(u"everybody"_s)->click();
        auto *stop = dialog->findChild<QPushButton *>(u"stop_trial"_s);
        QCOMPARE(stop->text(), u"Stop"_s);
        stop->click();
        QTRY_VERIFY(dialog->run().state() != SimulationRun::State::Running);
        // The answer that is shown and the box agree.
        QVERIFY(isDone(*dialog));
        QCOMPARE(dialog->findChild<QCheckBox *>(u"everybody"_s)->isChecked(), dialog->run().outcome()->figures.everybody);
    }

    void tiersAreNamedByWhatTheyWouldBe()
    {
        m_shop->buy(m_shop->shop.anneliese, 1'000);
        TierLadder steeper = m_shop->ladder();
        Tier between = steeper.tiers.last();
        between.id = {};
        between.name = u"Ruby"_s;
        between.qualifyFrom = 10'500;
        between.retainFrom = 10'500;
        steeper.tiers.insert(2, between);
        TrialDialog *dialog = open({{}, steeper});
        QVERIFY(dialog);
        QTRY_VERIFY(isDone(*dialog));
        QCOMPARE(said(*dialog, u"trial_moves"_s), u"1 member(s) would have Ruby by now instead of Silver."_s);
        QCOMPARE(said(*dialog, u"trial_people"_s), u"Everybody would have got as much as before."_s);
    }
};

QTEST_MAIN(TestTrialDialog)
#include "tst_trialdialog.moc"
