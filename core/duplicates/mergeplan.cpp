// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/duplicates/mergeplan.h"

#include "core/base/textfolding.h"

#include <algorithm>
#include <tuple>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const Customer &recordOf(const QList<Customer> &records, CustomerId id)
{
    const auto found = std::find_if(records.begin(), records.end(), [=](const Customer &each) { return each.id == id; });
    return found == records.end() ? records.first() : *found;
}

/// The survivor's record first, the others as they come.
QList<Customer> survivorFirst(QList<Customer> records, CustomerId survivor)
{
    std::stable_partition(records.begin(), records.end(), [=](const Customer &each) { return each.id == survivor; });
    return records;
}

QString customField(const Customer &customer, const QString &name)
{
    for (const CustomField &field : customer.fields) {
        if (field.name == name)
            return field.value;
    }
    return {};
}

/// How far a stage is: who is active has come further than who has left.
int reached(Lifecycle lifecycle)
{
    switch (lifecycle) {
    case Lifecycle::Prospect:
        return 0;
    case Lifecycle::New:
        return 1;
    case Lifecycle::Lapsed:
        return 2;
    case Lifecycle::Active:
        return 3;
    }
    return 0;
}

void copyField(Customer &to, const Customer &from, MergeField field)
{
    switch (field) {
    case MergeField::Kind:
        to.kind = from.kind;
        break;
    case MergeField::Name:
        to.name = from.name;
        to.firstName = from.firstName;
        to.lastName = from.lastName;
        break;
    case MergeField::Company:
        to.company = from.company;
        break;
    case MergeField::Birthday:
        to.birthday = from.birthday;
        break;
    case MergeField::Card:
        to.cardNumber = from.cardNumber;
        break;
    case MergeField::Language:
        to.language = from.language;
        break;
    case MergeField::Channel:
        to.preferredChannel = from.preferredChannel;
        break;
    case MergeField::Time:
        to.preferredTime = from.preferredTime;
        break;
    case MergeField::Source:
        to.source = from.source;
        break;
    case MergeField::Lifecycle:
        to.lifecycle = from.lifecycle;
        break;
    }
}

/// The same place under two spellings is one address; what only one of them knows fills the other's gaps.
void uniteAddresses(QList<PostalAddress> &addresses, const QList<PostalAddress> &more)
{
    for (PostalAddress address : more) {
        const auto same = std::find_if(addresses.begin(), addresses.end(),
                                       [&](const PostalAddress &known) { return placeKey(known) == placeKey(address); });
        if (same != addresses.end()) {
            for (QString PostalAddress::*part : {&PostalAddress::region, &PostalAddress::country, &PostalAddress::label}) {
                if (((*same).*part).isEmpty())
                    (*same).*part = address.*part;
            }
            continue;
        }
        address.id = {};
        address.primary = address.primary && std::none_of(addresses.begin(), addresses.end(),
                                                          [](const PostalAddress &known) { return known.primary; });
        addresses += address;
    }
}

/// Adds what the list lacks; what is added is no longer the primary one where there is one of its kind already.
void uniteContacts(QList<ContactPoint> &contacts, const QList<ContactPoint> &more)
{
    for (ContactPoint contact : more) {
        const auto isSame = [&](const ContactPoint &known) {
            return known.kind == contact.kind && contactKey(known) == contactKey(contact);
        };
        if (std::any_of(contacts.begin(), contacts.end(), isSame))
            continue;
        contact.id = {};
        contact.primary = contact.primary && std::none_of(contacts.begin(), contacts.end(), [&](const ContactPoint &known) {
                              return known.primary && known.kind == contact.kind;
                          });
        contacts += contact;
    }
}

// The same day under two names is kept twice; with and without its year, once.
bool isSameDay(const ImportantDate &a, const ImportantDate &b)
{
    const bool yearsAgree = a.day.year == 0 || b.day.year == 0 || a.day.year == b.day.year;
    return folded(a.label) == folded(b.label) && a.day.month == b.day.month && a.day.day == b.day.day && yearsAgree;
}

void uniteParts(Customer &customer, const Customer &other)
{
    uniteContacts(customer.contacts, other.contacts);
    uniteAddresses(customer.addresses, other.addresses);
    for (const QString &tag : other.tags) {
        const bool known = std::any_of(customer.tags.begin(), customer.tags.end(),
                                       [&](const QString &each) { return folded(each) == folded(tag); });
        if (!known)
            customer.tags += tag;
    }
    for (const ExternalId &key : other.externalIds) {
        if (!customer.externalIds.contains(key))
            customer.externalIds += key;
    }
    for (const ImportantDate &date : other.dates) {
        const bool known = std::any_of(customer.dates.begin(), customer.dates.end(),
                                       [&](const ImportantDate &each) { return isSameDay(each, date); });
        if (!known)
            customer.dates += date;
    }
    for (const Membership &membership : other.memberships) {
        const bool known = std::any_of(customer.memberships.begin(), customer.memberships.end(),
                                       [&](const Membership &each) { return each.group == membership.group; });
        if (!known)
            customer.memberships += membership;
    }
    for (const OwnRecord &record : other.records) {
        if (!customer.records.contains(record))
            customer.records += record;
    }
    customer.doNotContact = customer.doNotContact || other.doNotContact;
    if (const QString notes = other.notes.trimmed(); !notes.isEmpty() && !customer.notes.contains(notes))
        customer.notes = customer.notes.trimmed().isEmpty() ? notes : customer.notes.trimmed() + u"\n\n"_s + notes;
    if (other.customerSince)
        customer.customerSince = std::min(customer.customerSince.value_or(*other.customerSince), *other.customerSince);
    customer.createdAt = std::min(customer.createdAt, other.createdAt);
}

} // namespace

bool isBlank(const Customer &customer, MergeField field)
{
    switch (field) {
    case MergeField::Kind:
        return false;
    case MergeField::Name:
        return customer.name.isEmpty() && customer.firstName.isEmpty() && customer.lastName.isEmpty();
    case MergeField::Company:
        return customer.company.isEmpty();
    case MergeField::Birthday:
        return !customer.birthday.isSet();
    case MergeField::Card:
        return customer.cardNumber.isEmpty();
    case MergeField::Language:
        return customer.language.isEmpty();
    case MergeField::Channel:
        return customer.preferredChannel == PreferredChannel::None;
    case MergeField::Time:
        return customer.preferredTime == PreferredTime::Any;
    case MergeField::Source:
        return customer.source.isEmpty();
    case MergeField::Lifecycle:
        return !customer.lifecycle;
    }
    return true;
}

bool haveSame(const Customer &a, const Customer &b, MergeField field)
{
    const auto values = [&](const Customer &customer) {
        Customer only;
        copyField(only, customer, field);
        return std::tuple(only.kind, only.name, only.firstName, only.lastName, only.company, only.birthday.year,
                          only.birthday.month, only.birthday.day, only.cardNumber, only.language, only.preferredChannel,
                          only.preferredTime, only.source, only.lifecycle);
    };
    return values(a) == values(b);
}

CustomerId defaultChoice(const QList<Customer> &records, CustomerId survivor, MergeField field)
{
    const QList<Customer> ordered = survivorFirst(records, survivor);
    const Customer *best = nullptr;
    for (const Customer &record : ordered) {
        if (isBlank(record, field))
            continue;
        const bool better = best != nullptr &&
                            ((field == MergeField::Source && record.createdAt < best->createdAt) ||
                             (field == MergeField::Lifecycle && reached(*record.lifecycle) > reached(*best->lifecycle)));
        if (best == nullptr || better)
            best = &record;
    }
    return best ? best->id : survivor;
}

CustomerId defaultChoice(const QList<Customer> &records, CustomerId survivor, const QString &fieldName)
{
    for (const Customer &record : survivorFirst(records, survivor)) {
        if (!customField(record, fieldName).isEmpty())
            return record.id;
    }
    return survivor;
}

QStringList customFieldNames(const QList<Customer> &records)
{
    QStringList names;
    for (const Customer &record : records) {
        for (const CustomField &field : record.fields) {
            if (!names.contains(field.name))
                names += field.name;
        }
    }
    return names;
}

Customer mergedCustomer(const QList<Customer> &records, CustomerId survivor, const MergeChoices &choices)
{
    Customer merged = recordOf(records, survivor);
    for (const Customer &record : records) {
        if (record.id != survivor)
            uniteParts(merged, record);
    }
    // Who belonged to one of them doesn't belong to themselves afterwards.
    merged.memberships.removeIf([&](const Membership &membership) {
        return std::any_of(records.begin(), records.end(),
                           [&](const Customer &record) { return record.id == membership.group; });
    });
    for (const MergeField field : allMergeFields) {
        const CustomerId chosen = choices.fields.value(field);
        const bool usable = chosen.isValid() && !isBlank(recordOf(records, chosen), field);
        copyField(merged, recordOf(records, usable ? chosen : defaultChoice(records, survivor, field)), field);
    }
    merged.fields.clear();
    for (const QString &name : customFieldNames(survivorFirst(records, survivor))) {
        QString value = customField(recordOf(records, choices.customFields.value(name, survivor)), name);
        if (value.isEmpty())
            value = customField(recordOf(records, defaultChoice(records, survivor, name)), name);
        merged.fields += CustomField{name, value};
    }
    return merged;
}

CustomerId defaultSurvivor(const QList<Customer> &records, const QList<CustomerStats> &stats)
{
    qsizetype best = 0;
    const auto rank = [&](qsizetype i) {
        return std::tuple(-stats.value(i).orders, -stats.value(i).interactions, records[i].createdAt, records[i].id);
    };
    for (qsizetype i = 1; i < records.size(); ++i) {
        if (rank(i) < rank(best))
            best = i;
    }
    return records.isEmpty() ? CustomerId{} : records[best].id;
}

} // namespace regulars
