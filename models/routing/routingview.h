// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/people/user.h"
#include "core/products/product.h"
#include "core/routing/routing.h"
#include "models/tickets/deskchoicesview.h"
#include "storage/routing/ticketrouting.h"

namespace regulars {

/// How tickets are given out: the rules in their order, the teams, who is away, and the names that rules speak of.
struct RoutingSetup
{
    QList<RoutingRule> rules;
    QList<Team> teams;
    QList<TicketCategory> categories;
    QList<Tier> tiers; ///< of the loyalty programme, the lowest first
    QList<User> people;
    QList<Product> products; ///< of which the rules speak
    QList<Absence> absences; ///< from today on
    QDate today;
    Currency currency;

    [[nodiscard]] QString teamName(TeamId id) const;
    [[nodiscard]] QString personName(UserId id) const;
    [[nodiscard]] QString categoryName(TicketCategoryId id) const;
    [[nodiscard]] QString tierName(TierId id) const;
    /// Without a name when it is not there any more.
    [[nodiscard]] Product product(ProductId id) const;
    /// Nullptr when it is not there any more.
    [[nodiscard]] const RoutingRule *rule(RoutingRuleId id) const;
};

/// Follows how tickets are given out, from the beginning.
class RoutingView final : public EntityView<DeskKey, RoutingSetup>
{
    Q_OBJECT

public:
    explicit RoutingView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(DeskKey key) const override;
};

/// What today's rules would have made of the last tickets, the newest first; read again when rules, teams, people or
/// absences change. show({true}) begins.
class DryRunView final : public EntityView<DeskKey, QList<DryRunRow>>
{
    Q_OBJECT

public:
    static constexpr int ticketCount = 100;

    explicit DryRunView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(DeskKey key) const override;
};

} // namespace regulars
