// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/mailcomposer.h"

#include "core/attachments/attachment.h"
#include "core/mail/mailaccount.h"
#include "core/mail/mailparser.h"
#include "core/mail/mailthread.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostReferences = 20;

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template<typename T>
using Owned = std::unique_ptr<T, Unref>;

struct FormatEnd
{
    void operator()(GMimeFormatOptions *options) const { g_mime_format_options_free(options); }
};

/// One line, without what could end it.
QByteArray headerText(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line.simplified().toUtf8();
}

/// Whether it can stand between < and >.
bool isMessageId(const QString &id)
{
    return id.contains(u'@') && id.size() <= 250 &&
           std::all_of(id.begin(), id.end(), [](QChar c) { return c > u' ' && c < u'\x7f' && c != u'<' && c != u'>'; });
}

QByteArray inBrackets(const QString &id)
{
    return '<' + id.toLatin1() + '>';
}

void addAddress(InternetAddressList *list, const MailAddress &address)
{
    const QByteArray name = headerText(address.name);
    const QByteArray bare = networkAddress(address.address).toLatin1();
    const Owned<InternetAddress> mailbox(
        internet_address_mailbox_new(name.isEmpty() ? nullptr : name.constData(), bare.constData()));
    internet_address_set_charset(mailbox.get(), "utf-8");
    internet_address_list_add(list, mailbox.get());
}

void setHeader(GMimeMessage *message, const char *name, const QByteArray &value)
{
    g_mime_object_set_header(reinterpret_cast<GMimeObject *>(message), name, value.constData(), "utf-8");
}

void setThread(GMimeMessage *message, const OutgoingMail &mail)
{
    if (isMessageId(mail.inReplyTo))
        setHeader(message, "In-Reply-To", inBrackets(mail.inReplyTo));
    QByteArrayList ids;
    for (const QString &id : mail.references.last(std::min(mostReferences, mail.references.size()))) {
        if (isMessageId(id))
            ids += inBrackets(id);
    }
    if (!ids.isEmpty())
        setHeader(message, "References", ids.join(' '));
}

Owned<GMimeObject> textPart(const QString &text)
{
    Owned<GMimeObject> part(reinterpret_cast<GMimeObject *>(g_mime_text_part_new_with_subtype("plain")));
    auto *plain = reinterpret_cast<GMimeTextPart *>(part.get());
    QString body = text;
    body.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').remove(QChar::Null);
    if (!body.endsWith(u'\n'))
        body += u'\n';
    g_mime_text_part_set_charset(plain, "utf-8");
    g_mime_text_part_set_text(plain, body.toUtf8().constData());
    return part;
}

Owned<GMimeObject> filePart(const MailAttachment &attachment)
{
    const QString kind = attachment.mediaType.contains(u'/') ? attachment.mediaType : u"application/octet-stream"_s;
    const QByteArray type = headerText(kind.section(u'/', 0, 0));
    // The other message is sent as a file: what it says of itself is not to be believed on its way.
    const QByteArray subtype = headerText(kind.section(u'/', 1).section(u';', 0, 0));
    const bool isFile = type == "multipart" || type == "message";
    Owned<GMimeObject> part(
        reinterpret_cast<GMimeObject *>(isFile ? g_mime_part_new_with_type("application", "octet-stream")
                                               : g_mime_part_new_with_type(type.constData(), subtype.constData())));
    const Owned<GMimeStream> bytes(
        g_mime_stream_mem_new_with_buffer(attachment.content.constData(), static_cast<size_t>(attachment.content.size())));
    const Owned<GMimeDataWrapper> content(g_mime_data_wrapper_new_with_stream(bytes.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    auto *file = reinterpret_cast<GMimePart *>(part.get());
    g_mime_part_set_content(file, content.get());
    g_mime_part_set_content_encoding(file, GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_disposition(part.get(), "attachment");
    g_mime_part_set_filename(file, safeFileName(attachment.fileName).toUtf8().constData());
    return part;
}

void setContent(GMimeMessage *message, const OutgoingMail &mail)
{
    const Owned<GMimeObject> text = textPart(mail.text);
    if (mail.attachments.isEmpty()) {
        g_mime_message_set_mime_part(message, text.get());
        return;
    }
    const Owned<GMimeMultipart> mixed(g_mime_multipart_new_with_subtype("mixed"));
    g_mime_multipart_add(mixed.get(), text.get());
    for (const MailAttachment &attachment : mail.attachments)
        g_mime_multipart_add(mixed.get(), filePart(attachment).get());
    g_mime_message_set_mime_part(message, reinterpret_cast<GMimeObject *>(mixed.get()));
}

QByteArray bytesOf(GMimeMessage *message)
{
    auto *object = reinterpret_cast<GMimeObject *>(message);
    g_mime_object_encode(object, GMIME_ENCODING_CONSTRAINT_7BIT);
    const std::unique_ptr<GMimeFormatOptions, FormatEnd> format(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(object, format.get(), stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(reinterpret_cast<GMimeStreamMem *>(stream.get()));
    return {reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len)};
}

} // namespace

QList<Error> validate(const OutgoingMail &mail)
{
    QList<Error> faults;
    if (!isMailAddress(mail.from.address))
        faults += invalidField(u"from"_s, u"not_an_email"_s);
    if (mail.to.isEmpty())
        faults += invalidField(u"to"_s, u"required"_s);
    for (const MailAddress &address : mail.to) {
        if (!isMailAddress(address.address))
            faults += invalidField(u"to"_s, u"not_an_email"_s);
    }
    if (!isMessageId(mail.messageId))
        faults += invalidField(u"message_id"_s, u"required"_s);
    qint64 size = mail.text.size();
    for (const MailAttachment &attachment : mail.attachments)
        size += attachment.content.size();
    constexpr qint64 limit = largestMail / 4 * 3; // base64 makes four bytes of three
    if (size > limit)
        faults += invalidField(u"content"_s, u"file_too_large"_s, {{u"limit"_s, limit >> 20}});
    return faults;
}

Result<QByteArray> composeMail(const OutgoingMail &mail)
{
    if (const QList<Error> faults = validate(mail); !faults.isEmpty())
        return tl::unexpected(faults.first());
    static const bool ready = (g_mime_init(), true); // once for the program, in whichever thread
    Q_UNUSED(ready)
    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    addAddress(g_mime_message_get_from(message.get()), mail.from);
    for (const MailAddress &address : mail.to)
        addAddress(g_mime_message_get_to(message.get()), address);
    g_mime_message_set_subject(message.get(), headerText(mail.subject).constData(), "utf-8");
    GDateTime *date = g_date_time_new_from_unix_utc(mail.date.ms / 1000);
    g_mime_message_set_date(message.get(), date);
    g_date_time_unref(date);
    g_mime_message_set_message_id(message.get(), mail.messageId.toLatin1().constData());
    setThread(message.get(), mail);
    if (mail.automatic)
        setHeader(message.get(), "Auto-Submitted", "auto-generated");
    setContent(message.get(), mail);
    return bytesOf(message.get());
}

QString messageIdFor(const QString &uid, const QString &senderAddress)
{
    return uid + u'@' + networkHost(senderAddress.section(u'@', -1));
}

QString replySubject(const QString &ticketSubject, qint64 number)
{
    return u"Re: %1 %2"_s.arg(bareSubject(ticketSubject), ticketToken(number)).simplified();
}

} // namespace regulars
