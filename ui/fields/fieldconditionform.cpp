// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fields/fieldconditionform.h"

#include "core/fields/fieldvalue.h"
#include "ui/base/formbinder.h"
#include "ui/base/notice.h"
#include "ui/base/textlabel.h"
#include "ui/fields/owntexts.h"

#include <QtWidgets/QBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace regulars {

FieldConditionForm::FieldConditionForm(const FieldDefinition &definition, const QString &title,
                                       const std::optional<FieldCondition> &condition, QWidget *parent)
    : FormDialog(tr("Filter by “%1”", "a field").arg(title), parent), m_definition(definition)
{
    body()->addWidget(new TextLabel(title, FontRole::CardTitle, ColourRole::Text, this));
    auto *form = new QWidget(this);
    body()->addWidget(form);
    body()->addStretch(1);
    m_form = new FormBinder(form, 2);
    QList<std::pair<QVariant, QString>> tests;
    for (const FieldTest test : testsOf(definition.type))
        tests.append({nameOf(test), OwnTexts::test(definition.type, test)});
    m_form->addChoice(u"test"_s, tr("Condition"), tests);
    const auto value = std::make_shared<FormField *>(nullptr);
    const OwnEditor editor = createOwnEditor(definition, form, [value] {
        if (*value)
            Q_EMIT(*value)->edited();
    });
    *value = &m_form->addEditor(u"value"_s, tr("Value"), editor.widget,
                                {[editor] { return QVariant(editor.read()); },
                                 [editor](const QVariant &written) { editor.write(written.toString()); },
                                 {}},
                                false);
    if (condition) {
        m_form->setValue(u"test"_s, nameOf(condition->test));
        m_form->setValue(u"value"_s, condition->value);
    }
    connect(&m_form->field(u"test"_s), &FormField::edited, this, &FieldConditionForm::showValue);
    showValue();
    setSaveText(tr("Filter"));
    resize(480, 240);
    editor.widget->setFocus();
}

FieldCondition FieldConditionForm::condition() const
{
    const auto test = valueOf<FieldTest>(m_form->value<QString>(u"test"_s));
    return {m_definition.uid, test, test == FieldTest::IsSet ? QString() : m_form->value<QString>(u"value"_s)};
}

void FieldConditionForm::showValue()
{
    const bool asked = condition().test != FieldTest::IsSet;
    m_form->field(u"value"_s).editor()->setVisible(asked);
    m_form->field(u"value"_s).setLabel(asked ? tr("Value") : QString());
}

void FieldConditionForm::save()
{
    notice()->hide();
    const FieldCondition entered = condition();
    QList<Error> errors;
    if (entered.test != FieldTest::IsSet && entered.value.isEmpty())
        errors += invalidField(u"value"_s, u"required"_s);
    else if (const auto value = canonicalValue(m_definition, entered.value); !value)
        errors += invalidField(u"value"_s, value.error().args.value(u"rule"_s).toString());
    showOthers(m_form->showErrors(errors));
    if (!errors.isEmpty())
        return;
    finish();
    Q_EMIT submitted(entered);
}

void FieldConditionForm::showFailure(const Error &error)
{
    showOthers({error});
}

} // namespace regulars
