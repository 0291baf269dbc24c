// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/importknownpage.h"

#include "ui/base/card.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/exchange/subscriptionimporttexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;

namespace regulars {

ImportKnownPage::ImportKnownPage(QWidget *parent)
    : QWidget(parent), m_contacts(new QWidget(this)), m_orders(new QWidget(this))
{
    auto *what = new Card(tr("Customers who are known already"), m_contacts);
    m_update = addChoice(what, tr("Take the file's values over"), u"known_update"_s);
    m_fill = addChoice(what, tr("Only fill in what is missing"), u"known_fill"_s);
    m_skip = addChoice(what, tr("Leave them as they are"), u"known_skip"_s);
    m_create = addCheck(what, tr("Add customers who are not known yet"), u"create_new"_s);
    for (QWidget *choice : {static_cast<QWidget *>(m_update), static_cast<QWidget *>(m_fill), static_cast<QWidget *>(m_skip),
                            static_cast<QWidget *>(m_create)})
        what->body()->addWidget(choice);
    auto *how = new Card(tr("How they are recognised"), m_contacts);
    how->body()->addWidget(
        new TextLabel(tr("By their number in the file's program, always, and by:"), FontRole::Body, ColourRole::Muted, how));
    m_email = addCheck(how, tr("E-mail address, where the names agree"), u"by_email"_s);
    m_phone = addCheck(how, tr("Phone number, where the names agree"), u"by_phone"_s);
    m_card = addCheck(how, tr("Card number"), u"by_card"_s);
    m_name = addCheck(how, tr("Name and postcode"), u"by_name"_s);
    for (QCheckBox *check : {m_email, m_phone, m_card, m_name})
        how->body()->addWidget(check);
    auto *note = new TextLabel(
        tr("E-mail addresses, numbers, addresses and tags are added, never taken away. Nobody is opted in by an import "
           "unless you say, in the step before, how and when they agreed."),
        FontRole::Small, ColourRole::Muted, m_contacts);
    note->setWordWrap(true);
    auto *contacts = new QVBoxLayout(m_contacts);
    contacts->setContentsMargins(0, 0, 0, 0);
    contacts->setSpacing(space::m);
    for (QWidget *each : {static_cast<QWidget *>(what), static_cast<QWidget *>(how), static_cast<QWidget *>(note)})
        contacts->addWidget(each);
    auto *card = new Card(tr("Customers who are known already"), m_orders);
    m_howKnown = new TextLabel({}, FontRole::Body, ColourRole::Text, card);
    m_howKnown->setWordWrap(true);
    card->body()->addWidget(m_howKnown);
    auto *orders = new QVBoxLayout(m_orders);
    orders->setContentsMargins(0, 0, 0, 0);
    orders->addWidget(card);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_contacts);
    layout->addWidget(m_orders);
    layout->addStretch(1);
}

QRadioButton *ImportKnownPage::addChoice(QWidget *parent, const QString &text, const QString &name)
{
    auto *choice = new QRadioButton(text, parent);
    choice->setObjectName(name);
    connect(choice, &QRadioButton::clicked, this, &ImportKnownPage::edited);
    return choice;
}

QCheckBox *ImportKnownPage::addCheck(QWidget *parent, const QString &text, const QString &name)
{
    auto *check = new QCheckBox(text, parent);
    check->setObjectName(name);
    connect(check, &QCheckBox::clicked, this, &ImportKnownPage::edited);
    return check;
}

void ImportKnownPage::show(ImportKind kind, const ContactRules &rules)
{
    m_contacts->setVisible(kind == ImportKind::Contacts);
    m_orders->setVisible(kind != ImportKind::Contacts);
    m_howKnown->setText(
        kind == ImportKind::Subscriptions ? SubscriptionImportTexts::howKnown()
        : kind == ImportKind::Tickets
            ? tr("Tickets find their customer by the file's customer number, then by e-mail address, then by "
                 "phone number. Who is not found is added. Categories and teams are found by name or added. "
                 "Tickets that were imported before are left as they are.")
            : tr("Orders find their customer by the file's customer number, then by e-mail address, then by "
                 "phone number. Who is not found is added; who lacks an address or number gets the file's. "
                 "Orders that were imported before are left as they are."));
    (rules.ifKnown == IfKnown::Update ? m_update : rules.ifKnown == IfKnown::FillGaps ? m_fill : m_skip)->setChecked(true);
    m_create->setChecked(rules.createNew);
    m_email->setChecked(rules.byEmail);
    m_phone->setChecked(rules.byPhone);
    m_card->setChecked(rules.byCard);
    m_name->setChecked(rules.byName);
}

ContactRules ImportKnownPage::rules() const
{
    ContactRules rules;
    rules.ifKnown = m_update->isChecked() ? IfKnown::Update : m_fill->isChecked() ? IfKnown::FillGaps : IfKnown::Skip;
    rules.createNew = m_create->isChecked();
    rules.byEmail = m_email->isChecked();
    rules.byPhone = m_phone->isChecked();
    rules.byCard = m_card->isChecked();
    rules.byName = m_name->isChecked();
    return rules;
}

} // namespace regulars
