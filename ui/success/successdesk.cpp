// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/success/successdesk.h"

#include "models/base/commandrunner.h"
#include "models/people/signin.h"
#include "models/success/goalcommands.h"
#include "models/success/onboardingcommands.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/success/successforms.h"
#include "ui/success/successtexts.h"

#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace regulars {

SuccessDesk::SuccessDesk(const SuccessServices &services, QObject *parent)
    : QObject(parent), m_services(services), m_offers(new OnboardingOffersView(services.database, this))
{
    connect(m_offers, &OnboardingOffersView::changed, this, &SuccessDesk::changed);
    connect(&services.signIn, &SignIn::changed, this, &SuccessDesk::changed);
}

bool SuccessDesk::mayManage() const
{
    return m_services.signIn.may(Right::Manage);
}

bool SuccessDesk::mayEdit() const
{
    return m_services.signIn.may(Right::Edit);
}

bool SuccessDesk::canStart() const
{
    return mayEdit() && offers() && !offers()->templates.isEmpty();
}

template<typename Form, typename Command>
void SuccessDesk::run(Form *form, const Command &command)
{
    m_services.commands.run(command, form, [form](const auto &answer) {
        if (answer)
            form->finish();
        else
            form->showFailure(answer.error());
    });
}

void SuccessDesk::openTemplate(OnboardingTemplateId id)
{
    if (!offers() || !mayManage())
        return;
    const QList<OnboardingTemplate> &templates = offers()->templates;
    const auto shown = std::find_if(templates.cbegin(), templates.cend(),
                                    [id](const OnboardingTemplate &each) { return each.id == id; });
    const bool isNew = shown == templates.cend();
    const QString key = u"success/template/%1"_s.arg(id.value);
    if ((id.isValid() && isNew) || m_services.forms.reopen(key))
        return;
    auto *form = new OnboardingTemplateForm(isNew ? OnboardingTemplate() : *shown, &m_services.window);
    connect(form, &OnboardingTemplateForm::submitted, this, [this, form] {
        run(form, SaveOnboardingTemplate{form->onboardingTemplate(), form->startsByItself()});
    });
    m_services.forms.open(key, form, [this, id] { openTemplate(id); });
}

void SuccessDesk::removeTemplate(OnboardingTemplateId id)
{
    if (id.isValid() && mayManage())
        m_services.commands.run(RemoveOnboardingTemplate{id});
}

void SuccessDesk::start(CustomerId customer, const QString &name)
{
    const QString key = u"success/start/%1"_s.arg(customer.value);
    if (!customer.isValid() || !canStart() || m_services.forms.reopen(key))
        return;
    auto *form = new StartOnboardingForm(name, offers()->templates, offers()->people, m_services.formatting.today(),
                                         &m_services.window);
    connect(form, &StartOnboardingForm::submitted, this, [this, form, customer] {
        run(form, StartOnboarding{customer, form->chosen(), form->startedOn(), form->owner()});
    });
    m_services.forms.open(key, form, [this, customer, name] { start(customer, name); });
}

void SuccessDesk::change(const Onboarding &onboarding, const QString &name)
{
    const QString key = u"success/onboarding/%1"_s.arg(onboarding.id.value);
    if (!offers() || !mayEdit() || m_services.forms.reopen(key))
        return;
    auto *form = new OnboardingForm(onboarding, name, offers()->people, &m_services.window);
    connect(form, &OnboardingForm::submitted, this, [this, form, id = onboarding.id] {
        run(form, ChangeOnboarding{id, form->owner(), form->blocker()});
    });
    m_services.forms.open(key, form, [this, onboarding, name] { change(onboarding, name); });
}

void SuccessDesk::tick(OnboardingId onboarding, OnboardingStepId step, bool done)
{
    if (mayEdit())
        m_services.commands.run(TickOnboardingStep{onboarding, step, done});
}

void SuccessDesk::openGoal(const CustomerGoal &goal, const QString &name)
{
    const QString key = u"success/goal/%1/%2"_s.arg(goal.customer.value).arg(goal.id.value);
    if (!goal.customer.isValid() || !mayEdit() || m_services.forms.reopen(key))
        return;
    auto *form = new CustomerGoalForm(goal, name, &m_services.window);
    connect(form, &CustomerGoalForm::submitted, this, [this, form] { run(form, SaveCustomerGoal{form->goal()}); });
    m_services.forms.open(key, form, [this, goal, name] { openGoal(goal, name); });
}

void SuccessDesk::checkIn(CustomerId customer, const QString &name)
{
    const QString key = u"success/check-in/%1"_s.arg(customer.value);
    if (!customer.isValid() || !mayEdit() || m_services.forms.reopen(key))
        return;
    auto *form = new CheckInForm(customer, name, m_services.formatting.today(), &m_services.window);
    connect(form, &CheckInForm::submitted, this, [this, form] { run(form, NoteCheckIn{form->checkIn()}); });
    m_services.forms.open(key, form, [this, customer, name] { checkIn(customer, name); });
}

void SuccessDesk::removeCheckIn(CheckInId id)
{
    if (id.isValid() && mayEdit())
        m_services.commands.run(RemoveCheckIn{id});
}

void SuccessDesk::plan(const CheckInPlan &plan, const QList<std::pair<QString, QString>> &tiers)
{
    const auto key = u"success/plan"_s;
    if (!mayManage() || m_services.forms.reopen(key))
        return;
    auto *form = new CheckInPlanForm(plan, tiers, &m_services.window);
    connect(form, &CheckInPlanForm::submitted, this, [this, form] { run(form, SaveCheckInPlan{form->plan()}); });
    m_services.forms.open(key, form, [this, plan, tiers] { this->plan(plan, tiers); });
}

void SuccessDesk::addStep(QMenu &menu, const QString &text, const QString &name, std::function<void()> step)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(name);
    action->setEnabled(mayEdit());
    connect(action, &QAction::triggered, this, std::move(step));
}

void SuccessDesk::fillMenu(QMenu &menu, const Onboarding &onboarding, const QString &name)
{
    const OnboardingId id = onboarding.id;
    if (onboarding.state == OnboardingState::Running) {
        if (const OnboardingStep *step = nextStep(onboarding))
            addStep(menu, tr("“%1” is done", "a step").arg(step->title), u"tick"_s,
                    [this, id, next = step->id] { tick(id, next, true); });
        addStep(menu, tr("Owner and blocker…"), u"change"_s, [this, onboarding, name] { change(onboarding, name); });
        menu.addSeparator();
        addStep(menu, tr("Stop"), u"stop"_s, [this, id] { m_services.commands.run(StopOnboarding{id, true}); });
    } else if (onboarding.state == OnboardingState::Stopped) {
        addStep(menu, tr("Go on with it"), u"resume"_s, [this, id] { m_services.commands.run(StopOnboarding{id, false}); });
    } else if (const OnboardingStep *step = lastStep(onboarding)) {
        addStep(menu, tr("“%1” is not done yet", "a step").arg(step->title), u"untick"_s,
                [this, id, last = step->id] { tick(id, last, false); });
    }
}

void SuccessDesk::fillMenu(QMenu &menu, const CheckIn &checkIn)
{
    addStep(menu, tr("Remove"), u"remove_check_in"_s, [this, id = checkIn.id] { removeCheckIn(id); });
}

void SuccessDesk::fillMenu(QMenu &menu, const CustomerGoal &goal, const QString &name)
{
    const CustomerGoalId id = goal.id;
    addStep(menu, tr("Edit…"), u"edit"_s, [this, goal, name] { openGoal(goal, name); });
    menu.addSeparator();
    const auto close = [&](const QString &text, GoalState state) {
        if (goal.state != state)
            addStep(menu, text, nameOf(state), [this, id, state] { m_services.commands.run(CloseCustomerGoal{id, state}); });
    };
    close(tr("Reached"), GoalState::Reached);
    close(tr("Missed"), GoalState::Missed);
    close(tr("Nobody wants it any more"), GoalState::Dropped);
    close(tr("Open again"), GoalState::Open);
    menu.addSeparator();
    addStep(menu, tr("Remove"), u"remove"_s, [this, id] { m_services.commands.run(RemoveCustomerGoal{id}); });
}

} // namespace regulars
