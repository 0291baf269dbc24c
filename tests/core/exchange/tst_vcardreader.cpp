// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contactreader.h"
#include "tests/testpaths.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

struct ReadCards
{
    std::vector<ImportedContact> contacts;
    QStringList problems; ///< "3 noted not_an_email"
    qint64 rows = 0;
    qint64 photos = 0;

    [[nodiscard]] const Customer &only() const { return contacts.at(0).customer; }
};

ReadCards readCards(const QByteArray &bytes)
{
    MemoryByteSource source({bytes.constData(), static_cast<size_t>(bytes.size())});
    ContactFileOptions options;
    options.today = QDate(2026, 11, 22);
    ReadCards read;
    const auto reader = ContactReader::open(source, options);
    if (!reader)
        return read;
    while (!(*reader)->atEnd()) {
        auto batch = (*reader)->next();
        if (!batch)
            break;
        std::move(batch->contacts.begin(), batch->contacts.end(), std::back_inserter(read.contacts));
        for (const RejectedRow &row : batch->rejected)
            read.problems += u"%1 %2 %3"_s.arg(row.line).arg(nameOf(row.verdict), nameOf(row.reason));
    }
    read.rows = (*reader)->rowsRead();
    read.photos = (*reader)->photosLeftOut();
    return read;
}

QByteArray card(const QByteArray &properties, const QByteArray &version = "3.0")
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + properties + "END:VCARD\r\n";
}

QStringList points(const Customer &customer, ContactKind kind)
{
    QStringList texts;
    for (const ContactPoint &point : customer.contacts) {
        if (point.kind == kind)
            texts += point.label + u':' + point.value + (point.primary ? u"*"_s : QString()) +
                     (point.valid ? QString() : u"!"_s);
    }
    return texts;
}

QString field(const Customer &customer, const QString &name)
{
    for (const CustomField &field : customer.fields) {
        if (field.name == name)
            return field.value;
    }
    return {};
}

} // namespace

/// What becomes of vCards of all versions, of real ones and of broken ones.
class TestVCardReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardOfEachVersion_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("2.1") << card(
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Anna;;;\r\n"
            "TEL;CELL;VOICE;PREF:+49 170 1234567\r\nTEL;WORK;FAX:030 555\r\n"
            "EMAIL;INTERNET:anna@example.org\r\nBDAY:19800229\r\n"
            "ADR;HOME;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;Hauptstra=C3=9Fe 1;Berlin;;10115=\r\n"
            ";Deutschland\r\nNOTE;ENCODING=QUOTED-PRINTABLE:Likes=20tea=0D=0Aand cake\r\n",
            "2.1");
        QTest::newRow("3.0") << card(
            "N:Müller;Anna;;;\r\nFN:Anna Müller\r\nTEL;TYPE=CELL,VOICE,PREF:+49 170 \r\n 1234567\r\n"
            "TEL;TYPE=WORK;TYPE=FAX:030 555\r\nEMAIL;TYPE=INTERNET:anna@example.org\r\n"
            "BDAY:1980-02-29\r\nADR;TYPE=HOME:;;Hauptstraße 1;Berlin;;10115;Deutschland\r\n"
            "NOTE:Likes tea\\nand cake\r\n");
        QTest::newRow("4.0") << card(
            "FN:Anna Müller\nN:Müller;Anna;;;\nTEL;TYPE=\"cell,voice\";PREF=1;VALUE=uri:tel:+49%20170%201234567\n"
            "TEL;TYPE=fax,work:030 555\nEMAIL:anna@example.org\nBDAY:19800229\n"
            "ADR;TYPE=home:;;Hauptstraße 1;Berlin;;10115;Deutschland\nNOTE:Likes tea\\nand cake\n",
            "4.0");
    }
    void aCardOfEachVersion()
    {
        QFETCH(const QByteArray, text);
        const ReadCards read = readCards(text);
        QCOMPARE(read.contacts.size(), size_t(1));
        QCOMPARE(read.problems, QStringList{u"1 noted not_a_phone"_s}.mid(1));
        const Customer &anna = read.only();
        QCOMPARE(anna.name, u"Anna Müller"_s);
        QCOMPARE(anna.lastName, u"Müller"_s);
        QCOMPARE(points(anna, ContactKind::Phone), (QStringList{u"mobile:+49 170 1234567*"_s, u"fax:030 555"_s}));
        QCOMPARE(points(anna, ContactKind::Email), QStringList{u":anna@example.org*"_s});
        QCOMPARE(anna.birthday, (Birthday{1980, 2, 29}));
        QCOMPARE(anna.addresses.size(), 1);
        QCOMPARE(anna.addresses.first().street, u"Hauptstraße 1"_s);
        QCOMPARE(anna.addresses.first().postcode, u"10115"_s);
        QCOMPARE(anna.notes, u"Likes tea\nand cake"_s);
        QVERIFY(validate(anna).isEmpty());
    }

    void everyNumberAddressAndTagIsKept()
    {
        const ReadCards read = readCards(card(
            "FN:Kim\r\nitem1.TEL:+1 212 555 0100\r\nitem1.X-ABLabel:Summer house\r\nitem2.TEL:+1 212 555 0101\r\n"
            "item2.X-ABLabel:_$!<Work>!$_\r\nTEL;TYPE=HOME:+1 212 555 0102\r\nEMAIL;TYPE=work:kim@example.org\r\n"
            "EMAIL;TYPE=home,pref:kim@example.net\r\nADR;TYPE=home:;Flat 2;1 Elm St;Salem;MA;01970;USA\r\n"
            "ADR;TYPE=work,pref:PO 7;;2 Oak St;Salem;MA;01970;USA\r\nCATEGORIES:Gold,Tea\\, green\r\nORG:Tea House;Sales\r\n"
            "TITLE:Buyer\r\nUID:urn:uuid:F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6\r\nURL:https://example.org\r\n"
            "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg\r\n ABAQAAAQ\r\n"));
        QCOMPARE(read.contacts.size(), size_t(1));
        const Customer &kim = read.only();
        QCOMPARE(points(kim, ContactKind::Phone),
                 (QStringList{u"summer house:+1 212 555 0100*"_s, u"work:+1 212 555 0101"_s, u"home:+1 212 555 0102"_s}));
        QCOMPARE(points(kim, ContactKind::Email), (QStringList{u"work:kim@example.org"_s, u"home:kim@example.net*"_s}));
        QCOMPARE(kim.addresses.size(), 2);
        QCOMPARE(kim.addresses[0].street, u"1 Elm St, Flat 2"_s);
        QVERIFY(kim.addresses[1].primary && !kim.addresses[0].primary);
        QCOMPARE(kim.tags, (QStringList{u"Gold"_s, u"Tea, green"_s}));
        QCOMPARE(kim.company, u"Tea House"_s);
        QCOMPARE(field(kim, u"Job title"_s), u"Buyer"_s);
        QCOMPARE(field(kim, u"Website"_s), u"https://example.org"_s);
        QCOMPARE(read.contacts[0].externalId, u"f81d4fae-7dec-11d0-a765-00a0c91e6bf6"_s);
        QCOMPARE(read.photos, 0);
        QVERIFY(read.contacts[0].photo);
    }

    void photos_data()
    {
        QTest::addColumn<QByteArray>("properties");
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("leftOut");
        const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n\0\0", 10).toBase64();
        const QByteArray folded = png.left(4) + "\r\n " + png.mid(4);
        QTest::newRow("2.1, ended by an empty line") << "PHOTO;PNG;BASE64:\r\n " + folded + "\r\n\r\n"
                                                     << u"image/png"_s << 0;
        QTest::newRow("3.0") << "PHOTO;ENCODING=b;TYPE=PNG:" + folded + "\r\n" << u"image/png"_s << 0;
        QTest::newRow("4.0") << "PHOTO:data:image/png;base64," + folded + "\r\n" << u"image/png"_s << 0;
        QTest::newRow("a wrong type") << "PHOTO;ENCODING=b;TYPE=JPEG:" + png + "\r\n" << u"image/png"_s << 0;
        QTest::newRow("a logo") << "LOGO;ENCODING=b:" + png + "\r\n" << u"image/png"_s << 0;
        QTest::newRow("a second one") << "PHOTO;ENCODING=b:" + png + "\r\nPHOTO;ENCODING=b:" + png + "\r\n"
                                      << u"image/png"_s << 1;
        QTest::newRow("elsewhere") << "PHOTO;VALUE=uri:https://example.org/me.png\r\n"_ba << QString() << 1;
        QTest::newRow("no picture") << "PHOTO;ENCODING=b:SGVsbG8sIHdvcmxk\r\n"_ba << QString() << 1;
        QTest::newRow("no base64") << "PHOTO;ENCODING=b:iVBORw0KGgo*\r\n"_ba << QString() << 1;
        QTest::newRow("nothing") << "PHOTO;ENCODING=b:\r\n"_ba << QString() << 1;
        QTest::newRow("a sound") << "SOUND;ENCODING=b:" + png + "\r\n" << QString() << 1;
        QTest::newRow("too large") << "PHOTO;ENCODING=b:" + png + QByteArray(6 * 1024 * 1024, 'A') + "\r\n"
                                   << QString() << 1;
    }
    void photos()
    {
        QFETCH(const QByteArray, properties);
        QFETCH(const QString, type);
        QFETCH(const int, leftOut);
        const ReadCards read = readCards(card("FN:Kim\r\n" + properties + "TEL:+1 212 555 0100\r\n"));
        QCOMPARE(read.contacts.size(), size_t(1));
        QCOMPARE(read.contacts[0].photo ? read.contacts[0].photo->mediaType : QString(), type);
        QCOMPARE(read.photos, leftOut);
        QCOMPARE(points(read.only(), ContactKind::Phone).size(), 1); // what follows is not taken for a picture
    }

    void manyPhotosDoNotFillTheMemory()
    {
        const QByteArray photo = QByteArray("\xff\xd8\xff") + QByteArray(2 * 1024 * 1024, 'x');
        QByteArray cards;
        for (int i = 0; i < 40; ++i)
            cards += card("FN:P" + QByteArray::number(i) + "\r\nPHOTO;ENCODING=b:" + photo.toBase64() + "\r\n");
        MemoryByteSource source({cards.constData(), static_cast<size_t>(cards.size())});
        const auto reader = ContactReader::open(source);
        QVERIFY(reader);
        size_t read = 0;
        while (!(*reader)->atEnd()) {
            const auto batch = (*reader)->next();
            QVERIFY(batch && batch->contacts.size() <= 20);
            read += batch->contacts.size();
        }
        QCOMPARE(read, size_t(40));
    }

    void birthdays_data()
    {
        QTest::addColumn<QByteArray>("property");
        QTest::addColumn<QString>("date");
        QTest::newRow("year-less") << "BDAY:--0314"_ba << u"0-3-14"_s;
        QTest::newRow("year-less with a dash") << "BDAY:--03-14"_ba << u"0-3-14"_s;
        QTest::newRow("29 February") << "BDAY;VALUE=date:--0229"_ba << u"0-2-29"_s;
        QTest::newRow("of an iPhone") << "BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-14"_ba << u"0-3-14"_s;
        QTest::newRow("with time") << "BDAY:1990-03-14T00:00:00Z"_ba << u"1990-3-14"_s;
        QTest::newRow("nothing") << "BDAY:"_ba << u"0-0-0"_s;
        QTest::newRow("words") << "BDAY;VALUE=text:circa 1800"_ba << u"0-0-0"_s;
        QTest::newRow("no such day") << "BDAY:1990-02-30"_ba << u"0-0-0"_s;
    }
    void birthdays()
    {
        QFETCH(const QByteArray, property);
        const ReadCards read = readCards(card("FN:Kim\n" + property + "\n"));
        const Birthday birthday = read.only().birthday;
        QTEST(u"%1-%2-%3"_s.arg(birthday.year).arg(birthday.month).arg(birthday.day), "date");
    }

    void charactersOfOtherSets()
    {
        QCOMPARE(readCards(card("FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=F6rg\n", "2.1")).only().name, u"Jörg"_s);
        QCOMPARE(readCards(card("FN;CHARSET=ISO-8859-1:J\xF6rg\n", "2.1")).only().name, u"Jörg"_s);
        const QString text = QString::fromUtf8(card("FN:Жанна\n"));
        const QByteArray utf16 = "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QCOMPARE(readCards(utf16).only().name, u"Жанна"_s);
        QCOMPARE(readCards("\xEF\xBB\xBF" + card("FN:Zoë\n")).only().name, u"Zoë"_s);
    }

    void brokenCardsCostOnlyThemselves()
    {
        const ReadCards read = readCards("BEGIN:VCARD\nFN:Lost\nTEL:1234567\n" + card("FN:Found\n") + "noise\n" +
                                         card("NOTE:nobody\n") + card("FN:Staff\nKIND:group\n", "4.0") +
                                         "BEGIN:VCARD\nFN:Cut off");
        QCOMPARE(read.contacts.size(), size_t(1));
        QCOMPARE(read.only().name, u"Found"_s);
        QCOMPARE(read.rows, 5);
        QCOMPARE(read.problems, (QStringList{u"1 refused unfinished_card"_s, u"9 refused missing_value"_s,
                                             u"13 set_apart not_a_person"_s, u"18 refused unfinished_card"_s}));
    }

    void thousandsOfFieldsTakeNoTime()
    {
        QElapsedTimer timer;
        timer.start();
        const ReadCards cards = readCards(card("FN:Many Names\r\n" + QByteArray("NICKNAME:x\r\n").repeated(20'000)));
        QCOMPARE(cards.contacts.size(), 1);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }

    void aCardWithinACardIsNobody()
    {
        const ReadCards read = readCards(
            card("FN:Boss\nAGENT:\nBEGIN:VCARD\nFN:Assistant\nTEL:1234567\nEND:VCARD\nTEL:7654321\n", "2.1"));
        QCOMPARE(read.contacts.size(), size_t(1));
        QCOMPARE(read.only().name, u"Boss"_s);
        QCOMPARE(points(read.only(), ContactKind::Phone), QStringList{u":7654321*"_s});
    }

    void picturesWithoutFolding()
    {
        const ReadCards read = readCards(card("FN:Kim\nPHOTO;ENCODING=BASE64;JPEG:\n/9j/4AAQSkZJRgABAQ\nAAAQABAAD/2wBD\n\n"
                                              "TEL:1234567\n",
                                              "2.1"));
        QCOMPARE(points(read.only(), ContactKind::Phone), QStringList{u":1234567*"_s});
        QCOMPARE(read.photos, 0);
        QVERIFY(read.contacts[0].photo);
        const ReadCards large = readCards(
            card("FN:Kim\nPHOTO;ENCODING=b:" + QByteArray(9'000'000, 'A') + "\nTEL:1234567\n"));
        QCOMPARE(points(large.only(), ContactKind::Phone).size(), 1);
    }

    void realCards()
    {
        QStringList names;
        const QDir folder(inTestData(u"contacts"_s));
        for (const QString &name : folder.entryList({u"*.vcf"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const ImportedContact &contact : readCards(file.readAll()).contacts)
                names += displayName(contact.customer);
        }
        QCOMPARE(names, (QStringList{u"Mr. John Richter, James Doe Sr."_s, u"Mr. John Richter, James Doe Sr."_s,
                                     u"Mr. Doe John I Johny"_s, u"Arnold Smith"_s, u"Chris Beatle"_s, u"Doug White"_s,
                                     u"John Doe III"_s}));
    }
};

QTEST_GUILESS_MAIN(TestVCardReader)
#include "tst_vcardreader.moc"
