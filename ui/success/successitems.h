// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QAbstractTableModel>
#include <QtCore/QStringList>

#include <functional>

namespace regulars {

/// Lines of words, which are asked for when a line is seen: there may be as many as customers. The first column says the
/// whole line to whom reads it aloud.
class SuccessItems final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using CellsOf = std::function<QStringList(int line)>;

    explicit SuccessItems(const QStringList &headings, QObject *parent = nullptr);

    /// `cells` is asked until there are other lines.
    void setLines(int lines, CellsOf cells);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int dataRole) const override;

private:
    QStringList m_headings;
    int m_lines = 0;
    CellsOf m_cells;
};

} // namespace regulars
