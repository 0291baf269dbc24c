// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/challengeform.h"

#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/notice.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/challengetexts.h"
#include "ui/loyalty/earnscopefields.h"
#include "ui/loyalty/pointsfields.h"
#include "ui/loyalty/tiertexts.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Entries = QList<std::pair<QVariant, QString>>;

} // namespace

ChallengeForm::ChallengeForm(const Challenge &challenge, const QList<Reward> &rewards, const EarnRuleServices &services,
                             QWidget *parent)
    : FormDialog(challenge.id.isValid() ? tr("Edit challenge") : tr("New challenge"), parent),
      m_challenge(challenge),
      m_rewards(rewards),
      m_services(services),
      m_sentence(new TextLabel({}, FontRole::Strong, ColourRole::Text, this))
{
    m_sentence->setObjectName(u"challenge_sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    body()->addWidget(m_sentence);
    auto *form = new QWidget(this);
    body()->addWidget(form);
    body()->addStretch(1);
    m_form = new FormBinder(form, 2);
    m_scope = new EarnScopeFields(*m_form, services.database, this);
    createAim();
    createGifts();
    fill();
    connect(m_form, &FormBinder::edited, this, &ChallengeForm::follow);
    follow();
    setSaveText(tr("Save"));
    resize(760, 720);
    m_form->field(u"name"_s).editor()->setFocus();
}

// Editors that lose the keyboard while they are taken down say what stands in them once more.
ChallengeForm::~ChallengeForm()
{
    disconnect(m_form, nullptr, this, nullptr);
}

void ChallengeForm::createAim()
{
    m_form->addText(u"name"_s, tr("Name, such as “November regular”"), static_cast<int>(longestChallengeName)).setRequired();
    m_form->addCheck(u"enabled"_s, tr("In use"));
    m_form->addChoice(u"metric"_s, tr("What counts"), choicesOf<ChallengeMetric>(&ChallengeTexts::metric));
    m_form->addWhole(u"target"_s, tr("How many"), 1, mostChallengeCount);
    m_form->addMoney(u"target_amount"_s, tr("How much"), m_services.names.currency);
    m_form->addChoice(u"period"_s, tr("Within"), choicesOf<ChallengePeriod>(&ChallengeTexts::period));
    m_form->addDate(u"from"_s, tr("First day"));
    m_form->addDate(u"until"_s, tr("Last day"));
    m_form->beginRow();
    m_scope->addGoods(m_services.categories, m_challenge.scope);
    Entries tiers;
    for (auto tier = m_services.names.tiers.rbegin(); tier != m_services.names.tiers.rend(); ++tier)
        tiers.append({tier->id.value, tier->name});
    addChoices(*m_form, u"tiers"_s, tr("Only for members with"), tiers, tr("Any tier"));
}

void ChallengeForm::createGifts()
{
    Entries colours;
    for (const auto &[colour, name] : EnumNames<TierColour>::names)
        colours.append({QString::fromUtf16(name), TierTexts::colour(colour)});
    Entries rewards{{qint64(0), tr("No reward")}};
    for (const Reward &reward : std::as_const(m_rewards)) {
        if (reward.enabled || reward.id == m_challenge.reward)
            rewards.append({reward.id.value, reward.name});
    }
    m_form->beginRow();
    m_form->addText(u"badge_name"_s, tr("Badge; empty: the name of the challenge"), static_cast<int>(longestBadgeName));
    m_form->addChoice(u"badge_colour"_s, tr("Its colour"), colours);
    m_form->addWhole(u"points"_s, tr("Points with it; empty: none"), 0, mostChallengePoints);
    m_form->addChoice(u"reward"_s, tr("Reward with it"), rewards);
}

void ChallengeForm::fill()
{
    const bool isMoney = m_challenge.metric == ChallengeMetric::NetSpend;
    m_form->setValue(u"name"_s, m_challenge.name);
    m_form->setValue(u"enabled"_s, m_challenge.enabled);
    m_form->setValue(u"metric"_s, nameOf(m_challenge.metric));
    m_form->setValue(u"target"_s, isMoney ? QVariant() : QVariant(m_challenge.target));
    m_form->setValue(u"target_amount"_s,
                     isMoney ? QVariant::fromValue(Money{m_challenge.target, m_services.names.currency}) : QVariant());
    m_form->setValue(u"period"_s, nameOf(m_challenge.period));
    m_form->setValue(u"from"_s, m_challenge.from);
    m_form->setValue(u"until"_s, m_challenge.until);
    m_scope->fillGoods(m_challenge.scope, m_services.names.products);
    QVariantList tiers;
    for (const TierId tier : std::as_const(m_challenge.tiers))
        tiers += tier.value;
    m_form->setValue(u"tiers"_s, tiers);
    m_form->setValue(u"badge_name"_s, m_challenge.badgeName);
    m_form->setValue(u"badge_colour"_s, nameOf(m_challenge.badgeColour));
    m_form->setValue(u"points"_s, m_challenge.points > 0 ? QVariant(m_challenge.points) : QVariant());
    m_form->setValue(u"reward"_s, m_challenge.reward.value);
    m_form->clearErrors();
    m_form->markClean();
}

Challenge ChallengeForm::challenge() const
{
    Challenge entered = m_challenge;
    entered.name = m_form->value<QString>(u"name"_s);
    entered.enabled = m_form->value<bool>(u"enabled"_s);
    entered.metric = valueOf<ChallengeMetric>(m_form->value<QString>(u"metric"_s));
    const bool isMoney = entered.metric == ChallengeMetric::NetSpend;
    entered.target = isMoney ? m_form->field(u"target_amount"_s).value().value<Money>().minor
                             : m_form->field(u"target"_s).value().toLongLong();
    entered.period = valueOf<ChallengePeriod>(m_form->value<QString>(u"period"_s));
    const bool hasDates = entered.period == ChallengePeriod::Dates;
    entered.from = hasDates ? m_form->value<QDate>(u"from"_s) : QDate();
    entered.until = hasDates ? m_form->value<QDate>(u"until"_s) : QDate();
    entered.scope = m_scope->scope();
    entered.tiers.clear();
    for (const QVariant &tier : m_form->field(u"tiers"_s).value().toList())
        entered.tiers += TierId{tier.toLongLong()};
    entered.badgeName = m_form->value<QString>(u"badge_name"_s);
    entered.badgeColour = valueOf<TierColour>(m_form->value<QString>(u"badge_colour"_s));
    entered.points = m_form->field(u"points"_s).value().toLongLong();
    entered.reward = RewardId{m_form->value<qint64>(u"reward"_s)};
    return entered;
}

EarnNames ChallengeForm::names() const
{
    EarnNames names = m_services.names;
    names.products = m_scope->products() + names.products;
    return names;
}

void ChallengeForm::follow()
{
    const Challenge entered = challenge();
    const bool isMoney = entered.metric == ChallengeMetric::NetSpend;
    const bool hasDates = entered.period == ChallengePeriod::Dates;
    m_form->field(u"target"_s).setVisible(!isMoney);
    m_form->field(u"target"_s).setRequired(!isMoney);
    m_form->field(u"target_amount"_s).setVisible(isMoney);
    m_form->field(u"target_amount"_s).setRequired(isMoney);
    for (const QString &id : {u"from"_s, u"until"_s}) {
        m_form->field(id).setVisible(hasDates);
        m_form->field(id).setRequired(hasDates);
    }
    QString rewardName;
    for (const Reward &reward : std::as_const(m_rewards)) {
        if (reward.id == entered.reward)
            rewardName = reward.name;
    }
    m_sentence->setText(ChallengeTexts::sentence(entered, rewardName, names(), m_services.formatting));
}

bool ChallengeForm::isDirty() const
{
    return m_form->isDirty();
}

void ChallengeForm::save()
{
    notice()->hide();
    const Challenge entered = challenge();
    QList<Error> errors = m_form->check();
    if (errors.isEmpty())
        errors = validate(entered);
    showFaults(errors);
    if (!errors.isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(entered);
}

/// The target has two fields, of which one is there.
void ChallengeForm::showFaults(QList<Error> errors)
{
    const bool isMoney = challenge().metric == ChallengeMetric::NetSpend;
    for (Error &error : errors) {
        if (isMoney && error.field == "target"_L1)
            error.field = u"target_amount"_s;
    }
    showOthers(m_form->showErrors(errors));
}

void ChallengeForm::showFailure(const Error &error)
{
    setSaving(false);
    showFaults({error});
}

} // namespace regulars
