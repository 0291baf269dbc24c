// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/loyalty/tier.h"
#include "core/tickets/ticket.h"

#include <QtCore/QDate>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace regulars {

/// What is promised for tickets of a priority.
struct SlaTarget
{
    SlaMetric metric = SlaMetric::FirstResponse;
    TicketPriority priority = TicketPriority::Normal;
    int minutes = 0;      ///< of business time, at least 1
    int warnPercent = 75; ///< of the minutes, 1 … 99: when people are warned
    friend bool operator==(const SlaTarget &, const SlaTarget &) = default;
};

/// Which tickets a policy is for. What is empty asks for nothing; within a list one is enough, all lists must hold.
struct SlaConditions
{
    QList<TeamId> teams;
    QList<TicketCategoryId> categories;
    QStringList customerTags;              ///< compared folded
    QList<TierId> tiers;                   ///< of the loyalty programme
    std::optional<CustomerKind> kind;      ///< companies only, people only
    std::optional<qint64> minimumNetMinor; ///< of what the customer has spent, in the shop's currency, inclusive
    std::optional<qint64> maximumNetMinor; ///< inclusive
    friend bool operator==(const SlaConditions &, const SlaConditions &) = default;
};

/// A promise in time to some tickets. The first by `position` that fits is the only one that holds for a ticket.
struct SlaPolicy
{
    SlaPolicyId id;
    QString uid;
    QString name;
    int position = 0;
    SlaConditions conditions;
    WorkCalendarId calendar;
    QDate validFrom;  ///< of the days on which a ticket is opened, inclusive; not valid: always
    QDate validUntil; ///< inclusive
    QList<SlaTarget> targets;
    bool deleted = false;

    friend bool operator==(const SlaPolicy &, const SlaPolicy &) = default;
};

/// What policies ask about a ticket.
struct SlaSubject
{
    TeamId team;
    TicketCategoryId category;
    QStringList customerTags;         ///< folded
    TierId tier;                      ///< not valid: none
    std::optional<CustomerKind> kind; ///< none: nobody knows the customer
    qint64 netMinor = 0;
    QDate openedOn; ///< in the shop's zone
};

/// Why a policy is not for a ticket.
enum class SlaMismatch { Team, Category, CustomerTag, Tier, CustomerKind, LifetimeValue, NotYetValid, NoLongerValid };
/// All reasons; none: it fits.
[[nodiscard]] QList<SlaMismatch> mismatches(const SlaPolicy &policy, const SlaSubject &subject);
/// The first that fits of policies in order of their position, or nullptr.
[[nodiscard]] const SlaPolicy *policyFor(const QList<SlaPolicy> &policies, const SlaSubject &subject);

/// The target of a metric for tickets of that priority.
[[nodiscard]] std::optional<SlaTarget> targetOf(const SlaPolicy &policy, SlaMetric metric, TicketPriority priority);

/// Everything that is wrong with the fields, all at once: name, calendar and at least one target are required, each metric
/// and priority has one target, the first response is not promised later than the solution, the most that customers have
/// spent is not less than the least.
[[nodiscard]] QList<Error> validate(const SlaPolicy &policy);

/// As they are kept in the database; always with every key that this version knows.
[[nodiscard]] QJsonObject toJson(const SlaConditions &conditions);
[[nodiscard]] QJsonArray toJson(const QList<SlaTarget> &targets);
/// What is missing or not known here is left out.
[[nodiscard]] SlaConditions slaConditionsOf(const QJsonObject &json);
[[nodiscard]] QList<SlaTarget> slaTargetsOf(const QJsonArray &json);

} // namespace regulars
