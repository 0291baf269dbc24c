// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <algorithm>
#include <array>
#include <utility>

namespace regulars {

/// The names under which an enum crosses process edges (database, JSON, settings). Specialise with
/// `static constexpr std::array<std::pair<E, const char16_t *>, N> names` and `static constexpr E fallback`.
template<typename E>
struct EnumNames;

/// The stored name of a value ("order", "in").
template<typename E>
[[nodiscard]] QString nameOf(E value)
{
    for (const auto &[candidate, name] : EnumNames<E>::names) {
        if (candidate == value)
            return QString::fromUtf16(name);
    }
    return {};
}

/// The value of a stored name; an unknown name (a newer version's) becomes the fallback.
template<typename E>
[[nodiscard]] E valueOf(QStringView name)
{
    for (const auto &[candidate, known] : EnumNames<E>::names) {
        if (name == known)
            return candidate;
    }
    return EnumNames<E>::fallback;
}

/// Whether `name` is a stored name of the enum.
template<typename E>
[[nodiscard]] bool isNameOf(QStringView name)
{
    const auto &names = EnumNames<E>::names;
    return std::any_of(names.begin(), names.end(), [&](const auto &pair) { return name == pair.second; });
}

} // namespace regulars
