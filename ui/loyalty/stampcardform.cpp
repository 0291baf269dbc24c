// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/stampcardform.h"

#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/loyalty/earnscopefields.h"
#include "ui/loyalty/pointsfields.h"
#include "ui/loyalty/stamptexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int mostMinutes = 7 * 24 * 60;
constexpr int longestName = static_cast<int>(longestEarnRuleName);

} // namespace

StampCardForm::StampCardForm(const StampCard &card, const QList<Reward> &rewards, const ProgrammeFormServices &services,
                             QWidget *parent)
    : SentenceForm(card.id.isValid() ? tr("Edit stamp card") : tr("New stamp card"), u"stamp_sentence"_s, services, parent),
      m_card(card),
      m_rewards(rewards),
      m_scope(new EarnScopeFields(*form(), services.database, this))
{
    createStamps();
    createLimits();
    fill();
    start(u"name"_s);
}

void StampCardForm::createStamps()
{
    form()->addText(u"name"_s, tr("Name, such as “Coffee card”"), longestName).setRequired();
    form()->addCheck(u"enabled"_s, tr("In use"));
    form()->addChoice(u"stamp_for"_s, tr("What brings a stamp"), choicesOf<StampFor>(&StampTexts::stampFor));
    form()->addWhole(u"stamps_needed"_s, tr("So many stamps fill a card"), leastStamps, mostStamps).setRequired();
    form()->addChoice(u"reward"_s, tr("What a full card brings"), rewardEntries(m_rewards, m_card.reward)).setRequired();
    form()->addWhole(u"gift_stamps"_s, tr("Stamps on the first card to begin with"), 0, mostStamps);
    form()->beginRow();
    m_scope->addGoods(services().categories, m_card.scope);
    form()->addMoney(u"minimum"_s, tr("If it comes to at least"), services().names.currency);
}

void StampCardForm::createLimits()
{
    form()->addWhole(u"most_per_order"_s, tr("Stamps for one order at most; empty: not limited"), 0, mostStamps);
    form()->addWhole(u"minutes_between"_s, tr("Minutes between two stamps; empty: none"), 0, mostMinutes);
    form()->addWhole(u"valid_months"_s, tr("Months without a stamp after which they are gone; empty: never"), 0,
                     mostStampMonths);
    form()->beginRow();
    m_scope->addTimes();
}

void StampCardForm::fill()
{
    form()->setValue(u"name"_s, m_card.name);
    form()->setValue(u"enabled"_s, m_card.enabled);
    form()->setValue(u"stamp_for"_s, nameOf(m_card.stampFor));
    form()->setValue(u"stamps_needed"_s, qint64(m_card.stampsNeeded));
    if (m_card.reward.isValid())
        form()->setValue(u"reward"_s, m_card.reward.value);
    setNumber(u"gift_stamps"_s, m_card.giftStamps);
    setMinor(u"minimum"_s, m_card.minimumMinor);
    setNumber(u"most_per_order"_s, m_card.mostPerOrder);
    setNumber(u"minutes_between"_s, m_card.minutesBetween);
    setNumber(u"valid_months"_s, m_card.validMonths);
    m_scope->fill(m_card.scope, m_card.window, services().names.products);
}

StampCard StampCardForm::card() const
{
    StampCard entered = m_card;
    entered.name = form()->value<QString>(u"name"_s);
    entered.enabled = form()->value<bool>(u"enabled"_s);
    entered.stampFor = valueOf<StampFor>(form()->value<QString>(u"stamp_for"_s));
    entered.stampsNeeded = number(u"stamps_needed"_s);
    entered.reward = RewardId{form()->value<qint64>(u"reward"_s)};
    entered.giftStamps = number(u"gift_stamps"_s);
    entered.minimumMinor = minor(u"minimum"_s);
    entered.mostPerOrder = number(u"most_per_order"_s);
    entered.minutesBetween = number(u"minutes_between"_s);
    entered.validMonths = number(u"valid_months"_s);
    entered.scope = m_scope->scope();
    entered.window = m_scope->window();
    return entered;
}

void StampCardForm::follow()
{
    form()->field(u"most_per_order"_s).setVisible(card().stampFor == StampFor::Item);
}

QString StampCardForm::sentence() const
{
    const StampCard entered = card();
    return StampTexts::sentence(entered, rewardName(m_rewards, entered.reward), names(m_scope->products()),
                                services().formatting);
}

QList<Error> StampCardForm::faults() const
{
    const QList<Error> errors = SentenceForm::faults() + m_scope->check();
    return errors.isEmpty() ? validate(card()) : errors;
}

} // namespace regulars
