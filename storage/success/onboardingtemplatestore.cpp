// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/success/onboardingtemplatestore.h"

#include "storage/base/jsontext.h"
#include "storage/base/uid.h"
#include "storage/journal/recyclebin.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString selectTemplate =
    u"SELECT id, uid, name, steps, within_days, stalled_days, starts_from, row_version, deleted_at"
    " FROM onboarding_templates"_s;

OnboardingTemplate readTemplate(const Statement &row)
{
    OnboardingTemplate form;
    form.id = row.id<OnboardingTemplateId>(0);
    form.uid = row.text(1);
    form.name = row.text(2);
    form.steps = templateStepsOf(jsonArray(row.text(3)));
    form.withinDays = static_cast<int>(row.integer(4));
    form.stalledDays = static_cast<int>(row.integer(5));
    form.startsFrom = row.optionalInstant(6);
    form.rowVersion = static_cast<int>(row.integer(7));
    form.deleted = !row.isNull(8);
    return form;
}

void bindTemplate(Statement &write, WriteSession &session, const OnboardingTemplate &form)
{
    write.bind(u"name", form.name.simplified()).bind(u"steps", jsonText(toJson(form.steps)));
    write.bind(u"within", QVariant(form.withinDays)).bind(u"stalled", QVariant(form.stalledDays));
    write.bind(u"starts", form.startsFrom).bind(u"now", session.now()).bind(u"user", session.user());
}

OnboardingTemplateId insertTemplate(WriteSession &session, const OnboardingTemplate &form)
{
    Statement add(session.connection(),
                  u"INSERT INTO onboarding_templates (uid, name, steps, within_days, stalled_days, starts_from, created_at,"
                  " created_by, updated_at, updated_by, change_set_id) VALUES (:uid, :name, :steps, :within, :stalled,"
                  " :starts, :now, :user, :now, :user, :change_set) RETURNING id"_s);
    bindTemplate(add, session, form);
    add.bind(u"uid", newUid(session.now())).bind(u"change_set", session.changeSet()).only();
    session.inserted(Table::OnboardingTemplates, add.integer(0));
    return add.id<OnboardingTemplateId>(0);
}

void updateTemplate(WriteSession &session, const OnboardingTemplate &form)
{
    session.willChange(Table::OnboardingTemplates, form.id.value);
    Statement write(session.connection(),
                    u"UPDATE onboarding_templates SET name = :name, steps = :steps, within_days = :within,"
                    " stalled_days = :stalled, starts_from = :starts, updated_at = :now, updated_by = :user,"
                    " row_version = row_version + 1 WHERE id = :id"_s);
    bindTemplate(write, session, form);
    write.bind(u"id", form.id).execute();
}

} // namespace

Result<QList<OnboardingTemplate>> OnboardingTemplateStore::templates() const
{
    return attempt([&] {
        Statement rows(m_connection, selectTemplate + u" WHERE deleted_at IS NULL ORDER BY name, id"_s);
        QList<OnboardingTemplate> forms;
        while (rows.next())
            forms += readTemplate(rows);
        return forms;
    });
}

Result<OnboardingTemplate> OnboardingTemplateStore::form(OnboardingTemplateId id) const
{
    return attempt([&]() -> Result<OnboardingTemplate> {
        Statement row(m_connection, selectTemplate + u" WHERE id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound, u"onboarding_template"_s);
        return readTemplate(row);
    });
}

Result<OnboardingTemplateId> OnboardingTemplateStore::save(WriteSession &session, const OnboardingTemplate &form)
{
    return attempt([&]() -> Result<OnboardingTemplateId> {
        if (!form.id.isValid())
            return insertTemplate(session, form);
        REGULARS_TRY(before, this->form(form.id));
        if (before.deleted)
            return fail(ErrorCode::NotFound, u"onboarding_template"_s);
        if (before.rowVersion != form.rowVersion)
            return fail(ErrorCode::Conflict, u"onboarding_template"_s);
        updateTemplate(session, form);
        return form.id;
    });
}

Result<void> OnboardingTemplateStore::remove(WriteSession &session, OnboardingTemplateId id)
{
    return attempt([&]() -> Result<void> {
        REGULARS_TRY(before, form(id));
        if (before.deleted)
            return fail(ErrorCode::NotFound, u"onboarding_template"_s);
        return markDeleted(session, Table::OnboardingTemplates, id.value, true);
    });
}

} // namespace regulars
