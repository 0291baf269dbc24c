// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contactmerge.h"

#include "core/base/textfolding.h"
#include "core/exchange/contactfield.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Whether every word stands among the others, or is the beginning of one of them ("A." of "Anna").
bool standAmong(const QStringList &words, const QStringList &others)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(others.begin(), others.end(), [&](const QString &other) {
            return other == word || (word.size() == 1 && other.startsWith(word)) ||
                   (other.size() == 1 && word.startsWith(other));
        });
    });
}

QString dateText(const Birthday &birthday)
{
    if (!birthday.isSet())
        return {};
    const QString year = birthday.year == 0 ? u"-"_s : QString::number(birthday.year).rightJustified(4, u'0');
    return u"%1-%2-%3"_s.arg(year).arg(birthday.month, 2, 10, QLatin1Char('0')).arg(birthday.day, 2, 10, QLatin1Char('0'));
}

QString addressText(const PostalAddress &address)
{
    QStringList parts{address.street, (address.postcode + u' ' + address.city).simplified(), address.region,
                      address.country};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

class Merge
{
public:
    Merge(const Customer &known, ContactUpdate update) : m_update(update) { m_result.customer = known; }

    void run(const ImportedContact &imported, const QString &source);
    [[nodiscard]] MergedContact result() { return std::move(m_result); }

private:
    void take(ContactField field, QString &into, const QString &value);
    void takeNames(const Customer &imported);
    void takeBirthday(const Birthday &birthday);
    void takeNotes(const QString &notes);
    void addDates(const QList<ImportantDate> &dates);
    void addPoints(const QList<ContactPoint> &points);
    void addAddresses(const QList<PostalAddress> &addresses);
    void addTags(const QStringList &tags);
    void takeFields(const QList<CustomField> &fields);
    void addKey(const QString &source, const QString &value);
    void changed(const QString &field, const QString &before, const QString &after);

    ContactUpdate m_update;
    MergedContact m_result;
};

void Merge::changed(const QString &field, const QString &before, const QString &after)
{
    m_result.changes += FieldChange{field, before, after};
}

void Merge::take(ContactField field, QString &into, const QString &value)
{
    if (value.isEmpty() || value == into || (m_update == ContactUpdate::FillGaps && !into.isEmpty()))
        return;
    changed(nameOf(field), into, value);
    into = value;
}

void Merge::takeNames(const Customer &imported)
{
    Customer &customer = m_result.customer;
    // The same name with its words in another order, or fewer of them, is nothing new.
    const QStringList words = foldedWords(imported.name);
    if (!standAmong(words, foldedWords(customer.name)))
        take(ContactField::Name, customer.name, imported.name);
    take(ContactField::FirstName, customer.firstName, imported.firstName);
    take(ContactField::LastName, customer.lastName, imported.lastName);
    take(ContactField::Company, customer.company, imported.company);
}

void Merge::takeBirthday(const Birthday &birthday)
{
    Birthday &known = m_result.customer.birthday;
    const bool gap = !known.isSet() || (known.year == 0 && known.month == birthday.month && known.day == birthday.day);
    const bool lessKnown = birthday.year == 0 && known.month == birthday.month && known.day == birthday.day;
    if (!birthday.isSet() || birthday == known || lessKnown || (m_update == ContactUpdate::FillGaps && !gap))
        return;
    changed(nameOf(ContactField::Birthday), dateText(known), dateText(birthday));
    known = birthday;
}

void Merge::takeNotes(const QString &notes)
{
    QString &known = m_result.customer.notes;
    if (notes.isEmpty() || known.contains(notes))
        return;
    const QString both = known.isEmpty() ? notes : known + u"\n\n"_s + notes;
    changed(nameOf(ContactField::Notes), known, both);
    known = both;
}

void Merge::addDates(const QList<ImportantDate> &dates)
{
    QList<ImportantDate> &known = m_result.customer.dates;
    for (const ImportantDate &date : dates) {
        const bool there = std::any_of(known.begin(), known.end(), [&](const ImportantDate &each) {
            return folded(each.label) == folded(date.label) && each.day.month == date.day.month &&
                   each.day.day == date.day.day;
        });
        if (there)
            continue;
        changed(nameOf(ContactField::Date), {}, date.label + u' ' + dateText(date.day));
        known += date;
    }
}

void Merge::addPoints(const QList<ContactPoint> &points)
{
    QList<ContactPoint> &known = m_result.customer.contacts;
    for (ContactPoint point : points) {
        const QString key = contactKey(point);
        bool anyOfKind = false;
        bool there = false;
        for (const ContactPoint &other : std::as_const(known)) {
            anyOfKind = anyOfKind || (other.kind == point.kind && other.primary);
            there = there || (other.kind == point.kind && contactKey(other) == key);
        }
        if (there)
            continue;
        point.primary = !anyOfKind;
        known += point;
        changed(nameOf(point.kind == ContactKind::Email ? ContactField::Email : ContactField::Phone), {}, point.value);
    }
}

void Merge::addAddresses(const QList<PostalAddress> &addresses)
{
    QList<PostalAddress> &known = m_result.customer.addresses;
    for (PostalAddress address : addresses) {
        const QString place = placeKey(address);
        const auto same = std::find_if(known.begin(), known.end(),
                                       [&](const PostalAddress &other) { return placeKey(other) == place; });
        if (same != known.end()) {
            if (same->region.isEmpty() && !address.region.isEmpty())
                take(ContactField::Region, same->region, address.region);
            if (same->country.isEmpty() && !address.country.isEmpty())
                take(ContactField::Country, same->country, address.country);
            continue;
        }
        address.primary = known.isEmpty();
        known += address;
        changed(nameOf(ContactField::WholeAddress), {}, addressText(address));
    }
}

void Merge::addTags(const QStringList &tags)
{
    QStringList &known = m_result.customer.tags;
    for (const QString &tag : tags) {
        const bool there = std::any_of(known.begin(), known.end(),
                                       [&](const QString &other) { return folded(other) == folded(tag); });
        if (there)
            continue;
        known += tag;
        changed(nameOf(ContactField::Tags), {}, tag);
    }
}

void Merge::takeFields(const QList<CustomField> &fields)
{
    QList<CustomField> &known = m_result.customer.fields;
    for (const CustomField &field : fields) {
        const auto same = std::find_if(known.begin(), known.end(),
                                       [&](const CustomField &other) { return other.name == field.name; });
        if (same == known.end()) {
            known += field;
            changed(field.name, {}, field.value);
        } else if (same->value != field.value && m_update == ContactUpdate::Overwrite) {
            changed(field.name, same->value, field.value);
            same->value = field.value;
        }
    }
}

void Merge::addKey(const QString &source, const QString &value)
{
    Customer &customer = m_result.customer;
    const auto sameSystem = [&](const ExternalId &key) { return key.system == source; };
    if (value.isEmpty() || value == customer.uid ||
        std::any_of(customer.externalIds.begin(), customer.externalIds.end(), sameSystem))
        return;
    customer.externalIds += ExternalId{source, value};
    changed(nameOf(ContactField::ExternalId), {}, value);
}

void Merge::run(const ImportedContact &imported, const QString &source)
{
    const Customer &from = imported.customer;
    Customer &customer = m_result.customer;
    takeNames(from);
    takeBirthday(from.birthday);
    addDates(from.dates);
    take(ContactField::Language, customer.language, from.language);
    take(ContactField::CardNumber, customer.cardNumber, from.cardNumber);
    take(ContactField::Source, customer.source, customer.source.isEmpty() ? from.source : QString());
    takeNotes(from.notes);
    addPoints(from.contacts);
    addAddresses(from.addresses);
    addTags(from.tags);
    takeFields(from.fields);
    addKey(source, imported.externalId);
    if (!customer.customerSince && from.customerSince)
        customer.customerSince = from.customerSince; // too small to be told
}

} // namespace

MergedContact mergedContact(const Customer &known, const ImportedContact &imported, ContactUpdate update,
                            const QString &source)
{
    Merge merge(known, update);
    merge.run(imported, source);
    return merge.result();
}

bool namesAgree(QStringView one, QStringView other)
{
    const QStringList a = foldedWords(one);
    const QStringList b = foldedWords(other);
    if (a.isEmpty() || b.isEmpty())
        return true;
    if (standAmong(a, b) || standAmong(b, a))
        return true;
    return a.size() > 1 && b.size() > 1 && a.first() == b.first();
}

} // namespace regulars
