// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/simulationrun.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QProgressBar;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace regulars {

class Formatting;
class TextLabel;
class TrialTable;

/// What the dialog works with; all of it must outlive it.
struct TrialServices
{
    Database &database;
    TaskCentre &tasks;
    const Formatting &formatting;
};

/// Tries changed rules or tiers on the orders of the last 12 months and shows what they would have meant. Begins at once,
/// in the background; closing it gives up what still runs.
class TrialDialog final : public QDialog
{
    Q_OBJECT

public:
    TrialDialog(const TrialServices &services, const TriedChange &change, QWidget *parent);

    /// All that it says, as it is copied.
    [[nodiscard]] QString text() const;
    [[nodiscard]] const SimulationRun &run() const { return *m_run; }

Q_SIGNALS:
    /// A member of the lists was chosen; the dialog is closed.
    void customerRequested(regulars::CustomerId customer);

private:
    struct Part
    {
        TextLabel *title = nullptr; ///< none: it needs none
        TrialTable *table = nullptr;
        QTableView *view = nullptr;

        void setVisible(bool visible) const;
    };
    void createProgress(QVBoxLayout *body);
    void createAnswer(QVBoxLayout *body);
    [[nodiscard]] Part addPart(QVBoxLayout *body, const QString &title, const QString &name, const QStringList &columns);
    [[nodiscard]] Part addMembers(QVBoxLayout *body, const QString &title, const QString &name);
    [[nodiscard]] TextLabel *addText(QVBoxLayout *body, const QString &name);
    void layOut(QWidget *content);
    void start();
    void pressRun();
    void refresh();
    void showProgress();
    void showOutcome();

    TrialServices m_services;
    TriedChange m_change;
    SimulationRun *m_run;
    QCheckBox *m_everybody = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    TextLabel *m_state = nullptr;
    QWidget *m_answer = nullptr;
    TextLabel *m_about = nullptr;
    TextLabel *m_people = nullptr;
    TextLabel *m_moves = nullptr;
    Part m_figures;
    Part m_rules;
    Part m_gained;
    Part m_lost;
};

} // namespace regulars
