// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vcardcontact.h"

#include "core/exchange/birthdaycell.h"
#include "core/exchange/cellvalue.h"
#include "core/exchange/contactfield.h"
#include "core/exchange/contactguess.h"

#include <QtCore/QUrl>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// What a day is called that comes without a name.
const QString anniversary = u"Anniversary"_s;

bool isPreferred(const VCardProperty &property)
{
    return property.types().contains(u"pref"_s) || property.parameter(u"PREF") == "1"_L1;
}

/// The most telling of the types: a fax at work is a fax.
QString labelOf(const VCardProperty &property)
{
    const QStringList types = property.types();
    for (const auto &[type, label] : {std::pair(u"fax"_s, u"fax"_s),
                                      {u"cell"_s, u"mobile"_s},
                                      {u"pager"_s, u"pager"_s},
                                      {u"work"_s, u"work"_s},
                                      {u"home"_s, u"home"_s},
                                      {u"main"_s, u"main"_s},
                                      {u"other"_s, u"other"_s}}) {
        if (types.contains(type))
            return label;
    }
    return {};
}

/// "_$!<Work>!$_" is one of Apple's own labels; any other is the person's.
QString appleLabel(const QString &text)
{
    const bool own = text.startsWith("_$!<"_L1) && text.endsWith(">!$_"_L1);
    return own ? text.sliced(4, text.size() - 8) : text;
}

/// "tel:+49-30-55;ext=2", "mailto:anna@example.org" without what is around.
QString withoutScheme(QString value)
{
    for (const auto scheme : {"tel:"_L1, "mailto:"_L1}) {
        if (value.startsWith(scheme, Qt::CaseInsensitive)) {
            value = QUrl::fromPercentEncoding(value.mid(scheme.size()).toUtf8());
            value = value.left(value.indexOf(u';') < 0 ? value.size() : value.indexOf(u';'));
        }
    }
    return value.trimmed();
}

QString uidOf(const QString &value)
{
    const auto prefix = "urn:uuid:"_L1;
    return value.startsWith(prefix, Qt::CaseInsensitive) ? value.mid(prefix.size()).toLower() : value;
}

} // namespace

void VCardContact::note(RowReason reason, ContactKind kind, const QString &value, qint64 line)
{
    RejectedRow row;
    row.line = line;
    row.verdict = RowVerdict::Noted;
    row.reason = reason;
    row.field = nameOf(kind == ContactKind::Email ? ContactField::Email : ContactField::Phone);
    row.args.insert(u"value"_s, shortened(value, longestCustomerName));
    m_problems.push_back(std::move(row));
}

void VCardContact::addField(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        m_contact.customer.fields += CustomField{name, value};
}

void VCardContact::takePoint(const VCardProperty &property, ContactKind kind)
{
    const QString value = withoutScheme(vcardText(property.value));
    if (value.isEmpty())
        return;
    const bool plausible = kind == ContactKind::Email ? isPlausibleEmail(value) : isPlausiblePhone(value);
    if (!plausible)
        note(kind == ContactKind::Email ? RowReason::NotAnEmail : RowReason::NotAPhone, kind, value, property.line);
    m_pointGroups.emplace_back(static_cast<int>(m_contact.customer.contacts.size()), property.group);
    m_contact.customer.contacts += ContactPoint{{}, kind, labelOf(property), value, isPreferred(property), plausible};
}

void VCardContact::takeAddress(const VCardProperty &property)
{
    QStringList parts = vcardParts(property.value);
    while (parts.size() < 7)
        parts += QString();
    PostalAddress address;
    address.label = labelOf(property);
    address.street = parts[2];
    for (const QString &more : {parts[1], parts[0]}) {
        if (!more.isEmpty())
            address.street += (address.street.isEmpty() ? QString() : u", "_s) + more;
    }
    address.street.replace(u'\n', u", "_s);
    address.city = parts[3];
    address.region = parts[4];
    address.postcode = parts[5];
    address.country = parts[6];
    address.primary = isPreferred(property);
    if (address.isEmpty())
        return;
    m_addressGroups.resize(static_cast<size_t>(m_contact.customer.addresses.size()));
    m_addressGroups.push_back(property.group);
    m_contact.customer.addresses += address;
}

void VCardContact::takeName(const VCardProperty &property)
{
    QStringList parts = vcardParts(property.value);
    while (parts.size() < 5)
        parts += QString();
    Customer &customer = m_contact.customer;
    customer.lastName = parts[0];
    customer.firstName = parts[1];
    if (customer.name.isEmpty())
        customer.name = QStringList{parts[3], parts[1], parts[2], parts[0], parts[4]}.join(u' ').simplified();
}

void VCardContact::takeBirthday(const VCardProperty &property)
{
    const auto written = birthdayFromCell(property.value.trimmed().toStdString(), m_today);
    if (written) {
        m_contact.customer.birthday = written->birthday;
        if (!property.parameter(u"X-APPLE-OMIT-YEAR").isEmpty())
            m_contact.customer.birthday.year = 0;
    } else if (written.error() != ValueFault::Empty) {
        note(RowReason::NotADate, ContactKind::Email, property.value, property.line);
        m_problems.back().field = nameOf(ContactField::Birthday);
    }
}

void VCardContact::takeDate(const VCardProperty &property)
{
    const auto written = birthdayFromCell(property.value.trimmed().toStdString(), m_today);
    if (!written) {
        addField(anniversary, vcardText(property.value).trimmed());
        return;
    }
    ImportantDate date{anniversary, written->birthday};
    if (!property.parameter(u"X-APPLE-OMIT-YEAR").isEmpty())
        date.day.year = 0;
    m_dateGroups.emplace_back(static_cast<int>(m_contact.customer.dates.size()), property.group);
    m_contact.customer.dates += date;
}

void VCardContact::takeOther(const VCardProperty &property)
{
    static const std::map<QString, QString> fieldNames = {
        {u"NICKNAME"_s, u"Nickname"_s}, {u"TITLE"_s, u"Job title"_s},           {u"ROLE"_s, u"Role"_s},
        {u"URL"_s, u"Website"_s},       {u"X-SPOUSE"_s, u"Spouse"_s},           {u"GENDER"_s, u"Gender"_s},
        {u"X-GENDER"_s, u"Gender"_s},   {u"X-EVOLUTION-SPOUSE"_s, u"Spouse"_s}, {u"IMPP"_s, u"Messenger"_s}};
    const auto known = fieldNames.find(property.name);
    if (known == fieldNames.end())
        return;
    const QString text = vcardText(property.value).trimmed();
    const int count = ++m_named[known->second];
    const QString name = count == 1 ? known->second : u"%1 %2"_s.arg(known->second).arg(count);
    addField(name, text);
}

void VCardContact::take(const VCardProperty &property)
{
    Customer &customer = m_contact.customer;
    const QString &name = property.name;
    if (name == "FN"_L1 && !vcardText(property.value).trimmed().isEmpty())
        customer.name = vcardText(property.value).simplified();
    else if (name == "N"_L1)
        takeName(property);
    else if (name == "ORG"_L1 && customer.company.isEmpty()) {
        customer.company = vcardParts(property.value).value(0);
        addField(u"Department"_s, vcardParts(property.value).mid(1).join(u", "_s).trimmed());
    } else if (name == "TEL"_L1)
        takePoint(property, ContactKind::Phone);
    else if (name == "EMAIL"_L1)
        takePoint(property, ContactKind::Email);
    else if (name == "ADR"_L1)
        takeAddress(property);
    else if (name == "BDAY"_L1)
        takeBirthday(property);
    else if (name.endsWith("ANNIVERSARY"_L1) || name == "X-ABDATE"_L1)
        takeDate(property);
    else if (name == "CATEGORIES"_L1)
        customer.tags += vcardParts(property.value, u',');
    else if (name == "NOTE"_L1)
        customer.notes += (customer.notes.isEmpty() ? QString() : u"\n"_s) + vcardText(property.value).trimmed();
    else if (name == "UID"_L1)
        m_contact.externalId = uidOf(vcardText(property.value).trimmed());
    else if (name == "LANG"_L1 && customer.language.isEmpty())
        customer.language = property.value.trimmed();
    else if (name == "KIND"_L1 || name == "X-ADDRESSBOOKSERVER-KIND"_L1) {
        m_isGroup = property.value.trimmed().compare("group"_L1, Qt::CaseInsensitive) == 0;
        m_isCompany = m_isCompany || property.value.trimmed().compare("org"_L1, Qt::CaseInsensitive) == 0;
    } else if (name.startsWith("X-ABSHOWAS"_L1))
        m_isCompany = m_isCompany || property.value.trimmed().compare("COMPANY"_L1, Qt::CaseInsensitive) == 0;
    else if (name == "X-REGULARS-KIND"_L1)
        customer.kind = valueOf<CustomerKind>(property.value.trimmed());
    else if (name == "X-REGULARS-FIELD"_L1)
        addField(vcardParts(property.value).value(0), vcardParts(property.value).value(1));
    else if (name == "X-REGULARS-CARD"_L1)
        customer.cardNumber = vcardText(property.value).trimmed();
    else if (name == "X-ABLABEL"_L1)
        m_labels[property.group] = appleLabel(vcardText(property.value).simplified());
    else
        takeOther(property);
}

ImportedContact VCardContact::finish()
{
    Customer &customer = m_contact.customer;
    const auto labelled = [this](const QString &group) {
        const auto found = group.isEmpty() ? m_labels.end() : m_labels.find(group);
        return found == m_labels.end() ? QString() : contactLabel(found->second);
    };
    for (const auto &[index, group] : m_pointGroups) {
        if (const QString label = labelled(group); !label.isEmpty())
            customer.contacts[index].label = label;
    }
    for (size_t i = 0; i < m_addressGroups.size(); ++i) {
        if (const QString label = labelled(m_addressGroups[i]); !label.isEmpty())
            customer.addresses[static_cast<qsizetype>(i)].label = label;
    }
    for (const auto &[index, group] : m_dateGroups) {
        if (const auto found = m_labels.find(group); !group.isEmpty() && found != m_labels.end() && !found->second.isEmpty())
            customer.dates[index].label = found->second;
    }
    if (m_isCompany) {
        customer.kind = CustomerKind::Company;
        if (customer.company.isEmpty())
            customer.company = customer.name;
    }
    settleContact(customer);
    return std::move(m_contact);
}

} // namespace regulars
