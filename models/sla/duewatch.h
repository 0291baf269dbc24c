// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sla/duenotices.h"
#include "storage/database.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace regulars {

struct DueReport;

/// Says when tickets become due, are late or come back from a snooze, each promise once: to the user of the database. What
/// there was before the first start ever is taken as known. Lives in the GUI thread; reads on a reader thread.
class DueWatch final : public QObject
{
    Q_OBJECT

public:
    explicit DueWatch(Database &database, QObject *parent = nullptr);
    ~DueWatch() override;

    /// Tells from now on; `told` as this user's told() once was. Nothing: this is the first time.
    void start(const std::optional<QStringList> &told);
    /// Says nothing more until it is started again.
    void stop();
    /// Looks now; otherwise it does so when the next promise is due and when tickets change.
    void check();
    /// What the user was told of tickets that are still unfinished, in no order.
    [[nodiscard]] QStringList told() const;

Q_SIGNALS:
    /// The most urgent first. `caughtUp`: this is what came while nobody was there to be told.
    void due(const QList<regulars::DueNotice> &notices, bool caughtUp);
    /// told() is different now.
    void toldChanged();

private:
    void look();
    void take(const DueReport &report, Instant at);

    Database &m_database;
    QTimer m_timer;
    QTimer m_settling; ///< many tickets change at once
    CancelToken m_token;
    QSet<DueNoticeKey> m_told;
    bool m_running = false;
    quint64 m_run = 0; ///< tells what a look finds after a stop from what the present run asked for
    bool m_looking = false;
    bool m_again = false;  ///< something changed while it looked
    bool m_silent = false; ///< the first look ever: what it finds is known
    bool m_caughtUp = false;
};

} // namespace regulars
