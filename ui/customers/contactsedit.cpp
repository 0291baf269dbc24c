// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/contactsedit.h"

#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;

namespace regulars {

ContactsEdit::ContactsEdit(ContactKind kind, QWidget *parent)
    : LinesEdit(kind == ContactKind::Email ? tr("Add an e-mail address") : tr("Add a phone number"), space::s,
                Fewest::AtLeastOne, parent),
      m_kind(kind)
{
    setContacts({});
}

QList<ContactPoint> ContactsEdit::contacts() const
{
    QList<ContactPoint> contacts;
    for (const Row &row : m_rows) {
        ContactPoint point = row.point;
        const QString value = row.value->text().trimmed();
        if (value.isEmpty())
            continue;
        point.valid = point.valid || value != point.value;
        point.kind = m_kind;
        point.value = value;
        point.label = row.label->currentText().trimmed();
        point.primary = row.primary->isChecked();
        contacts.append(point);
    }
    if (!contacts.isEmpty() &&
        std::none_of(contacts.begin(), contacts.end(), [](const ContactPoint &point) { return point.primary; }))
        contacts.first().primary = true;
    return contacts;
}

void ContactsEdit::setContacts(const QList<ContactPoint> &contacts)
{
    removeAllLines();
    for (const ContactPoint &point : contacts)
        addRow(point);
    if (m_rows.empty())
        addRow({});
    settle();
}

void ContactsEdit::markInvalid(const QList<int> &indexes)
{
    int index = -1;
    setFocusProxy(m_rows.front().value);
    bool found = false;
    for (const Row &row : m_rows) {
        if (!row.value->text().trimmed().isEmpty())
            ++index;
        const bool invalid = indexes.contains(index) && !row.value->text().trimmed().isEmpty();
        setInvalidMark(row.value, invalid);
        if (invalid && !std::exchange(found, true))
            setFocusProxy(row.value);
    }
}

void ContactsEdit::addRow(const ContactPoint &point)
{
    const bool email = m_kind == ContactKind::Email;
    QWidget *line = appendLine();
    Row row{point, line, new QLineEdit(point.value, line), new QComboBox(line), createMain(line, point.primary)};
    row.value->setObjectName(email ? u"email_value"_s : u"phone_value"_s);
    row.value->setAccessibleName(email ? tr("E-mail address") : tr("Phone number"));
    row.value->setPlaceholderText(email ? tr("name@example.com") : tr("+49 30 555 01 23"));
    row.value->setInputMethodHints(email ? Qt::ImhEmailCharactersOnly : Qt::ImhDialableCharactersOnly);
    row.label->setEditable(true);
    row.label->addItems(email ? QStringList{QString(), tr("private"), tr("work")}
                              : QStringList{QString(), tr("mobile"), tr("private"), tr("work")});
    row.label->setCurrentText(point.label);
    row.label->setAccessibleName(tr("Label"));
    row.label->lineEdit()->setPlaceholderText(tr("label"));
    row.label->setFixedWidth(120);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(row.value, 1);
    layout->addWidget(row.label);
    layout->addWidget(row.primary);
    layout->addWidget(createRemove(line, email ? tr("Remove this e-mail address") : tr("Remove this phone number")));
    m_rows.push_back(row);
    connect(row.value, &QLineEdit::textChanged, this, &ContactsEdit::edited);
    connect(row.label, &QComboBox::currentTextChanged, this, &ContactsEdit::edited);
}

void ContactsEdit::forgetLine(QWidget *line)
{
    std::erase_if(m_rows, [&](const Row &row) { return row.widget == line; });
}

QWidget *ContactsEdit::lastEditor() const
{
    return m_rows.back().value;
}

void ContactsEdit::settle()
{
    LinesEdit::settle();
    setFocusProxy(m_rows.front().value);
    QWidget *before = m_rows.front().value;
    for (const Row &row : m_rows) {
        if (row.value != before)
            setTabOrder(before, row.value);
        setTabOrder(row.value, row.label);
        setTabOrder(row.label, row.primary);
        before = row.primary;
    }
    setTabOrder(before, addButton());
}

} // namespace regulars
