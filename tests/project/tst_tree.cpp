// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/project/sourcescan.h"
#include "tests/project/sourcetree.h"
#include "tests/testpaths.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace regulars;
using namespace regulars::project;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLinesOfFile = 500;
constexpr qsizetype mostLinesOfFunction = 60;

QStringList licenceFaults(const SourceFile &file)
{
    const QString head = file.text.section(u'\n', 0, 4);
    QStringList faults;
    for (const QString &tag : {u"SPDX-FileCopyrightText: "_s, u"SPDX-License-Identifier: GPL-3.0-or-later"_s}) {
        if (!head.contains(tag))
            faults.append(u"%1: no line \"%2\" at the top"_s.arg(file.path, tag));
    }
    return faults;
}

QStringList unfinishedFaults(const SourceFile &file)
{
    static const QRegularExpression marker(u"\\b(TO"
                                           u"DO|FIX"
                                           u"ME|XX"
                                           u"X|HA"
                                           u"CK)\\b"_s);
    QStringList faults;
    for (const QRegularExpressionMatch &match : marker.globalMatch(file.text)) {
        const qsizetype line = file.text.left(match.capturedStart()).count(u'\n') + 1;
        faults.append(u"%1:%2: %3"_s.arg(file.path).arg(line).arg(match.captured()));
    }
    return faults;
}

QStringList lengthFaults(const SourceFile &file)
{
    const qsizetype lines = file.text.count(u'\n');
    return lines > mostLinesOfFile ? QStringList{u"%1: %2 lines"_s.arg(file.path).arg(lines)} : QStringList();
}

/// Functions defined at the first column whose bodies are longer than one may be; the house's braces make them plain to see.
QStringList functionLengthFaults(const SourceFile &file)
{
    const QStringList lines = scanSource(file.text).code.split(u'\n');
    QStringList faults;
    qsizetype opened = -1;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i] == "{"_L1 &&
            !QRegularExpression(u"^(class|struct|enum|union|namespace)\\b"_s).match(lines[i - 1]).hasMatch()) {
            opened = i;
        } else if (lines[i].startsWith(u'}') && opened >= 0) {
            if (const qsizetype length = i - opened - 1; length > mostLinesOfFunction)
                faults.append(u"%1:%2: a function of %3 lines"_s.arg(file.path).arg(opened).arg(length));
            opened = -1;
        }
    }
    return faults;
}

QStringList topLevelFaults(const QStringList &entries)
{
    static const QStringList expected{u".ci"_s,
                                      u".clang-format"_s,
                                      u".clang-tidy"_s,
                                      u".gitignore"_s,
                                      u"CMakeLists.txt"_s,
                                      u"CMakePresets.json"_s,
                                      u"CONTRIBUTING.md"_s,
                                      u"LICENSE"_s,
                                      u"README.md"_s,
                                      u"app"_s,
                                      u"core"_s,
                                      u"dev"_s,
                                      u"docs"_s,
                                      u"models"_s,
                                      u"packaging"_s,
                                      u"resources"_s,
                                      u"storage"_s,
                                      u"tests"_s,
                                      u"translations"_s,
                                      u"ui"_s};
    QStringList faults;
    for (const QString &entry : entries) {
        if (!expected.contains(entry))
            faults.append(u"%1 does not belong at the top of the tree"_s.arg(entry));
    }
    for (const QString &entry : expected) {
        if (!entries.contains(entry))
            faults.append(u"%1 is missing"_s.arg(entry));
    }
    return faults;
}

/// What lies at the top, without what git, builds and editors put there.
QStringList topLevelEntries()
{
    static const QStringList ignored{u".git"_s, u".cache"_s, u"build"_s, u"compile_commands.json"_s};
    QStringList entries = QDir(inSourceTree({})).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    entries.removeIf([](const QString &entry) { return ignored.contains(entry) || entry.endsWith(".user"_L1); });
    return entries;
}

} // namespace

class TestTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void licenceLinesAreFound()
    {
        const QString both = u"// SPDX-FileCopyrightText: 2026 A\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
        QVERIFY(licenceFaults({u"a.h"_s, both}).isEmpty());
        QVERIFY(licenceFaults({u"dev"_s, u"#!/bin/sh\n"_s + both}).isEmpty());
        QCOMPARE(licenceFaults({u"a.h"_s, u"#pragma once\n"_s}).size(), 2);
        QCOMPARE(licenceFaults({u"a.h"_s, u"// SPDX-FileCopyrightText: 2026 A\n// SPDX-License-Identifier: MIT\n"_s}).size(),
                 1);
        QCOMPARE(licenceFaults({u"a.h"_s, QString(10, u'\n') + both}).size(), 2);
    }

    void unfinishedWorkIsFound()
    {
        QCOMPARE(unfinishedFaults({u"a.h"_s, u"int a;\n// TO"
                                             u"DO: b\n"_s}),
                 QStringList{u"a.h:2: TO"
                             u"DO"_s});
        QCOMPARE(unfinishedFaults({u"a.h"_s, u"// FIX"
                                             u"ME\n"_s})
                     .size(),
                 1);
        QVERIFY(unfinishedFaults({u"a.h"_s, u"enum { TO"
                                            u"DOS };\n"_s})
                    .isEmpty());
    }

    void lengthsAreMeasured()
    {
        QVERIFY(lengthFaults({u"a.h"_s, QString(500, u'\n')}).isEmpty());
        QCOMPARE(lengthFaults({u"a.h"_s, QString(501, u'\n')}), QStringList{u"a.h: 501 lines"_s});
        const auto functionOf = [](qsizetype lines) {
            return u"void a()\n{\n"_s + u"    b();\n"_s.repeated(lines) + u"}\n"_s;
        };
        QVERIFY(functionLengthFaults({u"a.cpp"_s, functionOf(60) + functionOf(60)}).isEmpty());
        QCOMPARE(functionLengthFaults({u"a.cpp"_s, functionOf(3) + functionOf(61)}),
                 QStringList{u"a.cpp:7: a function of 61 lines"_s});
        QVERIFY(functionLengthFaults({u"a.h"_s, u"class A\n{\n"_s + QString(99, u'\n') + u"};\n"_s}).isEmpty());
    }

    void strayTopLevelEntriesAreFound()
    {
        QVERIFY(topLevelFaults(topLevelEntries() + QStringList{u"notes.txt"_s})
                    .contains(u"notes.txt does not belong at the top of the tree"_s));
        QVERIFY(topLevelFaults({}).contains(u"README.md is missing"_s));
    }

    void theTopLevelIsAsPlanned()
    {
        const QStringList faults = topLevelFaults(topLevelEntries());
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void theFilesKeepTheRules()
    {
        const QStringList sources = cppFiles() + QStringList{u"*.sql"_s, u"CMakeLists.txt"_s, u"*.cmake"_s, u"*.sh"_s};
        QStringList faults;
        for (const SourceFile &file :
             filesBelow(layers() + QStringList{u"tests"_s, u"packaging"_s, u"translations"_s}, sources)) {
            faults += licenceFaults(file) + unfinishedFaults(file) + lengthFaults(file);
            if (!file.path.startsWith("tests/"_L1))
                faults += functionLengthFaults(file);
        }
        for (const SourceFile &file : filesBelow({u"docs"_s, u"packaging"_s}, {u"*.md"_s, u"*.in"_s}))
            faults += unfinishedFaults(file);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTree)

#include "tst_tree.moc"
