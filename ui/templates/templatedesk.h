// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/templates/templatesview.h"
#include "ui/templates/pickerpopup.h"
#include "ui/templates/templatesdialog.h"

#include <QtCore/QPointer>

#include <functional>

namespace regulars {

class CommandRunner;
class KeptForms;

/// What the desk works with; all of it must outlive it.
struct TemplateDeskServices
{
    Database &database;
    CommandRunner &commands;
    KeptForms &forms;
    QWidget &window;
};

/// Offers the shop's templates and macros where they are needed, applies macros after a look at what they do, and opens the
/// forms of both. GUI thread only.
class TemplateDesk final : public QObject
{
    Q_OBJECT

public:
    using Insert = std::function<void(const QString &)>;

    explicit TemplateDesk(const TemplateDeskServices &services, QObject *parent = nullptr);

    /// Offers the templates; `insert` gets the one that was taken, filled in for the ticket. `cancelled` gets what was typed
    /// when none was.
    void pickTemplate(TicketId ticket, const QWidget *anchor, const Insert &insert, const Insert &cancelled);
    /// Offers the macros, and shows what the one that was taken would do.
    void pickMacro(const QList<TicketId> &tickets, const QWidget *anchor);
    void manage(TemplatesDialog::Part part);
    [[nodiscard]] const TemplatesView &view() const { return *m_view; }
    /// The list that is open, or null.
    [[nodiscard]] PickerPopup *picker() const { return m_picker; }
    /// What templates and macros are managed in, or null.
    [[nodiscard]] TemplatesDialog *dialog() const { return m_dialog; }

private:
    void showMacro(TicketMacroId macro, const QList<TicketId> &tickets);
    void editTemplate(const ReplyTemplate &replyTemplate);
    void editMacro(const TicketMacro &macro);

    TemplateDeskServices m_services;
    TemplatesView *m_view;
    QPointer<PickerPopup> m_picker;
    QPointer<TemplatesDialog> m_dialog;
};

} // namespace regulars
