// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/commandlinecase.h"
#include "tests/app/cli/readonlyfolder.h"

#include <QtCore/QDate>

using namespace regulars;

/// regulars-cli report --pdf.
class TestDashboardReport : public QObject, private CommandLineCase
{
    Q_OBJECT

private:
    [[nodiscard]] QString pdf() const { return path(u"dashboard.pdf"_s); }
    [[nodiscard]] static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// How many pages a PDF file has; 0 when it is none.
    [[nodiscard]] static qsizetype pagesOf(const QByteArray &bytes)
    {
        return bytes.startsWith("%PDF") ? bytes.count("/Type /Page\n") : 0;
    }
    /// Without a display, and without anything else of a desktop.
    [[nodiscard]] static QProcessEnvironment withoutDisplay()
    {
        QProcessEnvironment environment = plainEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_RUNTIME_DIR"_s})
            environment.remove(name);
        return environment;
    }

private Q_SLOTS:
    void init()
    {
        startAnew();
        importSmall();
    }

    void writesTheDashboardWithoutADisplay()
    {
        const QByteArray before = bytesOf(path(u"shop.regulars"_s));
        const Ran ran = run(with({u"report"_s, u"--pdf"_s, pdf(), u"--as-of"_s, u"2026-03-31"_s, u"--period"_s, u"quarter"_s,
                                  u"--compare"_s, u"period"_s, u"--language"_s, u"de"_s, u"--json"_s}),
                            {}, withoutDisplay());
        QVERIFY2(ran.exitCode == 0, ran.error.constData());
        const QByteArray written = bytesOf(pdf());
        QVERIFY(pagesOf(written) >= 4);
        const QJsonObject said = ran.object();
        QCOMPARE(said.value(u"file"_s).toString(), pdf());
        QCOMPARE(said.value(u"bytes"_s).toInteger(), written.size());
        QCOMPARE(said.value(u"from"_s).toString(), u"2026-01-01"_s);
        QCOMPARE(said.value(u"to"_s).toString(), u"2026-03-31"_s);
        QCOMPARE(said.value(u"compared_from"_s).toString(), u"2025-10-03"_s);
        QCOMPARE(said.value(u"compared_to"_s).toString(), u"2025-12-31"_s);
        QCOMPARE(bytesOf(path(u"shop.regulars"_s)), before);
    }

    void writesAPartOfTheShop()
    {
        const Ran ran = call({u"report"_s, u"--pdf"_s, pdf(), u"--channel"_s, u"unknown"_s});
        QVERIFY2(ran.exitCode == 0, ran.error.constData());
        QVERIFY(pagesOf(bytesOf(pdf())) > 0);
        QCOMPARE(ran.object().value(u"slice"_s).toObject().value(u"name"_s).toString(), u"unknown"_s);
        QCOMPARE(call({u"report"_s, u"--pdf"_s, path(u"none.pdf"_s), u"--view"_s, u"no such view"_s}).exitCode, 2);
        QVERIFY(!QFile::exists(path(u"none.pdf"_s)));
    }

    void aFileIsReplacedOnlyWhenAsked()
    {
        write(pdf(), "precious");
        const Ran refused = call({u"report"_s, u"dashboard"_s, u"--pdf"_s, pdf()});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.error.contains("is not overwritten"), refused.error.constData());
        QCOMPARE(bytesOf(pdf()), QByteArray("precious"));
        QCOMPARE(call({u"report"_s, u"--pdf"_s, pdf(), u"--force"_s}).exitCode, 0);
        QVERIFY(pagesOf(bytesOf(pdf())) > 0);
    }

    void theShopIsNotReplacedByItsReport()
    {
        const QString shop = path(u"shop.regulars"_s);
        const QByteArray before = bytesOf(shop);
        QCOMPARE(call({u"report"_s, u"--pdf"_s, shop, u"--force"_s}).exitCode, 3);
        QCOMPARE(bytesOf(shop), before);
        QProcess desktop;
        QProcessEnvironment environment = withoutDisplay();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        desktop.setProcessEnvironment(environment);
        desktop.start(builtProgram(u"regulars"_s), {u"--database"_s, shop, u"--report"_s, shop});
        QVERIFY(desktop.waitForFinished(patienceMs));
        QCOMPARE(desktop.exitCode(), 3);
        QCOMPARE(bytesOf(shop), before);
    }

    /// The desktop program heeds what it is told.
    void anotherDayOrLanguageIsAnotherReport()
    {
        const auto written = [&](const QStringList &options) {
            const Ran ran = call(QStringList{u"report"_s, u"--pdf"_s, pdf(), u"--force"_s} + options);
            return ran.exitCode == 0 ? bytesOf(pdf()).size() : -1;
        };
        const auto year = written({u"--as-of"_s, u"2026-03-31"_s, u"--language"_s, u"en"_s});
        QVERIFY(year > 0);
        QVERIFY(written({u"--as-of"_s, u"2025-12-31"_s, u"--language"_s, u"en"_s}) != year);
        QVERIFY(written({u"--as-of"_s, u"2026-03-31"_s, u"--language"_s, u"de"_s}) != year);
        const QStringList english{u"--as-of"_s, u"2026-03-31"_s, u"--language"_s, u"en"_s, u"--zero-value-orders"_s};
        QVERIFY(written(english + QStringList{u"ignore"_s}) > 0);
        QVERIFY(written(english + QStringList{u"count"_s}) != year); // it says so on its cover
        QVERIFY(written({u"--as-of"_s, u"2026-03-31"_s, u"--language"_s, u"en"_s, u"--period"_s, u"month"_s}) != year);
    }

    void faultsAreSentences()
    {
        const Ran ran = call({u"report"_s, u"--pdf"_s, path(u"no/such/folder.pdf"_s)});
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.error.contains("can't be written"), ran.error.constData());
        const Ran none = run({u"--database"_s, path(u"none.regulars"_s), u"report"_s, u"--pdf"_s, pdf()});
        QCOMPARE(none.exitCode, 3);
        QVERIFY2(none.error.contains("There is no database"), none.error.constData());
        QVERIFY(!QFile::exists(pdf()));
    }

    void whatIsTypedWrongIsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no file") << QStringList{};
        QTest::newRow("no day") << QStringList{u"--pdf"_s, u"x.pdf"_s, u"--as-of"_s, u"soon"_s};
        QTest::newRow("to come") << QStringList{u"--pdf"_s, u"x.pdf"_s, u"--as-of"_s,
                                                QDate::currentDate().addDays(3).toString(Qt::ISODate)};
        QTest::newRow("no period") << QStringList{u"--pdf"_s, u"x.pdf"_s, u"--period"_s, u"week"_s};
        QTest::newRow("no comparison") << QStringList{u"--pdf"_s, u"x.pdf"_s, u"--compare"_s, u"others"_s};
        QTest::newRow("no rule") << QStringList{u"--pdf"_s, u"x.pdf"_s, u"--zero-value-orders"_s, u"maybe"_s};
        QTest::newRow("rule of the desk") << QStringList{u"support"_s, u"--zero-value-orders"_s, u"count"_s};
        QTest::newRow("the desk's first day") << QStringList{u"--pdf"_s, u"x.pdf"_s, u"--from"_s, u"2026-01-01"_s};
        QTest::newRow("the desk's team") << QStringList{u"--pdf"_s, u"x.pdf"_s, u"--team"_s, u"Nobody"_s};
        QTest::newRow("no language") << QStringList{u"--pdf"_s, u"x.pdf"_s, u"--language"_s, u"klingon"_s};
        QTest::newRow("of the desk") << QStringList{u"support"_s, u"--pdf"_s, u"x.pdf"_s};
    }
    void whatIsTypedWrongIsWrongUsage()
    {
        QFETCH(const QStringList, options);
        QCOMPARE(call(QStringList{u"report"_s} + options).exitCode, 2);
        QVERIFY(!QFile::exists(u"x.pdf"_s));
    }

#ifdef Q_OS_UNIX
    void aShopThatCannotBeWrittenIsRead()
    {
        const QTemporaryDir target;
        const auto everything = QFileDevice::Permissions(0x7777); // for everybody
        QVERIFY(QFile::setPermissions(target.path(), everything));
        const QString file = target.filePath(u"dashboard.pdf"_s);
        const QStringList before = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
        const ReadOnlyFolder readOnly(*m_folder, path(u"shop.regulars"_s));
        const Ran ran = run(with({u"report"_s, u"--pdf"_s, file}), asNobody, withoutDisplay());
        QVERIFY2(ran.exitCode == 0, ran.error.constData());
        QVERIFY(pagesOf(bytesOf(file)) > 0);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), before);
    }
#endif
};

QTEST_GUILESS_MAIN(TestDashboardReport)
#include "tst_dashboardreport.moc"
