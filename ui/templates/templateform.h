// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/templates/replytemplate.h"
#include "ui/base/formdialog.h"

namespace regulars {

class CustomerPreview;
class Database;
class FormBinder;
class TemplateEdit;

/// The form of a reply template, with how it reads for one of the shop's customers. Only collects: its owner saves what
/// submitted() brings, and answers with finish() or showFailure().
class TemplateForm final : public FormDialog
{
    Q_OBJECT

public:
    /// Edits the template; one without an id is new. The database must outlive it.
    TemplateForm(const ReplyTemplate &replyTemplate, Database &database, QWidget *parent = nullptr);

    [[nodiscard]] ReplyTemplate replyTemplate() const;
    [[nodiscard]] CustomerPreview *preview() const { return m_preview; }
    [[nodiscard]] TemplateEdit *edit() const { return m_edit; }
    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::ReplyTemplate &replyTemplate);

private:
    ReplyTemplate m_base;
    FormBinder *m_form = nullptr;
    TemplateEdit *m_edit = nullptr;
    CustomerPreview *m_preview = nullptr;
};

} // namespace regulars
