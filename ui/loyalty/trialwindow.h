// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/trialrun.h"

#include <QtWidgets/QDialog>

class QProgressBar;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace regulars {

class Formatting;
class TextLabel;
class TrialTable;
struct TrialRow;

/// What the dialogs that work something out over the whole shop work with; all of it must outlive them.
struct TrialServices
{
    Database &database;
    TaskCentre &tasks;
    const Formatting &formatting;
};

/// A dialog that shows what something in the background comes to: how far it is, and how to stop it; then texts and tables,
/// which can be copied. Closing it gives up what still runs.
class TrialWindow : public QDialog
{
    Q_OBJECT

public:
    /// All that it says, as it is copied.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// A member of the lists was chosen; the dialog is closed.
    void customerRequested(regulars::CustomerId customer);

protected:
    /// What it says while there is no answer.
    struct Sentences
    {
        QString running;
        QString stopped;
        QString progress; ///< what runs, for screen readers
    };
    /// A table under its title.
    struct Part
    {
        TextLabel *title = nullptr; ///< none: it needs none
        TrialTable *table = nullptr;
        QTableView *view = nullptr;

        void setVisible(bool visible) const;
        /// Also hides a part without lines.
        void setRows(const QList<TrialRow> &rows) const;
    };
    TrialWindow(const TrialServices &services, const QString &title, const Sentences &sentences, QWidget *parent);

    /// Shows what becomes of the run, which is the dialog's child, and begins.
    void follow(TrialRun &run);
    /// Runs anew.
    virtual void start() = 0;
    /// Fills the answer from the outcome, which is there.
    virtual void showOutcome() = 0;

    /// Above everything else.
    void addHead(QWidget *widget);
    // These follow each other in the answer; an empty text is not shown.
    [[nodiscard]] TextLabel *addText(const QString &name);
    static void say(TextLabel *label, const QString &text);
    /// `spoken`: what a table without a title is, for screen readers.
    [[nodiscard]] Part addPart(const QString &title, const QString &name, const QStringList &columns,
                               const QString &spoken = {});
    /// Members with a figure in the last column, who can be opened.
    [[nodiscard]] Part addMembers(const QString &title, const QString &name, const QStringList &columns);

private:
    /// What is copied: a text, or a table under its title.
    struct Piece
    {
        TextLabel *label = nullptr;
        Part part;
    };
    void createProgress(const QString &spoken);
    void layOut(QWidget *content);
    /// Tab goes through it as it stands there, whenever it was made.
    void orderKeys() const;
    void pressRun();
    void refresh();
    void showProgress();
    [[nodiscard]] TextLabel *createText(const QString &name);

    Sentences m_sentences;
    TrialRun *m_run = nullptr;
    QVBoxLayout *m_body;
    QWidget *m_head = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    TextLabel *m_state = nullptr;
    QWidget *m_answer;
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
    QList<Piece> m_pieces;
};

} // namespace regulars
