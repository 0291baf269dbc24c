// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/templatedesk.h"

#include "models/base/commandrunner.h"
#include "models/templates/mergevaluesview.h"
#include "models/templates/templatecommands.h"
#include "ui/base/keptforms.h"
#include "ui/templates/macrodialog.h"
#include "ui/templates/macroform.h"
#include "ui/templates/pickerpopup.h"
#include "ui/templates/templateform.h"
#include "ui/templates/templatetexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// Runs after the view has read its record; the view goes then.
template<typename Function>
void whenRead(MergeValuesView *view, const QObject *context, Function function)
{
    QObject::connect(view, &MergeValuesView::changed, context, [view, context, function] {
        if (view->state() == MergeValuesView::State::Loading)
            return;
        QObject::disconnect(view, nullptr, context, nullptr);
        view->deleteLater();
        function(view->value().value_or(MergeSource{}));
    });
}

/// Those in the customer's language come first.
QList<ReplyTemplate> inOrder(QList<ReplyTemplate> templates, const QString &language)
{
    std::stable_partition(templates.begin(), templates.end(),
                          [&](const ReplyTemplate &each) { return speaks(each.language, language); });
    return templates;
}

} // namespace

TemplateDesk::TemplateDesk(const TemplateDeskServices &services, QObject *parent)
    : QObject(parent), m_services(services), m_view(new TemplatesView(services.database, this))
{
}

void TemplateDesk::pickTemplate(TicketId ticket, const QWidget *anchor, const Insert &insert, const Insert &cancelled)
{
    auto *values = new MergeValuesView(m_services.database, this);
    whenRead(values, anchor, [this, anchor, insert, cancelled](const MergeSource &source) {
        QList<PickerEntry> entries;
        const QList<ReplyTemplate> all = m_view->value() ? m_view->value()->templates : QList<ReplyTemplate>();
        for (const ReplyTemplate &each : inOrder(all, source.language)) {
            const auto parsed = TextTemplate::parse(each.body);
            const FilledText filled = parsed ? fill(*parsed, source.values) : FilledText{each.body, {}};
            entries += {each.name, filled.text.simplified(), [insert, filled] { insert(filled.text); }};
        }
        const PickerEntry manageEntry{tr("Manage templates…"), {}, [this] { manage(TemplatesDialog::Part::Templates); }};
        m_picker = new PickerPopup(tr("Find a template"), entries, manageEntry, &m_services.window);
        connect(m_picker, &PickerPopup::cancelled, this, cancelled);
        m_picker->popUpAt(anchor);
    });
    values->showTicket(ticket);
}

void TemplateDesk::pickMacro(const QList<TicketId> &tickets, const QWidget *anchor)
{
    QList<PickerEntry> entries;
    const QList<TicketMacro> all = m_view->value() ? m_view->value()->macros : QList<TicketMacro>();
    for (const TicketMacro &each : all) {
        QStringList details;
        for (const MacroStep &step : each.steps)
            details += TemplateTexts::step(step, *m_view->value());
        entries += {each.name, details.join(u" · "_s), [this, id = each.id, tickets] { showMacro(id, tickets); }};
    }
    const PickerEntry manageEntry{tr("Manage macros…"), {}, [this] { manage(TemplatesDialog::Part::Macros); }};
    m_picker = new PickerPopup(tr("Find a macro"), entries, manageEntry, &m_services.window);
    m_picker->popUpAt(anchor);
}

void TemplateDesk::showMacro(TicketMacroId macro, const QList<TicketId> &tickets)
{
    const TemplateChoices choices = m_view->value() ? *m_view->value() : TemplateChoices();
    auto *dialog = new MacroDialog(macro, tickets, choices, m_services.database, &m_services.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MacroDialog::applyRequested, this, [this, dialog](TicketMacroId id, const QList<TicketId> &chosen) {
        m_services.commands.run(ApplyMacro{id, chosen}, dialog, [dialog](const auto &answer) {
            if (answer)
                dialog->accept();
            else
                dialog->showFailure(answer.error());
        });
    });
    dialog->open();
}

void TemplateDesk::manage(TemplatesDialog::Part part)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = new TemplatesDialog(*m_view, m_services.commands, part, &m_services.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &TemplatesDialog::templateRequested, this, &TemplateDesk::editTemplate);
    connect(m_dialog, &TemplatesDialog::macroRequested, this, &TemplateDesk::editMacro);
    m_dialog->show();
}

void TemplateDesk::editTemplate(const ReplyTemplate &replyTemplate)
{
    const QString key = u"template/%1"_s.arg(replyTemplate.id.value);
    if (m_services.forms.reopen(key))
        return;
    auto *form = new TemplateForm(replyTemplate, m_services.database, &m_services.window);
    connect(form, &TemplateForm::submitted, this, [this, form](const ReplyTemplate &entered) {
        m_services.commands.run(SaveReplyTemplate{entered}, form,
                                [form](const auto &answer) { answer ? form->finish() : form->showFailure(answer.error()); });
    });
    m_services.forms.open(key, form, [this, replyTemplate] { editTemplate(replyTemplate); });
}

void TemplateDesk::editMacro(const TicketMacro &macro)
{
    const QString key = u"macro/%1"_s.arg(macro.id.value);
    if (m_services.forms.reopen(key))
        return;
    const TemplateChoices choices = m_view->value() ? *m_view->value() : TemplateChoices();
    auto *form = new MacroForm(macro, choices, m_services.database, &m_services.window);
    connect(form, &MacroForm::submitted, this, [this, form](const TicketMacro &entered) {
        m_services.commands.run(SaveTicketMacro{entered}, form,
                                [form](const auto &answer) { answer ? form->finish() : form->showFailure(answer.error()); });
    });
    m_services.forms.open(key, form, [this, macro] { editMacro(macro); });
}

} // namespace regulars
