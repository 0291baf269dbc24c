// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/notice.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/whenedit.h"
#include "ui/interactions/interactionform.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestInteractionForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init() { uitest::failOnWarnings(); }

    void callIsLoggedByKeys()
    {
        InteractionForm form(fresh(InteractionKind::Call), u"Anneliese Bergmann"_s, m_formatting, m_clock);
        QSignalSpy submitted(&form, &InteractionForm::submitted);
        uitest::openForm(form);
        QVERIFY(form.focusWidget()->inherits("QPlainTextEdit"));
        QTest::keyClicks(form.focusWidget(), u"Asked for the 3 wool runners"_s);
        QTest::keyClick(form.focusWidget(), Qt::Key_3, Qt::AltModifier);
        form.findChild<QLineEdit *>(u"duration"_s)->setText(u"7"_s);
        form.findChild<QComboBox *>(u"outcome"_s)->setCurrentIndex(1);
        QTest::keyClick(form.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.count(), 1);
        const auto call = submitted.first().first().value<Interaction>();
        QCOMPARE(call.kind, InteractionKind::Call);
        QCOMPARE(call.direction, Direction::Out);
        QCOMPARE(call.body, u"Asked for the 3 wool runners"_s);
        QCOMPARE(call.sentiment, Sentiment::Positive);
        QCOMPARE(call.durationSeconds, 420);
        QCOMPARE(call.outcome, Outcome::Connected);
        QCOMPARE(call.customer, CustomerId{7});
        QCOMPARE(call.occurredAt, m_clock.now());
    }

    void moodHasItsKeys()
    {
        InteractionForm form(fresh(InteractionKind::Visit), {}, m_formatting, m_clock);
        uitest::openForm(form);
        for (const auto &[key, mood] : {std::pair(Qt::Key_1, Sentiment::Negative), std::pair(Qt::Key_2, Sentiment::Neutral),
                                        std::pair(Qt::Key_3, Sentiment::Positive)}) {
            form.findChild<QWidget *>(u"pinned"_s)->setFocus();
            QTest::keyClick(form.focusWidget(), key);
            QCOMPARE(form.interaction().sentiment, mood);
        }
    }

    void noteIsTheShopsOwn()
    {
        InteractionForm form(fresh(InteractionKind::Note), {}, m_formatting, m_clock);
        uitest::openForm(form);
        auto *kind = form.findChild<SegmentedControl *>(u"kind"_s);
        QCOMPARE(form.interaction().direction, Direction::Internal);
        kind->setCurrentIndex(2);
        QCOMPARE(form.interaction().kind, InteractionKind::Visit);
        QCOMPARE(form.interaction().direction, Direction::In);
        kind->setCurrentIndex(0);
        QCOMPARE(form.interaction().direction, Direction::Internal);
    }

    void backDatingKeepsTheShopsWallClock()
    {
        InteractionForm form(fresh(InteractionKind::Call), {}, m_formatting, m_clock);
        uitest::openForm(form);
        auto *when = form.findChild<WhenEdit *>();
        when->setDateTime(QDateTime(QDate(2026, 7, 3), QTime(9, 30), Qt::UTC));
        QCOMPARE(form.interaction().occurredAt, m_formatting.calendar().at(QDate(2026, 7, 3), QTime(9, 30)));
        QVERIFY(form.isDirty());
    }

    void editingKeepsWhatIsNotTouched()
    {
        Interaction before = fresh(InteractionKind::Call);
        before.id = InteractionId{5};
        before.occurredAt = {m_clock.now().ms - 86'400'123};
        before.timeUnknown = true;
        before.durationSeconds = 95;
        before.direction = Direction::In;
        before.body = u"x"_s;
        before.rowVersion = 4;
        InteractionForm form(before, {}, m_formatting, m_clock);
        QVERIFY(!form.isDirty());
        const Interaction after = form.interaction();
        QCOMPARE(after.occurredAt, before.occurredAt);
        QCOMPARE(after.timeUnknown, true);
        QCOMPARE(after.durationSeconds, 95);
        QCOMPARE(after.direction, Direction::In);
        QCOMPARE(after.rowVersion, 4);
    }

    void badInputIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("empty note") << u"empty"_s;
        QTest::newRow("in the future") << u"future"_s;
        QTest::newRow("duration of letters") << u"duration"_s;
        QTest::newRow("duration too long") << u"long"_s;
    }
    void badInputIsRefused()
    {
        QFETCH(const QString, what);
        InteractionForm form(fresh(what == "empty"_L1 ? InteractionKind::Note : InteractionKind::Call), {}, m_formatting,
                             m_clock);
        QSignalSpy submitted(&form, &InteractionForm::submitted);
        uitest::openForm(form);
        if (what == "future"_L1)
            form.findChild<WhenEdit *>()->setDateTime(QDateTime(QDate(2031, 1, 1), QTime(9, 0), Qt::UTC));
        else if (what != "empty"_L1)
            form.findChild<QLineEdit *>(u"duration"_s)->setText(what == "long"_L1 ? u"99999"_s : u"soon"_s);
        form.save();
        QCOMPARE(submitted.count(), 0);
        if (what == "duration"_L1)
            QVERIFY(form.findChild<QLineEdit *>(u"duration"_s)->hasFocus());
        QVERIFY(form.isVisible());
    }

    void conflictLeavesTheChoice()
    {
        Interaction mine = fresh(InteractionKind::Note);
        mine.id = InteractionId{5};
        mine.body = u"old"_s;
        InteractionForm form(mine, {}, m_formatting, m_clock);
        QSignalSpy submitted(&form, &InteractionForm::submitted);
        uitest::openForm(form);
        form.findChild<QPlainTextEdit *>()->setPlainText(u"mine"_s);
        form.save();
        Interaction theirs = mine;
        theirs.body = u"theirs"_s;
        theirs.rowVersion = 2;
        form.showConflict(theirs);
        QTest::mouseClick(uitest::buttonCalled(form, u"Keep mine"_s), Qt::LeftButton);
        QCOMPARE(submitted.last().first().value<Interaction>().body, u"mine"_s);
        QCOMPARE(submitted.last().first().value<Interaction>().rowVersion, 2);
    }

    void looks()
    {
        InteractionForm form(fresh(InteractionKind::Call), u"Anneliese Bergmann"_s, m_formatting, m_clock);
        uitest::openForm(form);
        QCOMPARE(uitest::namelessEditors(form), QStringList());
        uitest::takePictures(form, *m_theme, u"interactionform"_s, form.size());
    }

private:
    static Interaction fresh(InteractionKind kind)
    {
        Interaction interaction;
        interaction.customer = CustomerId{7};
        interaction.kind = kind;
        return interaction;
    }

    Theme *m_theme = nullptr;
    FixedClock m_clock{Instant{1'795'000'000'000}};
    Formatting m_formatting{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin"), m_clock};
};

REGULARS_GUI_TEST_MAIN(TestInteractionForm)
#include "tst_interactionform.moc"
