// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/columnguess.h"
#include "core/exchange/columnmapping.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// "date=0,order_total=2": a mapping to compare with.
QString described(const ColumnMapping &mapping)
{
    QStringList parts;
    for (const auto &[field, name] : EnumNames<OrderField>::names) {
        if (mapping.has(field))
            parts += u"%1=%2"_s.arg(QString::fromUtf16(name)).arg(mapping.column(field));
    }
    parts.sort();
    return parts.join(u',');
}

ColumnGuess guessed(const QByteArray &csv)
{
    const std::string_view text(csv.constData(), static_cast<size_t>(csv.size()));
    const Dialect dialect = guessedDialect(text, false).dialect;
    const TableSample sample = sampledTable(text, dialect, false);
    QStringList header;
    if (dialect.hasHeader) {
        for (const std::string &cell : sample.rows.front())
            header += QString::fromStdString(cell);
    }
    return guessedColumns(header, sample, dialect);
}

QString ruleOf(const Result<ColumnMapping> &result)
{
    return result ? QString() : result.error().args.value(u"rule"_s).toString();
}

const QStringList header{u"Order"_s, u"Created at"_s, u"Name, first"_s, u"Total"_s};

} // namespace

class TestColumnMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsColumnsByTheirNames_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("mapping");
        const auto row = [](const char *name, const char *csv, const char *mapping) {
            QTest::newRow(name) << QByteArray(csv) << QString::fromLatin1(mapping);
        };
        row("english", "Order ID,Order Date,Customer Email,Quantity,Unit Price,SKU\n1,2024-01-02,a@b.de,2,1.50,A\n",
            "date=1,email=2,order_number=0,quantity=3,sku=5,unit_price=4");
        row("german",
            "Bestellnummer;Bestelldatum;Kundennummer;Vorname;Nachname;Gesamtbetrag;Währung;PLZ;Ort\nB1;02.01.2024;K7;Ute;"
            "Roth;12,50;EUR;01067;Dresden\n",
            "city=8,currency=6,customer_id=2,date=1,first_name=3,last_name=4,order_number=0,order_total=5,postal_code=7");
        row("french",
            "N° de commande;Date de commande;Prénom;Nom;Montant "
            "total;État;Ville\n1;02/01/2024;Zoé;Petit;12,50;Terminée;Nice\n",
            "city=6,date=1,first_name=2,last_name=3,order_number=0,order_total=4,status=5");
        row("spanish", "Número de pedido;Fecha;Cliente;Importe;Teléfono\n1;02/01/2024;Ana Gil;12,50;600\n",
            "customer_name=2,date=1,order_number=0,order_total=3,phone=4");
        row("italian", "Numero ordine;Data;Cognome;Quantità;Prezzo unitario\n1;02/01/2024;Rossi;2;1,50\n",
            "date=1,last_name=2,order_number=0,quantity=3,unit_price=4");
        row("dutch", "Bestelnummer;Besteldatum;Klantnummer;Totaalbedrag;Woonplaats\n1;02-01-2024;K1;1,50;Delft\n",
            "city=4,customer_id=2,date=1,order_number=0,order_total=3");
        row("what stands in brackets does not matter", "Order Date (UTC),Total Amount (USD)\n2024-01-02,1.50\n",
            "date=0,order_total=1");
        row("the better name wins", "Paid at,Created at,Total\n2024-01-02,2024-01-01,1.50\n", "date=1,order_total=2");
        row("the first of two equal headers", "Date,Name,Name,Total\n2024-01-02,Ann,Bob,1.50\n",
            "customer_name=1,date=0,order_total=3");
        row("a customer of words is a name", "Date,Customer,Total\n2024-01-02,Ann Lee,1.50\n",
            "customer_name=1,date=0,order_total=2");
        row("a customer of numbers is an id", "Date,Customer,Total\n2024-01-02,17850.0,1.50\n",
            "customer_id=1,date=0,order_total=2");
        row("a customer with @ is an address", "Date,Customer,Total\n2024-01-02,a@b.de,1.50\n",
            "date=0,email=1,order_total=2");
        row("a total that is quantity times price",
            "Invoice,Date,Qty,Price,Total\n1,2024-01-02,2,1.50,3.00\n1,2024-01-02,1,4.00,4.00\n",
            "date=1,line_total=4,order_number=0,quantity=2,unit_price=3");
        row("a total that differs within orders",
            "Invoice,Date,Product,Amount\n1,2024-01-02,Tea,3.00\n1,2024-01-02,Cup,4.00\n2,2024-01-02,Cup,4.00\n",
            "date=1,line_total=3,order_number=0,product_name=2");
        row("an amount of the order",
            "Invoice,Date,Product,Amount\n1,2024-01-02,Tea,7.00\n1,2024-01-02,Cup,7.00\n2,2024-01-02,Cup,4.00\n",
            "date=1,order_number=0,order_total=3,product_name=2");
        row("no header",
            "00004 0001 19970101  2   29.33\n00004 0001 19970118  2   29.73\n00021 0002 19970101  3   63.34\n"
            "00021 0002 19970113  1   11.77\n00050 0003 19970101  1    6.79\n00071 0004 19970101  1   13.97\n",
            "customer_id=0,date=2,order_total=4,quantity=3");
        row("no header, with addresses", "2024-01-02;a@b.de;12,50\n2024-01-03;c@d.de;3,50\n",
            "date=0,email=1,order_total=2");
    }
    void knowsColumnsByTheirNames()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, mapping);
        QCOMPARE(described(guessed(csv).mapping), mapping);
    }

    void saysWhatIsMissing()
    {
        QCOMPARE(guessed("id,name,email\n1,Ann,a@b.de\n").mapping.missing(), (QStringList{u"date"_s, u"order_total"_s}));
        QCOMPARE(guessed("date,quantity\n2024-01-02,2\n").mapping.missing(), QStringList{u"order_total"_s});
        QCOMPARE(guessed("date,quantity,price\n2024-01-02,2,1.50\n").mapping.missing(), QStringList());
    }

    void takesMappingsByHand()
    {
        const auto mapping = mappingFromText(u"customer_id=0, date=\"Created at\",\"\"", header, 4);
        QCOMPARE(ruleOf(mapping), u"syntax"_s);
        const auto right = mappingFromText(u" customer_id=0 , date=created AT,customer_name=\"Name, first\",order_total=3",
                                           header, 4);
        QVERIFY(right);
        QCOMPARE(described(*right), u"customer_id=0,customer_name=2,date=1,order_total=3"_s);
    }

    void whatIsMappedByHandComesFirst()
    {
        ColumnMapping guess;
        guess.assign(OrderField::OrderNumber, 0);
        guess.assign(OrderField::Date, 1);
        guess.assign(OrderField::OrderTotal, 3);
        const auto mapping = mappingFromText(u"customer_id=0,order_total=", header, 4, guess);
        QVERIFY(mapping);
        QCOMPARE(described(*mapping), u"customer_id=0,date=1"_s);
    }

    void explainsWhatIsWrongWithAMapping_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rule");
        QTest::newRow("no equals sign") << u"date"_s << u"syntax"_s;
        QTest::newRow("no field") << u"=1"_s << u"syntax"_s;
        QTest::newRow("open quote") << u"date=\"x"_s << u"syntax"_s;
        QTest::newRow("unknown field") << u"dat=1"_s << u"unknown_field"_s;
        QTest::newRow("unknown header") << u"date=When"_s << u"unknown_column"_s;
        QTest::newRow("number too high") << u"date=4"_s << u"unknown_column"_s;
        QTest::newRow("negative number") << u"date=-1"_s << u"unknown_column"_s;
        QTest::newRow("field twice") << u"date=1,date=2"_s << u"field_twice"_s;
    }
    void explainsWhatIsWrongWithAMapping()
    {
        QFETCH(QString, text);
        QFETCH(QString, rule);
        const auto mapping = mappingFromText(text, header, 4);
        QCOMPARE(ruleOf(mapping), rule);
        QCOMPARE(mapping.error().code, ErrorCode::InvalidValue);
        QCOMPARE(mapping.error().field, u"map"_s);
        QVERIFY(!mapping.error().args.value(u"entry"_s).toString().isEmpty());
    }

    void mappingsAreSavedByHeader()
    {
        const auto mapping = mappingFromText(u"order_number=0,date=1,order_total=3", header, 4);
        const QJsonObject json = toJson(*mapping, header);
        QCOMPARE(json.value(u"date"_s).toString(), u"Created at"_s);
        const auto moved = mappingFromJson(json, {u"Total"_s, u"Order"_s, u"Created at"_s}, 3);
        QVERIFY(moved);
        QCOMPARE(described(*moved), u"date=2,order_number=1,order_total=0"_s);
        QCOMPARE(ruleOf(mappingFromJson(json, {u"Total"_s}, 1)), u"unknown_column"_s);
        QCOMPARE(ruleOf(mappingFromJson({{u"colour"_s, 1}}, header, 4)), u"unknown_field"_s);

        const QJsonObject numbers = toJson(*mapping, {});
        QCOMPARE(numbers.value(u"date"_s).toInt(), 1);
        QCOMPARE(mappingFromJson(numbers, {}, 4).value(), *mapping);
    }

    void headersAreMadeUnique()
    {
        QCOMPARE(uniqueHeaders({u"Name"_s, u"name"_s, u""_s, u" Name "_s, u"Name (2)"_s}),
                 (QStringList{u"Name"_s, u"name (2)"_s, u"Column 3"_s, u"Name (3)"_s, u"Name (2) (2)"_s}));
        QCOMPARE(uniqueHeaders(QStringList(4096, u"x"_s)).last(), u"x (4096)"_s);
    }

    void signaturesTellShapesApart()
    {
        QCOMPARE(headerSignature({u"Date"_s, u"Total "_s}, 2), headerSignature({u"date"_s, u"TOTAL"_s}, 2));
        QVERIFY(headerSignature({u"Date"_s, u"Total"_s}, 2) != headerSignature({u"Total"_s, u"Date"_s}, 2));
        QVERIFY(headerSignature({}, 2) != headerSignature({}, 3));
    }
};

QTEST_GUILESS_MAIN(TestColumnMapping)
#include "tst_columnmapping.moc"
