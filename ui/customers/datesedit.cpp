// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/datesedit.h"

#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/customers/birthdayedit.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

bool isFilled(const ImportantDate &date)
{
    return !date.label.isEmpty() || date.day != Birthday{};
}

} // namespace

DatesEdit::DatesEdit(QWidget *parent) : LinesEdit(tr("Add a day to remember"), space::s, Fewest::None, parent)
{
    addButton()->setObjectName(u"add_date"_s);
    setFocusProxy(addButton());
}

ImportantDate DatesEdit::Row::date() const
{
    return {label->text().simplified(), day->birthday()};
}

QList<ImportantDate> DatesEdit::dates() const
{
    QList<ImportantDate> dates;
    for (const Row &row : m_rows) {
        if (const ImportantDate date = row.date(); isFilled(date))
            dates.append(date);
    }
    return dates;
}

void DatesEdit::setDates(const QList<ImportantDate> &dates)
{
    removeAllLines();
    for (const ImportantDate &date : dates)
        addRow(date);
}

void DatesEdit::markInvalid(const QList<int> &indexes)
{
    int index = -1;
    bool found = false;
    setFocusProxy(addButton());
    for (const Row &row : m_rows) {
        const ImportantDate date = row.date();
        index += isFilled(date) ? 1 : 0;
        const bool invalid = isFilled(date) && indexes.contains(index);
        QWidget *wrong = date.label.isEmpty() ? static_cast<QWidget *>(row.label) : row.day;
        setInvalidMark(row.label, invalid && wrong == row.label);
        row.day->setInvalid(invalid && wrong == row.day);
        if (invalid && !std::exchange(found, true))
            setFocusProxy(wrong);
    }
}

void DatesEdit::addRow(const ImportantDate &date)
{
    QWidget *line = appendLine();
    const Row row{line, new QLineEdit(date.label, line), new BirthdayEdit(line)};
    row.label->setPlaceholderText(tr("What for, such as “wedding”"));
    row.label->setAccessibleName(tr("What the day is for"));
    row.label->setObjectName(u"date_label"_s);
    row.label->setMaxLength(80);
    row.day->setNames(u"date"_s, {tr("Day to remember"), tr("Month to remember"), tr("Year to remember, if known")});
    row.day->setBirthday(date.day);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(row.label, 3);
    layout->addWidget(row.day, 5);
    layout->addWidget(createRemove(line, tr("Remove this day")));
    m_rows.push_back(row);
    setTabOrder(row.day->lastEditor(), addButton());
    connect(row.label, &QLineEdit::textChanged, this, &DatesEdit::edited);
    connect(row.day, &BirthdayEdit::edited, this, &DatesEdit::edited);
}

void DatesEdit::forgetLine(QWidget *line)
{
    setFocusProxy(addButton());
    std::erase_if(m_rows, [&](const Row &row) { return row.widget == line; });
}

QWidget *DatesEdit::lastEditor() const
{
    return m_rows.empty() ? static_cast<QWidget *>(addButton()) : m_rows.back().label;
}

} // namespace regulars
