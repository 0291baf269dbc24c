// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/macrostepsedit.h"

#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/templates/templatetexts.h"
#include "ui/tickets/tickettexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

QString valueIn(const QWidget *editor)
{
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentData().toString();
    if (const auto *days = qobject_cast<const QSpinBox *>(editor))
        return QString::number(days->value());
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text().simplified();
    return {};
}

} // namespace

MacroStepsEdit::MacroStepsEdit(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_add(new QPushButton(tr("Add a change"), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::s);
    setButtonLook(m_add, ButtonVariant::Quiet, ButtonSize::Small);
    m_add->setAutoDefault(false);
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        // The first kind that is not there yet.
        const QList<MacroStep> present = steps();
        const auto isFree = [&](MacroStepKind kind) {
            return std::none_of(present.begin(), present.end(), [=](const MacroStep &each) { return each.kind == kind; });
        };
        const auto free = std::find_if(allMacroStepKinds.begin(), allMacroStepKinds.end(), isFree);
        addLine({free == allMacroStepKinds.end() ? MacroStepKind::AddTag : *free, {}});
        m_lines.last().kind->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
}

void MacroStepsEdit::setSteps(const QList<MacroStep> &steps)
{
    while (!m_lines.isEmpty())
        removeLine(m_lines.first().widget);
    for (const MacroStep &step : steps)
        addLine(step);
}

QList<MacroStep> MacroStepsEdit::steps() const
{
    QList<MacroStep> steps;
    for (const Line &line : m_lines)
        steps += MacroStep{valueOf<MacroStepKind>(line.kind->currentData().toString()), valueIn(line.value)};
    return steps;
}

void MacroStepsEdit::addLine(const MacroStep &step)
{
    Line line;
    line.widget = new QWidget(this);
    line.kind = new QComboBox(line.widget);
    line.kind->setAccessibleName(tr("What is changed"));
    for (const MacroStepKind kind : allMacroStepKinds)
        line.kind->addItem(TemplateTexts::stepKind(kind), nameOf(kind));
    line.kind->setCurrentIndex(line.kind->findData(nameOf(step.kind)));
    auto *remove = new QPushButton(tr("Remove"), line.widget);
    setButtonLook(remove, ButtonVariant::Quiet, ButtonSize::Small);
    remove->setAutoDefault(false);
    auto *layout = new QHBoxLayout(line.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(line.kind, 1);
    layout->addWidget(remove);
    m_layout->insertWidget(static_cast<int>(m_lines.size()), line.widget);
    m_lines += line;
    showValue(line.widget, step.value);
    line.widget->show();
    connect(line.kind, &QComboBox::currentIndexChanged, this, [this, widget = line.widget] {
        showValue(widget, {});
        Q_EMIT edited();
    });
    connect(remove, &QPushButton::clicked, this, [this, widget = line.widget] {
        removeLine(widget);
        m_add->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
}

void MacroStepsEdit::removeLine(const QWidget *widget)
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [=](const Line &each) { return each.widget == widget; });
    m_layout->removeWidget(line->widget);
    line->widget->hide();
    line->widget->deleteLater();
    m_lines.erase(line);
}

void MacroStepsEdit::showValue(const QWidget *widget, const std::optional<QString> &value)
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [=](const Line &each) { return each.widget == widget; });
    if (line->value) {
        line->value->hide();
        line->value->deleteLater();
    }
    line->value = editorOf(valueOf<MacroStepKind>(line->kind->currentData().toString()), value, line->widget);
    line->value->setAccessibleName(tr("What it becomes"));
    static_cast<QHBoxLayout *>(line->widget->layout())->insertWidget(1, line->value, 2);
}

QWidget *MacroStepsEdit::editorOf(MacroStepKind kind, const std::optional<QString> &value, QWidget *parent)
{
    if (kind == MacroStepKind::AddTag || kind == MacroStepKind::RemoveTag) {
        auto *tag = new QLineEdit(value.value_or(QString()), parent);
        tag->setMaxLength(longestTicketTag);
        connect(tag, &QLineEdit::textChanged, this, &MacroStepsEdit::edited);
        return tag;
    }
    if (kind == MacroStepKind::Snooze) {
        auto *days = new QSpinBox(parent);
        days->setRange(1, mostSnoozeDays);
        days->setValue(std::max(1, value.value_or(QString()).toInt()));
        connect(days, &QSpinBox::valueChanged, this, &MacroStepsEdit::edited);
        return days;
    }
    auto *box = new QComboBox(parent);
    for (const auto &[entry, text] : entriesOf(kind))
        box->addItem(text, entry);
    // What is not there any more stays until somebody chooses something else.
    if (value && !value->isEmpty() && box->findData(*value) < 0)
        box->addItem(tr("not there any more"), *value);
    box->setCurrentIndex(value ? std::max(0, box->findData(*value)) : 0);
    connect(box, &QComboBox::currentIndexChanged, this, &MacroStepsEdit::edited);
    return box;
}

QList<std::pair<QString, QString>> MacroStepsEdit::entriesOf(MacroStepKind kind) const
{
    QList<std::pair<QString, QString>> entries;
    switch (kind) {
    case MacroStepKind::Status:
        for (const TicketStatus &status : m_choices.desk.statuses)
            entries.append({QString::number(status.id.value), TicketTexts::status(status)});
        break;
    case MacroStepKind::Priority:
        for (const TicketPriority priority : allTicketPriorities)
            entries.append({nameOf(priority), TicketTexts::priority(priority)});
        break;
    case MacroStepKind::Owner:
        entries = {{macroSelf, tr("Whoever applies it")}, {QString(), tr("Nobody")}};
        for (const User &user : m_choices.desk.people)
            entries.append({QString::number(user.id.value), user.name});
        break;
    case MacroStepKind::Team:
        entries = {{QString(), tr("No team")}};
        for (const Team &team : m_choices.teams)
            entries.append({QString::number(team.id.value), team.name});
        break;
    case MacroStepKind::Category:
        entries = {{QString(), tr("No category")}};
        for (const TicketCategory &category : m_choices.desk.categories)
            entries.append({QString::number(category.id.value), category.name});
        break;
    case MacroStepKind::AddTag:
    case MacroStepKind::RemoveTag:
    case MacroStepKind::Snooze:
        break;
    }
    return entries;
}

} // namespace regulars
