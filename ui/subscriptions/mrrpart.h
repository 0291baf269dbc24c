// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/subscriptions/subscriptionviews.h"

#include <QtWidgets/QWidget>

namespace regulars {

class ChartCard;
class ColumnChart;
class FigureTile;
class Formatting;

/// Monthly recurring revenue: what it is, how much of it stayed, and what moved it in each of the last twelve months. Reads
/// only while it is shown.
class MrrPart final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    MrrPart(Database &database, const Formatting &formatting, QWidget *parent = nullptr);

    [[nodiscard]] const MrrView &view() const { return *m_mrr; }
    [[nodiscard]] ChartCard *chart() const { return m_card; }
    [[nodiscard]] FigureTile *mrr() const { return m_value; }
    [[nodiscard]] FigureTile *netRetention() const { return m_net; }
    [[nodiscard]] FigureTile *renewalRate() const { return m_renewals; }

private:
    void showFigures();
    [[nodiscard]] QString shareText(std::optional<double> share, qint64 of) const;
    void showRetention(const MrrRetention &retention);
    void showRenewals(const RenewalRate &rate);
    void showMonths(const MrrFigures &figures);

    const Formatting &m_formatting;
    MrrView *m_mrr;
    FigureTile *m_value;
    FigureTile *m_net;
    FigureTile *m_gross;
    FigureTile *m_churn;
    FigureTile *m_renewals;
    ColumnChart *m_chart;
    ChartCard *m_card;
};

} // namespace regulars
