// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/listedits.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace regulars;

namespace {

QList<qint64> applied(QList<qint64> before, const ListEdits &edits, const QList<qint64> &after)
{
    for (qsizetype i = edits.removed.size(); i-- > 0;)
        before.removeAt(edits.removed[i]);
    for (const int row : edits.inserted)
        before.insert(row, after[row]);
    return before;
}

} // namespace

class TestListEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QList<qint64>>("before");
        QTest::addColumn<QList<qint64>>("after");
        QTest::addColumn<int>("edits");
        QTest::newRow("equal") << QList<qint64>{1, 2, 3} << QList<qint64>{1, 2, 3} << 0;
        QTest::newRow("from empty") << QList<qint64>{} << QList<qint64>{1, 2} << 2;
        QTest::newRow("to empty") << QList<qint64>{1, 2} << QList<qint64>{} << 2;
        QTest::newRow("added in front") << QList<qint64>{1, 2} << QList<qint64>{9, 1, 2} << 1;
        QTest::newRow("gone at the end") << QList<qint64>{1, 2, 9} << QList<qint64>{1, 2} << 1;
        QTest::newRow("moved up") << QList<qint64>{1, 2, 3, 4} << QList<qint64>{4, 1, 2, 3} << 2;
        QTest::newRow("moved down") << QList<qint64>{1, 2, 3, 4} << QList<qint64>{2, 3, 4, 1} << 2;
        QTest::newRow("swapped ends") << QList<qint64>{1, 2, 3, 4} << QList<qint64>{4, 2, 3, 1} << 6;
        QTest::newRow("others") << QList<qint64>{1, 2} << QList<qint64>{3, 4} << 4;
    }
    void finds()
    {
        QFETCH(const QList<qint64>, before);
        QFETCH(const QList<qint64>, after);
        QFETCH(const int, edits);
        const auto found = editsBetween(before, after, 100);
        QVERIFY(found);
        QCOMPARE(found->removed.size() + found->inserted.size(), edits);
        QCOMPARE(applied(before, *found, after), after);
    }

    void findsAMoveAcrossALongList()
    {
        QList<qint64> before;
        for (qint64 id = 1; id <= 100'000; ++id)
            before += id;
        QList<qint64> after = before;
        after.move(90'000, 0);
        const auto edits = editsBetween(before, after, 10);
        QVERIFY(edits);
        QCOMPARE(edits->removed, QList<int>{90'000});
        QCOMPARE(edits->inserted, QList<int>{0});
    }

    void givesUpBeyondTheLimit()
    {
        QVERIFY(!editsBetween({1, 2, 3}, {4, 5, 6}, 5));
        QVERIFY(!editsBetween({}, {1, 2, 3}, 2));
    }

    void isRightForAnyLists()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 2000; ++round) {
            QList<qint64> before;
            QList<qint64> after;
            for (qint64 id = 1; id <= random.bounded(30); ++id) {
                if (random.bounded(10) > 0)
                    before.insert(random.bounded(before.size() + 1), id);
                if (random.bounded(10) > 0)
                    after.insert(random.bounded(3) == 0 ? random.bounded(after.size() + 1) : after.size(), id);
            }
            const auto edits = editsBetween(before, after, 1000);
            QVERIFY(edits);
            QCOMPARE(applied(before, *edits, after), after);
        }
    }
};

QTEST_GUILESS_MAIN(TestListEdits)
#include "tst_listedits.moc"
