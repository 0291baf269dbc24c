// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/demo/demosuccessloader.h"

#include "storage/journal/writesession.h"
#include "storage/success/customergoalstore.h"
#include "storage/success/onboardingstore.h"
#include "storage/success/onboardingtemplatestore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostNewcomers = 36;
constexpr int everyStalled = 4; // every so manieth does not get ahead
constexpr int everyGoal = 6;    // every so manieth wants to reach something

OnboardingTemplate demoTemplate()
{
    OnboardingTemplate form;
    form.name = u"Welcome"_s;
    form.steps = {{u"Say thank you for the first order"_s, 1},
                  {u"Ask whether everything arrived well"_s, 5},
                  {u"Tell them about the loyalty programme"_s, 10},
                  {u"Ask how they like it"_s, 21}};
    form.withinDays = 30;
    form.stalledDays = 14;
    return form;
}

/// What was done of it by today: each step on its day, or after the first one nothing more.
Onboarding asOf(Onboarding onboarding, QDate today, bool stalled, UserId user)
{
    for (OnboardingStep &step : onboarding.steps) {
        if (step.dueOn > today || (stalled && &step != &onboarding.steps.first()))
            break;
        step.doneOn = step.dueOn;
        step.doneBy = user;
    }
    if (!nextStep(onboarding)) {
        onboarding.state = OnboardingState::Done;
        onboarding.endedOn = lastProgress(onboarding);
    } else if (stalled) {
        onboarding.blocker = u"Has not answered yet"_s;
    }
    return onboarding;
}

CustomerGoal demoGoal(CustomerId customer, QDate today, int n)
{
    CustomerGoal goal;
    goal.customer = customer;
    goal.title = n % 2 == 0 ? u"Furnish the new flat"_s : u"Find a present for each birthday"_s;
    goal.measure = n % 2 == 0 ? u"rooms"_s : u"birthdays"_s;
    goal.target = n % 2 == 0 ? u"3"_s : u"5"_s;
    goal.progress = u"1"_s;
    goal.dueOn = today.addDays(n * 15 - 20);
    return goal;
}

} // namespace

void DemoNewcomers::see(qint64 index, const DemoHistory &history)
{
    if (history.customer.deleted || history.orders.isEmpty())
        return;
    const auto first = std::min_element(history.orders.cbegin(), history.orders.cend(),
                                        [](const Order &a, const Order &b) { return a.orderedAt < b.orderedAt; });
    m_newest.emplace(first->orderedAt, index);
    if (m_newest.size() > mostNewcomers)
        m_newest.erase(m_newest.begin());
}

Result<void> DemoNewcomers::save(WriteSession &session, CustomerId firstCustomer) const
{
    OnboardingTemplateStore templates(session.connection());
    REGULARS_TRY(id, templates.save(session, demoTemplate()));
    REGULARS_TRY(form, templates.form(id));
    const QDate today = session.calendar().date(session.now());
    int n = 0;
    for (const auto &[firstOrder, index] : m_newest) {
        const CustomerId customer{firstCustomer.value + index};
        const Onboarding onboarding = onboardingOf(form, customer, session.calendar().date(firstOrder), session.user());
        REGULARS_CHECK(OnboardingStore(session.connection())
                           .start(session, asOf(onboarding, today, n % everyStalled == everyStalled - 1, session.user())));
        if (n % everyGoal == 0)
            REGULARS_CHECK(CustomerGoalStore(session.connection()).save(session, demoGoal(customer, today, n / everyGoal)));
        ++n;
    }
    return {};
}

} // namespace regulars
