// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/command.h"

#include <QtCore/QTimer>

namespace regulars {

/// Rewards referrals whose hold is over: when it starts, every hour, and when one was recorded, allowed or bought for. Lives
/// in the GUI thread.
class ReferralUpkeep final : public QObject
{
    Q_OBJECT

public:
    explicit ReferralUpkeep(Database &database, QObject *parent = nullptr);

    void start();
    /// What runs stops after its slice.
    void stop();

Q_SIGNALS:
    /// So many were rewarded.
    void done(qint64 rewarded);
    /// It is tried again in an hour.
    void failed(const regulars::Error &error);

private:
    void look();
    void rewardSlice();
    void end();

    Database &m_database;
    QTimer m_hour;
    qint64 m_rewarded = 0;
    bool m_started = false;
    bool m_running = false;
    bool m_again = false; ///< something has changed since it began
};

/// All that are due while the caller waits: the command line. Gives how many were rewarded. Error: also Refused when the
/// user may not write.
[[nodiscard]] Result<qint64> rewardAllReferrals(Database &database);

} // namespace regulars
