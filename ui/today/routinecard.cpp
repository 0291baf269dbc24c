// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/routinecard.h"

#include "ui/base/flowlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

RoutineCard::RoutineCard(const Formatting &formatting, QWidget *parent)
    : Card(tr("Practice routine"), parent), m_formatting(formatting)
{
    setHint(tr("small habits that keep customers"));
    auto *row = new QWidget(this);
    auto *columns = new FlowLayout(row, space::xl);
    for (const RoutinePeriod period : {RoutinePeriod::Daily, RoutinePeriod::Weekly, RoutinePeriod::Monthly}) {
        auto *part = new QWidget(row);
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::xs);
        column->addWidget(new TextLabel(title(period), FontRole::SmallStrong, ColourRole::Muted, this));
        for (const RoutineItem item : routineOf(period))
            addItem(column, item);
        column->addStretch(1);
        columns->addWidget(part);
    }
    body()->addWidget(row);
}

void RoutineCard::addItem(QVBoxLayout *column, RoutineItem item)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::xs);
    auto *box = new QCheckBox(this);
    box->setObjectName(nameOf(item));
    box->setAccessibleName(text(item));
    // The tick follows when it is saved.
    connect(box, &QCheckBox::clicked, this, [this, item, box](bool done) {
        box->setChecked(!done);
        Q_EMIT checked(item, done);
    });
    m_boxes.insert(item, box);
    auto *open = new QPushButton(text(item), this);
    open->setObjectName(nameOf(item) + u"_open"_s);
    open->setToolTip(tr("Open the view for this"));
    setButtonLook(open, ButtonVariant::Quiet, ButtonSize::Small);
    connect(open, &QPushButton::clicked, this, [this, item] { Q_EMIT viewRequested(item); });
    line->addWidget(box);
    line->addWidget(open);
    line->addStretch(1);
    column->addLayout(line);
}

void RoutineCard::setStates(const QList<RoutineState> &states)
{
    for (const RoutineState &state : states) {
        QCheckBox *box = m_boxes.value(state.item);
        box->setChecked(state.done);
        if (!state.done)
            box->setToolTip(tr("Tick when it is done"));
        else if (state.doneBy.isEmpty())
            box->setToolTip(tr("Done %1", "today, yesterday, 5 d ago").arg(m_formatting.ago(state.doneAt)));
        else
            box->setToolTip(tr("Done %1 by %2", "today, yesterday, 5 d ago; a person")
                                .arg(m_formatting.ago(state.doneAt), state.doneBy));
    }
}

QString RoutineCard::title(RoutinePeriod period)
{
    switch (period) {
    case RoutinePeriod::Daily:
        return tr("Every day");
    case RoutinePeriod::Weekly:
        return tr("Every week");
    case RoutinePeriod::Monthly:
        return tr("Every month");
    }
    return {};
}

QString RoutineCard::text(RoutineItem item)
{
    switch (item) {
    case RoutineItem::LookAtTasks:
        return tr("Look through the tasks");
    case RoutineItem::WelcomeNew:
        return tr("Welcome new customers");
    case RoutineItem::KeepPromises:
        return tr("Keep what was promised");
    case RoutineItem::NoteTalks:
        return tr("Note yesterday's talks");
    case RoutineItem::ReachSlipping:
        return tr("Write to three regulars who were not here for long");
    case RoutineItem::MendRecords:
        return tr("Put records right and merge duplicates");
    case RoutineItem::ThankTheBest:
        return tr("Thank one of the best customers");
    case RoutineItem::WinBack:
        return tr("Win back lapsed customers");
    case RoutineItem::LookAtProspects:
        return tr("Look at those who asked and never bought");
    case RoutineItem::EmptyBin:
        return tr("Look through the recycle bin");
    }
    return {};
}

} // namespace regulars
