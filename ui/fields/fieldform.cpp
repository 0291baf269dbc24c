// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fields/fieldform.h"

#include "ui/base/formbinder.h"
#include "ui/base/notice.h"
#include "ui/fields/owntexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace regulars {

FieldForm::FieldForm(const FieldDefinition &definition, const QString &tableName, QWidget *parent)
    : FormDialog(tableName.isEmpty()       ? definition.id.isValid() ? tr("Edit field") : tr("New field")
                       : definition.id.isValid() ? tr("Edit column of “%1”", "a table").arg(tableName)
                                           : tr("New column of “%1”", "a table").arg(tableName),
                 parent),
      m_definition(definition)
{
    auto *form = new QWidget(this);
    body()->addWidget(form);
    body()->addStretch(1);
    m_form = new FormBinder(form, 2);
    m_form->addText(u"name"_s, tr("Name, such as “Shoe size”"), 60).setRequired();
    QList<std::pair<QVariant, QString>> types;
    for (const auto &[type, typeName] : EnumNames<FieldType>::names)
        types.append({QString::fromUtf16(typeName), OwnTexts::type(type)});
    m_form->addChoice(u"type"_s, tr("What it holds"), types);
    m_form->addLongText(u"choices"_s, tr("What can be chosen, one in each line"));
    m_form->setValue(u"name"_s, definition.name);
    m_form->setValue(u"type"_s, nameOf(definition.type));
    m_form->setValue(u"choices"_s, definition.choices.join(u'\n'));
    m_form->markClean();
    connect(&m_form->field(u"type"_s), &FormField::edited, this, &FieldForm::showChoices);
    showChoices();
    setSaveText(definition.id.isValid() ? tr("Save") : tr("Add", "a field"));
    resize(560, 360);
    m_form->field(u"name"_s).editor()->setFocus();
}

void FieldForm::showChoices()
{
    const bool choice = m_form->value<QString>(u"type"_s) == nameOf(FieldType::Choice);
    m_form->field(u"choices"_s).editor()->setVisible(choice);
    m_form->field(u"choices"_s).setLabel(choice ? tr("What can be chosen, one in each line") : QString());
}

FieldDefinition FieldForm::definition() const
{
    FieldDefinition definition = m_definition;
    definition.name = m_form->value<QString>(u"name"_s).simplified();
    definition.type = valueOf<FieldType>(m_form->value<QString>(u"type"_s));
    definition.choices.clear();
    if (definition.type != FieldType::Choice)
        return definition;
    for (const QString &line : m_form->value<QString>(u"choices"_s).split(u'\n')) {
        if (const QString choice = line.simplified(); !choice.isEmpty())
            definition.choices += choice;
    }
    return definition;
}

bool FieldForm::isDirty() const
{
    return m_form->isDirty();
}

void FieldForm::save()
{
    notice()->hide();
    const QList<Error> errors = m_form->check() + validate(definition());
    showOthers(m_form->showErrors(errors));
    if (!errors.isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(definition());
}

void FieldForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

} // namespace regulars
