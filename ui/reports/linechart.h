// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reports/chartcanvas.h"

#include <optional>
#include <vector>

namespace regulars {

/// Lines over places. Where a value is missing the line is interrupted; a value alone is a dot.
class LineChart final : public ChartCanvas
{
    Q_OBJECT

public:
    struct Series
    {
        QString name;
        ColourRole colour = ColourRole::Accent;
        std::vector<std::optional<double>> values;
    };

    /// `name` is what assistive programs call it. All values lie between `lowest` and `highest`.
    LineChart(const QString &name, double lowest, double highest, QWidget *parent = nullptr);

    void setSeries(const QStringList &places, const std::vector<Series> &series);

protected:
    [[nodiscard]] Range addSeries(QChart &chart) override;
    [[nodiscard]] QList<LegendEntry> legendEntries() const override;

private:
    double m_lowest;
    double m_highest;
    std::vector<Series> m_series;
};

} // namespace regulars
