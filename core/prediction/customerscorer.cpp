// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/customerscorer.h"

#include <cmath>

namespace regulars {

namespace {

constexpr double mostMinor = 9e16; // so that it can be weighed by the points of risk

RiskSignals withOrders(RiskSignals known, const NextOrder &next, const PurchaseDays &days)
{
    known.orderDays = days.days;
    known.neverBack = next.neverBack;
    known.overdueRatio = next.basis == NextOrderBasis::OwnRhythm ? std::optional(next.ratio) : std::nullopt;
    return known;
}

} // namespace

std::optional<double> CustomerScorer::probabilityAlive(const PurchaseSummary &summary) const
{
    if (!m_outlook.orders || (summary.repeats == 0 && !m_outlook.orders->isParetoNbd()))
        return std::nullopt;
    return m_outlook.orders->probabilityAlive(summary);
}

std::optional<qint64> CustomerScorer::valueMinor(const PurchaseSummary &summary, const ValueHorizon &horizon) const
{
    if (!m_outlook.orders || !m_outlook.spend)
        return std::nullopt;
    const double minor = discountedValue(*m_outlook.orders, *m_outlook.spend, summary, horizon) *
                         static_cast<double>(m_outlook.currency.minorPerMajor());
    if (!std::isfinite(minor) || std::abs(minor) > mostMinor)
        return std::nullopt;
    return std::llround(minor);
}

NextOrder CustomerScorer::nextOrderOf(const PurchaseDays &days) const
{
    return regulars::nextOrderOf(days.orderDays(), m_outlook.rhythm, m_outlook.asOf);
}

RiskSignals CustomerScorer::signalsOf(const PurchaseDays &days, RiskSignals known) const
{
    return withOrders(std::move(known), nextOrderOf(days), days);
}

std::optional<ChurnRisk> CustomerScorer::riskOf(const NextOrder &next, const PurchaseDays &days, RiskSignals known) const
{
    return churnRisk(withOrders(std::move(known), next, days), m_outlook.weights);
}

CustomerScore CustomerScorer::scoreOf(CustomerId customer, const PurchaseSummary &summary, const PurchaseDays &days,
                                      RiskSignals known) const
{
    CustomerScore score;
    score.customer = customer;
    score.asOf = m_outlook.asOf;
    score.probabilityAlive = probabilityAlive(summary);
    if (m_outlook.orders) {
        // The chance of being there costs the most and is the same for all horizons.
        const double alive = m_outlook.orders->probabilityAlive(summary);
        const auto within = [&](double ahead) {
            return alive * m_outlook.orders->expectedWhileAlive(summary, ahead / daysPerWeek);
        };
        score.expected = ExpectedOrders{within(30), within(90), within(365)};
    }
    score.valueMinor = valueMinor(summary);
    const NextOrder next = nextOrderOf(days);
    score.nextOrder = next.expected;
    score.neverBack = next.neverBack;
    if (next.basis != NextOrderBasis::NotEnoughData)
        score.overdueRatio = next.ratio;
    score.risk = riskOf(next, days, known);
    return score;
}

} // namespace regulars
