// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/errorsentence.h"
#include "app/cli/mailcommand.h"
#include "app/cli/ticketcommand.h"
#include "app/mailtransport.h"
#include "models/mail/mailcommands.h"
#include "models/mail/mailfetch.h"
#include "models/mail/mailimport.h"
#include "models/mail/outboxrun.h"
#include "models/mail/passwordsafe.h"
#include "models/mail/systemkeyring.h"
#include "storage/customers/customerstore.h"
#include "storage/mail/mailaccountstore.h"
#include "storage/mail/outboxstore.h"
#include "storage/tickets/ticketstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QEventLoop>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMessages = 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

QJsonValue jsonInstant(const std::optional<Instant> &at)
{
    return at ? QJsonValue(QDateTime::fromMSecsSinceEpoch(at->ms, Qt::UTC).toString(Qt::ISODate)) : QJsonValue();
}

Result<QList<MailAccount>> accountsOf(Database &database)
{
    return database.read([](Connection &connection) { return MailAccountStore(connection).accounts(); }).result();
}

QJsonValue jsonNumber(Database &database, TicketId ticket)
{
    if (!ticket.isValid())
        return {};
    const auto stored =
        database.read([ticket](Connection &connection) { return TicketStore(connection).ticket(ticket); }).result();
    return stored ? QJsonValue(stored->number) : QJsonValue();
}

QJsonObject jsonLine(Database &database, const MailLine &line)
{
    return {{u"became"_s, nameOf(line.taken.fate)},
            {u"ticket"_s, jsonNumber(database, line.taken.ticket)},
            {u"undecided"_s, line.taken.undecided.isValid() ? QJsonValue(line.taken.undecided.value) : QJsonValue()},
            {u"from"_s, jsonText(line.from)},
            {u"subject"_s, jsonText(line.subject)}};
}

/// What several files or accounts brought, as one answer.
class Brought
{
public:
    explicit Brought(Database &database) : m_database(database) {}

    void add(const MailReport &report)
    {
        m_messages += report.messages;
        for (auto fate = report.fates.begin(); fate != report.fates.end(); ++fate)
            m_fates[fate.key()] += fate.value();
        for (const MailLine &line : report.lines)
            m_lines += jsonLine(m_database, line);
        for (const MailFault &fault : report.faults)
            addFault(fault.source, fault.place, fault.error);
    }
    void addFault(const QString &source, qint64 place, const Error &error)
    {
        m_faults += QJsonObject{{u"source"_s, source},
                                {u"place"_s, place > 0 ? QJsonValue(place) : QJsonValue()},
                                {u"problem"_s, errorSentence(error)}};
    }
    [[nodiscard]] Answer answer() const
    {
        Answer answer;
        answer.facts.add(u"messages"_s, m_messages);
        for (const auto &[fate, name] : EnumNames<MailFate>::names)
            answer.facts.add(QString::fromUtf16(name), m_fates.value(fate));
        answer.facts.add(u"became"_s, m_lines).add(u"problems"_s, m_faults);
        answer.exitCode = m_faults.isEmpty() ? 0 : static_cast<int>(ExitCode::Refused);
        return answer;
    }

private:
    Database &m_database;
    qint64 m_messages = 0;
    QHash<MailFate, int> m_fates;
    QJsonArray m_lines;
    QJsonArray m_faults;
};

QJsonObject jsonMessage(const OutboxMessage &message)
{
    QStringList to;
    for (const MailAddress &address : message.to)
        to += address.address;
    return {{u"id"_s, message.id.value},
            {u"state"_s, nameOf(message.state)},
            {u"ticket"_s, message.number > 0 ? QJsonValue(message.number) : QJsonValue()},
            {u"to"_s, to.join(u", "_s)},
            {u"subject"_s, message.subject},
            {u"message_id"_s, message.messageId},
            {u"attempts"_s, message.attempts},
            {u"next_attempt"_s, message.state == OutboxState::Queued ? jsonInstant(message.nextAttemptAt) : QJsonValue()},
            {u"sent"_s, jsonInstant(message.sentAt)},
            {u"problem"_s, jsonText(message.lastError)}};
}

Result<Answer> listOutbox(const Invocation &invocation)
{
    REGULARS_TRY(limit, invocation.number(u"limit"_s, mostMessages, 1, mostMessages));
    REGULARS_TRY(database, invocation.openForReading());
    const int most = static_cast<int>(limit);
    REGULARS_TRY(messages,
                 database->read([most](Connection &connection) { return OutboxStore(connection).messages(most); }).result());
    Answer answer;
    answer.list = QJsonArray();
    answer.columns = {u"id"_s, u"state"_s, u"ticket"_s, u"to"_s, u"subject"_s, u"problem"_s};
    for (const OutboxMessage &message : std::as_const(messages))
        *answer.list += jsonMessage(message);
    return answer;
}

Result<Answer> sendOutbox(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(accounts, accountsOf(*database));
    REGULARS_TRY(report, runOutbox(*database, mailPasswords(accounts), mailTransport(), {}, {}));
    QJsonArray problems;
    for (const MailProblem &problem : std::as_const(report.problems))
        problems += errorSentence(problem.error);
    Answer answer;
    answer.facts.add(u"sent"_s, report.sent)
        .add(u"postponed"_s, report.postponed)
        .add(u"failed"_s, report.failed)
        .add(u"unknown"_s, report.unknown)
        .add(u"problems"_s, problems);
    answer.exitCode = report.problems.isEmpty() ? 0 : static_cast<int>(ExitCode::Failure);
    return answer;
}

Result<Answer> decide(const Invocation &invocation, OutboxDecision decision)
{
    DecideOutbox command{{}, decision};
    for (const QString &id : invocation.arguments.mid(1)) {
        if (id.toLongLong() <= 0)
            return wrongValue(id);
        command.messages += OutboxMessageId{id.toLongLong()};
    }
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(written, runCommand(*database, command).result());
    Answer answer;
    answer.facts.add(u"messages"_s, written.value)
        .add(u"change_set"_s, written.changeSet.isValid() ? QJsonValue(written.changeSet.value) : QJsonValue());
    return answer;
}

Result<Answer> runOutboxCommand(const Invocation &invocation)
{
    const QString what = invocation.arguments.first();
    const bool more = invocation.arguments.size() > 1;
    if (what == "list"_L1 && !more)
        return listOutbox(invocation);
    if (what == "run"_L1 && !more)
        return sendOutbox(invocation);
    if (what == "again"_L1 && more)
        return decide(invocation, OutboxDecision::SendAgain);
    if (what == "arrived"_L1 && more)
        return decide(invocation, OutboxDecision::ItArrived);
    if (what == "discard"_L1 && more)
        return decide(invocation, OutboxDecision::Discard);
    return wrongValue(what);
}

} // namespace

QHash<QString, QString> mailPasswords(const QList<MailAccount> &accounts)
{
    const QString given = qEnvironmentVariable("REGULARS_MAIL_PASSWORD");
    const QString fetching = qEnvironmentVariable("REGULARS_MAIL_FETCH_PASSWORD");
    QHash<QString, QString> passwords;
    QStringList missing;
    const auto add = [&](const QString &key, const QString &password) {
        if (password.isEmpty())
            missing += key;
        else
            passwords.insert(key, password);
    };
    for (const MailAccount &account : accounts) {
        add(passwordKey(account, MailProtocol::Smtp), given);
        if (account.ownFetchPassword)
            add(passwordKey(account, MailProtocol::Imap), fetching.isEmpty() ? given : fetching);
    }
    if (missing.isEmpty())
        return passwords;
    SystemKeyring keyring;
    PasswordSafe safe(keyring);
    QEventLoop loop;
    bool answered = false;
    safe.find(missing, &safe, [&](const QHash<QString, QString> &known) {
        passwords.insert(known);
        answered = true;
        loop.quit();
    });
    if (!answered)
        loop.exec();
    return passwords;
}

Result<Answer> importMailFiles(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.open());
    MailTarget target;
    if (const QString key = invocation.options.value(u"customer"_s); !key.isEmpty()) {
        REGULARS_TRY(customer,
                     database->read([key](Connection &connection) { return CustomerStore(connection).find(key); }).result());
        target.customer = customer;
    }
    REGULARS_TRY(report, importMails(*database, invocation.arguments.mid(1), target, terminalProgress(), {}));
    Brought brought(*database);
    brought.add(report);
    return brought.answer();
}

Result<Answer> fetchMailOfAccounts(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(accounts, accountsOf(*database));
    const QString address = invocation.arguments.value(1);
    accounts.removeIf([&](const MailAccount &account) {
        return !account.imap.isSet() || (!address.isEmpty() && account.address.compare(address, Qt::CaseInsensitive) != 0);
    });
    if (accounts.isEmpty())
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"no_imap"_s}});
    const QHash<QString, QString> passwords = mailPasswords(accounts);
    Brought brought(*database);
    for (const MailAccount &account : std::as_const(accounts)) {
        const auto report = fetchMails(*database, account, passwords.value(passwordKey(account, MailProtocol::Imap)),
                                       mailTransport(), terminalProgress(), {});
        if (report)
            brought.add(*report);
        else if (accounts.size() == 1)
            return tl::unexpected(report.error());
        else
            brought.addFault(account.address, 0, report.error());
    }
    return brought.answer();
}

Result<Answer> listUndecidedMail(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.openForReading());
    REGULARS_TRY(mails,
                 database->read([](Connection &connection) { return MailInboxStore(connection).undecided(); }).result());
    Answer answer;
    answer.list = QJsonArray();
    answer.columns = {u"id"_s, u"date"_s, u"from"_s, u"subject"_s, u"ticket"_s};
    for (const UndecidedMail &mail : std::as_const(mails)) {
        *answer.list += QJsonObject{{u"id"_s, mail.id.value},
                                    {u"date"_s, jsonInstant(mail.at)},
                                    {u"from"_s, jsonText(mail.from.address)},
                                    {u"subject"_s, jsonText(mail.subject)},
                                    {u"ticket"_s, mail.number > 0 ? QJsonValue(mail.number) : QJsonValue()},
                                    {u"by"_s, nameOf(mail.by)}};
    }
    return answer;
}

Result<Answer> fileUndecidedMail(const Invocation &invocation)
{
    FileMail command{UndecidedMailId{invocation.arguments.at(1).toLongLong()}};
    if (!command.mail.isValid())
        return wrongValue(invocation.arguments.at(1));
    REGULARS_TRY(database, invocation.open());
    if (invocation.arguments.size() > 2) {
        REGULARS_TRY(ticket, ticketNumbered(*database, invocation.arguments.at(2)));
        command.ticket = ticket;
    }
    REGULARS_TRY(written, runCommand(*database, command).result());
    Answer answer;
    answer.facts.add(u"became"_s, nameOf(written.value.fate))
        .add(u"ticket"_s, jsonNumber(*database, written.value.ticket))
        .add(u"change_set"_s, written.changeSet.value);
    return answer;
}

Result<Answer> dismissUndecidedMail(const Invocation &invocation)
{
    DismissMails command;
    for (const QString &id : invocation.arguments.mid(1)) {
        if (id.toLongLong() <= 0)
            return wrongValue(id);
        command.mails += UndecidedMailId{id.toLongLong()};
    }
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(written, runCommand(*database, command).result());
    Answer answer;
    answer.facts.add(u"messages"_s, written.value).add(u"change_set"_s, written.changeSet.value);
    return answer;
}

CliCommand outboxCommand()
{
    return {u"outbox"_s,
            u"list|run|again MESSAGE…|arrived MESSAGE…|discard MESSAGE…"_s,
            Text::tr("Sends the messages that are due, and shows and decides what became of those that did not go."),
            1,
            1000,
            {{u"limit"_s, Text::tr("How many at most."), u"number"_s}},
            runOutboxCommand};
}

} // namespace regulars
