// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tasks/taskitems.h"

#include "ui/alerts/alerttexts.h"
#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"
#include "ui/tasks/tasktexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

TaskItems::TaskItems(TaskList &model, const Formatting &formatting, QObject *parent)
    : QIdentityProxyModel(parent), m_model(model), m_formatting(formatting)
{
    setSourceModel(&model);
}

TaskLine TaskItems::line(const QModelIndex &index) const
{
    const TaskEntry &shown = entry(index);
    const bool starts = index.data(TaskList::StartsGroupRole).toBool();
    return {starts ? TaskTexts::group(shown.group) : QString(),
            shown.row.task.title,
            subtitle(shown),
            chips(shown),
            !shown.row.task.isOpen(),
            shown.row.task.asksAboutReward()};
}

QString TaskItems::subtitle(const TaskEntry &entry) const
{
    const Task &task = entry.row.task;
    QStringList parts;
    if (task.customer.isValid())
        parts += CustomerTexts::name(entry.row.customerName);
    if (!entry.row.orderNumber.isEmpty())
        parts += tr("order %1").arg(entry.row.orderNumber);
    parts += TaskTexts::origin(task.origin);
    parts += AlertTexts::reason(entry.row.alert, m_formatting);
    if (task.closedAt)
        parts += m_formatting.ago(*task.closedAt);
    else
        parts += TaskTexts::due(task.dueAt, task.timeUnknown, m_formatting);
    if (!task.recurrence.isEmpty())
        parts += TaskTexts::recurrence(task.recurrence);
    if (!task.items.isEmpty()) {
        const auto done = std::count_if(task.items.begin(), task.items.end(),
                                        [](const TaskItem &item) { return item.done; });
        parts += tr("%1 of %2 steps").arg(m_formatting.number(done), m_formatting.number(task.items.size()));
    }
    parts += entry.row.ownerName;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QList<ChipText> TaskItems::chips(const TaskEntry &entry) const
{
    const Task &task = entry.row.task;
    QList<ChipText> chips;
    const bool snoozed = task.isOpen() && task.snoozedUntil && *task.snoozedUntil > m_formatting.now();
    if (entry.overdue)
        chips += {tr("Overdue"), Tone::Danger};
    if (snoozed)
        chips += {tr("Snoozed until %1", "tomorrow, 9:00").arg(TaskTexts::due(task.snoozedUntil, false, m_formatting)),
                  Tone::Neutral};
    if (task.priority == TaskPriority::High)
        chips += {TaskTexts::priority(task.priority), Tone::Warning};
    if (task.outcome != TaskOutcome::Done)
        chips += TaskTexts::outcomeChip(task.isPromise(), task.outcome);
    return chips;
}

QVariant TaskItems::data(const QModelIndex &index, int dataRole) const
{
    if (dataRole != Qt::AccessibleTextRole || !index.isValid())
        return QIdentityProxyModel::data(index, dataRole);
    const TaskEntry &shown = entry(index);
    QStringList parts{TaskTexts::group(shown.group), shown.row.task.title, subtitle(shown)};
    for (const ChipText &chip : chips(shown))
        parts += chip.text;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace regulars
