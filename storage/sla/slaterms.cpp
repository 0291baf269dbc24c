// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sla/slaterms.h"

#include "storage/base/jsontext.h"
#include "storage/sla/slastore.h"
#include "storage/sql/statement.h"
#include "storage/tickets/ticketstatusstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

StatusEffects currentEffects(Connection &connection)
{
    StatusEffects effects;
    for (const TicketStatus &status : orThrow(TicketStatusStore(connection).statuses(true)))
        effects.insert(status.id, status.effects);
    return effects;
}

StatusEffects builtInEffects()
{
    StatusEffects effects;
    for (const TicketStatus &status : builtInStatuses())
        effects.insert(status.id, status.effects);
    return effects;
}

QJsonObject toJson(const StatusEffects &effects)
{
    QJsonObject json;
    for (auto effect = effects.begin(); effect != effects.end(); ++effect)
        json.insert(QString::number(effect.key().value), regulars::toJson(effect.value()));
    return json;
}

StatusEffects statusEffectsOf(const QJsonObject &json)
{
    StatusEffects effects;
    for (auto effect = json.begin(); effect != json.end(); ++effect) {
        effects.insert(TicketStatusId{effect.key().toLongLong()},
                       effectsOf(effect.value().toObject(), StatusCategory::Open));
    }
    return effects;
}

/// The line that says exactly this; made when there is none and that is allowed. Gives its id.
std::optional<qint64> termsLine(Connection &connection, const SlaPolicy &policy, const WorkCalendar &calendar,
                                const StatusEffects &effects, SlaTerms::Access access)
{
    const QString targets = jsonText(toJson(policy.targets));
    const QString zone = QString::fromUtf8(calendar.zone.id());
    const QString hours = jsonText(hoursToJson(calendar));
    const QString held = jsonText(toJson(effects));
    Statement known(connection, u"SELECT id FROM sla_terms WHERE policy_id = :policy AND name = :name AND targets = :targets"
                                " AND zone = :zone AND hours = :hours AND effects = :effects"_s);
    if (known.bindAll(policy.id, policy.name, targets, zone, hours, held).next())
        return known.integer(0);
    if (access == SlaTerms::Access::Read)
        return std::nullopt;
    Statement add(connection, u"INSERT INTO sla_terms (policy_id, name, targets, zone, hours, effects)"
                              " VALUES (:policy, :name, :targets, :zone, :hours, :effects) RETURNING id"_s);
    add.bindAll(policy.id, policy.name, targets, zone, hours, held).only();
    return add.integer(0);
}

} // namespace

SlaTerms::SlaTerms(Connection &connection, const QTimeZone &shopZone, Access access)
    : m_connection(connection),
      m_access(access),
      m_shopZone(shopZone),
      m_policies(orThrow(SlaStore(connection).policies())),
      m_effects(currentEffects(connection))
{
}

const Terms &SlaTerms::termsFor(const SlaSubject &subject)
{
    const SlaPolicy *policy = policyFor(m_policies, subject);
    return policy ? current(*policy) : terms(0);
}

const Terms &SlaTerms::current(const SlaPolicy &policy)
{
    if (const auto known = m_current.find(policy.id); known != m_current.end())
        return known->second;
    const WorkCalendar calendar = orThrow(SlaStore(m_connection).calendar(policy.calendar));
    const auto id = termsLine(m_connection, policy, calendar, m_effects, m_access);
    return m_current.emplace(policy.id, Terms{id.value_or(-1), policy, calendar.zone, BusinessTime(calendar), m_effects})
        .first->second;
}

const Terms &SlaTerms::terms(qint64 id)
{
    if (const auto known = m_terms.find(id); known != m_terms.end())
        return known->second;
    return m_terms.emplace(id, read(id)).first->second;
}

Terms SlaTerms::read(qint64 id)
{
    if (id == 0)
        return {0, std::nullopt, m_shopZone, BusinessTime(usualCalendar(m_shopZone)), builtInEffects()};
    Statement row(m_connection, u"SELECT policy_id, name, targets, zone, hours, effects FROM sla_terms WHERE id = :id"_s);
    row.bind(u"id", QVariant(id)).only();
    SlaPolicy policy;
    policy.id = row.id<SlaPolicyId>(0);
    policy.name = row.text(1);
    policy.targets = slaTargetsOf(jsonArray(row.text(2)));
    WorkCalendar calendar;
    const QTimeZone zone(row.text(3).toUtf8());
    calendar.zone = zone.isValid() ? zone : QTimeZone::utc();
    takeHours(calendar, jsonObject(row.text(4)));
    return {id, policy, calendar.zone, BusinessTime(calendar), statusEffectsOf(jsonObject(row.text(5)))};
}

} // namespace regulars
