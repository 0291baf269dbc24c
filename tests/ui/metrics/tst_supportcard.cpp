// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/commandrunner.h"
#include "models/people/shopview.h"
#include "models/people/signin.h"
#include "models/tickets/ticketcommands.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"
#include "tests/ui/base/paintedpage.h"
#include "tests/ui/formtest.h"
#include "tests/ui/metrics/dashboardfixture.h"
#include "tests/ui/scripteddialogs.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/emptystate.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/messagebar.h"
#include "ui/metrics/chartcard.h"
#include "ui/metrics/dashboardcards.h"
#include "ui/metrics/dashboardfile.h"
#include "ui/metrics/dashboardpage.h"
#include "ui/metrics/dashboardpaper.h"
#include "ui/metrics/figurecell.h"
#include "ui/metrics/supportcard.h"
#include "ui/metrics/valuecharts.h"
#include "ui/reports/reporttable.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

using Figure = SupportWords::Figure;

namespace {

constexpr qint64 minute = 60'000;

DurationFigures lasting(qint64 count, qint64 minutes)
{
    return {count, double(minutes * minute), double(2 * minutes * minute), double(minutes * minute)};
}

SupportFigures sample()
{
    SupportFigures figures;
    figures.question = {uitest::dashboardDay, DashboardPeriod::Month, ComparedWith::PeriodBefore};
    figures.now.opened = 120;
    figures.before.opened = 100;
    figures.now.solved = 90;
    figures.before.solved = 90;
    figures.now.firstReply = {lasting(80, 38), lasting(100, 300)};
    figures.before.firstReply = {lasting(70, 49), lasting(90, 320)};
    figures.now.repliedInTime = {92, 100};
    figures.now.resolution = {{}, lasting(4, 200)};
    figures.now.satisfied = {3, 7};
    figures.open = 12;
    figures.overdue = 2;
    figures.categories = {{TicketCategoryId{3}, u"Delivery"_s, 60, 40},
                          {TicketCategoryId(), {}, 9, 12},
                          {TicketCategoryId{5}, u"Returns & refunds"_s, 8, 0},
                          {TicketCategoryId{7}, u"Rest"_s, 1, 1}};
    for (int week = 3; week >= 0; --week) {
        const QDate until = uitest::dashboardDay.addDays(-7 * week);
        figures.weeks.append({until.addDays(-6), until, 30 - week, 20 + week});
    }
    return figures;
}

} // namespace

/// The card of the support desk on the dashboard.
class TestSupportCard : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock{Instant{1'795'251'600'000}}; // 21 November 2026, 10:00
    Formatting m_formatting{QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_clock};
    Theme *m_theme = nullptr;

    [[nodiscard]] std::unique_ptr<QWidget> shown(SupportCard *&card) const
    {
        auto window = std::make_unique<QWidget>();
        card = new SupportCard(m_formatting, window.get());
        card->card()->resize(560, 480);
        window->resize(560, 480);
        window->show();
        return window;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init() { uitest::failOnWarnings(); }

    void figuresWithWhatBecameOfThem()
    {
        SupportCard *card = nullptr;
        const auto window = shown(card);
        card->show(sample());
        QCOMPARE(card->cell(Figure::Opened)->value(), u"120"_s);
        QCOMPARE(card->cell(Figure::Opened)->change(), u"▲ 20%"_s);
        QCOMPARE(card->cell(Figure::Solved)->change(), u"= 0"_s);
        QCOMPARE(card->cell(Figure::FirstReply)->value(), u"38 min"_s);
        QCOMPARE(card->cell(Figure::FirstReply)->change(), u"▼ 11 min"_s);
        QCOMPARE(card->cell(Figure::FirstReply)->detail(), u"92% in time"_s);
        QCOMPARE(card->cell(Figure::Resolution)->value(), u"3 h 20 min"_s); // by the clock: nobody knows the working hours
        QCOMPARE(card->cell(Figure::Resolution)->change(), QString());      // of four tickets
        QCOMPARE(card->cell(Figure::Satisfied)->value(), u"3 of 7"_s);
        QCOMPARE(card->cell(Figure::Open)->value(), u"12"_s);
        QCOMPARE(card->cell(Figure::Overdue)->value(), u"2"_s);
        QCOMPARE(card->cell(Figure::Opened)->accessibleName(), u"New tickets: 120, ▲ 20%"_s);
        QCOMPARE(card->card()->table()->rowCount(), 4);
        QCOMPARE(card->card()->table()->item(3, 1)->text(), u"30"_s);
        QCOMPARE(card->card()->table()->item(3, 2)->text(), u"20"_s);
    }

    void fewAreCounted()
    {
        SupportFigures few = sample();
        few.now.opened = 6;
        few.before.opened = 12;
        QCOMPARE(SupportWords::line(Figure::Opened, few, m_formatting).change, u"12 before"_s);
        few.before.opened = 6;
        QCOMPARE(SupportWords::line(Figure::Opened, few, m_formatting).change, QString());
        few.open.reset();
        QCOMPARE(SupportWords::line(Figure::Open, few, m_formatting).value, u"–"_s);
    }

    void numbersOpenWhatIsBehindThem()
    {
        SupportCard *card = nullptr;
        const auto window = shown(card);
        card->show(sample());
        QSignalSpy tickets(card, &SupportCard::ticketsRequested);
        QSignalSpy people(card, &SupportCard::peopleRequested);
        QSignalSpy report(card, &SupportCard::reportRequested);
        const auto query = [&tickets] { return tickets.last().first().value<TicketQuery>(); };
        QTest::keyClick(card->cell(Figure::Open), Qt::Key_Return);
        QCOMPARE(query().view, TicketView::Open);
        QTest::mouseClick(card->cell(Figure::Overdue), Qt::LeftButton);
        QCOMPARE(query().view, TicketView::Breaching);
        QTest::keyClick(card->cell(Figure::Solved), Qt::Key_Space);
        QCOMPARE(query().view, TicketView::Solved);
        QCOMPARE(query().solvedDays, 30);
        QTest::keyClick(card->cell(Figure::FirstReply), Qt::Key_Return);
        QCOMPARE(report.size(), 1);
        QTest::keyClick(card->cell(Figure::Opened), Qt::Key_Return);
        const PeopleBehind month{BehindFigure::AskedForHelp, uitest::dashboardDay.addDays(-29), uitest::dashboardDay};
        QCOMPARE(people.last().first().value<PeopleBehind>(), month);
        Q_EMIT card->chart()->placeOpened(3, 0);
        const PeopleBehind week{BehindFigure::AskedForHelp, uitest::dashboardDay.addDays(-6), uitest::dashboardDay};
        QCOMPARE(people.last().first().value<PeopleBehind>(), week);
        QTest::keyClick(card->cell(Figure::Satisfied), Qt::Key_Return);
        QCOMPARE(card->menu()->actions().size(), 2);
        card->menu()->actions().last()->trigger();
        card->menu()->hide();
        QCOMPARE(people.last().first().value<PeopleBehind>().figure, BehindFigure::NotSatisfied);
    }

    void whatMostTicketsAreAbout()
    {
        SupportCard *card = nullptr;
        const auto window = shown(card);
        card->show(sample());
        const auto button = [&](int i) { return card->card()->findChild<QPushButton *>(u"support_category_%1"_s.arg(i)); };
        QCOMPARE(button(0)->text(), u"Delivery: 60 new · ▲ 50%"_s);
        QCOMPARE(button(1)->text(), u"No category: 9 new · 12 before"_s);
        QVERIFY(!button(1)->isEnabled()); // the list of tickets can't be asked for those without one
        QCOMPARE(button(2)->text(), u"Returns && refunds: 8 new · 0 before"_s);
        QSignalSpy tickets(card, &SupportCard::ticketsRequested);
        button(2)->click();
        QCOMPARE(tickets.last().first().value<TicketQuery>().category, TicketCategoryId{5});
        SupportFigures one = sample();
        one.categories.resize(1);
        card->show(one);
        QVERIFY(button(1)->isHidden());
    }

    void ofAPart()
    {
        SupportCard *card = nullptr;
        const auto window = shown(card);
        SupportFigures part = sample();
        part.question.slice = {SliceKind::Tag, u"cafe"_s, u"Café"_s};
        card->show(part);
        QVERIFY(card->cell(Figure::Opened)->opens()); // its people
        QVERIFY(!card->cell(Figure::Open)->opens());  // the list of tickets knows no parts
        QVERIFY(!card->card()->findChild<QPushButton *>(u"support_category_0"_s)->isEnabled());
        part = {};
        part.question.slice = {SliceKind::Channel, u"web"_s, {}};
        card->show(part);
        QVERIFY(!card->cell(Figure::Opened)->isVisible());
        QVERIFY(card->card()->findChild<EmptyState *>()->isVisibleTo(card->card()));
        QVERIFY(SupportWords::chart(part, m_formatting).nothing.contains(u"orders"_s));
        card->show(sample());
        QVERIFY(card->cell(Figure::Opened)->isVisibleTo(card->card()));
    }

    void onPaperAndAsATable()
    {
        DashboardPaperContent content{u"Linden & Co"_s, uitest::sampleDashboard(), SupportComparison{}, sample()};
        const PaperPages pages = DashboardPaper::pages(content, m_formatting);
        constexpr double margin = 18 * pointsPerMillimetre;
        QCOMPARE(uitest::textFaults(pages, margin), QString());
        const QStringList words = uitest::wordsOf(pages);
        for (const QString &text : {u"Support"_s, u"Support desk"_s, u"Median first reply"_s, u"38 min"_s, u"49 min"_s,
                                    u"New: Delivery"_s, u"3 of 7"_s})
            QVERIFY2(words.contains(text), qPrintable(text + u" in "_s + words.join(u" | "_s)));
        const QString csv = QString::fromUtf8(DashboardFile::csv(uitest::sampleDashboard(), m_formatting, sample()));
        for (const QString &text :
             {uR"("New tickets","120","","100","")"_s, uR"("Satisfied with their ticket","3","7","0","0")"_s,
              uR"("Delivery","60","40")"_s, uR"("Median first reply, working minutes","38","80","49","70")"_s,
              uR"("2026-11-15","2026-11-21","30","20")"_s})
            QVERIFY2(csv.contains(text), qPrintable(text + u" in "_s + csv));
        QVERIFY(!QString::fromUtf8(DashboardFile::csv(uitest::sampleDashboard(), m_formatting)).contains(u"Support desk"_s));
    }

    /// The loyalty programme has a card of the same kind.
    void theProgrammesFiguresStandAboveItsPoints()
    {
        QWidget window;
        PointsChart chart(m_formatting, &window);
        window.show();
        Dashboard dashboard = uitest::sampleDashboard();
        chart.show(dashboard);
        FigureCell *took = chart.cell(DashboardTexts::Figure::Participation);
        QVERIFY(!took->opens());
        ProgrammeFigures programme;
        programme.today = uitest::dashboardDay;
        programme.currency = dashboard.currency;
        programme.purchases.members = 40;
        programme.participation = {30, 40};
        programme.outstanding.active = 123'400;
        dashboard.programme = programme;
        chart.show(dashboard);
        QCOMPARE(took->value(), u"30"_s);
        QCOMPARE(chart.cell(DashboardTexts::Figure::PointsOutstanding)->value(), u"1,234"_s);
        QVERIFY(took->isVisibleTo(chart.card()));
        QSignalSpy people(&chart, &PointsChart::peopleRequested);
        QSignalSpy loyalty(&chart, &PointsChart::loyaltyRequested);
        QTest::keyClick(took, Qt::Key_Return);
        QCOMPARE(people.last().first().value<PeopleBehind>().figure, BehindFigure::TookPart);
        QTest::keyClick(chart.cell(DashboardTexts::Figure::Redemption), Qt::Key_Return);
        QCOMPARE(loyalty.size(), 1);
    }

    void asThePageShowsIt()
    {
        TestDatabase db;
        db.clock().set(utc(2026, 11, 22, 9));
        const SmallShop shop = fillSmallShop(db);
        Ticket ticket;
        ticket.subject = u"Broken cup"_s;
        ticket.customer = shop.anneliese;
        runOrDie(db, CreateTicket{ticket, u"Hello"_s});
        const Formatting formatting(QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), db.clock());
        QWidget window;
        MessageBar messages(&window);
        KeptForms forms(messages);
        CommandRunner commands(*db);
        const ShopView shopView(*db);
        const SignIn signIn(*db);
        uitest::ScriptedDialogs dialogs;
        MemoryStore store;
        ReportDesk desk(ReportDeskServices{*db, formatting, dialogs, messages, window});
        DashboardPage page(DashboardServices{*db, commands, shopView, signIn, formatting, store, forms, desk, u"here"_s});
        page.resize(1200, 900);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto *cards = page.findChild<DashboardCards *>();
        QVERIFY(cards->card(DashboardCard::Support)->isVisibleTo(&page));
        auto *opened = page.findChild<FigureCell *>(u"support_0"_s);
        auto *open = page.findChild<FigureCell *>(u"support_5"_s);
        QTRY_COMPARE(opened->value(), u"1"_s);
        QTRY_COMPARE(open->value(), u"1"_s);
        QSignalSpy tickets(&page, &DashboardPage::ticketsRequested);
        QTest::keyClick(open, Qt::Key_Return);
        QCOMPARE(tickets.size(), 1);
        QSignalSpy people(&page, &DashboardPage::peopleRequested);
        QTest::keyClick(opened, Qt::Key_Return);
        QCOMPARE(people.last().first().value<PeopleBehind>().figure, BehindFigure::AskedForHelp);
    }

    void howItLooks()
    {
        SupportCard *card = nullptr;
        const auto window = shown(card);
        card->show(sample());
        uitest::takePictures(*card->card(), *m_theme, u"support-card"_s, QSize(560, 480));
    }
};

QTEST_MAIN(TestSupportCard)

#include "tst_supportcard.moc"
