// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tasks/stepsedit.h"

#include "ui/base/metrics.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

StepsEdit::StepsEdit(QWidget *parent) : LinesEdit(tr("Add a step"), space::s, Fewest::None, parent)
{
    addButton()->setObjectName(u"add_step"_s);
    setFocusProxy(addButton());
}

QList<TaskItem> StepsEdit::items() const
{
    QList<TaskItem> items;
    for (const Row &row : m_rows) {
        if (const QString text = row.text->text().simplified(); !text.isEmpty())
            items += TaskItem{row.id, text, row.done->isChecked()};
    }
    return items;
}

void StepsEdit::setItems(const QList<TaskItem> &items)
{
    removeAllLines();
    for (const TaskItem &item : items)
        addRow(item);
}

void StepsEdit::addRow(const TaskItem &item)
{
    QWidget *line = appendLine();
    const Row row{line, new QCheckBox(line), new QLineEdit(item.text, line), item.id};
    row.done->setChecked(item.done);
    row.done->setAccessibleName(tr("This step is done"));
    row.text->setAccessibleName(tr("Step"));
    row.text->setObjectName(u"step_line"_s);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(row.done);
    layout->addWidget(row.text, 1);
    layout->addWidget(createRemove(line, tr("Remove this step")));
    m_rows.push_back(row);
    setTabOrder(row.text, addButton());
    connect(row.done, &QCheckBox::toggled, this, &StepsEdit::edited);
    connect(row.text, &QLineEdit::textChanged, this, &StepsEdit::edited);
    // The next step is a key away.
    connect(row.text, &QLineEdit::returnPressed, addButton(), &QPushButton::click);
}

void StepsEdit::forgetLine(QWidget *line)
{
    std::erase_if(m_rows, [&](const Row &row) { return row.widget == line; });
}

QWidget *StepsEdit::lastEditor() const
{
    return m_rows.empty() ? static_cast<QWidget *>(addButton()) : m_rows.back().text;
}

} // namespace regulars
