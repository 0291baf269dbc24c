// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscriptions/subscriptionform.h"

#include "ui/base/formbinder.h"
#include "ui/customers/customertexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

SubscriptionForm::SubscriptionForm(const QString &customerName, const SubscriptionFormSetup &setup, QWidget *parent)
    : DeskForm(tr("New subscription of %1", "a customer").arg(CustomerTexts::name(customerName)), parent),
      m_setup(setup),
      m_day(u"starts_on"_s),
      m_isNew(true)
{
    createFields(m_day, tr("First day"));
    form()->addCheck(u"renews"_s, tr("Renews by itself at the end of each term"));
    form()->setValue(u"renews"_s, true);
    fill(offerOf(setup.plans.first()));
    setSaveText(tr("Start"));
}

SubscriptionForm::SubscriptionForm(const QString &customerName, const SubscriptionTerms &before,
                                   const SubscriptionFormSetup &setup, QWidget *parent)
    : DeskForm(tr("Change the subscription of %1", "a customer").arg(CustomerTexts::name(customerName)), parent),
      m_setup(setup),
      m_day(u"from"_s),
      m_isNew(false)
{
    createFields(m_day, tr("From this day on"));
    fill(offerOf(before));
}

void SubscriptionForm::createFields(const QString &dayId, const QString &dayLabel)
{
    QList<std::pair<QVariant, QString>> plans;
    for (const SubscriptionPlan &plan : std::as_const(m_setup.plans))
        plans.append({plan.id.value, plan.name});
    form()->addChoice(u"plan"_s, tr("Plan"), plans);
    form()->addWhole(u"quantity"_s, tr("How many"), 1, mostSubscribed).setRequired();
    form()->addMoney(u"price"_s, tr("Price of one for a period, without tax"), m_setup.currency).setRequired();
    form()->addWhole(u"period_months"_s, tr("Paid for so many months at a time"), 1, mostPeriodMonths).setRequired();
    form()->addWhole(u"notice_days"_s, tr("Days of notice before the end of a term"), 0, mostNoticeDays).setRequired();
    form()->addDate(dayId, dayLabel).setRequired();
}

void SubscriptionForm::fill(const SubscriptionOffer &offer)
{
    form()->setValue(u"plan"_s, offer.plan.value);
    form()->setValue(u"quantity"_s, qint64(offer.quantity));
    form()->setValue(u"price"_s, QVariant::fromValue(Money{offer.priceMinor, m_setup.currency}));
    form()->setValue(u"period_months"_s, qint64(offer.periodMonths));
    form()->setValue(u"notice_days"_s, qint64(offer.noticeDays));
    form()->setValue(m_day, m_setup.today);
    form()->markClean();
    connect(&form()->field(u"plan"_s), &FormField::edited, this, &SubscriptionForm::takePlan);
    resize(560, 460);
    form()->field(u"plan"_s).editor()->setFocus();
}

void SubscriptionForm::takePlan()
{
    const auto id = SubscriptionPlanId{form()->value<qint64>(u"plan"_s)};
    const auto plan = std::find_if(m_setup.plans.cbegin(), m_setup.plans.cend(),
                                   [id](const SubscriptionPlan &each) { return each.id == id; });
    if (plan == m_setup.plans.cend())
        return;
    form()->setValue(u"price"_s, QVariant::fromValue(Money{plan->priceMinor, m_setup.currency}));
    form()->setValue(u"period_months"_s, qint64(plan->periodMonths));
    form()->setValue(u"notice_days"_s, qint64(plan->noticeDays));
}

SubscriptionOffer SubscriptionForm::offer() const
{
    return {SubscriptionPlanId{form()->value<qint64>(u"plan"_s)}, form()->field(u"quantity"_s).value().toInt(),
            form()->value<Money>(u"price"_s).minor, form()->field(u"period_months"_s).value().toInt(),
            form()->field(u"notice_days"_s).value().toInt()};
}

QDate SubscriptionForm::day() const
{
    return form()->value<QDate>(m_day);
}

bool SubscriptionForm::renews() const
{
    return m_isNew && form()->value<bool>(u"renews"_s);
}

void SubscriptionForm::save()
{
    if (accepts({}))
        Q_EMIT submitted();
}

} // namespace regulars
