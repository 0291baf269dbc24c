// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/templateform.h"

#include "ui/base/formbinder.h"
#include "ui/base/notice.h"
#include "ui/knowledge/knowledgetexts.h"
#include "ui/templates/customerpreview.h"
#include "ui/templates/templateedit.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

TemplateForm::TemplateForm(const ReplyTemplate &replyTemplate, Database &database, QWidget *parent)
    : FormDialog(replyTemplate.id.isValid() ? tr("Edit template") : tr("New template"), parent), m_base(replyTemplate)
{
    auto *fields = new QWidget(this);
    body()->addWidget(fields);
    body()->addStretch(1);
    m_form = new FormBinder(fields, 2);
    m_form->addText(u"name"_s, tr("Name, such as “Parcel is late”"), longestTemplateName).setRequired();
    QList<std::pair<QVariant, QString>> languages = KnowledgeTexts::languages();
    languages.first().second = tr("For everybody", "language");
    m_form->addChoice(u"language"_s, tr("Language"), languages);
    m_edit = new TemplateEdit(tr("Text"), fields);
    FormField &text = m_form->addEditor(
        u"body"_s, tr("Text"), m_edit,
        {[this] { return m_edit->text(); }, [this](const QVariant &value) { m_edit->setText(value.toString()); }, {}});
    connect(m_edit, &TemplateEdit::edited, &text, &FormField::edited);
    m_preview = new CustomerPreview(database, this);
    body()->insertWidget(1, m_preview);
    connect(m_preview, &CustomerPreview::valuesChanged, m_edit, &TemplateEdit::setValues);
    m_form->setValue(u"name"_s, replyTemplate.name);
    m_form->setValue(u"language"_s, replyTemplate.language);
    m_form->setValue(u"body"_s, replyTemplate.body);
    m_form->clearErrors();
    m_form->markClean();
    setSaveText(replyTemplate.id.isValid() ? tr("Save") : tr("Add", "a template"));
    resize(620, 560);
    m_form->field(u"name"_s).editor()->setFocus();
}

ReplyTemplate TemplateForm::replyTemplate() const
{
    ReplyTemplate entered = m_base;
    entered.name = m_form->value<QString>(u"name"_s).simplified();
    entered.language = m_form->value<QString>(u"language"_s);
    entered.body = m_edit->text().trimmed();
    return entered;
}

bool TemplateForm::isDirty() const
{
    return m_form->isDirty();
}

void TemplateForm::save()
{
    notice()->hide();
    const QList<Error> errors = m_form->check() + validate(replyTemplate());
    showOthers(m_form->showErrors(errors));
    if (!errors.isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(replyTemplate());
}

void TemplateForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

} // namespace regulars
