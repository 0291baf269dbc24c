// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customfieldsedit.h"

#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

CustomFieldsEdit::CustomFieldsEdit(QWidget *parent)
    : QWidget(parent), m_lines(new QVBoxLayout), m_add(new QPushButton(tr("Add a field of your own"), this))
{
    m_add->setObjectName(u"add_field"_s);
    m_add->setIcon(themedIcon(Theme::of(this), IconName::Plus, ColourRole::Accent));
    m_add->setAutoDefault(false);
    setButtonLook(m_add, ButtonVariant::Quiet, ButtonSize::Small);
    m_lines->setSpacing(space::s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(m_lines);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.back().name->setFocus();
    });
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
    while (!m_rows.empty())
        removeRow(m_rows.back().widget);
    for (const CustomField &field : fields)
        addRow(field);
}

void CustomFieldsEdit::markInvalid(const QList<int> &indexes)
{
    int index = -1;
    bool found = false;
    setFocusProxy(m_add);
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
    auto *widget = new QWidget(this);
    const Row row{widget, new QLineEdit(field.name, widget), new QLineEdit(field.value, widget)};
    row.name->setPlaceholderText(tr("Name, such as “Shoe size”"));
    row.name->setAccessibleName(tr("Name of the field"));
    row.name->setObjectName(u"field_name_line"_s);
    row.value->setPlaceholderText(tr("Value"));
    row.value->setAccessibleName(tr("Value of the field"));
    row.value->setObjectName(u"field_value_line"_s);
    auto *remove = new QPushButton(themedIcon(Theme::of(this), IconName::Close, ColourRole::Muted), {}, widget);
    remove->setAutoDefault(false);
    remove->setAccessibleName(tr("Remove this field"));
    remove->setToolTip(tr("Remove"));
    setButtonLook(remove, ButtonVariant::Quiet, ButtonSize::Small);
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(row.name, 2);
    line->addWidget(row.value, 3);
    line->addWidget(remove);
    m_lines->addWidget(widget);
    m_rows.push_back(row);
    setTabOrder(row.value, m_add);
    connect(row.name, &QLineEdit::textChanged, this, &CustomFieldsEdit::edited);
    connect(row.value, &QLineEdit::textChanged, this, &CustomFieldsEdit::edited);
    connect(remove, &QPushButton::clicked, this, [this, widget] {
        removeRow(widget);
        m_add->setFocus();
        Q_EMIT edited();
    });
}

void CustomFieldsEdit::removeRow(QWidget *widget)
{
    setFocusProxy(m_add);
    std::erase_if(m_rows, [&](const Row &row) { return row.widget == widget; });
    m_lines->removeWidget(widget);
    widget->hide();
    widget->setParent(nullptr);
    widget->deleteLater();
}

} // namespace regulars
