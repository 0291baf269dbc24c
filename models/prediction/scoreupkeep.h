// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/taskcentre.h"
#include "models/prediction/shopscores.h"
#include "storage/database.h"
#include "storage/prediction/customerscorestore.h"

#include <QtCore/QTimer>

namespace regulars {

/// What is to be said.
struct ScoresDue
{
    QDate asOf;
    std::optional<int> month; ///< whose end it is; nothing: the last run

    friend bool operator==(const ScoresDue &, const ScoresDue &) = default;
};

/// The end of the last month, once, and today, unless the last run is of today already, knew anybody and all imports and
/// weighed the risk as the shop does now; or in any case. The end of the month anew, too, where files were imported since
/// and no other month is kept: whoever begins with Regulars brings their orders in several files.
[[nodiscard]] QList<ScoresDue> scoresDue(const ScoreState &state, QDate today, bool again = false);

/// Keeps what is said of customers up to date, in the background: once a day, also when a day begins while the program runs,
/// and again after an import or its undo, by whichever program, or when the shop weighs the risk in another way. What is due
/// is told from what is kept, so that nothing is forgotten when a run is given up or fails, and programs on one file don't
/// answer each other for ever. Reads beside everything else and writes in slices, so nothing waits for it. Lives in the GUI
/// thread; the database must outlive it.
class ScoreUpkeep final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds untilFirstLook{20}; ///< what the window shows first is read before

    explicit ScoreUpkeep(Database &database, QObject *parent = nullptr);
    /// What runs is given up.
    ~ScoreUpkeep() override;

    /// What somebody waits for, as after other weights of risk, is shown there; it must outlive this.
    void showIn(TaskCentre &tasks) { m_tasks = &tasks; }
    void start(std::chrono::milliseconds firstLook = untilFirstLook);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// A look has come to its end: all that was due is said.
    void done();
    /// It is tried again within the hour.
    void failed(const regulars::Error &error);

private:
    void look();
    void computeNext();
    void beginTask();
    void report(const ScoreWriting &writing) const;
    void write(const std::shared_ptr<ScoreWriting> &writing);
    void end();
    void lookAgainIfNeeded();
    void fail(const Error &error);

    Database &m_database;
    QTimer m_first;
    QTimer m_hour;
    CancelToken m_cancel;
    QList<ScoresDue> m_due; ///< what is left of this look
    bool m_started = false;
    bool m_running = false;
    bool m_lookAgain = false; ///< something came while it ran
    TaskCentre *m_tasks = nullptr;
    std::shared_ptr<TaskHandle> m_task; ///< while somebody waits for what runs
    bool m_awaited = false;             ///< this look follows something that was done just now
    bool m_stale = false;               ///< so does the next one
};

/// Says all that is due while the caller waits, and today's anew in any case; gives today's. Errors: those of scoreShop and
/// of the database.
[[nodiscard]] Result<ScoreRun> storeScores(Database &database, ZeroValueOrders zeroValueOrders = ZeroValueOrders::Ignore,
                                           const Progress &progress = {});

} // namespace regulars
