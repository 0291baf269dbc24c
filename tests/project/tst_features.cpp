// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/project/sourcetree.h"

#include <QtCore/QMap>
#include <QtTest/QTest>

using namespace regulars::project;
using namespace Qt::StringLiterals;

namespace {

/// The folders of each layer, by the layer's name.
using Folders = QMap<QString, QStringList>;

/// A folder that some layers have no need of, and why.
struct Exception
{
    QString folder;
    QStringList missing;
    QString reason;
};

/// A feature has a folder of the same name in each of these; the programs in app/ only wire.
QStringList featureLayers()
{
    return {u"core"_s, u"storage"_s, u"models"_s, u"ui"_s};
}

QList<Exception> exceptions()
{
    const QStringList allButStorage{u"core"_s, u"models"_s, u"ui"_s};
    const QStringList allButUi{u"core"_s, u"storage"_s, u"models"_s};
    return {
        {u"backup"_s, {u"core"_s, u"ui"_s}, u"copies files, so no rule of core; shown on a card in ui/settings"_s},
        {u"bulk"_s, allButStorage, u"how rows are written fast"_s},
        {u"demo"_s, {u"ui"_s}, u"made by ui/start and by regulars-cli"_s},
        {u"journal"_s, allButStorage, u"how rows are changed; the commands of every feature write through it"_s},
        {u"products"_s, {u"ui"_s}, u"chosen in the lines of a sale, in ui/orders"_s},
        {u"rollups"_s, allButStorage, u"derived tables"_s},
        {u"schema"_s, allButStorage, u"the SQL files of the migrations"_s},
        {u"search"_s, {u"core"_s}, u"an index of the database; texts are folded in core/base"_s},
        {u"settings"_s, allButUi, u"a page over people and backup"_s},
        {u"shell"_s, allButUi, u"the main window"_s},
        {u"sql"_s, allButStorage, u"connections and statements"_s},
        {u"suggestions"_s, {u"ui"_s}, u"shown at the counter, in ui/counter"_s},
        {u"start"_s, allButUi, u"the windows before a database is open"_s},
    };
}

QStringList featureFaults(const Folders &folders, const QList<Exception> &excepted)
{
    QMap<QString, QStringList> missing;
    for (const QString &layer : featureLayers()) {
        for (const QString &folder : folders.value(layer))
            missing.insert(folder, {});
    }
    for (auto folder = missing.begin(); folder != missing.end(); ++folder) {
        for (const QString &layer : featureLayers()) {
            if (!folders.value(layer).contains(folder.key()))
                folder->append(layer);
        }
    }
    QStringList faults;
    for (const Exception &exception : excepted) {
        if (exception.reason.isEmpty())
            faults.append(u"%1 is excepted without a reason"_s.arg(exception.folder));
        for (const QString &layer : exception.missing) {
            if (!missing[exception.folder].removeOne(layer))
                faults.append(u"the exception for %1/%2 is not needed"_s.arg(layer, exception.folder));
        }
    }
    for (auto folder = missing.cbegin(); folder != missing.cend(); ++folder) {
        for (const QString &layer : folder.value())
            faults.append(u"%1 has no folder %2"_s.arg(layer, folder.key()));
    }
    return faults;
}

/// The folders of the tree that hold a file; what an editor left empty does not count.
Folders foldersOfTheTree()
{
    Folders folders;
    for (const QString &layer : featureLayers()) {
        for (const SourceFile &file : filesBelow({layer}, {u"*"_s})) {
            const QString folder = file.path.section(u'/', 1, 1);
            if (file.path.count(u'/') > 1 && !folders[layer].contains(folder))
                folders[layer].append(folder);
        }
    }
    return folders;
}

} // namespace

/// A feature carries the same folder name in every layer, so that it is found at once in each.
class TestFeatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsAreFound_data()
    {
        QTest::addColumn<Folders>("folders");
        QTest::addColumn<QStringList>("missing");
        QTest::addColumn<QStringList>("faults");
        const QStringList both{u"orders"_s, u"quotes"_s};
        const Folders whole{{u"core"_s, both}, {u"storage"_s, both}, {u"models"_s, both}, {u"ui"_s, both}};
        const auto without = [&whole](const QString &layer) {
            Folders folders = whole;
            folders[layer].removeOne(u"quotes"_s);
            return folders;
        };
        QTest::newRow("whole") << whole << QStringList() << QStringList();
        QTest::newRow("a layer misses it")
            << without(u"models"_s) << QStringList() << QStringList{u"models has no folder quotes"_s};
        QTest::newRow("the layer is excepted") << without(u"ui"_s) << QStringList{u"ui"_s} << QStringList();
        QTest::newRow("another layer is excepted")
            << without(u"ui"_s) << QStringList{u"core"_s}
            << QStringList{u"the exception for core/quotes is not needed"_s, u"ui has no folder quotes"_s};
        QTest::newRow("the exception is out of date")
            << whole << QStringList{u"ui"_s} << QStringList{u"the exception for ui/quotes is not needed"_s};
        QTest::newRow("the folder is gone")
            << Folders() << QStringList{u"ui"_s} << QStringList{u"the exception for ui/quotes is not needed"_s};
    }
    void faultsAreFound()
    {
        QFETCH(Folders, folders);
        QFETCH(QStringList, missing);
        QList<Exception> excepted;
        if (!missing.isEmpty())
            excepted.append({u"quotes"_s, missing, u"made up"_s});
        QTEST(featureFaults(folders, excepted), "faults");
    }

    void anExceptionNeedsAReason()
    {
        const Folders folders{{u"storage"_s, {u"sql"_s}}};
        QCOMPARE(featureFaults(folders, {{u"sql"_s, {u"core"_s, u"models"_s, u"ui"_s}, QString()}}),
                 QStringList{u"sql is excepted without a reason"_s});
    }

    void everyLayerHasItsFeatures()
    {
        const Folders folders = foldersOfTheTree();
        QVERIFY(folders.value(u"ui"_s).contains(u"customers"_s));
        const QStringList faults = featureFaults(folders, exceptions());
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestFeatures)

#include "tst_features.moc"
