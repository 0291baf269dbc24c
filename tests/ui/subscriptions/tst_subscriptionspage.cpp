// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/commandrunner.h"
#include "models/people/signin.h"
#include "tests/models/subscriptions/subscriptionfixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/listpane.h"
#include "ui/base/messagebar.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/metrics/chartcard.h"
#include "ui/reports/figuretile.h"
#include "ui/reports/reporttable.h"
#include "ui/shell/commandtexts.h"
#include "ui/subscriptions/mrrpart.h"
#include "ui/subscriptions/planform.h"
#include "ui/subscriptions/planscard.h"
#include "ui/subscriptions/renewalspane.h"
#include "ui/subscriptions/stopform.h"
#include "ui/subscriptions/subscriptiondesk.h"
#include "ui/subscriptions/subscriptionform.h"
#include "ui/subscriptions/subscriptionscard.h"
#include "ui/subscriptions/subscriptionspage.h"
#include "ui/subscriptions/subscriptionspane.h"
#include "ui/subscriptions/subscriptiontexts.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Subscriptions in the window: what renews, all of them, the revenue, plans, and the card of a customer.
class TestSubscriptionsPage : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        SubscriptionFixture shop;
        CommandRunner commands{*shop.db};
        SignIn signIn{*shop.db, {}};
        Formatting formatting{QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), shop.db.clock()};
        MemoryStore store;
        QWidget window;
        MessageBar messages{&window};
        KeptForms forms{messages};
        SubscriptionDesk desk{{*shop.db, commands, formatting, signIn, forms, window}};
        SubscriptionsPage page{desk, store, &window};
        SubscriptionsCard card{desk, &window};
    };
    Theme *m_theme = nullptr;
    std::unique_ptr<Bench> m_bench;

    template<typename Form>
    [[nodiscard]] Form *opened()
    {
        return uitest::openedFormOf<Form>(m_bench->window);
    }
    static void type(const QWidget &form, const QString &name, const QString &text)
    {
        auto *line = form.findChild<QLineEdit *>(name);
        QVERIFY2(line, qPrintable(name));
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    /// The names of what can be done with a subscription.
    [[nodiscard]] QStringList steps(const SubscriptionRow &row)
    {
        QMenu menu;
        m_bench->desk.fillMenu(menu, row);
        QStringList names;
        for (const QAction *action : menu.actions()) {
            if (!action->isSeparator())
                names += action->objectName();
        }
        return names;
    }
    void step(const SubscriptionRow &row, const QString &name)
    {
        QMenu menu;
        m_bench->desk.fillMenu(menu, row);
        auto *action = menu.findChild<QAction *>(name);
        QVERIFY2(action && action->isEnabled(), qPrintable(name));
        action->trigger();
    }
    [[nodiscard]] CustomerId anneliese() const { return m_bench->shop.shop.anneliese; }
    [[nodiscard]] CustomerId tomas() const { return m_bench->shop.shop.tomas; }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_bench = std::make_unique<Bench>();
        QTRY_COMPARE(m_bench->signIn.state(), SignIn::State::Open);
        m_bench->window.resize(1200, 800);
        m_bench->page.resize(1200, 800);
        m_bench->card.move(0, 0);
        m_bench->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->window));
        QTRY_VERIFY(m_bench->desk.offers());
    }
    void cleanup() { m_bench.reset(); }

    void nothingIsSaidWhereNothingIs()
    {
        QTRY_COMPARE(m_bench->page.renewals()->pane()->state(), ListPane::State::Empty);
        m_bench->page.showTab(SubscriptionsPage::Tab::All);
        QTRY_COMPARE(m_bench->page.all()->pane()->state(), ListPane::State::Empty);
        m_bench->page.showTab(SubscriptionsPage::Tab::Revenue);
        QTRY_VERIFY(m_bench->page.revenue()->view().value());
        QVERIFY(!m_bench->page.revenue()->chart()->tableSwitch()->isVisible());
    }

    void renewalsAreShownByHowFarTheyAreAhead()
    {
        m_bench->shop.start(anneliese(), m_bench->shop.yearly, QDate(2026, 1, 10)); // on 10 January
        m_bench->shop.start(tomas(), m_bench->shop.quarterly, QDate(2026, 9, 1));   // on 1 December
        const auto *view = m_bench->page.renewals()->view();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QCOMPARE(view->model()->index(0, 4).data().toString(), u"1 Dec 2026"_s);
        m_bench->page.renewals()->horizon()->setCurrentIndex(1);
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QCOMPARE(view->model()->index(0, 3).data().toString(), u"10 Dec 2026"_s); // has to be decided first
        QCOMPARE(view->model()->index(0, 2).data().toString(), u"€120.00"_s);
        QVERIFY(view->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"notice by"_s));
        QCOMPARE(uitest::namelessEditors(m_bench->page), QStringList());
        uitest::takePictures(m_bench->page, *m_theme, u"subscriptions"_s, {1200, 800});
    }

    void everythingIsListedAndFiltered()
    {
        m_bench->shop.start(anneliese(), m_bench->shop.yearly, QDate(2026, 1, 10));
        m_bench->shop.start(tomas(), m_bench->shop.quarterly, QDate(2026, 9, 1), false);
        m_bench->page.showTab(SubscriptionsPage::Tab::All);
        const auto *view = m_bench->page.all()->view();
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QTRY_COMPARE(view->model()->index(0, 1).data().toString(), u"Coffee box, €30.00 every 3 month(s)"_s);
        QCOMPARE(view->model()->index(0, 3).data().toString(), u"€10.00"_s);
        m_bench->page.all()->choice()->setCurrentIndex(3); // ending
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QSignalSpy asked(&m_bench->page, &SubscriptionsPage::customerRequested);
        QTRY_COMPARE(view->model()->index(0, 2).data().toString(), u"Ending"_s);
        m_bench->page.all()->view()->selectRow(0);
        m_bench->page.focusTab();
        QTest::keyClick(m_bench->page.all()->view(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<CustomerId>(), tomas());
    }

    void theRevenueStandsInTilesAndATable()
    {
        m_bench->shop.start(anneliese(), m_bench->shop.yearly, QDate(2026, 1, 10));
        m_bench->page.showTab(SubscriptionsPage::Tab::Revenue);
        MrrPart *revenue = m_bench->page.revenue();
        QTRY_COMPARE(revenue->mrr()->value(), u"€10.00"_s);
        QCOMPARE(revenue->netRetention()->value(), u"–"_s); // of nobody a year ago
        QVERIFY(revenue->chart()->tableSwitch()->isVisible());
        QCOMPARE(revenue->chart()->table()->rowCount(), 12);
        QCOMPARE(revenue->chart()->table()->item(1, 2)->text(), u"€10.00"_s); // new in January
        m_bench->shop.start(tomas(), m_bench->shop.yearly, QDate(2026, 2, 10));
        QTRY_COMPARE(revenue->mrr()->value(), u"€20.00"_s);
        QCOMPARE(revenue->renewalRate()->value(), u"–"_s); // of no term
        m_bench->shop.start(tomas(), m_bench->shop.save(u"Tea"_s, 1'000, 1, 0), QDate(2025, 11, 10));
        QTRY_COMPARE(revenue->renewalRate()->value(), m_bench->formatting.percent(1)); // of twelve
        uitest::takePictures(m_bench->page, *m_theme, u"subscriptions-revenue"_s, {1200, 800});
    }

    void aPlanIsMadeByKeys()
    {
        m_bench->page.showTab(SubscriptionsPage::Tab::Plans);
        PlansCard *plans = m_bench->page.plans();
        QTRY_COMPARE(plans->table()->rowCount(), 2);
        QTest::mouseClick(plans->addButton(), Qt::LeftButton);
        auto *form = opened<PlanForm>();
        QVERIFY(form);
        QCOMPARE(uitest::namelessEditors(*form), QStringList());
        uitest::saveByKeys(*form);
        QVERIFY(form->isVisible()); // of what name?
        type(*form, u"name"_s, u"Tea"_s);
        type(*form, u"price"_s, u"14.90"_s);
        type(*form, u"notice_days"_s, u"7"_s);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(plans->table()->rowCount(), 3);
        QCOMPARE(plans->table()->item(2, 1)->text(), u"€14.90 a month"_s);
    }

    void aCustomerSubscribesOnTheirPage()
    {
        m_bench->card.setCustomer(anneliese());
        QTRY_VERIFY(m_bench->card.startButton()->isEnabled());
        m_bench->card.raise();
        QTest::mouseClick(m_bench->card.startButton(), Qt::LeftButton);
        auto *form = opened<SubscriptionForm>();
        QVERIFY(form);
        QCOMPARE(uitest::namelessEditors(*form), QStringList());
        QCOMPARE(form->offer().priceMinor, 12'000); // of the first plan
        type(*form, u"quantity"_s, u"2"_s);
        uitest::saveByKeys(*form);
        QTRY_VERIFY(m_bench->card.text().startsWith(u"2 × Care, €240.00 a year\nActive"_s));
        const SubscriptionRow row = m_bench->shop.of(anneliese()).first();
        QCOMPARE(steps(row), (QStringList{u"change"_s, u"pause"_s, u"set_renewal"_s, u"cancel"_s}));
        step(row, u"pause"_s);
        auto *pause = opened<StopForm>();
        QVERIFY(pause);
        QCOMPARE(uitest::namelessEditors(*pause), QStringList());
        uitest::saveByKeys(*pause);
        QTRY_VERIFY(m_bench->card.text().contains(u"paused until 22 December 2026"_s));
        step(m_bench->shop.of(anneliese()).first(), u"resume"_s);
        QTRY_VERIFY(m_bench->card.text().contains(u"Active"_s));
        step(m_bench->shop.of(anneliese()).first(), u"cancel"_s);
        auto *cancel = opened<StopForm>();
        QVERIFY(cancel);
        QCOMPARE(cancel->until(), QDate(2027, 11, 21));
        uitest::saveByKeys(*cancel);
        QTRY_VERIFY(m_bench->card.text().contains(u"ends on 21 November 2027"_s));
        QCOMPARE(steps(m_bench->shop.of(anneliese()).first()), QStringList{u"reactivate"_s});
    }

    void twoClicksRenewOnce()
    {
        m_bench->shop.start(anneliese(), m_bench->shop.yearly, QDate(2026, 1, 1), false);
        const SubscriptionRow row = m_bench->shop.of(anneliese()).first();
        step(row, u"renew"_s);
        step(row, u"renew"_s);
        QTRY_VERIFY(!m_bench->commands.isBusy());
        QCOMPARE(m_bench->shop.of(anneliese()).first().subscription.terms.endsOn, QDate(2027, 12, 31));
    }

    /// A pause does not hide the last day.
    void whatEndsInItsPauseIsSaidSo()
    {
        SubscriptionTerms terms;
        terms.pausedFrom = QDate(2026, 11, 22);
        terms.resumesOn = QDate(2026, 12, 22);
        const auto next = [&](QDate endsOn, bool canBeRenewed) {
            SubscriptionRow row;
            row.state = SubscriptionState::Paused;
            row.subscription.terms = terms;
            row.subscription.terms.endsOn = endsOn;
            if (canBeRenewed)
                row.renewal = Renewal();
            return SubscriptionTexts::next(row, m_bench->formatting);
        };
        QCOMPARE(next({}, true), u"paused until 22 December 2026"_s);
        QCOMPARE(next(QDate(2026, 12, 9), false), u"paused; ends on 9 December 2026"_s);
        QCOMPARE(next(QDate(2026, 12, 9), true), u"paused; ends on 9 December 2026 unless it is renewed"_s);
        QCOMPARE(next(QDate(2026, 12, 31), false), u"paused until 22 December 2026; ends on 31 December 2026"_s);
        QCOMPARE(next(QDate(2026, 12, 31), true),
                 u"paused until 22 December 2026; ends on 31 December 2026 unless it is renewed"_s);
    }

    /// The form says what the rule does.
    void whatHasNotStartedIsCancelledForItsFirstTerm()
    {
        const SubscriptionPlanId monthly = m_bench->shop.save(u"Tea"_s, 1'000, 1, 60);
        m_bench->shop.start(anneliese(), monthly, QDate(2027, 7, 1));
        step(m_bench->shop.of(anneliese()).first(), u"cancel"_s);
        auto *cancel = opened<StopForm>();
        QVERIFY(cancel);
        QCOMPARE(cancel->until(), QDate(2027, 7, 31));
    }

    void everyCommandSaysWhatItDid()
    {
        const QVariantMap arguments{{u"plan"_s, u"Care"_s}, {u"name"_s, u"Ada"_s}, {u"date"_s, u"2026-12-01"_s}};
        const auto said = [&](QLatin1StringView name) {
            return CommandTexts::done({ChangeSetId{1}, name, arguments}, m_bench->formatting);
        };
        for (const QLatin1StringView name : {SaveSubscriptionPlan::name, RemoveSubscriptionPlan::name})
            QVERIFY2(said(name).contains(u"Care"_s), name.data());
        for (const QLatin1StringView name :
             {StartSubscription::name, ChangeSubscription::name, PauseSubscription::name, ResumeSubscription::name,
              CancelSubscription::name, ReactivateSubscription::name, RenewSubscription::name, SetSubscriptionRenewal::name})
            QVERIFY2(said(name).contains(u"Care"_s) && said(name).contains(u"Ada"_s), name.data());
        for (const QLatin1StringView name : {PauseSubscription::name, CancelSubscription::name, RenewSubscription::name})
            QVERIFY2(said(name).contains(u"1 December 2026"_s), name.data());
    }
};

QTEST_MAIN(TestSubscriptionsPage)

#include "tst_subscriptionspage.moc"
