// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attachments/attachment.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestAttachment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreSafeEverywhere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << u"Angebot 2026.pdf"_s << u"Angebot 2026.pdf"_s;
        QTest::newRow("accents") << u"Früchte – été.png"_s << u"Früchte – été.png"_s;
        QTest::newRow("folders") << u"../../etc/passwd"_s << u"passwd"_s;
        QTest::newRow("Windows folders") << u"C:\\Windows\\run.exe"_s << u"run.exe"_s;
        QTest::newRow("meaning") << u"a<b>|c?.txt"_s << u"a b c .txt"_s;
        QTest::newRow("line breaks") << u"a\nb\t.txt"_s << u"a b .txt"_s;
        QTest::newRow("hidden") << u"..profile"_s << u"profile"_s;
        QTest::newRow("dots behind") << u"a.exe. . "_s << u"a.exe"_s;
        QTest::newRow("turned around") << u"photo\u202Egnp.exe"_s << u"photo gnp.exe"_s;
        QTest::newRow("device") << u"con.txt"_s << u"_con.txt"_s;
        QTest::newRow("numbered device") << u"LPT1"_s << u"_LPT1"_s;
        QTest::newRow("nothing") << u"..."_s << u"file"_s;
        QTest::newRow("empty") << QString() << u"file"_s;
    }
    void namesAreSafeEverywhere()
    {
        QFETCH(const QString, name);
        QTEST(safeFileName(name), "safe");
        QCOMPARE(safeFileName(safeFileName(name)), safeFileName(name));
    }

    void longNamesKeepTheirEnding()
    {
        const QString safe = safeFileName(QString(300, u'x') + u".pdf"_s);
        QCOMPARE(safe.size(), longestFileName);
        QVERIFY(safe.endsWith(".pdf"_L1));
    }

    void programsAreKnownByTheirNames_data()
    {
        QTest::addColumn<bool>("runs");
        for (const char *name : {"a.exe", "A.EXE", "a.pdf.exe", "a.sh", "a.desktop", "a.docm", "a.html", "a.svg", "a.js",
                                 "script", "a.exe.", "a.exe ", "a.AppImage", "a.lnk"})
            QTest::newRow(name) << true;
        for (const char *name : {"a.pdf", "a.png", "a.jpeg", "a.txt", "a.docx", "a.xlsx", "a.odt", "a.exe.pdf", "a.zip"})
            QTest::newRow(name) << false;
    }
    void programsAreKnownByTheirNames() { QTEST(mayRun(QString::fromLatin1(QTest::currentDataTag())), "runs"); }

    void sizesHaveALimit()
    {
        QVERIFY(checkSize(1));
        QVERIFY(checkSize(largestAttachment));
        QCOMPARE(checkSize(0).error().args.value(u"rule"_s).toString(), u"empty_file"_s);
        const Error error = checkSize(largestAttachment + 1).error();
        QCOMPARE(error.args.value(u"rule"_s).toString(), u"file_too_large"_s);
        QCOMPARE(error.args.value(u"limit"_s).toInt(), 50);
    }
};

QTEST_APPLESS_MAIN(TestAttachment)
#include "tst_attachment.moc"
