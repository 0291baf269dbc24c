// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

namespace regulars {

class Database;
class FigureTile;
class Formatting;
class LoyaltyFiguresView;
class Sparkline;
struct Breakage;
struct PurchaseFigures;

/// Four figures of the loyalty programme with their definitions as tooltips, and how each went in the last 12 months: who is
/// active, what is outstanding, how much is redeemed, and what members buy. Where there is too little to tell, they say so.
class LoyaltyKeyFigures final : public QWidget
{
    Q_OBJECT

public:
    /// Database and formatting must outlive it.
    LoyaltyKeyFigures(Database &database, const Formatting &formatting, QWidget *parent = nullptr);

    /// What they show, for others who show more of it.
    [[nodiscard]] LoyaltyFiguresView &view() const { return *m_figures; }
    /// What they say, a figure a line.
    [[nodiscard]] QString text() const;

private:
    struct Figure
    {
        FigureTile *tile = nullptr;
        Sparkline *line = nullptr;
    };
    [[nodiscard]] Figure addFigure(const QString &name, const QString &definition);
    void refresh();
    void showActive();
    void showOutstanding();
    /// What the liability leaves out, and why.
    [[nodiscard]] QString breakage(const Breakage &found) const;
    void showRedemption();
    void showOrders();
    /// Of how many customers the orders are, and what comparing them does not show.
    [[nodiscard]] static QStringList comparison(const PurchaseFigures &purchases);

    const Formatting &m_formatting;
    LoyaltyFiguresView *m_figures;
    Figure m_active;
    Figure m_outstanding;
    Figure m_redemption;
    Figure m_orders;
};

} // namespace regulars
