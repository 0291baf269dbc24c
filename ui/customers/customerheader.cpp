// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customerheader.h"

#include "ui/attachments/photobutton.h"
#include "ui/base/chip.h"
#include "ui/base/formatting.h"
#include "ui/base/icons.h"
#include "ui/base/keyfigure.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customertexts.h"
#include "ui/loyalty/tiertexts.h"
#include "ui/tickets/tickettexts.h"

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
    m_photo = new PhotoButton(avatarSize, this);
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
    m_row = new QHBoxLayout;
    m_row->addWidget(m_photo);
    m_row->addLayout(names, 1);
    for (KeyFigure *figure : {m_value, m_orders, m_lastOrder, m_lastContact})
        m_row->addWidget(figure);
    m_row->addWidget(m_edit);
    body()->setContentsMargins(space::l, 14, space::l, 14);
    body()->addLayout(m_row);
}

QStringList CustomerHeader::factsOf(const CustomerCard &card) const
{
    QStringList facts;
    if (const ContactPoint *phone = card.customer.contact(ContactKind::Phone))
        facts += phone->value;
    else if (const ContactPoint *email = card.customer.contact(ContactKind::Email))
        facts += email->value;
    if (const PostalAddress *address = card.customer.address(); address && !address->city.isEmpty())
        facts += address->city;
    facts += tr("since %1", "March 2021").arg(m_formatting.month(m_formatting.calendar().date(card.since)));
    return facts;
}

void CustomerHeader::addChip(const QString &text, Tone tone, const QString &why)
{
    auto *chip = new Chip(text, tone, m_chips);
    chip->setToolTip(why);
    chip->setAccessibleDescription(why);
    m_chips->layout()->addWidget(chip);
    chip->show(); // counts for the width at once
}

void CustomerHeader::addTier(const CustomerCard &card)
{
    if (!card.loyalty || !card.loyalty->standing)
        return;
    const LoyaltyMemberState &loyalty = *card.loyalty;
    const Tier *tier = loyalty.ladder.find(loyalty.standing->tier);
    if (!tier)
        return;
    QStringList why = TierTexts::standing(*loyalty.standing, loyalty.ladder, loyalty.currency, m_formatting);
    if (const QString next = TierTexts::missing(*loyalty.standing, loyalty.ladder, loyalty.currency, m_formatting);
        !next.isEmpty())
        why += next;
    addChip(tier->name, TierTexts::tone(tier->colour), why.join(QChar(u'\n')));
}

void CustomerHeader::showChips(const CustomerCard &card)
{
    const Customer &customer = card.customer;
    while (QLayoutItem *item = m_chips->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addTier(card);
    addChip(CustomerTexts::lifecycle(card.lifecycle), CustomerTexts::lifecycleTone(card.lifecycle));
    if (customer.kind != CustomerKind::Person)
        addChip(CustomerTexts::kind(customer.kind), Tone::Neutral);
    if (card.repeated)
        addChip(tr("Asks again"), Tone::Warning, TicketTexts::repeated(*card.repeated, m_formatting));
    if (customer.doNotContact)
        addChip(tr("Do not contact"), Tone::Danger);
    if (customer.deleted)
        addChip(tr("Deleted"), Tone::Danger);
}

void CustomerHeader::setCustomer(const CustomerCard &card)
{
    const CustomerStats &stats = card.stats;
    const QString name = displayName(card.customer);
    m_photo->setName(name);
    m_name->setText(CustomerTexts::name(name));
    m_factTexts = factsOf(card);
    showChips(card);
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
    const std::array figures{m_value, m_orders, m_lastOrder, m_lastContact};
    const int nameNeeds = m_name->QLabel::sizeHint().width() + m_nameLine->spacing() + m_chips->sizeHint().width();
    const int name = std::clamp(nameNeeds, leastNameWidth, mostNameWidth);
    int room = 0;
    // The figures become smaller before one of them goes.
    for (const auto &[font, spacing] : {std::pair(FontRole::Figure, space::xl), std::pair(FontRole::CardTitle, space::l)}) {
        m_row->setSpacing(spacing);
        room = width() - 2 * space::l - avatarSize - m_edit->sizeHint().width() - 2 * spacing;
        for (KeyFigure *figure : figures) {
            figure->setFont(font);
            room -= figure->sizeHint().width() + spacing;
        }
        if (room >= name)
            break;
    }
    for (auto figure = figures.rbegin(); figure != figures.rend(); ++figure) {
        const bool fits = room >= name;
        (*figure)->setVisible(fits);
        if (!fits)
            room += (*figure)->sizeHint().width() + m_row->spacing();
    }
    fitFacts(room);
}

void CustomerHeader::fitFacts(int room)
{
    QStringList facts = m_factTexts;
    const QFontMetrics metrics(m_facts->font());
    const auto joined = [&facts] { return facts.join(QStringLiteral(" · ")); };
    while (facts.size() > 1 && metrics.horizontalAdvance(joined()) > room)
        facts.removeLast();
    m_facts->setText(joined());
    m_facts->setToolTip(facts.size() < m_factTexts.size() ? m_factTexts.join(QStringLiteral("\n")) : QString());
}

} // namespace regulars
