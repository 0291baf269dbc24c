// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscriptions/subscriptiondesk.h"

#include "models/base/commandrunner.h"
#include "models/people/signin.h"
#include "models/subscriptions/subscriptioncommands.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/subscriptions/planform.h"
#include "ui/subscriptions/stopform.h"
#include "ui/subscriptions/subscriptionform.h"

#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace regulars {

SubscriptionDesk::SubscriptionDesk(const SubscriptionServices &services, QObject *parent)
    : QObject(parent), m_services(services), m_offers(new SubscriptionOffersView(services.database, this))
{
    connect(m_offers, &SubscriptionOffersView::changed, this, &SubscriptionDesk::changed);
    connect(&services.signIn, &SignIn::changed, this, &SubscriptionDesk::changed);
}

bool SubscriptionDesk::mayManage() const
{
    return m_services.signIn.may(Right::Manage);
}

bool SubscriptionDesk::mayEdit() const
{
    return m_services.signIn.may(Right::Edit);
}

bool SubscriptionDesk::canStart() const
{
    return mayEdit() && offers() && !offers()->plans.isEmpty();
}

template<typename Form, typename Command>
void SubscriptionDesk::run(Form *form, const Command &command)
{
    m_services.commands.run(command, form, [form](const auto &answer) {
        if (answer)
            form->finish();
        else
            form->showFailure(answer.error());
    });
}

void SubscriptionDesk::openPlan(SubscriptionPlanId id)
{
    if (!offers() || !mayManage())
        return;
    const QList<SubscriptionPlan> &plans = offers()->plans;
    const auto shown = std::find_if(plans.cbegin(), plans.cend(),
                                    [id](const SubscriptionPlan &plan) { return plan.id == id; });
    const bool isNew = shown == plans.cend();
    const QString key = u"subscriptions/plan/%1"_s.arg(id.value);
    if ((id.isValid() && isNew) || m_services.forms.reopen(key))
        return;
    auto *form = new PlanForm(isNew ? SubscriptionPlan() : *shown, offers()->currency, &m_services.window);
    connect(form, &PlanForm::submitted, this,
            [this, form](const SubscriptionPlan &plan) { run(form, SaveSubscriptionPlan{plan}); });
    m_services.forms.open(key, form, [this, id] { openPlan(id); });
}

void SubscriptionDesk::removePlan(SubscriptionPlanId id)
{
    if (id.isValid() && mayManage())
        m_services.commands.run(RemoveSubscriptionPlan{id});
}

void SubscriptionDesk::start(CustomerId customer, const QString &name)
{
    const QString key = u"subscriptions/start/%1"_s.arg(customer.value);
    if (!customer.isValid() || !canStart() || m_services.forms.reopen(key))
        return;
    auto *form = new SubscriptionForm(name, {offers()->plans, offers()->currency, m_services.formatting.today()},
                                      &m_services.window);
    connect(form, &SubscriptionForm::submitted, this, [this, form, customer] {
        run(form, StartSubscription{customer, form->offer(), form->day(), form->renews()});
    });
    m_services.forms.open(key, form, [this, customer, name] { start(customer, name); });
}

void SubscriptionDesk::change(const SubscriptionRow &row)
{
    const Subscription &subscription = row.subscription;
    const QString key = u"subscriptions/change/%1"_s.arg(subscription.id.value);
    if (!offers() || !mayEdit() || m_services.forms.reopen(key))
        return;
    QList<SubscriptionPlan> plans = offers()->plans;
    const SubscriptionTerms &terms = subscription.terms;
    if (std::none_of(plans.cbegin(), plans.cend(), [&](const SubscriptionPlan &plan) { return plan.id == terms.plan; })) {
        SubscriptionPlan own; // is not offered any more
        own.id = terms.plan;
        own.name = row.planName;
        own.priceMinor = terms.priceMinor;
        own.periodMonths = terms.periodMonths;
        own.noticeDays = terms.noticeDays;
        plans.prepend(own);
    }
    auto *form = new SubscriptionForm(row.customerName, terms, {plans, offers()->currency, m_services.formatting.today()},
                                      &m_services.window);
    connect(form, &SubscriptionForm::submitted, this, [this, form, id = subscription.id, version = subscription.rowVersion] {
        run(form, ChangeSubscription{id, form->offer(), form->day(), version});
    });
    m_services.forms.open(key, form, [this, row] { change(row); });
}

void SubscriptionDesk::pause(const SubscriptionRow &row)
{
    const SubscriptionId id = row.subscription.id;
    const QString key = u"subscriptions/pause/%1"_s.arg(id.value);
    if (!offers() || !mayEdit() || m_services.forms.reopen(key))
        return;
    auto *form = new StopForm(StopForm::Kind::Pause, row, m_services.formatting.today(), m_services.formatting,
                              &m_services.window);
    connect(form, &StopForm::submitted, this, [this, form, id] {
        run(form, PauseSubscription{id, form->from(), form->until(), form->reason()});
    });
    m_services.forms.open(key, form, [this, row] { pause(row); });
}

void SubscriptionDesk::cancel(const SubscriptionRow &row)
{
    const SubscriptionId id = row.subscription.id;
    const QString key = u"subscriptions/cancel/%1"_s.arg(id.value);
    if (!offers() || !mayEdit() || m_services.forms.reopen(key))
        return;
    auto *form = new StopForm(StopForm::Kind::Cancel, row, m_services.formatting.today(), m_services.formatting,
                              &m_services.window);
    connect(form, &StopForm::submitted, this, [this, form, id] {
        run(form, CancelSubscription{id, form->until(), form->reason()});
    });
    m_services.forms.open(key, form, [this, row] { cancel(row); });
}

void SubscriptionDesk::addStep(QMenu &menu, const QString &text, const QString &name, std::function<void()> step)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(name);
    action->setEnabled(mayEdit() && offers());
    connect(action, &QAction::triggered, this, std::move(step));
}

void SubscriptionDesk::fillMenu(QMenu &menu, const SubscriptionRow &row)
{
    const SubscriptionTerms &terms = row.subscription.terms;
    const SubscriptionId id = row.subscription.id;
    const bool isOver = row.state == SubscriptionState::Ended;
    if (isOver || terms.cancelledOn.isValid()) {
        addStep(menu, isOver ? tr("Start again") : tr("Take the cancellation back"), u"reactivate"_s,
                [this, id] { m_services.commands.run(ReactivateSubscription{id}); });
        return;
    }
    if (row.state != SubscriptionState::Upcoming)
        addStep(menu, tr("Change…"), u"change"_s, [this, row] { change(row); });
    if (terms.pausedFrom.isValid() && m_services.formatting.today() < terms.resumesOn)
        addStep(menu, tr("End the pause"), u"resume"_s, [this, id] { m_services.commands.run(ResumeSubscription{id}); });
    else if (row.state != SubscriptionState::Upcoming)
        addStep(menu, tr("Pause…"), u"pause"_s, [this, row] { pause(row); });
    if (!terms.renews)
        addStep(menu, tr("Renew for another term"), u"renew"_s, [this, id, version = row.subscription.rowVersion] {
            m_services.commands.run(RenewSubscription{id, version}); // a second click is no second term
        });
    addStep(menu, terms.renews ? tr("Do not renew by itself") : tr("Renew by itself"), u"set_renewal"_s,
            [this, id, renews = !terms.renews] {
                m_services.commands.run(SetSubscriptionRenewal{id, renews});
            });
    menu.addSeparator();
    addStep(menu, tr("Cancel…"), u"cancel"_s, [this, row] { cancel(row); });
}

} // namespace regulars
