// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/pointsledgermodel.h"

#include <QtCore/QIdentityProxyModel>

namespace regulars {

class Formatting;

/// The ledger of points as a table with words: when, who, what, the change, the balance after it, the last day.
class PointsLedgerItems final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum Column { When, Member, What, Change, Balance, Expires, ColumnCount };

    /// Model and formatting must outlive it.
    PointsLedgerItems(PointsLedgerModel &model, const Formatting &formatting, QObject *parent = nullptr);

    /// What a line is, and what it is about: "Earned · order #20418".
    [[nodiscard]] static QString what(const PointsRow &row);
    [[nodiscard]] static QString columnTitle(int column);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxy) const override;
    [[nodiscard]] QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int dataRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString cellText(const PointsRow &row, int column) const;
    [[nodiscard]] QString when(Instant instant) const;
    [[nodiscard]] QDate lastDay(const PointsRow &row) const;
    [[nodiscard]] QVariant toolTip(const PointsRow &row, int column) const;
    [[nodiscard]] QString spoken(const PointsRow &row) const;

    const Formatting &m_formatting;
};

} // namespace regulars
