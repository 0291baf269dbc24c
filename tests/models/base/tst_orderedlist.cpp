// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/orderedlist.h"

#include <QtCore/QMimeData>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <memory>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestOrderedList : public QObject
{
    Q_OBJECT

private:
    static QList<OrderedList::Entry> entries(const QString &names)
    {
        QList<OrderedList::Entry> entries;
        for (const QChar name : names)
            entries += OrderedList::Entry{name.unicode(), QString(name), {}, name != u'x'};
        return entries;
    }
    static QString names(const OrderedList &list)
    {
        QString names;
        for (int row = 0; row < list.rowCount(); ++row)
            names += list.index(row).data(role::Title).toString();
        return names;
    }
    static QString wanted(const QSignalSpy &asked)
    {
        QString names;
        for (const qint64 id : asked.last().first().value<QList<qint64>>())
            names += QChar(static_cast<char16_t>(id));
        return names;
    }

private Q_SLOTS:
    void aTableHasColumns()
    {
        OrderedList list(nullptr, 3);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
        list.setEntries(entries(u"ab"_s));
        QCOMPARE(list.columnCount(), 3);
        QCOMPARE(list.index(1, 2).data(role::Title).toString(), u"b"_s);
        QCOMPARE(changed.last().at(1).toModelIndex(), list.index(1, 2));
        QVERIFY(!list.index(0, 3).isValid());
    }

    void rowsComeGoAndMove_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        for (const auto &[before, after] : {std::pair("", "abc"), std::pair("abc", ""), std::pair("abc", "cab"),
                                            std::pair("abcd", "dbca"), std::pair("abc", "xbyaz"), std::pair("abc", "abc")})
            QTest::addRow("%s to %s", before, after) << QString::fromLatin1(before) << QString::fromLatin1(after);
    }

    void rowsComeGoAndMove()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        OrderedList list;
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
        list.setEntries(entries(before));
        QCOMPARE(names(list), before);
        list.setEntries(entries(after));
        QCOMPARE(names(list), after);
        QVERIFY(reset.isEmpty());
    }

    void whatIsChosenStaysChosen()
    {
        OrderedList list;
        list.setEntries(entries(u"abc"_s));
        const QPersistentModelIndex chosen = list.index(1);
        list.setEntries(entries(u"bca"_s));
        QCOMPARE(chosen.row(), 0);
        QCOMPARE(chosen.data(role::Title).toString(), u"b"_s);
    }

    void orderIsAskedFor()
    {
        OrderedList list;
        list.setEntries(entries(u"abc"_s));
        QSignalSpy asked(&list, &OrderedList::orderRequested);
        list.move(0, 1);
        QCOMPARE(wanted(asked), u"bac"_s);
        list.move(2, -1);
        QCOMPARE(wanted(asked), u"acb"_s);
        list.move(0, -1);
        list.move(2, 1);
        list.move(7, 1);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(names(list), u"abc"_s); // until it is saved
    }

    void rowsAreDropped_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("order");
        QTest::newRow("up") << 2 << 0 << u"cab"_s;
        QTest::newRow("down") << 0 << 2 << u"bac"_s;
        QTest::newRow("to the end") << 0 << 3 << u"bca"_s;
        QTest::newRow("below the last row") << 1 << -1 << u"acb"_s;
        QTest::newRow("where it is") << 1 << 1 << QString();
        QTest::newRow("behind itself") << 1 << 2 << QString();
    }

    void rowsAreDropped()
    {
        QFETCH(int, row);
        QFETCH(int, before);
        QFETCH(QString, order);
        OrderedList list;
        list.setEntries(entries(u"abc"_s));
        QSignalSpy asked(&list, &OrderedList::orderRequested);
        const std::unique_ptr<QMimeData> dragged(list.mimeData({list.index(row)}));
        QVERIFY(list.canDropMimeData(dragged.get(), Qt::MoveAction, before, 0, {}));
        // A view would take the row out of the model if the drop were said to have worked.
        QVERIFY(!list.dropMimeData(dragged.get(), Qt::MoveAction, before, 0, {}));
        QCOMPARE(asked.isEmpty() ? QString() : wanted(asked), order);
        OrderedList other;
        other.setEntries(entries(u"abc"_s));
        QVERIFY(!other.canDropMimeData(dragged.get(), Qt::MoveAction, before, 0, {}));
    }

    void someStayWhereTheyAre()
    {
        OrderedList list;
        list.setEntries(entries(u"axb"_s));
        QSignalSpy asked(&list, &OrderedList::orderRequested);
        list.move(1, 1);
        QVERIFY(asked.isEmpty());
        QVERIFY(!list.flags(list.index(1)).testFlag(Qt::ItemIsDragEnabled));
        QVERIFY(list.flags(list.index(0)).testFlag(Qt::ItemIsDragEnabled));
    }
};

QTEST_GUILESS_MAIN(TestOrderedList)
#include "tst_orderedlist.moc"
