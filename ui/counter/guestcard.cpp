// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counter/guestcard.h"

#include "models/counter/countercustomerview.h"
#include "ui/base/avatar.h"
#include "ui/base/chip.h"
#include "ui/base/formatting.h"
#include "ui/base/keyfigure.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/counter/scanfilter.h"
#include "ui/customers/customertexts.h"
#include "ui/loyalty/stamptexts.h"
#include "ui/loyalty/tiertexts.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int avatarSize = 52;
constexpr int longestMention = 60;
constexpr int signUpShare = 3; // the line for the new member is so many times as wide as who invited them

QString shortened(const QString &text)
{
    return text.size() <= longestMention ? text : text.left(longestMention - 1).trimmed() + u'…';
}

} // namespace

GuestCard::GuestCard(const Formatting &formatting, QWidget *parent)
    : Card({}, parent), m_formatting(formatting), m_stack(new QStackedWidget(this))
{
    m_stack->addWidget(createNobody());
    m_stack->addWidget(createGuest());
    body()->setContentsMargins(space::l, 14, space::l, 14);
    body()->addWidget(m_stack);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QWidget *GuestCard::createGuest()
{
    auto *guest = new QWidget(this);
    m_avatar = new Avatar(avatarSize, guest);
    m_name = new QPushButton(guest);
    m_name->setObjectName(u"guest"_s);
    m_name->setToolTip(tr("Show everything about this customer"));
    setButtonLook(m_name, ButtonVariant::Line, ButtonSize::Title);
    connect(m_name, &QPushButton::clicked, this, &GuestCard::customerRequested);
    m_tier = new Chip({}, Tone::Neutral, guest);
    m_join = new QPushButton(tr("Make a member"), guest);
    m_join->setObjectName(u"join"_s);
    setButtonLook(m_join, ButtonVariant::Secondary, ButtonSize::Small);
    connect(m_join, &QPushButton::clicked, this, &GuestCard::joinRequested);
    m_facts = new TextLabel({}, FontRole::Body, ColourRole::Muted, guest);
    m_facts->setElided(true);
    m_facts->setContentsMargins(lineButtonPadding, 0, 0, 0);
    m_points = new KeyFigure(tr("points"), FontRole::KeyFigure, guest);
    m_chips = new ChipRow(guest);

    auto *nameLine = new QHBoxLayout;
    nameLine->setSpacing(space::s);
    nameLine->addWidget(m_name);
    nameLine->addWidget(m_tier);
    nameLine->addWidget(m_join);
    nameLine->addStretch(1);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addLayout(nameLine);
    names->addWidget(m_facts);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_avatar);
    head->addLayout(names, 1);
    head->addWidget(m_points);
    auto *layout = new QVBoxLayout(guest);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(head);
    layout->addWidget(m_chips);
    return guest;
}

QWidget *GuestCard::createNobody()
{
    auto *nobody = new QWidget(this);
    auto *text = new TextLabel(tr("Nobody yet: the sale is anonymous until a card is scanned or a customer is chosen."),
                               FontRole::Body, ColourRole::Muted, nobody);
    text->setWordWrap(true);
    m_signUp = new QLineEdit(nobody);
    m_signUp->setObjectName(u"sign_up"_s);
    m_signUp->setAccessibleName(tr("New member"));
    m_signUp->setPlaceholderText(tr("New member: name and phone or e-mail, such as Anna Berg 0151 2345678"));
    m_signUp->setToolTip(m_signUp->placeholderText()); // which is cut off in a narrow window
    m_invitedBy = new QLineEdit(nobody);
    m_invitedBy->setObjectName(u"invited_by"_s);
    m_invitedBy->setAccessibleName(tr("Invited by"));
    m_invitedBy->setPlaceholderText(tr("Invited by: card no."));
    m_invitedBy->setToolTip(tr("Who brought the new member: scan or type the number of their card, or leave it empty"));
    m_add = new QPushButton(tr("Sign up"), nobody);
    m_add->setObjectName(u"add_member"_s);
    m_add->setEnabled(false);
    setButtonLook(m_add, ButtonVariant::Secondary);
    refuseScans(m_signUp);
    connect(m_signUp, &QLineEdit::textChanged, this, &GuestCard::showWhetherSubmittable);
    const auto submit = [this] {
        if (!isSigningUp() && !m_signUp->text().trimmed().isEmpty())
            Q_EMIT signUpSubmitted(m_signUp->text(), m_invitedBy->text().trimmed());
    };
    connect(m_signUp, &QLineEdit::returnPressed, this, submit);
    connect(m_invitedBy, &QLineEdit::returnPressed, this, submit);
    connect(m_add, &QPushButton::clicked, this, submit);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_signUp, signUpShare);
    line->addWidget(m_invitedBy, 1);
    line->addWidget(m_add);
    auto *layout = new QVBoxLayout(nobody);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(text);
    layout->addLayout(line);
    return nobody;
}

QString GuestCard::birthdayText(int days) const
{
    if (days == 0)
        return tr("Birthday today");
    if (days == 1)
        return tr("Birthday tomorrow");
    if (days > 0)
        return tr("Birthday in %n day(s)", "", days);
    return days == -1 ? tr("Birthday was yesterday") : tr("Birthday was %n day(s) ago", "", -days);
}

QStringList GuestCard::factsOf(const CounterCustomer &customer) const
{
    QStringList facts{customer.visit == 1 ? tr("first visit") : tr("visit no. %1").arg(m_formatting.number(customer.visit))};
    if (customer.lastOrderAt)
        facts += tr("last here %1", "today, 5 d ago").arg(m_formatting.ago(*customer.lastOrderAt));
    if (!customer.likes.isEmpty())
        facts += tr("likes %1", "categories of goods").arg(customer.likes.join(u", "_s));
    return facts;
}

QList<ChipText> GuestCard::chipsOf(const CounterCustomer &customer, const QString &mention) const
{
    QList<ChipText> chips;
    if (customer.birthdayIn)
        chips += {birthdayText(*customer.birthdayIn), Tone::Highlight};
    if (customer.tier && customer.tierEndsSoon)
        chips += {tr("Mention: %1").arg(TierTexts::ending(customer.tier->name, customer.tierEnds, m_formatting)),
                  Tone::Accent};
    for (const MemberStamps &stamps : customer.stamps)
        chips += {StampTexts::progress(stamps), stamps.unused > 0 ? Tone::Highlight : Tone::Neutral};
    for (const Task &promise : customer.promises) {
        const bool overdue = isOverdue(promise, m_formatting.now(), m_formatting.calendar());
        chips += {tr("Promised: %1").arg(shortened(promise.title)), overdue ? Tone::Danger : Tone::Accent};
    }
    for (const QString &note : customer.notes)
        chips += {tr("Mention: %1").arg(shortened(note)), Tone::Accent};
    if (!mention.isEmpty())
        chips += {shortened(mention), Tone::Accent};
    for (const CounterTicket &ticket : customer.tickets)
        chips += {tr("Ticket %1: %2").arg(ticket.number).arg(shortened(ticket.subject)), Tone::Warning};
    if (customer.tickets.isEmpty())
        chips += {tr("No open ticket"), Tone::Neutral};
    return chips;
}

void GuestCard::setName(const QString &name)
{
    const QString shown = CustomerTexts::name(name);
    m_avatar->setName(name);
    m_name->setText(QString(shown).replace(u'&', u"&&"_s));
    m_name->setAccessibleName(shown);
}

void GuestCard::showName(const QString &name)
{
    setName(name);
    for (QWidget *known : std::initializer_list<QWidget *>{m_tier, m_join, m_points})
        known->hide();
    m_facts->setText({});
    m_chips->setChips({});
    m_texts.clear();
    m_stack->setCurrentIndex(1);
}

void GuestCard::showCustomer(const CounterCustomer &customer, const QString &mention)
{
    setName(customer.name);
    m_tier->setVisible(customer.tier.has_value());
    if (customer.tier)
        m_tier->setChip(customer.tierPaidUntil.isValid()
                            ? TierTexts::paid(customer.tier->name, customer.tierPaidUntil, m_formatting)
                            : customer.tier->name,
                        TierTexts::tone(customer.tier->colour));
    m_join->setVisible(!customer.isMember);
    m_points->setVisible(customer.isMember);
    m_points->setValue(m_formatting.number(customer.points.balance.active.hundredths / 100));
    const QString facts = factsOf(customer).join(u" · "_s);
    m_facts->setText(facts);
    const QList<ChipText> chips = chipsOf(customer, mention);
    m_chips->setChips(chips);
    m_texts = {facts};
    for (const ChipText &chip : chips)
        m_texts += chip.text;
    m_stack->setCurrentIndex(1);
}

void GuestCard::showNobody()
{
    m_texts.clear();
    m_stack->setCurrentIndex(0);
}

void GuestCard::beginSignUp(const QString &line)
{
    if (!line.isEmpty())
        m_signUp->setText(line);
    m_signUp->setFocus(Qt::ShortcutFocusReason);
    m_signUp->end(false);
}

void GuestCard::endSignUp()
{
    m_signUp->clear();
    m_invitedBy->clear();
}

void GuestCard::chooseInvitedBy()
{
    m_invitedBy->setFocus(Qt::OtherFocusReason);
    m_invitedBy->selectAll();
}

void GuestCard::setSigningUp(bool isSigningUp)
{
    m_signUp->setReadOnly(isSigningUp);
    m_invitedBy->setReadOnly(isSigningUp);
    showWhetherSubmittable();
}

bool GuestCard::isSigningUp() const
{
    return m_signUp->isReadOnly();
}

void GuestCard::showWhetherSubmittable()
{
    m_add->setEnabled(!isSigningUp() && !m_signUp->text().trimmed().isEmpty());
}

QStringList GuestCard::texts() const
{
    return m_texts;
}

void GuestCard::keyPressEvent(QKeyEvent *event)
{
    for (QLineEdit *field : {m_signUp, m_invitedBy}) {
        if (event->key() == Qt::Key_Escape && field->hasFocus() && !field->isReadOnly() && !field->text().isEmpty()) {
            field->clear();
            return;
        }
    }
    Card::keyPressEvent(event);
}

} // namespace regulars
