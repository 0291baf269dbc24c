// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/taskstatus.h"

#include "models/base/taskcentre.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace regulars {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::TaskStatus)

public:
    [[nodiscard]] static QString of(const TaskState &task)
    {
        switch (task.kind) {
        case TaskKind::Import:
            return tr("Importing “%1”").arg(task.subject);
        case TaskKind::Export:
            return tr("Exporting to “%1”").arg(task.subject);
        case TaskKind::Backup:
            return tr("Backing up the shop");
        case TaskKind::Restore:
            return tr("Restoring “%1”").arg(task.subject);
        case TaskKind::Rebuild:
            return tr("Adding up all figures again");
        case TaskKind::Verify:
            return tr("Checking the shop's file");
        case TaskKind::Demo:
            return tr("Making the demo shop");
        case TaskKind::Search:
            return tr("Searching");
        case TaskKind::Duplicates:
            return tr("Looking for duplicates");
        case TaskKind::Attach:
            return tr("Attaching “%1”").arg(task.subject);
        case TaskKind::DueTimes:
            return tr("Working out when tickets are due");
        case TaskKind::TierReview:
            return tr("Reviewing the tiers of members");
        case TaskKind::PointsDue:
            return tr("Booking points that fall due");
        case TaskKind::Simulation:
            return tr("Trying out changed rules on past orders");
        case TaskKind::RewardTrial:
            return tr("Trying out a changed reward on past claims");
        case TaskKind::RewardAudit:
            return tr("Auditing the rewards");
        case TaskKind::Scoring:
            return tr("Judging customers anew");
        }
        return {};
    }

    [[nodiscard]] static QString remaining(const TaskState &task)
    {
        if (task.cancelled)
            return tr("Stopping…");
        const auto ms = task.remainingMs();
        if (!ms)
            return {};
        const auto seconds = static_cast<int>((*ms + 999) / 1000);
        return seconds < 60 ? tr("%n s left", "seconds", seconds) : tr("%n min left", "minutes", (seconds + 59) / 60);
    }
};

} // namespace

TaskStatus::TaskStatus(TaskCentre &tasks, QWidget *parent)
    : QWidget(parent),
      m_tasks(tasks),
      m_text(new TextLabel({}, FontRole::Small, ColourRole::Text, this)),
      m_left(new TextLabel({}, FontRole::Small, ColourRole::Muted, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setButtonLook(m_cancel, ButtonVariant::Quiet, ButtonSize::Small);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(200, 12);
    m_text->setElided(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xs, space::xl, space::xs);
    layout->setSpacing(space::m);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_left);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    connect(&m_tasks, &TaskCentre::changed, this, &TaskStatus::refresh);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_tasks.tasks().isEmpty())
            m_tasks.cancel(m_tasks.tasks().first().id);
    });
    refresh();
}

void TaskStatus::refresh()
{
    setVisible(!m_tasks.tasks().isEmpty());
    if (m_tasks.tasks().isEmpty())
        return;
    const TaskState task = m_tasks.tasks().first();
    const auto others = static_cast<int>(m_tasks.tasks().size() - 1);
    const QString words = Words::of(task);
    m_text->setText(others > 0 ? tr("%1 (and %n more)", "a running job and how many others", others).arg(words) : words);
    m_left->setText(Words::remaining(task));
    // In thousandths: a bar counts in int, a job may count further.
    m_bar->setRange(0, task.total > 0 ? 1000 : 0);
    m_bar->setValue(
        task.total > 0 ? static_cast<int>(1000.0 * static_cast<double>(task.done) / static_cast<double>(task.total)) : 0);
    m_bar->setAccessibleName(words);
    m_cancel->setVisible(task.cancellable);
    m_cancel->setEnabled(!task.cancelled);
}

void TaskStatus::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.colour(ColourRole::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), theme.colour(ColourRole::Border));
}

} // namespace regulars
