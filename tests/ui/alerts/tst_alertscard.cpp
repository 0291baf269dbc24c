// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/commandrunner.h"
#include "models/people/signin.h"
#include "tests/models/alerts/alertfixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/alerts/alertform.h"
#include "ui/alerts/alertscard.h"
#include "ui/alerts/alerttexts.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/messagebar.h"
#include "ui/base/orderedview.h"
#include "ui/today/todaylines.h"

#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    AlertFixture shop;
    CommandRunner commands{*shop.db};
    SignIn signIn{*shop.db, {}};
    Formatting formatting{QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), shop.db.clock()};
    QWidget window;
    MessageBar messages{&window};
    KeptForms forms{messages};
};

} // namespace

class TestAlertsCard : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<AlertsCard> m_card;

    void open()
    {
        m_card = std::make_unique<AlertsCard>(
            AlertsCardServices{*m_bench->shop.db, m_bench->commands, m_bench->formatting, m_bench->signIn, m_bench->forms},
            &m_bench->window);
        QTRY_COMPARE(m_bench->signIn.state(), SignIn::State::Open);
        m_bench->window.resize(720, 600);
        m_card->resize(720, 600);
        m_bench->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->window));
        QTRY_COMPARE(m_card->rules()->model()->rowCount(), 8);
    }
    /// Opens the form of the rule in that row by its button.
    AlertForm *edit(int row)
    {
        m_card->rules()->setCurrentIndex(m_card->rules()->model()->index(row, 0));
        QTest::mouseClick(m_card->findChild<QPushButton *>(u"edit_alert"_s), Qt::LeftButton);
        return uitest::openedFormOf<AlertForm>(m_bench->window);
    }
    static void type(const AlertForm *form, const QString &name, const QString &text)
    {
        auto *line = form->findChild<QLineEdit *>(name);
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    [[nodiscard]] AlertRule stored(AlertKind kind) const
    {
        const auto rules = m_bench->shop.db.read([](Connection &c) { return AlertStore(c).rules(); }).value();
        return rules.at(static_cast<int>(kind));
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_bench = std::make_unique<Bench>();
    }
    void cleanup()
    {
        m_card.reset();
        m_bench.reset();
    }

    void aRuleIsSwitchedOn()
    {
        m_bench->shop.answer(m_bench->shop.shop.anneliese, 2);
        m_bench->shop.answer(m_bench->shop.shop.tomas, 1);
        open();
        AlertForm *form = edit(0);
        QVERIFY(form);
        QCOMPARE(form->findChild<QLineEdit *>(u"title"_s)->text(), u"Ask what went wrong"_s);
        QCOMPARE(form->findChild<QLabel *>(u"alert_sentence"_s)->text(),
                 u"An answer of 6 or less of 10, of 2 or less of 5, or of 3 or less of 7."_s);
        QTRY_COMPARE(form->preview(), u"It would name 2 customer(s) now: Anneliese Bergmann and Tomás Oliveira"_s);
        type(form, u"csat_at_most"_s, u"1"_s);
        QTRY_COMPARE(form->preview(), u"It would name 1 customer(s) now: Tomás Oliveira"_s);
        form->findChild<QCheckBox *>(u"enabled"_s)->click();
        QTest::mouseClick(form->saveButton(), Qt::LeftButton);
        QTRY_VERIFY(stored(AlertKind::LowAnswer).enabled);
        QCOMPARE(stored(AlertKind::LowAnswer).limits.csatAtMost, 1);
        QCOMPARE(stored(AlertKind::LowAnswer).title, u"Ask what went wrong"_s);
    }

    void whatIsWrongIsSaidAtItsField()
    {
        open();
        AlertForm *form = edit(1);
        QVERIFY(form);
        type(form, u"tickets"_s, u"1"_s);
        type(form, u"title"_s, {});
        QTest::mouseClick(form->saveButton(), Qt::LeftButton);
        QVERIFY(form->isVisible());
        QVERIFY(!stored(AlertKind::ManyTickets).enabled);
        QTRY_COMPARE(form->preview(), QString()); // nothing to count
        type(form, u"tickets"_s, u"3"_s);
        QTRY_COMPARE(form->preview(), u"It would name nobody now."_s);
    }

    void everyKindHasItsForm()
    {
        open();
        for (const auto &[kind, name] : EnumNames<AlertKind>::names) {
            AlertForm form(stored(kind), {}, *m_bench->shop.db, m_bench->formatting, &m_bench->window);
            AlertRule expected = stored(kind);
            expected.title = AlertTexts::usualTitle(kind);
            QCOMPARE(form.rule(), expected);
            QVERIFY(!form.isDirty());
            QVERIFY(!form.findChild<QLabel *>(u"alert_sentence"_s)->text().isEmpty());
            QTRY_COMPARE(form.preview(), u"It would name nobody now."_s);
            uitest::takePictures(form, *m_theme, u"alert-"_s + QString::fromUtf16(name), {640, 560});
        }
        uitest::takePictures(*m_card, *m_theme, u"alerts"_s, {720, 480});
    }

    void aTaskSaysWhy()
    {
        m_bench->shop.switchOn(AlertKind::LowAnswer);
        m_bench->shop.answer(m_bench->shop.shop.anneliese, 2);
        QCOMPARE(m_bench->shop.run(), 1);
        const QList<TodayLine> lines = TodayLines::of(m_bench->shop.tasks(), m_bench->formatting);
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.first().reason.contains(u"Anneliese Bergmann · answered 2 of 5"_s), qPrintable(lines.first().reason));
    }

    void reasonsAreSentences()
    {
        AlertReason reason;
        reason.kind = AlertKind::ManyTickets;
        reason.count = 3;
        reason.days = 30;
        QCOMPARE(AlertTexts::reason(reason, m_bench->formatting), u"3 ticket(s) within 30 day(s)"_s);
        reason.kind = AlertKind::Silence;
        reason.days = 86;
        reason.usualDays = 43;
        QCOMPARE(AlertTexts::reason(reason, m_bench->formatting), u"no purchase for 86 day(s), 2 times as long as usual"_s);
        reason.kind = AlertKind::ManyReturns;
        reason.orders = 5;
        QCOMPARE(AlertTexts::reason(reason, m_bench->formatting), u"something came back of 3 of 5 order(s) in 12 months"_s);
        reason.kind = AlertKind::LessSpent;
        reason.spent = {4'500, Currency(u"EUR")};
        reason.spentBefore = {9'000, Currency(u"EUR")};
        QCOMPARE(AlertTexts::reason(reason, m_bench->formatting), u"€45.00 spent in 90 day(s), €90.00 in as many before"_s);
        reason.kind = AlertKind::Leaving;
        reason.endsOn = {2027, 1, 31};
        QCOMPARE(AlertTexts::reason(reason, m_bench->formatting), u"a subscription ends on 31 Jan 2027"_s);
        QCOMPARE(AlertTexts::reason(u"{\"kind\":\"renewal_off\"}"_s, m_bench->formatting), QString());
    }
};

QTEST_MAIN(TestAlertsCard)
#include "tst_alertscard.moc"
