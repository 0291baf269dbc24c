// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsledger.h"
#include "storage/loyalty/pointsstore.h"

namespace regulars {

/// What points are spent for: an order that was paid with them, or a reward that was claimed. Or given for: a referral, to
/// the advocate and to the friend.
enum class PointsCauseKind { Payment, Claim, Advocate, Referred };

struct PointsCause
{
    PointsCauseKind kind = PointsCauseKind::Payment;
    QString uid; ///< of the record
};

/// Keeps the points that are taken for a record at what they should be.
class PointsClaims
{
public:
    /// The terms must outlive it.
    PointsClaims(WriteSession &session, const PointsTerms &terms, Instant now);

    /// Takes what is missing of `points` for the cause, or gives back what is too much; nothing at all is taken of a record
    /// that is gone. Throws SqlFailure, of code Refused (not_enough_points, status of the card).
    void keep(const PointsCause &cause, CustomerId customer, Points points, const PointsRequest &about);

private:
    struct Taken
    {
        PointsAccountId account;
        qint64 line = 0;
    };
    [[nodiscard]] PointsContext context() const;
    [[nodiscard]] std::optional<Taken> find(const PointsCause &cause) const;
    void take(const PointsCause &cause, CustomerId customer, Points points, const PointsRequest &about);
    void takeAgain(PointsAccount &account, qint64 line, Points missing);
    void giveBack(PointsAccount &account, qint64 line, Points points);

    WriteSession &m_session;
    const PointsTerms &m_terms;
    Instant m_now;
    PointsStore m_store;
};

template<>
struct EnumNames<PointsCauseKind>
{
    static constexpr std::array<std::pair<PointsCauseKind, const char16_t *>, 4> names = {
        {{PointsCauseKind::Payment, u"payment"},
         {PointsCauseKind::Claim, u"claim"},
         {PointsCauseKind::Advocate, u"advocate"},
         {PointsCauseKind::Referred, u"referred"}}};
    static constexpr PointsCauseKind fallback = PointsCauseKind::Claim;
};

} // namespace regulars
