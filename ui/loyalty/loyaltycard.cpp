// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/loyaltycard.h"

#include "models/loyalty/challengeviews.h"
#include "models/loyalty/pointsviews.h"
#include "models/loyalty/referralviews.h"
#include "models/loyalty/stampviews.h"
#include "ui/base/actionregistry.h"
#include "ui/base/buttonline.h"
#include "ui/base/chip.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/badgespart.h"
#include "ui/loyalty/pointspart.h"
#include "ui/loyalty/referraltexts.h"
#include "ui/loyalty/stampspart.h"
#include "ui/loyalty/tiertexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QProgressBar>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int wholeWay = 1000;

/// Another one may be recorded then.
bool isOver(ReferralState state)
{
    return state == ReferralState::Rejected || state == ReferralState::Cancelled;
}

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
    m_points = new PointsPart(m_formatting, this);
    m_stamps = new StampsPart(m_formatting, this);
    m_badges = new BadgesPart(m_formatting, this);
    m_referrals = new TextLabel({}, FontRole::Small, ColourRole::Muted, this);
    m_referrals->setObjectName(u"loyalty_referrals"_s);
    m_referrals->setWordWrap(true);
    m_referrals->setTextFormat(Qt::PlainText);
    auto *buttons = new ButtonLine(this);
    m_join = buttons->add(tr("Join"), u"join_loyalty"_s, tr("Join the loyalty programme"),
                          [this] { Q_EMIT joinRequested(); });
    m_give = buttons->add(tr("Give a tier…"), u"give_tier"_s, {}, [this] { Q_EMIT tierRequested(); });
    m_leave = buttons->add(tr("Leave"), u"leave_loyalty"_s, tr("Leave the loyalty programme"),
                           [this] { Q_EMIT leaveRequested(); });
    m_adjust = buttons->add(tr("Adjust points…"), u"adjust_points"_s, {}, [this] { Q_EMIT adjustmentRequested(); });
    m_explain = buttons->add(tr("Explain…"), u"explain_points"_s, tr("Why this balance"),
                             [this] { Q_EMIT explanationRequested(); });
    m_rewards = buttons->add(tr("Rewards…"), u"claim_rewards"_s, tr("What they can get for their points"),
                             [this] { Q_EMIT rewardsRequested(); });
    m_stamp = buttons->add(tr("Give stamps…"), u"give_stamps"_s, {}, [this] { Q_EMIT stampsRequested(); });
    m_referredBy = buttons->add(tr("Referred by…"), u"record_referral"_s, tr("Who brought this customer"),
                                [this] { Q_EMIT referralRequested(); });
    m_paper = buttons->add(tr("Member card…"), u"member_card"_s, {}, [this] { Q_EMIT cardRequested(); });
    m_statement = buttons->add(tr("Statement…"), u"statement"_s, {}, [this] { Q_EMIT statementRequested(); });
    for (QPushButton *button :
         {m_join, m_give, m_leave, m_adjust, m_explain, m_paper, m_statement, m_stamp, m_rewards, m_referredBy})
        setButtonLook(button, ButtonVariant::Secondary, ButtonSize::Small);
    body()->setSpacing(space::s);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_text, m_way, m_missing, m_points, m_stamps, m_badges, m_referrals, buttons})
        body()->addWidget(part);
    setPoints({});
    setStamps({});
    setChallenges({});
    setReferrals({});
}

void LoyaltyCard::setCustomer(const CustomerCard &card)
{
    setVisible(card.loyalty.has_value());
    if (!card.loyalty)
        return;
    const bool member = card.loyalty->isMember();
    for (QWidget *part : std::initializer_list<QWidget *>{m_leave, m_adjust, m_paper, m_rewards})
        part->setVisible(member);
    m_isMember = member;
    m_statement->setVisible(m_isMember || m_hasPoints);
    m_give->setVisible(member && !card.loyalty->ladder.tiers.isEmpty());
    m_join->setVisible(!member);
    if (member)
        showMember(*card.loyalty);
    else
        m_text->setText(tr("Not a member of the loyalty programme."));
    const bool hasStanding = member && card.loyalty->standing;
    m_tier->setVisible(hasStanding);
    m_way->setVisible(hasStanding && !m_way->isHidden());
    m_missing->setVisible(hasStanding && !m_missing->text().isEmpty());
}

void LoyaltyCard::showMember(const LoyaltyMemberState &loyalty)
{
    QStringList lines{tr("Member since %1", "a day").arg(m_formatting.shortDate(loyalty.member->joinedOn))};
    if (loyalty.standing) {
        lines += TierTexts::standing(*loyalty.standing, loyalty.ladder, loyalty.currency, m_formatting);
        showTier(loyalty, *loyalty.standing);
    }
    m_text->setText(lines.join(u'\n'));
}

void LoyaltyCard::showTier(const LoyaltyMemberState &loyalty, const TierStanding &standing)
{
    const Tier *tier = loyalty.ladder.find(standing.tier);
    const Tier *next = loyalty.ladder.find(standing.next);
    m_tier->setChip(TierTexts::name(loyalty.ladder, standing.tier), tier ? TierTexts::tone(tier->colour) : Tone::Neutral);
    const QString missing = TierTexts::missing(standing, loyalty.ladder, loyalty.currency, m_formatting);
    m_missing->setText(missing);
    m_way->setVisible(next && next->qualifyFrom > 0);
    if (next && next->qualifyFrom > 0) {
        const double share = 1.0 - double(standing.missingToNext) / double(next->qualifyFrom);
        m_way->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * wholeWay));
        m_way->setAccessibleDescription(missing);
    }
}

void LoyaltyCard::setPoints(const std::optional<PointsState> &points)
{
    const bool has = points && points->hasAccount;
    m_points->setVisible(has);
    m_explain->setVisible(has);
    m_hasPoints = has;
    m_statement->setVisible(m_isMember || m_hasPoints);
    if (has)
        m_points->setPoints(*points);
}

void LoyaltyCard::setStamps(const std::optional<MemberStampCards> &stamps)
{
    const bool has = stamps && !stamps->cards.isEmpty();
    m_stamps->setVisible(has);
    m_stamp->setVisible(has && stamps->isMember);
    if (has)
        m_stamps->setCards(stamps->cards);
}

void LoyaltyCard::setChallenges(const std::optional<MemberChallenges> &challenges)
{
    const bool has = challenges && (!challenges->badges.isEmpty() || !challenges->onTheWay.isEmpty());
    m_badges->setVisible(has);
    if (has)
        m_badges->setChallenges(*challenges);
}

void LoyaltyCard::setReferrals(const std::optional<CustomerReferrals> &referrals)
{
    QStringList lines;
    if (referrals && referrals->broughtBy)
        lines += ReferralTexts::broughtBy(*referrals->broughtBy);
    if (referrals)
        lines += ReferralTexts::brought(referrals->brought, m_formatting);
    lines.removeAll(QString());
    m_referrals->setText(lines.join(u'\n'));
    m_referrals->setVisible(!lines.isEmpty());
    const bool isBrought = referrals && referrals->broughtBy && !isOver(referrals->broughtBy->progress.state);
    m_referredBy->setVisible(!isBrought);
}

void LoyaltyCard::describe(const ActionRegistry &registry)
{
    registry.describe(m_join, tr("Make them a member of the loyalty programme"), u"customers.joinLoyalty"_s);
    registry.describe(m_give, tr("Give them a tier"), u"customers.giveTier"_s);
    registry.describe(m_adjust, tr("Give them points, or take some"), u"customers.adjustPoints"_s);
    registry.describe(m_rewards, tr("What they can get for their points, and what they have not used yet"),
                      u"loyalty.claim"_s);
    registry.describe(m_stamp, tr("Give them stamps by hand"), u"customers.giveStamps"_s);
    registry.describe(m_referredBy, tr("Note who brought them"), u"customers.recordReferral"_s);
    registry.describe(m_paper, tr("Print their card, or save it as PDF"), u"customers.cards"_s);
    registry.describe(m_statement, tr("Print what they have and had, save it as PDF or copy it for a mail"),
                      u"customers.statements"_s);
    registry.describe(m_leave, tr("Let them leave the loyalty programme"), u"customers.leaveLoyalty"_s);
}

QString LoyaltyCard::text() const
{
    return m_missing->isHidden() ? m_text->text() : m_text->text() + u'\n' + m_missing->text();
}

} // namespace regulars
