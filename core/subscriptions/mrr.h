// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/subscriptions/subscription.h"

#include <array>
#include <optional>

namespace regulars {

/// Monthly recurring revenue (MRR) is what subscriptions are worth in a month, without tax; it is looked at by customers.
/// What is paused is no part of it, but no loss either: that somebody pauses is a movement of its own, and all others are
/// about what is agreed on, paused or not.
enum class MrrMovement {
    New,          ///< of customers who never had a subscription
    Expansion,    ///< more than before, of those who have one
    Contraction,  ///< less than before; also when one of several subscriptions ends
    Churn,        ///< of those whose last subscription ended, on the day after it
    Reactivation, ///< of those who have had one before
    Paused        ///< what pauses took (negative) and gave back
};
inline constexpr size_t mrrMovementCount = 6;

/// What changed in a month, in minor units: opening + movements = closing.
struct MrrMonth
{
    QDate month;                                      ///< its first day
    qint64 openingMinor = 0;                          ///< at the end of the day before it
    std::array<qint64, mrrMovementCount> movements{}; ///< signed, by MrrMovement
    qint64 closingMinor = 0;                          ///< at the end of its last day, or of the day up to which is counted
    qint64 pausedMinor = 0;                           ///< of subscriptions that are paused then; no part of closingMinor
    qint64 customersAtEnd = 0;                        ///< with a subscription, paused ones too
    qint64 customersGained = 0;                       ///< new and back again
    qint64 customersLost = 0;

    [[nodiscard]] qint64 movement(MrrMovement movement) const { return movements[size_t(movement)]; }
    friend bool operator==(const MrrMonth &, const MrrMonth &) = default;
};

/// Of those who had a subscription at the start: what became of it by the end. Paused ones count as what is agreed on.
struct MrrRetention
{
    qint64 startMinor = 0;
    qint64 endMinor = 0;  ///< of the same customers
    qint64 keptMinor = 0; ///< of each of them no more than at the start
    qint64 startCustomers = 0;
    qint64 lostCustomers = 0; ///< without any at the end

    /// Net revenue retention: growth counts; may exceed 1. Nothing where there was nothing.
    [[nodiscard]] std::optional<double> net() const;
    /// Gross revenue retention: growth does not count.
    [[nodiscard]] std::optional<double> gross() const;
    /// Logo churn: the share of customers who left.
    [[nodiscard]] std::optional<double> logoChurn() const;
    friend bool operator==(const MrrRetention &, const MrrRetention &) = default;
};

/// Of the terms that ended in a time: what was agreed on for another one. A term that was left before its end was not up for
/// renewal; one that was renewed early counts when it ends.
struct RenewalRate
{
    qint64 due = 0; ///< terms
    qint64 renewed = 0;
    qint64 dueMinor = 0; ///< what they had cost
    qint64 renewedMinor = 0;

    /// By value. Nothing where nothing was due.
    [[nodiscard]] std::optional<double> byValue() const;
    friend bool operator==(const RenewalRate &, const RenewalRate &) = default;
};

struct MrrReport
{
    QDate from;             ///< first day of the first month
    QDate until;            ///< last day
    QList<MrrMonth> months; ///< each month of it, the last one up to `until`
    QDate comparedFrom;     ///< so many whole months up to `until` begin with it; not after `from`
    MrrRetention retention; ///< from the end of the day before `comparedFrom` to the end of `until`
    RenewalRate renewals;   ///< of terms that ended from `comparedFrom` on and before `until`
    friend bool operator==(const MrrReport &, const MrrReport &) = default;
};

/// The lines of one subscription that count, in their order.
using SubscriptionCourse = QList<SubscriptionEvent>;

/// What a subscription is worth at the end of a day: all that is agreed on, and what of it is paused.
struct MrrValue
{
    qint64 heldMinor = 0;
    qint64 pausedMinor = 0;

    [[nodiscard]] qint64 mrrMinor() const { return heldMinor - pausedMinor; }
    friend bool operator==(const MrrValue &, const MrrValue &) = default;
};
[[nodiscard]] MrrValue valueOn(const SubscriptionCourse &course, QDate day);

/// Adds up the subscriptions of one customer after another. Each amount is a whole number of minor units before anything is
/// added (monthlyMinor), so nothing is lost to rounding.
class MrrTally
{
public:
    /// So many calendar months, the last one of them up to a day. What is compared with then, and what was renewed since, is
    /// of as many whole months before that day: a day more does not take a month away.
    MrrTally(QDate until, int months);
    /// All subscriptions of a customer, once for each customer.
    void add(const QList<SubscriptionCourse> &ofCustomer);
    [[nodiscard]] MrrReport report() const;

private:
    struct Standing
    {
        MrrValue value;
        bool hadOne = false;
    };
    [[nodiscard]] MrrMonth *monthOf(QDate day);
    void addRenewals(const SubscriptionCourse &course);
    void move(QDate day, const Standing &before, const MrrValue &after);

    MrrReport m_report;
};

/// Fewer customers or terms than these get no percentages.
inline constexpr qint64 fewestForRevenueRetention = 10;
/// A share of so many customers or terms, where they are enough for one to be shown.
[[nodiscard]] std::optional<double> shownShare(std::optional<double> share, qint64 of);

template<>
struct EnumNames<MrrMovement>
{
    static constexpr std::array<std::pair<MrrMovement, const char16_t *>, mrrMovementCount> names = {
        {{MrrMovement::New, u"new"},
         {MrrMovement::Expansion, u"expansion"},
         {MrrMovement::Contraction, u"contraction"},
         {MrrMovement::Churn, u"churn"},
         {MrrMovement::Reactivation, u"reactivation"},
         {MrrMovement::Paused, u"paused"}}};
    static constexpr MrrMovement fallback = MrrMovement::Expansion;
};

} // namespace regulars
