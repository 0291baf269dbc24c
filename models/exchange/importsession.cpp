// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importsession.h"

#include "models/base/taskcentre.h"
#include "models/base/whendone.h"

#include <QtCore/QFileInfo>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto kindKey = u"kind"_s;

/// Of a mapping in which each field has at most one column.
template<typename Field, typename Mapping>
QString textOfFields(const Mapping &mapping)
{
    QStringList entries;
    for (const auto &[field, name] : EnumNames<Field>::names) {
        const QString column = mapping.has(field) ? QString::number(mapping.column(field)) : QString();
        entries += QString::fromUtf16(name) + u'=' + column;
    }
    return entries.join(u',');
}

QString textOf(const ContactMapping &mapping)
{
    QStringList entries;
    for (size_t column = 0; column < mapping.columns().size(); ++column)
        entries += toText(mapping.columns()[column]) + u'=' + QString::number(column);
    return entries.join(u',');
}

int thousandths(qint64 done, qint64 total)
{
    return total > 0 ? static_cast<int>(done * 1000 / total) : 0;
}

/// What a dry run needs to know, copied for its thread.
struct Look
{
    OrderImportOptions orders;
    ContactImportOptions contacts;
    std::optional<ImportKind> kind;
    Instant now;
    CancelToken token;

    Result<ImportPreview> operator()(Connection &connection, const Progress &progress) const
    {
        ImportPreview preview;
        if (kind) {
            preview.kind = *kind;
        } else {
            REGULARS_TRY(recognised, recognisedKind(connection, orders));
            preview.kind = recognised;
        }
        const auto told = [&](Error error) {
            error.args.insert(kindKey, nameOf(preview.kind));
            return tl::unexpected(std::move(error));
        };
        if (preview.kind == ImportKind::Contacts) {
            auto report = tryContactImport(connection, contacts, now, progress, token);
            if (!report)
                return told(report.error());
            preview.contacts = std::move(*report);
        } else if (preview.kind == ImportKind::Tickets) {
            auto report = tryTicketImport(connection, orders, progress, token);
            if (!report)
                return told(report.error());
            preview.tickets = std::move(*report);
        } else if (preview.kind == ImportKind::Subscriptions) {
            auto report = trySubscriptionImport(connection, orders, now, progress, token);
            if (!report)
                return told(report.error());
            preview.subscriptions = std::move(*report);
        } else {
            auto report = tryImport(connection, orders, progress, token);
            if (!report)
                return told(report.error());
            preview.orders = std::move(*report);
        }
        return preview;
    }
};

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
    if (options.file != m_options.file || options.sheet != m_options.sheet) {
        forgetReports();
        m_kindByHand.reset();
    }
    if (options.file != m_options.file)
        m_consents = {}; // said of another file
    m_options = options;
    preview();
}

void ImportSession::setKind(ImportKind kind)
{
    if (m_state == State::Running)
        return;
    m_kindByHand = kind;
    m_kind = kind;
    forgetReports();
    m_options.mappingText.clear();
    m_options.mappingName.clear();
    preview();
}

void ImportSession::setRules(const ContactRules &rules)
{
    if (m_state == State::Running)
        return;
    m_rules = rules;
    preview();
}

void ImportSession::setConsentStatement(const ConsentStatement &statement)
{
    if (m_state == State::Running || statement == m_consents)
        return;
    m_consents = statement;
    preview();
}

ContactImportOptions ImportSession::contactOptions() const
{
    const ImportFileOptions &file = m_options;
    return {file, m_rules, m_consents};
}

void ImportSession::setMapping(const ColumnMapping &mapping)
{
    mapByHand(textOfFields<OrderField>(mapping), ImportKind::Orders);
}

void ImportSession::setMapping(const ContactMapping &mapping)
{
    mapByHand(textOf(mapping), ImportKind::Contacts);
}

void ImportSession::setMapping(const TicketMapping &mapping)
{
    mapByHand(textOfFields<TicketField>(mapping), ImportKind::Tickets);
}

void ImportSession::setMapping(const SubscriptionMapping &mapping)
{
    mapByHand(textOfFields<SubscriptionField>(mapping), ImportKind::Subscriptions);
}

void ImportSession::mapByHand(const QString &mapping, ImportKind kind)
{
    OrderImportOptions options = m_options;
    options.mappingText = mapping;
    options.mappingName.clear();
    m_kindByHand = kind;
    setOptions(options);
}

void ImportSession::forgetReports()
{
    m_report.reset();
    m_contactReport.reset();
    m_ticketReport.reset();
    m_subscriptionReport.reset();
}

void ImportSession::useSavedMapping(const QString &name)
{
    OrderImportOptions options = m_options;
    options.mappingName = name;
    options.mappingText.clear();
    if (!name.isEmpty())
        m_kindByHand.reset(); // the mapping knows what it is for
    setOptions(options);
}

void ImportSession::saveMapping(const QString &name)
{
    if (const auto found = contactDetection(); found && m_kind == ImportKind::Contacts)
        write(SaveImportMapping{name, found->header, toJson(found->mapping, found->header)});
    else if (const auto tickets = ticketDetection(); tickets && m_kind == ImportKind::Tickets)
        write(SaveImportMapping{name, tickets->header, toJson(tickets->mapping, tickets->header)});
    else if (const auto subscriptions = subscriptionDetection(); subscriptions && m_kind == ImportKind::Subscriptions)
        write(SaveImportMapping{name, subscriptions->header, toJson(subscriptions->mapping, subscriptions->header)});
    else if (const auto orders = detection())
        write(SaveImportMapping{name, orders->header, toJson(orders->mapping, orders->header)});
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

std::optional<ContactFileDetection> ImportSession::contactDetection() const
{
    const QVariant ofError = m_error.args.value(u"detection"_s);
    if (ofError.canConvert<ContactFileDetection>())
        return ofError.value<ContactFileDetection>();
    return m_contactReport ? std::optional(m_contactReport->detection) : std::nullopt;
}

std::optional<TicketFileDetection> ImportSession::ticketDetection() const
{
    const QVariant ofError = m_error.args.value(u"detection"_s);
    if (ofError.canConvert<TicketFileDetection>())
        return ofError.value<TicketFileDetection>();
    return m_ticketReport ? std::optional(m_ticketReport->detection) : std::nullopt;
}

std::optional<SubscriptionFileDetection> ImportSession::subscriptionDetection() const
{
    const QVariant ofError = m_error.args.value(u"detection"_s);
    if (ofError.canConvert<SubscriptionFileDetection>())
        return ofError.value<SubscriptionFileDetection>();
    return m_subscriptionReport ? std::optional(m_subscriptionReport->detection) : std::nullopt;
}

void ImportSession::preview()
{
    m_token.cancel();
    if (m_options.file.isEmpty()) {
        end(State::Empty);
        return;
    }
    begin(State::Previewing);
    const Look look{m_options, contactOptions(), m_kindByHand, m_database.clock().now(), m_token};
    auto job = [look, shared = m_shared](Connection &connection) {
        return look(connection, [shared](qint64 done, qint64 total) { shared->progress = thousandths(done, total); });
    };
    whenDone(m_database.read(std::move(job), m_token), this,
             [this, generation = m_generation](const Result<ImportPreview> &preview) {
                 if (generation == m_generation)
                     takePreview(preview);
             });
}

void ImportSession::takePreview(const Result<ImportPreview> &preview)
{
    if (!preview) {
        if (const QVariant kind = preview.error().args.value(kindKey); kind.isValid())
            m_kind = valueOf<ImportKind>(kind.toString());
        takeFailure(preview.error());
        return;
    }
    m_kind = preview->kind;
    m_report = preview->orders;
    m_contactReport = preview->contacts;
    m_ticketReport = preview->tickets;
    m_subscriptionReport = preview->subscriptions;
    end(State::Ready);
}

void ImportSession::takeFailure(const Error &error)
{
    m_error = error;
    end(State::Failed);
    Q_EMIT failed(m_error);
}

template<typename T>
void ImportSession::start(T command)
{
    const auto task = std::make_shared<TaskHandle>(
        m_tasks.start(TaskKind::Import, QFileInfo(m_options.file).fileName(), true));
    auto backUp = [file = m_database.file(), now = m_database.clock().now(), token = m_token](Connection &connection) {
        return backUpBeforeImport(connection, file, now, token);
    };
    command.progress = [task, token = m_token, shared = m_shared](qint64 done, qint64 total) {
        shared->progress = thousandths(done, total);
        task->report(done, total);
        if (task->isCancelled())
            token.cancel();
    };
    whenDone(m_database.read(std::move(backUp), m_token), this, [this, task, command](const Result<void> &kept) {
        if (!kept || task->isCancelled()) {
            takeFailure(kept ? Error{ErrorCode::Cancelled, {}, {}, {}} : kept.error());
            return;
        }
        auto job = [command](WriteSession &session) { return perform(command, session); };
        whenDone(m_database.write(QString(T::name), std::move(job), m_token), this, [this](const auto &written) {
            if (!written) {
                takeFailure(written.error());
                return;
            }
            take(written->value);
            m_changeSet = written->changeSet;
            end(State::Finished);
        });
    });
}

void ImportSession::run()
{
    if (m_state != State::Ready)
        return;
    begin(State::Running);
    if (m_kind == ImportKind::Contacts)
        start(ImportContacts{contactOptions(), m_saveMappingAs, {}, m_token});
    else if (m_kind == ImportKind::Tickets)
        start(ImportTickets{m_options, m_saveMappingAs, {}, m_token});
    else if (m_kind == ImportKind::Subscriptions)
        start(ImportSubscriptions{m_options, m_saveMappingAs, {}, m_token});
    else
        start(ImportOrders{m_options, m_saveMappingAs, {}, m_token});
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
