// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/counter/countersale.h"
#include "ui/base/card.h"
#include "ui/counter/saleentry.h"

class QGridLayout;
class QPushButton;

namespace regulars {

class Formatting;
class TextLabel;

/// What the sale comes to: discount, points that pay, the total, what it earns and what is left, and the one button that
/// records it.
class TotalsCard final : public Card
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit TotalsCard(const Formatting &formatting, QWidget *parent = nullptr);

    /// What stands on the card besides the sale.
    struct Figures
    {
        std::optional<Points> earns;        ///< nothing: nobody earns anything here
        std::optional<Points> balanceAfter; ///< nothing: no member
        Points mostPoints;                  ///< that may pay; none: points can't pay
        int pendingDays = 0;                ///< until what it earns can be spent
    };
    void showSale(const CounterSale &sale, const Figures &figures);
    void setRecording(bool recording);
    /// The sentence below the button; red when something is wrong.
    void say(const QString &sentence, bool wrong);

Q_SIGNALS:
    /// Answered with SaleEntry::refuse() when it can't be.
    void discountTyped(regulars::SaleEntry *entry);
    void pointsTyped(regulars::SaleEntry *entry);
    void recordRequested();

private:
    SaleEntry *addEntry(QGridLayout *grid, const QString &label, const QString &name);
    TextLabel *addFigure(QGridLayout *grid, const QString &label, TextLabel *figure);

    const Formatting &m_formatting;
    SaleEntry *m_discount = nullptr;
    SaleEntry *m_points = nullptr;
    TextLabel *m_pointsLabel = nullptr;
    TextLabel *m_total = nullptr;
    TextLabel *m_due = nullptr;
    TextLabel *m_dueLabel = nullptr;
    TextLabel *m_earns = nullptr;
    TextLabel *m_earnsLabel = nullptr;
    TextLabel *m_after = nullptr;
    TextLabel *m_afterLabel = nullptr;
    QPushButton *m_record = nullptr;
    TextLabel *m_hint = nullptr;
};

} // namespace regulars
