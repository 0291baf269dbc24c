// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/paletteprovider.h"

#include <QtCore/QAbstractListModel>

#include <vector>

namespace regulars {

/// What the providers found, in their order, with a heading row above each group that has results.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setGroup(int group, const QString &heading, const QList<PaletteResult> &results);
    /// Null for heading rows.
    [[nodiscard]] const PaletteResult *result(const QModelIndex &index) const;
    [[nodiscard]] QString heading(const QModelIndex &index) const;
    /// The next result from `row` in steps of `step` (1 or -1), or `row` itself when there is none.
    [[nodiscard]] int nextResult(int row, int step) const;

private:
    struct Group
    {
        QString heading;
        QList<PaletteResult> results;
    };
    struct Place
    {
        const Group *group = nullptr;
        qsizetype result = -1; ///< -1: the heading
    };
    [[nodiscard]] Place place(int row) const;

    /// Groups in which something is named come first.
    [[nodiscard]] std::vector<const Group *> shown() const;

    std::vector<Group> m_groups;
};

} // namespace regulars
