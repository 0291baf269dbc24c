// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/taskcentre.h"
#include "storage/database.h"
#include "storage/sla/duetimes.h"

#include <QtCore/QObject>

namespace regulars {

/// Computes the due times that wait for it in the background: at the start what was left over, then after each change of
/// what is promised. Batch by batch, so that a sale gets in between; when the person stops it, the rest waits for the next
/// start or change. Lives in the GUI thread.
class DueTimesCentre final : public QObject
{
    Q_OBJECT

public:
    DueTimesCentre(Database &database, TaskCentre &tasks, QObject *parent = nullptr);

    [[nodiscard]] bool isComputing() const { return m_computing; }

Q_SIGNALS:
    /// Nothing waits any more.
    void computed();
    void failed(const regulars::Error &error);

private:
    void look();
    void begin(qint64 tickets);
    void computeBatch();
    void end(bool stopped);

    Database &m_database;
    TaskCentre &m_tasks;
    TaskHandle m_task;
    bool m_computing = false;
    bool m_lookAgain = false; ///< something was promised otherwise meanwhile
    qint64 m_done = 0;
    qint64 m_total = 0;
};

/// The same for a program without an event loop: waits until it is done.
[[nodiscard]] Result<void> computeWaitingDueTimes(Database &database);

} // namespace regulars
