// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"
#include "ui/metrics/dashboardtexts.h"

#include <QtCore/QList>

namespace regulars {

/// The cards below the tiles of the dashboard.
enum class DashboardCard { Cohorts, Customers, Satisfaction, Rates, Revenue, Values, Points, Support };

/// What a person wants to see on the dashboard, and in which order.
struct DashboardLayout
{
    template<typename Part>
    struct Place
    {
        Part part;
        bool shown = true;
        friend bool operator==(const Place &, const Place &) = default;
    };
    QList<Place<DashboardTexts::Figure>> figures; ///< each once, as the cards
    QList<Place<DashboardCard>> cards;

    [[nodiscard]] static DashboardLayout usual();
    /// Of toText(). What it does not know is as usual, at the end; what we don't know is left out.
    [[nodiscard]] static DashboardLayout fromText(const QString &text);
    [[nodiscard]] QString toText() const;
    [[nodiscard]] QList<DashboardTexts::Figure> shownFigures() const;
    [[nodiscard]] QList<DashboardCard> shownCards() const;
    [[nodiscard]] bool showsNothing() const { return shownFigures().isEmpty() && shownCards().isEmpty(); }
    friend bool operator==(const DashboardLayout &, const DashboardLayout &) = default;
};

/// Cards in rows of two; the cohorts are as high as two others, which stand below each other beside them, so that their row
/// has up to three.
[[nodiscard]] QList<QList<DashboardCard>> cardRows(const QList<DashboardCard> &cards);

template<>
struct EnumNames<DashboardTexts::Figure>
{
    using Figure = DashboardTexts::Figure;
    static constexpr std::array<std::pair<Figure, const char16_t *>, 18> names = {
        {{Figure::Retention, u"retention"},
         {Figure::Churn, u"churn"},
         {Figure::Repeat, u"repeat"},
         {Figure::Nps, u"nps"},
         {Figure::Csat, u"csat"},
         {Figure::FirstReply, u"first_reply"},
         {Figure::AverageOrder, u"average_order"},
         {Figure::ValueSoFar, u"value_so_far"},
         {Figure::OrderFrequency, u"order_frequency"},
         {Figure::ValueHistoric, u"value_historic"},
         {Figure::ValueFormula, u"value_formula"},
         {Figure::ValueDiscounted, u"value_discounted"},
         {Figure::ValueExpected, u"value_expected"},
         {Figure::Participation, u"participation"},
         {Figure::Redemption, u"redemption"},
         {Figure::PointsOutstanding, u"points_outstanding"},
         {Figure::ReferralRate, u"referral_rate"},
         {Figure::Ces, u"ces"}}};
    static constexpr Figure fallback = Figure::Retention;
};

template<>
struct EnumNames<DashboardCard>
{
    static constexpr std::array<std::pair<DashboardCard, const char16_t *>, 8> names = {
        {{DashboardCard::Cohorts, u"cohorts"},
         {DashboardCard::Customers, u"customers"},
         {DashboardCard::Satisfaction, u"satisfaction"},
         {DashboardCard::Rates, u"rates"},
         {DashboardCard::Revenue, u"revenue"},
         {DashboardCard::Values, u"values"},
         {DashboardCard::Points, u"points"},
         {DashboardCard::Support, u"support"}}};
    static constexpr DashboardCard fallback = DashboardCard::Cohorts;
};

} // namespace regulars
