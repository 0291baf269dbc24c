// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/survey.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace regulars {

class CommandRunner;
class Dialogs;
class TextLabel;

/// A question for the person before the counter, over the whole screen: five big buttons, then room for words, then thanks,
/// and after some seconds the beginning again. It shows nothing of anybody's data and goes only with Esc and a yes; whoever
/// opens it sees to it that what lies behind is locked. The first answer belongs to the invite, if there is one, the others
/// are anonymous.
class KioskWindow final : public QWidget
{
    Q_OBJECT

public:
    /// How long thanks are shown, and how long words may take, before it begins anew.
    static constexpr int thanksMs = 5'000;
    static constexpr int patienceMs = 60'000;

    /// Commands and dialogs must outlive it.
    KioskWindow(CommandRunner &commands, Dialogs &dialogs, const Survey &survey, SurveyInviteId invite,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *createQuestion();
    QWidget *createWords();
    QWidget *createThanks();
    void beginAnew();
    void choose(int score);
    void record();
    void askToLeave();

    CommandRunner &m_commands;
    Dialogs &m_dialogs;
    Survey m_survey;
    SurveyInviteId m_invite;
    int m_score = 0;
    bool m_leaving = false;
    QTimer m_timer;
    QStackedWidget *m_pages = nullptr;
    QList<QPushButton *> m_scores;
    TextLabel *m_chosen = nullptr;
    QPlainTextEdit *m_words = nullptr;
    TextLabel *m_problem = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace regulars
