// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/importedcontact.h"

#include "core/base/textfolding.h"
#include "core/exchange/cellvalue.h"

#include <QtCore/QSet>

#include <algorithm>

namespace regulars {

namespace {

constexpr qsizetype longestText = 500;
constexpr qsizetype longestNote = 100'000;
constexpr size_t longestRow = 64 * 1024;

void dropRepeated(Customer &customer)
{
    QSet<QString> tags;
    customer.tags.removeIf([&](const QString &tag) {
        const QString fold = folded(tag);
        const bool repeated = fold.isEmpty() || tags.contains(fold);
        tags.insert(fold);
        return repeated;
    });
    QSet<QString> names;
    customer.fields.removeIf([&](const CustomField &field) {
        const QString name = field.name.simplified();
        const bool repeated = name.isEmpty() || field.value.isEmpty() || names.contains(name);
        names.insert(name);
        return repeated;
    });
    QSet<QString> keys;
    customer.contacts.removeIf([&](const ContactPoint &point) {
        const QString key = nameOf(point.kind) + contactKey(point);
        const bool repeated = point.value.isEmpty() || keys.contains(key);
        keys.insert(key);
        return repeated;
    });
    customer.addresses.removeIf([](const PostalAddress &address) { return address.isEmpty(); });
}

void choosePrimary(QList<ContactPoint> &points, ContactKind kind)
{
    ContactPoint *first = nullptr;
    ContactPoint *chosen = nullptr;
    for (ContactPoint &point : points) {
        if (point.kind != kind)
            continue;
        if (point.primary && chosen != nullptr)
            point.primary = false;
        else if (point.primary)
            chosen = &point;
        if (first == nullptr || (!first->valid && point.valid))
            first = &point;
    }
    if (chosen == nullptr && first != nullptr)
        first->primary = true;
}

} // namespace

void settleContact(Customer &customer)
{
    for (QString *text : {&customer.name, &customer.firstName, &customer.lastName, &customer.company})
        *text = shortened(text->simplified(), longestCustomerName);
    for (ContactPoint &point : customer.contacts) {
        point.value = shortened(point.value.trimmed(), longestText);
        point.label = shortened(point.label, longestText);
        point.valid = point.valid &&
                      (point.kind == ContactKind::Email ? isPlausibleEmail(point.value) : isPlausiblePhone(point.value));
    }
    for (PostalAddress &address : customer.addresses) {
        for (QString *text : {&address.street, &address.postcode, &address.city, &address.region, &address.country})
            *text = shortened(text->trimmed(), longestText);
    }
    for (QString &tag : customer.tags)
        tag = shortened(tag.simplified(), longestText);
    for (CustomField &field : customer.fields) {
        field.name = shortened(field.name.simplified(), longestText);
        field.value = shortened(field.value.trimmed(), longestNote);
    }
    for (ImportantDate &date : customer.dates)
        date.label = shortened(date.label.simplified(), longestText);
    customer.dates.removeIf([](const ImportantDate &date) { return date.label.isEmpty() || !date.day.isValid(); });
    customer.notes = shortened(customer.notes.trimmed(), longestNote);
    customer.cardNumber = shortened(customer.cardNumber.trimmed(), longestText);
    dropRepeated(customer);
    choosePrimary(customer.contacts, ContactKind::Email);
    choosePrimary(customer.contacts, ContactKind::Phone);
    const bool chosen = std::any_of(customer.addresses.begin(), customer.addresses.end(),
                                    [](const PostalAddress &address) { return address.primary; });
    if (!chosen && !customer.addresses.isEmpty())
        customer.addresses.first().primary = true;
    const bool nameless = customer.name.isEmpty() && customer.firstName.isEmpty() && customer.lastName.isEmpty();
    if (nameless && !customer.company.isEmpty())
        customer.kind = CustomerKind::Company;
    if (!customer.birthday.isValid())
        customer.birthday = {};
    if (displayName(customer).size() > longestCustomerName)
        customer.name = shortened(displayName(customer), longestCustomerName);
}

QByteArray keptRow(std::string_view rawText)
{
    const std::string_view kept = rawText.substr(0, longestRow);
    return QByteArray(kept.data(), static_cast<qsizetype>(kept.size()));
}

} // namespace regulars
