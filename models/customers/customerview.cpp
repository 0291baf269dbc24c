// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customerview.h"

#include "storage/customers/memberstore.h"
#include "storage/customers/tagstore.h"
#include "storage/duplicates/duplicatestore.h"
#include "storage/fields/fieldstore.h"
#include "storage/people/shopstore.h"
#include "storage/privacy/consentstore.h"
#include "storage/tickets/askedtickets.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Others who share a key and may be the same person, in the order of likelihood.
Result<QList<CustomerId>> likelySame(Connection &connection, const Customer &customer)
{
    constexpr int most = 10;
    REGULARS_TRY(found, DuplicateStore(connection).sharingKeys(customer, most));
    QList<CustomerId> ids;
    for (const LikelyCustomer &each : std::as_const(found)) {
        if (each.score.verdict != DuplicateVerdict::Related)
            ids += each.customer;
    }
    return ids;
}

} // namespace

CustomerView::CustomerView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool CustomerView::isConcernedBy(const ChangeSet &changes) const
{
    if (changes.touches(Entity::Customer, key().value) || changes.touches(Entity::Setting) || changes.touches(Entity::Tag) ||
        changes.touches(Entity::OwnField) || changes.touches(Entity::Tier) || changes.touches(Entity::Ticket) ||
        changes.command == "mark_different_customers"_L1)
        return true;
    if (value() && value()->group && changes.touches(Entity::Membership))
        return true;
    const auto isNear = [this](CustomerId id) {
        const auto &memberships = value()->customer.memberships;
        return value()->sharingKeys.contains(id) || value()->everybody.contains(id) ||
               std::any_of(memberships.begin(), memberships.end(),
                           [id](const Membership &each) { return each.group == id; });
    };
    // Another customer may share a key now, or no longer.
    return value() && std::any_of(changes.changes.begin(), changes.changes.end(), [&](const Change &change) {
               return change.entity == Entity::Customer &&
                      (change.kind != ChangeKind::Changed || isNear(CustomerId{change.id}));
           });
}

Result<CustomerCard> readCustomerCard(Connection &connection, CustomerId id, Instant now)
{
    const CustomerStore store(connection);
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(customer, store.customer(id));
    REGULARS_TRY(stats, store.stats(id, shop.currency));
    REGULARS_TRY(sharing, likelySame(connection, customer));
    REGULARS_TRY(consents, ConsentStore(connection).standings(id, now));
    REGULARS_TRY(tags, TagStore(connection).tagsOf(id));
    REGULARS_TRY(own, FieldStore(connection).ownFields());
    CustomerCard card{customer, stats, {}, {}, consents, tags, own, {}, sharing};
    if (!sharing.isEmpty()) {
        REGULARS_TRY(other, store.customer(sharing.first()));
        card.sharingName = other.name;
    }
    REGULARS_TRY(repeated, readRepeatedContact(connection, id, now));
    card.repeated = repeated;
    REGULARS_TRY(loyalty, readLoyaltyMember(connection, id, now));
    if (loyalty.hasProgramme())
        card.loyalty = loyalty;
    if (canHaveMembers(customer.kind)) {
        REGULARS_TRY(figures, MemberStore(connection).figures(id, shop.currency));
        REGULARS_TRY(everybody, MemberStore(connection).withMembers(id));
        card.group = figures;
        card.everybody = everybody;
    }
    card.lifecycle = customer.lifecycle.value_or(lifecycleOf(stats, now));
    card.since = customer.customerSince.value_or(stats.firstOrderAt.value_or(customer.createdAt));
    return card;
}

CustomerView::ReadJob CustomerView::readJob(CustomerId id) const
{
    return [id, now = database().clock().now()](Connection &connection) { return readCustomerCard(connection, id, now); };
}

} // namespace regulars
