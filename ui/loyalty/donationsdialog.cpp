// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/donationsdialog.h"

#include "ui/base/card.h"
#include "ui/base/metrics.h"
#include "ui/base/scrolledcolumn.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/donationprint.h"
#include "ui/loyalty/loyaltyprints.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;

namespace regulars {

DonationsDialog::DonationsDialog(const QList<DonationYear> &years, const Formatting &formatting, LoyaltyPrints &prints,
                                 QWidget *parent)
    : QDialog(parent),
      m_years(years),
      m_formatting(formatting),
      m_prints(prints),
      m_year(new QComboBox(this)),
      m_text(new TextLabel({}, FontRole::Body, ColourRole::Text, this))
{
    setWindowTitle(tr("Donations"));
    m_year->setObjectName(u"donation_year"_s);
    m_year->setAccessibleName(tr("Year of the donations"));
    for (const DonationYear &each : years)
        m_year->addItem(QString::number(each.year));
    m_text->setObjectName(u"donations"_s);
    m_text->setWordWrap(true);
    layOut();
    connect(m_year, &QComboBox::currentIndexChanged, this, &DonationsDialog::showYear);
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
    showYear();
    resize(520, 420);
}

void DonationsDialog::layOut()
{
    auto *text = new QWidget;
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addStretch(1);
    auto *title = new QHBoxLayout;
    title->addWidget(new TextLabel(tr("What members gave for their points"), FontRole::CardTitle, ColourRole::Text, this),
                     1);
    title->addWidget(m_year);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(space::xl, space::l, space::xl, space::m);
    content->setSpacing(space::m);
    content->addLayout(title);
    content->addWidget(scrolledColumn(text, this), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(content, 1);
    layout->addWidget(new Separator(this));
    layout->addWidget(createButtons());
}

QWidget *DonationsDialog::createButtons()
{
    auto *buttons = new QWidget(this);
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(space::xl, space::m, space::xl, space::l);
    line->setSpacing(space::s);
    const auto add = [&](const QString &text, const QString &name, auto run) {
        auto *button = new QPushButton(text, buttons);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button);
        return button;
    };
    QPushButton *print = add(tr("Print…"), u"print_donations"_s, [this] { m_prints.printDonations(year()); });
    add(tr("Save as PDF…"), u"save_donations"_s, [this] { m_prints.saveDonations(year()); });
    add(tr("Save as table…"), u"save_donation_table"_s, [this] { m_prints.saveDonationTable(year()); });
    line->addStretch(1);
    add(tr("Close"), u"close_donations"_s, [this] { reject(); })->setToolTip(tr("Esc"));
    print->setDefault(true);
    print->setFocus();
    return buttons;
}

void DonationsDialog::showYear()
{
    m_text->setText(DonationPrint::lines(year(), m_formatting).join(u'\n'));
}

const DonationYear &DonationsDialog::year() const
{
    return m_years.at(std::max(m_year->currentIndex(), 0));
}

} // namespace regulars
