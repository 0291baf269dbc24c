// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"
#include "core/exchange/bytesource.h"
#include "core/exchange/dialect.h"

namespace regulars {

/// What a file holds.
enum class ImportKind { Orders, Contacts, Package, Tickets, Subscriptions };

template<>
struct EnumNames<ImportKind>
{
    static constexpr std::array<std::pair<ImportKind, const char16_t *>, 5> names = {{
        {ImportKind::Orders, u"orders"},
        {ImportKind::Contacts, u"contacts"},
        {ImportKind::Package, u"package"},
        {ImportKind::Tickets, u"tickets"},
        {ImportKind::Subscriptions, u"subscriptions"},
    }};
    static constexpr ImportKind fallback = ImportKind::Orders;
};

/// Recognises what a file holds by its beginning (256 KB are plenty): a package of Regulars, vCards, a ticket log,
/// subscriptions, an address list of a known program, an order history, or else any table that names people. A file of no
/// kind counts as orders, whose import says what is wrong.
[[nodiscard]] ImportKind importKindOf(std::string_view head, const DialectOverrides &dialect = {});

/// What the fields of a mapping written by hand are about; nothing when they fit several.
[[nodiscard]] std::optional<ImportKind> importKindOfMapping(QStringView text);

} // namespace regulars
