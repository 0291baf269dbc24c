// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/prediction/backtestview.h"

#include <QtWidgets/QWidget>

namespace regulars {

class ChartCard;
class Formatting;
class LineChart;
class TextLabel;

/// Whether predictions are any good: what would have been said a while ago of each customer, and what came of it.
class BackTestCard final : public QWidget
{
    Q_OBJECT

public:
    /// How many days are looked ahead.
    static constexpr int days = 90;

    /// View and formatting must outlive it.
    BackTestCard(BackTestView &view, const Formatting &formatting, QWidget *parent = nullptr);

    [[nodiscard]] ChartCard *card() const { return m_card; }
    [[nodiscard]] LineChart *chart() const { return m_chart; }
    /// The sentences about it.
    [[nodiscard]] QString said() const;

private:
    void refresh();
    void show(const ShopBackTest &test);
    [[nodiscard]] QStringList sentences(const ShopBackTest &test) const;

    BackTestView &m_view;
    const Formatting &m_formatting;
    LineChart *m_chart;
    ChartCard *m_card;
    TextLabel *m_said;
};

} // namespace regulars
