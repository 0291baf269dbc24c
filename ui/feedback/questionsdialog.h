// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feedback/questioncommands.h"
#include "models/feedback/questionsview.h"

#include <QtWidgets/QDialog>

#include <functional>

class QPushButton;
class QTableWidget;

namespace regulars {

class CommandRunner;
class FormDialog;
class Formatting;
class KeptForms;
class Notice;
class SegmentedControl;
class EmptyState;
class TextLabel;

/// What the list of questions works with; all of it must outlive it.
struct QuestionServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    KeptForms &forms;
};

/// The questions to customers: which wait to be asked, what was answered, and who is not asked and why; with how satisfied
/// customers are. Everything happens at once and can be undone.
class QuestionsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit QuestionsDialog(const QuestionServices &services, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The customer stands at the counter; an invalid id: whoever comes.
    void kioskRequested(const regulars::Survey &survey, regulars::SurveyInviteId invite);

private:
    void createTable();
    QWidget *createButtons();
    void layOut(QWidget *buttons);
    void refresh();
    void fillTable(const QList<QuestionRow> &questions);
    void showFigures(const CsatCounts &counts, const CesFigures &effort);
    void showChosen();
    void setRow(int row, const QuestionRow &question);
    [[nodiscard]] QString detail(const QuestionRow &question) const;
    [[nodiscard]] QString waitingDetail(const SurveyInvite &invite) const;
    /// The current one, if it is the only one that is chosen.
    [[nodiscard]] const QuestionRow *chosen() const;
    [[nodiscard]] QList<QuestionRow> allChosen() const;
    /// Those of the chosen ones that can go out by e-mail.
    [[nodiscard]] QList<QuestionRow> mailable() const;
    void sendByMail();
    void openMailProgram();
    void copyText();
    void askElsewhere(const std::function<void(const QuestionRow &, const QuestionLetter &)> &ask);
    /// Runs `asked` when it is.
    void markAsked(const MarkAsked &command, const std::function<void()> &asked);
    [[nodiscard]] static QString notAskedSentence(int count);
    void enterAnswer();
    void openAnswer(const QuestionRow &question);
    void skip();
    void openRules();
    using FormMaker = std::function<FormDialog *(QWidget *over)>;
    /// Started over, the form is made anew, also when the list has been closed.
    static void openForm(KeptForms &forms, const QString &key, const FormMaker &make, QWidget *over);
    [[nodiscard]] bool reopen(const QString &key);
    /// The window behind, where it is said as well, can't be reached before the list is closed.
    void sayWhenKept(const QString &key, FormDialog *form);
    /// What was entered outlives the dialog.
    void handFormsOn();

    QuestionServices m_services;
    QuestionsView *m_view;
    Notice *m_notice;
    SegmentedControl *m_switch;
    TextLabel *m_figures = nullptr;
    EmptyState *m_empty = nullptr;
    QTableWidget *m_table = nullptr;
    QPushButton *m_answer = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_mail = nullptr;
    QPushButton *m_program = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_asked = nullptr;
    QPushButton *m_kiosk = nullptr;
};

} // namespace regulars
