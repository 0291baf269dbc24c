// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/consentstatementcard.h"

#include "core/exchange/celldate.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/base/typedday.h"
#include "ui/privacy/consenttexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace regulars {

ConsentStatementCard::ConsentStatementCard(const Formatting &formatting, QWidget *parent)
    : Card(tr("Consents in this file: how were they given?"), parent),
      m_formatting(formatting),
      m_source(new QComboBox(this)),
      m_day(new QLineEdit(this)),
      m_meaning(new TextLabel({}, FontRole::Small, ColourRole::Muted, this))
{
    auto *text = new TextLabel(
        tr("A yes counts only when you can say how and when it was given; otherwise it stays a note. A "
           "no always counts, and no yes takes it back."),
        FontRole::Small, ColourRole::Muted, this);
    text->setWordWrap(true);
    body()->addWidget(text);
    m_source->setObjectName(u"consent_source"_s);
    m_source->setEditable(true);
    m_source->setInsertPolicy(QComboBox::NoInsert);
    for (const ConsentSource source : {ConsentSource::Web, ConsentSource::Form, ConsentSource::Till, ConsentSource::Fair,
                                       ConsentSource::Email, ConsentSource::Phone})
        m_source->addItem(ConsentTexts::source(source));
    m_source->setCurrentIndex(-1);
    m_source->lineEdit()->setPlaceholderText(tr("Nobody knows"));
    m_day->setObjectName(u"consent_date"_s);
    m_day->setPlaceholderText(TypedDay::placeholder(formatting.locale()));
    auto *how = new QLabel(tr("&How"), this);
    how->setBuddy(m_source);
    auto *when = new QLabel(tr("&When, unless a column says so"), this);
    when->setBuddy(m_day);
    m_source->setAccessibleName(tr("How the consents were given"));
    m_day->setAccessibleName(tr("When the consents were given"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->addWidget(how, 0, 0);
    grid->addWidget(when, 0, 1);
    grid->addWidget(m_source, 1, 0);
    grid->addWidget(m_day, 1, 1);
    grid->addWidget(m_meaning, 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    connect(m_source, &QComboBox::editTextChanged, this, &ConsentStatementCard::edited);
    connect(m_day, &QLineEdit::textChanged, this, [this] {
        showDay();
        Q_EMIT edited();
    });
}

QDate ConsentStatementCard::typedDay() const
{
    const auto date = dateFromCell(m_day->text().trimmed().toStdString());
    if (!date)
        return {};
    const bool monthFirst = m_formatting.locale().dateFormat(QLocale::ShortFormat).startsWith(u'M');
    const QDate day = date->date(monthFirst ? DateOrder::MonthDayYear : DateOrder::DayMonthYear);
    return day <= m_formatting.today() ? day : QDate();
}

void ConsentStatementCard::showDay()
{
    const QDate day = typedDay();
    m_meaning->setText(m_day->text().trimmed().isEmpty() ? QString()
                       : day.isValid()                   ? m_formatting.date(day)
                                                         : tr("This is no day up to today."));
}

ConsentStatement ConsentStatementCard::statement() const
{
    return {m_source->currentText().simplified(), typedDay()};
}

} // namespace regulars
