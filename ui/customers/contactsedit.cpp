// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/contactsedit.h"

#include "ui/base/icons.h"
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
    : QWidget(parent), m_kind(kind), m_lines(new QVBoxLayout), m_add(new QPushButton(this))
{
    m_add->setText(kind == ContactKind::Email ? tr("Add an e-mail address") : tr("Add a phone number"));
    m_add->setIcon(themedIcon(Theme::of(this), IconName::Plus, ColourRole::Accent));
    m_add->setAutoDefault(false);
    setButtonLook(m_add, ButtonVariant::Quiet, ButtonSize::Small);
    m_lines->setSpacing(space::s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(m_lines);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        settle();
        m_rows.back().value->setFocus();
    });
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
    while (!m_rows.empty())
        removeRow(m_rows.back().widget);
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
    auto *widget = new QWidget(this);
    Row row{point, widget, new QLineEdit(point.value, widget), new QComboBox(widget), new QRadioButton(tr("Main"), widget)};
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
    row.primary->setAutoExclusive(false);
    row.primary->setChecked(point.primary);
    row.primary->setToolTip(tr("The one to use first"));
    auto *remove = new QPushButton(themedIcon(Theme::of(this), IconName::Close, ColourRole::Muted), {}, widget);
    remove->setAutoDefault(false);
    remove->setAccessibleName(email ? tr("Remove this e-mail address") : tr("Remove this phone number"));
    remove->setToolTip(tr("Remove"));
    setButtonLook(remove, ButtonVariant::Quiet, ButtonSize::Small);

    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(row.value, 1);
    line->addWidget(row.label);
    line->addWidget(row.primary);
    line->addWidget(remove);
    m_lines->addWidget(widget);
    m_rows.push_back(row);

    connect(row.value, &QLineEdit::textChanged, this, &ContactsEdit::edited);
    connect(row.label, &QComboBox::currentTextChanged, this, &ContactsEdit::edited);
    connect(row.primary, &QRadioButton::clicked, this, [this, widget] {
        for (const Row &each : m_rows)
            each.primary->setChecked(each.widget == widget);
        Q_EMIT edited();
    });
    connect(remove, &QPushButton::clicked, this, [this, widget] {
        removeRow(widget);
        if (m_rows.empty())
            addRow({});
        settle();
        m_rows.back().value->setFocus();
        Q_EMIT edited();
    });
}

void ContactsEdit::removeRow(QWidget *widget)
{
    std::erase_if(m_rows, [&](const Row &row) { return row.widget == widget; });
    m_lines->removeWidget(widget);
    widget->hide();
    widget->setParent(nullptr);
    widget->deleteLater();
}

void ContactsEdit::settle()
{
    for (const Row &row : m_rows)
        row.primary->setVisible(m_rows.size() > 1);
    setFocusProxy(m_rows.front().value);
    QWidget *before = m_rows.front().value;
    for (const Row &row : m_rows) {
        if (row.value != before)
            setTabOrder(before, row.value);
        setTabOrder(row.value, row.label);
        setTabOrder(row.label, row.primary);
        before = row.primary;
    }
    setTabOrder(before, m_add);
}

} // namespace regulars
