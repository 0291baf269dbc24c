// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/loyaltycard.h"

#include "ui/base/actionregistry.h"
#include "ui/base/buttonline.h"
#include "ui/base/chip.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/tiertexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QProgressBar>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int wholeWay = 1000;

} // namespace

LoyaltyCard::LoyaltyCard(const Formatting &formatting, QWidget *parent)
    : Card(tr("Loyalty"), parent), m_formatting(formatting)
{
    createWidgets();
    hide();
}

void LoyaltyCard::createWidgets()
{
    m_tier = new Chip({}, Tone::Neutral, this);
    addHeaderWidget(m_tier);
    m_text = new TextLabel({}, FontRole::Body, ColourRole::Text, this);
    m_text->setObjectName(u"loyalty_standing"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_way = new QProgressBar(this);
    m_way->setRange(0, wholeWay);
    m_way->setTextVisible(false);
    m_way->setAccessibleName(tr("On the way to the next tier"));
    m_missing = new TextLabel({}, FontRole::Small, ColourRole::Muted, this);
    m_missing->setObjectName(u"loyalty_missing"_s);
    m_missing->setWordWrap(true);
    m_missing->setTextFormat(Qt::PlainText);
    auto *buttons = new ButtonLine(this);
    m_join = buttons->add(tr("Join"), u"join_loyalty"_s, tr("Join the loyalty programme"),
                          [this] { Q_EMIT joinRequested(); });
    m_give = buttons->add(tr("Give a tier…"), u"give_tier"_s, {}, [this] { Q_EMIT tierRequested(); });
    m_leave = buttons->add(tr("Leave"), u"leave_loyalty"_s, tr("Leave the loyalty programme"),
                           [this] { Q_EMIT leaveRequested(); });
    for (QPushButton *button : {m_join, m_give, m_leave})
        setButtonLook(button, ButtonVariant::Secondary, ButtonSize::Small);
    body()->setSpacing(space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_text, m_way, m_missing, buttons})
        body()->addWidget(part);
}

void LoyaltyCard::setCustomer(const CustomerCard &card)
{
    setVisible(card.loyalty.has_value());
    if (!card.loyalty)
        return;
    const bool member = card.loyalty->isMember();
    for (QWidget *part : std::initializer_list<QWidget *>{m_give, m_leave})
        part->setVisible(member);
    m_join->setVisible(!member);
    for (QWidget *part : std::initializer_list<QWidget *>{m_tier, m_way, m_missing})
        part->setVisible(member);
    if (member)
        showMember(*card.loyalty);
    else
        m_text->setText(tr("Not a member of the loyalty programme."));
}

void LoyaltyCard::showMember(const LoyaltyMemberState &loyalty)
{
    const TierStanding &standing = *loyalty.standing;
    const Tier *tier = loyalty.ladder.find(standing.tier);
    const Tier *next = loyalty.ladder.find(standing.next);
    m_tier->setChip(TierTexts::name(loyalty.ladder, standing.tier), tier ? TierTexts::tone(tier->colour) : Tone::Neutral);
    const QString missing = TierTexts::missing(standing, loyalty.ladder, loyalty.currency, m_formatting);
    QStringList lines{tr("Member since %1", "a day").arg(m_formatting.shortDate(loyalty.member->joinedOn))};
    lines += TierTexts::standing(standing, loyalty.ladder, loyalty.currency, m_formatting);
    m_text->setText(lines.join(u'\n'));
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    m_way->setVisible(next && next->qualifyFrom > 0);
    if (next && next->qualifyFrom > 0) {
        const double share = 1.0 - double(standing.missingToNext) / double(next->qualifyFrom);
        m_way->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * wholeWay));
        m_way->setAccessibleDescription(missing);
    }
}

void LoyaltyCard::describe(const ActionRegistry &registry)
{
    registry.describe(m_join, tr("Make them a member of the loyalty programme"), u"customers.joinLoyalty"_s);
    registry.describe(m_give, tr("Give them a tier"), u"customers.giveTier"_s);
    registry.describe(m_leave, tr("Let them leave the loyalty programme"), u"customers.leaveLoyalty"_s);
}

QString LoyaltyCard::text() const
{
    return m_missing->isHidden() ? m_text->text() : m_text->text() + u'\n' + m_missing->text();
}

} // namespace regulars
