// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segment.h"
#include "storage/database.h"

#include <QtCore/QTimer>

namespace regulars {

class SegmentKeeping;

/// Keeps who is in which segment current, in the background: touched customers shortly after a write, everybody when a day
/// begins, a segment's rule has changed, or something has changed at large (an import, another program). Coming in by a new
/// or changed rule is Applied, all else Found. Lives in the GUI thread; the database must outlive it.
class SegmentUpkeep final : public QObject
{
    Q_OBJECT

public:
    explicit SegmentUpkeep(Database &database, QObject *parent = nullptr);
    /// What runs is given up.
    ~SegmentUpkeep() override;

    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// Nothing is due any more.
    void done();
    void failed(const regulars::Error &error);

private:
    void look();
    void step();
    void follow(const ChangeSet &changes);
    void end();
    void fail(const Error &error);

    Database &m_database;
    QTimer m_soon;
    QTimer m_minute;
    CancelToken m_cancel;
    std::shared_ptr<SegmentKeeping> m_keeping; ///< what runs
    bool m_started = false;
    bool m_running = false;
    bool m_again = false;
};

/// Everything that is due, while the caller waits (command line, tests). Errors: Cancelled.
[[nodiscard]] Result<void> keepSegments(Database &database, const CancelToken &cancel = {});

} // namespace regulars
