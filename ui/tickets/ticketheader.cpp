// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketheader.h"

#include "ui/base/actionregistry.h"
#include "ui/base/avatar.h"
#include "ui/base/chip.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customertexts.h"
#include "ui/loyalty/tiertexts.h"
#include "ui/tickets/tickettexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int avatarSize = 26;

} // namespace

TicketHeader::TicketHeader(const Formatting &formatting, const ActionRegistry &registry, QWidget *parent)
    : QWidget(parent), m_formatting(formatting)
{
    createWidgets(registry);
    layOut();
    connect(m_edit, &QPushButton::clicked, this, &TicketHeader::editRequested);
    connect(m_status, &QPushButton::clicked, this, &TicketHeader::statusRequested);
    connect(m_solve, &QPushButton::clicked, this, &TicketHeader::solveRequested);
    connect(m_customer, &QPushButton::clicked, this, &TicketHeader::customerRequested);
}

void TicketHeader::createWidgets(const ActionRegistry &registry)
{
    m_number = new TextLabel({}, FontRole::CardTitle, ColourRole::Muted, this);
    m_subject = new TextLabel({}, FontRole::CardTitle, ColourRole::Text, this);
    m_subject->setElided(true);
    m_edit = new QPushButton(themedIcon(Theme::of(this), IconName::Edit, ColourRole::Muted), {}, this);
    m_edit->setAccessibleName(tr("Edit ticket"));
    setButtonLook(m_edit, ButtonVariant::Quiet, ButtonSize::Small);
    m_edit->setFixedWidth(extent::smallControl);
    registry.describe(m_edit, m_edit->accessibleName(), u"tickets.edit"_s);
    m_status = new QPushButton(this);
    setButtonLook(m_status, ButtonVariant::Secondary, ButtonSize::Small);
    registry.describe(m_status, tr("Change the status"), u"tickets.status"_s);
    m_solve = new QPushButton(tr("Solve"), this);
    setButtonLook(m_solve, ButtonVariant::Primary, ButtonSize::Small);
    registry.describe(m_solve, tr("Solve the ticket"), u"tickets.solve"_s);
    m_avatar = new Avatar(avatarSize, this);
    m_customer = new QPushButton(this);
    m_customer->setToolTip(tr("Show the customer"));
    setButtonLook(m_customer, ButtonVariant::Quiet, ButtonSize::Small);
    m_nobody = new TextLabel(tr("Nobody knows yet who this is"), FontRole::Body, ColourRole::Muted, this);
    m_tier = new Chip({}, Tone::Neutral, this);
    m_tier->hide();
    m_priority = new Chip({}, Tone::Neutral, this);
    m_facts = new TextLabel({}, FontRole::Body, ColourRole::Muted, this);
    m_facts->setElided(true);
    m_about = new TextLabel({}, FontRole::Small, ColourRole::Muted, this);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->hide();
    m_answering = new Chip({}, Tone::Warning, this);
    m_answering->hide();
}

void TicketHeader::layOut()
{
    auto *title = new QHBoxLayout;
    title->setSpacing(space::s);
    title->addWidget(m_number);
    title->addWidget(m_subject, 1);
    for (QPushButton *button : {m_edit, m_status, m_solve})
        title->addWidget(button);
    auto *customer = new QHBoxLayout;
    customer->setSpacing(space::s);
    customer->addWidget(m_avatar);
    customer->addSpacing(-space::s);
    customer->addWidget(m_customer);
    customer->addSpacing(-space::xs);
    customer->addWidget(m_nobody);
    customer->addWidget(m_tier);
    customer->addWidget(m_priority);
    customer->addWidget(m_facts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addLayout(title);
    layout->addLayout(customer);
    layout->addWidget(m_about);
    layout->addWidget(m_answering, 0, Qt::AlignLeading);
}

QString TicketHeader::facts(const TicketDetails &details) const
{
    QStringList facts;
    if (details.customer) {
        facts += tr("%1 lifetime", "an amount of money").arg(m_formatting.roundMoney(details.customer->net));
        facts += tr("%n order(s)", "", details.customer->orders);
        if (details.customer->openTickets > 0)
            facts += tr("%n other open ticket(s)", "", details.customer->openTickets);
    }
    if (details.customer && details.customer->lastAnswer)
        facts += tr("last rating %1 of %2")
                     .arg(m_formatting.number(details.customer->lastAnswer->score),
                          m_formatting.number(details.customer->lastAnswer->scale.high));
    if (!details.row.categoryName.isEmpty())
        facts += details.row.categoryName;
    return facts.join(u" · "_s);
}

QString TicketHeader::relations(const TicketRelations &relations) const
{
    QStringList parts;
    if (relations.mergedInto > 0)
        parts += tr("Merged into %1").arg(TicketTexts::number(relations.mergedInto));
    if (relations.splitFrom > 0)
        parts += tr("Split off from %1").arg(TicketTexts::number(relations.splitFrom));
    if (relations.followUpOf > 0)
        parts += tr("Goes on with %1").arg(TicketTexts::number(relations.followUpOf));
    for (const qint64 number : relations.splitInto)
        parts += tr("A part became %1").arg(TicketTexts::number(number));
    return parts.join(u" · "_s);
}

QString TicketHeader::about() const
{
    return m_about->isHidden() ? QString() : m_about->text();
}

QString TicketHeader::tier() const
{
    return m_tier->isHidden() ? QString() : m_tier->text();
}

void TicketHeader::setTicket(const TicketDetails &details)
{
    const TicketRow &row = details.row;
    m_number->setText(TicketTexts::number(row.number));
    m_subject->setText(row.subject);
    const bool finished = !isUnfinished(row.statusCategory);
    const QString status = row.discarded != DiscardReason::None ? TicketTexts::discarded(row.discarded)
                           : row.statusName.isEmpty()           ? TicketTexts::status(row.statusCategory)
                                                                : row.statusName;
    m_status->setText(tr("%1 ▾", "a status, with a sign that there is a menu").arg(QString(status).replace(u'&', u"&&"_s)));
    m_solve->setVisible(!finished);
    const QString name = details.customer ? CustomerTexts::name(details.customer->name) : QString();
    m_avatar->setName(name);
    m_avatar->setVisible(details.customer.has_value());
    m_customer->setText(QString(name).replace(u'&', u"&&"_s));
    m_customer->setVisible(details.customer.has_value());
    m_nobody->setVisible(!details.customer);
    const std::optional<Tier> tier = details.customer ? details.customer->tier : std::nullopt;
    m_tier->setVisible(tier.has_value());
    if (tier) {
        m_tier->setChip(tier->name, TierTexts::tone(tier->colour));
        m_tier->setToolTip(tr("Tier in the loyalty programme"));
        m_tier->setAccessibleDescription(m_tier->toolTip());
    }
    const ChipText priority = TicketTexts::priorityChip(row.priority);
    m_priority->setChip(priority.text, priority.tone);
    m_facts->setText(facts(details));
    const QString about = relations(details.relations);
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
}

void TicketHeader::setAnswering(const QStringList &names)
{
    m_answering->setVisible(!names.isEmpty());
    const QString all = m_formatting.locale().createSeparatedList(names);
    m_answering->setChip(names.size() > 1 ? tr("%1 are answering", "several names").arg(all)
                                          : tr("%1 is answering", "a name").arg(all),
                         Tone::Warning);
}

QString TicketHeader::answering() const
{
    return m_answering->isHidden() ? QString() : m_answering->text();
}

} // namespace regulars
