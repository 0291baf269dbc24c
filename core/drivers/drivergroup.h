// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"

#include <QtCore/QString>

#include <array>

namespace regulars {

/// With what it is compared whether customers come again.
enum class DriverKind {
    Product,        ///< bought for the first time, by anybody
    FirstProduct,   ///< was in the first purchase
    FirstCategory,  ///< the same of a category of products
    TicketCategory, ///< the customer had a ticket of it
    LateReply       ///< of customers with a ticket: a first reply came later than promised
};
inline constexpr size_t driverKindCount = 5;

struct DriverSubject
{
    DriverKind kind = DriverKind::Product;
    qint64 id = 0; ///< of the product or category of tickets; a category of products has only its name
    QString name;  ///< as it was when it was counted

    friend bool operator==(const DriverSubject &, const DriverSubject &) = default;
};

/// One side of a comparison.
struct DriverGroup
{
    DriverSubject subject;
    bool without = false; ///< those with whom it is compared

    friend bool operator==(const DriverGroup &, const DriverGroup &) = default;
};

template<>
struct EnumNames<DriverKind>
{
    static constexpr std::array<std::pair<DriverKind, const char16_t *>, driverKindCount> names = {
        {{DriverKind::Product, u"product"},
         {DriverKind::FirstProduct, u"first_product"},
         {DriverKind::FirstCategory, u"first_category"},
         {DriverKind::TicketCategory, u"ticket_category"},
         {DriverKind::LateReply, u"late_reply"}}};
    static constexpr DriverKind fallback = DriverKind::Product;
};

} // namespace regulars
