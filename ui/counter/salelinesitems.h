// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/counter/countersalemodel.h"

#include <QtCore/QIdentityProxyModel>

namespace regulars {

class Formatting;

/// The lines of a sale with words: what cells and heads say, and what screen readers read.
class SaleLinesItems final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SaleLinesItems(CounterSaleModel &model, const Formatting &formatting, QObject *parent = nullptr);

    /// What stands in the editor of a cell.
    [[nodiscard]] QString editText(const QModelIndex &index) const;
    /// Takes over what was typed into a cell; refuses what is no number, or breaks a rule.
    [[nodiscard]] Result<void> change(const QModelIndex &index, const QString &typed);
    [[nodiscard]] CounterSaleModel &model() const { return m_model; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int dataRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString cellText(const CounterLine &line, const QModelIndex &index) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;
    [[nodiscard]] QString priceText(qint64 unitPriceMicro) const;

    CounterSaleModel &m_model;
    const Formatting &m_formatting;
};

/// A discount as it is typed, "2.50" or "10 %"; empty text is none. Errors: InvalidValue (discount, not_an_amount).
[[nodiscard]] Result<PriceCut> priceCutOf(const QString &typed, Currency currency, const QLocale &locale);
/// The reverse: "2.50", "10%".
[[nodiscard]] QString priceCutText(const PriceCut &cut, Currency currency, const QLocale &locale);

} // namespace regulars
