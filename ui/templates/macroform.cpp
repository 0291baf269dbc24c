// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/macroform.h"

#include "core/templates/replytemplate.h"
#include "ui/base/formbinder.h"
#include "ui/base/notice.h"
#include "ui/templates/customerpreview.h"
#include "ui/templates/macrostepsedit.h"
#include "ui/templates/templateedit.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

MacroForm::MacroForm(const TicketMacro &macro, const TemplateChoices &choices, Database &database, QWidget *parent)
    : FormDialog(macro.id.isValid() ? tr("Edit macro") : tr("New macro"), parent),
      m_base(macro),
      m_fields(new QWidget(this)),
      m_preview(new CustomerPreview(database, this))
{
    body()->addWidget(m_fields);
    body()->addWidget(m_preview);
    body()->addStretch(1);
    addFields();
    m_steps->setChoices(choices);
    m_form->setValue(u"name"_s, macro.name);
    m_steps->setSteps(macro.steps);
    m_reply->setText(macro.reply);
    m_note->setText(macro.note);
    // What the lines make of the steps is what they were: an owner who has left stays.
    m_base = this->macro();
    m_form->clearErrors();
    m_form->markClean();
    setSaveText(macro.id.isValid() ? tr("Save") : tr("Add", "a macro"));
    resize(660, 720);
    m_form->field(u"name"_s).editor()->setFocus();
}

void MacroForm::addFields()
{
    m_form = new FormBinder(m_fields);
    m_form->addText(u"name"_s, tr("Name, such as “Sent, and solved”"), longestTemplateName).setRequired();
    m_steps = new MacroStepsEdit(m_fields);
    FormField &steps = m_form->addEditor(u"steps"_s, tr("What it changes"), m_steps,
                                         {[this] { return toJson(m_steps->steps()).toVariantList(); }, {}, {}});
    connect(m_steps, &MacroStepsEdit::edited, &steps, &FormField::edited);
    m_reply = addText(u"reply"_s, tr("Answer to the customer"));
    m_note = addText(u"note"_s, tr("Internal note"));
}

TemplateEdit *MacroForm::addText(const QString &id, const QString &label)
{
    auto *edit = new TemplateEdit(label, m_fields);
    FormField &field = m_form->addEditor(
        id, label, edit,
        {[edit] { return edit->text(); }, [edit](const QVariant &value) { edit->setText(value.toString()); }, {}});
    connect(edit, &TemplateEdit::edited, &field, &FormField::edited);
    connect(m_preview, &CustomerPreview::valuesChanged, edit, &TemplateEdit::setValues);
    return edit;
}

TicketMacro MacroForm::macro() const
{
    TicketMacro entered = m_base;
    entered.name = m_form->value<QString>(u"name"_s).simplified();
    entered.steps = m_steps->steps();
    entered.reply = m_reply->text().trimmed();
    entered.note = m_note->text().trimmed();
    return entered;
}

bool MacroForm::isDirty() const
{
    return !(macro() == m_base);
}

void MacroForm::save()
{
    notice()->hide();
    const QList<Error> errors = m_form->check() + validate(macro());
    showOthers(m_form->showErrors(errors));
    if (!errors.isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(macro());
}

void MacroForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

} // namespace regulars
