// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sla/weekedit.h"

#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/sla/daybar.h"
#include "ui/sla/hourstext.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

enum Column { Name, Bar, Hours };
constexpr int hoursWidth = 240;

} // namespace

WeekEdit::WeekEdit(QWidget *parent) : QWidget(parent), m_hint(new TextLabel({}, FontRole::Small, ColourRole::Amber, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(Bar, 1);
    for (size_t day = 0; day < m_days.size(); ++day)
        addDay(day);
    auto *help = new TextLabel(
        tr("Type hours as 9-12:30, 14-18, or draw them with the mouse. Ctrl+D takes over the day above."), FontRole::Small,
        ColourRole::Muted, this);
    help->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"midnight_hint"_s);
    m_hint->hide();
    grid->addWidget(help, 7, 0, 1, 3);
    grid->addWidget(m_hint, 8, 0, 1, 3);
    setFocusProxy(m_days.front().line);
}

// A line that loses the keyboard while it is taken down says that it was finished.
WeekEdit::~WeekEdit()
{
    for (const Day &day : m_days)
        disconnect(day.line, nullptr, this, nullptr);
}

QString WeekEdit::dayName(size_t day) const
{
    return locale().standaloneDayName(static_cast<int>(day) + 1);
}

void WeekEdit::addDay(size_t day)
{
    auto *grid = qobject_cast<QGridLayout *>(layout());
    const int row = static_cast<int>(day);
    auto *name = new TextLabel(dayName(day), FontRole::Body, ColourRole::Text, this);
    Day &added = m_days.at(day);
    added.bar = new DayBar(this);
    added.line = new QLineEdit(this);
    added.line->setObjectName(u"day_%1"_s.arg(day + 1));
    added.line->setAccessibleName(tr("Hours on %1", "day of the week").arg(dayName(day)));
    added.line->setPlaceholderText(tr("free", "a day without work"));
    added.line->setFixedWidth(hoursWidth);
    added.line->installEventFilter(this);
    name->setBuddy(added.line);
    grid->addWidget(name, row, Name);
    grid->addWidget(added.bar, row, Bar);
    grid->addWidget(added.line, row, Hours);
    connect(added.line, &QLineEdit::textEdited, this, [this, day] { read(day, false); });
    connect(added.line, &QLineEdit::editingFinished, this, [this, day] { read(day, true); });
    connect(added.bar, &DayBar::minuteClicked, this, [this, day](int minute) { select(day, minute); });
    connect(added.bar, &DayBar::rangeDrawn, this, [this, day](const WorkRange &range) {
        m_days.at(day).ranges = unitedHours(m_days.at(day).ranges, {range});
        showDay(day);
        m_days.at(day).line->setFocus();
        Q_EMIT edited();
    });
}

void WeekEdit::setWeek(const Week &week)
{
    for (size_t day = 0; day < m_days.size(); ++day) {
        m_days.at(day).ranges = week.at(day);
        showDay(day);
    }
    m_hint->hide();
}

WeekEdit::Week WeekEdit::week() const
{
    Week week;
    QList<WorkRange> early;
    for (size_t day = 0; day < m_days.size(); ++day) {
        const auto typed = typedHours(m_days.at(day).line->text());
        week.at(day) = unitedHours(typed ? typed->ranges : m_days.at(day).ranges, early);
        early = typed ? typed->afterMidnight : QList<WorkRange>();
    }
    if (!early.isEmpty())
        week.front() = unitedHours(week.front(), early);
    return week;
}

QList<Error> WeekEdit::check() const
{
    QList<Error> errors;
    int number = 0;
    for (const Day &day : m_days) {
        ++number;
        if (!typedHours(day.line->text()))
            errors += invalidField(u"week"_s, u"not_a_range"_s, {{u"day"_s, number}});
    }
    return errors;
}

void WeekEdit::showDay(size_t day)
{
    Day &shown = m_days.at(day);
    shown.line->setText(hoursText(shown.ranges));
    shown.bar->setRanges(shown.ranges);
    setInvalidMark(shown.line, false);
}

void WeekEdit::read(size_t day, bool done)
{
    Day &read = m_days.at(day);
    const auto typed = typedHours(read.line->text());
    if (!typed) {
        if (done)
            setInvalidMark(read.line, true);
        return;
    }
    read.ranges = unitedHours(typed->ranges, {});
    read.bar->setRanges(read.ranges);
    setInvalidMark(read.line, false);
    if (done) {
        showDay(day);
        m_hint->hide();
    }
    if (done && !typed->afterMidnight.isEmpty()) {
        const size_t next = (day + 1) % m_days.size();
        m_days.at(next).ranges = unitedHours(m_days.at(next).ranges, typed->afterMidnight);
        showDay(next);
        m_hint->setText(tr("What comes after midnight belongs to the next day: %1 got %2.", "day of the week, hours")
                            .arg(dayName(next), hoursText(typed->afterMidnight)));
        m_hint->show();
    }
    Q_EMIT edited();
}

void WeekEdit::select(size_t day, int minute)
{
    const Day &chosen = m_days.at(day);
    chosen.line->setFocus(Qt::MouseFocusReason);
    const auto range = std::find_if(chosen.ranges.begin(), chosen.ranges.end(),
                                    [minute](const WorkRange &each) { return each.from <= minute && minute <= each.until; });
    if (range == chosen.ranges.end())
        return;
    const QString text = hoursText({*range});
    chosen.line->setSelection(static_cast<int>(chosen.line->text().indexOf(text)), static_cast<int>(text.size()));
}

void WeekEdit::copyAbove(size_t day)
{
    if (day == 0)
        return;
    m_days.at(day).ranges = week().at(day - 1);
    showDay(day);
    Q_EMIT edited();
}

bool WeekEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        for (size_t day = 0; day < m_days.size(); ++day) {
            if (m_days.at(day).line == watched && key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier) {
                copyAbove(day);
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace regulars
