// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

#include <vector>

class QChart;
class QChartView;

namespace regulars {

class TextLabel;

/// A row of columns, of parts that stand on each other or side by side, in the colours of the theme.
class ColumnChart final : public QWidget
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
    ~ColumnChart() override;

    /// All series have as many values as there are `places`; of many places only some are labelled.
    void setSeries(const QStringList &places, const std::vector<Series> &series);
    [[nodiscard]] QSize sizeHint() const override { return {480, 220}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    [[nodiscard]] QColor colourOf(const Series &series) const;
    /// What each colour stands for; the one of QChart cuts its words off rather than beginning a second line.
    [[nodiscard]] QString legend() const;

    Arrangement m_arrangement;
    QChart *m_chart;
    QChartView *m_view;
    TextLabel *m_legend;
    QStringList m_places;
    std::vector<Series> m_series;
};

} // namespace regulars
