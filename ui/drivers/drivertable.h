// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/peoplebehind.h"
#include "ui/drivers/drivertablemodel.h"

#include <QtWidgets/QTableView>

class QMenu;
class QSortFilterProxyModel;

namespace regulars {

/// Drivers, sorted by any column. A click or Enter offers to open the people of a row, Ctrl+C copies the table.
class DriverTable final : public QTableView
{
    Q_OBJECT

public:
    DriverTable(const QString &name, const Formatting &formatting, QWidget *parent = nullptr);

    /// Columns of first purchases are shown only of these.
    void setDrivers(const QList<Driver> &drivers, QDate asOf);
    [[nodiscard]] const DriverTableModel &drivers() const { return *m_model; }
    /// What was opened last; null before.
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] QString asText() const;

Q_SIGNALS:
    void peopleRequested(const regulars::PeopleBehind &people);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QModelIndex &index);

    const Formatting &m_formatting;
    DriverTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QMenu *m_menu = nullptr;
    QDate m_asOf;
};

} // namespace regulars
