// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/peoplebehind.h"
#include "ui/base/formatting.h"
#include "ui/customers/peopletexts.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Whom a figure counts, in words above the list of customers.
class TestPeopleTexts : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock{Instant{1'795'251'600'000}}; // 21 November 2026
    Formatting m_formatting{QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_clock};

    [[nodiscard]] static PeopleBehind people(BehindFigure figure)
    {
        PeopleBehind people{figure, {2026, 10, 1}, {2026, 11, 21}, 1};
        people.driver.subject = {DriverKind::Product, 1, u"Fig jam"_s};
        return people;
    }

private Q_SLOTS:
    /// No figure is forgotten, and none says what another one says.
    void everyFigureHasWordsOfItsOwn()
    {
        QSet<QString> texts;
        for (const auto &[figure, name] : EnumNames<BehindFigure>::names) {
            const QString text = PeopleTexts::people(people(figure), m_formatting);
            QVERIFY2(!text.isEmpty(), qPrintable(nameOf(figure)));
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            QVERIFY2(!texts.contains(text), qPrintable(text));
            texts += text;
        }
    }

    void aPartOfTheShopIsNamed()
    {
        PeopleBehind part = people(BehindFigure::Active);
        const QString whole = PeopleTexts::people(part, m_formatting);
        part.slice = {SliceKind::Tag, u"wholesale"_s, {}};
        QCOMPARE(PeopleTexts::people(part, m_formatting), whole + u" · Tag: wholesale"_s);
    }
};

QTEST_GUILESS_MAIN(TestPeopleTexts)

#include "tst_peopletexts.moc"
