// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/success/onboardingstore.h"

#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/isodays.h"
#include "storage/success/onboardingrows.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

void insertSteps(WriteSession &session, OnboardingId onboarding, const QList<OnboardingStep> &steps)
{
    Statement add(session.connection(),
                  u"INSERT INTO onboarding_steps (onboarding_id, position, title, due_on, done_on, done_by, change_set_id)"
                  " VALUES (:onboarding, :position, :title, :due, :done, :by, :change_set) RETURNING id"_s);
    int position = 0;
    for (const OnboardingStep &step : steps) {
        add.bind(u"onboarding", onboarding).bind(u"position", QVariant(position++)).bind(u"title", step.title.simplified());
        add.bind(u"due", dayValue(step.dueOn)).bind(u"done", dayValue(step.doneOn)).bind(u"by", step.doneBy);
        add.bind(u"change_set", session.changeSet()).only();
        session.inserted(Table::OnboardingSteps, add.integer(0));
    }
}

void updateStep(WriteSession &session, const OnboardingStep &step)
{
    session.willChange(Table::OnboardingSteps, step.id.value);
    Statement write(session.connection(), u"UPDATE onboarding_steps SET done_on = :done, done_by = :by,"
                                          " row_version = row_version + 1 WHERE id = :id"_s);
    write.bind(u"done", dayValue(step.doneOn)).bind(u"by", step.doneBy).bind(u"id", step.id).execute();
}

void updateOnboarding(WriteSession &session, const Onboarding &onboarding)
{
    session.willChange(Table::Onboardings, onboarding.id.value);
    Statement write(session.connection(),
                    u"UPDATE onboardings SET owner_id = :owner, blocker = :blocker, state = :state, ended_on = :ended,"
                    " updated_at = :now, updated_by = :user, row_version = row_version + 1 WHERE id = :id"_s);
    write.bind(u"owner", onboarding.owner).bind(u"blocker", onboarding.blocker).bind(u"state", nameOf(onboarding.state));
    write.bind(u"ended", dayValue(onboarding.endedOn)).bind(u"now", session.now()).bind(u"user", session.user());
    write.bind(u"id", onboarding.id).execute();
}

bool isOtherRecord(const Onboarding &a, const Onboarding &b)
{
    return a.owner != b.owner || a.blocker != b.blocker || a.state != b.state || a.endedOn != b.endedOn;
}

/// "SELECT … that a template starts for", of the customers of a list or, without one, of all.
QString selectToStart(const QList<CustomerId> &customers)
{
    QStringList ids;
    for (const CustomerId customer : customers)
        ids += QString::number(customer.value);
    return u"SELECT t.id, c.id FROM onboarding_templates t JOIN customers c ON c.created_at > t.starts_from%1"
           " WHERE t.starts_from IS NOT NULL AND t.deleted_at IS NULL AND c.deleted_at IS NULL"
           " AND NOT EXISTS (SELECT 1 FROM onboarding_starts s WHERE s.customer_id = c.id AND s.template_id = t.id)"
           " AND NOT EXISTS (SELECT 1 FROM onboardings o WHERE o.customer_id = c.id AND o.template_id = t.id)"
           " AND NOT EXISTS (SELECT 1 FROM journal_ranges r WHERE r.change_set_id = c.change_set_id"
           " AND r.table_name = 'customers') ORDER BY c.id, t.id"_s.arg(
               ids.isEmpty() ? QString() : u" AND c.id IN (%1)"_s.arg(ids.join(u", "_s)));
}

} // namespace

Result<Onboarding> OnboardingStore::onboarding(OnboardingId id) const
{
    return attempt([&]() -> Result<Onboarding> {
        Statement rows(m_connection, selectOnboardings() + u" WHERE o.id = :id ORDER BY p.position"_s);
        const QList<Onboarding> found = readOnboardings(rows.bind(u"id", id));
        if (found.isEmpty())
            return fail(ErrorCode::NotFound, u"onboarding"_s);
        return found.first();
    });
}

Result<QList<Onboarding>> OnboardingStore::ofCustomer(CustomerId customer) const
{
    return attempt([&] {
        Statement rows(m_connection, selectOnboardings() + u" WHERE o.customer_id = :customer"
                                                           " ORDER BY o.state <> 'running', o.started_on DESC, o.id DESC,"
                                                           " p.position"_s);
        return readOnboardings(rows.bind(u"customer", customer));
    });
}

Result<QList<Onboarding>> OnboardingStore::running() const
{
    return attempt([&] {
        Statement rows(m_connection, selectOnboardings() +
                                         u" JOIN customers c ON c.id = o.customer_id AND c.deleted_at IS NULL"
                                         " WHERE o.state = 'running' ORDER BY o.started_on, o.id, p.position"_s);
        return readOnboardings(rows);
    });
}

Result<bool> OnboardingStore::isRunning(CustomerId customer, OnboardingTemplateId form) const
{
    return attempt([&] {
        Statement row(m_connection, u"SELECT 1 FROM onboardings WHERE customer_id = :customer AND template_id = :form"
                                    " AND state = 'running'"_s);
        return row.bindAll(customer, form).next();
    });
}

Result<OnboardingFigures> OnboardingStore::figures(QDate today) const
{
    return attempt([&]() -> Result<OnboardingFigures> {
        REGULARS_TRY(all, running());
        // Of what is over the steps say nothing more.
        Statement rows(m_connection, u"SELECT o.started_on, o.within_days, o.state, o.ended_on FROM onboardings o"
                                     " JOIN customers c ON c.id = o.customer_id AND c.deleted_at IS NULL"
                                     " WHERE o.state <> 'running'"_s);
        while (rows.next()) {
            Onboarding onboarding;
            onboarding.startedOn = dayAt(rows, 0);
            onboarding.withinDays = static_cast<int>(rows.integer(1));
            onboarding.state = valueOf<OnboardingState>(rows.text(2));
            onboarding.endedOn = dayAt(rows, 3);
            all += onboarding;
        }
        return onboardingFigures(all, today);
    });
}

Result<QList<OnboardingDue>> OnboardingStore::toStart(const QList<CustomerId> &customers) const
{
    return attempt([&] {
        QList<OnboardingDue> due;
        Statement any(m_connection, u"SELECT 1 FROM onboarding_templates WHERE starts_from IS NOT NULL"
                                    " AND deleted_at IS NULL LIMIT 1"_s);
        if (!any.next())
            return due;
        Statement rows(m_connection, selectToStart(customers));
        while (rows.next())
            due += OnboardingDue{rows.id<OnboardingTemplateId>(0), rows.id<CustomerId>(1)};
        return due;
    });
}

Result<bool> OnboardingStore::wasStarted(CustomerId customer, OnboardingTemplateId form) const
{
    return attempt([&] {
        Statement row(
            m_connection,
            u"SELECT 1 FROM onboarding_starts WHERE template_id = :form AND (customer_id = :customer"
            " OR customer_id IN (SELECT old_customer_id FROM customer_redirects WHERE customer_id = :customer))"_s);
        return row.bind(u"form", form).bind(u"customer", customer).next();
    });
}

Result<OnboardingId> OnboardingStore::start(WriteSession &session, const Onboarding &onboarding)
{
    return attempt([&] {
        Statement add(
            m_connection,
            u"INSERT INTO onboardings (uid, customer_id, template_id, name, started_on, within_days, stalled_days,"
            " owner_id, blocker, state, ended_on, created_at, created_by, updated_at, updated_by, change_set_id)"
            " VALUES (:uid, :customer, :form, :name, :started, :within, :stalled, :owner, :blocker, :state, :ended,"
            " :now, :user, :now, :user, :change_set) RETURNING id"_s);
        add.bind(u"uid", newUid(session.now())).bind(u"customer", onboarding.customer).bind(u"form", onboarding.form);
        add.bind(u"name", onboarding.name).bind(u"started", dayValue(onboarding.startedOn));
        add.bind(u"within", QVariant(onboarding.withinDays)).bind(u"stalled", QVariant(onboarding.stalledDays));
        add.bind(u"owner", onboarding.owner).bind(u"blocker", onboarding.blocker).bind(u"state", nameOf(onboarding.state));
        add.bind(u"ended", dayValue(onboarding.endedOn)).bind(u"now", session.now()).bind(u"user", session.user());
        add.bind(u"change_set", session.changeSet()).only();
        const auto id = add.id<OnboardingId>(0);
        session.inserted(Table::Onboardings, id.value);
        insertSteps(session, id, onboarding.steps);
        Statement remember(m_connection, u"INSERT INTO onboarding_starts (template_id, customer_id, started_at)"
                                         " VALUES (:form, :customer, :now) ON CONFLICT DO NOTHING"_s);
        remember.bindAll(onboarding.form, onboarding.customer, session.now()).execute();
        return id;
    });
}

Result<void> OnboardingStore::save(WriteSession &session, const Onboarding &before, const Onboarding &after)
{
    return attempt([&] {
        for (qsizetype i = 0; i < after.steps.size(); ++i) {
            if (after.steps.at(i) != before.steps.at(i))
                updateStep(session, after.steps.at(i));
        }
        if (isOtherRecord(before, after))
            updateOnboarding(session, after);
    });
}

} // namespace regulars
