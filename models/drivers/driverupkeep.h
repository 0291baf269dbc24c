// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drivers/driver.h"
#include "storage/database.h"

#include <QtCore/QTimer>

namespace regulars {

/// Keeps what comes with customers who come again counted, in the background: once a day, also when a day begins while the
/// program runs, and again after an import by this program. Reads beside everything else. Lives in the GUI thread; the
/// database must outlive it.
class DriverUpkeep final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds untilFirstLook{60}; ///< customers are scored first

    explicit DriverUpkeep(Database &database, QObject *parent = nullptr);
    /// What runs is given up.
    ~DriverUpkeep() override;

    void start(std::chrono::milliseconds firstLook = untilFirstLook);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// They were counted anew and are kept.
    void counted();
    /// A look has come to its end: nothing is due.
    void done();
    /// It is tried again within the hour.
    void failed(const regulars::Error &error);

private:
    void look();
    void keep(const Drivers &drivers);
    void end();
    void fail(const Error &error);

    Database &m_database;
    QTimer m_first;
    QTimer m_hour;
    CancelToken m_cancel;
    bool m_started = false;
    bool m_running = false;
    bool m_again = false; ///< counted today or not, they are counted anew
};

/// Counts as of a day, today when it is not valid, for a reader thread; keeps nothing. Errors: InvalidValue (as_of,
/// in_the_future), Cancelled.
[[nodiscard]] Result<Drivers> countDrivers(Connection &connection, QDate asOf, Instant now, const Progress &progress = {},
                                           const CancelToken &cancel = {});
/// Counts as of today and keeps it while the caller waits.
[[nodiscard]] Result<Drivers> storeDrivers(Database &database, const Progress &progress = {});

} // namespace regulars
