// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/duplicates/customerstream.h"

#include "storage/customers/partcursor.h"

namespace regulars {

using namespace Qt::StringLiterals;

void forEachCustomer(Connection &connection, const std::function<bool(const Customer &)> &receive)
{
    PartCursor contacts(connection, u"kind, value"_s, u"customer_contacts"_s);
    PartCursor addresses(connection, u"street, postcode, city, country, is_primary"_s, u"customer_addresses"_s);
    PartCursor fields(connection, u"name, value"_s, u"customer_fields"_s);
    PartCursor keys(connection, u"system, value"_s, u"customer_external_ids"_s);
    Statement rows(connection, u"SELECT id, kind, name, first_name, last_name, company, birth_year, birth_month, birth_day,"
                               " card_number FROM customers WHERE deleted_at IS NULL ORDER BY id"_s);
    while (rows.next()) {
        Customer customer;
        customer.id = rows.id<CustomerId>(0);
        customer.kind = valueOf<CustomerKind>(rows.text(1));
        customer.name = rows.text(2);
        customer.firstName = rows.text(3);
        customer.lastName = rows.text(4);
        customer.company = rows.text(5);
        customer.birthday = {int(rows.integer(6)), int(rows.integer(7)), int(rows.integer(8))};
        customer.cardNumber = rows.text(9);
        contacts.rowsOf(customer.id, [&](const Statement &row) {
            customer.contacts += ContactPoint{{}, valueOf<ContactKind>(row.text(1)), {}, row.text(2)};
        });
        addresses.rowsOf(customer.id, [&](const Statement &row) {
            customer.addresses += PostalAddress{0,           {}, row.text(1), row.text(2),
                                                row.text(3), {}, row.text(4), row.integer(5) != 0};
        });
        fields.rowsOf(customer.id, [&](const Statement &row) { customer.fields += CustomField{row.text(1), row.text(2)}; });
        keys.rowsOf(customer.id, [&](const Statement &row) {
            customer.externalIds += ExternalId{row.text(1), row.text(2)};
        });
        if (!receive(customer))
            return;
    }
}

} // namespace regulars
