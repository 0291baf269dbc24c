// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/errortext.h"
#include "ui/base/formatting.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
const QTimeZone berlin("Europe/Berlin");

Instant instant(const QString &iso)
{
    return {QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch()};
}

QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ').replace(QChar(0x202f), u' ');
}

} // namespace

class TestFormatting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void money_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("rounded");
        QTest::newRow("euros") << english << qint64(8450) << u"EUR"_s << u"€84.50"_s << u"€85"_s;
        QTest::newRow("thousands") << english << qint64(241'800) << u"EUR"_s << u"€2,418.00"_s << u"€2,418"_s;
        QTest::newRow("German") << german << qint64(241'805) << u"EUR"_s << u"2.418,05 €"_s << u"2.418 €"_s;
        QTest::newRow("negative") << english << qint64(-8450) << u"USD"_s << u"-$84.50"_s << u"-$85"_s;
        QTest::newRow("yen") << english << qint64(1200) << u"JPY"_s << u"¥1,200"_s << u"¥1,200"_s;
        QTest::newRow("dinars") << english << qint64(1005) << u"KWD"_s << u"KWD 1.005"_s << u"KWD 1"_s;
        QTest::newRow("one") << english << qint64(111) << u"EUR"_s << u"€1.11"_s << u"€1"_s;
        QTest::newRow("beyond doubles") << english << qint64(9'007'199'254'740'993) << u"EUR"_s
                                        << u"€90,071,992,547,409.93"_s << u"€90,071,992,547,410"_s;
        QTest::newRow("no currency") << english << qint64(500) << QString() << u"5.00"_s << u"5"_s;
    }
    void money()
    {
        QFETCH(QLocale, locale);
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        const Formatting format(locale, berlin, m_clock);
        const Money amount{minor, Currency(currency)};
        QTEST(plain(format.money(amount)), "exact");
        QTEST(plain(format.roundMoney(amount)), "rounded");
    }

    void ago_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("expected");
        QTest::newRow("now") << u"2026-11-22T08:00:00Z"_s << u"today"_s;
        QTest::newRow("just after local midnight") << u"2026-11-21T23:00:00Z"_s << u"today"_s;
        QTest::newRow("just before local midnight") << u"2026-11-21T22:59:00Z"_s << u"yesterday"_s;
        QTest::newRow("two days") << u"2026-11-20T08:00:00Z"_s << u"2 d ago"_s;
        QTest::newRow("210 days") << u"2026-04-26T08:00:00Z"_s << u"210 d ago"_s;
        QTest::newRow("years") << u"2023-11-01T08:00:00Z"_s << u"3 years ago"_s;
        QTest::newRow("to come") << u"2026-12-24T08:00:00Z"_s << u"24 Dec 2026"_s;
    }
    void ago()
    {
        QFETCH(QString, when);
        QTEST(Formatting(english, berlin, m_clock).ago(instant(when)), "expected");
    }

    void daysAndTimes()
    {
        const Formatting format(english, berlin, m_clock);
        QCOMPARE(format.dayHeading(QDate(2026, 11, 22)), u"Today"_s);
        QCOMPARE(format.dayHeading(QDate(2026, 11, 21)), u"Yesterday"_s);
        QCOMPARE(format.dayHeading(QDate(2026, 11, 19)), u"Thursday, 19 November"_s);
        QCOMPARE(format.dayHeading(QDate(2024, 2, 29)), u"Thursday, 29 February 2024"_s);
        QCOMPARE(format.month(QDate(2021, 3, 1)), u"March 2021"_s);
        QCOMPARE(format.dayAndMonth(2, 29), u"29 February"_s);
        QCOMPARE(Formatting(german, berlin, m_clock).time(instant(u"2026-11-19T15:12:00Z"_s)), u"16:12"_s);
    }

    void numbers()
    {
        const Formatting format(english, berlin, m_clock);
        QCOMPARE(format.number(4318), u"4,318"_s);
        QCOMPARE(plain(format.percent(0.52)), u"52.0%"_s);
        QCOMPARE(format.quantity(2000), u"2"_s);
        QCOMPARE(format.quantity(250), u"0.25"_s);
        QCOMPARE(format.duration(42), u"42 s"_s);
        QCOMPARE(format.duration(185), u"3 min"_s);
        QCOMPARE(format.duration(3900), u"1 h 5 min"_s);
    }

    void everyErrorHasItsSentence()
    {
        QSet<QString> sentences;
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
            const QString sentence = errorText({static_cast<ErrorCode>(code), {}, {}, u"driver text"_s});
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY(!sentence.contains(u"driver text"_s));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), static_cast<int>(ErrorCode::Internal) + 1);
    }

    void everyRuleOfCoreHasItsSentence_data()
    {
        QTest::addColumn<QString>("rule");
        for (const auto &rule :
             {u"required"_s, u"too_long"_s, u"not_a_date"_s, u"not_a_number"_s, u"not_an_email"_s, u"not_a_phone"_s,
              u"negative"_s, u"not_positive"_s, u"in_the_future"_s, u"before_the_order"_s, u"more_than_was_bought"_s,
              u"more_than_the_line"_s, u"more_than_the_order"_s, u"not_of_this_order"_s})
            QTest::newRow(qPrintable(rule)) << rule;
    }
    void everyRuleOfCoreHasItsSentence()
    {
        QFETCH(QString, rule);
        QVERIFY(errorText(invalidField(u"name"_s, rule)) != errorText(invalidField(u"name"_s, u"no such rule"_s)));
    }

    void valuesStandInTheSentence()
    {
        QVERIFY(errorText(invalidField(u"name"_s, u"too_long"_s, {{u"limit"_s, 200}})).contains(u"200"_s));
        QVERIFY(
            errorText({ErrorCode::FileNotFound, {}, {{u"file"_s, u"/tmp/orders.csv"_s}}, {}}).contains(u"“orders.csv”"_s));
    }

private:
    FixedClock m_clock{instant(u"2026-11-22T09:00:00Z"_s)};
};

QTEST_GUILESS_MAIN(TestFormatting)
#include "tst_formatting.moc"
