// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace regulars {

/// What something that was scanned or typed at the counter may be.
enum class ScanKind { MemberCard, Coupon, Product, Order, Email, Phone, Name };

/// One reading of a scan, in the form in which it is looked up.
struct ScanMeaning
{
    ScanKind kind = ScanKind::Name;
    QString value;
    friend bool operator==(const ScanMeaning &, const ScanMeaning &) = default;
};

/// Everything that a scan may mean, the likeliest first: whoever looks it up takes the first that there is. What has a check
/// digit that holds (cards and coupons of ours, EAN-8, UPC-A, EAN-13 and GTIN-14 of products) comes before numbers that
/// stand as they are: cards of another programme, orders, products by SKU, phone numbers. A "#" in front means an order.
/// Empty text means nothing; what comes last is the search by name.
[[nodiscard]] QList<ScanMeaning> scanOf(QStringView text);

/// Whether these are the digits of a GTIN (GS1 General Specifications 7.9): 8, 12, 13 or 14 with a check digit that holds.
[[nodiscard]] bool isGtin(QStringView digits);

/// No scanner sends more; the rest of a longer text is left out.
inline constexpr qsizetype longestScan = 200;

} // namespace regulars
