// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/challengeform.h"

#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/loyalty/challengetexts.h"
#include "ui/loyalty/earnscopefields.h"
#include "ui/loyalty/pointsfields.h"
#include "ui/loyalty/tiertexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Entries = QList<std::pair<QVariant, QString>>;

} // namespace

ChallengeForm::ChallengeForm(const Challenge &challenge, const QList<Reward> &rewards, const ProgrammeFormServices &services,
                             QWidget *parent)
    : SentenceForm(challenge.id.isValid() ? tr("Edit challenge") : tr("New challenge"), u"challenge_sentence"_s, services,
                   parent),
      m_challenge(challenge),
      m_rewards(rewards),
      m_scope(new EarnScopeFields(*form(), services.database, this))
{
    createAim();
    createGifts();
    fill();
    start(u"name"_s);
}

void ChallengeForm::createAim()
{
    form()->addText(u"name"_s, tr("Name, such as “November regular”"), static_cast<int>(longestChallengeName)).setRequired();
    form()->addCheck(u"enabled"_s, tr("In use"));
    form()->addChoice(u"metric"_s, tr("What counts"), choicesOf<ChallengeMetric>(&ChallengeTexts::metric));
    form()->addWhole(u"target"_s, tr("How many"), 1, mostChallengeCount);
    form()->addMoney(u"target_amount"_s, tr("How much"), services().names.currency);
    form()->addChoice(u"period"_s, tr("Within"), choicesOf<ChallengePeriod>(&ChallengeTexts::period));
    form()->addDate(u"from"_s, tr("First day"));
    form()->addDate(u"until"_s, tr("Last day"));
    form()->beginRow();
    m_scope->addGoods(services().categories, m_challenge.scope);
    addTiers();
}

void ChallengeForm::createGifts()
{
    Entries colours;
    for (const auto &[colour, name] : EnumNames<TierColour>::names)
        colours.append({QString::fromUtf16(name), TierTexts::colour(colour)});
    Entries rewards{{qint64(0), tr("No reward")}};
    rewards += rewardEntries(m_rewards, m_challenge.reward);
    form()->beginRow();
    form()->addText(u"badge_name"_s, tr("Badge; empty: the name of the challenge"), static_cast<int>(longestBadgeName));
    form()->addChoice(u"badge_colour"_s, tr("Its colour"), colours);
    form()->addWhole(u"points"_s, tr("Points with it; empty: none"), 0, mostChallengePoints);
    form()->addChoice(u"reward"_s, tr("Reward with it"), rewards);
}

void ChallengeForm::fill()
{
    const bool isMoney = m_challenge.metric == ChallengeMetric::NetSpend;
    form()->setValue(u"name"_s, m_challenge.name);
    form()->setValue(u"enabled"_s, m_challenge.enabled);
    form()->setValue(u"metric"_s, nameOf(m_challenge.metric));
    form()->setValue(u"target"_s, isMoney ? QVariant() : QVariant(m_challenge.target));
    form()->setValue(u"target_amount"_s,
                     isMoney ? QVariant::fromValue(Money{m_challenge.target, services().names.currency}) : QVariant());
    form()->setValue(u"period"_s, nameOf(m_challenge.period));
    form()->setValue(u"from"_s, m_challenge.from);
    form()->setValue(u"until"_s, m_challenge.until);
    m_scope->fillGoods(m_challenge.scope, services().names.products);
    setTiers(m_challenge.tiers);
    form()->setValue(u"badge_name"_s, m_challenge.badgeName);
    form()->setValue(u"badge_colour"_s, nameOf(m_challenge.badgeColour));
    setNumber(u"points"_s, m_challenge.points);
    form()->setValue(u"reward"_s, m_challenge.reward.value);
}

Challenge ChallengeForm::challenge() const
{
    Challenge entered = m_challenge;
    entered.name = form()->value<QString>(u"name"_s);
    entered.enabled = form()->value<bool>(u"enabled"_s);
    entered.metric = valueOf<ChallengeMetric>(form()->value<QString>(u"metric"_s));
    const bool isMoney = entered.metric == ChallengeMetric::NetSpend;
    entered.target = isMoney ? minor(u"target_amount"_s) : form()->field(u"target"_s).value().toLongLong();
    entered.period = valueOf<ChallengePeriod>(form()->value<QString>(u"period"_s));
    const bool hasDates = entered.period == ChallengePeriod::Dates;
    entered.from = hasDates ? form()->value<QDate>(u"from"_s) : QDate();
    entered.until = hasDates ? form()->value<QDate>(u"until"_s) : QDate();
    entered.scope = m_scope->scope();
    entered.tiers = tiers();
    entered.badgeName = form()->value<QString>(u"badge_name"_s);
    entered.badgeColour = valueOf<TierColour>(form()->value<QString>(u"badge_colour"_s));
    entered.points = form()->field(u"points"_s).value().toLongLong();
    entered.reward = RewardId{form()->value<qint64>(u"reward"_s)};
    return entered;
}

void ChallengeForm::follow()
{
    const Challenge entered = challenge();
    const bool isMoney = entered.metric == ChallengeMetric::NetSpend;
    const bool hasDates = entered.period == ChallengePeriod::Dates;
    form()->field(u"target"_s).setVisible(!isMoney);
    form()->field(u"target"_s).setRequired(!isMoney);
    form()->field(u"target_amount"_s).setVisible(isMoney);
    form()->field(u"target_amount"_s).setRequired(isMoney);
    for (const QString &id : {u"from"_s, u"until"_s}) {
        form()->field(id).setVisible(hasDates);
        form()->field(id).setRequired(hasDates);
    }
}

QString ChallengeForm::sentence() const
{
    const Challenge entered = challenge();
    return ChallengeTexts::sentence(entered, rewardName(m_rewards, entered.reward), names(m_scope->products()),
                                    services().formatting);
}

QList<Error> ChallengeForm::faults() const
{
    const QList<Error> errors = SentenceForm::faults();
    return errors.isEmpty() ? validate(challenge()) : errors;
}

void ChallengeForm::showFaults(const QList<Error> &errors)
{
    QList<Error> atFields = errors;
    for (Error &error : atFields) {
        if (challenge().metric == ChallengeMetric::NetSpend && error.field == "target"_L1)
            error.field = u"target_amount"_s;
    }
    SentenceForm::showFaults(atFields);
}

} // namespace regulars
