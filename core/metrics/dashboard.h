// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/feedback/surveyanswer.h"
#include "core/loyalty/programmefigures.h"
#include "core/metrics/customerfigures.h"
#include "core/metrics/dashboardslice.h"
#include "core/metrics/shopmetrics.h"
#include "core/metrics/valuefigures.h"
#include "core/orders/countedorder.h"

namespace regulars {

/// With what figures are compared: as many days before, or the same days of the year before.
enum class ComparedWith { PeriodBefore, YearBefore };

/// What a dashboard is about.
struct DashboardQuestion
{
    QDate day; ///< the last local day
    DashboardPeriod period = DashboardPeriod::Year;
    ComparedWith comparedWith = ComparedWith::YearBefore;
    DashboardSlice slice{}; ///< of which part of the shop
    ZeroValueOrders zeroValueOrders = ZeroValueOrders::Ignore;

    [[nodiscard]] bool isValid() const { return day.isValid(); }
    /// Of the whole shop by the usual rules, of which sums are kept; everything else is counted order by order.
    [[nodiscard]] bool isKept() const { return slice.isWhole() && zeroValueOrders == ZeroValueOrders::Ignore; }
    [[nodiscard]] QDate from() const { return day.addDays(1 - daysOf(period)); }
    /// The last day of the period with which it is compared.
    [[nodiscard]] QDate dayBefore() const;
    friend bool operator==(const DashboardQuestion &, const DashboardQuestion &) = default;
};

/// What customers said in some days.
struct Satisfaction
{
    NpsFigures nps;
    CsatFigures csat;
    CesFigures ces{};
    AnsweringPeople people{};
    friend bool operator==(const Satisfaction &, const Satisfaction &) = default;
};
/// Of those whom the shop asked in some days and who have no more time to answer, the share who did. Of what the program
/// does not ask, nobody.
struct ResponseRates
{
    Share nps;
    Share csat;
    Share ces;
    friend bool operator==(const ResponseRates &, const ResponseRates &) = default;
};
struct SatisfactionMonth
{
    int month = 0; ///< monthNumberOf
    Satisfaction satisfaction;
    friend bool operator==(const SatisfactionMonth &, const SatisfactionMonth &) = default;
};

/// All figures of a dashboard that come from customers, their orders and what they say.
struct Dashboard
{
    DashboardQuestion question;
    bool isDayOver = false; ///< the last day asked about; as long as it is not, its month may grow
    int activeDays = 0;     ///< after an order, during which its customer is active
    Currency currency;
    CustomerDashboard customers;
    QList<Cohort> cohorts; ///< up to the month of `question.day`, the last 12, the oldest first
    Satisfaction said;     ///< in the period
    Satisfaction saidBefore;
    ResponseRates responded{};                 ///< in the period
    QList<SatisfactionMonth> satisfaction;     ///< the last 12 months, the oldest first
    std::optional<ValueFigures> values;        ///< nothing: not read, as they take longer
    std::optional<ProgrammeFigures> programme; ///< the same, and nothing of a day that is past
    std::optional<Instant> countedBefore{};    ///< of a saved view that was kept then and may be different now

    [[nodiscard]] QDate lastWholeDay() const { return isDayOver ? question.day : question.day.addDays(-1); }
    /// Takes over what was read apart, where it is of the same day; it is of the whole shop and tells nothing of a part.
    void take(const std::optional<ValueFigures> &value, const std::optional<ProgrammeFigures> &figures);
    /// Nobody has bought or said anything yet.
    [[nodiscard]] bool isEmpty() const;
};

template<>
struct EnumNames<ComparedWith>
{
    static constexpr std::array<std::pair<ComparedWith, const char16_t *>, 2> names = {
        {{ComparedWith::PeriodBefore, u"period_before"}, {ComparedWith::YearBefore, u"year_before"}}};
    static constexpr ComparedWith fallback = ComparedWith::YearBefore;
};

} // namespace regulars
