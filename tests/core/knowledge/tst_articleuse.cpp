// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/knowledge/articleuse.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Whether an article went into a reply.
class TestArticleUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uses_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QString>("article");
        QTest::addColumn<bool>("used");
        const QString article = u"Unplug the lamp first.\n\n- Turn the bulb to the left.\n- Put the new one in."_s;
        QTest::newRow("as it is") << article << article << true;
        QTest::newRow("with words around") << u"Hello,\n"_s + article + u"\nRegards"_s << article << true;
        QTest::newRow("one line of it") << u"Please turn the bulb to the left!"_s << article << true;
        QTest::newRow("in capitals") << u"UNPLUG THE LAMP FIRST"_s << article << true;
        QTest::newRow("taken out again") << u"Please send the lamp to us."_s << article << false;
        QTest::newRow("words of it, none in a row") << u"The bulb of the lamp is new, put it left."_s << article << false;
        QTest::newRow("three in a row") << u"Turn the bulb on."_s << article << false;
        QTest::newRow("a short article") << u"It is 24 hours."_s << u"24 hours"_s << true;
        QTest::newRow("a short article, taken out") << u"Two days."_s << u"24 hours"_s << false;
        QTest::newRow("nothing") << QString() << article << false;
        QTest::newRow("an article of nothing") << u"Hello"_s << u"–"_s << false;
    }
    void uses()
    {
        QFETCH(const QString, reply);
        QFETCH(const QString, article);
        QTEST(isUsedIn(reply, article), "used");
    }
};

QTEST_GUILESS_MAIN(TestArticleUse)

#include "tst_articleuse.moc"
