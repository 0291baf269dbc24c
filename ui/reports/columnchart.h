// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reports/chartcanvas.h"

#include <vector>

namespace regulars {

/// A row of columns, of parts that stand on each other or side by side. Values below zero hang from the line.
class ColumnChart final : public ChartCanvas
{
    Q_OBJECT

public:
    enum class Arrangement { Stacked, SideBySide };
    struct Series
    {
        QString name;
        ColourRole colour = ColourRole::Accent;
        double strength = 1; ///< 0 … 1: of the colour, over the surface
        std::vector<qint64> values;
    };

    /// `name` is what assistive programs call it.
    ColumnChart(Arrangement arrangement, const QString &name, QWidget *parent = nullptr);

    /// All series have as many values as there are `places`; of many places only some are labelled.
    void setSeries(const QStringList &places, const std::vector<Series> &series);
    /// The series whose part of a stacked column lies at that height, or −1.
    [[nodiscard]] int seriesAt(int place, double value) const;

protected:
    [[nodiscard]] Range addSeries(QChart &chart) override;
    [[nodiscard]] QList<LegendEntry> legendEntries() const override;

private:
    Arrangement m_arrangement;
    std::vector<Series> m_series;
};

} // namespace regulars
