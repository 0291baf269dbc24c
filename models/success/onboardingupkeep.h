// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journal/changeset.h"
#include "storage/success/onboardingstore.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <set>

namespace regulars {

class Database;

/// Starts the onboarding of new customers where a template says so: when it starts, every hour and soon after customers were
/// added. What is due is read beside the writer, which is asked for a slice at a time. Lives in the GUI thread.
class OnboardingUpkeep final : public QObject
{
    Q_OBJECT

public:
    explicit OnboardingUpkeep(Database &database, QObject *parent = nullptr);

    void start();
    /// What runs stops after its slice.
    void stop();

Q_SIGNALS:
    /// So many onboardings were started.
    void done(int started);
    /// It is tried again in an hour.
    void failed(const regulars::Error &error);

private:
    void follow(const ChangeSet &changes);
    void lookAtAll();
    void look();
    void startSlice();

    Database &m_database;
    QTimer m_hour;
    QTimer m_settling;
    std::set<CustomerId> m_added; ///< to be looked at
    bool m_all = false;           ///< everybody is
    QList<OnboardingDue> m_due;
    int m_count = 0;
    bool m_started = false;
    bool m_running = false;
};

/// All at once while the caller waits: the command line. Gives how many were started.
[[nodiscard]] Result<int> startDueOnboardings(Database &database);

} // namespace regulars
