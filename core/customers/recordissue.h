// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"

namespace regulars {

/// What a person can put right in the record of a customer (capability 16). Nobody in the recycle bin has any, nor those
/// merged into another. A company or household with members is reached through them and lives as long as they do.
enum class RecordIssue {
    InvalidContact, ///< an e-mail address or phone number that is known not to work; imports mark those they can't read
    NoContact,      ///< no e-mail address and phone number that works, and no address with street and town
    NeverAsked,     ///< an e-mail address that works, and no topic of consent was ever answered (domain §2.10)
    Stale,          ///< for staleWindowDays nothing happened and nobody edited the record; its creation counts as a sign of
                    ///< life only while nothing is known to have happened: an import of old orders makes nobody fresh
    LoneCompany,    ///< a company without members
};

/// 24 months, the window in which domain §2.7 looks at customers.
inline constexpr int staleWindowDays = 730;

template<>
struct EnumNames<RecordIssue>
{
    static constexpr std::array<std::pair<RecordIssue, const char16_t *>, 5> names = {
        {{RecordIssue::InvalidContact, u"invalid_contact"},
         {RecordIssue::NoContact, u"no_contact"},
         {RecordIssue::NeverAsked, u"never_asked"},
         {RecordIssue::Stale, u"stale"},
         {RecordIssue::LoneCompany, u"lone_company"}}};
    static constexpr RecordIssue fallback = RecordIssue::InvalidContact;
};

} // namespace regulars
