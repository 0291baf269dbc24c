// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup/backups.h"

#include "storage/backup/diskfile.h"
#include "storage/people/shopstore.h"
#include "storage/sql/connection.h"
#include "storage/sql/migrator.h"
#include "storage/sql/sqlfailure.h"
#include "storage/sql/sqlitedialect.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLockFile>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <set>
#include <tuple>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr auto suffix = ".regulars"_L1;
constexpr auto partialSuffix = ".partial"_L1;
constexpr auto timeFormat = "yyyy-MM-dd'T'HHmmss'Z'"_L1;

QDateTime localTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms);
}

Result<void> check(const QString &file, const CancelToken &cancel = {})
{
    const auto dialect = std::make_shared<SqliteDialect>();
    REGULARS_TRY(connection, Connection::open(file, AccessMode::ReadOnly, dialect));
    const CancelToken::Scope interruptible(cancel, *connection);
    auto checked = attempt([&]() -> Result<void> {
        REGULARS_TRY(version, Migrator(dialect->schemaFolder()).versionOf(*connection));
        if (version == 0)
            return fail(ErrorCode::UnknownFormat);
        const QStringList problems = dialect->integrityProblems(*connection, 1);
        if (!problems.isEmpty())
            return fail(ErrorCode::DatabaseCorrupt, {}, {}, problems.first());
        return {};
    });
    if (!checked)
        checked.error().args.insert(u"file"_s, file);
    return checked;
}

int positive(const QString &setting, int otherwise)
{
    bool isNumber = false;
    const int number = setting.toInt(&isNumber);
    return isNumber && number > 0 ? number : otherwise;
}

} // namespace

BackupPolicy BackupPolicy::of(Connection &connection)
{
    const ShopStore shop(connection);
    const auto setting = [&](const QString &key) {
        const auto value = shop.setting(key);
        if (!value)
            throw SqlFailure(value.error());
        return *value;
    };
    BackupPolicy policy;
    policy.folder = setting(u"backup_folder"_s);
    policy.days = positive(setting(u"backup_days"_s), policy.days);
    policy.weeks = positive(setting(u"backup_weeks"_s), policy.weeks);
    return policy;
}

Backups::Backups(QString databaseFile, BackupPolicy policy)
    : m_database(std::move(databaseFile)), m_policy(std::move(policy))
{
}

QString Backups::folder() const
{
    return m_policy.folder.isEmpty() ? QFileInfo(m_database).absoluteDir().filePath(u"backups"_s) : m_policy.folder;
}

QString Backups::freeName(BackupReason reason, Instant now) const
{
    const QString stem = QFileInfo(m_database).completeBaseName();
    const QString time = QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC).toString(timeFormat);
    const QString name = QDir(folder()).filePath(u"%1-%2-%3"_s.arg(stem, time, nameOf(reason)));
    QString file = name + suffix;
    for (int i = 2; QFileInfo::exists(file); ++i)
        file = u"%1-%2%3"_s.arg(name).arg(i).arg(suffix);
    return file;
}

void Backups::removePartial() const
{
    const QDir dir(folder());
    const QString stem = QFileInfo(m_database).completeBaseName();
    for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden)) {
        if (name.startsWith(stem + u'-') && name.endsWith(partialSuffix))
            QFile::remove(dir.filePath(name));
    }
}

Result<Backup> Backups::copyTo(const QString &file, BackupReason reason, Instant now, const CancelToken &cancel) const
{
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, QFileInfo(file).absolutePath()}});
    const auto dialect = std::make_shared<SqliteDialect>();
    REGULARS_TRY(connection, Connection::open(m_database, AccessMode::ReadOnly, dialect));
    const QString partial = file + partialSuffix;
    QFile::remove(partial);
    REGULARS_CHECK(createPrivateFile(partial));
    const auto unlessCancelled = [&](const auto &step) -> Result<void> {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        Result<void> done = step();
        return cancel.isCancelled() ? fail(ErrorCode::Cancelled) : done;
    };
    auto copied = unlessCancelled([&] {
        const CancelToken::Scope interruptible(cancel, *connection);
        return attempt([&] { dialect->copyInto(*connection, partial); });
    });
    if (copied)
        copied = unlessCancelled([&] { return check(partial, cancel); });
    if (copied)
        copied = unlessCancelled([&] { return flushToDisk(partial); });
    if (copied)
        copied = replaceFile(partial, file);
    if (!copied) {
        QFile::remove(partial);
        copied.error().args.insert(u"file"_s, copied.error().code == ErrorCode::DatabaseCorrupt ? m_database : file);
        return tl::unexpected(copied.error());
    }
    return Backup{file, now, reason, QFileInfo(file).size()};
}

Result<Backup> Backups::make(BackupReason reason, Instant now, const CancelToken &cancel) const
{
    if (!QDir().mkpath(folder()))
        return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, folder()}});
    // What a killed program left half-written is nobody's; what another one is writing right now is.
    QLockFile lock(QDir(folder()).filePath(u".%1.lock"_s.arg(QFileInfo(m_database).completeBaseName())));
    lock.setStaleLockTime(0);
    if (lock.tryLock())
        removePartial();
    auto backup = copyTo(freeName(reason, now), reason, now, cancel);
    if (backup) {
        for (const Backup &old : superfluous(list(), m_policy))
            QFile::remove(old.file);
    }
    return backup;
}

Result<Backup> Backups::makeAt(const QString &file, Instant now) const
{
    if (QFileInfo::exists(file))
        return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, file}, {u"rule"_s, u"exists"_s}});
    return copyTo(file, BackupReason::Manual, now, {});
}

Result<std::optional<Backup>> Backups::makeDaily(Instant now, const CancelToken &cancel) const
{
    const QList<Backup> backups = list();
    const QDate today = localTime(now).date();
    const bool done = std::any_of(backups.begin(), backups.end(),
                                  [&](const Backup &backup) { return localTime(backup.madeAt).date() == today; });
    if (done)
        return std::nullopt;
    return make(BackupReason::Daily, now, cancel);
}

QList<Backup> Backups::list() const
{
    const QDir dir(folder());
    const QString stem = QRegularExpression::escape(QFileInfo(m_database).completeBaseName());
    const QRegularExpression pattern(u"^%1-(\\d{4}-\\d\\d-\\d\\dT\\d{6}Z)-([a-z-]+?)(?:-\\d+)?\\.regulars$"_s.arg(stem));
    QList<Backup> backups;
    for (const QFileInfo &info : dir.entryInfoList(QDir::Files)) {
        const QRegularExpressionMatch match = pattern.match(info.fileName());
        if (!match.hasMatch() || !isNameOf<BackupReason>(match.captured(2)))
            continue;
        QDateTime time = QDateTime::fromString(match.captured(1), timeFormat);
        time.setTimeSpec(Qt::UTC);
        backups += Backup{
            info.absoluteFilePath(), {time.toMSecsSinceEpoch()}, valueOf<BackupReason>(match.captured(2)), info.size()};
    }
    std::sort(backups.begin(), backups.end(),
              [](const Backup &a, const Backup &b) { return std::tie(b.madeAt, b.file) < std::tie(a.madeAt, a.file); });
    return backups;
}

QList<Backup> Backups::superfluous(QList<Backup> backups, const BackupPolicy &policy)
{
    std::stable_sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return b.madeAt < a.madeAt; });
    std::set<QDate> days;
    std::set<std::pair<int, int>> weeks;
    QList<Backup> old;
    int seen = 0;
    for (const Backup &backup : backups) {
        if (backup.reason == BackupReason::Manual)
            continue;
        const QDate day = localTime(backup.madeAt).date();
        int year = 0;
        const int week = day.weekNumber(&year);
        const bool lastOfDay = static_cast<int>(days.size()) < policy.days && days.insert(day).second;
        const bool lastOfWeek = static_cast<int>(weeks.size()) < policy.weeks && weeks.insert({year, week}).second;
        if (seen++ >= policy.newest && !lastOfDay && !lastOfWeek)
            old += backup;
    }
    return old;
}

Result<Backup> Backups::keepPresent(Instant now) const
{
    auto kept = make(BackupReason::BeforeRestore, now);
    if (kept)
        return kept;
    const ErrorCode code = kept.error().code;
    const bool newer = code == ErrorCode::DatabaseTooNew;
    if (!newer && code != ErrorCode::DatabaseCorrupt && code != ErrorCode::UnknownFormat)
        return kept;
    // What can't be checked is no backup, but its bytes can be kept: a newer program reads them, and someone may still
    // get something out of a damaged file.
    const QString file = freeName(BackupReason::BeforeRestore, now) + (newer ? u".newer"_s : u".damaged"_s);
    REGULARS_CHECK(copyToDisk(m_database, file));
    if (QFileInfo::exists(m_database + u"-wal"_s))
        REGULARS_CHECK(copyToDisk(m_database + u"-wal"_s, file + u"-wal"_s));
    return Backup{file, now, BackupReason::BeforeRestore, QFileInfo(file).size()};
}

Result<std::optional<Backup>> Backups::restore(const QString &backupFile, Instant now) const
{
    if (auto good = check(backupFile); !good) {
        good.error().field = u"backup"_s;
        return tl::unexpected(good.error());
    }
    const QString incoming = m_database + u".restoring"_s;
    QFile::remove(incoming);
    REGULARS_CHECK(copyToDisk(backupFile, incoming));
    const auto giveUp = [&](Error error) {
        QFile::remove(incoming);
        return tl::unexpected(std::move(error));
    };
    std::optional<Backup> kept;
    if (QFileInfo::exists(m_database)) {
        auto present = keepPresent(now);
        if (!present)
            return giveUp(present.error());
        kept = *present;
        const SqliteDialect dialect;
        if (auto alone = dialect.releaseFile(m_database); !alone)
            return giveUp(alone.error());
    }
    // A log of the old file would be played into the new one.
    for (const auto part : {"-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(m_database + part);
    if (auto replaced = replaceFile(incoming, m_database); !replaced)
        return giveUp(replaced.error());
    return kept;
}

} // namespace regulars
