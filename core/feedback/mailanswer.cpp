// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/mailanswer.h"

#include "core/mail/mailcomposer.h"
#include "core/mail/replytext.h"
#include "core/tickets/lifecycle.h"

#include <QtCore/QRegularExpression>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestGreeting = 60;
constexpr qsizetype mostLinesOfClosing = 10;

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern,
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool isGreeting(const QString &line)
{
    static const QRegularExpression greeting = expression(
        u"^(hallo|hello|hi|hey|dear|moin|servus|grüezi|guten (tag|morgen|abend)|grüß gott|good (morning|afternoon|evening|day)|"
        u"liebe[rs]?|sehr geehrte[rs]?|bonjour|chère?s?|hola|buenos días|ciao|buongiorno|beste|dag|olá|dzień dobry)\\b[^\\d]*$"_s);
    return line.size() <= longestGreeting && greeting.match(line).hasMatch();
}

/// A line with which letters end, or what a telephone puts below them.
bool isClosing(const QString &line)
{
    static const QRegularExpression closing = expression(
        u"^(mit (freundlichen|besten|herzlichen|lieben|vielen) gr(ü|ue)(ß|ss)en|(viele|liebe|beste|schöne|herzliche|"
        u"freundliche) gr(ü|ue)(ß|ss)e?|(lieben|besten|schönen) gru(ß|ss)|gru(ß|ss)|gr(ü|ue)(ß|ss)e|mfg|lg|vg|"
        u"((best|kind|warm|kindest) )?regards|best wishes|best|cheers|(yours )?sincerely|yours( truly)?|cordialement|"
        u"bien à vous|saludos|cordiali saluti|(met vriendelijke )?groet(en)?|pozdrawiam)[\\s,.!]*(aus [\\w ]+)?$"_s);
    static const QRegularExpression device = expression(
        u"^(sent from (my|mail|outlook)|get outlook for|von meine[mr] .{1,40} gesendet|gesendet (mit|von|über)|"
        u"diese nachricht wurde von|envoyé (de|depuis)|enviado (desde|do)|inviato da|verzonden vanaf|wysłane z)\\b.*$"_s);
    return closing.match(line).hasMatch() || device.match(line).hasMatch();
}

/// The text without the lines that introduce a quotation, whatever their words.
QString withoutIntroductions(const QString &text, bool keepFirst)
{
    QStringList kept;
    const QStringList lines = text.split(u'\n');
    bool keep = keepFirst;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        qsizetype next = i + 1;
        while (next < lines.size() && lines[next].trimmed().isEmpty())
            ++next;
        const bool introduces = line.endsWith(u':') && next < lines.size() && lines[next].startsWith(u'>');
        if (keep || !introduces)
            kept += lines[i];
        keep = keep && line.isEmpty();
    }
    return kept.join(u'\n');
}

/// What the sender wrote, line by line, without what they answer and without how letters end.
QStringList writtenLines(const QString &text)
{
    QStringList written;
    // A first line may be the answer: of that one newTextOf() decides.
    const QString fresh = newTextOf(withoutIntroductions(text, true));
    const QStringList lines = withoutIntroductions(fresh, false).split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith(u'>'))
            written += line.trimmed();
    }
    for (qsizetype i = 1; i < written.size(); ++i) {
        if (isClosing(written[i]) && written.size() - i <= mostLinesOfClosing)
            return written.first(i);
    }
    return written;
}

/// "★★★★☆", also in colours.
std::optional<int> starsOf(const QString &line, const SurveyScale &scale)
{
    static const QRegularExpression stars = expression(u"^[★⭐☆\\x{1F31F}\\x{FE0F}\\s]+$"_s);
    if (!stars.match(line).hasMatch())
        return std::nullopt;
    const qsizetype full = line.count(u'★') + line.count(u'⭐') + line.count(u"🌟"_s);
    const qsizetype all = full + line.count(u'☆');
    return all == full || all == scale.high ? std::optional(static_cast<int>(full)) : std::nullopt;
}

/// The digits of every script as those of ours, "5️⃣" as "5".
QString withPlainDigits(const QString &line)
{
    QString plain;
    for (const QChar letter : line) {
        if (letter == QChar(0xFE0F) || letter == QChar(0x20E3))
            continue;
        plain += letter.isDigit() ? QChar(u'0' + letter.digitValue()) : letter;
    }
    return plain;
}

/// A score at the beginning of a line, and the words behind it.
std::optional<MailAnswer> scoreIn(const QString &line, const SurveyScale &scale)
{
    if (const auto stars = starsOf(line, scale))
        return scale.contains(*stars) ? std::optional(MailAnswer{*stars, {}}) : std::nullopt;
    static const QRegularExpression score = expression(
        // What it is
        u"^[*_\"'„“”»«(\\[]*(?:(?:(?:my|meine|mein)\\s+)?(?:answer|rating|score|vote|antwort|bewertung|wertung|urteil)"
        u"\\s*(?:[:=]|\\bis\\b|\\bist\\b|\\blautet\\b|\\s)\\s*)?"
        // The score, of how many, and of what
        u"(\\d{1,3})(?:\\s*(?:/|(?:von|of|out of|sur|de|su|van)\\b)\\s*(\\d{1,3}))?"
        u"(?:[\\s-]*(?:stars?|sterne?n?|points?|punkte?n?|étoiles?|estrellas?|estrelas?|stelle|stella|sterren|ster)\\b)?"
        u"[*_\"'“”»«)\\]]*"
        // The end, or words set apart
        u"(?:\\s*[.!]*\\s*(?:[:;=]-?[)D]|[\\p{So}\\p{Sk}\\x{200D}\\s])*$|"
        u"\\s*(?:[,;!]+|(?<=\\s)[-–—]+(?=\\s)|[–—])\\s*+(?!\\d)(?<words>\\S.*)$)"_s);
    const QRegularExpressionMatch match = score.match(withPlainDigits(line));
    if (!match.hasMatch())
        return std::nullopt;
    const QString digits = match.captured(1);
    const QString most = match.captured(2);
    const bool plain = digits.size() == 1 || !digits.startsWith(u'0');
    if (!plain || !scale.contains(digits.toInt()) || (!most.isEmpty() && most.toInt() != scale.high))
        return std::nullopt;
    return MailAnswer{digits.toInt(), match.captured(u"words"_s).trimmed()};
}

} // namespace

std::optional<MailAnswer> mailAnswerOf(const QString &text, const SurveyScale &scale)
{
    const QStringList lines = writtenLines(text);
    qsizetype first = 0;
    while (first < lines.size() && (lines[first].isEmpty() || isGreeting(lines[first])))
        ++first;
    if (first == lines.size())
        return std::nullopt;
    std::optional<MailAnswer> answer = scoreIn(lines[first], scale);
    if (!answer)
        return std::nullopt;
    const QStringList rest = lines.sliced(first + 1);
    for (const QString &line : rest) {
        if (const auto other = scoreIn(line, scale); other && other->score != answer->score)
            return std::nullopt; // a list, or two minds
    }
    answer->comment = (answer->comment + u'\n' + rest.join(u'\n')).trimmed().left(longestComment);
    return answer;
}

bool asksForNothing(const MailAnswer &answer)
{
    return answer.comment.isEmpty() || looksLikeThanks(answer.comment);
}

QString questionMessageId(const QString &token, const QString &senderAddress)
{
    return messageIdFor(u"question."_s + token, senderAddress);
}

QString questionTokenIn(const QString &messageId)
{
    static const QRegularExpression id = expression(u"^question\\.([a-z0-9]{16})@"_s);
    return id.match(messageId).captured(1).toLower();
}

QString questionTokenOf(const MailMessage &message)
{
    if (message.inReplyTo.isEmpty() && !message.references.isEmpty())
        return questionTokenIn(message.references.last());
    return questionTokenIn(message.inReplyTo);
}

} // namespace regulars
