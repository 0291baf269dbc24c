// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/todaylines.h"

#include "ui/alerts/alerttexts.h"
#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"
#include "ui/tasks/tasktexts.h"
#include "ui/today/todaytexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

QString TodayLines::keyOf(const Attention &line)
{
    return u"%1/%2"_s.arg(nameOf(line.kind)).arg(line.customer.value);
}

QString TodayLines::keyOf(const Task &task)
{
    return u"task/%1"_s.arg(task.id.value);
}

QList<TodayAction> TodayLines::actionsOf(AttentionKind kind)
{
    QList<TodayAction> actions;
    if (kind == AttentionKind::InvalidContact) {
        actions += {u"edit"_s, TodayTexts::mainAction(kind), Qt::Key_E, {}};
    } else if (kind == AttentionKind::NoConsent) {
        actions += {u"consent"_s, TodayTexts::mainAction(kind), Qt::Key_K, {}};
    } else {
        actions += {u"write"_s, TodayTexts::mainAction(kind), Qt::Key_W, {}};
        if (kind == AttentionKind::Slipping || kind == AttentionKind::Silent || kind == AttentionKind::AtRisk)
            actions += {u"call"_s, tr("Call"), Qt::Key_C, {}};
    }
    actions += {u"done"_s, tr("Done"), Qt::Key_D, IconName::Check};
    actions += {u"snooze"_s, tr("Snooze"), Qt::Key_S, IconName::FollowUp};
    actions += {u"dismiss"_s, tr("Dismiss"), Qt::Key_X, IconName::Close};
    return actions;
}

QList<TodayAction> TodayLines::actionsOf(const Task &task)
{
    QList<TodayAction> actions;
    if (task.asksAboutReward())
        actions += {u"restore"_s, tr("Restore the reward"), Qt::Key_R, {}};
    actions += {u"tick"_s, task.isPromise() ? tr("Promise kept") : tr("Done"), Qt::Key_D, IconName::Check};
    actions += {u"snooze"_s, tr("Snooze"), Qt::Key_S, IconName::FollowUp};
    actions += {u"dismiss"_s, tr("Dismiss"), Qt::Key_X, IconName::Close};
    return actions;
}

QList<TodayLine> TodayLines::of(const QList<Attention> &lines, const Formatting &formatting)
{
    QList<TodayLine> shown;
    for (const Attention &line : lines) {
        shown += {keyOf(line),
                  line.name,
                  std::nullopt,
                  CustomerTexts::name(line.name),
                  TodayTexts::reason(line, formatting),
                  TodayTexts::chip(line, formatting),
                  actionsOf(line.kind)};
    }
    return shown;
}

QList<TodayLine> TodayLines::of(const QList<TaskRow> &tasks, const Formatting &formatting)
{
    QList<TodayLine> shown;
    for (const TaskRow &row : tasks) {
        QStringList parts;
        if (row.task.customer.isValid())
            parts += CustomerTexts::name(row.customerName);
        parts += TaskTexts::origin(row.task.origin);
        parts += AlertTexts::reason(row.alert, formatting);
        parts += TaskTexts::due(row.task.dueAt, row.task.timeUnknown, formatting);
        parts.removeAll(QString());
        std::optional<ChipText> chip;
        if (isOverdue(row.task, formatting.now(), formatting.calendar()))
            chip = ChipText{tr("Overdue"), Tone::Danger};
        else if (row.task.isPromise())
            chip = ChipText{TaskTexts::type(TaskType::Promise), Tone::Highlight};
        shown += {keyOf(row.task), {}, !row.task.isOpen(), row.task.title, parts.join(u" · "_s), chip, actionsOf(row.task)};
    }
    return shown;
}

} // namespace regulars
