// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/mailcharset.h"
#include "core/mail/mailparser.h"
#include "tests/testpaths.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QString corpus()
{
    return inSharedData(u"mail"_s) + u'/';
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    for (QDirIterator each(folder, patterns, QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
        files.append(each.next());
    files.sort();
    return files;
}

/// Everything that was read of a message, also of those attached to it.
struct Pieces
{
    QString text;
    QList<QByteArray> contents;
};

void collect(const MailMessage &message, Pieces &pieces)
{
    pieces.text += message.text + u'\n' + message.html + u'\n';
    for (const MailAttachment &attachment : message.attachments) {
        if (attachment.mediaType == "message/rfc822"_L1) {
            if (const auto inner = parseMail(attachment.content))
                collect(*inner, pieces);
        }
        pieces.contents.append(attachment.content);
        pieces.text += decodedMailText(attachment.content, {}) + u'\n';
    }
}

QString squeezed(const QByteArray &bytes, const QString &charset)
{
    return decodedMailText(bytes, charset).simplified();
}

/// Whether the leaf of the expected structure was read, as a text or as a file.
bool holds(const Pieces &pieces, const QByteArray &leaf)
{
    const QString all = pieces.text.simplified();
    for (const QString &charset : {u"utf-8"_s, u"iso-8859-1"_s, u"iso-8859-15"_s, u"koi8-r"_s}) {
        if (all.contains(squeezed(leaf, charset)))
            return true;
    }
    return pieces.contents.contains(leaf);
}

/// The subject of the outer message as the expected structure has it, still encoded.
QString expectedSubject(const QByteArray &xml)
{
    static const QRegularExpression field(u"<field>\\s*Subject\\s*:([^<]*)</field>"_s);
    const QString outer = QString::fromLatin1(xml.left(xml.indexOf("</header>")));
    QString subject = field.match(outer).captured(1).simplified();
    return subject.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&amp;"_L1, "&"_L1);
}

} // namespace

/// Runs over mails that other parsers are tested with; they are not part of the sources.
class TestMailCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(corpus()).exists())
            QSKIP("The collections of mails are not there.");
    }

    void everyMailIsRead()
    {
        int read = 0;
        QStringList refused;
        for (const QString &file : filesBelow(corpus(), {u"*.eml"_s, u"*.msg"_s})) {
            if (const auto message = parseMail(contentOf(file)))
                ++read;
            else
                refused.append(QFileInfo(file).fileName());
        }
        qInfo("%d mails read; refused: %ls", read, qUtf16Printable(refused.join(u' ')));
        QVERIFY(read >= 181);
    }

    void partsAgreeWithThoseOfMime4j()
    {
        int agreeing = 0;
        QStringList differing;
        for (const QString &file : filesBelow(corpus() + u"james-mime4j"_s, {u"*.msg"_s})) {
            const QString stem = file.chopped(4);
            const QByteArray xml = contentOf(stem + u"_decoded.xml"_s);
            const auto message = parseMail(contentOf(file));
            if (xml.isEmpty() || !message)
                continue;
            Pieces pieces;
            collect(*message, pieces);
            QStringList missing;
            for (const QString &leaf : filesBelow(QFileInfo(file).path(), {QFileInfo(stem).fileName() + u"_decoded_*"_s})) {
                if (!leaf.endsWith(".xml"_L1) && !holds(pieces, contentOf(leaf)))
                    missing.append(QFileInfo(leaf).completeBaseName().section(u"_decoded_"_s, 1));
            }
            const QString subject = expectedSubject(xml);
            if (!subject.contains("=?"_L1) && subject != message->subject)
                missing.append(u"subject "_s + message->subject + u" for "_s + subject);
            if (missing.isEmpty())
                ++agreeing;
            else
                differing.append(QFileInfo(stem).fileName() + u": "_s + missing.join(u", "_s));
        }
        qInfo("%d agree; %ls", agreeing, qUtf16Printable(differing.join(u"\n"_s)));
        QVERIFY(agreeing >= 75);
    }
};

QTEST_GUILESS_MAIN(TestMailCorpus)

#include "tst_mailcorpus.moc"
