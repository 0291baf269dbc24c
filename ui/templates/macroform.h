// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/templates/templatesview.h"
#include "ui/base/formdialog.h"

namespace regulars {

class CustomerPreview;
class FormBinder;
class MacroStepsEdit;
class TemplateEdit;

/// The form of a macro: what it changes, what it answers and notes, with how that reads for one of the shop's customers.
/// Only collects: its owner saves what submitted() brings, and answers with finish() or showFailure().
class MacroForm final : public FormDialog
{
    Q_OBJECT

public:
    /// Edits the macro; one without an id is new. The database must outlive it.
    MacroForm(const TicketMacro &macro, const TemplateChoices &choices, Database &database, QWidget *parent = nullptr);

    [[nodiscard]] TicketMacro macro() const;
    [[nodiscard]] MacroStepsEdit *stepsEdit() const { return m_steps; }
    [[nodiscard]] TemplateEdit *replyEdit() const { return m_reply; }
    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::TicketMacro &macro);

private:
    void addFields();
    TemplateEdit *addText(const QString &id, const QString &label);

    TicketMacro m_base;
    QWidget *m_fields = nullptr;
    FormBinder *m_form = nullptr;
    MacroStepsEdit *m_steps = nullptr;
    TemplateEdit *m_reply = nullptr;
    TemplateEdit *m_note = nullptr;
    CustomerPreview *m_preview = nullptr;
};

} // namespace regulars
