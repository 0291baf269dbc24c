// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/backup/backupcentre.h"

#include "models/base/taskcentre.h"
#include "models/base/whendone.h"
#include "storage/people/shopstore.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFileInfo>
#include <QtCore/QThread>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Found
{
    BackupPolicy policy;
    QString folder;
    QList<Backup> backups;
};

constexpr int mostDaysOrWeeks = 3650;
constexpr unsigned long patienceMs = 2;

} // namespace

Result<void> SaveBackupPolicy::execute(WriteSession &session) const
{
    QList<Error> errors;
    for (const auto &[field, value] : {std::pair(u"days"_s, policy.days), std::pair(u"weeks"_s, policy.weeks)}) {
        if (value < 0)
            errors += invalidField(field, u"negative"_s);
        else if (value > mostDaysOrWeeks)
            errors += invalidField(field, u"too_large"_s, {{u"limit"_s, mostDaysOrWeeks}});
    }
    REGULARS_CHECK(checked(errors));
    ShopStore store(session.connection());
    REGULARS_CHECK(store.setSetting(session, u"backup_folder"_s, policy.folder));
    REGULARS_CHECK(store.setSetting(session, u"backup_days"_s, QString::number(policy.days)));
    return store.setSetting(session, u"backup_weeks"_s, QString::number(policy.weeks));
}

BackupCentre::BackupCentre(Database &database, TaskCentre &tasks, QObject *parent)
    : QObject(parent), m_database(database), m_tasks(tasks)
{
    connect(&database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Entity::Setting))
            refresh();
    });
    connect(&tasks, &TaskCentre::changed, this, [this] {
        if (m_task && m_task->isCancelled())
            m_cancel.cancel();
    });
    refresh();
}

BackupCentre::~BackupCentre()
{
    if (!m_daily)
        return;
    // Again and again: an interrupt between two statements of the job is lost.
    while (!m_running.isFinished()) {
        m_cancel.cancel();
        QThread::msleep(patienceMs);
    }
}

void BackupCentre::refresh()
{
    auto job = [file = m_database.file()](Connection &connection) -> Result<Found> {
        const BackupPolicy policy = BackupPolicy::of(connection);
        const Backups backups(file, policy);
        return Found{policy, backups.folder(), backups.list()};
    };
    whenDone(m_database.read(job), this, [this](const Result<Found> &found) {
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        m_policy = found->policy;
        m_folder = found->folder;
        m_backups = found->backups;
        Q_EMIT changed();
    });
}

void BackupCentre::makeNow()
{
    make(false);
}

void BackupCentre::makeDaily()
{
    make(true);
}

void BackupCentre::make(bool daily)
{
    if (m_busy)
        return;
    m_busy = true;
    m_daily = daily;
    m_cancel = {};
    const QString file = m_database.file();
    m_task = std::make_shared<TaskHandle>(m_tasks.start(TaskKind::Backup, QFileInfo(file).fileName(), true));
    Q_EMIT changed();
    // Backups read through connections of their own; the policy is read first, on a reader's.
    auto policyOf = [](Connection &connection) -> Result<BackupPolicy> { return BackupPolicy::of(connection); };
    whenDone(m_database.read(policyOf), this, [this, file, daily](const Result<BackupPolicy> &policy) {
        auto job = [file, daily, policy, now = m_database.clock().now(),
                    cancel = m_cancel]() -> Result<std::optional<Backup>> {
            REGULARS_CHECK(policy);
            const Backups backups(file, *policy);
            if (daily)
                return backups.makeDaily(now, cancel);
            REGULARS_TRY(backup, backups.make(BackupReason::Manual, now, cancel));
            return backup;
        };
        m_running = QtConcurrent::run(job);
        whenDone(m_running, this, [this](const Result<std::optional<Backup>> &backup) { finish(backup); });
    });
}

void BackupCentre::finish(const Result<std::optional<Backup>> &backup)
{
    m_busy = m_daily = false;
    m_task.reset();
    refresh();
    if (!backup && backup.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(backup.error());
    else if (backup && *backup)
        Q_EMIT made(**backup);
}

void BackupCentre::setPolicy(const BackupPolicy &policy)
{
    whenDone(runCommand(m_database, SaveBackupPolicy{policy}), this, [this](const auto &answer) {
        if (!answer)
            Q_EMIT failed(answer.error());
    });
}

} // namespace regulars
