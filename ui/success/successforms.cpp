// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/success/successforms.h"

#include "ui/base/formbinder.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customertexts.h"
#include "ui/success/successtexts.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

TextLabel *hintOf(const QString &text, QWidget *parent)
{
    auto *hint = new TextLabel(text, FontRole::Body, ColourRole::Muted, parent);
    hint->setWordWrap(true);
    return hint;
}

/// Who work here, and whose it is, even if they have left: who only notes a blocker takes it from nobody.
QList<std::pair<QVariant, QString>> ownerChoices(const QList<User> &people, const QString &nobody, UserId owner = {})
{
    QList<std::pair<QVariant, QString>> choices{{qint64(0), nobody}};
    for (const User &user : people) {
        if (!user.left || user.id == owner)
            choices.append({user.id.value, user.name});
    }
    return choices;
}

QString tierField(const QString &uid)
{
    return u"tier_"_s + uid;
}

} // namespace

OnboardingTemplateForm::OnboardingTemplateForm(const OnboardingTemplate &form, QWidget *parent)
    : DeskForm(form.id.isValid() ? tr("Edit onboarding template") : tr("New onboarding template"), parent), m_template(form)
{
    body()->insertWidget(0,
                         hintOf(tr("Write a step on each line, with the day after the start on which it is due before it: "
                                   "“3 Call them”. Onboardings that run keep the steps they have."),
                                this));
    this->form()->addText(u"name"_s, tr("Name, such as “Welcome”"), longestOnboardingName).setRequired();
    this->form()->beginRow();
    this->form()->addLongText(u"steps"_s, tr("Steps")).setRequired();
    this->form()->beginRow();
    this->form()->addWhole(u"within_days"_s, tr("Done within so many days"), 1, mostOnboardingDays).setRequired();
    this->form()
        ->addWhole(u"stalled_days"_s, tr("Stalled after so many days without a step"), 1, mostStalledDays)
        .setRequired();
    this->form()->beginRow();
    this->form()->addCheck(u"by_itself"_s, tr("New customers start by themselves"));
    this->form()->setValue(u"name"_s, form.name);
    this->form()->setValue(u"steps"_s, linesOf(form.steps));
    this->form()->setValue(u"within_days"_s, qint64(form.withinDays));
    this->form()->setValue(u"stalled_days"_s, qint64(form.stalledDays));
    this->form()->setValue(u"by_itself"_s, form.startsFrom.has_value());
    this->form()->markClean();
    resize(620, 560);
    this->form()->field(u"name"_s).editor()->setFocus();
}

OnboardingTemplate OnboardingTemplateForm::onboardingTemplate() const
{
    OnboardingTemplate entered = m_template;
    entered.name = form()->value<QString>(u"name"_s);
    entered.steps = templateStepsOf(form()->value<QString>(u"steps"_s));
    entered.withinDays = form()->field(u"within_days"_s).value().toInt();
    entered.stalledDays = form()->field(u"stalled_days"_s).value().toInt();
    return entered;
}

bool OnboardingTemplateForm::startsByItself() const
{
    return form()->value<bool>(u"by_itself"_s);
}

void OnboardingTemplateForm::save()
{
    if (accepts(validate(onboardingTemplate())))
        Q_EMIT submitted();
}

StartOnboardingForm::StartOnboardingForm(const QString &customerName, const QList<OnboardingTemplate> &templates,
                                         const QList<User> &people, QDate today, QWidget *parent)
    : DeskForm(tr("Start the onboarding of %1", "a customer").arg(CustomerTexts::name(customerName)), parent)
{
    QList<std::pair<QVariant, QString>> choices;
    for (const OnboardingTemplate &each : templates)
        choices.append({each.id.value, each.name});
    form()->addChoice(u"template"_s, tr("Template"), choices).setRequired();
    form()->beginRow();
    form()->addDate(u"started_on"_s, tr("First day")).setRequired();
    form()->addChoice(u"owner"_s, tr("Who sees them through"), ownerChoices(people, tr("Whoever comes to it")));
    form()->setValue(u"template"_s, templates.first().id.value);
    form()->setValue(u"started_on"_s, today);
    form()->setValue(u"owner"_s, qint64(0));
    form()->markClean();
    setSaveText(tr("Start"));
    resize(560, 320);
    form()->field(u"template"_s).editor()->setFocus();
}

OnboardingTemplateId StartOnboardingForm::chosen() const
{
    return OnboardingTemplateId{form()->field(u"template"_s).value().toLongLong()};
}

QDate StartOnboardingForm::startedOn() const
{
    return form()->value<QDate>(u"started_on"_s);
}

UserId StartOnboardingForm::owner() const
{
    return UserId{form()->field(u"owner"_s).value().toLongLong()};
}

void StartOnboardingForm::save()
{
    if (accepts({}))
        Q_EMIT submitted();
}

OnboardingForm::OnboardingForm(const Onboarding &onboarding, const QString &customerName, const QList<User> &people,
                               QWidget *parent)
    : DeskForm(tr("Onboarding of %1", "a customer").arg(CustomerTexts::name(customerName)), parent)
{
    form()->addChoice(u"owner"_s, tr("Who sees them through"),
                      ownerChoices(people, tr("Whoever comes to it"), onboarding.owner));
    form()->beginRow();
    form()->addLongText(u"blocker"_s, tr("What it waits for; empty when it does not"), longestBlocker);
    form()->setValue(u"owner"_s, onboarding.owner.value);
    form()->setValue(u"blocker"_s, onboarding.blocker);
    form()->markClean();
    resize(560, 320);
    form()->field(u"blocker"_s).editor()->setFocus();
}

UserId OnboardingForm::owner() const
{
    return UserId{form()->field(u"owner"_s).value().toLongLong()};
}

QString OnboardingForm::blocker() const
{
    return form()->value<QString>(u"blocker"_s);
}

void OnboardingForm::save()
{
    if (accepts({}))
        Q_EMIT submitted();
}

CustomerGoalForm::CustomerGoalForm(const CustomerGoal &goal, const QString &customerName, QWidget *parent)
    : DeskForm(goal.id.isValid() ? tr("Edit a goal of %1", "a customer").arg(CustomerTexts::name(customerName))
                                 : tr("New goal of %1", "a customer").arg(CustomerTexts::name(customerName)),
               parent),
      m_goal(goal)
{
    form()->addText(u"title"_s, tr("What they want to reach"), longestGoalTitle).setRequired();
    form()->beginRow();
    form()->addText(u"target"_s, tr("Target, such as “200”"), longestGoalValue);
    form()->addText(u"measure"_s, tr("Of what, such as “cups a day”"), longestGoalValue);
    form()->addText(u"progress"_s, tr("Where they are now"), longestGoalValue);
    form()->addDate(u"due_on"_s, tr("By when"));
    form()->beginRow();
    form()->addLongText(u"note"_s, tr("Notes"), longestGoalNote);
    form()->setValue(u"title"_s, goal.title);
    form()->setValue(u"target"_s, goal.target);
    form()->setValue(u"measure"_s, goal.measure);
    form()->setValue(u"progress"_s, goal.progress);
    form()->setValue(u"due_on"_s, goal.dueOn);
    form()->setValue(u"note"_s, goal.note);
    form()->markClean();
    resize(600, 460);
    form()->field(u"title"_s).editor()->setFocus();
}

CustomerGoal CustomerGoalForm::goal() const
{
    CustomerGoal entered = m_goal;
    entered.title = form()->value<QString>(u"title"_s);
    entered.target = form()->value<QString>(u"target"_s);
    entered.measure = form()->value<QString>(u"measure"_s);
    entered.progress = form()->value<QString>(u"progress"_s);
    entered.dueOn = form()->value<QDate>(u"due_on"_s);
    entered.note = form()->value<QString>(u"note"_s);
    return entered;
}

void CustomerGoalForm::save()
{
    if (accepts(validate(goal())))
        Q_EMIT submitted();
}

CheckInForm::CheckInForm(CustomerId customer, const QString &customerName, QDate today, QWidget *parent)
    : DeskForm(tr("Check-in with %1", "a customer").arg(CustomerTexts::name(customerName)), parent),
      m_customer(customer),
      m_today(today)
{
    QList<std::pair<QVariant, QString>> moods;
    for (const auto &[mood, name] : EnumNames<CheckInMood>::names)
        moods.append({nameOf(mood), SuccessTexts::mood(mood)});
    form()->addDate(u"held_on"_s, tr("When you spoke")).setRequired();
    form()->addChoice(u"mood"_s, tr("How they feel"), moods);
    form()->beginRow();
    form()->addLongText(u"note"_s, tr("What was said"), longestCheckInNote);
    form()->setValue(u"held_on"_s, today);
    form()->setValue(u"mood"_s, nameOf(CheckInMood::Unknown));
    form()->markClean();
    resize(560, 380);
    form()->field(u"mood"_s).editor()->setFocus();
}

CheckIn CheckInForm::checkIn() const
{
    CheckIn entered;
    entered.customer = m_customer;
    entered.heldOn = form()->value<QDate>(u"held_on"_s);
    entered.mood = valueOf<CheckInMood>(form()->field(u"mood"_s).value().toString());
    entered.note = form()->value<QString>(u"note"_s);
    return entered;
}

void CheckInForm::save()
{
    if (accepts(validate(checkIn(), m_today)))
        Q_EMIT submitted();
}

CheckInPlanForm::CheckInPlanForm(const CheckInPlan &plan, const QList<std::pair<QString, QString>> &tiers, QWidget *parent)
    : DeskForm(tr("How often you check in"), parent), m_tiers(tiers)
{
    body()->insertWidget(0, hintOf(tr("A check-in is due so many months after the last contact or check-in. 0: none. Tiers "
                                      "without a number are as everybody."),
                                   this));
    form()->addWhole(u"everybody"_s, tr("Everybody, every so many months"), 0, mostCheckInMonths).setRequired();
    form()->setValue(u"everybody"_s, qint64(plan.everybody));
    for (const auto &[uid, name] : tiers) {
        form()->addWhole(tierField(uid), tr("Members of “%1”", "a tier").arg(name), 0, mostCheckInMonths);
        if (const auto own = plan.byTier.find(uid); own != plan.byTier.end())
            form()->setValue(tierField(uid), qint64(own->second));
    }
    form()->markClean();
    resize(560, 420);
    form()->field(u"everybody"_s).editor()->setFocus();
}

CheckInPlan CheckInPlanForm::plan() const
{
    CheckInPlan entered;
    entered.everybody = form()->field(u"everybody"_s).value().toInt();
    for (const auto &[uid, name] : m_tiers) {
        if (const QVariant months = form()->field(tierField(uid)).value(); months.isValid())
            entered.byTier[uid] = months.toInt();
    }
    return entered;
}

void CheckInPlanForm::save()
{
    if (accepts(validate(plan())))
        Q_EMIT submitted();
}

} // namespace regulars
