// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customers/customerstore.h"

#include "core/base/textfolding.h"
#include "storage/base/uid.h"
#include "storage/customers/customerparts.h"
#include "storage/journal/recyclebin.h"
#include "storage/journal/writesession.h"
#include "storage/rollups/contributions.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr auto customerColumns =
    "uid, kind, name, first_name, last_name, company, birth_year, birth_month, birth_day, language, preferred_channel,"
    " preferred_time, source, lifecycle, notes, card_number, customer_since, created_at, updated_at, row_version, deleted_at, do_not_contact"_L1;

Customer readRow(const Statement &row, CustomerId id)
{
    Customer customer;
    customer.id = id;
    customer.uid = row.text(0);
    customer.kind = valueOf<CustomerKind>(row.text(1));
    customer.name = row.text(2);
    customer.firstName = row.text(3);
    customer.lastName = row.text(4);
    customer.company = row.text(5);
    customer.birthday = {int(row.integer(6)), int(row.integer(7)), int(row.integer(8))};
    customer.language = row.text(9);
    customer.preferredChannel = valueOf<PreferredChannel>(row.text(10));
    customer.preferredTime = valueOf<PreferredTime>(row.text(11));
    customer.source = row.text(12);
    if (!row.isNull(13))
        customer.lifecycle = valueOf<Lifecycle>(row.text(13));
    customer.notes = row.text(14);
    customer.cardNumber = row.text(15);
    customer.customerSince = row.optionalInstant(16);
    customer.createdAt = row.instant(17);
    customer.updatedAt = row.instant(18);
    customer.rowVersion = int(row.integer(19));
    customer.deleted = !row.isNull(20);
    customer.doNotContact = row.integer(21) != 0;
    return customer;
}

QVariant orNull(int value)
{
    return value == 0 ? QVariant() : QVariant(value);
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

// Binds what INSERT and UPDATE share.
void bindFields(Statement &write, const Customer &customer)
{
    const QString name = displayName(customer);
    write.bind(u"kind", nameOf(customer.kind)).bind(u"name", name).bind(u"fold", folded(name));
    write.bind(u"first", customer.firstName.trimmed()).bind(u"last", customer.lastName.trimmed());
    write.bind(u"company", customer.company.trimmed()).bind(u"year", orNull(customer.birthday.year));
    write.bind(u"month", orNull(customer.birthday.month)).bind(u"day", orNull(customer.birthday.day));
    write.bind(u"language", customer.language).bind(u"channel", nameOf(customer.preferredChannel));
    write.bind(u"time", nameOf(customer.preferredTime)).bind(u"source", customer.source);
    write.bind(u"lifecycle", customer.lifecycle ? QVariant(nameOf(*customer.lifecycle)) : QVariant());
    write.bind(u"notes", customer.notes).bind(u"card", orNull(customer.cardNumber.trimmed()));
    write.bind(u"since", customer.customerSince).bind(u"do_not_contact", int(customer.doNotContact));
}

// A clash of the only unique field a person enters, told as such.
template<typename Write>
auto tellingDuplicates(Write &&write)
{
    auto result = attempt(std::forward<Write>(write));
    if (!result && result.error().code == ErrorCode::Duplicate)
        result.error().field = u"card_number"_s;
    return result;
}

} // namespace

Result<Customer> CustomerStore::customer(CustomerId id) const
{
    return attempt([&]() -> Result<Customer> {
        Statement row(m_connection, u"SELECT "_s + customerColumns + u" FROM customers WHERE id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound);
        Customer customer = readRow(row, id);
        readParts(m_connection, customer);
        return customer;
    });
}

Result<CustomerStats> CustomerStore::stats(CustomerId id, Currency currency) const
{
    return attempt([&] { return readStats(m_connection, id, currency); });
}

Result<CustomerId> CustomerStore::find(const QString &key) const
{
    return attempt([&]() -> Result<CustomerId> {
        const QString trimmed = key.trimmed();
        const auto first = [&](const QString &sql, const QVariant &value) {
            Statement row(m_connection, sql);
            return row.bind(u"key", value).next() ? row.id<CustomerId>(0) : CustomerId{};
        };
        bool isNumber = false;
        const qint64 number = trimmed.toLongLong(&isNumber);
        CustomerId found;
        if (isNumber)
            found = first(u"SELECT coalesce((SELECT m.customer_id FROM customer_redirects m WHERE m.old_customer_id = c.id"
                          " AND c.deleted_at IS NOT NULL), c.id) FROM customers c WHERE c.id = :key"_s,
                          number);
        for (const QString &sql : {u"SELECT id FROM customers WHERE card_number = :key AND deleted_at IS NULL"_s,
                                   u"SELECT customer_id FROM customer_redirects WHERE old_card_number = :key ORDER BY id"_s,
                                   u"SELECT id FROM customers WHERE uid = :key AND deleted_at IS NULL"_s,
                                   u"SELECT customer_id FROM customer_redirects WHERE old_uid = :key"_s}) {
            if (!found.isValid())
                found = first(sql, trimmed);
        }
        const QString byContact =
            u"SELECT k.customer_id FROM customer_contacts k JOIN customers c ON c.id = k.customer_id"
            " WHERE k.match_key = :key AND k.kind = '%1' AND c.deleted_at IS NULL ORDER BY k.id LIMIT 1"_s;
        if (!found.isValid() && trimmed.contains(u'@'))
            found = first(byContact.arg(u"email"_s), matchKey(ContactKind::Email, trimmed));
        if (!found.isValid() && isPlausiblePhone(trimmed))
            found = first(byContact.arg(u"phone"_s), matchKey(ContactKind::Phone, trimmed));
        if (!found.isValid())
            found = first(u"SELECT x.customer_id FROM customer_external_ids x JOIN customers c ON c.id = x.customer_id"
                          " WHERE x.value = :key ORDER BY c.deleted_at IS NOT NULL, x.id LIMIT 1"_s,
                          trimmed);
        if (!found.isValid())
            return fail(ErrorCode::NotFound, u"customer"_s, {{u"key"_s, trimmed}});
        return found;
    });
}

Result<CustomerId> CustomerStore::current(CustomerId id) const
{
    return attempt([&]() -> Result<CustomerId> {
        Statement row(m_connection,
                      u"SELECT m.customer_id FROM customer_redirects m JOIN customers c ON c.id = m.old_customer_id"
                      " WHERE m.old_customer_id = :id AND c.deleted_at IS NOT NULL"_s);
        return row.bind(u"id", id).next() ? row.id<CustomerId>(0) : id;
    });
}

Result<QList<CustomerId>> CustomerStore::sharingKeys(const Customer &customer) const
{
    return attempt([&] {
        QList<CustomerId> found;
        const auto add = [&](Statement &rows) {
            while (rows.next()) {
                const auto id = rows.id<CustomerId>(0);
                if (id != customer.id && !found.contains(id))
                    found += id;
            }
        };
        for (const ContactPoint &point : customer.contacts) {
            const QString key = matchKey(point.kind, point.value);
            if (key.isEmpty())
                continue;
            Statement rows(m_connection,
                           u"SELECT k.customer_id FROM customer_contacts k JOIN customers c ON c.id = k.customer_id"
                           " WHERE k.match_key = :key AND k.kind = :kind AND c.deleted_at IS NULL LIMIT 10"_s);
            rows.bind(u"key", key).bind(u"kind", nameOf(point.kind));
            add(rows);
        }
        if (!customer.cardNumber.isEmpty()) {
            Statement rows(m_connection, u"SELECT id FROM customers WHERE card_number = :card AND deleted_at IS NULL"_s);
            add(rows.bind(u"card", customer.cardNumber));
        }
        return found;
    });
}

Result<CustomerId> CustomerStore::insert(WriteSession &session, const Customer &customer)
{
    return tellingDuplicates([&]() -> Result<CustomerId> {
        Statement write(
            m_connection,
            u"INSERT INTO customers (uid, kind, name, name_fold, first_name, last_name, company, birth_year,"
            " birth_month, birth_day, language, preferred_channel, preferred_time, source, lifecycle, notes,"
            " card_number, customer_since, do_not_contact, created_at, created_by, updated_at, updated_by, change_set_id)"
            " VALUES (:uid, :kind, :name, :fold, :first, :last, :company, :year, :month, :day, :language, :channel,"
            " :time, :source, :lifecycle, :notes, :card, :since, :do_not_contact, :now, :user, :now, :user, :change_set) RETURNING id"_s);
        bindFields(write, customer);
        write.bind(u"uid", customer.uid.isEmpty() ? newUid(session.now()) : customer.uid);
        write.bind(u"now", session.now()).bind(u"user", session.user()).bind(u"change_set", session.changeSet()).only();
        const auto id = write.id<CustomerId>(0);
        session.inserted(Table::Customers, id.value);
        writeParts(session, id, customer);
        return id;
    });
}

Result<void> CustomerStore::update(WriteSession &session, const Customer &customer)
{
    return tellingDuplicates([&]() -> Result<void> {
        Statement version(m_connection, u"SELECT row_version FROM customers WHERE id = :id"_s);
        if (!version.bind(u"id", customer.id).next())
            return fail(ErrorCode::NotFound);
        if (version.integer(0) != customer.rowVersion)
            return fail(ErrorCode::Conflict);
        session.willChange(Table::Customers, customer.id.value);
        Statement write(
            m_connection,
            u"UPDATE customers SET kind = :kind, name = :name, name_fold = :fold, first_name = :first, last_name = :last,"
            " company = :company, birth_year = :year, birth_month = :month, birth_day = :day, language = :language,"
            " preferred_channel = :channel, preferred_time = :time, source = :source, lifecycle = :lifecycle,"
            " notes = :notes, card_number = :card, customer_since = :since, do_not_contact = :do_not_contact, updated_at = :now, updated_by = :user,"
            " row_version = row_version + 1 WHERE id = :id"_s);
        bindFields(write, customer);
        write.bind(u"now", session.now()).bind(u"user", session.user()).bind(u"id", customer.id).execute();
        writeParts(session, customer.id, customer);
        return {};
    });
}

Result<void> CustomerStore::setDeleted(WriteSession &session, CustomerId id, bool deleted)
{
    return tellingDuplicates([&] { return markDeleted(session, Table::Customers, id.value, deleted); });
}

} // namespace regulars
