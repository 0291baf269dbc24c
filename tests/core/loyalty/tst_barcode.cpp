// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/barcode.h"
#include "core/loyalty/cardnumber.h"

#include <QtTest/QTest>

#include <algorithm>
#include <array>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QString bits(const std::vector<bool> &modules)
{
    QString text;
    for (const bool dark : modules)
        text += dark ? u'1' : u'0';
    return text;
}

/// EAN-13 as the General Specifications of GS1 write it down (figures 5.2.1.2-1 … 3): sets A, B and C of the digits, and
/// which of A and B the first digit chooses for the left half.
QString eanBits(const QString &digits)
{
    static const std::array<QString, 10> odd{u"0001101"_s, u"0011001"_s, u"0010011"_s, u"0111101"_s, u"0100011"_s,
                                             u"0110001"_s, u"0101111"_s, u"0111011"_s, u"0110111"_s, u"0001011"_s};
    static const std::array<QString, 10> parities{u"AAAAAA"_s, u"AABABB"_s, u"AABBAB"_s, u"AABBBA"_s, u"ABAABB"_s,
                                                  u"ABBAAB"_s, u"ABBBAA"_s, u"ABABAB"_s, u"ABABBA"_s, u"ABBABA"_s};
    const auto inverted = [](QString set) {
        for (QChar &bit : set)
            bit = bit == u'0' ? u'1' : u'0';
        return set;
    };
    const auto reversed = [](const QString &set) {
        QString other;
        for (const QChar bit : set)
            other.prepend(bit);
        return other;
    };
    const auto at = [&](qsizetype i) { return static_cast<std::size_t>(digits[i].digitValue()); };
    QString text = u"101"_s;
    for (qsizetype i = 1; i <= 6; ++i) {
        const QString &set = odd.at(at(i));
        text += parities.at(at(0))[i - 1] == u'A' ? set : reversed(inverted(set));
    }
    text += u"01010"_s;
    for (qsizetype i = 7; i <= 12; ++i)
        text += inverted(odd.at(at(i)));
    return text + u"101"_s;
}

/// The widths of bars and spaces of Code 128's values 0 … 105 (ISO/IEC 15417, table 1).
constexpr std::array<const char *, 106> code128Widths{
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213", "221312", "231212",
    "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132", "221231", "213212", "223112", "312131",
    "311222", "321122", "321221", "312212", "322112", "322211", "212123", "212321", "232121", "111323", "131123", "131321",
    "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331", "132131", "113123", "113321", "133121",
    "313121", "211331", "231131", "213113", "213311", "213131", "311123", "311321", "331121", "312113", "312311", "332111",
    "314111", "221411", "431111", "111224", "111422", "121124", "121421", "141122", "141221", "112214", "112412", "122114",
    "122411", "142112", "142211", "241211", "221114", "413111", "241112", "134111", "111242", "121142", "121241", "114212",
    "124112", "124211", "411212", "421112", "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113",
    "114311", "411113", "411311", "113141", "114131", "311141", "411131", "211412", "211214", "211232"};

/// The values of a Code 128, without the stop; empty when a symbol is none of the table.
QList<int> code128Values(const QString &modules)
{
    static const QString stop = u"1100011101011"_s;
    if (!modules.endsWith(stop) || (modules.size() - stop.size()) % 11 != 0)
        return {};
    QList<int> values;
    for (qsizetype start = 0; start < modules.size() - stop.size(); start += 11) {
        int found = -1;
        for (int value = 0; value < int(code128Widths.size()); ++value) {
            QString symbol;
            for (int i = 0; i < 6; ++i)
                symbol += QString(code128Widths.at(std::size_t(value))[i] - '0', i % 2 == 0 ? u'1' : u'0');
            if (modules.sliced(start, 11) == symbol)
                found = value;
        }
        if (found < 0)
            return {};
        values.append(found);
    }
    return values;
}

/// What the values say: sets B and C and the shifts between them, which is all that printable text needs.
QString code128Text(const QList<int> &values)
{
    constexpr int toC = 99;
    constexpr int toB = 100;
    constexpr int startC = 105;
    bool pairs = values.first() == startC;
    QString text;
    for (qsizetype i = 1; i + 1 < values.size(); ++i) {
        if (pairs && values[i] == toB)
            pairs = false;
        else if (!pairs && values[i] == toC)
            pairs = true;
        else
            text += pairs ? u"%1"_s.arg(values[i], 2, 10, QChar(u'0')) : QString(QChar(u' ' + values[i]));
    }
    return text;
}

} // namespace

/// Modules of barcodes against the tables of their standards.
class TestBarcode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeIsAsCountedByHand()
    {
        // 4006381333931: the 4 chooses ABAABB for 006381; 333931 are of set C.
        const QStringList symbols{u"101"_s,     u"0001101"_s, u"0100111"_s, u"0101111"_s, u"0111101"_s,
                                  u"0001001"_s, u"0110011"_s, u"01010"_s,   u"1000010"_s, u"1000010"_s,
                                  u"1000010"_s, u"1110100"_s, u"1000010"_s, u"1100110"_s, u"101"_s};
        QCOMPARE(bits(barcodeOf(BarcodeKind::Ean13, u"4006381333931"_s)->rows.front()), symbols.join(QString()));
    }

    void eanIsAsInTheSpecification_data()
    {
        QTest::addColumn<QString>("digits");
        for (const QString &digits : {u"4006381333931"_s, u"0012345678905"_s, u"2912345678941"_s, u"9780201379624"_s})
            QTest::newRow(qPrintable(digits)) << digits.first(12) + QString::number(eanCheckDigit(digits.first(12)));
        QTest::newRow("card") << cardBarcodeOf(*cardNumberOf(123'456'789));
    }
    void eanIsAsInTheSpecification()
    {
        QFETCH(QString, digits);
        const Result<BarcodePattern> code = barcodeOf(BarcodeKind::Ean13, digits);
        QVERIFY(code);
        QCOMPARE(code->rows.size(), 1u);
        QCOMPARE(bits(code->rows.front()), eanBits(digits));
        QCOMPARE(code->columns(), 95);
        QCOMPARE(code->width(), 11 + 95 + 7);
        QCOMPARE(code->text, digits);
        QVERIFY(!code->isMatrix());
    }

    void code128CanBeReadBack_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"A"_s, u"2041"_s, u"20417"_s, u"ORD-2026-000123"_s, u"a~ B!"_s, u"12ab345678"_s,
                                    QString(longestCode128, u'x'), QString(longestCode128, u'7')})
            QTest::newRow(qPrintable(text)) << text;
    }
    void code128CanBeReadBack()
    {
        QFETCH(QString, text);
        const Result<BarcodePattern> code = barcodeOf(BarcodeKind::Code128, text);
        QVERIFY(code);
        QCOMPARE(code->rows.size(), 1u);
        QCOMPARE(code->text, text);
        QCOMPARE(code->quietBefore, 10);
        QCOMPARE(code->quietAfter, 10);
        const QList<int> values = code128Values(bits(code->rows.front()));
        QVERIFY(values.size() > 2);
        QCOMPARE(code128Text(values), text);
        int sum = values.first();
        for (qsizetype i = 1; i + 1 < values.size(); ++i)
            sum += int(i) * values[i];
        QCOMPARE(values.last(), sum % 103);
    }

    void qrCodesHaveTheSizeOfTheirVersion_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("version");
        // Table 7 of ISO/IEC 18004 for level M: 20 alphanumeric letters fit version 1, 38 version 2; 14, 26 and 106 bytes.
        QTest::newRow("coupon") << u"ACDEFGHJKM"_s << 1;
        QTest::newRow("20 capitals") << QString(20, u'A') << 1;
        QTest::newRow("21 capitals") << QString(21, u'A') << 2;
        QTest::newRow("14 bytes") << QString(14, u'a') << 1;
        QTest::newRow("15 bytes") << QString(15, u'a') << 2;
        QTest::newRow("106 bytes") << QString(106, u'a') << 6;
        QTest::newRow("107 bytes") << QString(107, u'a') << 7;
        QTest::newRow("500 bytes") << QString(longestQr, u'a') << 17;
    }
    void qrCodesHaveTheSizeOfTheirVersion()
    {
        QFETCH(QString, text);
        QFETCH(int, version);
        const Result<BarcodePattern> code = barcodeOf(BarcodeKind::Qr, text);
        QVERIFY(code);
        const int size = 17 + 4 * version;
        QCOMPARE(code->columns(), size);
        QCOMPARE(code->rows.size(), std::size_t(size));
        QCOMPARE(code->width(), size + 8);
        QVERIFY(code->isMatrix());
        QVERIFY(code->text.isEmpty());
        const auto dark = [&](int row, int column) { return bool(code->rows[std::size_t(row)][std::size_t(column)]); };
        for (int row = 0; row < 7; ++row) {
            for (int column = 0; column < 7; ++column) {
                const int ring = std::max(std::abs(row - 3), std::abs(column - 3));
                QCOMPARE(dark(row, column), ring != 2);
                QCOMPARE(dark(row, size - 1 - column), ring != 2);
                QCOMPARE(dark(size - 1 - row, column), ring != 2);
            }
        }
        for (int i = 8; i < size - 8; ++i) {
            QCOMPARE(dark(6, i), i % 2 == 0);
            QCOMPARE(dark(i, 6), i % 2 == 0);
        }
        // The first two bits of the format, under their mask 10, name the level: 01 would be L.
        QVERIFY(dark(8, 0) != true || dark(8, 1) != true);
    }

    void textsInAnyScriptBecomeQrCodes()
    {
        for (const QString &text : {u"Grüße"_s, u"قسيمة"_s, u"優惠券"_s})
            QVERIFY(barcodeOf(BarcodeKind::Qr, text));
    }

    void whatNoCodeCanBeMadeOfIsSaid_data()
    {
        QTest::addColumn<BarcodeKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rule");
        for (const BarcodeKind kind : {BarcodeKind::Ean13, BarcodeKind::Code128, BarcodeKind::Qr})
            QTest::addRow("nothing %d", int(kind)) << kind << QString() << u"required"_s;
        QTest::newRow("wrong check digit") << BarcodeKind::Ean13 << u"4006381333932"_s << u"wrong_check_digit"_s;
        QTest::newRow("without check digit") << BarcodeKind::Ean13 << u"400638133393"_s << u"wrong_length"_s;
        QTest::newRow("14 digits") << BarcodeKind::Ean13 << u"40063813339311"_s << u"wrong_length"_s;
        QTest::newRow("letters") << BarcodeKind::Ean13 << u"400638133393X"_s << u"wrong_letters"_s;
        QTest::newRow("arabic digits") << BarcodeKind::Ean13 << u"٤٠٠٦٣٨١٣٣٣٩٣١"_s << u"wrong_letters"_s;
        QTest::newRow("umlauts") << BarcodeKind::Code128 << u"Grüße"_s << u"wrong_letters"_s;
        QTest::newRow("line break") << BarcodeKind::Code128 << u"20\n41"_s << u"wrong_letters"_s;
        QTest::newRow("long number") << BarcodeKind::Code128 << QString(longestCode128 + 1, u'x') << u"too_long"_s;
        QTest::newRow("long text") << BarcodeKind::Qr << QString(longestQr / 2 + 1, u'ü') << u"too_long"_s;
    }
    void whatNoCodeCanBeMadeOfIsSaid()
    {
        QFETCH(BarcodeKind, kind);
        QFETCH(QString, text);
        QFETCH(QString, rule);
        const Result<BarcodePattern> code = barcodeOf(kind, text);
        QVERIFY(!code);
        QCOMPARE(code.error().code, ErrorCode::InvalidValue);
        QCOMPARE(code.error().field, u"barcode"_s);
        QCOMPARE(code.error().args.value(u"rule"_s).toString(), rule);
    }

    void cardsOfAnyProgramHaveABarcode()
    {
        const QString number = *cardNumberOf(42);
        QCOMPARE(barcodeOfCard(number)->text, cardBarcodeOf(number));
        QCOMPARE(barcodeOfCard(cardNumberForReading(number))->text, cardBarcodeOf(number));
        QCOMPARE(barcodeOfCard(u"4006381333931"_s)->kind, BarcodeKind::Ean13);
        QCOMPARE(barcodeOfCard(u"4006381333931"_s)->text, u"4006381333931"_s);
        QCOMPARE(barcodeOfCard(u" LOY-0815 "_s)->kind, BarcodeKind::Code128);
        QCOMPARE(barcodeOfCard(u" LOY-0815 "_s)->text, u"LOY-0815"_s);
        QVERIFY(!barcodeOfCard(u"  "_s));
        QVERIFY(!barcodeOfCard(u"Карта 7"_s));
    }
};

QTEST_GUILESS_MAIN(TestBarcode)

#include "tst_barcode.moc"
