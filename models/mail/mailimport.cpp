// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/mailimport.h"

#include "core/mail/mbox.h"
#include "models/base/taskcentre.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Takes in files, one after another.
class Import
{
public:
    Import(Database &database, const MailTarget &target, const Progress &progress, const CancelToken &cancel)
        : m_database(database), m_target(target), m_progress(progress), m_cancel(cancel)
    {
    }

    [[nodiscard]] Result<MailReport> all(const QStringList &files);

private:
    [[nodiscard]] Result<void> file(const QString &name);
    [[nodiscard]] Result<void> messages(const QString &name, QByteArrayView content);
    [[nodiscard]] Result<void> message(const QString &name, qint64 place, const QByteArray &raw);

    Database &m_database;
    const MailTarget &m_target;
    const Progress &m_progress;
    const CancelToken &m_cancel;
    MailReport m_report;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

Result<MailReport> Import::all(const QStringList &files)
{
    for (const QString &name : files)
        m_total += QFileInfo(name).size();
    for (const QString &name : files)
        REGULARS_CHECK(file(name));
    return m_report;
}

Result<void> Import::file(const QString &name)
{
    QFile source(name);
    const bool isFile = QFileInfo(name).isFile();
    if (!isFile || !source.open(QIODevice::ReadOnly)) {
        const ErrorCode code = source.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound;
        m_report.faults += MailFault{name, 0, {code, {}, {{u"file"_s, name}}, source.errorString()}};
        return {};
    }
    const auto *bytes = reinterpret_cast<const char *>(source.map(0, source.size()));
    const QByteArrayView content(bytes, bytes == nullptr ? 0 : source.size()); // an empty file has nothing to map
    const bool isMessage = name.endsWith(".eml"_L1, Qt::CaseInsensitive);
    if (!isMessage && isMbox(content))
        return messages(name, content);
    const Result<void> taken = message(name, 0, content.toByteArray());
    m_done += content.size();
    return taken;
}

Result<void> Import::messages(const QString &name, QByteArrayView content)
{
    MboxReader reader(content);
    qint64 place = 0;
    while (const auto raw = reader.next()) {
        REGULARS_CHECK(message(name, ++place, *raw));
        m_done += raw->size();
    }
    return {};
}

Result<void> Import::message(const QString &name, qint64 place, const QByteArray &raw)
{
    if (m_cancel.isCancelled())
        return fail(ErrorCode::Cancelled);
    if (m_progress)
        m_progress(m_done, std::max<qint64>(m_total, 1));
    auto incoming = readIncoming(raw);
    if (!incoming) {
        incoming.error().args.insert(u"file"_s, name);
        m_report.faults += MailFault{name, place, incoming.error()};
        return {};
    }
    REGULARS_TRY(written, runCommand(m_database, TakeMail{*incoming, m_target}).result());
    m_report.add(written.value, incoming->message);
    return {};
}

} // namespace

Result<MailReport> importMails(Database &database, const QStringList &files, const MailTarget &target,
                               const Progress &progress, const CancelToken &cancel)
{
    return Import(database, target, progress, cancel).all(files);
}

QFuture<Result<MailReport>> startMailImport(Database &database, TaskCentre &tasks, const QStringList &files,
                                            const MailTarget &target)
{
    const QString subject = files.isEmpty() ? QString() : QFileInfo(files.first()).fileName();
    const auto task = std::make_shared<TaskHandle>(tasks.start(TaskKind::Import, subject, true));
    return QtConcurrent::run([&database, files, target, task] {
        const CancelToken token;
        const Progress progress = [task, token](qint64 done, qint64 total) {
            task->report(done, total);
            if (task->isCancelled())
                token.cancel();
        };
        return importMails(database, files, target, progress, token);
    });
}

} // namespace regulars
