// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/peoplebehind.h"
#include "models/prediction/outlookview.h"

#include <QtCore/QAbstractTableModel>

namespace regulars {

class Formatting;

/// How many customers bought how recently and how often: a line for each score of recency, the best above, a column for
/// each score of frequency.
class RfmGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int scores = 5;
    enum Role { Strength = Qt::UserRole + 1 }; ///< 0 … 1, of the largest cell; not valid where nobody is

    /// Formatting must outlive it.
    explicit RfmGridModel(const Formatting &formatting, QObject *parent = nullptr);

    /// `asOf`: the day as of which they were scored.
    void setGrid(const RfmGrid &grid, QDate asOf);
    /// Nobody's where the cell is empty.
    [[nodiscard]] std::optional<PeopleBehind> peopleAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] qint64 customersAt(const QModelIndex &index) const;
    [[nodiscard]] QString tip(const QModelIndex &index) const;

    const Formatting &m_formatting;
    RfmGrid m_grid;
    QDate m_asOf;
    qint64 m_most = 0;
    qint64 m_all = 0;
};

} // namespace regulars
