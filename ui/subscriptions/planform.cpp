// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscriptions/planform.h"

#include "ui/base/formbinder.h"

using namespace Qt::StringLiterals;

namespace regulars {

PlanForm::PlanForm(const SubscriptionPlan &plan, Currency currency, QWidget *parent)
    : DeskForm(plan.id.isValid() ? tr("Edit plan") : tr("New plan"), parent), m_plan(plan)
{
    form()->addText(u"name"_s, tr("Name, such as “Coffee box”"), longestPlanName).setRequired();
    form()->beginRow();
    form()->addMoney(u"price"_s, tr("Price of one for a period, without tax"), currency).setRequired();
    form()->addWhole(u"period_months"_s, tr("Paid for so many months at a time"), 1, mostPeriodMonths).setRequired();
    form()->addWhole(u"notice_days"_s, tr("Days of notice before the end of a term"), 0, mostNoticeDays).setRequired();
    form()->setValue(u"name"_s, plan.name);
    if (plan.id.isValid())
        form()->setValue(u"price"_s, QVariant::fromValue(Money{plan.priceMinor, currency}));
    form()->setValue(u"period_months"_s, qint64(plan.periodMonths));
    form()->setValue(u"notice_days"_s, qint64(plan.noticeDays));
    form()->markClean();
    resize(560, 360);
    form()->field(u"name"_s).editor()->setFocus();
}

SubscriptionPlan PlanForm::plan() const
{
    SubscriptionPlan entered = m_plan;
    entered.name = form()->value<QString>(u"name"_s);
    entered.priceMinor = form()->value<Money>(u"price"_s).minor;
    entered.periodMonths = form()->field(u"period_months"_s).value().toInt();
    entered.noticeDays = form()->field(u"notice_days"_s).value().toInt();
    return entered;
}

void PlanForm::save()
{
    if (accepts(validate(plan())))
        Q_EMIT submitted(plan());
}

} // namespace regulars
