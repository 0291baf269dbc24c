// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"
#include "core/base/id.h"

namespace regulars {

enum class UserRole { Owner, Manager, Staff };

/// A person of the shop who uses the program.
struct User
{
    UserId id;
    QString name;
    UserRole role = UserRole::Owner;
    bool hasSecret = false; ///< signs in with a PIN or password
    bool left = false;      ///< does not work here any more
    friend bool operator==(const User &, const User &) = default;
};

template<>
struct EnumNames<UserRole>
{
    static constexpr std::array<std::pair<UserRole, const char16_t *>, 3> names = {
        {{UserRole::Owner, u"owner"}, {UserRole::Manager, u"manager"}, {UserRole::Staff, u"staff"}}};
    static constexpr UserRole fallback = UserRole::Staff;
};

} // namespace regulars
