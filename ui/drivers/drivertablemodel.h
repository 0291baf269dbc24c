// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drivers/driver.h"

#include <QtCore/QAbstractTableModel>

namespace regulars {

class Formatting;

/// Drivers in a table, with words.
class DriverTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Range, Share, Expected, Difference, MedianDays, Next, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole,
        PlacesRole, ///< of Range: QList<qreal> of low, value, high and expected, each 0 … 1 of the room
        StandsOut   ///< of Difference: 1 better, −1 worse, 0 may be chance
    };

    /// Formatting must outlive it.
    explicit DriverTableModel(const Formatting &formatting, QObject *parent = nullptr);

    void setDrivers(const QList<Driver> &drivers);
    /// `row` is one of the model.
    [[nodiscard]] const Driver &driver(int row) const { return m_drivers[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int dataRole) const override;

    [[nodiscard]] static QString columnTitle(int column);

private:
    [[nodiscard]] QString text(const Driver &driver, int column) const;
    [[nodiscard]] QString spoken(const Driver &driver) const;
    [[nodiscard]] QVariant places(const Driver &driver) const;

    const Formatting &m_formatting;
    QList<Driver> m_drivers;
    double m_most = 1; ///< the share at the end of the room
};

} // namespace regulars
