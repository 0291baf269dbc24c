// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/command.h"
#include "storage/backup/backups.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

#include <memory>

namespace regulars {

class TaskCentre;
class TaskHandle;

/// Sets where backups go and how many stay.
struct SaveBackupPolicy
{
    static constexpr QLatin1StringView name{"save_backup_policy"};
    static constexpr Right right = Right::Manage;
    BackupPolicy policy;
    /// Error: InvalidValue (days, weeks).
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// The backups of the open shop: which there are, and making new ones in the background. Lives in the GUI thread and
/// never waits; the database and the task centre must outlive it.
class BackupCentre final : public QObject
{
    Q_OBJECT

public:
    BackupCentre(Database &database, TaskCentre &tasks, QObject *parent = nullptr);
    /// A daily backup that still runs is given up and leaves nothing: a large shop's would hold up quitting. One that
    /// the person asked for is finished in the background.
    ~BackupCentre() override;

    /// Newest first, as last read.
    [[nodiscard]] const QList<Backup> &backups() const { return m_backups; }
    [[nodiscard]] const BackupPolicy &policy() const { return m_policy; }
    /// Where backups go now.
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Reads policy and list again.
    void refresh();
    void makeNow();
    /// Makes a backup if there is none of today yet; says nothing when there is.
    void makeDaily();
    void setPolicy(const BackupPolicy &policy);

Q_SIGNALS:
    void changed();
    void made(const regulars::Backup &backup);
    void failed(const regulars::Error &error);

private:
    void make(bool daily);
    void finish(const Result<std::optional<Backup>> &backup);

    Database &m_database;
    TaskCentre &m_tasks;
    QList<Backup> m_backups;
    BackupPolicy m_policy;
    QString m_folder;
    bool m_busy = false;
    bool m_daily = false; ///< what runs is the daily backup
    std::shared_ptr<TaskHandle> m_task;
    CancelToken m_cancel;
    QFuture<Result<std::optional<Backup>>> m_running;
};

} // namespace regulars
