// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/enumnames.h"
#include "core/base/result.h"
#include "storage/sql/canceltoken.h"

#include <QtCore/QList>

namespace regulars {

class Connection;

enum class BackupReason { Manual, Daily, BeforeMigration, BeforeImport, BeforeRestore };

/// A backup in the folder.
struct Backup
{
    QString file;
    Instant madeAt;
    BackupReason reason = BackupReason::Manual;
    qint64 bytes = 0;
};

/// Where backups go and how many stay.
struct BackupPolicy
{
    QString folder; ///< empty: "backups" beside the database
    int days = 14;  ///< of each of the newest so many days the last backup stays
    int weeks = 8;  ///< of each of the newest so many weeks the last backup stays
    int newest = 5; ///< that stay in any case

    /// What the settings backup_folder, backup_days and backup_weeks of the database say. Throws SqlFailure.
    [[nodiscard]] static BackupPolicy of(Connection &connection);
};

/// The backups of one database file. Each is a whole database, checked before it gets its name, so that a file with
/// such a name is always good. Any thread; takes its time.
class Backups
{
public:
    explicit Backups(QString databaseFile, BackupPolicy policy = {});

    [[nodiscard]] QString folder() const;

    /// Makes, checks and keeps a backup, and removes those that the policy no longer keeps. Other programs may use
    /// the database meanwhile. Errors: those of opening the database, FileNotWritable, DiskFull, DatabaseCorrupt,
    /// Cancelled; nothing half-written stays after any of them.
    [[nodiscard]] Result<Backup> make(BackupReason reason, Instant now, const CancelToken &cancel = {}) const;
    /// A backup into a file of the person's own choice, which must not exist (FileNotWritable, rule = exists).
    [[nodiscard]] Result<Backup> makeAt(const QString &file, Instant now) const;
    /// Makes a daily backup if none has been made since the start of the local day.
    [[nodiscard]] Result<std::optional<Backup>> makeDaily(Instant now, const CancelToken &cancel = {}) const;
    /// Newest first.
    [[nodiscard]] QList<Backup> list() const;

    /// Puts the backup in the place of the database, which nobody may have open (DatabaseLocked). What was there is
    /// kept as a backup of its own first, which is returned; nothing when there was no file. Errors: FileNotFound,
    /// UnknownFormat, DatabaseCorrupt, DatabaseTooNew (of the backup, field = backup), FileNotWritable, DiskFull.
    [[nodiscard]] Result<std::optional<Backup>> restore(const QString &backupFile, Instant now) const;

    /// Those of `backups` that the policy does not keep. Backups made by hand are always kept.
    [[nodiscard]] static QList<Backup> superfluous(QList<Backup> backups, const BackupPolicy &policy);

private:
    [[nodiscard]] QString freeName(BackupReason reason, Instant now) const;
    [[nodiscard]] Result<Backup> copyTo(const QString &file, BackupReason reason, Instant now,
                                        const CancelToken &cancel) const;
    [[nodiscard]] Result<Backup> keepPresent(Instant now) const;
    void removePartial() const;

    QString m_database;
    BackupPolicy m_policy;
};

template<>
struct EnumNames<BackupReason>
{
    static constexpr std::array<std::pair<BackupReason, const char16_t *>, 5> names = {
        {{BackupReason::Manual, u"manual"},
         {BackupReason::Daily, u"daily"},
         {BackupReason::BeforeMigration, u"before-migration"},
         {BackupReason::BeforeImport, u"before-import"},
         {BackupReason::BeforeRestore, u"before-restore"}}};
    static constexpr BackupReason fallback = BackupReason::Manual;
};

} // namespace regulars
