// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QStringList>

class QTableView;

namespace regulars {

/// A line of what came of trying out.
struct TrialRow
{
    QStringList cells; ///< one of each column; the first says what it is
    CustomerId of;     ///< a member's line
    qint64 change = 0; ///< of the last column: more or less

    friend bool operator==(const TrialRow &, const TrialRow &) = default;
};

/// A few lines of finished texts: what they are about at the beginning, figures behind it.
class TrialTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TrialTable(const QStringList &titles, QObject *parent = nullptr);

    void setRows(const QList<TrialRow> &rows);
    [[nodiscard]] const QList<TrialRow> &rows() const { return m_rows; }
    /// Line by line, cells behind each other.
    [[nodiscard]] QString text() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    QList<TrialRow> m_rows;
};

/// A flat table of it, as high as its lines.
[[nodiscard]] QTableView *createTrialView(TrialTable *table, const QString &objectName, const QString &spoken,
                                          QWidget *parent);

} // namespace regulars
