// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/contactmatcher.h"

#include "core/base/textfolding.h"
#include "core/exchange/contactmerge.h"
#include "core/exchange/textpool.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar uidKind = u'u';
constexpr QChar externalIdKind = u'x';
constexpr QChar emailKind = u'e';
constexpr QChar phoneKind = u'p';
constexpr QChar cardKind = u'c';
constexpr QChar placeKind = u'l';
constexpr QChar nameKind = u'n';
constexpr QChar between = u'\x1f';

quint64 hashOf(QChar kind, const QString &value)
{
    const auto *bytes = reinterpret_cast<const char *>(value.utf16());
    return StableHash().add(quint64(kind.unicode())).add({bytes, static_cast<size_t>(value.size()) * sizeof(QChar)}).value();
}

QString select(const QString &from)
{
    return u"SELECT c.id, c.name, c.deleted_at IS NOT NULL, c.kind = 'household' FROM "_s + from +
           u" ORDER BY c.deleted_at IS NOT NULL, c.id LIMIT 20"_s;
}

QString sqlFor(QChar kind)
{
    static const QString contact =
        u"customer_contacts k JOIN customers c ON c.id = k.customer_id WHERE k.match_key = :key AND k.kind = '%1'"_s;
    if (kind == uidKind)
        return select(u"customers c WHERE c.id = coalesce((SELECT m.customer_id FROM customer_redirects m"
                      " WHERE m.old_uid = :key), (SELECT o.id FROM customers o WHERE o.uid = :key))"_s);
    if (kind == externalIdKind)
        return select(u"customer_external_ids x JOIN customers c ON c.id = x.customer_id"
                      " WHERE x.value = :key AND x.system = :other"_s);
    if (kind == emailKind)
        return select(contact.arg(u"email"_s));
    if (kind == phoneKind)
        return select(contact.arg(u"phone"_s));
    if (kind == cardKind)
        return select(u"customers c WHERE c.card_number = :key AND c.deleted_at IS NULL"_s);
    if (kind == placeKind)
        return select(u"customers c WHERE c.name_fold = :key AND c.deleted_at IS NULL AND EXISTS (SELECT 1 FROM"
                      " customer_addresses a WHERE a.customer_id = c.id AND a.postcode = :other)"_s);
    return select(u"customers c WHERE c.name_fold = :key AND c.deleted_at IS NULL"_s);
}

/// Keys by which it is certain who is meant, whatever the names.
bool isCertain(QChar kind)
{
    return kind == uidKind || kind == externalIdKind;
}

} // namespace

ContactMatcher::ContactMatcher(Connection &connection, QString source, const ContactRules &rules)
    : m_connection(connection),
      m_source(std::move(source)),
      m_rules(rules),
      m_anyBefore(Statement(connection, u"SELECT 1 FROM customers LIMIT 1"_s).next())
{
}

QList<ContactMatcher::Key> ContactMatcher::keysOf(const ImportedContact &contact) const
{
    const Customer &customer = contact.customer;
    QList<Key> keys;
    if (!contact.externalId.isEmpty())
        keys << Key{uidKind, contact.externalId} << Key{externalIdKind, contact.externalId};
    for (const auto &[kind, mark, wanted] : {std::tuple(ContactKind::Email, emailKind, m_rules.byEmail),
                                             std::tuple(ContactKind::Phone, phoneKind, m_rules.byPhone)}) {
        for (const ContactPoint &point : customer.contacts) {
            if (wanted && point.kind == kind && point.valid)
                keys << Key{mark, matchKey(kind, point.value)};
        }
    }
    if (m_rules.byCard && !customer.cardNumber.isEmpty())
        keys << Key{cardKind, customer.cardNumber};
    const QString name = folded(displayName(customer));
    const bool knowsElse = !keys.isEmpty();
    for (const PostalAddress &address : customer.addresses) {
        if (m_rules.byName && !address.postcode.isEmpty())
            keys << Key{placeKind, name + between + address.postcode};
    }
    if (m_rules.byName && !knowsElse && customer.addresses.isEmpty())
        keys << Key{nameKind, name};
    return keys;
}

bool ContactMatcher::hasOtherKey(CustomerId customer, const QString &externalId) const
{
    if (externalId.isEmpty())
        return false;
    Statement row(
        m_connection,
        u"SELECT 1 FROM customer_external_ids WHERE customer_id = :customer AND system = :system AND value <> :value"_s);
    return row.bind(u"customer", customer).bind(u"system", m_source).bind(u"value", externalId).next();
}

std::optional<ContactMatch> ContactMatcher::metBefore(const QList<Key> &keys, const ImportedContact &contact) const
{
    const QString name = displayName(contact.customer);
    for (const Key &key : keys) {
        const auto [from, to] = m_byKey.equal_range(hashOf(key.kind, key.value));
        for (auto index = from; index != to; ++index) {
            const Met &met = m_met[*index];
            const bool otherKey = !contact.externalId.isEmpty() && !met.externalId.isEmpty() &&
                                  contact.externalId != met.externalId;
            if (!otherKey && (isCertain(key.kind) || namesAgree(met.name, name)))
                return ContactMatch{met.customer, false, met.name, met.line, false};
        }
    }
    return std::nullopt;
}

std::optional<ContactMatch> ContactMatcher::lookUp(const Key &key, const ImportedContact &contact) const
{
    const QStringList parts = key.value.split(between);
    Statement row(m_connection, sqlFor(key.kind));
    row.bind(u"key", parts.first());
    if (key.kind == externalIdKind)
        row.bind(u"other", m_source);
    else if (key.kind == placeKind)
        row.bind(u"other", parts.value(1));
    const QString name = displayName(contact.customer);
    std::optional<ContactMatch> match;
    while (row.next()) {
        const auto id = row.id<CustomerId>(0);
        const bool otherKind = (row.integer(3) != 0) != (contact.customer.kind == CustomerKind::Household);
        if (!isCertain(key.kind) && (otherKind || !namesAgree(row.text(1), name) || hasOtherKey(id, contact.externalId)))
            continue;
        const bool inBin = row.integer(2) != 0;
        if (!match)
            match = ContactMatch{id, inBin, row.text(1), 0, false};
        else
            match->several = match->several || (match->inRecycleBin == inBin && match->customer != id);
    }
    // A name that several people have tells nothing.
    if (match && match->several && key.kind == nameKind)
        return std::nullopt;
    return match;
}

ContactMatch ContactMatcher::find(const ImportedContact &contact) const
{
    const QList<Key> keys = keysOf(contact);
    if (const auto met = metBefore(keys, contact))
        return *met;
    std::optional<ContactMatch> thrownAway;
    for (const Key &key : keys) {
        if (!m_anyBefore)
            break;
        const auto match = lookUp(key, contact);
        if (match && !match->inRecycleBin)
            return *match;
        if (match && !thrownAway)
            thrownAway = match;
    }
    return thrownAway.value_or(ContactMatch{});
}

void ContactMatcher::remember(CustomerId customer, const ImportedContact &contact)
{
    m_met.push_back({customer, contact.line, displayName(contact.customer), contact.externalId});
    for (const Key &key : keysOf(contact))
        m_byKey.insert(hashOf(key.kind, key.value), m_met.size() - 1);
    if (const QString &card = contact.customer.cardNumber; !card.isEmpty())
        m_cards.insert(card, customer);
}

std::optional<CustomerId> ContactMatcher::cardOwner(const QString &card) const
{
    if (const auto met = m_cards.constFind(card); met != m_cards.constEnd())
        return *met;
    // Without customers there is nothing to find, and no index to find it by.
    if (!m_anyBefore)
        return std::nullopt;
    Statement row(m_connection, u"SELECT id FROM customers WHERE card_number = :card AND deleted_at IS NULL"_s);
    return row.bind(u"card", card).next() ? std::optional(row.id<CustomerId>(0)) : std::nullopt;
}

} // namespace regulars
