// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customerdetails.h"

#include "core/base/textfolding.h"
#include "core/fields/ownvalues.h"
#include "ui/base/card.h"
#include "ui/base/formatting.h"
#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/customers/completenesscard.h"
#include "ui/customers/customertexts.h"
#include "ui/customers/factlist.h"
#include "ui/customers/memberscard.h"
#include "ui/fields/owntexts.h"
#include "ui/fields/recordcards.h"
#include "ui/loyalty/loyaltycard.h"
#include "ui/privacy/consenttexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int wantedWidth = 272;

QString addressText(const PostalAddress &address)
{
    QStringList place{address.postcode, address.city};
    place.removeAll(QString());
    QStringList area{address.region, address.country};
    area.removeAll(QString());
    QStringList lines{address.street, place.join(u' '), area.join(u", "_s)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QUrl urlOf(const ContactPoint &contact)
{
    QUrl url;
    url.setScheme(contact.kind == ContactKind::Email ? u"mailto"_s : u"tel"_s);
    QString target = contact.value;
    if (contact.kind == ContactKind::Phone) {
        target = digitsOf(contact.value);
        if (contact.value.startsWith(u'+'))
            target.prepend(u'+');
    }
    url.setPath(target);
    return url;
}

} // namespace

CustomerDetails::CustomerDetails(const CustomerServices &services, QWidget *parent)
    : QScrollArea(parent), m_formatting(services.formatting), m_members(new MembersCard(services, this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Details of the customer"));
    createCards();
}

Card *CustomerDetails::createCard(const QString &title, QWidget *content, TextLabel *hint)
{
    auto *card = new Card(title, widget());
    hint->setWordWrap(true);
    card->body()->addWidget(content);
    card->body()->addWidget(hint);
    widget()->layout()->addWidget(card);
    return card;
}

void CustomerDetails::createCards()
{
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(space::l);
    setWidget(content);
    content->setAutoFillBackground(false);

    cards->addWidget(m_members);
    connect(m_members, &MembersCard::customerRequested, this, &CustomerDetails::customerRequested);
    createLoyalty(cards);
    m_rhythm = new FactList;
    m_rhythmHint = new TextLabel(tr("Record a sale or import your orders: how often and how much they buy will stand here."),
                                 FontRole::Body, ColourRole::Muted);
    createCard(tr("Rhythm"), m_rhythm, m_rhythmHint);
    m_details = new FactList;
    m_detailsHint = new TextLabel(tr("Add an e-mail address or a phone number to reach them."), FontRole::Body,
                                  ColourRole::Muted);
    Card *details = createCard(tr("Details"), m_details, m_detailsHint);
    auto *edit = new QPushButton(tr("Edit"), details);
    setButtonLook(edit, ButtonVariant::Quiet, ButtonSize::Small);
    edit->setAccessibleName(tr("Edit details"));
    connect(edit, &QPushButton::clicked, this, &CustomerDetails::editRequested);
    details->addHeaderWidget(edit);
    m_records = new RecordCards(m_formatting, content);
    cards->addWidget(m_records);
    m_consents = new FactList;
    m_consentsHint = new TextLabel(tr("Never asked, so nothing but service messages may be sent."), FontRole::Body,
                                   ColourRole::Muted);
    Card *consents = createCard(tr("Consent"), m_consents, m_consentsHint);
    auto *record = new QPushButton(tr("Record"), consents);
    setButtonLook(record, ButtonVariant::Quiet, ButtonSize::Small);
    record->setAccessibleName(tr("Record consent"));
    connect(record, &QPushButton::clicked, this, &CustomerDetails::consentRequested);
    consents->addHeaderWidget(record);
    m_notes = new TextLabel;
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notesHint = new TextLabel(tr("What everybody should know about them, such as allergies or favourite colours."),
                                FontRole::Body, ColourRole::Muted);
    createCard(tr("Notes"), m_notes, m_notesHint);
    m_completeness = new CompletenessCard(content);
    cards->addWidget(m_completeness);
    connect(m_completeness, &CompletenessCard::fieldRequested, this, &CustomerDetails::fieldRequested);
    connect(m_completeness, &CompletenessCard::membersRequested, m_members, &MembersCard::openEntry);
    cards->addStretch();
}

void CustomerDetails::createLoyalty(QVBoxLayout *cards)
{
    m_loyalty = new LoyaltyCard(m_formatting, widget());
    cards->addWidget(m_loyalty);
    connect(m_loyalty, &LoyaltyCard::joinRequested, this, &CustomerDetails::loyaltyJoinRequested);
    connect(m_loyalty, &LoyaltyCard::leaveRequested, this, &CustomerDetails::loyaltyLeaveRequested);
    connect(m_loyalty, &LoyaltyCard::tierRequested, this, &CustomerDetails::tierRequested);
    connect(m_loyalty, &LoyaltyCard::adjustmentRequested, this, &CustomerDetails::pointsAdjustmentRequested);
    connect(m_loyalty, &LoyaltyCard::explanationRequested, this, &CustomerDetails::pointsExplanationRequested);
    connect(m_loyalty, &LoyaltyCard::rewardsRequested, this, &CustomerDetails::rewardsRequested);
    connect(m_loyalty, &LoyaltyCard::stampsRequested, this, &CustomerDetails::stampsRequested);
    connect(m_loyalty, &LoyaltyCard::referralRequested, this, &CustomerDetails::referralRequested);
    connect(m_loyalty, &LoyaltyCard::cardRequested, this, &CustomerDetails::memberCardRequested);
    connect(m_loyalty, &LoyaltyCard::statementRequested, this, &CustomerDetails::statementRequested);
}

void CustomerDetails::addCard(Card *card)
{
    auto *cards = static_cast<QVBoxLayout *>(widget()->layout());
    cards->insertWidget(cards->count() - 1, card); // before what stretches
}

QSize CustomerDetails::sizeHint() const
{
    return {wantedWidth, QScrollArea::sizeHint().height()};
}

void CustomerDetails::setCustomer(const CustomerCard &card)
{
    setUpdatesEnabled(false);
    m_members->setCustomer(card);
    m_loyalty->setCustomer(card);
    m_completeness->setCustomer(card);
    showRhythm(card.stats);
    showDetails(card);
    showConsents(card);
    m_records->setRecords(card.customer, card.own);
    m_notes->setText(card.customer.notes);
    m_notes->setVisible(!card.customer.notes.isEmpty());
    m_notesHint->setVisible(card.customer.notes.isEmpty());
    setUpdatesEnabled(true);
}

void CustomerDetails::showRhythm(const CustomerStats &stats)
{
    m_rhythm->clear();
    if (stats.orders > 0) {
        m_rhythm->addText(tr("Orders"), m_formatting.number(stats.orders));
        const Money average{dividedHalfUp(stats.net.minor, stats.orders), stats.net.currency};
        m_rhythm->addText(tr("Average order"), m_formatting.money(average));
    }
    if (stats.medianIntervalDays)
        m_rhythm->addText(tr("Usually buys"), tr("every %n days", "", *stats.medianIntervalDays));
    if (stats.firstOrderAt)
        m_rhythm->addText(tr("First order"), m_formatting.shortDate(m_formatting.calendar().date(*stats.firstOrderAt)));
    if (stats.lastOrderAt)
        m_rhythm->addText(tr("Last order"), m_formatting.shortDate(m_formatting.calendar().date(*stats.lastOrderAt)));
    if (stats.returns > 0)
        m_rhythm->addText(tr("Returned"),
                          tr("%1 in %n returns", "amount", stats.returns).arg(m_formatting.money(stats.returned)));
    m_rhythm->setVisible(!m_rhythm->isEmpty());
    m_rhythmHint->setVisible(m_rhythm->isEmpty());
}

void CustomerDetails::addDates(const Customer &customer)
{
    if (customer.birthday.isSet())
        m_details->addText(tr("Birthday"), birthdayText(customer.birthday));
    for (const ImportantDate &date : customer.dates)
        m_details->addText(date.label, birthdayText(date.day));
}

void CustomerDetails::addMemberships(const Customer &customer)
{
    for (const Membership &membership : customer.memberships) {
        const QString name = CustomerTexts::name(membership.groupName);
        const QString text = membership.role.isEmpty() ? name
                                                       : tr("%1 (%2)", "a household (mother)").arg(name, membership.role);
        m_details->addAction(tr("Belongs to"), text, tr("Show %1.").arg(name),
                             [this, group = membership.group] { Q_EMIT customerRequested(group); });
    }
}

QString CustomerDetails::birthdayText(const Birthday &birthday) const
{
    const QString text = birthday.year > 0 ? m_formatting.date(QDate(birthday.year, birthday.month, birthday.day))
                                           : m_formatting.dayAndMonth(birthday.month, birthday.day);
    const QDate today = m_formatting.today();
    const auto days = static_cast<int>(today.daysTo(nextBirthday(birthday, today)));
    const QString when = days == 0 ? tr("today") : days == 1 ? tr("tomorrow") : tr("in %n days", "", days);
    return text + u'\n' + when;
}

void CustomerDetails::addContacts(const Customer &customer)
{
    for (const ContactKind kind : {ContactKind::Email, ContactKind::Phone}) {
        for (const ContactPoint &contact : customer.contacts) {
            if (contact.kind != kind)
                continue;
            const QString word = kind == ContactKind::Email ? tr("E-mail") : tr("Phone");
            const QString label = contact.label.isEmpty() ? word
                                                          : tr("%1 (%2)", "e-mail or phone (work)").arg(word, contact.label);
            m_details->addLink(label, contact.value, urlOf(contact), contact.valid);
        }
    }
    for (const PostalAddress &address : customer.addresses)
        m_details->addText(address.label.isEmpty() ? tr("Address") : tr("Address (%1)", "home").arg(address.label),
                           addressText(address));
}

// The defined ones in their order, then the others.
void CustomerDetails::addOwnFields(const CustomerCard &card)
{
    const Customer &customer = card.customer;
    for (const FieldDefinition &field : card.own.fields) {
        if (const QString value = ownValue(customer, field); !value.isEmpty())
            m_details->addText(field.name, OwnTexts::value(field, value, m_formatting));
    }
    for (const CustomField &field : customer.fields) {
        if (card.own.field(field.name) == nullptr)
            m_details->addText(field.name, field.value);
    }
    if (!customer.formerNames.isEmpty())
        m_details->addText(tr("Also known as"), customer.formerNames.join(u", "_s));
    if (!customer.cardNumber.isEmpty())
        m_details->addText(tr("Card number"), customer.cardNumber);
    for (const ExternalId &id : customer.externalIds)
        m_details->addText(tr("Number in %1", "another system").arg(id.system), id.value);
}

void CustomerDetails::addLikelySame(const CustomerCard &card)
{
    if (card.sharingKeys.isEmpty())
        return;
    const QString name = CustomerTexts::name(card.sharingName);
    const auto others = static_cast<int>(card.sharingKeys.size()) - 1;
    const QString text = others == 0 ? name : tr("%1 and %n more", "a customer, others", others).arg(name);
    m_details->addAction(tr("Perhaps also", "may be the same customer"), text,
                         tr("Has the same e-mail address, phone number or card. Show %1.").arg(name),
                         [this, other = card.sharingKeys.first()] { Q_EMIT customerRequested(other); });
}

void CustomerDetails::showConsents(const CustomerCard &card)
{
    m_consents->clear();
    for (const auto &[channel, channelName] : EnumNames<ConsentChannel>::names) {
        if (const QList<ChipText> chips = ConsentTexts::chips(card.consents, channel); !chips.isEmpty())
            m_consents->addChips(ConsentTexts::channel(channel), chips);
    }
    m_consents->setVisible(!m_consents->isEmpty());
    m_consentsHint->setVisible(m_consents->isEmpty());
}

void CustomerDetails::showDetails(const CustomerCard &card)
{
    const Customer &customer = card.customer;
    m_details->clear();
    const auto add = [this](const QString &label, const QString &text) {
        if (!text.isEmpty())
            m_details->addText(label, text);
    };
    m_detailsHint->setVisible(customer.contacts.isEmpty());
    addContacts(customer);
    if (customer.kind == CustomerKind::Person)
        add(tr("Company"), customer.company);
    add(tr("Prefers"), CustomerTexts::preference(customer.preferredChannel, customer.preferredTime));
    addMemberships(customer);
    addDates(customer);
    add(tr("Language"), CustomerTexts::language(customer.language));
    add(tr("Customer since"), m_formatting.month(m_formatting.calendar().date(card.since)));
    add(tr("Source", "how the customer found the shop"), customer.source);
    addOwnFields(card);
    addLikelySame(card);
    if (!card.tags.isEmpty()) {
        QList<ChipText> chips;
        for (const Tag &tag : card.tags)
            chips += {tag.name, CustomerTexts::tone(tag.colour)};
        m_details->addChips(tr("Tags"), chips);
    }
}

} // namespace regulars
