// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/cardnumber.h"
#include "core/loyalty/couponcode.h"
#include "core/loyalty/couponslip.h"
#include "core/loyalty/membercard.h"
#include "core/loyalty/memberstatement.h"
#include "core/loyalty/receipt.h"

namespace regulars::uitest {

inline const QString longName = QStringLiteral(
    "Maximiliane Freifrau von und zu Hohenlohe-Waldenburg-Schillingsfürst-Oberndorf");
inline const QString arabicName = QStringLiteral("عبد الرحمن بن محمد الخوارزمي");
inline const QTimeZone printZone("Europe/Berlin");
/// 21 November 2026, 10:00.
inline constexpr Instant printNow{1'795'251'600'000};

/// A member's card with everything on it.
inline MemberCard sampleCard()
{
    MemberCard card;
    card.shopName = QStringLiteral("Bergmann Wohnen");
    card.memberName = QStringLiteral("Anneliese Bergmann");
    card.cardNumber = *cardNumberOf(123'456'789);
    card.tierName = QStringLiteral("Gold");
    card.tierColour = TierColour::Amber;
    card.pointName = QStringLiteral("Blossoms");
    card.collectsPoints = true;
    return card;
}

/// A receipt with everything on it.
inline Receipt sampleReceipt()
{
    Receipt receipt;
    receipt.shopName = QStringLiteral("Bergmann Wohnen");
    receipt.shopLines = {QStringLiteral("Marktplatz 3, 79098 Freiburg"), QStringLiteral("USt-IdNr. DE123456789")};
    receipt.number = QStringLiteral("2041");
    receipt.at = printNow;
    receipt.customerName = QStringLiteral("Anneliese Bergmann");
    receipt.cardNumber = *cardNumberOf(123'456'789);
    receipt.lines = {
        {QStringLiteral("Linen throw, natural, 140 × 200 cm, with hand-knotted fringes"), {}, 2'000, 40'000'000, 500, 7'500},
        {QStringLiteral("Ribbon by the metre"), {}, 2'750, 85'000, 0, 23},
        {QStringLiteral("Vase"), {}, 1'000, 24'900'000, 0, 2'490}};
    receipt.discountMinor = 1'001;
    receipt.shippingMinor = 490;
    receipt.total = {7'500 + 23 + 2'490 - 1'001 + 490, Currency(u"EUR")};
    receipt.taxMinor = 1'517;
    receipt.payments = {{OrderPaymentKind::Points, 500, Points::whole(500), 0}, {OrderPaymentKind::Voucher, 1'000, {}, 3}};
    ReceiptPoints points;
    points.pointName = QStringLiteral("Blossoms");
    points.earned = Points::whole(80);
    points.active = Points::whole(1'234);
    points.pending = Points::whole(80);
    points.nextExpiry = ExpiringPoints{{1'798'758'000'000}, Points::whole(120)}; // 1 January 2027, 00:00
    receipt.points = points;
    receipt.thanks = QStringLiteral("Thank you for coming!");
    return receipt;
}

/// A statement with everything on it, and so many lines, one a day from 1 January 2026 on.
inline MemberStatement sampleStatement(int lines)
{
    MemberStatement statement;
    statement.shopName = QStringLiteral("Bergmann Wohnen");
    statement.memberName = QStringLiteral("Anneliese Bergmann");
    statement.cardNumber = *cardNumberOf(123'456'789);
    statement.from = QDate(2026, 1, 1);
    statement.until = QDate(2026, 11, 21);
    statement.madeAt = printNow;
    statement.pointName = QStringLiteral("Blossoms");
    statement.pointValueMicro = 10'000;
    statement.currency = Currency(u"EUR");
    statement.balance.active = Points::whole(1'234);
    statement.balance.pending = Points::whole(80);
    statement.expiring = {{{1'798'758'000'000}, Points::whole(120)}, {{1'830'294'000'000}, Points::whole(900)}};
    Tier silver;
    silver.id = {1};
    silver.name = QStringLiteral("Silver");
    Tier gold;
    gold.id = {2};
    gold.name = QStringLiteral("Gold");
    gold.qualifyFrom = gold.retainFrom = 40'000;
    statement.ladder.tiers = {silver, gold};
    TierStanding standing;
    standing.tier = silver.id;
    standing.since = QDate(2026, 3, 1);
    standing.measure = 31'550;
    standing.span = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
    standing.next = gold.id;
    standing.missingToNext = 8'450;
    standing.nextBy = QDate(2026, 12, 31);
    statement.standing = standing;
    const LocalCalendar calendar(printZone);
    statement.history.before = statement.history.after = Points::whole(400);
    for (int i = 0; i < lines; ++i) {
        StatementLine line;
        line.entry.type = i % 5 == 4 ? PointsEntryType::Redeem : PointsEntryType::Earn;
        line.entry.points = Points::whole(i % 5 == 4 ? -100 : 37);
        line.entry.source = {PointsSourceKind::Order, i + 1, 0};
        line.entry.occurredAt = calendar.noon(QDate(2026, 1, 1).addDays(i));
        line.reference = QString::number(2041 + i);
        statement.history.after += line.entry.points;
        line.balance = statement.history.after;
        statement.history.lines.append(line);
    }
    return statement;
}

inline CouponSlip sampleCoupon()
{
    CouponSlip coupon;
    coupon.shopName = QStringLiteral("Bergmann Wohnen");
    coupon.code = *couponCodeOf(12'345'678'901);
    coupon.shownCode = couponCodeForReading(coupon.code);
    coupon.gives = QStringLiteral("10% off everything made of linen");
    coupon.validUntil = QDate(2026, 12, 31);
    coupon.conditions = {QStringLiteral("From €50. Not together with other coupons."),
                         QStringLiteral("One coupon a person, not for vouchers. No cash value.")};
    return coupon;
}

} // namespace regulars::uitest
