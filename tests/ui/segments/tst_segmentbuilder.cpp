// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/formtest.h"
#include "tests/ui/segments/segmentuifixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/segments/conditionpicker.h"
#include "ui/segments/rulegroupbox.h"
#include "ui/segments/rulerow.h"
#include "ui/segments/segmentbuilder.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

SegmentRule tagged(const QString &tag)
{
    return {FieldTestRule{SegmentField::Tag, SegmentTest::Is, {tag}, {}}};
}

SegmentRule all(std::vector<SegmentRule> rules)
{
    return {RuleGroup{GroupKind::All, std::move(rules)}};
}

} // namespace

class TestSegmentBuilder : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<SegmentUiFixture> m_shop;
    std::unique_ptr<QWidget> m_window;
    SegmentBuilder *m_builder = nullptr;

    void open(const SegmentRule &rule = {})
    {
        m_builder->setRule(rule);
        m_window->resize(900, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    template<typename Widget>
    Widget *in(const RulePath &path, const QString &name)
    {
        RuleNode *node = m_builder->partAt(path);
        return node ? node->findChild<Widget *>(name) : nullptr;
    }
    /// The one that is open; null when there is none.
    ConditionPicker *picker()
    {
        for (ConditionPicker *each : m_builder->findChildren<ConditionPicker *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// Adds what is found by those letters to the group on top, by keys alone.
    void addByKeys(const QString &letters)
    {
        auto *top = static_cast<RuleGroupBox *>(m_builder->partAt({}));
        top->addButton()->setFocus();
        QTest::keyClick(top->addButton(), Qt::Key_Space);
        QVERIFY(picker());
        auto *line = picker()->findChild<QLineEdit *>(u"condition_line"_s);
        QTest::keyClicks(line, letters);
        QTest::keyClick(line, Qt::Key_Return);
    }
    static void choose(QComboBox *box, int value)
    {
        QVERIFY(box);
        box->setCurrentIndex(box->findData(value));
    }
    /// A key of the builder, from whatever has the keyboard in it.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QWidget *focused = m_window->focusWidget();
        QTest::keyClick(focused ? focused : m_builder, key, modifiers);
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_shop = std::make_unique<SegmentUiFixture>();
        m_window = std::make_unique<QWidget>();
        m_builder = new SegmentBuilder(m_shop->book(), m_shop->formatting, m_window.get());
        (new QVBoxLayout(m_window.get()))->addWidget(m_builder);
    }
    void cleanup()
    {
        m_window.reset();
        m_shop.reset();
    }

    void whatIsShownIsWhatWasGiven_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("English") << u"en_GB"_s;
        QTest::newRow("German") << u"de_DE"_s;
        QTest::newRow("Swedish") << u"sv_SE"_s;
    }
    void whatIsShownIsWhatWasGiven()
    {
        QFETCH(QString, locale);
        const Formatting formatting(QLocale(locale), QTimeZone("Europe/Berlin"), m_shop->clock);
        SegmentBuilder builder(m_shop->book(), formatting, nullptr);
        RandomSegments random(11, m_shop->world);
        for (int turn = 0; turn < 60; ++turn) {
            const SegmentRule rule = random.rule();
            builder.setRule(rule);
            QVERIFY2(normalized(builder.rule()) == normalized(rule),
                     qPrintable(queryOf(rule, builder.names()) + u"\n"_s + queryOf(builder.rule(), builder.names())));
            QVERIFY(builder.check().isEmpty());
        }
    }

    void aRuleIsBuiltByKeys()
    {
        open();
        addByKeys(u"number of orders"_s);
        auto *value = in<QLineEdit>({0}, u"value"_s);
        QVERIFY(value);
        QTRY_COMPARE(m_window->focusWidget(), value);
        QTest::keyClicks(value, u"3"_s);
        addByKeys(u"tag"_s);
        QTest::keyClicks(in<QLineEdit>({1}, u"value"_s), u"linen"_s);
        const SegmentRule expected = all(
            {{FieldTestRule{SegmentField::Orders, SegmentTest::AtLeast, {u"3"_s}, {}}}, tagged(u"linen"_s)});
        QVERIFY(m_builder->rule() == expected);
        QVERIFY(m_builder->check().isEmpty());
        uitest::takePictures(*m_window, *m_theme, u"segment-builder"_s, {900, 400});
    }

    void eventsAreCounted()
    {
        open();
        addByKeys(u"have ordered"_s);
        in<QSpinBox>({0}, u"times"_s)->setValue(3);
        choose(in<QComboBox>({0}, u"window"_s), int(WindowKind::LastDays));
        in<QSpinBox>({0}, u"days"_s)->setValue(365);
        QTest::mouseClick(in<QPushButton>({0}, u"add_filter"_s), Qt::LeftButton);
        const auto *event = std::get_if<EventRule>(&m_builder->rule().group()->rules[0].is);
        QVERIFY(event);
        QCOMPARE(event->times, 3);
        QCOMPARE(event->window.days, 365);
        QCOMPARE(event->filters.size(), 1);
        QVERIFY(m_builder->check().isEmpty());
        QTest::mouseClick(in<QPushButton>({0}, u"remove_filter"_s), Qt::LeftButton);
        QVERIFY(std::get<EventRule>(m_builder->rule().group()->rules[0].is).filters.isEmpty());
    }

    void whoNeverDidIsLeftOutUntilTicked()
    {
        open();
        addByKeys(u"have not ordered"_s);
        auto *row = static_cast<RuleRow *>(m_builder->partAt({0}));
        QCOMPARE(row->hint(), u"Customers who never bought are left out."_s);
        auto *never = in<QCheckBox>({0}, u"or_never"_s);
        QVERIFY(never->isVisible());
        never->click();
        QVERIFY(row->hint() != u"Customers who never bought are left out."_s);
        QVERIFY(std::get<EventRule>(m_builder->rule().group()->rules[0].is).orNever);
    }

    void haveNotAtAnyTimeMeansNever()
    {
        open({EventRule{}});
        choose(in<QComboBox>({0}, u"way"_s), 1); // "have not ordered"
        const EventRule rule = std::get<EventRule>(m_builder->rule().group()->rules[0].is);
        QVERIFY(rule.isHasNot());
        QVERIFY(rule.orNever);
        QVERIFY(m_builder->check().isEmpty());
    }

    void linesMoveAreDoubledAndRemovedByKeys()
    {
        open(all({tagged(u"a"_s), tagged(u"b"_s), tagged(u"c"_s)}));
        QSignalSpy edited(m_builder, &SegmentBuilder::edited);
        m_builder->partAt({0})->takeFocus();
        press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(m_builder->rule() == all({tagged(u"b"_s), tagged(u"a"_s), tagged(u"c"_s)}));
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); // the line that was moved has the keyboard
        QVERIFY(m_builder->rule() == all({tagged(u"b"_s), tagged(u"a"_s), tagged(u"a"_s), tagged(u"c"_s)}));
        in<QPushButton>({2}, u"grip"_s)->setFocus();
        press(Qt::Key_Delete, Qt::NoModifier);
        press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(edited.size(), 4);
        m_builder->undo();
        m_builder->undo();
        m_builder->undo();
        m_builder->undo();
        QVERIFY(m_builder->rule() == all({tagged(u"a"_s), tagged(u"b"_s), tagged(u"c"_s)}));
        QVERIFY(!m_builder->canUndo());
        m_builder->redo();
        QVERIFY(m_builder->rule() == all({tagged(u"b"_s), tagged(u"a"_s), tagged(u"c"_s)}));
    }

    void typingIsOneStep()
    {
        open(all({tagged({})}));
        auto *value = in<QLineEdit>({0}, u"value"_s);
        QTest::keyClicks(value, u"linen"_s);
        QVERIFY(m_builder->rule() == all({tagged(u"linen"_s)}));
        m_builder->undo();
        QVERIFY(!m_builder->canUndo());
        m_builder->redo();
        QVERIFY(m_builder->rule() == all({tagged(u"linen"_s)}));
    }

    void groupsStandInEachOtherOnlySoDeep()
    {
        open();
        RulePath path;
        for (int level = 1; level < deepestRule; ++level) {
            auto *button = in<QPushButton>(path, u"add_group"_s);
            QVERIFY(button->isVisible());
            QTest::mouseClick(button, Qt::LeftButton);
            path += 0;
        }
        QVERIFY(m_builder->partAt(path));
        QVERIFY(!in<QPushButton>(path, u"add_group"_s)->isVisible());
        QVERIFY(m_builder->check().isEmpty());
    }

    void whatIsWrongStandsAtItsLine()
    {
        open(all({tagged(u"a"_s), {FieldTestRule{SegmentField::Orders, SegmentTest::AtLeast, {}, {}}}}));
        const QList<Error> wrong = m_builder->check();
        QCOMPARE(wrong.size(), 1);
        QVERIFY(m_builder->showErrors(wrong).isEmpty());
        QCOMPARE(m_builder->partAt({0})->error(), QString());
        QCOMPARE(m_builder->partAt({1})->error(), u"Here something is to be filled in."_s);
        auto *value = in<QLineEdit>({1}, u"value"_s);
        QTRY_COMPARE(m_window->focusWidget(), value);
        QTest::keyClicks(value, u"x"_s);
        QCOMPARE(m_builder->partAt({1})->error(), QString()); // goes when it is worked on
        QCOMPARE(m_builder->check().size(), 1);
        (void)m_builder->showErrors(m_builder->check());
        QCOMPARE(m_builder->partAt({1})->error(), u"What is typed here is no number."_s);
    }

    void aLineIsDragged()
    {
        open(all({tagged(u"a"_s), tagged(u"b"_s), tagged(u"c"_s)}));
        auto *grip = in<QPushButton>({0}, u"grip"_s);
        RuleNode *last = m_builder->partAt({2});
        const QPoint below = grip->mapFromGlobal(last->mapToGlobal(QPoint(10, last->height() - 1)));
        uitest::drag(grip, grip->rect().center(), below);
        QVERIFY(m_builder->rule() == all({tagged(u"b"_s), tagged(u"c"_s), tagged(u"a"_s)}));
    }

    void everythingHasAName()
    {
        RandomSegments random(5, m_shop->world);
        RuleGroup group;
        for (int i = 0; i < 12; ++i)
            group.rules.push_back(random.condition());
        open({group});
        QCOMPARE(uitest::namelessEditors(*m_window), QStringList());
    }

    void whatCanBeAskedIsFound()
    {
        const RuleContext context{m_shop->book(), m_shop->formatting};
        const QList<ConditionChoice> choices = conditionChoices(context);
        for (const ConditionChoice &choice : choices)
            QVERIFY2(!choice.section.isEmpty() && !choice.text.isEmpty(), qPrintable(choice.text));
        for (const auto &[field, name] : EnumNames<SegmentField>::names) {
            const bool isThere = std::any_of(choices.begin(), choices.end(), [&](const ConditionChoice &choice) {
                const auto *test = std::get_if<FieldTestRule>(&choice.condition.is);
                return test && test->field == field;
            });
            QVERIFY(isThere);
        }
    }
};

QTEST_MAIN(TestSegmentBuilder)
#include "tst_segmentbuilder.moc"
