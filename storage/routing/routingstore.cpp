// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/routing/routingstore.h"

#include "storage/base/jsontext.h"
#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString selectRule = u"SELECT id, uid, name, position, enabled, conditions, team_id, agent_id, category_id, priority,"
                           " tags, goes_on, deleted_at FROM routing_rules"_s;

RoutingRule readRule(const Statement &row)
{
    RoutingRule rule;
    rule.id = row.id<RoutingRuleId>(0);
    rule.uid = row.text(1);
    rule.name = row.text(2);
    rule.position = static_cast<int>(row.integer(3));
    rule.enabled = row.integer(4) != 0;
    rule.conditions = routingConditionsOf(jsonObject(row.text(5)));
    rule.actions.team = row.id<TeamId>(6);
    rule.actions.owner = row.id<UserId>(7);
    rule.actions.category = row.id<TicketCategoryId>(8);
    if (const QString priority = row.text(9); isNameOf<TicketPriority>(priority))
        rule.actions.priority = valueOf<TicketPriority>(priority);
    rule.actions.tags = jsonTexts(row.text(10));
    rule.goesOn = row.integer(11) != 0;
    rule.deleted = !row.isNull(12);
    return rule;
}

void bindRule(Statement &write, const RoutingRule &rule)
{
    const RoutingActions &actions = rule.actions;
    write.bind(u"name", rule.name.simplified()).bind(u"enabled", QVariant(int(rule.enabled)));
    write.bind(u"conditions", jsonText(toJson(rule.conditions))).bind(u"team", actions.team);
    write.bind(u"agent", actions.owner).bind(u"category", actions.category);
    write.bind(u"priority", actions.priority ? nameOf(*actions.priority) : QString());
    write.bind(u"tags", jsonText(QJsonArray::fromStringList(actions.tags))).bind(u"goes_on", QVariant(int(rule.goesOn)));
}

Absence readAbsence(const Statement &row)
{
    return {row.id<AbsenceId>(0), row.id<UserId>(1), QDate::fromString(row.text(2), Qt::ISODate),
            QDate::fromString(row.text(3), Qt::ISODate), row.id<UserId>(4)};
}

void bindAbsence(Statement &write, const Absence &absence)
{
    write.bind(u"user", absence.user).bind(u"from", absence.from.toString(Qt::ISODate));
    write.bind(u"until", absence.until.isValid() ? QVariant(absence.until.toString(Qt::ISODate)) : QVariant());
    write.bind(u"substitute", absence.substitute);
}

} // namespace

Result<QList<RoutingRule>> RoutingStore::rules() const
{
    return attempt([&] {
        Statement rows(m_connection, selectRule + u" WHERE deleted_at IS NULL ORDER BY position, id"_s);
        QList<RoutingRule> rules;
        while (rows.next())
            rules += readRule(rows);
        return rules;
    });
}

Result<RoutingRule> RoutingStore::rule(RoutingRuleId id) const
{
    return attempt([&]() -> Result<RoutingRule> {
        Statement row(m_connection, selectRule + u" WHERE id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound);
        return readRule(row);
    });
}

Result<RoutingRuleId> RoutingStore::save(WriteSession &session, const RoutingRule &rule)
{
    return attempt([&]() -> Result<RoutingRuleId> {
        if (!rule.id.isValid()) {
            Statement add(m_connection,
                          u"INSERT INTO routing_rules (uid, name, position, enabled, conditions, team_id, agent_id,"
                          " category_id, priority, tags, goes_on, change_set_id) SELECT :uid, :name,"
                          " coalesce(max(position), 0) + 1, :enabled, :conditions, :team, :agent, :category, :priority,"
                          " :tags, :goes_on, :change_set FROM routing_rules RETURNING id"_s);
            bindRule(add, rule);
            add.bind(u"uid", newUid(session.now())).bind(u"change_set", session.changeSet()).only();
            session.inserted(Table::RoutingRules, add.integer(0));
            return add.id<RoutingRuleId>(0);
        }
        REGULARS_CHECK(this->rule(rule.id));
        session.willChange(Table::RoutingRules, rule.id.value);
        Statement write(m_connection,
                        u"UPDATE routing_rules SET name = :name, enabled = :enabled, conditions = :conditions,"
                        " team_id = :team, agent_id = :agent, category_id = :category, priority = :priority, tags = :tags,"
                        " goes_on = :goes_on WHERE id = :id"_s);
        bindRule(write, rule);
        write.bind(u"id", rule.id).execute();
        return rule.id;
    });
}

Result<void> RoutingStore::removeRule(WriteSession &session, RoutingRuleId id)
{
    return attempt([&]() -> Result<void> {
        REGULARS_CHECK(rule(id));
        session.willChange(Table::RoutingRules, id.value);
        Statement(m_connection, u"UPDATE routing_rules SET deleted_at = :now WHERE id = :id"_s)
            .bindAll(session.now(), id)
            .execute();
        return {};
    });
}

Result<void> RoutingStore::reorder(WriteSession &session, const QList<RoutingRuleId> &rules)
{
    return attempt([&] {
        Statement write(m_connection, u"UPDATE routing_rules SET position = :position WHERE id = :id"_s);
        for (qsizetype i = 0; i < rules.size(); ++i) {
            session.willChange(Table::RoutingRules, rules[i].value);
            write.bindAll(i + 1, rules[i]).execute();
        }
    });
}

Result<QList<Absence>> RoutingStore::absences(QDate endingFrom) const
{
    return attempt([&] {
        Statement rows(m_connection, u"SELECT id, user_id, absent_from, absent_until, substitute_id FROM absences"
                                     " ORDER BY absent_from, id"_s);
        QList<Absence> absences;
        while (rows.next()) {
            const Absence absence = readAbsence(rows);
            if (!endingFrom.isValid() || !absence.until.isValid() || absence.until >= endingFrom)
                absences += absence;
        }
        return absences;
    });
}

Result<AbsenceId> RoutingStore::save(WriteSession &session, const Absence &absence)
{
    return attempt([&]() -> Result<AbsenceId> {
        if (!absence.id.isValid()) {
            Statement add(m_connection, u"INSERT INTO absences (user_id, absent_from, absent_until, substitute_id)"
                                        " VALUES (:user, :from, :until, :substitute) RETURNING id"_s);
            bindAbsence(add, absence);
            add.only();
            session.inserted(Table::Absences, add.integer(0));
            return add.id<AbsenceId>(0);
        }
        session.willChange(Table::Absences, absence.id.value);
        Statement write(m_connection, u"UPDATE absences SET user_id = :user, absent_from = :from, absent_until = :until,"
                                      " substitute_id = :substitute WHERE id = :id"_s);
        bindAbsence(write, absence);
        write.bind(u"id", absence.id).execute();
        return write.changedRows() == 0 ? Result<AbsenceId>(fail(ErrorCode::NotFound)) : absence.id;
    });
}

Result<void> RoutingStore::removeAbsence(WriteSession &session, AbsenceId id)
{
    return attempt([&]() -> Result<void> {
        session.willChange(Table::Absences, id.value);
        Statement remove(m_connection, u"DELETE FROM absences WHERE id = :id"_s);
        remove.bind(u"id", id).execute();
        return remove.changedRows() == 0 ? Result<void>(fail(ErrorCode::NotFound)) : Result<void>();
    });
}

} // namespace regulars
