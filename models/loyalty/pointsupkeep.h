// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "models/base/command.h"
#include "models/base/taskcentre.h"
#include "storage/loyalty/pointsdue.h"

#include <QtCore/QTimer>

namespace regulars {

/// One slice of the daily work on cards: what unlocks, expires or is no longer held. In between others may write. For
/// whoever runs it: it needs no right, and nobody undoes it.
struct BookDuePoints
{
    static constexpr QLatin1StringView name{"book_due_points"};
    static constexpr Right right = Right::See;
    static constexpr int cardsAtOnce = 500;
    int limit = cardsAtOnce;
    CustomerId lastBirthday = {}; ///< of the slice before
    [[nodiscard]] Result<PointsDueSlice> execute(WriteSession &session) const;
};

/// What a whole run came to.
struct PointsDueSums
{
    qint64 looked = 0; ///< at cards on which something fell due
    qint64 unlocked = 0;
    Points expired;
    qint64 birthdaysLooked = 0;
    qint64 birthdays = 0; ///< members who got points for theirs
    CustomerId lastBirthday;

    [[nodiscard]] qint64 done() const { return looked + birthdaysLooked; }
    void add(const PointsDueSlice &slice);
};

/// Books in the background what falls due on cards, however long nobody has looked: when it starts and every hour. Lives in
/// the GUI thread.
class PointsUpkeep final : public QObject
{
    Q_OBJECT

public:
    PointsUpkeep(Database &database, TaskCentre &tasks, QObject *parent = nullptr);

    void start();
    /// What runs stops after its slice.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void done(const regulars::PointsDueSums &sums);
    /// It is tried again in an hour.
    void failed(const regulars::Error &error);

private:
    void look();
    void bookSlice();
    void end(bool whole);

    Database &m_database;
    TaskCentre &m_tasks;
    QTimer m_hour;
    TaskHandle m_task;
    PointsDueSums m_sums;
    qint64 m_total = 0;
    bool m_started = false;
    bool m_running = false;
};

/// A whole run while the caller waits: the command line. Error: also Refused when the user may not write.
[[nodiscard]] Result<PointsDueSums> bookAllDuePoints(Database &database, const Progress &progress = {});

} // namespace regulars
