// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customers/customerstore.h"
#include "storage/exchange/contactimport.h"
#include "storage/exchange/exportfile.h"
#include "storage/exchange/importfile.h"
#include "storage/exchange/orderimport.h"
#include "storage/exchange/xlsxparts.h"
#include "storage/exchange/xlsxsource.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"
#include "tests/support/zipmaker.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const auto contentTypes = u"[Content_Types].xml"_s;

/// The parts of a spreadsheet with one or more worksheets of the given rows.
Parts spreadsheet(const QByteArray &rows, const QByteArray &shared = {}, const QByteArray &formats = {},
                  const QByteArray &properties = {})
{
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray r = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    Parts parts{
        {contentTypes, "<Types/>"},
        {u"xl/workbook.xml"_s, "<workbook " + main + ' ' + r + "><workbookPr " + properties +
                                   "/><sheets><sheet name=\"Old\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
                                   "<sheet name=\"People\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s,
         "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
         "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" "
         "Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>"},
        {u"xl/worksheets/sheet1.xml"_s,
         "<worksheet " + main + "><sheetData><row><c t=\"inlineStr\"><is><t>old</t></is></c></row></sheetData></worksheet>"},
        {u"xl/worksheets/sheet2.xml"_s, "<worksheet " + main + "><sheetData>" + rows + "</sheetData></worksheet>"}};
    if (!shared.isEmpty())
        parts.append({u"xl/sharedStrings.xml"_s, "<sst " + main + '>' + shared + "</sst>"});
    if (!formats.isEmpty())
        parts.append({u"xl/styles.xml"_s, "<styleSheet " + main + '>' + formats + "</styleSheet>"});
    return parts;
}

struct ReadSheet
{
    QByteArray text;
    QString reason;
};

ReadSheet readSheet(const QByteArray &bytes, const QString &sheet = {}, const XlsxLimits &limits = {})
{
    const auto source = XlsxSource::openBytes({bytes.constData(), static_cast<size_t>(bytes.size())}, sheet, limits);
    if (!source)
        return {{}, source.error().args.value(u"reason"_s).toString()};
    ReadSheet read;
    QByteArray piece(100, '\0');
    while (true) {
        const auto got = (*source)->read(piece.data(), piece.size());
        if (!got)
            return {read.text, got.error().args.value(u"reason"_s).toString()};
        if (*got == 0)
            return read;
        read.text += piece.first(*got);
    }
}

} // namespace

/// Spreadsheets as tables in text, and what becomes of broken ones.
class TestXlsxSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsOfEveryKind()
    {
        const QByteArray bytes = zipOf(spreadsheet(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"D1\" t=\"inlineStr\"><is><t>last</t></is></c></row>"
            "<row r=\"3\"><c r=\"A3\"><v>42</v></c><c r=\"B3\" s=\"1\"><v>46095</v></c><c r=\"C3\" s=\"2\"><v>46095.75</v></c>"
            "<c r=\"D3\" t=\"b\"><v>1</v></c><c r=\"E3\" t=\"e\"><v>#N/A</v></c><c r=\"F3\" t=\"str\"><f>A1</f><v>a,b</v></c></row>"
            "<row><c><v>490000000000</v></c><c><v>4.9E+11</v></c><c><v>0.30000000000000004</v></c><c s=\"3\"><v>-5</v></c></row>"
            "<row><c t=\"s\"><v>99</v></c></row>",
            "<si><t>Na\"me</t></si><si><r><t>two</t></r><r><t xml:space=\"preserve\"> lines\nhere</t></r><rPh><t>x</t></rPh></si>",
            "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"2\"/></cellXfs>"));
        const ReadSheet read = readSheet(bytes);
        QCOMPARE(read.reason, QString());
        QCOMPARE(read.text,
                 "\"Na\"\"me\",\"two lines\xE2\x80\xA8here\",,last\n\n42,2026-03-14,2026-03-14T18:00:00,1,,\"a,b\"\n"
                 "490000000000,490000000000,0.3,-5,,\n\n"_ba);
    }

    void dates_data()
    {
        QTest::addColumn<double>("days");
        QTest::addColumn<bool>("counts1904");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("today") << 46'348.0 << false << "2026-11-22"_ba;
        QTest::newRow("from 1904") << 44'886.0 << true << "2026-11-22"_ba;
        QTest::newRow("first") << 1.0 << false << "1900-01-01"_ba;
        QTest::newRow("after the day that was none") << 61.0 << false << "1900-03-01"_ba;
        QTest::newRow("noon") << 46'348.5 << false << "2026-11-22T12:00:00"_ba;
        QTest::newRow("a breath before midnight") << 46'347.9999999 << false << "2026-11-22"_ba;
        QTest::newRow("time") << 0.75 << false << "18:00:00"_ba;
        QTest::newRow("below zero") << -1.0 << false << ""_ba;
        QTest::newRow("endless") << 1e12 << false << ""_ba;
    }
    void dates()
    {
        QFETCH(const double, days);
        QFETCH(const bool, counts1904);
        QTEST(dateText(days, counts1904), "text");
    }

    void formats_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("date");
        const auto row = [](const char *format, bool date) { QTest::newRow(format) << QString::fromLatin1(format) << date; };
        row("dd/mm/yyyy", true);
        row("[$-407]d. mmm yy", true);
        row("[h]:mm", true);
        row("h:mm AM/PM", true);
        row("0.00", false);
        row("#,##0.00 \"days\"", false);
        row("\"day\" 0", false);
        row("General", false);
        row("[Red]0;[Blue]-0", false);
        row("\\d0", false);
        row("", false);
    }
    void formats()
    {
        QFETCH(const QString, format);
        QTEST(isDateFormat(format), "date");
    }

    void theSheetIsChosen()
    {
        const QByteArray bytes = zipOf(spreadsheet("<row><c><v>1</v></c></row>"));
        QCOMPARE(readSheet(bytes).text, "1\n"_ba);
        QCOMPARE(readSheet(bytes, u"people"_s).text, "1\n"_ba);
        QCOMPARE(readSheet(bytes, u"1"_s).text, "old\n"_ba);
        QCOMPARE(readSheet(bytes, u"Nobody"_s).reason, u"no_such_sheet"_s);
        QCOMPARE(readSheet(bytes, u"3"_s).reason, u"no_such_sheet"_s);
        const QByteArray from1904 = zipOf(spreadsheet("<row><c s=\"0\"><v>44886</v></c></row>", {},
                                                      "<cellXfs><xf numFmtId=\"14\"/></cellXfs>", "date1904=\"1\""));
        QCOMPARE(readSheet(from1904).text, "2026-11-22\n"_ba);
    }

    void brokenOnesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const QByteArray good = zipOf(spreadsheet("<row><c><v>1</v></c></row>"));
        QTest::newRow("nothing") << ""_ba << u"not_a_spreadsheet"_s;
        QTest::newRow("another archive") << zipOf({{u"word/document.xml"_s, "<w/>"}}) << u"not_a_spreadsheet"_s;
        QTest::newRow("cut off") << good.first(good.size() / 2) << u"not_a_spreadsheet"_s;
        Parts parts = spreadsheet("<row><c><v>1</v>");
        QTest::newRow("broken sheet") << zipOf(parts) << u"damaged_spreadsheet"_s;
        parts = spreadsheet({});
        parts.removeIf([](const Part &part) { return part.name.contains("sheet2"_L1) || part.name.contains("sheet1"_L1); });
        QTest::newRow("no sheet") << zipOf(parts) << u"not_a_spreadsheet"_s;
        QTest::newRow("row too far down") << zipOf(spreadsheet("<row r=\"2000000000\"><c><v>1</v></c></row>"))
                                          << u"spreadsheet_too_large"_s;
        QTest::newRow("column too far right")
            << zipOf(spreadsheet("<row><c r=\"ZZZZ1\"><v>1</v></c></row>")) << u"spreadsheet_too_large"_s;
        QTest::newRow("bomb") << zipOf(spreadsheet(QByteArray(40 * 1024 * 1024, ' '))) << u"spreadsheet_too_large"_s;
    }
    void brokenOnesAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(readSheet(bytes).reason, "reason");
    }

    void whatIsExportedIsReadBack()
    {
        TestDatabase db;
        ExportFile file;
        file.file = db.path(u"out.xlsx"_s);
        file.format = ExportFormat::Xlsx;
        const QList<ExportColumn> columns{{u"Name"_s, CellKind::Text},
                                          {u"Email"_s, CellKind::Text},
                                          {u"Phone"_s, CellKind::Text},
                                          {u"Birthday"_s, CellKind::Time},
                                          {u"Notes"_s, CellKind::Text}};
        auto writer = TableWriter::create(file, columns);
        VERIFY_RESULT(writer);
        VERIFY_RESULT((*writer)->writeRow(
            {u"=Ada \"B\", Byron"_s, u"ada@example.org"_s, u"+442079460018"_s, u"1990-03-14"_s, u"two\nlines"_s}));
        VERIFY_RESULT((*writer)->writeRow({u"Eve"_s, u"eve@example.org"_s, u""_s, u"1899-01-01"_s, u""_s}));
        VERIFY_RESULT((*writer)->finish());
        ContactImportOptions options;
        options.file = file.file;
        QCOMPARE(*db.read([=](Connection &c) { return recognisedKind(c, options); }), ImportKind::Contacts);
        const auto report = db.write(u"import"_s, [=](WriteSession &s) { return importContacts(s, options, {}, {}); });
        VERIFY_RESULT(report);
        QCOMPARE(report->value.created, 2);
        QCOMPARE(report->value.detection.sheets, QStringList{u"Sheet1"_s});
        const auto ada = db.read([](Connection &c) { return CustomerStore(c).customer(CustomerId{1}); });
        QCOMPARE(ada->name, u"=Ada \"B\", Byron"_s);
        QCOMPARE(ada->birthday, (Birthday{1990, 3, 14}));
        QCOMPARE(ada->notes, u"two\nlines"_s);
        const auto again = db.read([=](Connection &c) { return tryContactImport(c, options, {}, {}, {}); });
        QCOMPARE(again->unchanged, 2);
        QVERIFY(again->importedBefore);
    }

    void ordersOfASpreadsheet()
    {
        TestDatabase db;
        QFile file(db.path(u"orders.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(zipOf(spreadsheet(
            "<row><c t=\"str\"><v>Order</v></c><c t=\"str\"><v>Date</v></c><c t=\"str\"><v>Customer</v></c><c t=\"str\"><v>Total</v></c></row>"
            "<row><c><v>1</v></c><c s=\"0\"><v>46095</v></c><c t=\"str\"><v>Kim</v></c><c><v>12.5</v></c></row>",
            {}, "<cellXfs><xf numFmtId=\"14\"/></cellXfs>")));
        file.close();
        OrderImportOptions options;
        options.file = file.fileName();
        const auto report = db.read([=](Connection &c) { return tryImport(c, options, {}, {}); });
        VERIFY_RESULT(report);
        QCOMPARE(report->ordersCreated, 1);
        options.sheet = u"Nobody"_s;
        QVERIFY(!db.read([=](Connection &c) { return tryImport(c, options, {}, {}); }));
    }
};

QTEST_GUILESS_MAIN(TestXlsxSource)
#include "tst_xlsxsource.moc"
