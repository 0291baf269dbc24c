// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/project/sourcetree.h"
#include "tests/testpaths.h"

#include <QtCore/QFile>
#include <QtCore/QMimeDatabase>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace regulars;
using namespace regulars::project;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(inSourceTree(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first capture of `pattern` in the file at `path`, or a null string.
QString captured(const QString &path, const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::MultilineOption).match(textOf(path)).captured(1);
}

/// The first 100 bytes of an SQLite file with this application id.
QByteArray sqliteHeader(const QByteArray &applicationId)
{
    QByteArray header(100, '\0');
    header.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    header.replace(68, 4, applicationId);
    return header;
}

} // namespace

/// The packaging files say the same thing in many formats; here they are held to each other.
class TestPackaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The MIME database is read once in a process, so our type is put where it looks before the first use.
        QVERIFY(m_dataHome.isValid());
        const QString packages = m_dataHome.filePath(u"mime/packages"_s);
        QVERIFY(QDir().mkpath(packages));
        QVERIFY(QFile::copy(inSourceTree(u"packaging/linux/org.regulars.Regulars.mime.xml"_s),
                            packages + u"/org.regulars.Regulars.xml"_s));
        QVERIFY(QFile::exists(u"/usr/share/mime/packages/freedesktop.org.xml"_s));
        QVERIFY(QFile::copy(u"/usr/share/mime/packages/freedesktop.org.xml"_s, packages + u"/freedesktop.org.xml"_s));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_dataHome.path()));
        qputenv("XDG_DATA_DIRS", QFile::encodeName(m_dataHome.path()));
    }

    void databaseFilesAreRecognised_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("type");
        QTest::newRow("by content") << u"shop"_s << sqliteHeader("REGU") << u"application/x-regulars"_s;
        QTest::newRow("by name") << u"shop.regulars"_s << QByteArray() << u"application/x-regulars"_s;
        QTest::newRow("another program's") << u"shop"_s << sqliteHeader("GPKG") << u"application/vnd.sqlite3"_s;
        QTest::newRow("text with the id in its place") << u"shop"_s << QByteArray(68, 'a') + "REGU" << u"text/plain"_s;
    }
    void databaseFilesAreRecognised()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QTEST(QMimeDatabase().mimeTypeForFileNameAndData(name, content).name(), "type");
    }

    void allFilesNameTheSameVersion_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("changelog") << u"packaging/debian/changelog"_s << u"\\Aregulars \\(([0-9.]+)\\)"_s;
        QTest::newRow("AppStream") << u"packaging/linux/org.regulars.Regulars.metainfo.xml"_s
                                   << u"<release version=\"([0-9.]+)\""_s;
    }
    void allFilesNameTheSameVersion()
    {
        QFETCH(QString, path);
        QFETCH(QString, pattern);
        const QString version = captured(u"CMakeLists.txt"_s, u"^project\\(Regulars VERSION ([0-9.]+)"_s);
        QVERIFY(!version.isEmpty());
        QCOMPARE(captured(path, pattern), version);
    }

    void allFilesNameTheSameApplication_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("value");
        const QString id = u"org.regulars.Regulars"_s;
        const QString type = u"application/x-regulars"_s;
        const QString linux = u"packaging/linux/"_s + id;
        QTest::newRow("desktop icon") << linux + u".desktop"_s << u"^Icon=(.*)$"_s << id;
        QTest::newRow("desktop MIME type") << linux + u".desktop"_s << u"^MimeType=(.*);$"_s << type;
        QTest::newRow("AppStream id") << linux + u".metainfo.xml"_s << u"<id>(.*)</id>"_s << id;
        QTest::newRow("AppStream entry") << linux + u".metainfo.xml"_s << u"desktop-id\">(.*)</launchable>"_s
                                         << id + u".desktop"_s;
        QTest::newRow("AppStream type") << linux + u".metainfo.xml"_s << u"<mediatype>(.*)</mediatype>"_s << type;
        QTest::newRow("MIME type") << linux + u".mime.xml"_s << u"<mime-type type=\"(.*)\">"_s << type;
        QTest::newRow("Flatpak") << u"packaging/flatpak/org.regulars.Regulars.yaml"_s << u"^id: (.*)$"_s << id;
        QTest::newRow("installed as") << u"packaging/CMakeLists.txt"_s << u"^set\\(REGULARS_ID (.*)\\)$"_s << id;
        QTest::newRow("macOS type") << u"packaging/macos/Info.plist.in"_s << u"<string>(application/.*)</string>"_s << type;
    }
    void allFilesNameTheSameApplication()
    {
        QFETCH(QString, path);
        QFETCH(QString, pattern);
        QTEST(captured(path, pattern), "value");
    }

    void iconsHoldTheirPictures()
    {
        QFile ico(inSourceTree(u"packaging/windows/regulars.ico"_s));
        QVERIFY(ico.open(QIODevice::ReadOnly));
        QVERIFY(ico.readAll().startsWith(QByteArray("\0\0\1\0\7\0", 6)));
        QFile icns(inSourceTree(u"packaging/macos/regulars.icns"_s));
        QVERIFY(icns.open(QIODevice::ReadOnly));
        QVERIFY(icns.readAll().startsWith("icns"));
    }

private:
    QTemporaryDir m_dataHome;
};

QTEST_GUILESS_MAIN(TestPackaging)

#include "tst_packaging.moc"
