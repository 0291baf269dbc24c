// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/birthdayedit.h"

#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

int numberOf(const QString &text)
{
    if (text.trimmed().isEmpty())
        return 0;
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber && number > 0 ? number : -1;
}

} // namespace

BirthdayEdit::BirthdayEdit(QWidget *parent)
    : QWidget(parent), m_day(new QLineEdit(this)), m_month(new QComboBox(this)), m_year(new QLineEdit(this))
{
    m_day->setObjectName(u"birthday_day"_s);
    m_day->setPlaceholderText(tr("Day"));
    m_day->setAccessibleName(tr("Day of the birthday"));
    m_day->setMaxLength(2);
    m_month->setObjectName(u"birthday_month"_s);
    m_month->setAccessibleName(tr("Month of the birthday"));
    m_month->addItem(tr("Month"), 0);
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(locale().standaloneMonthName(month), month);
    m_year->setObjectName(u"birthday_year"_s);
    m_year->setPlaceholderText(tr("Year"));
    m_year->setAccessibleName(tr("Year of the birthday, if known"));
    m_year->setMaxLength(4);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_day, 3);
    layout->addWidget(m_month, 5);
    layout->addWidget(m_year, 4);
    setFocusProxy(m_day);
    connect(m_day, &QLineEdit::textChanged, this, &BirthdayEdit::edited);
    connect(m_month, &QComboBox::currentIndexChanged, this, &BirthdayEdit::edited);
    connect(m_year, &QLineEdit::textChanged, this, &BirthdayEdit::edited);
}

void BirthdayEdit::setNames(const QString &prefix, const std::array<QString, 3> &parts)
{
    m_day->setObjectName(prefix + u"_day"_s);
    m_day->setAccessibleName(parts[0]);
    m_month->setObjectName(prefix + u"_month"_s);
    m_month->setAccessibleName(parts[1]);
    m_year->setObjectName(prefix + u"_year"_s);
    m_year->setAccessibleName(parts[2]);
}

void BirthdayEdit::setInvalid(bool invalid)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_day, m_month, m_year})
        setInvalidMark(part, invalid);
}

QWidget *BirthdayEdit::lastEditor() const
{
    return m_year;
}

Birthday BirthdayEdit::birthday() const
{
    return {numberOf(m_year->text()), m_month->currentData().toInt(), numberOf(m_day->text())};
}

void BirthdayEdit::setBirthday(const Birthday &birthday)
{
    m_day->setText(birthday.day > 0 ? QString::number(birthday.day) : QString());
    m_month->setCurrentIndex(birthday.month);
    m_year->setText(birthday.year > 0 ? QString::number(birthday.year) : QString());
}

} // namespace regulars
