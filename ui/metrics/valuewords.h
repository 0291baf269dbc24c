// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/metrics/dashboardfigures.h"
#include "ui/metrics/dashboardlayout.h"
#include "ui/metrics/dashboardtile.h"

namespace regulars {

/// The figures of the dashboard that tell what customers are worth and what the loyalty programme does, in words. What
/// customers brought, what a formula says and what is expected of them are each named, and say at what margin. GUI thread
/// only.
class ValueWords
{
    Q_DECLARE_TR_FUNCTIONS(regulars::ValueWords)

public:
    using Figure = DashboardTexts::Figure;

    /// Whether the figure comes from Dashboard::values.
    [[nodiscard]] static bool isOfValues(Figure figure);
    /// Whether the figure comes from Dashboard::programme.
    [[nodiscard]] static bool isOfProgramme(Figure figure);
    /// Whether one of them has to be read to show these.
    [[nodiscard]] static bool needsValues(const DashboardLayout &shown);
    [[nodiscard]] static bool needsProgramme(const DashboardLayout &shown);
    /// Of any other figure true: whether its part of the dashboard was read, and the shop has what it is about.
    [[nodiscard]] static bool isKnown(Figure figure, const Dashboard &dashboard);
    /// Whether it is compared with the period that the dashboard is compared with.
    [[nodiscard]] static bool isCompared(Figure figure);

    [[nodiscard]] static QString name(Figure figure);
    /// How it is counted, in a paragraph.
    [[nodiscard]] static QString definition(Figure figure);
    [[nodiscard]] static ShownFigure figure(Figure figure, const Dashboard &dashboard, const Formatting &formatting);
    /// What there is to tell beyond a tile: tenths, what was assumed, members against others. Empty: nothing.
    [[nodiscard]] static QString more(Figure figure, const Dashboard &dashboard, const Formatting &formatting);
    /// "median €31.20"; empty where there are too few.
    [[nodiscard]] static QString median(const Spread &spread, Currency currency, const Formatting &formatting);
    /// What members' and others' orders come to; empty where there are too few of either.
    [[nodiscard]] static QString members(const Dashboard &dashboard, const Formatting &formatting);
    /// Whether choices() has the people behind it; those of other figures are told elsewhere.
    [[nodiscard]] static bool opensPeople(Figure figure);
    /// The people behind it.
    [[nodiscard]] static QList<DashboardTile::Choice> choices(Figure figure, const Dashboard &dashboard,
                                                              const Formatting &formatting);

private:
    [[nodiscard]] static ShownFigure frequency(const Dashboard &dashboard, const Formatting &formatting);
    [[nodiscard]] static ShownFigure spread(const std::optional<Spread> &values, const ValueFigures &figures,
                                            const Formatting &formatting);
    [[nodiscard]] static ShownFigure formula(Figure figure, const ValueFigures &figures, const Formatting &formatting);
    [[nodiscard]] static ShownFigure referrals(const Dashboard &dashboard, const Formatting &formatting);
    [[nodiscard]] static ShownFigure participation(const ProgrammeFigures &figures, const Formatting &formatting);
    [[nodiscard]] static ShownFigure redemption(const ProgrammeFigures &figures, const Formatting &formatting);
    [[nodiscard]] static ShownFigure outstanding(const ProgrammeFigures &figures, const Formatting &formatting);
    /// "at a margin of 38%", or that it is revenue.
    [[nodiscard]] static QString basis(const ValueTerms &terms, const Formatting &formatting);
    [[nodiscard]] static QString tenths(const Spread &spread, Currency currency, const Formatting &formatting);
    [[nodiscard]] static QString joined(const Dashboard &dashboard, const Formatting &formatting);
    [[nodiscard]] static QList<DashboardTile::Choice> tenthChoices(BehindFigure figure, const Spread &spread, QDate day,
                                                                   Currency currency, const Formatting &formatting);
    [[nodiscard]] static QList<DashboardTile::Choice> referralChoices(const Dashboard &dashboard);
};

} // namespace regulars
