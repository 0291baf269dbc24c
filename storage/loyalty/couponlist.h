// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/couponuse.h"

#include <QtCore/QMetaType>

namespace regulars {

class Connection;

/// Which coupons a list has.
enum class CouponChoice {
    All,
    Usable, ///< today, by somebody
    GiftCards,
    Over, ///< withdrawn, used up, empty, or past their last day
};

struct CouponFilter
{
    QString text; ///< a part of the code or of the batch's name
    CouponChoice choice = CouponChoice::All;

    /// Whether every coupon is in the list.
    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && choice == CouponChoice::All; }
    friend bool operator==(const CouponFilter &, const CouponFilter &) = default;
};

/// What a line of the list of coupons shows.
struct CouponRow
{
    Coupon coupon;
    CouponUsage usage;
    qint64 restMinor = 0;                  ///< of a gift card
    CouponFault fault = CouponFault::None; ///< for whoever may use it
    QString customerName;                  ///< who alone may use it
    QString productName;                   ///< of a free item; empty: none, or it was removed
};

/// All coupons, gift cards and promotion codes, the newest first: first the ids, then the rows of a page by their ids.
class CouponList
{
public:
    explicit CouponList(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<QList<qint64>> ids(const CouponFilter &filter, Instant now) const;
    /// The rows of these coupons; those that do not exist are left out.
    [[nodiscard]] Result<QList<CouponRow>> rows(const QList<qint64> &ids, Instant now) const;

private:
    Connection &m_connection;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::CouponRow)
