// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/fieldconditionedit.h"

#include "ui/base/flowlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/regularsstyle.h"
#include "ui/segments/rulecontext.h"
#include "ui/segments/rulevalueedit.h"
#include "ui/segments/segmentwords.h"
#include "ui/segments/windowedit.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

FieldConditionEdit::FieldConditionEdit(const SegmentRule &condition, const RuleContext &context, QWidget *parent)
    : ConditionEdit(context, parent), m_condition(condition), m_choices(choices())
{
    auto *field = new QPushButton(QString(name()).replace(u'&', u"&&"_s), this);
    field->setObjectName(u"field"_s);
    field->setAutoDefault(false);
    field->setToolTip(tr("Ask something else"));
    setButtonLook(field, ButtonVariant::Quiet);
    line()->addWidget(field);
    connect(field, &QPushButton::clicked, this, [this, field] { Q_EMIT replacementWanted(field); });
    addTests();
    m_window = new WindowEdit(context, false, this);
    line()->addWidget(m_window);
    SegmentWindow window;
    window.kind = WindowKind::LastDays;
    if (const auto *test = std::get_if<FieldTestRule>(&condition.is)) {
        m_window->setWindow(test->test == SegmentTest::Within ? test->window : window);
        follow(test->values);
    } else if (const auto *own = std::get_if<OwnFieldRule>(&condition.is)) {
        m_window->setWindow(own->test == SegmentTest::Within ? own->window : window);
        follow(own->values);
    }
    connect(m_window, &WindowEdit::edited, this, &ConditionEdit::edited);
    connect(m_test, &QComboBox::currentIndexChanged, this, [this] {
        follow(m_values ? m_values->values() : QStringList());
        Q_EMIT edited();
    });
}

void FieldConditionEdit::addTests()
{
    const auto *field = std::get_if<FieldTestRule>(&m_condition.is);
    const auto *own = std::get_if<OwnFieldRule>(&m_condition.is);
    const SegmentTest chosen = field ? field->test : own ? own->test : SegmentTest::Is;
    QList<SegmentTest> tests = testsOf(m_choices.type);
    if (!tests.contains(chosen)) // of a field that was changed since
        tests += chosen;
    QList<std::pair<int, QString>> entries;
    for (const SegmentTest test : std::as_const(tests))
        entries.emplaceBack(int(test), SegmentWords::test(test, m_choices.type));
    m_test = addChoice(u"test"_s, tr("What is asked of: %1").arg(name()), entries, int(chosen));
}

QString FieldConditionEdit::name() const
{
    if (const auto *field = std::get_if<FieldTestRule>(&m_condition.is))
        return SegmentWords::field(field->field);
    const auto *own = std::get_if<OwnFieldRule>(&m_condition.is);
    const FieldDefinition *definition = own ? context().book.names.own.definition(own->uid) : nullptr;
    if (!definition)
        return tr("A field that is gone");
    const RecordTable *table = context().book.names.own.table(definition->table);
    return table ? tr("%1: %2", "a table of the shop's own and its column").arg(table->name, definition->name)
                 : definition->name;
}

ValueChoices FieldConditionEdit::choices() const
{
    if (const auto *field = std::get_if<FieldTestRule>(&m_condition.is))
        return valueChoices(field->field, context());
    const auto *own = std::get_if<OwnFieldRule>(&m_condition.is);
    return valueChoices(own ? context().book.names.own.definition(own->uid) : nullptr);
}

SegmentTest FieldConditionEdit::test() const
{
    return static_cast<SegmentTest>(m_test->currentData().toInt());
}

void FieldConditionEdit::follow(const QStringList &values)
{
    if (m_values) {
        m_values->disconnect(this); // one that loses the keyboard says once more what stands in it
        line()->removeWidget(m_values);
        m_values->hide();
        m_values->deleteLater();
        m_values = nullptr;
    }
    const SegmentTest chosen = test();
    m_window->setVisible(chosen == SegmentTest::Within);
    const int takes = valuesOf(chosen);
    if (takes == 0)
        return;
    m_values = new RuleValueEdit(m_choices, takes < 0, context().formatting.locale(), this);
    m_values->setNames(tr("Value for: %1").arg(name()));
    m_values->setValues(takes < 0 ? values : values.mid(0, 1));
    line()->addWidget(m_values);
    m_values->show();
    setTabOrder(m_test, m_values);
    connect(m_values, &RuleValueEdit::edited, this, &ConditionEdit::edited);
}

QStringList FieldConditionEdit::asked() const
{
    return m_values ? m_values->values() : QStringList();
}

SegmentRule FieldConditionEdit::condition() const
{
    SegmentRule changed = m_condition;
    const SegmentWindow window = test() == SegmentTest::Within ? m_window->window() : SegmentWindow();
    if (auto *field = std::get_if<FieldTestRule>(&changed.is))
        *field = {field->field, test(), asked(), window};
    else if (auto *own = std::get_if<OwnFieldRule>(&changed.is))
        *own = {own->uid, test(), asked(), window};
    return changed;
}

QString FieldConditionEdit::hint() const
{
    const SegmentTest chosen = test();
    if (chosen == SegmentTest::IsNot || chosen == SegmentTest::NoneOf || chosen == SegmentTest::NotContains)
        return tr("Customers of whom this is not known are in as well.");
    return {};
}

bool FieldConditionEdit::isReadable() const
{
    return test() != SegmentTest::Within || m_window->isReadable();
}

void FieldConditionEdit::takeFocus()
{
    (m_values ? static_cast<QWidget *>(m_values) : m_test)->setFocus();
}

} // namespace regulars
