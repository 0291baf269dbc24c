// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/segments/segmentviews.h"

#include <QtCore/QAbstractListModel>

namespace regulars {

class Formatting;

/// Segments below the names of their folders, which can't be chosen; found by name, description and folder. Folders are
/// named as soon as there is one.
class SegmentListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Formatting must outlive it.
    explicit SegmentListModel(const Formatting &formatting, QObject *parent = nullptr);

    /// By folder and name.
    void setSegments(const QList<SegmentRow> &segments);
    void setSearch(const QString &text);
    [[nodiscard]] bool hasSearch() const { return !m_search.isEmpty(); }
    /// How many of the segments are found.
    [[nodiscard]] int found() const { return m_found; }
    /// Null of a folder.
    [[nodiscard]] const SegmentRow *segment(const QModelIndex &index) const;
    /// Not valid while it is not found.
    [[nodiscard]] QModelIndex indexOf(SegmentId segment) const;
    [[nodiscard]] QModelIndex firstSegment() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        QString folder;
        qsizetype segment = -1; ///< none: the folder's name
        friend bool operator==(const Line &, const Line &) = default;
    };
    void arrange(const QList<SegmentRow> &segments);
    [[nodiscard]] bool isFound(const Segment &segment) const;

    const Formatting &m_formatting;
    QList<SegmentRow> m_segments;
    QList<Line> m_lines;
    QString m_search; ///< folded
    int m_found = 0;
};

} // namespace regulars
