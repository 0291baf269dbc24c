// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/enumnames.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <optional>

namespace regulars {

/// A household is people who live together; it has members as a company has.
enum class CustomerKind { Person, Company, Household };
enum class ContactKind { Email, Phone };
enum class PreferredChannel { None, Email, Phone, Sms, Message, Post, InPerson };
enum class PreferredTime { Any, Morning, Afternoon, Evening, Weekend };

/// Where a customer stands with the shop; by rule (lifecycleOf) unless a person set it.
enum class Lifecycle { Prospect, New, Active, Lapsed };

/// A birthday of which the year may be unknown (0).
struct Birthday
{
    int year = 0;
    int month = 0;
    int day = 0;

    [[nodiscard]] bool isSet() const { return month > 0 && day > 0; }
    /// Whether such a day exists; without a year 29 February does.
    [[nodiscard]] bool isValid() const;
    friend bool operator==(const Birthday &, const Birthday &) = default;
};

/// The day on which the birthday is kept next, `today` included; 29 February is kept on the 28th where there is none.
/// Not valid when the birthday is not.
[[nodiscard]] QDate nextBirthday(const Birthday &birthday, QDate today);

/// An e-mail address or phone number with its label ("work").
struct ContactPoint
{
    ContactPointId id;
    ContactKind kind = ContactKind::Email;
    QString label;
    QString value;
    bool primary = false;
    bool valid = true; ///< false after a bounce or a wrong number: shown struck out, never used

    friend bool operator==(const ContactPoint &, const ContactPoint &) = default;
};

struct PostalAddress
{
    qint64 id = 0;
    QString label;
    QString street;
    QString postcode;
    QString city;
    QString region;
    QString country; ///< ISO 3166 code, or what was entered
    bool primary = false;

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const PostalAddress &, const PostalAddress &) = default;
};

/// A day to remember besides the birthday ("wedding").
struct ImportantDate
{
    QString label;
    Birthday day;
    friend bool operator==(const ImportantDate &, const ImportantDate &) = default;
};

/// The company or household that a customer belongs to, and as what ("mother", "buyer").
struct Membership
{
    CustomerId group;
    QString groupName; ///< read only
    QString role;
    friend bool operator==(const Membership &, const Membership &) = default;
};

/// A row of a table of the shop's own: a pet, a vehicle.
struct OwnRecord
{
    RecordTableId table;
    QMap<QString, QString> cells; ///< by the uid of the field definition; values in canonical form
    friend bool operator==(const OwnRecord &, const OwnRecord &) = default;
};

/// A field of the shop's own; a value with a definition (core/fields) is in its canonical form.
struct CustomField
{
    QString name;
    QString value;
    friend bool operator==(const CustomField &, const CustomField &) = default;
};

/// The key by which another system knows the customer.
struct ExternalId
{
    QString system;
    QString value;
    friend bool operator==(const ExternalId &, const ExternalId &) = default;
};

/// A person, company or household the shop serves, with everything a person enters about them.
struct Customer
{
    CustomerId id;
    QString uid;
    CustomerKind kind = CustomerKind::Person;
    QString name; ///< what lists show; the full name or the company's
    QString firstName;
    QString lastName;
    QString company;
    QList<ContactPoint> contacts;
    QList<PostalAddress> addresses;
    Birthday birthday;
    QList<ImportantDate> dates;
    QList<Membership> memberships;
    QString language; ///< BCP 47, or empty
    PreferredChannel preferredChannel = PreferredChannel::None;
    PreferredTime preferredTime = PreferredTime::Any;
    bool doNotContact = false;          ///< asked for it: beats every consent, except for service
    QString source;                     ///< how the customer found the shop
    std::optional<Lifecycle> lifecycle; ///< set by a person; otherwise by rule
    QString notes;
    QStringList tags;
    QList<CustomField> fields;
    QList<OwnRecord> records;
    QList<ExternalId> externalIds;
    QString cardNumber;
    QStringList formerNames;              ///< of customers merged into this one, where other than the name; read only
    QStringList formerCards;              ///< their card numbers; read only
    std::optional<Instant> customerSince; ///< when known apart from the first order
    Instant createdAt;
    Instant updatedAt;
    int rowVersion = 0; ///< what this copy was read at; an update of an older copy is a Conflict
    bool deleted = false;

    /// The valid primary contact of the kind, else the first valid one, else the primary, else any, else nothing.
    [[nodiscard]] const ContactPoint *contact(ContactKind contactKind) const;
    /// The primary address, else the first, else nothing.
    [[nodiscard]] const PostalAddress *address() const;
};

/// In characters; what an import reads is cut to it.
inline constexpr qsizetype longestCustomerName = 200;

/// Everything that is wrong with the customer's fields, all at once. Empty when it may be saved.
[[nodiscard]] QList<Error> validate(const Customer &customer);

/// `name`, or what it should be: first and last name, the company, the first contact.
[[nodiscard]] QString displayName(const Customer &customer);

/// The form in which a contact point is matched: e-mail folded; phone digits without a leading 00 and without
/// the "(0)" of an international number.
[[nodiscard]] QString matchKey(ContactKind kind, QStringView value);

/// What tells one e-mail address or phone number of a customer from another, also a number without digits.
[[nodiscard]] QString contactKey(const ContactPoint &point);
/// What tells one address of a customer from another, whatever its spelling; region and country are left out.
[[nodiscard]] QString placeKey(const PostalAddress &address);

/// Plausible e-mail address: one @, something on both sides, a dot in the domain, no spaces.
[[nodiscard]] bool isPlausibleEmail(QStringView text);
/// Plausible phone number: 5 to 20 digits, otherwise only + ( ) / - . and spaces.
[[nodiscard]] bool isPlausiblePhone(QStringView text);

template<>
struct EnumNames<CustomerKind>
{
    static constexpr std::array<std::pair<CustomerKind, const char16_t *>, 3> names = {
        {{CustomerKind::Person, u"person"}, {CustomerKind::Company, u"company"}, {CustomerKind::Household, u"household"}}};
    static constexpr CustomerKind fallback = CustomerKind::Person;
};

template<>
struct EnumNames<ContactKind>
{
    static constexpr std::array<std::pair<ContactKind, const char16_t *>, 2> names = {
        {{ContactKind::Email, u"email"}, {ContactKind::Phone, u"phone"}}};
    static constexpr ContactKind fallback = ContactKind::Email;
};

template<>
struct EnumNames<PreferredChannel>
{
    static constexpr std::array<std::pair<PreferredChannel, const char16_t *>, 7> names = {
        {{PreferredChannel::None, u"none"},
         {PreferredChannel::Email, u"email"},
         {PreferredChannel::Phone, u"phone"},
         {PreferredChannel::Sms, u"sms"},
         {PreferredChannel::Message, u"message"},
         {PreferredChannel::Post, u"post"},
         {PreferredChannel::InPerson, u"in_person"}}};
    static constexpr PreferredChannel fallback = PreferredChannel::None;
};

template<>
struct EnumNames<PreferredTime>
{
    static constexpr std::array<std::pair<PreferredTime, const char16_t *>, 5> names = {
        {{PreferredTime::Any, u"any"},
         {PreferredTime::Morning, u"morning"},
         {PreferredTime::Afternoon, u"afternoon"},
         {PreferredTime::Evening, u"evening"},
         {PreferredTime::Weekend, u"weekend"}}};
    static constexpr PreferredTime fallback = PreferredTime::Any;
};

template<>
struct EnumNames<Lifecycle>
{
    static constexpr std::array<std::pair<Lifecycle, const char16_t *>, 4> names = {{{Lifecycle::Prospect, u"prospect"},
                                                                                     {Lifecycle::New, u"new"},
                                                                                     {Lifecycle::Active, u"active"},
                                                                                     {Lifecycle::Lapsed, u"lapsed"}}};
    static constexpr Lifecycle fallback = Lifecycle::Prospect;
};

} // namespace regulars
