// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/dialect.h"
#include "core/exchange/encoding.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = static_cast<char>(c.unicode() & 0xFF);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

class TestDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessesEncodings_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<int>("mark");
        QTest::newRow("ascii") << "a,b\n"_ba << u"utf-8"_s << 0;
        QTest::newRow("nothing") << ""_ba << u"utf-8"_s << 0;
        QTest::newRow("utf-8") << "Müller\n"_ba << u"utf-8"_s << 0;
        QTest::newRow("utf-8 cut off") << "M\xC3"_ba << u"utf-8"_s << 0;
        QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF"
                                            "a"_ba
                                         << u"utf-8"_s << 3;
        QTest::newRow("windows-1252") << "M\xFCller\n"_ba << u"windows-1252"_s << 0;
        QTest::newRow("utf-16le with mark") << "\xFF\xFE"_ba + utf16(u"a,b"_s, false) << u"utf-16le"_s << 2;
        QTest::newRow("utf-16be with mark") << "\xFE\xFF"_ba + utf16(u"a,b"_s, true) << u"utf-16be"_s << 2;
        QTest::newRow("utf-16le") << utf16(u"Datum;Betrag;Straße\n"_s, false) << u"utf-16le"_s << 0;
        QTest::newRow("utf-16be") << utf16(u"Datum;Betrag;Straße\n"_s, true) << u"utf-16be"_s << 0;
    }
    void guessesEncodings()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, encoding);
        QFETCH(int, mark);
        const EncodingGuess guess = guessedEncoding(view(head));
        QVERIFY(!guess.binary);
        QCOMPARE(nameOf(guess.encoding), encoding);
        QCOMPARE(guess.markLength, mark);
    }

    void seesBinaryFiles_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("kind");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << u"image"_s;
        QTest::newRow("xlsx") << "PK\x03\x04..."_ba << u"xlsx"_s;
        QTest::newRow("pdf") << "%PDF-1.4"_ba << u"pdf"_s;
        QTest::newRow("sqlite") << "SQLite format 3"_ba << u"sqlite"_s;
        QTest::newRow("nul") << QByteArray("a,b\nc\0d,e\n", 10) << QString();
        QTest::newRow("controls") << QByteArray(100, '\x01') << QString();
    }
    void seesBinaryFiles()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, kind);
        const EncodingGuess guess = guessedEncoding(view(head));
        QVERIFY(guess.binary);
        QCOMPARE(guess.binaryKind, kind);
    }

    void seesTextEncodedTwice()
    {
        QVERIFY(guessedEncoding("name\nM\xC3\x83\xC2\xBCller\n").twiceEncoded);
        QVERIFY(!guessedEncoding("name\nM\xC3\xBCller\n").twiceEncoded);
        QVERIFY(!guessedEncoding("name\nMuller\n").twiceEncoded);
    }

    void detectsDialects_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<char>("mark");
        QTest::addColumn<bool>("header");
        QTest::addColumn<int>("skipped");
        QTest::newRow("comma") << "date,total\n2024-01-02,1.50\n2024-01-03,2.50\n"_ba << ',' << '.' << true << 0;
        QTest::newRow("semicolon with decimal comma")
            << "Datum;Betrag\n02.01.2024;1,50\n03.01.2024;2,50\n"_ba << ';' << ',' << true << 0;
        QTest::newRow("semicolon and thousands") << "a;b\n1.234,50;x\n12,00;y\n"_ba << ';' << ',' << true << 0;
        QTest::newRow("tab") << "date\ttotal\n2024-01-02\t1,234.50\n"_ba << '\t' << '.' << true << 0;
        QTest::newRow("pipe") << "date|name|total\n2024-01-02|Smith, John|1.5\n2024-01-03|Roe, Jane|2.5\n"_ba << '|' << '.'
                              << true << 0;
        QTest::newRow("blanks") << " id  date     n\n 1  19970101  2\n 2  19970102  12\n"_ba << ' ' << '.' << true << 0;
        QTest::newRow("blanks without header")
            << " 1  19970101  2  1.50\n 2  19970102 12 22.10\n"_ba << ' ' << '.' << false << 0;
        QTest::newRow("comma and blank") << "a, b, c\n1, 2, 3\n4, 5, 6\n"_ba << ',' << '.' << true << 0;
        QTest::newRow("comments") << "# Made by x, with y, and z\n# More\nName,Email,Total\na,b@c.de,1\n"_ba << ',' << '.'
                                  << true << 2;
        QTest::newRow("a header that begins with #")
            << "#,Date,Total\n1,2024-01-01,1.00\n2,2024-01-02,2.00\n"_ba << ',' << '.' << true << 0;
        QTest::newRow("numbers that begin with #")
            << "#1,2024-01-01,1.00\n#2,2024-01-02,2.00\n"_ba << ',' << '.' << false << 0;
        QTest::newRow("title lines")
            << "Sales report\nJanuary\n\ndate,number,total\n2024-01-02,1,1.50\n2024-01-03,2,2.50\n"_ba << ',' << '.' << true
            << 3;
        QTest::newRow("no header") << "2024-01-02,1.50,7\n2024-01-03,2.50,8\n"_ba << ',' << '.' << false << 0;
        QTest::newRow("one column") << "total\n1\n2\n"_ba << ',' << '.' << true << 0;
        QTest::newRow("0,250 kg") << "weight;n\n0,250;1\n0,125;2\n"_ba << ';' << ',' << true << 0;
    }
    void detectsDialects()
    {
        QFETCH(QByteArray, head);
        QFETCH(char, delimiter);
        QFETCH(char, mark);
        QFETCH(bool, header);
        QFETCH(int, skipped);
        const DialectGuess guess = guessedDialect(view(head), false);
        QCOMPARE(guess.dialect.delimiter, delimiter);
        QCOMPARE(guess.dialect.decimalMark, mark);
        QCOMPARE(guess.dialect.hasHeader, header);
        QCOMPARE(guess.dialect.skippedLines, skipped);
    }

    void detectsQuotesAndEscapes()
    {
        QCOMPARE(guessedDialect("a,b\n'x, y',1\n'z, w',2\n", false).dialect.quote, '\'');
        QCOMPARE(guessedDialect("a,b\n\"x, y\",1\n\"z\",2\n", false).dialect.quote, '"');
        QCOMPARE(guessedDialect("a,b\n\"x \\\"y\\\" z\",1\n", false).dialect.escape, '\\');
        QCOMPARE(guessedDialect("a,b\n\"x \"\"y\"\"\",1\n", false).dialect.escape, '\0');
    }

    void isSureWhereItMayBe()
    {
        QVERIFY(guessedDialect("a,b,c\n1,2,3\n4,5,6\n", false).confidence > 0.9);
        QVERIFY(guessedDialect("nothing to see here\nreally not, is it; no\n", false).confidence < 0.5);
    }

    void everythingCanBeFixedByHand()
    {
        DialectOverrides overrides;
        overrides.delimiter = '~';
        overrides.quote = '\0';
        overrides.escape = '\0';
        overrides.decimalMark = ',';
        overrides.hasHeader = false;
        overrides.skippedLines = 1;
        overrides.encoding = Encoding::Windows1252;
        const Dialect dialect = guessedDialect("title\na~b\n1~2\n", false, overrides).dialect;
        QCOMPARE(dialect, (Dialect{Encoding::Windows1252, '~', '\0', '\0', ',', false, 1}));
    }

    void dialectsSurviveJson()
    {
        const Dialect dialect{Encoding::Utf16LittleEndian, '\t', '\0', '\\', ',', false, 3};
        const DialectOverrides overrides = dialectOverridesFromJson(toJson(dialect));
        QCOMPARE(guessedDialect("a\tb\n", false, overrides).dialect, dialect);
        const DialectOverrides nothing = dialectOverridesFromJson(
            {{u"delimiter"_s, u"too long"_s}, {u"header"_s, u"yes"_s}, {u"encoding"_s, 3}});
        QVERIFY(!nothing.delimiter && !nothing.hasHeader && !nothing.encoding);
    }
};

QTEST_GUILESS_MAIN(TestDialect)
#include "tst_dialect.moc"
