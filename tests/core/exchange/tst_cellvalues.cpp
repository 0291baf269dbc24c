// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/celldate.h"
#include "core/exchange/cellvalue.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

} // namespace

class TestCellValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAmounts_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<char>("mark");
        QTest::addColumn<qint64>("micro");
        QTest::addColumn<QString>("currency");
        const auto row = [](const char *cell, char mark, qint64 micro, const QString &currency = {}) {
            QTest::newRow(cell) << QByteArray(cell) << mark << micro << currency;
        };
        row("2.55", '.', 2'550'000);
        row("0", '.', 0);
        row(" 11.77 ", '.', 11'770'000);
        row("-11062.06", '.', -11'062'060'000);
        row("1,234.50", '.', 1'234'500'000);
        row("1.234,50", ',', 1'234'500'000);
        row("1.234", ',', 1'234'000'000);
        row("1,234", '.', 1'234'000'000);
        row("1,04,999.00", '.', 104'999'000'000);
        row("1 234 567,89", ',', 1'234'567'890'000);
        row("1\xC2\xA0"
            "234,5",
            ',', 1'234'500'000);
        row("1\xE2\x80\xAF"
            "234,5",
            ',', 1'234'500'000);
        row("1'234.50", '.', 1'234'500'000);
        row("1\xE2\x80\x99"
            "234.50",
            '.', 1'234'500'000);
        row("$1.00", '.', 1'000'000, u"USD"_s);
        row("-$1.00", '.', -1'000'000, u"USD"_s);
        row("$-1.00", '.', -1'000'000, u"USD"_s);
        row("($12.00)", '.', -12'000'000, u"USD"_s);
        row("(12.00)", '.', -12'000'000);
        row("12.00-", '.', -12'000'000);
        row("\xE2\x88\x92"
            "5",
            '.', -5'000'000);
        row("+5", '.', 5'000'000);
        row("1.234,56 €", ',', 1'234'560'000, u"EUR"_s);
        row("1.234,56\xC2\xA0€", ',', 1'234'560'000, u"EUR"_s);
        row("EUR 5", ',', 5'000'000, u"EUR"_s);
        row("5 CHF", '.', 5'000'000, u"CHF"_s);
        row("CHF 12.-", '.', 12'000'000, u"CHF"_s);
        row("Rs. 1,04,999", '.', 104'999'000'000, u"INR"_s);
        row("Rs.500", '.', 500'000'000, u"INR"_s);
        row("₹99.50", '.', 99'500'000, u"INR"_s);
        row(".5", '.', 500'000);
        row("$.50", '.', 500'000, u"USD"_s);
        row("5.", '.', 5'000'000);
        row("1.5E+3", '.', 1'500'000'000);
        row("4.9E-2", '.', 49'000);
        row("29.330000000000002", '.', 29'330'000);
        row("0.0000005", '.', 1);
        row("2.5500000000000000000000000001", '.', 2'550'000);
        row("'42", '.', 42'000'000);
        row("9000000000000", '.', 9'000'000'000'000'000'000);
    }
    void readsAmounts()
    {
        QFETCH(QByteArray, cell);
        QFETCH(char, mark);
        QFETCH(qint64, micro);
        QFETCH(QString, currency);
        const auto amount = amountFromCell(view(cell), mark);
        QVERIFY(amount);
        QCOMPARE(amount->micro, micro);
        QCOMPARE(amount->currency.code(), currency);
    }

    void refusesWhatIsNoAmount_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<char>("mark");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *cell, char mark = '.', ValueFault fault = ValueFault::Malformed) {
            QTest::newRow(cell) << QByteArray(cell) << mark << int(fault);
        };
        row("", '.', ValueFault::Empty);
        row(" \xC2\xA0", '.', ValueFault::Empty);
        row("abc");
        row("1,5");
        row("12,50");
        row("1.5", ',');
        row("1,2345");
        row("1.2.3");
        row("12345,678,901");
        row("5-3");
        row("--5");
        row("(-5)");
        row("5%");
        row("€");
        row("$5€");
        row("5 apples");
        row("1E");
        row("1E999");
        row("2010-12-01");
        row("9300000000000", '.', ValueFault::TooLarge);
        row("99999999999999999999999999", '.', ValueFault::TooLarge);
        row("1E+20", '.', ValueFault::TooLarge);
    }
    void refusesWhatIsNoAmount()
    {
        QFETCH(QByteArray, cell);
        QFETCH(char, mark);
        QFETCH(int, fault);
        const auto amount = amountFromCell(view(cell), mark);
        QVERIFY(!amount);
        QCOMPARE(int(amount.error()), fault);
    }

    void readsQuantities()
    {
        QCOMPARE(quantityMilliFromCell("6", '.').value(), 6000);
        QCOMPARE(quantityMilliFromCell("-80995", '.').value(), -80'995'000);
        QCOMPARE(quantityMilliFromCell("0,250", ',').value(), 250);
        QCOMPARE(quantityMilliFromCell("1.0", '.').value(), 1000);
        QVERIFY(!quantityMilliFromCell("$1", '.'));
    }

    void readsDates_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("ms");
        QTest::addColumn<int>("offset"); // 1: none
        const auto row = [](const char *cell, QDate date, int ms = -1, int offset = 1) {
            QTest::newRow(cell) << QByteArray(cell) << date << ms << offset;
        };
        constexpr int morning = (8 * 60 + 26) * 60'000;
        row("2010-12-01 08:26:00", {2010, 12, 1}, morning);
        row("2010-12-01T08:26:00Z", {2010, 12, 1}, morning, 0);
        row("2026-08-01 09:16:04 +0530", {2026, 8, 1}, ((9 * 60 + 16) * 60 + 4) * 1000, 19'800);
        row("2010-12-01T08:26:00.250-08:00", {2010, 12, 1}, morning + 250, -28'800);
        row("2010-12-01 08:26 UTC", {2010, 12, 1}, morning, 0);
        row("2010-12-01", {2010, 12, 1});
        row("2010/12/1", {2010, 12, 1});
        row("2010.12.01", {2010, 12, 1});
        row("19970101", {1997, 1, 1});
        row("20101201082600", {2010, 12, 1}, morning);
        row("11/15/2017", {2017, 11, 15});
        row("15/11/2017 8:26", {2017, 11, 15}, morning);
        row("12/1/2010 8:26", {2010, 1, 12}, morning);
        row("31.12.2010", {2010, 12, 31});
        row("1.2.10", {2010, 2, 1});
        row("05/13/2009 08:26:00 PM", {2009, 5, 13}, morning + 12 * 3'600'000);
        row("05/13/2009 12:26 AM", {2009, 5, 13}, 26 * 60'000);
        row("05/13/2009 12:26 p.m.", {2009, 5, 13}, (12 * 60 + 26) * 60'000);
        row("14-Mar-14", {2014, 3, 14});
        row("14 mars 2014", {2014, 3, 14});
        row("14. März 2014", {2014, 3, 14});
        row("March 14, 2014", {2014, 3, 14});
        row("Fri, 14 Mar 2014 08:26:00 +0000", {2014, 3, 14}, morning, 0);
        row("14 de marzo de 2014", {2014, 3, 14});
        row("3 août 2020", {2020, 8, 3});
        row("3 juil. 2020", {2020, 7, 3});
        row("3 mei 2020", {2020, 5, 3});
        row("Sep 3, 2020, 8:26 AM", {2020, 9, 3}, morning);
        row("40513", {2010, 12, 1});
        row("40513.35138888889", {2010, 12, 1}, morning);
        row("1291191960", {2010, 12, 1}, morning, 0);
        row(" 2010-12-01 ", {2010, 12, 1});
        row("2024-02-29", {2024, 2, 29});
    }
    void readsDates()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QDate, date);
        QFETCH(int, ms);
        QFETCH(int, offset);
        const auto parsed = dateFromCell(view(cell));
        QVERIFY(parsed);
        QCOMPARE(parsed->date(DateOrder::DayMonthYear), date);
        QCOMPARE(parsed->msOfDay, ms);
        QCOMPARE(parsed->offsetSeconds.value_or(1), offset);
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QByteArray>("cell");
        for (const char *cell : {"",
                                 "x",
                                 "2010-13-01",
                                 "2023-02-29",
                                 "31/31/2010",
                                 "12/2010",
                                 "2010-12-01 25:00",
                                 "2010-12-01 08:61",
                                 "2010-12-01 08:26 abc",
                                 "17850",
                                 "85123",
                                 "1/2/3",
                                 "13:00 PM",
                                 "05/13/2009 13:26 PM",
                                 "jui 3 2020",
                                 "00000000",
                                 "5.00",
                                 "5000.25",
                                 "2010-12-01 08:26:00 +9900",
                                 "March March 2020"})
            QTest::newRow(cell) << QByteArray(cell);
    }
    void refusesWhatIsNoDate()
    {
        QFETCH(QByteArray, cell);
        QVERIFY(!dateFromCell(view(cell)));
    }

    void theOrderOfDayAndMonthIsOpenOrProved()
    {
        const auto open = dateFromCell("03/08/2026");
        QVERIFY(open && open->orderOpen && !open->proves);
        QCOMPARE(open->date(DateOrder::DayMonthYear), QDate(2026, 8, 3));
        QCOMPARE(open->date(DateOrder::MonthDayYear), QDate(2026, 3, 8));
        QCOMPARE(dateFromCell("13/08/2026")->proves, DateOrder::DayMonthYear);
        QCOMPARE(dateFromCell("08/13/2026")->proves, DateOrder::MonthDayYear);
        QVERIFY(!dateFromCell("08/08/2026")->orderOpen);
        QVERIFY(!dateFromCell("08/08/2026")->proves);
        QVERIFY(!dateFromCell("03.08.2026")->orderOpen);
    }

    void readsTimes()
    {
        QCOMPARE(timeFromCell("21:18:15").value(), ((21 * 60 + 18) * 60 + 15) * 1000);
        QCOMPARE(timeFromCell("9:18 PM").value(), (21 * 60 + 18) * 60'000);
        QCOMPARE(timeFromCell("21h18").value(), (21 * 60 + 18) * 60'000);
        QCOMPARE(timeFromCell("2118").value(), (21 * 60 + 18) * 60'000);
        QVERIFY(!timeFromCell("25:00"));
        QVERIFY(!timeFromCell("noon"));
        QCOMPARE(int(timeFromCell(" ").error()), int(ValueFault::Empty));
    }

    void readsBooleansAndIdentifiers()
    {
        for (const std::string_view yes : {"yes", "Ja", "OUI", "sí", "x", "1", "true", "vero"})
            QCOMPARE(booleanFromCell(yes), true);
        for (const std::string_view no : {"no", "Nein", "non", "0", "falso", "nee"})
            QCOMPARE(booleanFromCell(no), false);
        QVERIFY(!booleanFromCell("maybe"));
        QCOMPARE(textOf(identifierFromCell("17850.0")), u"17850"_s);
        QCOMPARE(textOf(identifierFromCell(" 00001 ")), u"00001"_s);
        QCOMPARE(textOf(identifierFromCell("'7210448301122")), u"7210448301122"_s);
        QCOMPARE(textOf(identifierFromCell("A.0")), u"A.0"_s);
        QCOMPARE(textOf(identifierFromCell("O'Brien")), u"O'Brien"_s);
    }

    void seesWhatSpreadsheetsDamaged()
    {
        QVERIFY(isSpreadsheetDamage("4.9E+11"));
        QVERIFY(isSpreadsheetDamage("4,91512E+12"));
        QVERIFY(!isSpreadsheetDamage("+49 151"));
        QVERIFY(!isSpreadsheetDamage("1E5A"));
        QVERIFY(!isSpreadsheetDamage("E+5"));
    }
};

QTEST_GUILESS_MAIN(TestCellValues)
#include "tst_cellvalues.moc"
