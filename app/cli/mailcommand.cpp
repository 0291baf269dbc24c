// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/mailcommand.h"

#include "core/mail/mailparser.h"
#include "core/mail/mailthread.h"
#include "core/mail/mbox.h"
#include "core/mail/replytext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QHash>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

QString addressText(const MailAddress &address)
{
    if (address.name.isEmpty() || address.address.isEmpty())
        return address.name + address.address;
    return address.name + u" <"_s + address.address + u'>';
}

QJsonArray jsonAddresses(const QList<MailAddress> &addresses)
{
    QJsonArray texts;
    for (const MailAddress &address : addresses)
        texts += addressText(address);
    return texts;
}

QJsonValue jsonDate(const MailMessage &message)
{
    if (!message.date)
        return {};
    return QDateTime::fromMSecsSinceEpoch(message.date->ms, Qt::UTC).toString(Qt::ISODate);
}

QJsonArray jsonAttachments(const MailMessage &message)
{
    QJsonArray rows;
    for (const MailAttachment &attachment : message.attachments) {
        rows += QJsonObject{{u"file_name"_s, attachment.fileName},
                            {u"media_type"_s, attachment.mediaType},
                            {u"bytes"_s, attachment.content.size()},
                            {u"inlined"_s, attachment.inlined}};
    }
    return rows;
}

QJsonArray jsonFailures(const MailMessage &message)
{
    QJsonArray rows;
    const auto failure = message.deliveryFailure.value_or(DeliveryFailure{});
    for (const FailedRecipient &recipient : failure.recipients) {
        rows += QJsonObject{{u"address"_s, recipient.address},
                            {u"status"_s, jsonText(recipient.status)},
                            {u"diagnostic"_s, jsonText(recipient.diagnostic)}};
    }
    return rows;
}

Answer answerOf(const MailMessage &message)
{
    const auto ticket = tokenIn(message.subject);
    const QString fresh = newTextOf(message.text);
    Answer answer;
    answer.facts.add(u"message_id"_s, jsonText(message.messageId))
        .add(u"in_reply_to"_s, jsonText(message.inReplyTo))
        .add(u"references"_s, QJsonArray::fromStringList(message.references))
        .add(u"date"_s, jsonDate(message))
        .add(u"from"_s, jsonText(addressText(message.from)))
        .add(u"to"_s, jsonAddresses(message.to))
        .add(u"cc"_s, jsonAddresses(message.cc))
        .add(u"reply_to"_s, jsonAddresses(message.replyTo))
        .add(u"subject"_s, jsonText(message.subject))
        .add(u"ticket"_s, ticket ? QJsonValue(*ticket) : QJsonValue())
        .add(u"automatic"_s, message.automatic)
        .add(u"bulk_list"_s, message.bulkList)
        .add(u"attachments"_s, jsonAttachments(message))
        .add(u"refused"_s, QJsonArray::fromStringList(message.refused))
        .add(u"failed"_s, jsonFailures(message))
        .add(u"new_text"_s, fresh == message.text.trimmed() ? QJsonValue() : jsonText(fresh))
        .add(u"text"_s, jsonText(message.text));
    return answer;
}

/// Numbers the conversations of a mailbox, whose messages come one after another.
class Conversations
{
public:
    qint64 numberOf(const MailMessage &message)
    {
        TicketLookup known;
        known.ofMessage = [this](const QString &id) { return m_known.value(id); };
        TicketId conversation = matchOf(message, known).ticket;
        if (!conversation.isValid())
            conversation = TicketId{++m_last};
        if (!message.messageId.isEmpty())
            m_known.insert(message.messageId, conversation);
        return conversation.value;
    }

private:
    QHash<QString, TicketId> m_known;
    qint64 m_last = 0;
};

Answer answerOfMailbox(QByteArrayView bytes)
{
    Answer answer;
    answer.list = QJsonArray();
    answer.columns = {u"conversation"_s, u"date"_s, u"from"_s, u"subject"_s, u"attachments"_s, u"automatic"_s};
    Conversations conversations;
    MboxReader reader(bytes);
    while (const auto raw = reader.next()) {
        const MailMessage message = parseMail(*raw).value_or(MailMessage{});
        *answer.list += QJsonObject{{u"conversation"_s, conversations.numberOf(message)},
                                    {u"message_id"_s, jsonText(message.messageId)},
                                    {u"date"_s, jsonDate(message)},
                                    {u"from"_s, jsonText(addressText(message.from))},
                                    {u"subject"_s, jsonText(message.subject)},
                                    {u"attachments"_s, message.attachments.size()},
                                    {u"automatic"_s, message.automatic}};
    }
    return answer;
}

Result<Answer> show(const Invocation &invocation)
{
    const QVariantMap args{{u"file"_s, invocation.arguments.at(1)}};
    QFile file(invocation.arguments.at(1));
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, {}, args);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {}, args, file.errorString());
    const auto *bytes = reinterpret_cast<const char *>(file.map(0, file.size()));
    const QByteArrayView content(bytes, bytes == nullptr ? 0 : file.size()); // an empty file has nothing to map
    const bool isMessage = file.fileName().endsWith(".eml"_L1, Qt::CaseInsensitive);
    if (!isMessage && isMbox(content))
        return answerOfMailbox(content);
    const auto message = parseMail(QByteArray::fromRawData(content.data(), content.size()));
    if (!message) {
        Error error = message.error();
        error.args.insert(args);
        return tl::unexpected(error);
    }
    return answerOf(*message);
}

Result<Answer> runMail(const Invocation &invocation)
{
    using Run = Result<Answer> (*)(const Invocation &);
    struct Verb
    {
        QString name;
        Run run;
        qsizetype fewestArguments; ///< with the verb itself
        qsizetype mostArguments;
    };
    constexpr qsizetype many = 1000;
    static const QList<Verb> verbs{{u"show"_s, show, 2, 2},
                                   {u"import"_s, importMailFiles, 2, many},
                                   {u"fetch"_s, fetchMailOfAccounts, 1, 2},
                                   {u"undecided"_s, listUndecidedMail, 1, 1},
                                   {u"file"_s, fileUndecidedMail, 2, 3},
                                   {u"dismiss"_s, dismissUndecidedMail, 2, many}};
    const QString what = invocation.arguments.first();
    const auto verb = std::find_if(verbs.begin(), verbs.end(), [&](const Verb &each) { return each.name == what; });
    const qsizetype given = invocation.arguments.size();
    if (verb == verbs.end() || given < verb->fewestArguments || given > verb->mostArguments)
        return wrongValue(what);
    return verb->run(invocation);
}

} // namespace

CliCommand mailCommand()
{
    return {
        u"mail"_s,
        u"show FILE|import FILE…|fetch [ADDRESS]|undecided|file MESSAGE [TICKET]|dismiss MESSAGE…"_s,
        Text::tr("Takes e-mail in as tickets and replies, from files (.eml, .mbox) or from the mail server; shows what is "
                 "read of a file."),
        1,
        1000,
        {{u"customer"_s, Text::tr("Whose ticket it is: number, card, e-mail or phone."), u"key"_s}},
        runMail};
}

} // namespace regulars
