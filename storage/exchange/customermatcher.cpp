// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/customermatcher.h"

#include "core/base/textfolding.h"
#include "core/exchange/textpool.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar externalIdKind = u'x';
constexpr QChar emailKind = u'e';
constexpr QChar phoneKind = u'p';
constexpr QChar nameKind = u'n';

const QString contactSql = u"SELECT k.customer_id FROM customer_contacts k JOIN customers c ON c.id = k.customer_id"
                           " WHERE k.match_key = :key AND k.kind = '%1' AND c.deleted_at IS NULL ORDER BY k.id LIMIT 1"_s;
const QString emailSql = contactSql.arg(u"email"_s);
const QString phoneSql = contactSql.arg(u"phone"_s);

constexpr size_t mostPointers = 16'384;

bool anyCustomer(Connection &connection)
{
    return Statement(connection, u"SELECT 1 FROM customers LIMIT 1"_s).next();
}

bool hasContact(Connection &connection, CustomerId customer, ContactKind kind)
{
    Statement row(connection, u"SELECT 1 FROM customer_contacts WHERE customer_id = :customer AND kind = :kind LIMIT 1"_s);
    return row.bind(u"customer", customer).bind(u"kind", nameOf(kind)).next();
}

} // namespace

CustomerMatcher::CustomerMatcher(Connection &connection, ImportTarget &target, QString source)
    : m_connection(connection), m_target(target), m_source(std::move(source)), m_anyBefore(anyCustomer(connection))
{
}

CustomerMatcher::Keys CustomerMatcher::keysOf(const ImportedCustomer &customer)
{
    Keys keys;
    keys.externalId = customer.externalId;
    if (isPlausibleEmail(customer.email))
        keys.email = matchKey(ContactKind::Email, customer.email);
    if (isPlausiblePhone(customer.phone))
        keys.phone = matchKey(ContactKind::Phone, customer.phone);
    keys.name = folded(customer.name.isEmpty() ? customer.company : customer.name);
    return keys;
}

quint64 CustomerMatcher::hashOf(QChar kind, const QString &key)
{
    const auto *bytes = reinterpret_cast<const char *>(key.utf16());
    return StableHash().add(quint64(kind.unicode())).add({bytes, static_cast<size_t>(key.size()) * sizeof(QChar)}).value();
}

CustomerId CustomerMatcher::lookUp(const QString &sql, const QString &key) const
{
    if (!m_anyBefore)
        return {};
    Statement row(m_connection, sql);
    return row.bind(u"key", key).next() ? row.id<CustomerId>(0) : CustomerId{};
}

bool CustomerMatcher::hasOtherKey(CustomerId customer, const QString &externalId) const
{
    if (externalId.isEmpty())
        return false;
    if (const auto own = m_ownKey.constFind(customer); own != m_ownKey.constEnd())
        return *own != hashOf(externalIdKind, externalId);
    if (!m_anyBefore)
        return false;
    Statement row(
        m_connection,
        u"SELECT 1 FROM customer_external_ids WHERE customer_id = :customer AND system = :system AND value <> :value"_s);
    return row.bind(u"customer", customer).bind(u"system", m_source).bind(u"value", externalId).next();
}

CustomerId CustomerMatcher::find(const Keys &keys)
{
    CustomerId found;
    if (!keys.externalId.isEmpty()) {
        found = known(externalIdKind, keys.externalId);
        if (!found.isValid() && m_anyBefore) {
            Statement row(m_connection,
                          u"SELECT x.customer_id FROM customer_external_ids x JOIN customers c ON c.id = x.customer_id"
                          " WHERE x.value = :value AND x.system = :system AND c.deleted_at IS NULL ORDER BY x.id LIMIT 1"_s);
            if (row.bind(u"value", keys.externalId).bind(u"system", m_source).next())
                found = row.id<CustomerId>(0);
        }
        if (found.isValid())
            return found;
    }
    const auto tryKey = [&](QChar kind, const QString &key, const QString &sql) {
        if (found.isValid() || key.isEmpty())
            return;
        found = known(kind, key);
        if (!found.isValid())
            found = lookUp(sql, key);
        if (found.isValid() && hasOtherKey(found, keys.externalId))
            found = {};
    };
    tryKey(emailKind, keys.email, emailSql);
    tryKey(phoneKind, keys.phone, phoneSql);
    if (keys.externalId.isEmpty() && keys.email.isEmpty() && keys.phone.isEmpty())
        tryKey(nameKind, keys.name,
               u"SELECT id FROM customers WHERE name_fold = :key AND deleted_at IS NULL ORDER BY id LIMIT 1"_s);
    return found;
}

void CustomerMatcher::remember(CustomerId customer, const Keys &keys)
{
    const std::pair<QChar, const QString &> all[] = {
        {externalIdKind, keys.externalId}, {emailKind, keys.email}, {phoneKind, keys.phone}, {nameKind, keys.name}};
    for (const auto &[kind, key] : all) {
        if (key.isEmpty())
            continue;
        if (CustomerId &known = m_byKey[hashOf(kind, key)]; !known.isValid())
            known = customer;
    }
    if (!keys.externalId.isEmpty() && !m_ownKey.contains(customer))
        m_ownKey.insert(customer, hashOf(externalIdKind, keys.externalId));
}

void CustomerMatcher::complete(CustomerId customer, const ImportedCustomer &imported, const Keys &keys)
{
    if (!keys.externalId.isEmpty()) {
        Statement row(m_connection,
                      u"SELECT 1 FROM customer_external_ids WHERE customer_id = :customer AND system = :system"_s);
        if (!row.bind(u"customer", customer).bind(u"system", m_source).next())
            m_target.add(customer, ExternalId{m_source, keys.externalId});
    }
    if (!keys.email.isEmpty() && !hasContact(m_connection, customer, ContactKind::Email))
        m_target.add(customer, ContactPoint{{}, ContactKind::Email, {}, imported.email, true, true});
    if (!keys.phone.isEmpty() && !hasContact(m_connection, customer, ContactKind::Phone))
        m_target.add(customer, ContactPoint{{}, ContactKind::Phone, {}, imported.phone, true, true});
}

Customer CustomerMatcher::newCustomer(const ImportedCustomer &imported) const
{
    Customer customer;
    customer.name = imported.name;
    customer.firstName = imported.firstName;
    customer.lastName = imported.lastName;
    customer.company = imported.company;
    if (imported.name.isEmpty() && !imported.company.isEmpty())
        customer.kind = CustomerKind::Company;
    if (!imported.email.isEmpty())
        customer.contacts += ContactPoint{
            {}, ContactKind::Email, {}, imported.email, true, isPlausibleEmail(imported.email)};
    if (!imported.phone.isEmpty())
        customer.contacts += ContactPoint{
            {}, ContactKind::Phone, {}, imported.phone, true, isPlausiblePhone(imported.phone)};
    customer.addresses = {
        PostalAddress{0, {}, imported.street, imported.postalCode, imported.city, imported.region, imported.country, true}};
    if (!imported.externalId.isEmpty())
        customer.externalIds = {ExternalId{m_source, imported.externalId}};
    if (displayName(customer).isEmpty())
        customer.name = shortened(imported.externalId, longestCustomerName);
    return customer;
}

CustomerId CustomerMatcher::findOrCreate(const ImportedCustomerPtr &imported)
{
    if (!imported)
        return {};
    if (const auto cached = m_byPointer.find(imported); cached != m_byPointer.end())
        return cached->second;
    const Keys keys = keysOf(*imported);
    CustomerId customer = find(keys);
    if (!customer.isValid()) {
        customer = m_target.add(newCustomer(*imported));
        ++m_created;
        m_met.insert(customer);
    } else if (!m_met.contains(customer)) {
        // One who was there before this file.
        m_met.insert(customer);
        complete(customer, *imported, keys);
        m_matched.insert(customer);
    }
    remember(customer, keys);
    if (m_byPointer.size() >= mostPointers)
        m_byPointer.clear();
    m_byPointer.emplace(imported, customer);
    return customer;
}

void CustomerMatcher::note(const ImportedCustomerPtr &imported)
{
    if (m_noted.size() >= mostPointers)
        m_noted.clear();
    if (!imported || m_byPointer.contains(imported) || !m_noted.insert(imported).second)
        return;
    const CustomerId customer = find(keysOf(*imported));
    if (customer.isValid() && !m_met.contains(customer))
        m_matched.insert(customer);
}

} // namespace regulars
