// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segment.h"
#include "storage/database.h"

#include <QtCore/QObject>

namespace regulars {

/// Counts many rules that are not saved, one after the other, as a gallery of ready segments shows them. Gives up when it
/// goes. Lives in the GUI thread; the database must outlive it.
class SegmentCounts final : public QObject
{
    Q_OBJECT

public:
    explicit SegmentCounts(Database &database, QObject *parent = nullptr);
    ~SegmentCounts() override;

    /// Counts these; what runs is given up.
    void count(const QList<Segment> &segments);
    [[nodiscard]] bool isCounting() const { return m_counting; }

Q_SIGNALS:
    /// Of the segment at that place. Of one that could not be counted nothing is said.
    void counted(int index, int members);
    void done();

private:
    void next();

    Database &m_database;
    QList<Segment> m_segments;
    CancelToken m_cancel;
    int m_index = 0;
    bool m_counting = false;
    quint64 m_turn = 0;
};

/// Who is in the segment now, in the order of ids: for exports.
[[nodiscard]] QFuture<Result<QList<CustomerId>>> readSegmentMembers(Database &database, SegmentId segment);

} // namespace regulars
