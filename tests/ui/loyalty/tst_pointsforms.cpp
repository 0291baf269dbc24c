// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/earnsetup.h"
#include "tests/models/loyalty/pointsfixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/notice.h"
#include "ui/base/orderedview.h"
#include "ui/loyalty/earnrulesedit.h"
#include "ui/loyalty/earntrial.h"
#include "ui/loyalty/pointsprogrammeform.h"
#include "ui/routing/choicesedit.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The forms for points and the rules by which they are earned, by clicks and keys.
class TestPointsForms : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<PointsFixture> m_shop;
    std::unique_ptr<Formatting> m_formatting;
    std::unique_ptr<QWidget> m_window;

    [[nodiscard]] ProgrammeFormServices services()
    {
        const EarnSetup setup = m_shop->db.read([](Connection &connection) { return readEarnSetup(connection); }).value();
        return {*m_shop->db, *m_formatting, {setup.tiers, setup.products, setup.currency, {}}, {u"Ceramics"_s, u"Linen"_s}};
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
    static void choose(const QWidget &form, const QString &name, const QString &value)
    {
        auto *combo = form.findChild<QComboBox *>(name);
        QVERIFY2(combo, qPrintable(name));
        combo->setCurrentIndex(combo->findData(value));
        QCOMPARE(combo->currentData().toString(), value);
    }
    static void tick(const QWidget &form, const QString &name, const QStringList &words)
    {
        auto *button = form.findChild<ChoicesEdit *>(name);
        QVERIFY2(button, qPrintable(name));
        for (QAction *action : button->menu()->actions()) {
            if (words.contains(action->text()))
                action->trigger();
        }
    }
    [[nodiscard]] static QString sentenceOf(const QWidget &form)
    {
        return form.findChild<QLabel *>(u"earn_sentence"_s)->text();
    }
    static void press(const QWidget &parent, const QString &name)
    {
        auto *button = parent.findChild<QPushButton *>(name);
        QTRY_VERIFY(button && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] static QStringList rowsOf(const OrderedView &view)
    {
        QStringList rows;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            rows += view.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return rows;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_shop = std::make_unique<PointsFixture>();
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone::utc(), m_shop->db.clock());
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 900);
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_shop.reset();
    }

    void aRuleIsMadeByKeys()
    {
        auto *form = new EarnRuleForm({}, services(), m_window.get());
        uitest::openForm(*form);
        QCOMPARE(uitest::namelessEditors(*form), QStringList());
        const QSignalSpy submitted(form, &EarnRuleForm::submitted);
        uitest::saveByKeys(*form);
        QCOMPARE(submitted.size(), 0); // it has no name
        type(*form, u"name"_s, u"Linen weeks"_s);
        type(*form, u"points"_s, u"1.5"_s);
        type(*form, u"per_amount"_s, u"2"_s);
        tick(*form, u"categories"_s, {u"Linen"_s, u"Ceramics"_s});
        tick(*form, u"weekdays"_s, {u"Saturdays"_s});
        tick(*form, u"tiers"_s, {u"Gold"_s});
        tick(*form, u"channels"_s, {u"Counter"_s});
        type(*form, u"hours"_s, u"14-18:30"_s);
        type(*form, u"minimum"_s, u"20"_s);
        type(*form, u"valid_until"_s, u"2026-12-24"_s);
        type(*form, u"points.month"_s, u"500"_s);
        type(*form, u"times.day"_s, u"1"_s);
        type(*form, u"group"_s, u"Campaigns"_s);
        QCOMPARE(sentenceOf(*form),
                 u"1.5 points for each €2, for Ceramics and Linen, if they come to €20 or more, on Saturdays, between 14:00 "
                 "and 18:30, until 24 Dec 2026, from Gold, only by Counter, at most 1 time(s) a day, at most 500 point(s) a "
                 "month, only the best one of “Campaigns” counts"_s);
        uitest::saveByKeys(*form);
        QCOMPARE(submitted.size(), 1);
        const auto rule = submitted.first().first().value<EarnRule>();
        QCOMPARE(rule.hundredths, 150);
        QCOMPARE(rule.perMinor, 200);
        QCOMPARE(rule.window.fromMinute, 14 * 60);
        QCOMPARE(rule.window.untilMinute, 18 * 60 + 30);
        QCOMPARE(rule.tiers, QList<TierId>{m_shop->gold});
        QCOMPARE(rule.limits, (QList<EarnLimit>{{EarnPeriod::Day, 0, 1}, {EarnPeriod::Month, 50'000, 0}}));
        form->finish();
        // The same rule again has the same in all its fields.
        auto *again = new EarnRuleForm(rule, services(), m_window.get());
        uitest::openForm(*again);
        QVERIFY(!again->isDirty());
        QCOMPARE(again->rule(), rule);
        again->finish();
    }

    void hoursOverMidnight()
    {
        auto *form = new EarnRuleForm({}, services(), m_window.get());
        uitest::openForm(*form);
        const QSignalSpy submitted(form, &EarnRuleForm::submitted);
        type(*form, u"name"_s, u"Night owls"_s);
        type(*form, u"hours"_s, u"9-12, 14-18"_s); // one range only
        uitest::saveByKeys(*form);
        QCOMPARE(submitted.size(), 0);
        type(*form, u"hours"_s, u"22-2"_s);
        QVERIFY(sentenceOf(*form).endsWith(u"between 22:00 and 02:00 of the next day"_s));
        uitest::saveByKeys(*form);
        QCOMPARE(submitted.size(), 1);
        const auto rule = submitted.first().first().value<EarnRule>();
        QCOMPARE(rule.window.fromMinute, 22 * 60);
        QCOMPARE(rule.window.untilMinute, 2 * 60);
        form->finish();
        auto *again = new EarnRuleForm(rule, services(), m_window.get());
        uitest::openForm(*again);
        QCOMPARE(again->rule().window, rule.window);
        again->finish();
    }

    void eachKindAsksForItsOwn()
    {
        auto *form = new EarnRuleForm({}, services(), m_window.get());
        uitest::openForm(*form);
        const auto shown = [form](const QString &name) { return form->findChild<QWidget *>(name)->isVisible(); };
        QVERIFY(shown(u"points"_s) && shown(u"per_amount"_s) && !shown(u"percent"_s) && !shown(u"event"_s));
        QVERIFY(!shown(u"earn_sentence"_s)); // it has no name
        type(*form, u"name"_s, u"Birthday"_s);
        QVERIFY(shown(u"earn_sentence"_s));
        choose(*form, u"kind"_s, u"multiplier"_s);
        QVERIFY(!shown(u"points"_s) && shown(u"percent"_s) && shown(u"categories"_s));
        type(*form, u"percent"_s, u"1.25"_s);
        QCOMPARE(sentenceOf(*form), u"1.25 times the points"_s);
        QCOMPARE(form->rule().percent, 125);
        choose(*form, u"kind"_s, u"event"_s);
        choose(*form, u"event"_s, u"birthday"_s);
        QVERIFY(shown(u"event"_s) && !shown(u"categories"_s) && !shown(u"channels"_s) && !shown(u"minimum"_s));
        type(*form, u"points"_s, u"100"_s);
        QCOMPARE(sentenceOf(*form), u"100 point(s) for a birthday"_s);
        // What makes no sense is said at its field.
        type(*form, u"points"_s, u"0"_s);
        QVERIFY(!shown(u"earn_sentence"_s));
        const QSignalSpy submitted(form, &EarnRuleForm::submitted);
        uitest::saveByKeys(*form);
        QCOMPARE(submitted.size(), 0);
        QVERIFY(form->findChild<QLineEdit *>(u"points"_s)->hasFocus());
        type(*form, u"points.week"_s, u"many"_s);
        type(*form, u"points"_s, u"100"_s);
        uitest::saveByKeys(*form);
        QCOMPARE(submitted.size(), 0);
        type(*form, u"points.week"_s, {});
        uitest::saveByKeys(*form);
        QCOMPARE(submitted.size(), 1);
        uitest::takePictures(*form, *m_theme, u"earn-rule"_s, {760, 900});
        form->finish();
    }

    void aProgrammeIsSetUp()
    {
        auto *form = new PointsProgrammeForm(services(), {}, m_window.get());
        uitest::openForm(*form);
        QCOMPARE(uitest::namelessEditors(*form), QStringList());
        QVERIFY(!form->isDirty());
        auto *gives = form->findChild<QCheckBox *>(u"gives_points"_s);
        gives->setFocus();
        QTest::keyClick(gives, Qt::Key_Space);
        type(*form, u"point_value"_s, u"0.005"_s);
        QCOMPARE(form->findChild<QLabel *>(u"points_value"_s)->text(), u"€5.00 for 1,000 point(s)"_s);
        type(*form, u"pending_days"_s, u"14"_s);
        choose(*form, u"expiry"_s, u"rolling_months"_s);
        type(*form, u"months"_s, u"24"_s);
        QCOMPARE(
            form->findChild<QLabel *>(u"points_hold"_s)->text(),
            u"Points can be spent when the 14 day(s) for returns are over: earned today, from 7 Dec 2026 on. Points hold "
            "for 24 month(s), to the end of the month. Earned today, they hold until 30 Nov 2028."_s);
        choose(*form, u"negative"_s, u"charge_cash"_s);
        choose(*form, u"rounding"_s, u"hundredths"_s);
        QVERIFY(form->findChild<QLabel *>(u"earn_basis"_s)->text().startsWith(u"What counts: prices with tax"_s));
        press(*form, u"add_rule"_s);
        auto *rule = uitest::openFormOf<EarnRuleForm>(*m_window);
        QVERIFY(rule && QTest::qWaitForWindowActive(rule));
        type(*rule, u"name"_s, u"A point for each euro"_s);
        uitest::saveByKeys(*rule);
        QTRY_VERIFY(!uitest::openFormOf<EarnRuleForm>(*m_window));
        const QSignalSpy submitted(form, &PointsProgrammeForm::submitted);
        uitest::saveByKeys(*form);
        QCOMPARE(submitted.size(), 1);
        const auto saved = submitted.first().first().value<PointsProgramme>();
        QVERIFY(saved.givesPoints);
        QCOMPARE(saved.pointValueMicro, 5'000);
        QCOMPARE(saved.terms.pendingDays, 14);
        QCOMPARE(saved.terms.expiry.months, 24);
        QCOMPARE(saved.terms.negative, NegativePolicy::ChargeCash);
        QCOMPARE(saved.terms.step, Points{1}); // the ledger counts as finely as points are rounded
        QCOMPARE(saved.earning.rules.size(), 1);
        QVERIFY(saved.earning.tiers.isEmpty());
        QVERIFY(validate(saved).isEmpty());
        form->finish();
    }

    void aRuleThatIsNotTakenOverIsKept()
    {
        auto *form = new PointsProgrammeForm(services(), m_shop->programme, m_window.get());
        uitest::openForm(*form);
        press(*form, u"add_rule"_s);
        auto *rule = uitest::openedFormOf<EarnRuleForm>(*m_window);
        QVERIFY(rule);
        type(*rule, u"name"_s, u"Linen weeks"_s);
        QTest::keyClick(rule, Qt::Key_Escape);
        QVERIFY(!rule->isVisible());
        QVERIFY(form->isDirty());
        // Saved without it, it would be lost.
        const QSignalSpy submitted(form, &PointsProgrammeForm::submitted);
        uitest::saveByKeys(*form);
        QCOMPARE(submitted.size(), 0);
        QCOMPARE(uitest::openedFormOf<EarnRuleForm>(*m_window), rule);
        QCOMPARE(rule->findChild<QLineEdit *>(u"name"_s)->text(), u"Linen weeks"_s);
        uitest::saveByKeys(*rule);
        QTRY_VERIFY(!uitest::openFormOf<EarnRuleForm>(*m_window));
        uitest::saveByKeys(*form);
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(submitted.first().first().value<PointsProgramme>().earning.rules.last().name, u"Linen weeks"_s);
        form->finish();
    }

    void whatIsWrongIsSaidWhereItStands()
    {
        auto *form = new PointsProgrammeForm(services(), m_shop->programme, m_window.get());
        uitest::openForm(*form);
        QVERIFY(!form->isDirty());
        const QSignalSpy submitted(form, &PointsProgrammeForm::submitted);
        choose(*form, u"expiry"_s, u"fixed_date"_s);
        auto *month = form->findChild<QComboBox *>(u"expiry_month"_s);
        month->setCurrentIndex(1);
        type(*form, u"expiry_day"_s, u"31"_s); // of February
        uitest::saveByKeys(*form);
        QCOMPARE(submitted.size(), 0);
        QVERIFY(form->findChild<QLineEdit *>(u"expiry_day"_s)->hasFocus());
        type(*form, u"expiry_day"_s, u"28"_s);
        type(*form, u"most_paid_percent"_s, u"150"_s);
        uitest::saveByKeys(*form);
        QCOMPARE(submitted.size(), 0);
        QVERIFY(form->findChild<QLineEdit *>(u"most_paid_percent"_s)->hasFocus());
        type(*form, u"most_paid_percent"_s, u"50"_s);
        type(*form, u"pending_days"_s, {});
        uitest::saveByKeys(*form);
        QCOMPARE(submitted.size(), 0);
        QVERIFY(form->findChild<QLineEdit *>(u"pending_days"_s)->hasFocus());
        type(*form, u"pending_days"_s, u"0"_s);
        type(*form, u"points.day"_s, u"x"_s);
        uitest::saveByKeys(*form);
        QCOMPARE(submitted.size(), 0);
        type(*form, u"points.day"_s, u"300"_s);
        uitest::saveByKeys(*form);
        QCOMPARE(submitted.size(), 1);
        const auto saved = submitted.first().first().value<PointsProgramme>();
        QCOMPARE(saved.mostPaidPercent, 50);
        QCOMPARE(saved.earning.limits, (QList<EarnLimit>{{EarnPeriod::Day, 30'000, 0}}));
        QCOMPARE(saved.terms.expiry.day, 28);
        // What the database refuses comes back to the form.
        form->showFailure(invalidField(u"pending_days"_s, u"out_of_range"_s));
        QVERIFY(form->findChild<QLineEdit *>(u"pending_days"_s)->hasFocus());
        form->showFailure(invalidField(u"points"_s, u"too_large"_s, {{u"index"_s, 0}, {u"name"_s, u"Goods"_s}}));
        QVERIFY(form->notice()->text().startsWith(u"Goods: "_s));
        form->finish();
    }

    void rulesAreMovedSwitchedOffAndRemoved()
    {
        EarnProgramme programme;
        for (const QString &name : {u"First"_s, u"Second"_s, u"Third"_s}) {
            EarnRule rule;
            rule.uid = name.toLower();
            rule.name = name;
            rule.hundredths = 100 * (programme.rules.size() + 1);
            programme.rules += rule;
        }
        EarnRulesEdit edit(services());
        edit.setProgramme(programme);
        edit.resize(700, 500);
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        const QSignalSpy edited(&edit, &EarnRulesEdit::edited);
        OrderedView *view = edit.view();
        QCOMPARE(rowsOf(*view).value(0), u"First, 1 point(s) for each €1"_s);
        edit.chooseRule(u"third"_s);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(edit.rules().value(1).name, u"Third"_s);
        QCOMPARE(edit.rules().value(1).position, 2);
        press(edit, u"switch_rule"_s);
        QVERIFY(!edit.rules().value(1).enabled);
        QCOMPARE(rowsOf(*view).value(1), u"Third, 3 point(s) for each €1, Not in use"_s);
        QCOMPARE(edit.findChild<QPushButton *>(u"switch_rule"_s)->text(), u"Switch on"_s);
        // First and Second both give; with only the best one counting, the lower one never does.
        auto *conflicts = edit.findChild<QLabel *>(u"rule_conflicts"_s);
        QCOMPARE(conflicts->text(), u"“First” and “Second” give points for the same, and both count."_s);
        programme.stacking = EarnStacking::Best;
        edit.setFrame(programme);
        QCOMPARE(conflicts->text(), u"“First” never counts: “Second” is at least as good wherever it holds."_s);
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(edit.rules().size(), 2);
        QCOMPARE(edited.size(), 3);
    }

    void theTrialAddsUp()
    {
        EarnTrial trial({u"Linen"_s}, services().names, *m_formatting);
        trial.show();
        EarnProgramme programme = m_shop->programme.earning;
        EarnRule more;
        more.uid = u"twice"_s;
        more.name = u"Linen week"_s;
        more.kind = EarnKind::Multiplier;
        more.scope.categories = {u"Linen"_s};
        programme.rules += more;
        trial.setProgramme(programme, {});
        QVERIFY(trial.text().startsWith(u"It would bring 50 point(s).\n"_s));
        auto *category = trial.findChild<QComboBox *>(u"trial_category"_s);
        category->setFocus();
        QTest::keyClick(category, Qt::Key_Down);
        QVERIFY2(trial.text().startsWith(u"It would bring 100 point(s).\n"_s), qPrintable(trial.text()));
        QVERIFY(trial.text().contains(u"“Linen week”: 50 point(s) more: double the points"_s));
        type(trial, u"trial_amount"_s, u"nothing"_s);
        QCOMPARE(trial.text(), u"Nothing can be counted with that."_s);
        type(trial, u"trial_amount"_s, u"10.00"_s);
        QVERIFY(trial.text().startsWith(u"It would bring 20 point(s).\n"_s));
    }

    void pictures()
    {
        auto *form = new PointsProgrammeForm(services(), m_shop->programme, m_window.get());
        uitest::openForm(*form);
        uitest::takePictures(*form, *m_theme, u"points-programme"_s, {820, 1900});
        form->finish();
    }
};

QTEST_MAIN(TestPointsForms)
#include "tst_pointsforms.moc"
