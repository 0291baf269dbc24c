// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/segmentlistmodel.h"

#include "core/base/textfolding.h"
#include "models/base/roles.h"
#include "ui/segments/segmenttexts.h"

#include <algorithm>

namespace regulars {

SegmentListModel::SegmentListModel(const Formatting &formatting, QObject *parent)
    : QAbstractListModel(parent), m_formatting(formatting)
{
}

void SegmentListModel::setSegments(const QList<SegmentRow> &segments)
{
    arrange(segments);
}

void SegmentListModel::setSearch(const QString &text)
{
    const QString search = folded(text.simplified());
    if (search == m_search)
        return;
    m_search = search;
    arrange(QList<SegmentRow>(m_segments));
}

bool SegmentListModel::isFound(const Segment &segment) const
{
    const auto holds = [this](const QString &text) { return folded(text).contains(m_search); };
    return m_search.isEmpty() || holds(segment.name) || holds(segment.description) || holds(segment.folder);
}

// Lines that stay where they are keep their choice.
void SegmentListModel::arrange(const QList<SegmentRow> &segments)
{
    QList<Line> lines;
    QList<qint64> ids;
    int found = 0;
    const bool hasFolders = std::any_of(segments.begin(), segments.end(),
                                        [](const SegmentRow &row) { return !row.segment.folder.isEmpty(); });
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const Segment &segment = segments.at(i).segment;
        if (!isFound(segment))
            continue;
        if (hasFolders && (lines.isEmpty() || lines.last().folder != segment.folder)) {
            lines += Line{segment.folder, -1};
            ids += 0;
        }
        lines += Line{segment.folder, i};
        ids += segment.id.value;
        ++found;
    }
    QList<qint64> before;
    for (const Line &line : std::as_const(m_lines))
        before += line.segment < 0 ? 0 : m_segments.at(line.segment).segment.id.value;
    const bool stays = before == ids;
    if (!stays)
        beginResetModel();
    m_segments = segments;
    m_lines = lines;
    m_found = found;
    if (!stays)
        endResetModel();
    else if (!lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(lines.size()) - 1));
}

const SegmentRow *SegmentListModel::segment(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_lines.size() || m_lines.at(index.row()).segment < 0)
        return nullptr;
    return &m_segments.at(m_lines.at(index.row()).segment);
}

QModelIndex SegmentListModel::indexOf(SegmentId segment) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        const SegmentRow *each = this->segment(index(row));
        if (each && each->segment.id == segment)
            return index(row);
    }
    return {};
}

QModelIndex SegmentListModel::firstSegment() const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).segment >= 0)
            return index(row);
    }
    return {};
}

int SegmentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant SegmentListModel::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SegmentRow *row = segment(index);
    const QString folder = m_lines.at(index.row()).folder;
    switch (dataRole) {
    case Qt::DisplayRole:
    case role::Title:
        return row ? row->segment.name : folder.isEmpty() ? tr("Without a folder") : folder;
    case Qt::AccessibleTextRole:
        return row ? tr("%1, %2, %3", "a segment, its kind, how many are in it")
                         .arg(row->segment.name, SegmentTexts::kind(row->segment.kind).text,
                              SegmentTexts::counted(row->count, m_formatting))
                   : tr("Folder %1").arg(folder);
    case role::Subtitle:
        return row ? SegmentTexts::counted(row->count, m_formatting) : QString();
    case role::Id:
        return row ? row->segment.id.value : qint64(0);
    default:
        return {};
    }
}

Qt::ItemFlags SegmentListModel::flags(const QModelIndex &index) const
{
    return segment(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace regulars
