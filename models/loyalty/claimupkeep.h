// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/command.h"

#include <QtCore/QTimer>

namespace regulars {

/// Ends claims that were not used in time, in the background: when it starts and every hour. Lives in the GUI thread.
class ClaimUpkeep final : public QObject
{
    Q_OBJECT

public:
    explicit ClaimUpkeep(Database &database, QObject *parent = nullptr);

    void start();
    /// What runs stops after its slice.
    void stop();

Q_SIGNALS:
    /// So many have expired.
    void done(qint64 expired);
    /// It is tried again in an hour.
    void failed(const regulars::Error &error);

private:
    void look();
    void expireSlice();

    Database &m_database;
    QTimer m_hour;
    qint64 m_expired = 0;
    bool m_started = false;
    bool m_running = false;
};

/// All that is overdue while the caller waits: the command line. Gives how many. Error: also Refused when the user may not
/// write.
[[nodiscard]] Result<qint64> expireAllClaims(Database &database);

} // namespace regulars
