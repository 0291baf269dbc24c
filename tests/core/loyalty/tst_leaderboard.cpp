// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/leaderboard.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestLeaderboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << u"Anneliese Bergmann"_s << u"A. B."_s;
        QTest::newRow("three words") << u"Tomás de Oliveira"_s << u"T. O."_s;
        QTest::newRow("one word") << u"priya"_s << u"P."_s;
        QTest::newRow("with signs") << u"(Zoë) “élan”"_s << u"Z. É."_s;
        QTest::newRow("of two code units") << u"𐐨da Ng"_s << u"𐐀. N."_s;
        QTest::newRow("nothing to say") << u" – "_s << u"?"_s;
    }
    void initials()
    {
        QFETCH(QString, name);
        QTEST(leaderboardInitials(name), "initials");
    }

    void placesAreShared()
    {
        const QList<LeaderboardRow> rows = leaderboardOf({{u"A A"_s, 3}, {u"B B"_s, 7}, {u"C C"_s, 7}, {u"D D"_s, 1}});
        QCOMPARE(rows,
                 (QList<LeaderboardRow>{{1, u"B. B."_s, 7}, {1, u"C. C."_s, 7}, {3, u"A. A."_s, 3}, {4, u"D. D."_s, 1}}));
    }

    void tenAreEnough()
    {
        QList<LeaderboardFigure> figures;
        for (int i = 0; i < 12; ++i)
            figures += LeaderboardFigure{u"Ada"_s, i};
        const QList<LeaderboardRow> rows = leaderboardOf(figures);
        QCOMPARE(rows.size(), leaderboardPlaces);
        QCOMPARE(rows.first().amount, 11);
        QVERIFY(leaderboardOf({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLeaderboard)
#include "tst_leaderboard.moc"
