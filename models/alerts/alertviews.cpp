// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alerts/alertviews.h"

#include "storage/alerts/alertcauses.h"
#include "storage/alerts/alertstore.h"
#include "storage/customers/customerlist.h"
#include "storage/people/shopstore.h"
#include "storage/people/userstore.h"

#include <algorithm>

namespace regulars {

const AlertRule &AlertSetup::rule(AlertKind kind) const
{
    const auto found = std::find_if(rules.begin(), rules.end(), [=](const AlertRule &each) { return each.kind == kind; });
    Q_ASSERT(found != rules.end());
    return *found;
}

QString AlertSetup::personName(UserId id) const
{
    const auto found = std::find_if(people.begin(), people.end(), [=](const User &each) { return each.id == id; });
    return found == people.end() ? QString() : found->name;
}

AlertRulesView::AlertRulesView(Database &database, QObject *parent) : EntityView(database, parent)
{
    show({true});
}

bool AlertRulesView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Setting) || changes.touches(Entity::User);
}

AlertRulesView::ReadJob AlertRulesView::readJob(AlertSetupKey) const
{
    return [](Connection &connection) -> Result<AlertSetup> {
        REGULARS_TRY(rules, AlertStore(connection).rules());
        REGULARS_TRY(people, UserStore(connection).users());
        return AlertSetup{rules, people};
    };
}

AlertPreviewView::AlertPreviewView(Database &database, QObject *parent) : EntityView(database, parent) {}

AlertPreviewView::ReadJob AlertPreviewView::readJob(AlertPreviewKey key) const
{
    return [rule = key.rule, now = database().clock().now()](Connection &connection) -> Result<AlertPreview> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        REGULARS_TRY(causes, alertCauses(connection, shop, rule, now));
        QList<CustomerId> first;
        for (const AlertCause &cause : causes.first(std::min<qsizetype>(mostNames, causes.size())))
            first += cause.customer;
        REGULARS_TRY(rows, CustomerList(connection).rows(first, now, shop.currency));
        AlertPreview preview{causes.size(), {}};
        for (const CustomerRow &row : rows)
            preview.names += row.name;
        return preview;
    };
}

} // namespace regulars
