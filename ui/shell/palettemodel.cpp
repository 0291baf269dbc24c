// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palettemodel.h"

#include <algorithm>

namespace regulars {

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    qsizetype rows = 0;
    for (const Group &group : m_groups)
        rows += group.results.isEmpty() ? 0 : group.results.size() + 1;
    return parent.isValid() ? 0 : static_cast<int>(rows);
}

std::vector<const PaletteModel::Group *> PaletteModel::shown() const
{
    std::vector<const Group *> groups;
    for (const Group &group : m_groups)
        groups.push_back(&group);
    std::stable_partition(groups.begin(), groups.end(),
                          [](const Group *group) { return !group->results.isEmpty() && group->results.first().isNamed; });
    return groups;
}

PaletteModel::Place PaletteModel::place(int row) const
{
    qsizetype rest = row;
    for (const Group *group : shown()) {
        const qsizetype rows = group->results.isEmpty() ? 0 : group->results.size() + 1;
        if (rest < rows)
            return {group, rest - 1};
        rest -= rows;
    }
    return {};
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const PaletteResult *found = result(index);
    return found ? found->title : heading(index);
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return result(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::NoItemFlags);
}

void PaletteModel::setGroup(int group, const QString &heading, const QList<PaletteResult> &results)
{
    beginResetModel();
    if (m_groups.size() <= static_cast<size_t>(group))
        m_groups.resize(static_cast<size_t>(group) + 1);
    m_groups[static_cast<size_t>(group)] = {heading, results};
    endResetModel();
}

const PaletteResult *PaletteModel::result(const QModelIndex &index) const
{
    const Place at = place(index.row());
    return index.isValid() && at.group && at.result >= 0 ? &at.group->results.at(at.result) : nullptr;
}

QString PaletteModel::heading(const QModelIndex &index) const
{
    const Place at = place(index.row());
    return at.group ? at.group->heading : QString();
}

int PaletteModel::nextResult(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < rowCount(); next += step) {
        if (result(index(next)))
            return next;
    }
    return row;
}

} // namespace regulars
