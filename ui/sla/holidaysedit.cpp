// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sla/holidaysedit.h"

#include "core/sla/holidayfile.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/sla/dayedit.h"

#include <QtCore/QMimeData>
#include <QtCore/QSignalBlocker>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

enum Column { Date, Name, Yearly };
constexpr int mostRowsShown = 7;
constexpr int longestName = 200; // as of calendar files
constexpr int dateWidth = 190;
constexpr int yearlyWidth = 120;

QString droppedFile(const QMimeData *data)
{
    return data->urls().size() == 1 ? data->urls().first().toLocalFile() : QString();
}

} // namespace

HolidaysEdit::HolidaysEdit(const Formatting &formatting, QWidget *parent) : QWidget(parent), m_formatting(formatting)
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_none = new TextLabel(
        tr("No holidays yet. Add them below, or take them from a calendar file (.ics), as calendars on the "
           "web offer them for each country."),
        FontRole::Small, ColourRole::Muted, this);
    m_none->setWordWrap(true);
    createTable();
    m_said = new TextLabel({}, FontRole::Small, ColourRole::Muted, this);
    m_said->setObjectName(u"holidays_said"_s);
    m_said->setWordWrap(true);
    m_said->hide();
    auto *import = new QPushButton(tr("Import calendar file…"), this);
    import->setObjectName(u"import_holidays"_s);
    import->setAutoDefault(false);
    connect(import, &QPushButton::clicked, this, &HolidaysEdit::fileRequested);
    auto *foot = new QHBoxLayout;
    foot->addWidget(import);
    foot->addWidget(m_said, 1);
    foot->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_none, m_table, createLine()})
        layout->addWidget(part);
    layout->addLayout(foot);
    refresh();
}

void HolidaysEdit::createTable()
{
    m_table = createDayTable(
        u"holiday_table"_s, tr("Holidays"), {tr("Day off"), tr("Name"), tr("Each year")}, [this] { remove(); }, this);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnWidth(Date, dateWidth);
    m_table->setColumnWidth(Yearly, yearlyWidth);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) {
        if (item->column() != Date)
            return;
        m_holidays[item->row()].kept = item->checkState() == Qt::Checked;
        Q_EMIT edited();
    });
}

QWidget *HolidaysEdit::createLine()
{
    auto *form = new QWidget(this);
    m_line = new FormBinder(form, 3);
    m_line->addDate(u"holiday_date"_s, tr("Date")).setRequired();
    m_line->addText(u"holiday_name"_s, tr("Name"), longestName);
    m_line->addCheck(u"holiday_yearly"_s, tr("Each year"));
    m_line->markClean();
    return createDayLine(
        form, u"add_holiday"_s, tr("Add holiday"), [this] { add(); }, this);
}

void HolidaysEdit::setHolidays(const QList<Holiday> &holidays)
{
    m_holidays = holidays;
    refresh();
}

void HolidaysEdit::take(const QList<Holiday> &read)
{
    const qsizetype before = m_holidays.size();
    change(merged(m_holidays, read));
    m_said->setText(tr("%n holiday(s) came from the file. Untick those on which you work.", "",
                       static_cast<int>(std::max<qsizetype>(0, m_holidays.size() - before))));
    m_said->setColourRole(ColourRole::Muted);
    m_said->show();
}

void HolidaysEdit::showFailure(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setColourRole(ColourRole::Red);
    m_said->show();
}

void HolidaysEdit::change(const QList<Holiday> &holidays)
{
    m_holidays = holidays;
    refresh();
    Q_EMIT edited();
}

void HolidaysEdit::refresh()
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(m_holidays.size()));
    int row = 0;
    for (const Holiday &holiday : std::as_const(m_holidays)) {
        auto *date = new QTableWidgetItem(m_formatting.shortDate(holiday.date));
        date->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        date->setCheckState(holiday.kept ? Qt::Checked : Qt::Unchecked);
        m_table->setItem(row, Date, date);
        m_table->setItem(row, Name, new QTableWidgetItem(holiday.name));
        m_table->setItem(row, Yearly, new QTableWidgetItem(holiday.yearly ? tr("each year") : QString()));
        ++row;
    }
    m_none->setVisible(m_holidays.isEmpty());
    m_table->setVisible(!m_holidays.isEmpty());
    fitHeightToRows(m_table, mostRowsShown);
}

void HolidaysEdit::add()
{
    if (!m_line->validate())
        return;
    const Holiday added{m_line->value<QDate>(u"holiday_date"_s),
                        m_line->value<bool>(u"holiday_yearly"_s),
                        m_line->value<QString>(u"holiday_name"_s),
                        true,
                        {}};
    QList<Holiday> holidays = m_holidays;
    holidays.removeIf([&](const Holiday &each) { return each.date == added.date && each.name == added.name; });
    const auto later = std::find_if(holidays.begin(), holidays.end(),
                                    [&](const Holiday &each) { return each.date > added.date; });
    holidays.insert(later, added);
    change(holidays);
    m_table->scrollToItem(m_table->item(static_cast<int>(m_holidays.indexOf(added)), Date));
    for (const QString &id : {u"holiday_date"_s, u"holiday_name"_s, u"holiday_yearly"_s})
        m_line->setValue(id, {});
    m_line->markClean();
    m_line->field(u"holiday_date"_s).editor()->setFocus();
}

bool HolidaysEdit::takeTyped()
{
    if (!m_line->isDirty())
        return true;
    add();
    return !m_line->isDirty();
}

void HolidaysEdit::remove()
{
    // The keyboard may be in a row that is not chosen.
    const bool anyChosen = m_table->selectionModel()->hasSelection();
    QList<Holiday> kept;
    for (int row = 0; row < m_holidays.size(); ++row) {
        if (anyChosen ? !m_table->selectionModel()->isRowSelected(row) : row != m_table->currentRow())
            kept += m_holidays.at(row);
    }
    change(kept);
}

void HolidaysEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void HolidaysEdit::dropEvent(QDropEvent *event)
{
    const QString file = droppedFile(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT fileDropped(file);
}

} // namespace regulars
