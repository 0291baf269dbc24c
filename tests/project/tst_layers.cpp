// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/project/sourcescan.h"
#include "tests/project/sourcetree.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace regulars::project;
using namespace Qt::StringLiterals;

namespace {

/// What a folder may include: layers below it, Qt modules, and libraries by the start of their header's path.
struct Allowance
{
    QStringList layers;
    QStringList qtModules;
    QStringList libraries;
};

Allowance allowanceOf(const QString &path)
{
    const QStringList widgets{u"QtCore"_s, u"QtConcurrent"_s, u"QtGui"_s, u"QtWidgets"_s};
    if (path == "core/customers/phonenumber.cpp"_L1) // a library of pure values
        return {{u"core"_s}, {u"QtCore"_s}, {u"phonenumbers/"_s}};
    if (path == "core/tasks/recurrence.cpp"_L1 || path == "core/sla/wholedayentries.cpp"_L1) // rules and calendar files
        return {{u"core"_s}, {u"QtCore"_s}, {u"tl/"_s, u"libical/"_s}};
    if (path == "core/mail/mailparser.cpp"_L1 || path == "core/mail/mailcharset.cpp"_L1 ||
        path == "core/mail/mailcomposer.cpp"_L1) // as well
        return {{u"core"_s}, {u"QtCore"_s}, {u"gmime/"_s}};
    if (path == "core/loyalty/barcode.cpp"_L1) // as well
        return {{u"core"_s}, {u"QtCore"_s}, {u"zint.h"_s}};
    if (path == "core/prediction/specialfunctions.cpp"_L1) // as well
        return {{u"core"_s}, {u"QtCore"_s}, {u"boost/math/"_s}};
    if (path == "core/prediction/maximum.cpp"_L1) // as well
        return {{u"core"_s}, {u"QtCore"_s}, {u"nlopt.h"_s}};
    if (path.startsWith("core/"_L1))
        return {{u"core"_s}, {u"QtCore"_s}, {u"tl/"_s}};
    if (path.startsWith("storage/exchange/"_L1)) // spreadsheets
        return {{u"core"_s, u"storage"_s},
                {u"QtCore"_s, u"QtSql"_s, u"QtConcurrent"_s},
                {u"tl/"_s, u"xlsxwriter.h"_s, u"zip.h"_s}};
    if (path == "storage/people/secrets.cpp"_L1)
        return {{u"core"_s, u"storage"_s}, {u"QtCore"_s}, {u"sodium.h"_s}};
    if (path.startsWith("storage/"_L1))
        return {{u"core"_s, u"storage"_s}, {u"QtCore"_s, u"QtSql"_s, u"QtConcurrent"_s}, {u"tl/"_s, u"sqlite3.h"_s}};
    if (path == "models/mail/transfer.cpp"_L1 || path == "models/mail/smtpsender.cpp"_L1 ||
        path == "models/mail/imapsession.cpp"_L1) // the network
        return {{u"core"_s, u"storage"_s, u"models"_s}, {u"QtCore"_s}, {u"tl/"_s, u"curl/"_s}};
    if (path == "models/mail/systemkeyring.cpp"_L1)
        return {{u"core"_s, u"models"_s}, {u"QtCore"_s}, {u"tl/"_s, u"qt6keychain/"_s}};
    if (path.startsWith("models/"_L1))
        return {{u"core"_s, u"storage"_s, u"models"_s}, {u"QtCore"_s, u"QtConcurrent"_s}, {u"tl/"_s}};
    if (path.startsWith("ui/"_L1))
        return {{u"core"_s, u"models"_s, u"ui"_s},
                widgets + QStringList{u"QtCharts"_s, u"QtSvg"_s, u"QtSvgWidgets"_s, u"QtPrintSupport"_s},
                {u"tl/"_s}};
    if (path.startsWith("app/cli/"_L1))
        return {{u"core"_s, u"storage"_s, u"models"_s, u"app"_s}, {u"QtCore"_s}, {u"tl/"_s}};
    const bool onTheBus = path == "app/desktop/systemnotifier.cpp"_L1;
    return {{u"core"_s, u"storage"_s, u"models"_s, u"ui"_s, u"app"_s},
            onTheBus ? widgets + QStringList{u"QtDBus"_s} : widgets,
            {u"tl/"_s}};
}

/// Empty when `path` may include `target`, else why not.
QString includeFault(const QString &path, const QString &target, bool quoted)
{
    static const QStringList platform{u"unistd.h"_s, u"fcntl.h"_s, u"windows.h"_s, u"sys/"_s};
    static const QStringList filesAndClocks{u"QDir"_s,           u"QFile"_s,         u"QFileInfo"_s,
                                            u"QProcess"_s,       u"QSaveFile"_s,     u"QSettings"_s,
                                            u"QStandardPaths"_s, u"QTemporaryDir"_s, u"QTemporaryFile"_s};
    const Allowance allowed = allowanceOf(path);
    const auto startsTarget = [&](const QString &start) { return target.startsWith(start); };
    const QString first = target.section(u'/', 0, 0);
    if (quoted) {
        if (target.endsWith(".moc"_L1) || target.startsWith("moc_"_L1))
            return {};
        if (!layers().contains(first))
            return u"is not written from the top of the tree"_s;
        return allowed.layers.contains(first) ? QString() : u"points the wrong way"_s;
    }
    if (first.startsWith(u'Q') && !target.contains(u'/'))
        return u"names no Qt module"_s;
    if (first.startsWith("Qt"_L1)) {
        if (!allowed.qtModules.contains(first))
            return u"is a module this layer may not know"_s;
        const bool inCore = path.startsWith("core/"_L1);
        return inCore && filesAndClocks.contains(target.section(u'/', 1)) ? u"brings files or processes into core"_s
                                                                          : QString();
    }
    const bool standard = !target.contains(u'.') && !target.contains(u'/');
    if (standard || std::any_of(allowed.libraries.cbegin(), allowed.libraries.cend(), startsTarget))
        return {};
    const bool mayUsePlatform = path.startsWith("storage/"_L1) || path.startsWith("app/"_L1);
    if (mayUsePlatform && std::any_of(platform.cbegin(), platform.cend(), startsTarget))
        return {};
    return u"is a library this layer may not know"_s;
}

QStringList includeFaults(const SourceFile &file)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s,
                                            QRegularExpression::MultilineOption);
    QStringList faults;
    for (const QRegularExpressionMatch &match : include.globalMatch(scanSource(file.text).code)) {
        const QString fault = includeFault(file.path, match.captured(2), match.captured(1) == "\""_L1);
        if (!fault.isEmpty())
            faults.append(u"%1: #include of %2 %3"_s.arg(file.path, match.captured(2), fault));
    }
    return faults;
}

QStringList sqlFaults(const SourceFile &file)
{
    static const QRegularExpression sql(
        uR"(\b(SELECT|INSERT|UPDATE|DELETE|PRAGMA|WHERE|JOIN|VACUUM|ROLLBACK|SAVEPOINT|(ORDER|GROUP)\s+BY|BEGIN\s+[A-Z]+)\b)"
        uR"(|\b(CREATE|DROP|ALTER)\s+(TABLE|INDEX|VIEW|TRIGGER|VIRTUAL|UNIQUE)\b)"
        uR"(|^\s*(select\s.*\sfrom\s|insert\s+(or\s+\w+\s+)?into\s|update\s+\w+\s+set\s|delete\s+from\s|pragma\s|create\s+table\s))"_s);
    QStringList faults;
    if (file.path.startsWith("storage/"_L1))
        return faults;
    for (const Literal &literal : scanSource(file.text).literals) {
        if (sql.match(literal.text).hasMatch())
            faults.append(u"%1:%2: SQL outside storage: %3"_s.arg(file.path).arg(literal.line).arg(literal.text));
    }
    return faults;
}

/// Calls and classes that the architecture rules out, with the folder they are ruled out in.
QStringList idiomFaults(const SourceFile &file)
{
    struct Idiom
    {
        QString below;
        QString pattern;
    };
    static const QList<Idiom> idioms{
        {u""_s, u"\\bprocessEvents\\s*\\("_s},
        {u""_s, u"\\bQSql(Query|Table|RelationalTable)Model\\b"_s},
        {u""_s, u"\\b(SIGNAL|SLOT)\\s*\\("_s},
        {u""_s, u"\\bResizeToContents\\b"_s},
        {u"core/"_s, u"\\bcurrent(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\\s*\\("_s},
        {u"core/"_s, u"\\b(system|steady|high_resolution)_clock\\b"_s},
        {u"core/"_s, u"\\bsystemTimeZone(Id)?\\s*\\("_s},
        {u"models/"_s, u"\\bQSql\\w+\\b"_s},
        {u"ui/"_s, u"\\bQSql\\w+\\b"_s},
    };
    QStringList faults;
    const QString code = scanSource(file.text).code;
    // The one clock that reads the machine's time; only the programs own it, rules take an Instant.
    const bool isSystemClock = file.path == "core/base/clock.cpp"_L1;
    // Signals of the bus are known by their names only.
    const bool onTheBus = file.path == "app/desktop/systemnotifier.cpp"_L1;
    for (const Idiom &idiom : idioms) {
        if (!file.path.startsWith(idiom.below) || (isSystemClock && idiom.pattern.contains("current"_L1)) ||
            (onTheBus && idiom.pattern.contains("SLOT"_L1)))
            continue;
        const QRegularExpressionMatch match = QRegularExpression(idiom.pattern).match(code);
        if (match.hasMatch())
            faults.append(u"%1:%2: %3 is not used here"_s.arg(file.path)
                              .arg(code.left(match.capturedStart()).count(u'\n') + 1)
                              .arg(match.captured()));
    }
    return faults;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeHasItsLayers()
    {
        for (const QString &layer : {u"core"_s})
            QVERIFY2(!filesBelow({layer}, cppFiles()).isEmpty(), qPrintable(layer));
    }

    void arrowsPointDown_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const QString &path, const QString &line, bool allowed) {
            QTest::newRow(qPrintable(path + u' ' + line)) << path << line << allowed;
        };
        row(u"core/base/a.h"_s, u"#include \"core/base/b.h\""_s, true);
        row(u"core/base/a.h"_s, u"#include <QtCore/QString>"_s, true);
        row(u"core/base/a.h"_s, u"#include <tl/expected.hpp>"_s, true);
        row(u"core/base/a.h"_s, u"#include <vector>"_s, true);
        row(u"core/base/a.h"_s, u"// #include \"ui/a.h\""_s, true);
        row(u"core/base/a.h"_s, u"#include <QtCore/QFile>"_s, false);
        row(u"core/base/a.h"_s, u"#include <QtSql/QSqlQuery>"_s, false);
        row(u"core/base/a.h"_s, u"#include <QtGui/QColor>"_s, false);
        row(u"core/base/a.h"_s, u"#include <QtNetwork/QTcpSocket>"_s, false);
        row(u"core/base/a.h"_s, u"#include \"storage/sql/statement.h\""_s, false);
        row(u"core/base/a.h"_s, u"  #  include   \"models/base/feed.h\" // why"_s, false);
        row(u"core/base/a.h"_s, u"#include \"b.h\""_s, false);
        row(u"core/base/a.h"_s, u"#include <QString>"_s, false);
        row(u"core/base/a.h"_s, u"#include <sqlite3.h>"_s, false);
        row(u"core/mail/mailparser.cpp"_s, u"#include <gmime/gmime.h>"_s, true);
        row(u"core/mail/mailparser.h"_s, u"#include <gmime/gmime.h>"_s, false);
        row(u"core/mail/mailparser.cpp"_s, u"#include <glib.h>"_s, false);
        row(u"core/loyalty/barcode.cpp"_s, u"#include <zint.h>"_s, true);
        row(u"core/loyalty/barcode.h"_s, u"#include <zint.h>"_s, false);
        row(u"storage/sql/a.cpp"_s, u"#include <QtSql/QSqlQuery>"_s, true);
        row(u"storage/sql/a.cpp"_s, u"#include <sqlite3.h>"_s, true);
        row(u"storage/exchange/a.cpp"_s, u"#include <zip.h>"_s, true);
        row(u"storage/sql/a.cpp"_s, u"#include <zip.h>"_s, false);
        row(u"storage/sql/a.cpp"_s, u"#include \"a.moc\""_s, true);
        row(u"storage/sql/a.cpp"_s, u"#include \"models/base/feed.h\""_s, false);
        row(u"storage/sql/a.cpp"_s, u"#include <QtWidgets/QLabel>"_s, false);
        row(u"models/base/a.cpp"_s, u"#include \"storage/sql/lanes.h\""_s, true);
        row(u"models/mail/smtpsender.cpp"_s, u"#include <curl/curl.h>"_s, true);
        row(u"models/mail/mailfetch.cpp"_s, u"#include <curl/curl.h>"_s, false);
        row(u"models/base/a.cpp"_s, u"#include <QtSql/QSqlQuery>"_s, false);
        row(u"models/base/a.cpp"_s, u"#include <QtGui/QIcon>"_s, false);
        row(u"models/base/a.cpp"_s, u"#include \"ui/base/theme.h\""_s, false);
        row(u"ui/shell/a.cpp"_s, u"#include \"models/base/feed.h\""_s, true);
        row(u"ui/shell/a.cpp"_s, u"#include <QtWidgets/QLabel>"_s, true);
        row(u"ui/shell/a.cpp"_s, u"#include \"storage/sql/lanes.h\""_s, false);
        row(u"ui/shell/a.cpp"_s, u"#include <QtSql/QSqlQuery>"_s, false);
        row(u"ui/shell/a.cpp"_s, u"#include \"app/desktop/a.h\""_s, false);
        row(u"app/desktop/a.cpp"_s, u"#include \"ui/shell/mainwindow.h\""_s, true);
        row(u"app/desktop/a.cpp"_s, u"#include <QtSql/QSqlDatabase>"_s, false);
        row(u"app/cli/a.cpp"_s, u"#include \"models/base/feed.h\""_s, true);
        row(u"app/cli/a.cpp"_s, u"#include \"ui/shell/mainwindow.h\""_s, false);
        row(u"app/cli/a.cpp"_s, u"#include <QtWidgets/QApplication>"_s, false);
    }
    void arrowsPointDown()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QTEST(includeFaults({path, u"#pragma once\n"_s + line + u'\n'}).isEmpty(), "allowed");
    }

    void sqlIsFoundInLiterals_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("clean");
        QTest::newRow("select") << u"auto s = u\"SELECT id FROM customer\"_s;"_s << false;
        QTest::newRow("lower case") << u"auto s = u\"select id from customer\"_s;"_s << false;
        QTest::newRow("raw literal over lines") << u"auto s = R\"sql(\n  UPDATE customer\n SET name = 'x')sql\";"_s << false;
        QTest::newRow("continued literal") << u"auto s = \"x\"\n \" WHERE id = :id\";"_s << false;
        QTest::newRow("after a digit separator") << u"int n = 1'000; auto s = \"DELETE FROM customer\";"_s << false;
        QTest::newRow("after a character") << u"char c = '\"'; auto s = \"PRAGMA user_version\";"_s << false;
        QTest::newRow("after an escaped quote") << u"auto s = \"a\\\"b\"; auto t = \"CREATE TABLE t\";"_s << false;
        QTest::newRow("comment") << u"// \"SELECT 1\"\n/* \"DELETE\" */ int x;"_s << true;
        QTest::newRow("name in code") << u"enum class Kind { SELECT };"_s << true;
        QTest::newRow("sentence") << u"tr(\"Select a customer from the list\"); tr(\"Delete\"); tr(\"Where to?\");"_s
                                  << true;
    }
    void sqlIsFoundInLiterals()
    {
        QFETCH(QString, code);
        QTEST(sqlFaults({u"ui/base/a.cpp"_s, code}).isEmpty(), "clean");
        QVERIFY(sqlFaults({u"storage/sql/a.cpp"_s, code}).isEmpty());
    }

    void idiomsAreFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("clean");
        QTest::newRow("event loop") << u"ui/base/a.cpp"_s << u"QCoreApplication::processEvents();"_s << false;
        QTest::newRow("event loop in a comment") << u"ui/base/a.cpp"_s << u"// never processEvents()"_s << true;
        QTest::newRow("clock in core") << u"core/base/a.cpp"_s << u"QDate::currentDate();"_s << false;
        QTest::newRow("clock in models") << u"models/base/a.cpp"_s << u"QDate::currentDate();"_s << true;
        QTest::newRow("string connect") << u"ui/base/a.cpp"_s << u"connect(a, SIGNAL(b()), c, SLOT(d()));"_s << false;
        QTest::newRow("query model") << u"storage/sql/a.cpp"_s << u"QSqlQueryModel model;"_s << false;
        QTest::newRow("query in ui") << u"ui/base/a.h"_s << u"class QSqlQuery;"_s << false;
    }
    void idiomsAreFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, code);
        QTEST(idiomFaults({path, code}).isEmpty(), "clean");
    }

    void theTreeKeepsTheRules_data()
    {
        QTest::addColumn<QString>("layer");
        for (const QString &layer : layers())
            QTest::newRow(qPrintable(layer)) << layer;
    }
    void theTreeKeepsTheRules()
    {
        QFETCH(QString, layer);
        QStringList faults;
        for (const SourceFile &file : filesBelow({layer}, cppFiles()))
            faults += includeFaults(file) + sqlFaults(file) + idiomFaults(file);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayers)

#include "tst_layers.moc"
