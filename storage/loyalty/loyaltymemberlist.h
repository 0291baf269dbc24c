// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/loyalty/points.h"
#include "core/loyalty/tier.h"

#include <QtCore/QDate>
#include <QtCore/QMetaType>

#include <optional>

namespace regulars {

class Connection;

/// Which members a list has.
enum class MemberChoice {
    All,
    NeverRedeemed, ///< have earned points and never spent any
    ExpiringSoon,  ///< points of theirs expire within expiringSoonDays
    InDebt,        ///< more points were taken back than they had
};
enum class MemberSort { Name, Balance, LastHere };

inline constexpr int expiringSoonDays = 30;

struct LoyaltyMemberFilter
{
    QString text; ///< words of the name
    MemberChoice choice = MemberChoice::All;
    std::optional<TierId> tier; ///< not valid: members without one
    MemberSort sort = MemberSort::Name;
    bool descending = false;

    /// Whether everybody is in the list.
    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && choice == MemberChoice::All && !tier; }
    friend bool operator==(const LoyaltyMemberFilter &, const LoyaltyMemberFilter &) = default;
};

/// What a line of the list of members shows.
struct LoyaltyMemberRow
{
    CustomerId customer;
    QString name;
    TierId tier;
    QDate joinedOn;
    Points active; ///< can be spent; with what has fallen due meanwhile
    Points pending;
    Points debt;
    Points expiring; ///< on `expiresOn`
    QDate expiresOn; ///< the next day on which points are gone; not valid: there is none
    std::optional<Instant> lastOrderAt;
};

/// The members of the loyalty programme: first all ids in order, then the rows of a page by their ids.
class LoyaltyMemberList
{
public:
    explicit LoyaltyMemberList(Connection &connection) : m_connection(connection) {}

    /// The ids of all members that match and are not in the recycle bin, in order.
    [[nodiscard]] Result<QList<qint64>> ids(const LoyaltyMemberFilter &filter, Instant now) const;
    /// The rows of these customers; those who are no members are left out.
    [[nodiscard]] Result<QList<LoyaltyMemberRow>> rows(const QList<qint64> &ids, Instant now) const;

private:
    Connection &m_connection;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::LoyaltyMemberRow)
