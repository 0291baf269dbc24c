// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/mailparser.h"

#include "core/attachments/attachment.h"
#include "core/mail/deliveryreport.h"
#include "core/mail/htmltext.h"
#include "core/mail/mailcharset.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <functional>
#include <memory>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestPart = 50;
constexpr int mostAddresses = 1000;
constexpr int mostGroups = 50;
constexpr int mostReferences = 200;

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template<typename T>
using Owned = std::unique_ptr<T, Unref>;

struct OptionsEnd
{
    void operator()(GMimeParserOptions *options) const { g_mime_parser_options_free(options); }
};
using Options = std::unique_ptr<GMimeParserOptions, OptionsEnd>;

struct ReferencesEnd
{
    void operator()(GMimeReferences *references) const { g_mime_references_free(references); }
};

/// The object as what it is; null when it is something else. The library's own macros are casts of C.
template<typename T, typename From>
T *as(From *object, GType type)
{
    auto *instance = reinterpret_cast<GTypeInstance *>(object);
    return object != nullptr && g_type_check_instance_is_a(instance, type) != FALSE ? reinterpret_cast<T *>(object)
                                                                                    : nullptr;
}

QString textOf(const char *utf8)
{
    return QString::fromUtf8(utf8).simplified();
}

QString header(GMimeObject *object, const char *name)
{
    return textOf(g_mime_object_get_header(object, name));
}

Options readingOptions()
{
    static const bool ready = (g_mime_init(), true); // once for the program, in whichever thread
    Q_UNUSED(ready)
    Options options(g_mime_parser_options_new());
    const char *charsets[] = {"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(options.get(), charsets);
    g_mime_parser_options_set_allow_addresses_without_domain(options.get(), TRUE);
    return options;
}

QByteArray bytesWritten(const std::function<void(GMimeStream *)> &write)
{
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    write(stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(reinterpret_cast<GMimeStreamMem *>(stream.get()));
    return {reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len)};
}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (content == nullptr)
        return {};
    return bytesWritten([content](GMimeStream *stream) { g_mime_data_wrapper_write_to_stream(content, stream); });
}

void appendAddresses(InternetAddressList *list, QList<MailAddress> &addresses)
{
    const int count = list == nullptr ? 0 : internet_address_list_length(list);
    for (int i = 0; i < count && addresses.size() < mostAddresses; ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (auto *group = as<InternetAddressGroup>(address, internet_address_group_get_type()))
            appendAddresses(internet_address_group_get_members(group), addresses);
        else if (auto *mailbox = as<InternetAddressMailbox>(address, internet_address_mailbox_get_type()))
            addresses.append(
                {textOf(internet_address_get_name(address)), textOf(internet_address_mailbox_get_addr(mailbox))});
    }
}

QList<MailAddress> addressesOf(GMimeMessage *message, GMimeAddressType type)
{
    QList<MailAddress> addresses;
    appendAddresses(g_mime_message_get_addresses(message, type), addresses);
    return addresses;
}

/// Somebody is named even where the address cannot be read.
MailAddress senderOf(GMimeMessage *message)
{
    const QList<MailAddress> authors = addressesOf(message, GMIME_ADDRESS_TYPE_FROM) +
                                       addressesOf(message, GMIME_ADDRESS_TYPE_SENDER);
    if (!authors.isEmpty())
        return authors.first();
    return {header(reinterpret_cast<GMimeObject *>(message), "From"), {}};
}

/// The message ids of a header; the newest ones where there are very many.
QStringList idsIn(GMimeMessage *message, const char *name)
{
    const char *value = g_mime_object_get_header(reinterpret_cast<GMimeObject *>(message), name);
    if (value == nullptr)
        return {};
    const std::unique_ptr<GMimeReferences, ReferencesEnd> references(g_mime_references_parse(nullptr, value));
    const int count = g_mime_references_length(references.get());
    QStringList ids;
    for (int i = std::max(0, count - mostReferences); i < count; ++i) {
        const QString id = textOf(g_mime_references_get_message_id(references.get(), i));
        if (!id.isEmpty())
            ids.append(id);
    }
    return ids;
}

std::optional<Instant> dateOf(GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message);
    if (date == nullptr)
        return std::nullopt;
    const qint64 ms = g_date_time_to_unix(date) * 1000;
    return ms > 0 ? std::optional(Instant{ms}) : std::nullopt;
}

bool isAutomatic(GMimeObject *message)
{
    const auto says = [message](const char *name) {
        const QString value = header(message, name).section(u';', 0, 0).trimmed().toLower();
        return !value.isEmpty() && value != "no"_L1;
    };
    const QString precedence = header(message, "Precedence").toLower();
    return says("Auto-Submitted") || says("X-Autoreply") || says("X-Autorespond") || precedence == "bulk"_L1 ||
           precedence == "junk"_L1 || precedence == "list"_L1 || header(message, "Return-Path") == "<>"_L1;
}

/// The text of a message, or of one of its parts.
struct Body
{
    QString text;
    QString html;

    [[nodiscard]] QString plain() const { return text.trimmed().isEmpty() ? plainTextOf(html) : text; }
};

/// Reads a message, part by part.
class Reading
{
public:
    MailMessage readMessage(GMimeMessage *message);

private:
    Body bodyOf(GMimeObject *object, int depth);
    Body multipartBody(GMimeMultipart *multipart, int depth);
    Body partBody(GMimePart *part, int depth);
    void keepMessage(GMimeMessagePart *part);
    void readReport(GMimePart *part);
    void keep(QString name, const QString &mediaType, GMimeObject *object, const QByteArray &content);

    MailMessage m_message;
    QString m_returnedMessageId;
    QList<FailedRecipient> m_failed;
};

QString mediaTypeOf(GMimeObject *object)
{
    GMimeContentType *type = g_mime_object_get_content_type(object);
    if (type == nullptr)
        return u"text/plain"_s;
    return (QString::fromUtf8(g_mime_content_type_get_media_type(type)) + u'/' +
            QString::fromUtf8(g_mime_content_type_get_media_subtype(type)))
        .toLower();
}

/// What a file is called that came without a name.
QString nameOfKind(const QString &mediaType)
{
    static const std::pair<QLatin1StringView, const char16_t *> names[] = {{"text/plain"_L1, u"text.txt"},
                                                                           {"text/html"_L1, u"text.html"},
                                                                           {"text/calendar"_L1, u"invitation.ics"},
                                                                           {"image/png"_L1, u"picture.png"},
                                                                           {"image/jpeg"_L1, u"picture.jpg"},
                                                                           {"image/gif"_L1, u"picture.gif"},
                                                                           {"text/vcard"_L1, u"contact.vcf"},
                                                                           {"application/pdf"_L1, u"file.pdf"},
                                                                           {"text/csv"_L1, u"table.csv"},
                                                                           {"text/x-vcard"_L1, u"contact.vcf"},
                                                                           {"text/rfc822-headers"_L1, u"headers.txt"},
                                                                           {"message/delivery-status"_L1, u"report.txt"}};
    for (const auto &[kind, name] : names) {
        if (mediaType == kind)
            return QString::fromUtf16(name);
    }
    return u"file"_s;
}

MailMessage Reading::readMessage(GMimeMessage *message)
{
    auto *object = reinterpret_cast<GMimeObject *>(message);
    m_message.messageId = textOf(g_mime_message_get_message_id(message));
    m_message.inReplyTo = idsIn(message, "In-Reply-To").value(0);
    m_message.references = idsIn(message, "References");
    m_message.from = senderOf(message);
    m_message.to = addressesOf(message, GMIME_ADDRESS_TYPE_TO);
    m_message.cc = addressesOf(message, GMIME_ADDRESS_TYPE_CC);
    m_message.replyTo = addressesOf(message, GMIME_ADDRESS_TYPE_REPLY_TO);
    m_message.subject = textOf(g_mime_message_get_subject(message));
    m_message.date = dateOf(message);
    m_message.bulkList = !header(object, "List-Id").isEmpty() || !header(object, "List-Unsubscribe").isEmpty();
    GMimeObject *content = g_mime_message_get_mime_part(message);
    m_message.automatic = isAutomatic(object);
    if (content != nullptr) {
        m_message.automatic = m_message.automatic || mediaTypeOf(content) == "multipart/report"_L1;
        const Body body = bodyOf(content, 0);
        m_message.html = body.html;
        m_message.text = body.plain();
    }
    for (MailAttachment &attachment : m_message.attachments) {
        attachment.inlined = !attachment.contentId.isEmpty() &&
                             m_message.html.contains("cid:"_L1 + attachment.contentId, Qt::CaseInsensitive);
    }
    if (!m_failed.isEmpty())
        m_message.deliveryFailure = DeliveryFailure{m_failed, m_returnedMessageId};
    return std::move(m_message);
}

Body Reading::bodyOf(GMimeObject *object, int depth)
{
    if (auto *multipart = as<GMimeMultipart>(object, g_mime_multipart_get_type())) {
        if (depth < deepestPart)
            return multipartBody(multipart, depth);
        m_message.refused.append(nameOfKind(mediaTypeOf(object)));
    } else if (auto *message = as<GMimeMessagePart>(object, g_mime_message_part_get_type())) {
        keepMessage(message);
    } else if (auto *part = as<GMimePart>(object, g_mime_part_get_type())) {
        return partBody(part, depth);
    }
    return {};
}

Body Reading::multipartBody(GMimeMultipart *multipart, int depth)
{
    const bool alternative = mediaTypeOf(reinterpret_cast<GMimeObject *>(multipart)) == "multipart/alternative"_L1;
    Body whole;
    const int count = g_mime_multipart_get_count(multipart);
    if (count == 0) // what should separate the parts is missing or another: everything stands before the first one
        whole.text = decodedMailText(QByteArray(g_mime_multipart_get_prologue(multipart)), {});
    for (int i = 0; i < count; ++i) {
        const Body body = bodyOf(g_mime_multipart_get_part(multipart, i), depth + 1);
        if (alternative) { // the same said twice; the last form is the richest one
            if (whole.text.trimmed().isEmpty())
                whole.text = body.text;
            if (!body.html.isEmpty())
                whole.html = body.html;
            continue;
        }
        const QString text = body.plain();
        if (!text.trimmed().isEmpty())
            whole.text = whole.text.isEmpty() ? text
                                              : whole.text + (whole.text.endsWith(u'\n') ? u"\n"_s : u"\n\n"_s) + text;
        if (!body.html.isEmpty())
            whole.html = whole.html.isEmpty() ? body.html : whole.html + u'\n' + body.html;
    }
    return whole;
}

Body Reading::partBody(GMimePart *part, int depth)
{
    auto *object = reinterpret_cast<GMimeObject *>(part);
    const QString mediaType = mediaTypeOf(object);
    const QString name = textOf(g_mime_part_get_filename(part));
    const bool readable = mediaType == "text/plain"_L1 || mediaType == "text/html"_L1;
    // Some programs give even the letter itself a name.
    if (readable && g_mime_part_is_attachment(part) == FALSE && (name.isEmpty() || depth == 0)) {
        const QString charset = QString::fromUtf8(g_mime_object_get_content_type_parameter(object, "charset"));
        const QString text = decodedMailText(contentOf(part), charset);
        return mediaType == "text/html"_L1 ? Body{{}, text} : Body{text, {}};
    }
    if (mediaType == "message/delivery-status"_L1)
        m_failed += failedRecipients(contentOf(part));
    if (mediaType == "text/rfc822-headers"_L1 && m_returnedMessageId.isEmpty()) {
        if (const auto returned = parseMail(contentOf(part)))
            m_returnedMessageId = returned->messageId;
    }
    keep(name, mediaType, object, contentOf(part));
    return {};
}

void Reading::keepMessage(GMimeMessagePart *part)
{
    GMimeMessage *message = g_mime_message_part_get_message(part);
    if (message == nullptr)
        return;
    auto *object = reinterpret_cast<GMimeObject *>(message);
    if (m_returnedMessageId.isEmpty())
        m_returnedMessageId = textOf(g_mime_message_get_message_id(message));
    const QString subject = textOf(g_mime_message_get_subject(message));
    keep((subject.isEmpty() ? u"message"_s : subject.left(longestFileName)).replace(u'/', u' ') + u".eml"_s,
         u"message/rfc822"_s, reinterpret_cast<GMimeObject *>(part),
         bytesWritten([object](GMimeStream *stream) { g_mime_object_write_to_stream(object, nullptr, stream); }));
}

void Reading::keep(QString name, const QString &mediaType, GMimeObject *object, const QByteArray &content)
{
    if (name.isEmpty() && content.isEmpty())
        return;
    name = safeFileName(name.isEmpty() ? nameOfKind(mediaType) : name);
    if (!checkSize(content.size()) || m_message.attachments.size() >= mostMailAttachments)
        m_message.refused.append(name);
    else
        m_message.attachments.append({name, mediaType, content, textOf(g_mime_object_get_content_id(object)), false});
}

/// Whether a line is a header that mails have; tables, vCards and notes have lines that look like one.
bool isMailHeader(QByteArrayView line)
{
    static const QList<QByteArray> names{
        "from",        "sender",       "reply-to",     "to",           "cc",          "bcc",
        "subject",     "date",         "message-id",   "in-reply-to",  "references",  "received",
        "return-path", "delivered-to", "mime-version", "content-type", "envelope-to", "content-transfer-encoding"};
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && colon < 40 && names.contains(line.first(colon).trimmed().toByteArray().toLower());
}

/// The bytes from the first header on; empty when there is none. What mailbox files put before it is left out.
QByteArray messageIn(const QByteArray &raw)
{
    QByteArray bytes = raw.startsWith("\xEF\xBB\xBF") ? raw.sliced(3) : raw;
    if (!bytes.contains('\n'))
        bytes.replace('\r', '\n');
    qsizetype start = 0;
    bool found = false;
    for (qsizetype position = 0; position < bytes.size() && !found;) {
        const qsizetype end = bytes.indexOf('\n', position);
        const qsizetype next = end < 0 ? bytes.size() : end + 1;
        const QByteArrayView line = QByteArrayView(bytes).sliced(position, next - position);
        const bool nothingYet = start == position;
        if (nothingYet && (line.trimmed().isEmpty() || line.startsWith("From ") || line.startsWith(">From ")))
            start = next;
        else if (line.trimmed().isEmpty())
            break;
        found = isMailHeader(line);
        position = next;
    }
    return found ? bytes.sliced(start) : QByteArray();
}

bool isAddressHeader(QByteArrayView name)
{
    static const QList<QByteArray> names{"from", "sender", "reply-to", "to", "cc", "bcc"};
    const QByteArrayView bare = name.trimmed();
    return bare.size() <= 8 && names.contains(bare.toByteArray().toLower());
}

/// Takes the colons out of lists of addresses that open more groups ("Team: ada@example.org;") than anybody writes. GMime
/// calls itself for a group within a group and does not count how often, so that the stack would overflow. The messages
/// within the message are held to it as well.
void limitGroups(QByteArray &bytes)
{
    bool inList = false;
    int colons = 0;
    for (qsizetype position = 0; position < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', position);
        const qsizetype next = end < 0 ? bytes.size() : end + 1;
        const QByteArrayView line = QByteArrayView(bytes).sliced(position, next - position);
        if (line.front() != ' ' && line.front() != '\t') {
            const qsizetype colon = line.indexOf(':');
            inList = colon > 0 && isAddressHeader(line.first(colon));
            colons = 0;
        }
        for (qsizetype i = position; inList && i < next; ++i) {
            if (bytes.at(i) == ':' && ++colons > mostGroups)
                bytes[i] = ' ';
        }
        position = next;
    }
}

} // namespace

Result<MailMessage> parseMail(const QByteArray &raw)
{
    if (raw.size() > largestMail)
        return tl::unexpected(invalidField(u"content"_s, u"file_too_large"_s, {{u"limit"_s, largestMail >> 20}}));
    QByteArray bytes = messageIn(raw);
    if (bytes.isEmpty())
        return fail(ErrorCode::UnknownFormat, {}, {{u"reason"_s, u"no_mail"_s}});
    limitGroups(bytes);
    const Options options = readingOptions();
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), options.get()));
    if (!message)
        return fail(ErrorCode::UnknownFormat, {}, {{u"reason"_s, u"no_mail"_s}});
    return Reading().readMessage(message.get());
}

} // namespace regulars
