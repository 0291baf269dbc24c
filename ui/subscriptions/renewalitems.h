// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/subscriptions/subscriptionviews.h"

#include <QtCore/QAbstractTableModel>

namespace regulars {

class Formatting;

/// What renews within a horizon of days, with words.
class RenewalItems final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Customer, Plan, Value, DecideBy, RenewsOn, How, ColumnCount };

    /// The formatting must outlive it.
    explicit RenewalItems(const Formatting &formatting, QObject *parent = nullptr);

    void setBoard(const RenewalBoard &board);
    /// Shows those within so many days.
    void setHorizon(int days);
    [[nodiscard]] const QList<SubscriptionRow> &rows() const { return m_rows; }
    /// What the shown ones are worth in their next term.
    [[nodiscard]] Money value() const;
    /// How many of the board renew within so many days.
    [[nodiscard]] int countWithin(int days) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int dataRole) const override;

private:
    void fill();
    [[nodiscard]] QString cellText(const SubscriptionRow &row, int column) const;

    const Formatting &m_formatting;
    RenewalBoard m_board;
    int m_horizon = renewalHorizons.front();
    QList<SubscriptionRow> m_rows;
};

} // namespace regulars
