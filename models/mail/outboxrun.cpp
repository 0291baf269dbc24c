// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/outboxrun.h"

#include "core/mail/mailcomposer.h"
#include "models/feedback/questioncommands.h"
#include "models/mail/smtpsender.h"
#include "storage/attachments/attachmentstore.h"
#include "storage/base/uid.h"
#include "storage/feedback/surveystore.h"
#include "storage/mail/mailaccountstore.h"
#include "storage/mail/outboxstore.h"
#include "storage/mail/ticketmailstore.h"

#include <QtCore/QLockFile>
#include <QtCore/QThread>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int settleAttempts = 10;
constexpr int settlePauseMs = 500;

/// A message with everything that travels.
Result<QByteArray> composed(Connection &connection, const OutboxMessage &message, const MailAccount &account)
{
    OutgoingMail mail;
    mail.messageId = message.messageId;
    mail.inReplyTo = message.inReplyTo;
    mail.references = message.references;
    mail.from = {account.name, account.address};
    mail.to = message.to;
    mail.subject = message.subject;
    mail.date = message.createdAt;
    mail.text = message.body;
    mail.automatic = message.automatic;
    if (message.article.isValid()) {
        REGULARS_TRY(files, TicketMailStore(connection).filesOf(message.article));
        for (const TicketFile &each : files) {
            REGULARS_TRY(content, AttachmentStore(connection).content(each.file.hash));
            mail.attachments += MailAttachment{each.file.fileName, each.file.mediaType, content, {}, false};
        }
    }
    return composeMail(mail);
}

/// Takes the next message that is due. From now on its question, if it asks one, is asked, whatever comes of it.
Result<std::optional<OutboxMessage>> claim(WriteSession &session, MailAccountId account, const QString &claim)
{
    REGULARS_TRY(claimed, OutboxStore(session.connection()).claimNext(session, account, claim));
    if (claimed && claimed->invite.isValid())
        REGULARS_CHECK(SurveyStore(session.connection()).setHandedOver(session, claimed->invite));
    return claimed;
}

/// Sends the due messages of a database.
class Run
{
public:
    Run(Database &database, const MailTransport &transport, const Progress &progress, const CancelToken &cancel)
        : m_database(database),
          m_transport(transport),
          m_progress(progress),
          m_cancel(cancel),
          m_claim(newUid(database.clock().now()))
    {
    }

    [[nodiscard]] Result<OutboxReport> all(const MailPasswords &passwords);

private:
    struct Claimed
    {
        OutboxMessage message;
        Result<QByteArray> bytes;
    };

    [[nodiscard]] Result<void> giveUpClaimed();
    [[nodiscard]] Result<void> withdrawQuestions();
    [[nodiscard]] Result<void> ofAccount(const MailAccount &account, const QString &password);
    [[nodiscard]] Result<std::optional<Claimed>> claimNext(const MailAccount &account);
    [[nodiscard]] Result<void> settle(const OutboxMessage &message, const SendResult &result);
    void count(OutboxState state);

    Database &m_database;
    const MailTransport &m_transport;
    const Progress &m_progress;
    const CancelToken &m_cancel;
    QString m_claim;
    OutboxReport m_report;
    qint64 m_done = 0;
};

Result<OutboxReport> Run::all(const MailPasswords &passwords)
{
    REGULARS_CHECK(giveUpClaimed());
    const Instant now = m_database.clock().now();
    REGULARS_TRY(accounts, m_database
                               .read([now](Connection &connection) -> Result<QList<MailAccount>> {
                                   REGULARS_TRY(ids, OutboxStore(connection).accountsWithDue(now));
                                   QList<MailAccount> due;
                                   for (const MailAccountId id : ids) {
                                       REGULARS_TRY(account, MailAccountStore(connection).account(id));
                                       due += account;
                                   }
                                   return due;
                               })
                               .result());
    for (const MailAccount &account : std::as_const(accounts)) {
        const QString password = passwords.value(passwordKey(account, MailProtocol::Smtp));
        if (password.isEmpty() && !account.smtp.user.isEmpty())
            m_report.problems += MailProblem{
                account.id, {ErrorCode::LoginRefused, u"password"_s, {{u"server"_s, account.smtp.host}}, u"no password"_s}};
        else
            REGULARS_CHECK(ofAccount(account, password));
        if (m_cancel.isCancelled())
            break;
    }
    return m_report;
}

/// Whoever was sending is gone: nobody else holds the lock.
Result<void> Run::giveUpClaimed()
{
    REGULARS_TRY(written,
                 m_database
                     .write(u"give_up_claimed"_s,
                            [](WriteSession &session) { return OutboxStore(session.connection()).giveUpClaimed(session); })
                     .result());
    m_report.unknown += written.value;
    return {};
}

/// Questions wait until they can go; meanwhile a customer may have said that they want none.
Result<void> Run::withdrawQuestions()
{
    REGULARS_TRY(waiting,
                 m_database.read([](Connection &connection) { return OutboxStore(connection).waitingInvites(); }).result());
    if (!waiting.isEmpty())
        REGULARS_CHECK(runCommand(m_database, WithdrawQuestions{}).result());
    return {};
}

Result<void> Run::ofAccount(const MailAccount &account, const QString &password)
{
    SmtpSender sender(account.smtp, password, m_transport, m_cancel);
    while (!m_cancel.isCancelled()) {
        REGULARS_CHECK(withdrawQuestions());
        REGULARS_TRY(claimed, claimNext(account));
        if (!claimed)
            return {};
        SendResult result;
        if (claimed->bytes) {
            QStringList to;
            for (const MailAddress &address : claimed->message.to)
                to += address.address;
            result = sender.send(account.address, to, *claimed->bytes);
        } else {
            result = {SendOutcome::Rejected, claimed->bytes.error()};
        }
        REGULARS_CHECK(settle(claimed->message, result));
        if (m_progress)
            m_progress(++m_done, 0);
        if (result.outcome == SendOutcome::NotReached) {
            if (result.error.code != ErrorCode::Cancelled)
                m_report.problems += MailProblem{account.id, result.error};
            return {};
        }
    }
    return {};
}

Result<std::optional<Run::Claimed>> Run::claimNext(const MailAccount &account)
{
    REGULARS_TRY(
        written,
        m_database.write(u"claim_mail"_s, [&](WriteSession &session) { return claim(session, account.id, m_claim); })
            .result());
    if (!written.value)
        return std::nullopt;
    const OutboxMessage message = *written.value;
    return Claimed{
        message,
        m_database.read([message, account](Connection &connection) { return composed(connection, message, account); })
            .result()};
}

Result<void> Run::settle(const OutboxMessage &message, const SendResult &result)
{
    const OutboxStep step = afterSending(result.outcome, message.attempts, m_database.clock().now());
    const QString reply = result.error.args.value(u"reply"_s).toString();
    const QString words = reply.isEmpty() ? result.error.detail : reply;
    // Another program may hold the file for a while, and this must not be forgotten.
    for (int attempt = 1;; ++attempt) {
        const auto written =
            m_database
                .write(u"settle_mail"_s,
                       [&](WriteSession &session) {
                           return OutboxStore(session.connection()).settle(session, message.id, m_claim, step, words);
                       })
                .result();
        if (written) {
            count(step.state);
            return {};
        }
        if (written.error().code != ErrorCode::DatabaseLocked || attempt == settleAttempts)
            return tl::unexpected(written.error());
        QThread::msleep(settlePauseMs);
    }
}

void Run::count(OutboxState state)
{
    switch (state) {
    case OutboxState::Sent:
        ++m_report.sent;
        break;
    case OutboxState::Queued:
        ++m_report.postponed;
        break;
    case OutboxState::Failed:
        ++m_report.failed;
        break;
    case OutboxState::Sending:
    case OutboxState::Unknown:
        ++m_report.unknown;
    }
}

} // namespace

Result<OutboxReport> runOutbox(Database &database, const MailPasswords &passwords, const MailTransport &transport,
                               const Progress &progress, const CancelToken &cancel)
{
    // Without it nobody could tell what a dead program left behind from what a living one sends. The messages themselves are
    // claimed one by one.
    QLockFile lock(database.file() + u"-outbox.lock"_s);
    lock.setStaleLockTime(0); // however long it takes: it ends with its program
    if (!lock.tryLock())
        return lock.error() == QLockFile::LockFailedError
                   ? fail(ErrorCode::Refused, {}, {{u"reason"_s, u"outbox_busy"_s}})
                   : fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, lock.fileName()}});
    return Run(database, transport, progress, cancel).all(passwords);
}

} // namespace regulars
