// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/dashboard.h"
#include "models/base/roles.h"
#include "models/reports/supportreportview.h"
#include "ui/base/theme.h"
#include "ui/metrics/dashboardtexts.h"

namespace regulars {

/// A figure of the dashboard in words, as tiles, the wall and the report show it.
struct ShownFigure
{
    QString value = QStringLiteral("–");
    QString before; ///< the value of the period with which it is compared
    QString change; ///< empty: nothing to compare
    Tone tone = Tone::Neutral;
    QStringList details;
    QList<double> trend; ///< of the last months that can be told, the oldest first

    /// Of the change, on the surface of a box.
    [[nodiscard]] ColourRole ink() const;
};

/// Turns figures into words. Where there is too little to tell a percentage, they count. GUI thread only.
class DashboardFigures
{
    Q_DECLARE_TR_FUNCTIONS(regulars::DashboardTiles)

public:
    /// Fewer values are no trend.
    static constexpr qsizetype fewestForTrend = 3;

    /// Not of Figure::FirstReply, which the support desk knows.
    [[nodiscard]] static ShownFigure figure(DashboardTexts::Figure figure, const Dashboard &dashboard,
                                            const Formatting &formatting);
    [[nodiscard]] static ShownFigure firstReply(const SupportComparison &support, const Formatting &formatting);
    /// Any of them; "–" of the support desk while it is not read.
    [[nodiscard]] static ShownFigure figure(DashboardTexts::Figure figure, const Dashboard &dashboard,
                                            const std::optional<SupportComparison> &support, const Formatting &formatting);

private:
    [[nodiscard]] static ShownFigure share(DashboardTexts::Figure figure, const Share &before, const Share &now,
                                           bool moreIsGood, const Formatting &formatting);
    [[nodiscard]] static ShownFigure retention(const Dashboard &dashboard, const Formatting &formatting);
    [[nodiscard]] static ShownFigure churn(const Dashboard &dashboard, const Formatting &formatting);
    [[nodiscard]] static ShownFigure repeat(const Dashboard &dashboard, const Formatting &formatting);
    [[nodiscard]] static ShownFigure nps(const Dashboard &dashboard, const Formatting &formatting);
    [[nodiscard]] static ShownFigure csat(const Dashboard &dashboard, const Formatting &formatting);
    [[nodiscard]] static ShownFigure ces(const Dashboard &dashboard, const Formatting &formatting);
    [[nodiscard]] static ShownFigure averageOrder(const Dashboard &dashboard, const Formatting &formatting);
    [[nodiscard]] static ShownFigure valueSoFar(const Dashboard &dashboard, const Formatting &formatting);
    /// A mean of so many, and what it was of so many before; told apart from fewestForPercent on.
    struct Mean
    {
        std::optional<qint64> minor;
        qint64 of = 0;
    };
    [[nodiscard]] static ShownFigure money(const Mean &before, const Mean &now, Currency currency,
                                           const Formatting &formatting);
};

} // namespace regulars
