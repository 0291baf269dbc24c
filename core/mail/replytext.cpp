// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/replytext.h"

#include <QtCore/QList>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLinesOfIntroduction = 3;
constexpr qsizetype longestIntroduction = 300;
constexpr qsizetype mostLinesOfLooseSignature = 12;
constexpr qsizetype mostLinesOfHeader = 6;

/// Lines [begin, end).
struct Stretch
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern,
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool isBlank(const QString &line)
{
    return line.trimmed().isEmpty();
}

bool isQuoted(const QString &line)
{
    return line.startsWith(u'>');
}

bool anyMatches(const QStringList &lines, const QRegularExpression &expression)
{
    return std::any_of(lines.cbegin(), lines.cend(), [&](const QString &line) { return expression.match(line).hasMatch(); });
}

bool isBlankBetween(const QStringList &lines, qsizetype begin, qsizetype end)
{
    return std::all_of(lines.cbegin() + begin, lines.cbegin() + end, isBlank);
}

/// "On 3 May 2026 at 10:12, Ada <ada@example.org> wrote:", in languages of Europe.
bool introduces(const QString &line)
{
    static const QRegularExpression verb = expression(
        u"\\b(wrote|writes|schrieb|geschrieben|a écrit|escribió|ha scritto|schreef|geschreven|skrev|escreveu|"
        u"napisał\\(?a?\\)?|kirjoitti|napsal\\(?a?\\)?|írta|написал\\(?а?\\)?|пишет)(?!\\w).*:$"_s);
    static const QRegularExpression detail(u"\\d|@"_s);
    return line.endsWith(u':') && detail.match(line).hasMatch() && verb.match(line).hasMatch();
}

/// How many lines from here introduce a quotation; mail programs wrap them. 0 for none.
qsizetype introductionAt(const QStringList &lines, qsizetype at)
{
    static const QRegularExpression opening = expression(u"^(On|Am|Le|El|Il|Op|Den|Em|W dniu|Dnia|Dne|På)\\b"_s);
    QString joined;
    for (qsizetype count = 1; count <= mostLinesOfIntroduction && at + count <= lines.size(); ++count) {
        const QString line = lines[at + count - 1].trimmed();
        if (line.isEmpty() || isQuoted(line) || joined.size() + line.size() > longestIntroduction)
            return 0;
        joined += (joined.isEmpty() ? QString() : u" "_s) + line;
        if (introduces(joined) && (count == 1 || opening.match(joined).hasMatch()))
            return count;
    }
    return 0;
}

/// Outlook's "From: … Sent: … Subject: …" above the message that is answered.
bool isOutlookHeader(const QStringList &lines, qsizetype at)
{
    static const QRegularExpression from = expression(u"^\\*?(From|Von|De|Da|Van|Från|Fra|Od)\\s?:\\*?\\s+\\S"_s);
    static const QRegularExpression date = expression(
        u"^\\*?(Sent|Date|Gesendet|Datum|Envoyé|Enviado|Enviado el|Fecha|Inviato|Data|Verzonden|Skickat|Sendt)\\s?:"_s);
    static const QRegularExpression subject = expression(
        u"^\\*?(Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Onderwerp|Ämne|Emne|Temat)\\s?:"_s);
    if (!from.match(lines[at]).hasMatch())
        return false;
    const QStringList next = lines.mid(at + 1, mostLinesOfHeader);
    return anyMatches(next, date) && anyMatches(next, subject);
}

/// "-----Original Message-----".
bool isOriginalMark(const QString &line)
{
    static const QRegularExpression mark = expression(
        u"^-{2,}\\s?(Original Message|Ursprüngliche Nachricht|Originalnachricht|Message d'origine|"
        u"Mensaje original|Mensagem original|Messaggio originale|Oorspronkelijk bericht)\\s?-{2,}$"_s);
    return mark.match(line.trimmed()).hasMatch();
}

bool isForwardMark(const QString &line)
{
    static const QRegularExpression mark = expression(
        u"^(-{2,}\\s?(Forwarded message|Weitergeleitete Nachricht|Message transféré|Mensaje reenviado|"
        u"Messaggio inoltrato|Doorgestuurd bericht)|Begin forwarded message|"
        u"Anfang der weitergeleiteten (Nachricht|E-Mail))"_s);
    return mark.match(line).hasMatch();
}

/// The usual "-- ", or one that lost its space and has little below it.
bool isSignatureMark(const QStringList &lines, qsizetype at)
{
    if (lines[at] == "-- "_L1)
        return true;
    return lines[at] == "--"_L1 && lines.size() - at <= mostLinesOfLooseSignature;
}

/// Where what is not new begins: the signature, or the older message as it stands without quotation marks.
qsizetype endOfNew(const QStringList &lines)
{
    static const QRegularExpression ruler(u"^_{8,}$"_s);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isForwardMark(lines[i]))
            return lines.size();
        if (isOriginalMark(lines[i]) || isSignatureMark(lines, i))
            return i;
        if (isOutlookHeader(lines, i))
            return i > 0 && ruler.match(lines[i - 1].trimmed()).hasMatch() ? i - 1 : i;
    }
    return lines.size();
}

/// The quoted stretches with what introduces them and the blank lines in between.
QList<Stretch> quotations(const QStringList &lines)
{
    QList<Stretch> found;
    for (qsizetype i = 0; i < lines.size();) {
        qsizetype first = i + introductionAt(lines, i);
        while (first > i && first < lines.size() && isBlank(lines[first]))
            ++first;
        if (first >= lines.size() || !isQuoted(lines[first])) {
            ++i;
            continue;
        }
        qsizetype end = first;
        for (qsizetype line = first; line < lines.size() && (isQuoted(lines[line]) || isBlank(lines[line])); ++line)
            end = isQuoted(lines[line]) ? line + 1 : end;
        found.append({i, end});
        i = end;
    }
    return found;
}

QString joined(const QStringList &lines, qsizetype begin, qsizetype end)
{
    while (begin < end && isBlank(lines[begin]))
        ++begin;
    while (end > begin && isBlank(lines[end - 1]))
        --end;
    return lines.mid(begin, end - begin).join(u'\n');
}

} // namespace

QString newTextOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    lines.resize(endOfNew(lines));
    const QList<Stretch> quoted = quotations(lines);
    qsizetype begin = 0;
    qsizetype end = lines.size();
    if (!quoted.isEmpty() && isBlankBetween(lines, quoted.last().end, end))
        end = quoted.last().begin;
    // Quoted above the answer, and in one piece.
    if (quoted.size() == 1 && quoted.first().end <= end && isBlankBetween(lines, 0, quoted.first().begin))
        begin = quoted.first().end;
    const QString fresh = joined(lines, begin, end);
    return fresh.isEmpty() ? text.trimmed() : fresh;
}

} // namespace regulars
