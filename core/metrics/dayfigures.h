// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"

#include <QtCore/QDate>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace regulars {

/// Days within which a second purchase counts for the repeat purchase rate of matured cohorts.
inline constexpr int secondOrderDays = 90;

/// What is kept of every local day, so that no figure of the dashboard has to read orders again. Customers are those who
/// are known. Sums are of what happened on the day; steps are by how many a number of customers rises or falls on that
/// day: all steps up to a day add up to the number at its end. Steps also lie in the future, where somebody lapses who
/// does not buy again.
enum class DayFigure {
    Orders,        ///< sum: orders that count
    NetOfNew,      ///< sum, minor units: their value less what came back of them, on a customer's first day
    NetOfRegular,  ///< sum, minor units: on every later day
    NewCustomers,  ///< sum: bought for the first time
    InTime,        ///< sum, at the first day: bought again on another day within secondOrderDays
    Repeaters,     ///< sum, at the second order: have two orders
    Reactivated,   ///< sum: bought again after they had lapsed
    Lost,          ///< sum: lapsed, at the first day on which they were not active any more
    KeptMonth,     ///< steps: active, and active 30 days before
    KeptQuarter,   ///< steps: active, and active 90 days before
    KeptYear,      ///< steps: active, and active 365 days before
    BuyersMonth,   ///< steps: bought within the last 30 days
    BuyersQuarter, ///< steps: within the last 90
    BuyersYear,    ///< steps: within the last 365
};
inline constexpr size_t dayFigureCount = 14;

/// How long the periods of a dashboard are, in days.
enum class DashboardPeriod { Month, Quarter, Year };
[[nodiscard]] constexpr int daysOf(DashboardPeriod period)
{
    return period == DashboardPeriod::Month ? 30 : period == DashboardPeriod::Quarter ? 90 : 365;
}
[[nodiscard]] constexpr DayFigure keptOf(DashboardPeriod period)
{
    return DayFigure(int(DayFigure::KeptMonth) + int(period));
}
[[nodiscard]] constexpr DayFigure buyersOf(DashboardPeriod period)
{
    return DayFigure(int(DayFigure::BuyersMonth) + int(period));
}

/// A day on which a customer bought something that counts.
struct PurchaseDay
{
    int day = 0; ///< Julian, local
    int orders = 0;
    qint64 netMinor = 0;
    friend bool operator==(const PurchaseDay &, const PurchaseDay &) = default;
};

/// What one day and figure get from a customer.
struct DayPart
{
    DayFigure figure = DayFigure::Orders;
    int day = 0;
    qint64 amount = 0;
    friend bool operator==(const DayPart &, const DayPart &) = default;
};

/// What a customer with these days (ascending, each once) adds to the figures. Somebody is active from the day of an order
/// on for `activeDays` days: at the end of day t with an order in (t − activeDays, t] (domain §2.7).
[[nodiscard]] std::vector<DayPart> dayParts(const std::vector<PurchaseDay> &days, int activeDays);

/// Figures of days, added up; days of which nothing is known are zero.
class DayFigures
{
public:
    void add(DayFigure figure, int day, qint64 amount);

    /// Of the day alone.
    [[nodiscard]] qint64 on(DayFigure figure, int day) const;
    /// Of the days from `first` to `last`, both included.
    [[nodiscard]] qint64 between(DayFigure figure, int first, int last) const;
    /// Of everything until the end of `day`: of steps, the number of customers.
    [[nodiscard]] qint64 until(DayFigure figure, int day) const;
    /// How many customers are active at the end of `day`.
    [[nodiscard]] qint64 active(int day) const;
    /// The first day of the figure that is not zero; nothing when there is none.
    [[nodiscard]] std::optional<int> firstDay(DayFigure figure) const;

    /// Hands out what is not zero, by figure and day.
    template<typename Receive>
    void forEach(Receive &&receive) const
    {
        for (size_t figure = 0; figure < dayFigureCount; ++figure) {
            for (const auto &[start, chunk] : m_chunks[figure]) {
                for (size_t i = 0; i < chunk.amounts.size(); ++i) {
                    if (chunk.amounts[i] != 0)
                        receive(DayPart{DayFigure(figure), start + int(i), chunk.amounts[i]});
                }
            }
        }
    }

private:
    static constexpr int chunkDays = 256;
    struct Chunk
    {
        std::array<qint64, chunkDays> amounts{};
        qint64 sum = 0;
    };
    using Chunks = std::map<int, Chunk>; ///< by the first day

    std::array<Chunks, dayFigureCount> m_chunks;
};

template<>
struct EnumNames<DayFigure>
{
    static constexpr std::array<std::pair<DayFigure, const char16_t *>, dayFigureCount> names = {
        {{DayFigure::Orders, u"orders"},
         {DayFigure::NetOfNew, u"net_of_new"},
         {DayFigure::NetOfRegular, u"net_of_regular"},
         {DayFigure::NewCustomers, u"new_customers"},
         {DayFigure::InTime, u"in_time"},
         {DayFigure::Repeaters, u"repeaters"},
         {DayFigure::Reactivated, u"reactivated"},
         {DayFigure::Lost, u"lost"},
         {DayFigure::KeptMonth, u"kept_month"},
         {DayFigure::KeptQuarter, u"kept_quarter"},
         {DayFigure::KeptYear, u"kept_year"},
         {DayFigure::BuyersMonth, u"buyers_month"},
         {DayFigure::BuyersQuarter, u"buyers_quarter"},
         {DayFigure::BuyersYear, u"buyers_year"}}};
    static constexpr DayFigure fallback = DayFigure::Orders;
};

template<>
struct EnumNames<DashboardPeriod>
{
    static constexpr std::array<std::pair<DashboardPeriod, const char16_t *>, 3> names = {
        {{DashboardPeriod::Month, u"month"}, {DashboardPeriod::Quarter, u"quarter"}, {DashboardPeriod::Year, u"year"}}};
    static constexpr DashboardPeriod fallback = DashboardPeriod::Year;
};

} // namespace regulars
