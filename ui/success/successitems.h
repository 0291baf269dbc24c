// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QStringList>

namespace regulars {

/// Lines of a table that speak of a customer each, with words. The first column says the whole line to whom reads it aloud.
class SuccessItems final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Line
    {
        CustomerId customer;
        QStringList cells;
    };

    explicit SuccessItems(const QStringList &headings, QObject *parent = nullptr);

    void setLines(const QList<Line> &lines);
    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int dataRole) const override;

private:
    QStringList m_headings;
    QList<Line> m_lines;
};

} // namespace regulars
