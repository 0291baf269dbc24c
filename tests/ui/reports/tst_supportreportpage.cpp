// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/ticketcommands.h"
#include "tests/support/smallshop.h"
#include "tests/ui/scripteddialogs.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/emptystate.h"
#include "ui/base/formatting.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/messagebar.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/reports/figuretile.h"
#include "ui/reports/reportdesk.h"
#include "ui/reports/reporttable.h"
#include "ui/reports/reporttexts.h"
#include "ui/reports/supportreportfile.h"
#include "ui/reports/supportreportpage.h"
#include "ui/tickets/tickettexts.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

/// The page of the support report, by mouse and keyboard.
class TestSupportReportPage : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<Formatting> m_formatting;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<MessageBar> m_messages;
    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<SupportReportPage> m_page;
    MemoryStore m_store;
    ScriptedDialogs m_dialogs;

    void log(const QString &subject, TicketChannel channel, bool solve)
    {
        Ticket ticket;
        ticket.subject = subject;
        ticket.channel = channel;
        const TicketId id = runOrDie(*m_db, CreateTicket{ticket, u"Hello"_s});
        m_db->clock().set({m_db->clock().now().ms + 3'600'000});
        if (solve)
            runOrDie(*m_db, SetTicketStatus{{id}, builtInStatus(StatusCategory::Solved)});
    }
    void open()
    {
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_db->clock());
        m_window = std::make_unique<QWidget>();
        m_messages = std::make_unique<MessageBar>(m_window.get());
        m_desk = std::make_unique<ReportDesk>(ReportDeskServices{**m_db, *m_formatting, m_dialogs, *m_messages, *m_window});
        m_page = std::make_unique<SupportReportPage>(
            SupportReportServices{**m_db, *m_formatting, m_store, *m_desk, [] { return u"Shop"_s; }});
        m_page->resize(1200, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_COMPARE(m_page->view().state(), EntityViewBase::State::Loaded);
    }
    [[nodiscard]] FigureTile *tile(int figure) const { return m_page->findChild<FigureTile *>(u"tile_%1"_s.arg(figure)); }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_store = {};
        m_db = std::make_unique<TestDatabase>();
        m_db->clock().set(utc(2026, 11, 20, 9));
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_messages.reset();
        m_window.reset();
    }

    void nothingYet()
    {
        open();
        QTRY_VERIFY(m_page->findChild<EmptyState *>(u"empty"_s)->isVisible());
    }

    void figuresAndWhatIsBehindThem()
    {
        log(u"Cup"_s, TicketChannel::Phone, true);
        log(u"Lamp"_s, TicketChannel::Email, false);
        open();
        QTRY_COMPARE(tile(0)->value(), u"2"_s);
        QCOMPARE(tile(8)->value(), u"1"_s);
        QVERIFY2(tile(1)->details().contains(u"1 finished without an answer"_s), qPrintable(tile(1)->details()));
        QVERIFY2(tile(1)->details().contains(u"1 still wait"_s), qPrintable(tile(1)->details()));
        QSignalSpy requested(m_page.get(), &SupportReportPage::ticketsRequested);
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"show_open"_s), Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<TicketQuery>().view, TicketView::Open);
    }

    void filtersAndPeriods()
    {
        log(u"Cup"_s, TicketChannel::Phone, true);
        log(u"Lamp"_s, TicketChannel::Email, false);
        open();
        QTRY_COMPARE(tile(0)->value(), u"2"_s);
        auto *channel = m_page->findChild<QComboBox *>(u"channel"_s);
        channel->setFocus();
        QTest::keyClick(channel, Qt::Key_Down);
        QTRY_COMPARE(tile(0)->value(), u"1"_s);
        QTest::keyClick(channel, Qt::Key_Up);
        QTRY_COMPARE(tile(0)->value(), u"2"_s);
        const auto segments = m_page->period()->findChildren<QAbstractButton *>();
        QTest::mouseClick(segments.first(), Qt::LeftButton);
        QTRY_COMPARE(m_page->view().key().from, QDate(2026, 11, 14));
        QTest::mouseClick(segments.last(), Qt::LeftButton);
        QTRY_COMPARE(m_page->view().key().from, QDate(2026, 10, 21));
    }

    void howItIsCountedUnfolds()
    {
        log(u"Cup"_s, TicketChannel::Phone, true);
        open();
        auto *fold = m_page->findChild<QToolButton *>(u"definitions"_s);
        QTRY_VERIFY(fold->isVisible());
        fold->setFocus();
        QTest::keyClick(fold, Qt::Key_Space);
        QVERIFY(fold->isChecked());
        QVERIFY(!tile(1)->toolTip().isEmpty());
        const auto says = [this](const QString &words) {
            const auto labels = m_page->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
        };
        QTRY_VERIFY(says(u"those without an order within 90 days"_s));
    }

    void onPaperNothingIsMissing()
    {
        open();
        SupportComparison comparison;
        comparison.report.question.from = {2026, 11, 1};
        comparison.report.question.until = {2026, 11, 30};
        comparison.report.firstResponse.waiting.calendar = {3, 3'600'000, 7'200'000, 3'600'000};
        comparison.report.attainment = {{SlaMetric::Resolution, {17, 20}, 1}};
        comparison.report.reopened = {3, 30};
        comparison.report.satisfaction.responses = 40;
        comparison.report.satisfaction.satisfied = 36;
        comparison.report.channels = {{{}, TicketChannel::Letter, {}, 4, {}, {}}};
        comparison.churn.usual = {100, 1'000};
        comparison.churn.categories = {{TicketCategoryId{1}, u"Repairs & more"_s, {40, 100}}};
        const QString html = SupportReportFile::html(comparison, u"Shop"_s, *m_formatting);
        for (const QString &expected :
             {u"Waiting for the first answer, by the clock"_s, u"85%"_s, u"10%"_s, u"90%"_s, u"17 of 20"_s, u"36 of 40"_s,
              TicketTexts::channel(TicketChannel::Letter), u"Repairs &amp; more"_s, u"4.0×"_s,
              u"usually 10% of all who bought"_s, ReportTexts::definition(ReportTexts::Figure::Lost).text.toHtmlEscaped()})
            QVERIFY2(html.contains(expected), qPrintable(expected));
        const QString csv = QString::fromUtf8(SupportReportFile::csv(comparison, *m_formatting));
        QVERIFY2(csv.contains(u"\"Repairs & more\",\"100\",\"40\",\"4.00\""_s), qPrintable(csv));
    }

    void theTableLeavesAndIsNoted()
    {
        log(u"Cup"_s, TicketChannel::Phone, true);
        open();
        QTRY_COMPARE(tile(0)->value(), u"1"_s);
        const QString file = m_db->path(u"report.csv"_s);
        m_dialogs.files = {file};
        m_page->findChild<QPushButton *>(u"export_report"_s)->menu()->actions().first()->trigger();
        QTRY_VERIFY(QFile::exists(file));
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(saved.readAll());
        QVERIFY(text.contains(u"\"New tickets\",\"1\""_s));
        QVERIFY(text.contains(u"\"2026-11-20\",\"1\",\"1\""_s));
    }
};

QTEST_MAIN(TestSupportReportPage)

#include "tst_supportreportpage.moc"
