// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/taskcentre.h"
#include "models/duplicates/duplicatepairs.h"
#include "tests/ui/customers/customerpagefixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/customers/customertexts.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/duplicates/healthbutton.h"
#include "ui/duplicates/recordhealthcard.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QListView>

using namespace regulars;
using namespace regulars::uitest;

/// What there is to be put right, on top of the page of duplicates.
class TestRecordHealthCard : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<SeededShop> m_shop;
    std::unique_ptr<CommandRunner> m_commands;
    std::unique_ptr<Formatting> m_formatting;
    std::unique_ptr<ActionRegistry> m_registry;
    std::unique_ptr<TaskCentre> m_tasks;
    std::unique_ptr<DuplicateCentre> m_centre;
    std::unique_ptr<DuplicatesPage> m_page;
    MemoryStore m_store;
    RecordedActions m_actions;

    void open()
    {
        m_commands = std::make_unique<CommandRunner>(*m_shop->database);
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"),
                                                    m_shop->database.clock());
        m_registry = std::make_unique<ActionRegistry>(*m_theme, m_store);
        m_tasks = std::make_unique<TaskCentre>();
        m_centre = std::make_unique<DuplicateCentre>(*m_shop->database, *m_tasks);
        m_page = std::make_unique<DuplicatesPage>(
            CustomerServices{*m_shop->database, *m_commands, *m_formatting, m_store, *m_registry, m_actions}, *m_centre);
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    [[nodiscard]] HealthButton *figure(RecordIssue issue) const { return m_page->health().button(issue); }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_shop = std::make_unique<SeededShop>();
        m_shop->add(u"Ada Bergmann"_s);
        m_shop->add(u"Café Chloé"_s, {}, CustomerKind::Company);
    }
    void cleanup()
    {
        m_page.reset();
        m_centre.reset();
        m_tasks.reset();
        m_commands.reset();
        m_shop.reset();
    }

    void figuresByKeysAlone()
    {
        open();
        QTRY_COMPARE(figure(RecordIssue::NeverAsked)->figure(), u"2"_s);
        QCOMPARE(figure(RecordIssue::LoneCompany)->figure(), u"1"_s);
        m_page->health().duplicates()->setFocus(Qt::TabFocusReason);
        QWidget *before = m_page->health().duplicates();
        for (const auto &[issue, name] : EnumNames<RecordIssue>::names) {
            QTest::keyClick(before, Qt::Key_Tab);
            QTRY_VERIFY2(figure(issue)->hasFocus(), qPrintable(QString::fromUtf16(name)));
            before = figure(issue);
        }
        QSignalSpy requested(m_page.get(), &DuplicatesPage::issueRequested);
        figure(RecordIssue::NeverAsked)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(requested.count(), 2);
        QCOMPARE(requested.first().first().value<RecordIssue>(), RecordIssue::NeverAsked);
        QCOMPARE(namelessEditors(*m_page), QStringList());
    }

    void duplicatesAreBelow()
    {
        m_shop->add(u"Ada Bergmann"_s);
        open();
        m_centre->search();
        QTRY_COMPARE(m_centre->counts().same, 1);
        QTRY_COMPARE(m_page->pairs().rowCount(), 1);
        auto *kinds = m_page->findChild<SegmentedControl *>();
        kinds->setCurrentIndex(2);
        QTRY_VERIFY(!m_page->pairs().isReading());
        HealthButton *figure = m_page->health().duplicates();
        QTRY_COMPARE(figure->figure(), u"1"_s);
        figure->setFocus();
        QTest::keyClick(figure, Qt::Key_Space);
        QCOMPARE(kinds->currentIndex(), 0);
        QTRY_VERIFY(m_page->list()->hasFocus());
        QTRY_COMPARE(m_page->list()->model()->rowCount(), 1);
    }

    void figuresAreSaidInWords()
    {
        open();
        QTRY_COMPARE(figure(RecordIssue::LoneCompany)->accessibleName(), u"Company without people: 1"_s);
        QCOMPARE(figure(RecordIssue::NoContact)->accessibleName(), u"Cannot be reached: 0, all good"_s);
        QVERIFY(!figure(RecordIssue::Stale)->accessibleDescription().isEmpty());
    }

    void theyFollowTheShop()
    {
        open();
        QTRY_COMPARE(figure(RecordIssue::NeverAsked)->figure(), u"2"_s);
        m_shop->add(u"Bruno Costa"_s);
        QTRY_COMPARE(figure(RecordIssue::NeverAsked)->figure(), u"3"_s);
        m_page->hide();
        m_shop->add(u"Cleo Duarte"_s);
        QCOMPARE(figure(RecordIssue::NeverAsked)->figure(), u"3"_s); // nobody looks
        m_page->show();
        QTRY_COMPARE(figure(RecordIssue::NeverAsked)->figure(), u"4"_s);
    }

    void trends_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("weekAgo"); // -1: not known
        QTest::addColumn<QString>("said");
        QTest::newRow("not known") << 4 << -1 << QString();
        QTest::newRow("fewer") << 4 << 7 << u"3 fewer than a week ago"_s;
        QTest::newRow("more") << 4 << 3 << u"1 more than a week ago"_s;
        QTest::newRow("the same") << 4 << 4 << u"as many as a week ago"_s;
        QTest::newRow("none") << 0 << 4 << u"all good"_s;
        QTest::newRow("none, not known") << 0 << -1 << u"all good"_s;
    }
    void trends()
    {
        QFETCH(int, count);
        QFETCH(int, weekAgo);
        HealthFigure figure{count, {}};
        if (weekAgo >= 0)
            figure.weekAgo = weekAgo;
        QTEST(HealthButton::trendOf(figure), "said");
    }

    void everyIssueHasWords()
    {
        QStringList words;
        for (const auto &[issue, name] : EnumNames<RecordIssue>::names)
            words += {CustomerTexts::issue(issue), CustomerTexts::explanation(issue), CustomerTexts::allGood(issue)};
        QVERIFY(!words.contains(QString()));
        QCOMPARE(words.removeDuplicates(), 0);
    }

    void pictures()
    {
        open();
        RecordHealth health;
        qint64 count = 0;
        for (const auto &[issue, name] : EnumNames<RecordIssue>::names) {
            health.issues[issue] = {count, 3};
            count += 3;
        }
        health.duplicates = {1204, 1200};
        QTRY_COMPARE(figure(RecordIssue::NeverAsked)->figure(), u"2"_s);
        m_page->health().setHealth(health);
        figure(RecordIssue::NoContact)->setFocus(Qt::TabFocusReason);
        takePictures(*m_page, *m_theme, u"record-health"_s, {1000, 700});
        m_page->setLayoutDirection(Qt::RightToLeft);
        takePictures(*m_page, *m_theme, u"record-health-rtl"_s, {800, 700});
    }
};

QTEST_MAIN(TestRecordHealthCard)
#include "tst_recordhealthcard.moc"
