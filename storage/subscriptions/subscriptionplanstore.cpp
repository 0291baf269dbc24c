// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/subscriptions/subscriptionstore.h"

#include "storage/base/uid.h"
#include "storage/journal/recyclebin.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString selectPlan = u"SELECT id, uid, name, price_minor, period_months, notice_days, row_version, deleted_at"
                           " FROM subscription_plans"_s;

SubscriptionPlan readPlan(const Statement &row)
{
    SubscriptionPlan plan;
    plan.id = row.id<SubscriptionPlanId>(0);
    plan.uid = row.text(1);
    plan.name = row.text(2);
    plan.priceMinor = row.integer(3);
    plan.periodMonths = static_cast<int>(row.integer(4));
    plan.noticeDays = static_cast<int>(row.integer(5));
    plan.rowVersion = static_cast<int>(row.integer(6));
    plan.deleted = !row.isNull(7);
    return plan;
}

void bindPlan(Statement &write, WriteSession &session, const SubscriptionPlan &plan)
{
    write.bind(u"name", plan.name.simplified()).bind(u"price", QVariant(plan.priceMinor));
    write.bind(u"months", QVariant(plan.periodMonths)).bind(u"notice", QVariant(plan.noticeDays));
    write.bind(u"now", session.now()).bind(u"user", session.user());
}

SubscriptionPlanId insertPlan(WriteSession &session, const SubscriptionPlan &plan)
{
    Statement add(session.connection(),
                  u"INSERT INTO subscription_plans (uid, name, price_minor, period_months, notice_days, created_at,"
                  " created_by, updated_at, updated_by, change_set_id) VALUES (:uid, :name, :price, :months, :notice, :now,"
                  " :user, :now, :user, :change_set) RETURNING id"_s);
    bindPlan(add, session, plan);
    add.bind(u"uid", newUid(session.now())).bind(u"change_set", session.changeSet()).only();
    session.inserted(Table::SubscriptionPlans, add.integer(0));
    return add.id<SubscriptionPlanId>(0);
}

void updatePlan(WriteSession &session, const SubscriptionPlan &plan)
{
    session.willChange(Table::SubscriptionPlans, plan.id.value);
    Statement write(session.connection(),
                    u"UPDATE subscription_plans SET name = :name, price_minor = :price, period_months = :months,"
                    " notice_days = :notice, updated_at = :now, updated_by = :user, row_version = row_version + 1"
                    " WHERE id = :id"_s);
    bindPlan(write, session, plan);
    write.bind(u"id", plan.id).execute();
}

} // namespace

Result<QList<SubscriptionPlan>> SubscriptionPlanStore::plans() const
{
    return attempt([&] {
        Statement rows(m_connection, selectPlan + u" WHERE deleted_at IS NULL ORDER BY name, id"_s);
        QList<SubscriptionPlan> plans;
        while (rows.next())
            plans += readPlan(rows);
        return plans;
    });
}

Result<SubscriptionPlan> SubscriptionPlanStore::plan(SubscriptionPlanId id) const
{
    return attempt([&]() -> Result<SubscriptionPlan> {
        Statement row(m_connection, selectPlan + u" WHERE id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound, u"subscription_plan"_s);
        return readPlan(row);
    });
}

Result<SubscriptionPlanId> SubscriptionPlanStore::save(WriteSession &session, const SubscriptionPlan &plan)
{
    return attempt([&]() -> Result<SubscriptionPlanId> {
        if (!plan.id.isValid())
            return insertPlan(session, plan);
        REGULARS_TRY(before, this->plan(plan.id));
        if (before.deleted)
            return fail(ErrorCode::NotFound, u"subscription_plan"_s);
        if (before.rowVersion != plan.rowVersion)
            return fail(ErrorCode::Conflict, u"subscription_plan"_s);
        updatePlan(session, plan);
        return plan.id;
    });
}

Result<void> SubscriptionPlanStore::remove(WriteSession &session, SubscriptionPlanId id)
{
    return attempt([&]() -> Result<void> {
        REGULARS_TRY(before, plan(id));
        if (before.deleted)
            return fail(ErrorCode::NotFound, u"subscription_plan"_s);
        return markDeleted(session, Table::SubscriptionPlans, id.value, true);
    });
}

} // namespace regulars
