// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importsession.h"

#include "models/base/taskcentre.h"
#include "models/base/whendone.h"

#include <QtCore/QFileInfo>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const ColumnMapping &mapping)
{
    QStringList entries;
    for (const auto &[field, name] : EnumNames<OrderField>::names) {
        const QString column = mapping.has(field) ? QString::number(mapping.column(field)) : QString();
        entries += QString::fromUtf16(name) + u'=' + column;
    }
    return entries.join(u',');
}

int thousandths(qint64 done, qint64 total)
{
    return total > 0 ? static_cast<int>(done * 1000 / total) : 0;
}

} // namespace

ImportSession::ImportSession(Database &database, TaskCentre &tasks, QObject *parent)
    : QObject(parent), m_database(database), m_tasks(tasks)
{
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, [this] { Q_EMIT progressChanged(progress()); });
}

ImportSession::~ImportSession()
{
    if (m_state == State::Previewing)
        m_token.cancel();
}

void ImportSession::setOptions(const OrderImportOptions &options)
{
    if (m_state == State::Running)
        return;
    if (options.file != m_options.file)
        m_report.reset();
    m_options = options;
    preview();
}

void ImportSession::setMapping(const ColumnMapping &mapping)
{
    OrderImportOptions options = m_options;
    options.mappingText = textOf(mapping);
    options.mappingName.clear();
    setOptions(options);
}

void ImportSession::useSavedMapping(const QString &name)
{
    OrderImportOptions options = m_options;
    options.mappingName = name;
    options.mappingText.clear();
    setOptions(options);
}

void ImportSession::saveMapping(const QString &name, const ColumnMapping &mapping)
{
    const auto found = detection();
    if (!found)
        return;
    write(SaveImportMapping{name, found->header, toJson(mapping, found->header)});
}

void ImportSession::removeMapping(const QString &name)
{
    write(RemoveImportMapping{name});
    if (m_options.mappingName == name)
        useSavedMapping({});
}

template<typename T>
void ImportSession::write(T command)
{
    auto job = [command = std::move(command)](WriteSession &session) { return perform(command, session); };
    whenDone(m_database.write(QString(T::name), std::move(job)), this, [this](const auto &written) {
        if (!written)
            Q_EMIT mappingFailed(written.error());
    });
}

std::optional<OrderFileDetection> ImportSession::detection() const
{
    const QVariant ofError = m_error.args.value(u"detection"_s);
    if (ofError.canConvert<OrderFileDetection>())
        return ofError.value<OrderFileDetection>();
    return m_report ? std::optional(m_report->detection) : std::nullopt;
}

void ImportSession::preview()
{
    m_token.cancel();
    if (m_options.file.isEmpty()) {
        end(State::Empty);
        return;
    }
    begin(State::Previewing);
    auto job = [options = m_options, token = m_token, shared = m_shared](Connection &connection) {
        return tryImport(
            connection, options, [shared](qint64 done, qint64 total) { shared->progress = thousandths(done, total); },
            token);
    };
    whenDone(m_database.read(std::move(job), m_token), this,
             [this, generation = m_generation](const Result<OrderImportReport> &report) {
                 if (generation == m_generation)
                     takePreview(report);
             });
}

void ImportSession::takePreview(const Result<OrderImportReport> &report)
{
    if (report) {
        m_report = *report;
        end(State::Ready);
    } else {
        m_error = report.error();
        end(State::Failed);
        Q_EMIT failed(m_error);
    }
}

void ImportSession::run()
{
    if (m_state != State::Ready)
        return;
    begin(State::Running);
    const auto task = std::make_shared<TaskHandle>(
        m_tasks.start(TaskKind::Import, QFileInfo(m_options.file).fileName(), true));
    auto backUp = [file = m_database.file(), now = m_database.clock().now(), token = m_token](Connection &connection) {
        return backUpBeforeImport(connection, file, now, token);
    };
    ImportOrders command{m_options, m_saveMappingAs, {}, m_token};
    command.progress = [task, token = m_token, shared = m_shared](qint64 done, qint64 total) {
        shared->progress = thousandths(done, total);
        task->report(done, total);
        if (task->isCancelled())
            token.cancel();
    };
    whenDone(m_database.read(std::move(backUp), m_token), this, [this, task, command](const Result<void> &kept) {
        if (!kept || task->isCancelled()) {
            takeImport(kept ? fail(ErrorCode::Cancelled) : tl::unexpected(kept.error()));
            return;
        }
        whenDone(m_database.write(
                     QString(ImportOrders::name), [command](WriteSession &session) { return perform(command, session); },
                     m_token),
                 this, [this](const Result<Written<OrderImportReport>> &written) { takeImport(written); });
    });
}

void ImportSession::takeImport(const Result<Written<OrderImportReport>> &written)
{
    if (!written) {
        m_error = written.error();
        end(State::Failed);
        Q_EMIT failed(m_error);
        return;
    }
    m_report = written->value;
    m_changeSet = written->changeSet;
    end(State::Finished);
    Q_EMIT finished(*m_report, m_changeSet);
}

void ImportSession::cancel()
{
    if (m_state == State::Previewing || m_state == State::Running)
        m_token.cancel();
}

void ImportSession::begin(State state)
{
    ++m_generation;
    m_token = CancelToken();
    m_shared = std::make_shared<Shared>();
    m_error = {};
    m_changeSet = {};
    m_state = state;
    m_timer.start();
    Q_EMIT stateChanged();
}

void ImportSession::end(State state)
{
    m_state = state;
    m_timer.stop();
    Q_EMIT stateChanged();
}

} // namespace regulars
