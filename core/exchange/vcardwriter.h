// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attachments/attachment.h"
#include "core/customers/customer.h"

#include <optional>

namespace regulars {

enum class VCardVersion { V3, V4 };

template<>
struct EnumNames<VCardVersion>
{
    static constexpr std::array<std::pair<VCardVersion, const char16_t *>, 2> names = {
        {{VCardVersion::V3, u"3.0"}, {VCardVersion::V4, u"4.0"}}};
    static constexpr VCardVersion fallback = VCardVersion::V4;
};

/// The customer as a vCard (RFC 2426 or RFC 6350) in UTF-8, lines folded at 75 bytes and ended by CR LF. Our own import
/// reads it back to the same record: the UID is the customer's, fields of the shop's own are X-REGULARS-FIELD.
[[nodiscard]] QByteArray vcardOf(const Customer &customer, VCardVersion version, const std::optional<NewFile> &photo = {});

} // namespace regulars
