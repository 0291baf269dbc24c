// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fields/recordsedit.h"

#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace regulars {

namespace {

constexpr int columnsBeside = 3;

} // namespace

RecordsEdit::RecordsEdit(const RecordTable &table, QWidget *parent)
    : LinesEdit(tr("Add a row to “%1”", "a table").arg(table.name), space::m, Fewest::None, parent), m_table(table)
{
    addButton()->setObjectName(QStringLiteral("add_record"));
    addButton()->setEnabled(!table.columns.isEmpty());
    setFocusProxy(addButton());
}

OwnRecord RecordsEdit::recordOf(const Row &row) const
{
    OwnRecord record{m_table.id, row.cells};
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const QString value = row.editors[i].read();
        if (value.isEmpty())
            record.cells.remove(m_table.columns[i].uid);
        else
            record.cells.insert(m_table.columns[i].uid, value);
    }
    return record;
}

QList<OwnRecord> RecordsEdit::records() const
{
    QList<OwnRecord> records;
    for (const Row &row : m_rows) {
        if (const OwnRecord record = recordOf(row); !record.cells.isEmpty())
            records += record;
    }
    return records;
}

void RecordsEdit::setRecords(const QList<OwnRecord> &records)
{
    removeAllLines();
    for (const OwnRecord &record : records) {
        if (record.table == m_table.id)
            addRow(record);
    }
    settle();
}

void RecordsEdit::addRow(const OwnRecord &record)
{
    QWidget *line = appendLine();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::xs);
    Row row{line, record.cells, {}};
    for (int i = 0; i < m_table.columns.size(); ++i) {
        const FieldDefinition &column = m_table.columns[i];
        const OwnEditor editor = createOwnEditor(column, line, [this] { Q_EMIT edited(); });
        editor.write(record.cells.value(column.uid));
        editor.widget->setObjectName(QStringLiteral("cell_%1").arg(i));
        auto *label = new TextLabel(column.name, FontRole::Small, ColourRole::Muted, line);
        label->setBuddy(editor.widget);
        const int top = i / columnsBeside * 2;
        grid->addWidget(label, top, i % columnsBeside);
        grid->addWidget(editor.widget, top + 1, i % columnsBeside);
        row.editors += editor;
    }
    for (int i = 0; i < std::min(columnsBeside, static_cast<int>(m_table.columns.size())); ++i)
        grid->setColumnStretch(i, 1);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(grid, 1);
    layout->addWidget(createRemove(line, tr("Remove this row of “%1”", "a table").arg(m_table.name)), 0, Qt::AlignBottom);
    m_rows.push_back(row);
}

void RecordsEdit::forgetLine(QWidget *line)
{
    setFocusProxy(addButton());
    std::erase_if(m_rows, [&](const Row &row) { return row.widget == line; });
}

void RecordsEdit::settle()
{
    LinesEdit::settle();
    QWidget *before = nullptr;
    for (const Row &row : m_rows) {
        for (const OwnEditor &editor : row.editors) {
            if (before)
                setTabOrder(before, editor.widget);
            before = editor.widget;
        }
    }
    if (before)
        setTabOrder(before, addButton());
}

QWidget *RecordsEdit::lastEditor() const
{
    const bool none = m_rows.empty() || m_rows.back().editors.isEmpty();
    return none ? static_cast<QWidget *>(addButton()) : m_rows.back().editors.first().widget;
}

void RecordsEdit::clearMarks()
{
    setFocusProxy(addButton());
    for (const Row &row : m_rows) {
        for (const OwnEditor &editor : row.editors)
            setInvalidMark(editor.widget, false);
    }
}

void RecordsEdit::markInvalid(qsizetype index, const QString &uid)
{
    qsizetype counted = -1;
    for (const Row &row : m_rows) {
        if (recordOf(row).cells.isEmpty() || ++counted != index)
            continue;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            if (m_table.columns[i].uid != uid)
                continue;
            setInvalidMark(row.editors[i].widget, true);
            if (focusProxy() == addButton())
                setFocusProxy(row.editors[i].widget);
        }
    }
}

} // namespace regulars
