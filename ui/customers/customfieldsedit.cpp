// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customfieldsedit.h"

#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

CustomFieldsEdit::CustomFieldsEdit(QWidget *parent)
    : LinesEdit(tr("Add a field of your own"), space::s, Fewest::None, parent)
{
    addButton()->setObjectName(u"add_field"_s);
    setFocusProxy(addButton());
}

QList<CustomField> CustomFieldsEdit::fields() const
{
    QList<CustomField> fields;
    for (const Row &row : m_rows) {
        const CustomField field{row.name->text().simplified(), row.value->text().trimmed()};
        if (!field.name.isEmpty() || !field.value.isEmpty())
            fields.append(field);
    }
    return fields;
}

void CustomFieldsEdit::setFields(const QList<CustomField> &fields)
{
    removeAllLines();
    for (const CustomField &field : fields)
        addRow(field);
}

void CustomFieldsEdit::markInvalid(const QList<int> &indexes)
{
    int index = -1;
    bool found = false;
    setFocusProxy(addButton());
    for (const Row &row : m_rows) {
        const bool counts = !row.name->text().trimmed().isEmpty() || !row.value->text().trimmed().isEmpty();
        index += counts ? 1 : 0;
        const bool invalid = counts && indexes.contains(index);
        setInvalidMark(row.name, invalid);
        if (invalid && !std::exchange(found, true))
            setFocusProxy(row.name);
    }
}

void CustomFieldsEdit::addRow(const CustomField &field)
{
    QWidget *line = appendLine();
    const Row row{line, new QLineEdit(field.name, line), new QLineEdit(field.value, line)};
    row.name->setPlaceholderText(tr("Name, such as “Shoe size”"));
    row.name->setAccessibleName(tr("Name of the field"));
    row.name->setObjectName(u"field_name_line"_s);
    row.value->setPlaceholderText(tr("Value"));
    row.value->setAccessibleName(tr("Value of the field"));
    row.value->setObjectName(u"field_value_line"_s);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(row.name, 2);
    layout->addWidget(row.value, 3);
    layout->addWidget(createRemove(line, tr("Remove this field")));
    m_rows.push_back(row);
    setTabOrder(row.value, addButton());
    connect(row.name, &QLineEdit::textChanged, this, &CustomFieldsEdit::edited);
    connect(row.value, &QLineEdit::textChanged, this, &CustomFieldsEdit::edited);
}

void CustomFieldsEdit::forgetLine(QWidget *line)
{
    setFocusProxy(addButton());
    std::erase_if(m_rows, [&](const Row &row) { return row.widget == line; });
}

QWidget *CustomFieldsEdit::lastEditor() const
{
    return m_rows.empty() ? static_cast<QWidget *>(addButton()) : m_rows.back().name;
}

} // namespace regulars
