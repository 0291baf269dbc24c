// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/mailcentre.h"

#include "models/mail/mailfetch.h"
#include "storage/mail/outboxstore.h"

#include <QtConcurrent/QtConcurrentRun>

namespace regulars {

namespace {

constexpr auto sendEvery = std::chrono::minutes(1);
constexpr auto fetchEvery = std::chrono::minutes(10);
constexpr auto firstFetch = std::chrono::seconds(10); // what else a start does goes before
constexpr auto afterAChange = std::chrono::seconds(1);

} // namespace

MailCentre::MailCentre(Database &database, Keyring &keyring, const MailTransport &transport, QObject *parent)
    : QObject(parent), m_database(database), m_transport(transport), m_passwords(keyring), m_view(database)
{
    m_sendTimer.setInterval(sendEvery);
    m_fetchTimer.setInterval(fetchEvery);
    connect(&m_sendTimer, &QTimer::timeout, this, &MailCentre::look);
    connect(&m_fetchTimer, &QTimer::timeout, this, &MailCentre::fetch);
    connect(&m_view, &MailView::changed, this, &MailCentre::changed);
}

MailCentre::~MailCentre()
{
    m_token.cancel();
    m_sendJob.waitForFinished();
    m_fetchJob.waitForFinished();
}

void MailCentre::start()
{
    m_sendTimer.start();
    m_fetchTimer.start();
    // Another program's messages and those that people queue here go soon; what this one did to them says nothing new.
    connect(&m_database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        const bool queued = changes.id.isValid() && changes.touches(Entity::OutboxMessage);
        if (queued || changes.touches(Entity::MailAccount))
            QTimer::singleShot(afterAChange, this, &MailCentre::look);
    });
    look();
    QTimer::singleShot(firstFetch, this, &MailCentre::fetch);
}

QStringList MailCentre::passwordKeys() const
{
    QStringList keys;
    if (m_view.value()) {
        for (const MailAccount &account : m_view.value()->accounts) {
            keys += passwordKey(account, MailProtocol::Smtp);
            keys += passwordKey(account, MailProtocol::Imap);
        }
    }
    keys.removeDuplicates();
    return keys;
}

/// Sends when something is due.
void MailCentre::look()
{
    const Instant now = m_database.clock().now();
    whenDone(m_database.read([](Connection &connection) { return OutboxStore(connection).nextDue(); }, m_token), this,
             [this, now](const Result<std::optional<Instant>> &due) {
                 if (due && *due && **due <= now)
                     send();
             });
}

void MailCentre::send()
{
    if (m_sending || passwordKeys().isEmpty())
        return;
    m_sending = true;
    Q_EMIT changed();
    m_passwords.find(passwordKeys(), this, [this](const MailPasswords &passwords) {
        m_sendJob = QtConcurrent::run([&database = m_database, transport = m_transport, token = m_token, passwords] {
            return runOutbox(database, passwords, transport, {}, token);
        });
        whenDone(m_sendJob, this, [this](const Result<OutboxReport> &report) { finishSending(report); });
    });
}

void MailCentre::finishSending(const Result<OutboxReport> &answer)
{
    m_sending = false;
    if (answer) {
        for (const MailProblem &problem : answer->problems)
            report(problem);
        if (answer->problems.isEmpty() && answer->sent > 0)
            m_told.clear();
        Q_EMIT sent(*answer);
    } else if (answer.error().code != ErrorCode::Refused) { // another program sends
        report({{}, answer.error()});
    }
    Q_EMIT changed();
}

void MailCentre::setLocked(bool locked)
{
    m_locked = locked;
    if (!locked && std::exchange(m_missed, false))
        fetch();
}

void MailCentre::fetch()
{
    m_missed = m_missed || m_locked;
    if (m_locked || m_fetching || passwordKeys().isEmpty())
        return;
    QList<MailAccount> accounts = m_view.value()->accounts;
    accounts.removeIf([](const MailAccount &account) { return !account.imap.isSet(); });
    if (accounts.isEmpty())
        return;
    m_fetching = true;
    Q_EMIT changed();
    m_passwords.find(passwordKeys(), this,
                     [this, accounts](const MailPasswords &passwords) { fetchNext(accounts, passwords, {}); });
}

void MailCentre::fetchNext(QList<MailAccount> accounts, const MailPasswords &passwords, const MailReport &report)
{
    if (accounts.isEmpty()) {
        m_fetching = false;
        Q_EMIT fetched(report);
        Q_EMIT changed();
        return;
    }
    const MailAccount account = accounts.takeFirst();
    const QString password = passwords.value(passwordKey(account, MailProtocol::Imap));
    m_fetchJob = QtConcurrent::run([&database = m_database, transport = m_transport, token = m_token, account, password] {
        return fetchMails(database, account, password, transport, {}, token);
    });
    whenDone(m_fetchJob, this, [=, this](const Result<MailReport> &answer) {
        MailReport all = report;
        if (answer)
            all.add(*answer);
        else if (m_locked && answer.error().code == ErrorCode::Refused) // locked in the midst of it
            m_missed = true;
        else if (answer.error().code != ErrorCode::Cancelled)
            this->report({account.id, answer.error()});
        fetchNext(accounts, passwords, all);
    });
}

void MailCentre::report(const MailProblem &problem)
{
    const std::pair key(problem.account.value, static_cast<int>(problem.error.code));
    if (m_told.contains(key))
        return;
    m_told.insert(key);
    Q_EMIT failed(problem);
}

void MailCentre::tryOut(const MailAccount &account, const MailPasswords &passwords, QObject *context,
                        std::function<void(const Result<void> &)> tried)
{
    m_told.clear();
    whenDone(QtConcurrent::run([transport = m_transport, token = m_token, account, passwords] {
                 return tryAccount(account, passwords, transport, token);
             }),
             context, std::move(tried));
}

} // namespace regulars
