// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/smallshop.h"

#include "models/customers/customercommands.h"
#include "models/interactions/interactioncommands.h"
#include "models/orders/ordercommands.h"

namespace regulars {

using namespace Qt::StringLiterals;

Customer person(const QString &firstName, const QString &lastName, const QString &tag)
{
    Customer customer;
    customer.firstName = firstName;
    customer.lastName = lastName;
    customer.contacts = {
        {{}, ContactKind::Email, {}, firstName.toLower() + u'@' + lastName.toLower() + u".example"_s, true, true}};
    if (!tag.isEmpty())
        customer.tags = {tag};
    return customer;
}

Order sale(CustomerId customer, Instant at, qint64 minor, const QString &item)
{
    Order order;
    order.customer = customer;
    order.orderedAt = at;
    order.channel = OrderChannel::Counter;
    order.total.currency = Currency(u"EUR");
    order.lines = {{{}, {}, {}, item, milliPerPiece, minor * microPerMajor / 100, 0, 0}};
    return order;
}

Interaction interaction(CustomerId customer, InteractionKind kind, Instant at, const QString &body)
{
    Interaction interaction;
    interaction.customer = customer;
    interaction.kind = kind;
    interaction.occurredAt = at;
    interaction.direction = kind == InteractionKind::Note ? Direction::Internal : Direction::Out;
    interaction.outcome = kind == InteractionKind::Call ? Outcome::Connected : Outcome::None;
    interaction.body = body;
    return interaction;
}

SmallShop fillSmallShop(TestDatabase &database)
{
    SmallShop shop;
    shop.anneliese = runOrDie(database, CreateCustomer{person(u"Anneliese"_s, u"Bergmann"_s, u"home"_s)});
    shop.tomas = runOrDie(database, CreateCustomer{person(u"Tomás"_s, u"Oliveira"_s, u"gifts"_s)});
    shop.priya = runOrDie(database, CreateCustomer{person(u"Priya"_s, u"Raman"_s)});
    Order first = sale(shop.anneliese, utc(2026, 11, 10, 15), 450);
    first.number = u"2041"_s;
    first.lines.prepend({{}, {}, u"LT-1"_s, u"Linen throw"_s, 2 * milliPerPiece, 40 * microPerMajor, 0, 0});
    shop.annelieseFirst = runOrDie(database, RecordSale{first});
    shop.annelieseSecond = runOrDie(database, RecordSale{sale(shop.anneliese, utc(2026, 11, 19, 16), 2000)});
    shop.tomasOnly = runOrDie(database, RecordSale{sale(shop.tomas, utc(2025, 6, 1), 4500)});
    shop.call = runOrDie(database, LogInteraction{interaction(shop.anneliese, InteractionKind::Call, utc(2026, 11, 12),
                                                              u"Asked about vases"_s)});
    Interaction note = interaction(shop.tomas, InteractionKind::Note, utc(2025, 6, 2), u"Allergic to lavender"_s);
    note.pinned = true;
    shop.note = runOrDie(database, LogInteraction{note});
    return shop;
}

} // namespace regulars
