// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "models/base/command.h"
#include "models/base/taskcentre.h"
#include "storage/loyalty/tierreview.h"

#include <QtCore/QDate>
#include <QtCore/QTimer>

namespace regulars {

/// One slice of a review of tiers: in between others may write. For whoever runs it: it needs no right, and nobody undoes
/// it. Argument: `count` of members whose tier is another one now.
struct ReviewTiers
{
    static constexpr QLatin1StringView name{"review_tiers"};
    static constexpr Right right = Right::See;
    static constexpr int membersAtOnce = 500;
    TierReviewPlace from;
    int limit = membersAtOnce;
    [[nodiscard]] Result<TierReviewSlice> execute(WriteSession &session) const;
};

/// What a whole review came to.
struct TierReviewSums
{
    qint64 looked = 0;
    qint64 kept = 0;
    qint64 raised = 0;
    qint64 lowered = 0;

    void add(const TierReviewSlice &slice);
};

/// Reviews tiers in the background: whose last day has passed, however long nobody has looked, and everybody when the tiers
/// are others. Once when it starts, on each new day, and whenever the tiers change. Lives in the GUI thread.
class TierUpkeep final : public QObject
{
    Q_OBJECT

public:
    TierUpkeep(Database &database, TaskCentre &tasks, QObject *parent = nullptr);

    void start();
    /// What runs stops after its slice.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// A review has come to its end.
    void done(const regulars::TierReviewSums &sums);
    /// It is tried again in an hour.
    void failed(const regulars::Error &error);

private:
    void look();
    void begin(const TierReviewPlan &plan);
    void reviewSlice(const TierReviewPlace &from);
    void take(const TierReviewSlice &slice);
    /// A review that was broken off goes on within the hour.
    void end(bool whole);

    Database &m_database;
    TaskCentre &m_tasks;
    QTimer m_hour;
    QDate m_today;      ///< of the review that runs, in the shop's time zone
    QDate m_reviewedOn; ///< by the last whole review
    TaskHandle m_task;
    TierReviewSums m_sums;
    qint64 m_total = 0;
    bool m_started = false;
    bool m_running = false;
    bool m_again = false; ///< the tiers have changed meanwhile
};

/// A whole review while the caller waits: the command line. Error: also Refused when the user may not write.
[[nodiscard]] Result<TierReviewSums> reviewAllTiers(Database &database, const Progress &progress = {});

} // namespace regulars
