// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/customers/customer.h"

#include "core/base/textfolding.h"

#include <QtCore/QSet>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNotes = 100'000;

void checkContacts(const Customer &customer, QList<Error> &errors)
{
    for (qsizetype i = 0; i < customer.contacts.size(); ++i) {
        const ContactPoint &point = customer.contacts[i];
        const bool email = point.kind == ContactKind::Email;
        if (email ? isPlausibleEmail(point.value) : isPlausiblePhone(point.value))
            continue;
        errors += invalidField(email ? u"email"_s : u"phone"_s, email ? u"not_an_email"_s : u"not_a_phone"_s,
                               {{u"index"_s, i}, {u"value"_s, point.value}});
    }
}

void checkTagsAndFields(const Customer &customer, QList<Error> &errors)
{
    QSet<QString> tags;
    for (qsizetype i = 0; i < customer.tags.size(); ++i) {
        const QString tag = folded(customer.tags[i]);
        if (tag.isEmpty() || tags.contains(tag))
            errors += invalidField(u"tags"_s, tag.isEmpty() ? u"required"_s : u"duplicate"_s, {{u"index"_s, i}});
        tags.insert(tag);
    }
    QSet<QString> names;
    for (qsizetype i = 0; i < customer.fields.size(); ++i) {
        const QString name = customer.fields[i].name.simplified();
        if (name.isEmpty() || names.contains(name))
            errors += invalidField(u"field_name"_s, name.isEmpty() ? u"required"_s : u"duplicate"_s, {{u"index"_s, i}});
        names.insert(name);
    }
}

void checkDates(const Customer &customer, QList<Error> &errors)
{
    for (qsizetype i = 0; i < customer.dates.size(); ++i) {
        const ImportantDate &date = customer.dates[i];
        if (date.label.simplified().isEmpty())
            errors += invalidField(u"dates"_s, u"required"_s, {{u"index"_s, i}});
        else if (date.day.year < 0 || !date.day.isValid())
            errors += invalidField(u"dates"_s, u"not_a_date"_s, {{u"index"_s, i}});
    }
}

// Higher is the better choice; the first of equals wins.
int preference(const ContactPoint &point)
{
    return (point.valid ? 2 : 0) + (point.primary ? 1 : 0);
}

} // namespace

bool Birthday::isValid() const
{
    return QDate::isValid(year == 0 ? 2000 : year, month, day);
}

QDate nextBirthday(const Birthday &birthday, QDate today)
{
    if (!birthday.isValid())
        return {};
    const auto inYear = [&](int year) {
        const QDate first(year, birthday.month, 1);
        return QDate(year, birthday.month, std::min(birthday.day, first.daysInMonth()));
    };
    const QDate thisYear = inYear(today.year());
    return thisYear >= today ? thisYear : inYear(today.year() + 1);
}

bool PostalAddress::isEmpty() const
{
    return street.isEmpty() && postcode.isEmpty() && city.isEmpty() && region.isEmpty() && country.isEmpty();
}

const ContactPoint *Customer::contact(ContactKind contactKind) const
{
    const ContactPoint *best = nullptr;
    for (const ContactPoint &point : contacts) {
        if (point.kind != contactKind)
            continue;
        if (best == nullptr || preference(point) > preference(*best))
            best = &point;
    }
    return best;
}

const PostalAddress *Customer::address() const
{
    const auto primary = std::find_if(addresses.begin(), addresses.end(), [](const PostalAddress &a) { return a.primary; });
    if (primary != addresses.end())
        return &*primary;
    return addresses.isEmpty() ? nullptr : &addresses.first();
}

QList<Error> validate(const Customer &customer)
{
    QList<Error> errors;
    const QString name = displayName(customer);
    if (name.isEmpty())
        errors += invalidField(u"name"_s, u"required"_s);
    else if (name.size() > longestCustomerName)
        errors += invalidField(u"name"_s, u"too_long"_s, {{u"limit"_s, longestCustomerName}});
    if (customer.notes.size() > longestNotes)
        errors += invalidField(u"notes"_s, u"too_long"_s, {{u"limit"_s, longestNotes}});
    if (customer.birthday != Birthday{} && !customer.birthday.isValid())
        errors += invalidField(u"birthday"_s, u"not_a_date"_s);
    checkContacts(customer, errors);
    checkTagsAndFields(customer, errors);
    checkDates(customer, errors);
    return errors;
}

QString displayName(const Customer &customer)
{
    if (const QString name = customer.name.simplified(); !name.isEmpty())
        return name;
    if (const QString full = (customer.firstName + u' ' + customer.lastName).simplified(); !full.isEmpty())
        return full;
    if (const QString company = customer.company.simplified(); !company.isEmpty())
        return company;
    return customer.contacts.isEmpty() ? QString() : customer.contacts.first().value.simplified();
}

QString matchKey(ContactKind kind, QStringView value)
{
    if (kind == ContactKind::Email)
        return folded(value);
    QString text = value.trimmed().toString();
    QString digits = digitsOf(text);
    const bool doubleZero = digits.startsWith("00"_L1);
    if (text.startsWith(u'+') || doubleZero) // the trunk zero of "+49 (0)30 …" is not dialled from abroad
        digits = digitsOf(text.remove("(0)"_L1));
    return doubleZero ? digits.mid(2) : digits;
}

QString contactKey(const ContactPoint &point)
{
    const QString key = matchKey(point.kind, point.value);
    return key.isEmpty() ? folded(point.value) : key;
}

QString placeKey(const PostalAddress &address)
{
    return foldedWords(address.street + u' ' + address.postcode + u' ' + address.city).join(u' ');
}

bool isPlausibleEmail(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at <= 0 || text.lastIndexOf(u'@') != at)
        return false;
    const QStringView domain = text.mid(at + 1);
    const bool spaces = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    return !spaces && domain.indexOf(u'.') > 0 && !domain.endsWith(u'.');
}

bool isPlausiblePhone(QStringView text)
{
    qsizetype digits = 0;
    for (const QChar c : text) {
        if (c.isDigit())
            ++digits;
        else if (!c.isSpace() && !QStringView(u"+()/-.").contains(c))
            return false;
    }
    return digits >= 5 && digits <= 20;
}

} // namespace regulars
