// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/dashboard.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace regulars {

class Formatting;
enum class DashboardCard;

/// The words of the dashboard, in the program's language. GUI thread only.
class DashboardTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::DashboardTexts)

public:
    enum class Figure {
        Retention,
        Churn,
        Repeat,
        Nps,
        Csat,
        FirstReply,
        AverageOrder,
        ValueSoFar,
        OrderFrequency,
        ValueHistoric,
        ValueFormula,
        ValueDiscounted,
        ValueExpected,
        Participation,
        Redemption,
        PointsOutstanding,
        ReferralRate,
        Ces
    };
    static constexpr std::array figures = {Figure::Retention,      Figure::Churn,
                                           Figure::Repeat,         Figure::Nps,
                                           Figure::Csat,           Figure::FirstReply,
                                           Figure::AverageOrder,   Figure::ValueSoFar,
                                           Figure::OrderFrequency, Figure::ValueHistoric,
                                           Figure::ValueFormula,   Figure::ValueDiscounted,
                                           Figure::ValueExpected,  Figure::Participation,
                                           Figure::Redemption,     Figure::PointsOutstanding,
                                           Figure::ReferralRate,   Figure::Ces};
    [[nodiscard]] static QString name(Figure figure);
    [[nodiscard]] static QString name(DashboardCard card);
    /// How it is counted, in a paragraph.
    [[nodiscard]] static QString definition(Figure figure, const DashboardQuestion &question, int activeDays);

    /// "30 days", "90 days", "365 days".
    [[nodiscard]] static QString period(DashboardPeriod period);
    /// "compared with 23 Nov 2024 to 22 Nov 2025"
    [[nodiscard]] static QString compared(const DashboardQuestion &question, const Formatting &formatting);
    /// The same of the days that the figure is about, which may be others.
    [[nodiscard]] static QString compared(Figure figure, const DashboardQuestion &question, const Formatting &formatting);
    /// "▲ 3.1"; empty where there is nothing to compare.
    [[nodiscard]] static QString change(std::optional<double> difference, int decimals, const Formatting &formatting);
    /// "62 %", "3 of 7" where there are too few to tell a rate of retention or churn, "–" of nobody.
    [[nodiscard]] static QString retention(const Share &share, int decimals, const Formatting &formatting);
    /// "Nov 26"
    [[nodiscard]] static QString shortMonth(int month, const Formatting &formatting);
    /// "+47", "−12"
    [[nodiscard]] static QString score(double score, const Formatting &formatting);
};

} // namespace regulars
