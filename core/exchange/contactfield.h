// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"

namespace regulars {

/// What a column of an address list can mean. Several columns may mean the same.
enum class ContactField {
    Unused,
    ExternalId,
    Name,
    Prefix,
    FirstName,
    MiddleName,
    LastName,
    Suffix,
    Company,
    Kind,
    Email,
    EmailLabel,
    Phone,
    PhoneLabel,
    AddressLabel,
    WholeAddress,
    Street,
    StreetMore,
    PostBox,
    PostalCode,
    City,
    Region,
    Country,
    Birthday,
    BirthYear,
    BirthMonth,
    BirthDay,
    Language,
    CardNumber,
    Tags,
    Notes,
    Source,
    CustomerSince,
    Custom,      ///< a field of the shop's own: of the column's label, else of the column's name
    Consent,     ///< an answer to the topic of the column's label, see ConsentTarget; without one it is kept as a note
    ConsentDate, ///< when the answers of the row were given
    Date,        ///< a day to remember
    DateLabel,
};

inline constexpr int contactFieldCount = static_cast<int>(ContactField::DateLabel) + 1;

template<>
struct EnumNames<ContactField>
{
    static constexpr std::array<std::pair<ContactField, const char16_t *>, contactFieldCount> names = {{
        {ContactField::Unused, u"unused"},
        {ContactField::ExternalId, u"customer_id"},
        {ContactField::Name, u"customer_name"},
        {ContactField::Prefix, u"name_prefix"},
        {ContactField::FirstName, u"first_name"},
        {ContactField::MiddleName, u"middle_name"},
        {ContactField::LastName, u"last_name"},
        {ContactField::Suffix, u"name_suffix"},
        {ContactField::Company, u"company"},
        {ContactField::Kind, u"kind"},
        {ContactField::Email, u"email"},
        {ContactField::EmailLabel, u"email_label"},
        {ContactField::Phone, u"phone"},
        {ContactField::PhoneLabel, u"phone_label"},
        {ContactField::AddressLabel, u"address_label"},
        {ContactField::WholeAddress, u"address"},
        {ContactField::Street, u"street"},
        {ContactField::StreetMore, u"street_more"},
        {ContactField::PostBox, u"post_box"},
        {ContactField::PostalCode, u"postal_code"},
        {ContactField::City, u"city"},
        {ContactField::Region, u"region"},
        {ContactField::Country, u"country"},
        {ContactField::Birthday, u"birthday"},
        {ContactField::BirthYear, u"birth_year"},
        {ContactField::BirthMonth, u"birth_month"},
        {ContactField::BirthDay, u"birth_day"},
        {ContactField::Language, u"language"},
        {ContactField::CardNumber, u"card_number"},
        {ContactField::Tags, u"tags"},
        {ContactField::Notes, u"notes"},
        {ContactField::Source, u"source"},
        {ContactField::CustomerSince, u"customer_since"},
        {ContactField::Custom, u"custom"},
        {ContactField::Consent, u"consent"},
        {ContactField::ConsentDate, u"consent_date"},
        {ContactField::Date, u"date"},
        {ContactField::DateLabel, u"date_label"},
    }};
    static constexpr ContactField fallback = ContactField::Unused;
};

} // namespace regulars
