// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customerheader.h"

#include "ui/base/avatar.h"
#include "ui/base/chip.h"
#include "ui/base/formatting.h"
#include "ui/base/icons.h"
#include "ui/base/keyfigure.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customertexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace regulars {

namespace {

constexpr int avatarSize = 52;
constexpr int leastNameWidth = 160;
constexpr int mostNameWidth = 380;

} // namespace

CustomerHeader::CustomerHeader(const Formatting &formatting, QWidget *parent) : Card({}, parent), m_formatting(formatting)
{
    createWidgets();
    layOut();
    connect(m_edit, &QPushButton::clicked, this, &CustomerHeader::editRequested);
}

void CustomerHeader::createWidgets()
{
    m_avatar = new Avatar(avatarSize, this);
    m_name = new TextLabel({}, FontRole::PageTitle, ColourRole::Text, this);
    m_name->setElided(true);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_chips = new QWidget(this);
    m_facts = new TextLabel({}, FontRole::Body, ColourRole::Muted, this);
    m_facts->setElided(true);
    m_value = new KeyFigure(tr("lifetime value"), FontRole::Figure, this);
    m_orders = new KeyFigure(tr("orders"), FontRole::Figure, this);
    m_lastOrder = new KeyFigure(tr("last order"), FontRole::Figure, this);
    m_lastContact = new KeyFigure(tr("last contact"), FontRole::Figure, this);
    m_edit = new QPushButton(themedIcon(Theme::of(this), IconName::Edit), {}, this);
    m_edit->setAccessibleName(tr("Edit customer"));
    m_edit->setToolTip(tr("Edit customer (Ctrl+E)"));
    setButtonLook(m_edit, ButtonVariant::Secondary);
}

void CustomerHeader::layOut()
{
    auto *chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(space::xs);
    m_nameLine = new QHBoxLayout;
    m_nameLine->setSpacing(10);
    m_nameLine->addWidget(m_name, 1);
    m_nameLine->addWidget(m_chips);
    m_nameLine->addStretch();
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addStretch();
    names->addLayout(m_nameLine);
    names->addWidget(m_facts);
    names->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_avatar);
    row->addLayout(names, 1);
    for (KeyFigure *figure : {m_value, m_orders, m_lastOrder, m_lastContact})
        row->addWidget(figure);
    row->addSpacing(space::xs);
    row->addWidget(m_edit);
    row->setSpacing(space::xl);
    body()->setContentsMargins(space::l, 14, space::l, 14);
    body()->addLayout(row);
}

QString CustomerHeader::factsOf(const CustomerCard &card) const
{
    QStringList facts;
    if (const ContactPoint *phone = card.customer.contact(ContactKind::Phone))
        facts += phone->value;
    else if (const ContactPoint *email = card.customer.contact(ContactKind::Email))
        facts += email->value;
    if (const PostalAddress *address = card.customer.address(); address && !address->city.isEmpty())
        facts += address->city;
    facts += tr("since %1", "March 2021").arg(m_formatting.month(m_formatting.calendar().date(card.since)));
    return facts.join(QStringLiteral(" · "));
}

void CustomerHeader::setCustomer(const CustomerCard &card)
{
    const Customer &customer = card.customer;
    const CustomerStats &stats = card.stats;
    const QString name = displayName(customer);
    m_avatar->setName(name);
    m_name->setText(name);
    m_facts->setText(factsOf(card));
    while (QLayoutItem *item = m_chips->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto addChip = [this](const QString &text, Tone tone) {
        auto *chip = new Chip(text, tone, m_chips);
        m_chips->layout()->addWidget(chip);
        chip->show(); // counts for the width at once
    };
    addChip(CustomerTexts::lifecycle(card.lifecycle), CustomerTexts::lifecycleTone(card.lifecycle));
    if (customer.kind == CustomerKind::Company)
        addChip(CustomerTexts::kind(customer.kind), Tone::Neutral);
    if (customer.deleted)
        addChip(tr("Deleted"), Tone::Danger);
    const auto ago = [this](const std::optional<Instant> &instant) {
        return instant ? m_formatting.ago(*instant) : tr("never");
    };
    m_value->setValue(m_formatting.roundMoney(stats.net));
    m_orders->setValue(m_formatting.number(stats.orders));
    m_lastOrder->setValue(ago(stats.lastOrderAt));
    m_lastContact->setValue(ago(stats.lastContactedAt));
    fit();
}

void CustomerHeader::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fit();
}

QSize CustomerHeader::minimumSizeHint() const
{
    return {2 * space::l + avatarSize + leastNameWidth + m_edit->sizeHint().width() + 3 * space::xl,
            Card::minimumSizeHint().height()};
}

void CustomerHeader::fit()
{
    const int name = m_name->QLabel::sizeHint().width() + m_nameLine->spacing() + m_chips->sizeHint().width();
    int room = width() - 2 * space::l - avatarSize - std::clamp(name, leastNameWidth, mostNameWidth) -
               m_edit->sizeHint().width() - 3 * space::xl;
    bool fits = true;
    for (KeyFigure *figure : {m_value, m_orders, m_lastOrder, m_lastContact}) {
        room -= figure->sizeHint().width() + space::xl;
        fits = fits && room >= 0;
        figure->setVisible(fits);
    }
}

} // namespace regulars
