// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/loyalty/tier.h"
#include "ui/tickets/deskform.h"

#include <QtCore/QHash>

namespace regulars {

class Database;
class ProductsEdit;

/// What the form works with; the database must outlive it.
struct TierFormNeeds
{
    Database &database;
    Currency currency;
    QHash<ProductId, QString> products; ///< names of those that bring the ladder's tiers
};

/// The ladder with the tier at its place; one with the same id gives way to it. Positions count from 1.
[[nodiscard]] TierLadder ladderWith(TierLadder ladder, const Tier &tier);

/// A tier of a loyalty programme, new or known. Only collects: its owner takes what submitted() brings, and answers with
/// finish().
class TierForm final : public DeskForm
{
    Q_OBJECT

public:
    /// `ladder`: to which it belongs or comes.
    TierForm(const Tier &tier, const TierLadder &ladder, const TierFormNeeds &needs, QWidget *parent);

    [[nodiscard]] Tier tier() const;
    /// Of the product by which it can be bought.
    [[nodiscard]] QString productName() const;
    [[nodiscard]] bool isDirty() const override { return tier() != m_tier; }
    void save() override;

Q_SIGNALS:
    void submitted(const regulars::Tier &tier);

private:
    void addAmount(const QString &id, const QString &label);
    void addPayment(const TierFormNeeds &needs);
    void setAmount(const QString &id, qint64 value);
    [[nodiscard]] qint64 amount(const QString &id) const;
    void fill();
    [[nodiscard]] QList<Error> faultsOf(const Tier &entered) const;

    Tier m_tier;
    TierLadder m_ladder;
    Currency m_currency;
    ProductsEdit *m_product;
};

} // namespace regulars
