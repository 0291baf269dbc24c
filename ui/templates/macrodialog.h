// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/templates/macropreview.h"
#include "models/templates/templatesview.h"

#include <QtWidgets/QDialog>

class QPushButton;

namespace regulars {

class LeftAloneList;
class Notice;
class TextLabel;

/// What a macro is about to do to tickets: how many it changes, how, what it answers, and which it leaves alone. Applies
/// nothing: its owner does what applyRequested() asks for.
class MacroDialog final : public QDialog
{
    Q_OBJECT

public:
    MacroDialog(TicketMacroId macro, const QList<TicketId> &tickets, const TemplateChoices &choices, Database &database,
                QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *applyButton() const { return m_apply; }
    /// What is said, as it can be read.
    [[nodiscard]] QStringList sentences() const;
    /// It did not work: the dialog stays.
    void showFailure(const Error &error);

Q_SIGNALS:
    void applyRequested(regulars::TicketMacroId macro, const QList<regulars::TicketId> &tickets);

private:
    void layOut();
    void showForecast();
    void showTexts(const MacroForecast &forecast);
    void showSkipped(const MacroForecast &forecast);

    TemplateChoices m_choices;
    MacroPreview *m_preview;
    Notice *m_notice;
    TextLabel *m_title;
    TextLabel *m_count;
    TextLabel *m_steps;
    TextLabel *m_replyHead;
    TextLabel *m_reply;
    TextLabel *m_noteHead;
    TextLabel *m_note;
    LeftAloneList *m_skipped;
    QPushButton *m_apply;
    QPushButton *m_cancel;
};

} // namespace regulars
