// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

class QProgressBar;
class QPushButton;

namespace regulars {

class TaskCentre;
class TextLabel;

/// The line at the foot of the window while long jobs run: what, how far, how long still, and a way to stop it.
/// Shows the oldest job and how many others there are. Hidden while nothing runs.
class TaskStatus final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskStatus(TaskCentre &tasks, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    TaskCentre &m_tasks;
    TextLabel *m_text;
    TextLabel *m_left;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace regulars
