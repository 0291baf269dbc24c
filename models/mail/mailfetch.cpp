// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/mailfetch.h"

#include "core/mail/mailparser.h"
#include "models/mail/imapsession.h"
#include "models/mail/smtpsender.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkPassword(const MailServer &server, const QString &password)
{
    return password.isEmpty() && !server.user.isEmpty()
               ? fail(ErrorCode::LoginRefused, u"password"_s, {{u"server"_s, server.host}}, u"no password"_s)
               : Result<void>();
}

/// The message, or why it can't be taken in; that is no fault of the connection.
Result<IncomingMail> messageAt(ImapSession &session, qint64 uid, std::optional<Error> &fault)
{
    REGULARS_TRY(size, session.sizeOf(uid));
    if (size > largestMail) {
        fault = invalidField(u"content"_s, u"file_too_large"_s, {{u"limit"_s, largestMail >> 20}});
        return IncomingMail{};
    }
    REGULARS_TRY(raw, session.message(uid));
    auto incoming = readIncoming(raw);
    if (incoming)
        return incoming;
    fault = incoming.error();
    return IncomingMail{};
}

Result<void> leaveOut(Database &database, const MailPlace &place)
{
    REGULARS_CHECK(database
                       .write(u"leave_out_mail"_s,
                              [place](WriteSession &session) {
                                  return MailInboxStore(session.connection()).setSeen(session, place, {});
                              })
                       .result());
    return {};
}

Result<void> takeIn(Database &database, ImapSession &session, const MailPlace &place, MailReport &report)
{
    std::optional<Error> fault;
    auto incoming = messageAt(session, place.uid, fault);
    if (!incoming) // it went away meanwhile
        return incoming.error().code == ErrorCode::NotFound ? Result<void>() : tl::unexpected(incoming.error());
    if (fault) {
        report.faults += MailFault{place.folder, place.uid, *fault};
        return leaveOut(database, place);
    }
    MailTarget target;
    target.origin = MailTarget::Origin::Fetched;
    target.place = place;
    const MailMessage message = incoming->message;
    const auto written = runCommand(database, TakeFetchedMail{std::move(*incoming), target}).result();
    if (!written && written.error().code == ErrorCode::InvalidValue) { // the others shall come in all the same
        report.faults += MailFault{place.folder, place.uid, written.error()};
        return leaveOut(database, place);
    }
    if (!written)
        return tl::unexpected(written.error());
    report.add(written->value, message);
    return {};
}

} // namespace

Result<MailReport> fetchMails(Database &database, const MailAccount &account, const QString &password,
                              const MailTransport &transport, const Progress &progress, const CancelToken &cancel)
{
    if (!account.imap.isSet())
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"no_imap"_s}});
    REGULARS_CHECK(checkPassword(account.imap, password));
    REGULARS_TRY(session, ImapSession::open(account.imap, password, transport, cancel));
    REGULARS_TRY(validity, session->examine(account.folder));
    REGULARS_TRY(there, session->uids(account.fetchSince));
    MailPlace place{account.id, account.folder, validity, 0};
    REGULARS_TRY(
        seen,
        database.read([place](Connection &connection) { return MailInboxStore(connection).seenUids(place); }).result());
    MailReport report;
    there.removeIf([&](qint64 uid) { return seen.contains(uid); });
    for (qsizetype i = 0; i < there.size(); ++i) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (progress)
            progress(i, there.size());
        place.uid = there.at(i);
        REGULARS_CHECK(takeIn(database, *session, place, report));
    }
    return report;
}

Result<void> tryAccount(const MailAccount &account, const MailPasswords &passwords, const MailTransport &transport,
                        const CancelToken &cancel)
{
    if (account.smtp.isSet()) {
        const QString password = passwords.value(passwordKey(account, MailProtocol::Smtp));
        REGULARS_CHECK(checkPassword(account.smtp, password));
        REGULARS_CHECK(SmtpSender(account.smtp, password, transport, cancel).tryOut());
    }
    if (account.imap.isSet()) {
        const QString password = passwords.value(passwordKey(account, MailProtocol::Imap));
        REGULARS_CHECK(checkPassword(account.imap, password));
        REGULARS_TRY(session, ImapSession::open(account.imap, password, transport, cancel));
        REGULARS_CHECK(session->examine(account.folder));
    }
    return {};
}

} // namespace regulars
