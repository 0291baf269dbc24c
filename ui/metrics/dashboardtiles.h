// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/peoplebehind.h"
#include "models/reports/supportreportview.h"
#include "ui/metrics/dashboardtexts.h"

#include <QtWidgets/QWidget>

#include <array>

class QGridLayout;

namespace regulars {

class DashboardTile;
struct ShownFigure;

/// The figures that stand above everything else. Where there is too little to tell a percentage, they count.
class DashboardTiles final : public QWidget
{
    Q_OBJECT

public:
    /// Formatting must outlive it.
    explicit DashboardTiles(const Formatting &formatting, QWidget *parent = nullptr);

    void showDashboard(const Dashboard &dashboard);
    /// Why figures that are read apart are not there yet.
    void showMissing(const QString &values, const QString &programme);
    /// Whether what is assumed of customers' value can be changed from here.
    void setOffersValueTerms(bool offers);
    /// Which ones are seen, in this order.
    void setFigures(const QList<DashboardTexts::Figure> &figures);
    void showSupport(const SupportComparison &support);
    /// Why there are no times of the support desk.
    void showNoSupport(const QString &why);
    [[nodiscard]] DashboardTile *tile(DashboardTexts::Figure figure) const { return m_tiles[size_t(figure)]; }
    /// What they say, a figure a line.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void peopleRequested(const regulars::PeopleBehind &people);
    void supportReportRequested();
    void valueTermsRequested();
    void loyaltyRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void fill(DashboardTexts::Figure figure, const ShownFigure &shown);
    void offerPeople(const CustomerFigures &now);
    void createLinks();
    [[nodiscard]] QString wordsOf(DashboardTexts::Figure figure, const Dashboard &dashboard) const;

    const Formatting &m_formatting;
    QGridLayout *m_grid;
    int m_columns = 0;
    bool m_isWhole = true; ///< and not a part of the shop
    QList<DashboardTexts::Figure> m_figures;
    std::array<DashboardTile *, DashboardTexts::figures.size()> m_tiles{};
};

} // namespace regulars
