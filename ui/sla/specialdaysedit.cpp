// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sla/specialdaysedit.h"

#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/sla/dayedit.h"
#include "ui/sla/hourstext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

enum Column { Date, Hours, Name };
constexpr int mostRowsShown = 5;
constexpr int longestName = 200;
constexpr int longestHours = 200;
constexpr int columnWidth = 190;

} // namespace

SpecialDaysEdit::SpecialDaysEdit(const Formatting &formatting, QWidget *parent) : QWidget(parent), m_formatting(formatting)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_none = new TextLabel(
        tr("None yet. A working Saturday, a short day before a holiday, a day off for the whole shop: they go "
           "before the week and the holidays."),
        FontRole::Small, ColourRole::Muted, this);
    m_none->setWordWrap(true);
    createTable();
    for (QWidget *part : std::initializer_list<QWidget *>{m_none, m_table, createLine()})
        layout->addWidget(part);
    refresh();
}

void SpecialDaysEdit::createTable()
{
    m_table = createDayTable(
        u"special_day_table"_s, tr("Days with other hours"), {tr("Day"), tr("Hours"), tr("Name")}, [this] { remove(); },
        this);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(Date, columnWidth);
    m_table->setColumnWidth(Hours, columnWidth);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::cellActivated, this, &SpecialDaysEdit::takeToLine);
}

QWidget *SpecialDaysEdit::createLine()
{
    auto *form = new QWidget(this);
    m_line = new FormBinder(form, 3);
    m_line->addDate(u"special_date"_s, tr("Date")).setRequired();
    FormField &hours = m_line->addText(u"special_hours"_s, tr("Hours"), longestHours);
    qobject_cast<QLineEdit *>(hours.editor())->setPlaceholderText(tr("free", "a day without work"));
    m_line->addText(u"special_name"_s, tr("Name"), longestName);
    m_line->markClean();
    return createDayLine(
        form, u"add_special_day"_s, tr("Add day"), [this] { add(); }, this);
}

void SpecialDaysEdit::setDays(const QList<SpecialDay> &days)
{
    m_days = days;
    std::stable_sort(m_days.begin(), m_days.end(), [](const SpecialDay &a, const SpecialDay &b) { return a.date < b.date; });
    refresh();
}

void SpecialDaysEdit::refresh()
{
    m_table->setRowCount(static_cast<int>(m_days.size()));
    int row = 0;
    for (const SpecialDay &day : std::as_const(m_days)) {
        m_table->setItem(row, Date, new QTableWidgetItem(m_formatting.shortDate(day.date)));
        m_table->setItem(
            row, Hours,
            new QTableWidgetItem(day.ranges.isEmpty() ? tr("free", "a day without work") : hoursText(day.ranges)));
        m_table->setItem(row, Name, new QTableWidgetItem(day.name));
        ++row;
    }
    m_none->setVisible(m_days.isEmpty());
    m_table->setVisible(!m_days.isEmpty());
    fitHeightToRows(m_table, mostRowsShown);
}

void SpecialDaysEdit::add()
{
    if (!m_line->validate())
        return;
    const auto typed = typedHours(m_line->value<QString>(u"special_hours"_s));
    // What comes after midnight is another day's, which has to be entered by itself.
    if (!typed || !typed->afterMidnight.isEmpty()) {
        m_line->showErrors({invalidField(u"special_hours"_s, u"not_a_range"_s)});
        return;
    }
    const SpecialDay added{m_line->value<QDate>(u"special_date"_s), unitedHours(typed->ranges, {}),
                           m_line->value<QString>(u"special_name"_s)};
    QList<SpecialDay> days = m_days;
    days.removeIf([&added](const SpecialDay &each) { return each.date == added.date; });
    setDays(days << added);
    for (const QString &id : {u"special_date"_s, u"special_hours"_s, u"special_name"_s})
        m_line->setValue(id, {});
    m_line->markClean();
    m_line->field(u"special_date"_s).editor()->setFocus();
    Q_EMIT edited();
}

bool SpecialDaysEdit::takeTyped()
{
    if (!m_line->isDirty())
        return true;
    add();
    return !m_line->isDirty();
}

void SpecialDaysEdit::remove()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_days.removeAt(row);
    refresh();
    Q_EMIT edited();
}

void SpecialDaysEdit::takeToLine(int row)
{
    const SpecialDay &day = m_days.at(row);
    m_line->setValue(u"special_date"_s, day.date);
    m_line->setValue(u"special_hours"_s, hoursText(day.ranges));
    m_line->setValue(u"special_name"_s, day.name);
    m_line->markClean();
    m_line->field(u"special_hours"_s).editor()->setFocus();
}

} // namespace regulars
