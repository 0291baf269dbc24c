// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/birthdaycell.h"
#include "core/exchange/contactguess.h"
#include "core/exchange/contactmerge.h"
#include "core/exchange/contactreader.h"
#include "core/exchange/importkind.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

struct ReadContacts
{
    ContactFileDetection detection;
    std::vector<ImportedContact> contacts;
    QStringList problems;
    QString error;

    [[nodiscard]] const Customer &only() const { return contacts.at(0).customer; }
};

ReadContacts readTable(const QByteArray &bytes, ContactFileOptions options = {})
{
    MemoryByteSource source({bytes.constData(), static_cast<size_t>(bytes.size())});
    options.today = QDate(2026, 11, 22);
    ReadContacts read;
    const auto reader = ContactReader::open(source, options);
    if (!reader) {
        read.error = reader.error().args.value(u"reason"_s).toString() + reader.error().args.value(u"rule"_s).toString();
        return read;
    }
    read.detection = (*reader)->detection();
    while (!(*reader)->atEnd()) {
        auto batch = (*reader)->next();
        if (!batch)
            break;
        std::move(batch->contacts.begin(), batch->contacts.end(), std::back_inserter(read.contacts));
        for (const RejectedRow &row : batch->rejected)
            read.problems +=
                u"%1 %2 %3 %4"_s.arg(row.line).arg(nameOf(row.verdict), nameOf(row.reason), row.field).trimmed();
    }
    return read;
}

QStringList points(const Customer &customer)
{
    QStringList texts;
    for (const ContactPoint &point : customer.contacts)
        texts += point.label + u':' + point.value + (point.primary ? u"*"_s : QString()) +
                 (point.valid ? QString() : u"!"_s);
    return texts;
}

} // namespace

/// What the headers and cells of address lists mean.
class TestContactFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char *header, const char *meaning) {
            QTest::newRow(header) << QString::fromUtf8(header) << QString::fromUtf8(meaning);
        };
        row("First Name", "first_name");
        row("Vorname", "first_name");
        row("Nom de famille", "last_name");
        row("E-mail 1 - Value", "email");
        row("E-mail 2 - Value", "email#2");
        row("E-mail 2 - Type", "email_label#2");
        row("Phone 1 - Type", "phone_label");
        row("Phone 3 - Value", "phone#3");
        row("Address 2 - Postal Code", "postal_code#2");
        row("E-mail 2 Address", "email#2");
        row("Business Phone", "phone:work");
        row("Business Phone 2", "phone:work#2");
        row("Home Fax", "phone:fax");
        row("Mobile Phone", "phone:mobile");
        row("Handy", "phone:mobile");
        row("Business Street", "street:work");
        row("Business Street 2", "street_more:work");
        row("Home Postal Code", "postal_code:home");
        row("Telefon (geschäftlich)", "phone:work");
        row("Straße (privat)", "street:home");
        row("PLZ", "postal_code");
        row("Default Address Address1", "street");
        row("Default Address Address2", "street_more");
        row("Default Address Zip", "postal_code");
        row("Billing First Name", "first_name");
        row("Shipping First Name", "unused");
        row("Accepts Email Marketing", "consent:email-newsletter");
        row("Accepts SMS Marketing", "consent:sms-newsletter");
        row("Newsletter", "consent:email-newsletter");
        row("Opt-in", "consent:email-newsletter");
        row("Marketing contact status", "consent:email-newsletter");
        row("Unsubscribed from all email", "consent:no-email");
        row("SMS opt-out", "consent:no-sms");
        row("Einwilligung", "consent"); // to what, it does not say
        row("Legal basis for processing contact's data", "consent");
        row("OPTIN_TIME", "consent_date");
        row("Datum der Einwilligung", "consent_date");
        row("Group Membership", "tags");
        row("Organization 1 - Name", "company");
        row("Job Title", "custom");
        row("Kundenkarte", "card_number");
        row("Geburtsdatum", "birthday");
        row("Frobnication", "unused");
        row("", "unused");
    }
    void headers()
    {
        QFETCH(const QString, header);
        QTEST(toText(meaningOfContactHeader(header)), "meaning");
        QFETCH(const QString, meaning);
        QVERIFY(contactColumnFromText(meaning) == meaningOfContactHeader(header));
    }

    void birthdays_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("date");
        const auto row = [](const char *cell, const char *date) {
            QTest::newRow(cell) << QByteArray(cell) << QString::fromLatin1(date);
        };
        row("1975-12-12", "1975-12-12");
        row("20/01/1991", "1991-1-20");
        row("01/20/1991", "1991-1-20");
        row("03/04/1991", "1991-4-3?");
        row("14.3.65", "1965-3-14");
        row("14.3.", "0-3-14");
        row("--03-14", "0-3-14");
        row("03-14", "0-3-14");
        row("--0229", "0-2-29");
        row("0000-03-14", "0-3-14");
        row("1604-02-29", "0-2-29");
        row("14 March", "0-3-14");
        row("March 14, 1980", "1980-3-14");
        row("27468", "1975-3-15");
        row("0/0/00", "empty");
        row("1990", "malformed");
        row("31.02.1990", "malformed");
        row("soon", "malformed");
        row("3/14/65", "1965-3-14");
    }
    void birthdays()
    {
        QFETCH(const QByteArray, cell);
        const auto written = birthdayFromCell({cell.constData(), static_cast<size_t>(cell.size())}, QDate(2026, 11, 22));
        QString text;
        if (written)
            text = u"%1-%2-%3%4"_s.arg(written->birthday.year)
                       .arg(written->birthday.month)
                       .arg(written->birthday.day)
                       .arg(written->orderOpen ? u"?"_s : QString());
        else
            text = written.error() == ValueFault::Empty ? u"empty"_s : u"malformed"_s;
        QTEST(text, "date");
    }

    void knownPrograms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("vendor");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("google")
            << "Name,Given Name,Family Name,Group Membership,Birthday,E-mail 1 - Type,E-mail 1 - Value,"
               "Phone 1 - Type,Phone 1 - Value,Address 1 - Type,Address 1 - Street,Address 1 - City\n"
               "Ada Byron,Ada,Byron,* My Contacts ::: Tea,--03-14,* Work,ada@example.org ::: ada@example.net,"
               "Mobile,+44 20 7946 0018 ::: +44 20 7946 0019,Home,1 Elm St,London\n"_ba
            << u"google"_s
            << QStringList{u"work:ada@example.org*"_s, u"work:ada@example.net"_s, u"mobile:+44 20 7946 0018*"_s,
                           u"mobile:+44 20 7946 0019"_s};
        QTest::newRow("outlook")
            << "Title,First Name,Last Name,E-mail Address,E-mail 2 Address,Business Phone,Mobile Phone,Birthday\n"
               "Ms,Ada,Byron,ada@example.org,ada@example.net,+44 20 7946 0018,+44 7700 900123,0/0/00\n"_ba
            << u"outlook"_s
            << QStringList{u":ada@example.org*"_s, u":ada@example.net"_s, u"work:+44 20 7946 0018*"_s,
                           u"mobile:+44 7700 900123"_s};
        QTest::newRow("hubspot") << "Record ID,First Name,Last Name,Email,Phone Number,Lifecycle Stage\n"
                                    "101,Ada,Byron,ada@example.org,+44 20 7946 0018,lead\n"_ba
                                 << u"hubspot"_s << QStringList{u":ada@example.org*"_s, u":+44 20 7946 0018*"_s};
        QTest::newRow("shopify")
            << "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address City,"
               "Phone,Total Spent,Total Orders,Tags\n"
               "'7210448301122,Ada,Byron,ada@example.org,yes,London,'+442079460018,12.00,1,\"vip, tea\"\n"_ba
            << u"shopify"_s << QStringList{u":ada@example.org*"_s, u":+442079460018*"_s};
        QTest::newRow("woocommerce")
            << "Name,Username,Last Active,Sign Up,Email,Orders,Total Spend,AOV,Country / Region,City\n"
               "Ada Byron,ada,2026-01-01,2025-01-01,ada@example.org,3,90.00,30.00,GB,London\n"_ba
            << u"woocommerce"_s << QStringList{u":ada@example.org*"_s};
        QTest::newRow("square")
            << "Reference ID,First Name,Last Name,Email Address,Phone Number,Square Customer ID,First Visit,"
               "Last Visit,Transaction Count,Lifetime Spend,Email Subscription Status\n"
               ",Ada,Byron,ada@example.org,+44 20 7946 0018,SQ1,2025-01-01,2026-01-01,3,$90.00,subscribed\n"_ba
            << u"square"_s << QStringList{u":ada@example.org*"_s, u":+44 20 7946 0018*"_s};
        QTest::newRow("unknown") << "Vorname;Nachname;E-Mail;Telefon (privat);Straße;PLZ;Ort\n"
                                    "Ada;Byron;ada@example.org;+44 20 7946 0018;Elm 1;10115;Berlin\n"_ba
                                 << QString() << QStringList{u":ada@example.org*"_s, u"home:+44 20 7946 0018*"_s};
    }
    void knownPrograms()
    {
        QFETCH(const QByteArray, text);
        QCOMPARE(importKindOf({text.constData(), static_cast<size_t>(text.size())}), ImportKind::Contacts);
        const ReadContacts read = readTable(text);
        QTEST(read.detection.vendor, "vendor");
        QCOMPARE(read.contacts.size(), size_t(1));
        QTEST(points(read.only()), "found");
        QVERIFY(read.only().name.endsWith(u"Ada Byron"_s));
        QCOMPARE(read.problems, QStringList());
        QVERIFY(validate(read.only()).isEmpty());
    }

    void daysToRemember()
    {
        const ReadContacts read = readTable("First Name,Last Name,File As,Organization Name,Labels,Event 1 - Label,"
                                            "Event 1 - Value,Event 2 - Label,Event 2 - Value,Wedding anniversary\n"
                                            "Ada,Byron,,,,Anniversary,2011-06-04,Name day,--02-29,2001-02-03\n"
                                            "Bob,Stone,,,,,,Opening,31st of June,\n");
        QCOMPARE(read.detection.vendor, u"google"_s);
        QCOMPARE(read.contacts.at(0).customer.dates, (QList<ImportantDate>{{u"Anniversary"_s, {2011, 6, 4}},
                                                                           {u"Name day"_s, {0, 2, 29}},
                                                                           {u"Wedding anniversary"_s, {2001, 2, 3}}}));
        QVERIFY(read.contacts.at(1).customer.dates.isEmpty());
        QCOMPARE(read.problems, QStringList{u"3 noted not_a_date date"_s});
    }

    void permissionsAreOnlyNotes()
    {
        const ReadContacts read = readTable("Name,Email,Consent\nAda,ada@example.org,yes\n");
        QCOMPARE(read.only().fields, (QList<CustomField>{{u"Consent"_s, u"yes"_s}}));
        QVERIFY(read.only().preferredChannel == PreferredChannel::None);
        QVERIFY(read.contacts.front().consents.isEmpty());
    }

    void answersToATopicAreRead()
    {
        const ReadContacts read = readTable(
            "Name,Email,Newsletter,SMS opt-in,Unsubscribed,Opt-in time\nAda,ada@example.org,yes,perhaps,no,2024-03-05 "
            "10:00\nEve,eve@example.org,confirmed,no,yes,\n");
        QCOMPARE(read.contacts.size(), size_t(2));
        const ImportedContact &ada = read.contacts.front();
        QCOMPARE(ada.customer.fields, (QList<CustomField>{{u"SMS opt-in"_s, u"perhaps"_s}})); // no answer
        QCOMPARE(ada.consents.size(), 1); // not being unsubscribed is no consent
        QVERIFY(ada.consents.first().word.state == ConsentState::Granted);
        QCOMPARE(ada.consents.first().givenAt,
                 Instant{QDateTime(QDate(2024, 3, 5), QTime(10, 0), QTimeZone::utc()).toMSecsSinceEpoch()});
        QCOMPARE(ada.consents.first().column, u"Newsletter"_s);
        const ImportedContact &eve = read.contacts.at(1);
        QVERIFY(eve.customer.fields.isEmpty());
        QCOMPARE(eve.consents.size(), 4); // SMS, newsletter and offers by e-mail; last the yes
        QVERIFY(eve.consents.at(2).isRefusal());
        QVERIFY(!eve.consents.at(2).givenAt);
        QVERIFY(eve.consents.at(3).word == (ConsentWord{ConsentState::Granted, OptInLevel::Confirmed}));
    }

    void whatSpreadsheetsDamage()
    {
        const ReadContacts read = readTable(
            "Name,Phone,Birthday,Card number\nAda,4.9E+11,03/04/1990,17850.0\nEve,447700900123.0,14/02/1990,\n"
            "Joe,no phone,never,\n,,,\n,,,4711\n");
        QCOMPARE(read.contacts.size(), size_t(3));
        QVERIFY(read.only().contacts.isEmpty());
        QCOMPARE(read.only().cardNumber, u"17850"_s);
        QCOMPARE(points(read.contacts[1].customer), QStringList{u":447700900123*"_s});
        QCOMPARE(points(read.contacts[2].customer), QStringList{u":no phone*!"_s});
        QCOMPARE(read.problems, (QStringList{u"2 noted spreadsheet_damage phone"_s, u"2 noted ambiguous_date birthday"_s,
                                             u"4 noted not_a_phone phone"_s, u"4 noted not_a_date birthday"_s,
                                             u"6 refused missing_value customer_name"_s}));
        ContactFileOptions dayFirst;
        dayFirst.dateOrder = DateOrder::DayMonthYear;
        QCOMPARE(readTable("Name,Birthday\nAda,03/04/1990\n", dayFirst).only().birthday, (Birthday{1990, 4, 3}));
    }

    void columnsAreMappedByHand()
    {
        ContactFileOptions options;
        options.mappingText = u"customer_name=0,phone:work=\"wo\",notes=2"_s;
        const ReadContacts read = readTable("wer,wo,was\nAda,+44 20 7946 0018,tea\n", options);
        QCOMPARE(points(read.only()), QStringList{u"work:+44 20 7946 0018*"_s});
        QCOMPARE(read.only().notes, u"tea"_s);
        const QJsonObject saved = toJson(read.detection.mapping, read.detection.header);
        QVERIFY(isContactMapping(saved));
        const auto again = contactMappingFromJson(saved, read.detection.header, 3);
        QVERIFY(again && *again == read.detection.mapping);
        options.mappingText = u"nobody=0"_s;
        QCOMPARE(readTable("wer,wo\nAda,x\n", options).error, u"unknown_field"_s);
        options.mappingText.clear();
        QCOMPARE(readTable("wer,wo\nAda,x\n", options).error, u"missing_columns"_s);
        QCOMPARE(readTable("Name,Email\n", options).error, u"no_rows"_s);
        const ReadContacts plain = readTable("ada@example.org\neve@example.org\n");
        QCOMPARE(plain.contacts.size(), size_t(2));
    }

    void rowsThatAreNone()
    {
        const ReadContacts read = readTable("Name,Email,City\nAda,ada@example.org\nEve,eve@example.org,Rome,extra\n"
                                            "Joe,joe@example.org,Paris,\n");
        QCOMPARE(read.contacts.size(), size_t(1));
        QCOMPARE(read.problems, (QStringList{u"2 refused too_few_fields"_s, u"3 refused too_many_fields"_s}));
    }

    void ordersAreNoContacts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ImportKind>("kind");
        QTest::newRow("orders") << "Order,Date,Customer,Email,Total\n1,2026-01-02,Ada,ada@example.org,5.00\n"_ba
                                << ImportKind::Orders;
        QTest::newRow("history without names")
            << "00001 19970101 1 11.77\n00002 19970112 1 12.00\n"_ba << ImportKind::Orders;
        QTest::newRow("numbered orders that lack the amount")
            << "Order number,Order date,Name,Email\nA1,2026-01-02,Ada,a@example.org\n"_ba << ImportKind::Orders;
        QTest::newRow("prose") << "Dear Sir or Madam,\nnothing.\n"_ba << ImportKind::Orders;
        QTest::newRow("nothing") << ""_ba << ImportKind::Orders;
        QTest::newRow("names") << "Name,City\nAda,London\n"_ba << ImportKind::Contacts;
        QTest::newRow("a card") << "\xEF\xBB\xBF"
                                   "begin:vcard\nfn:x\nend:vcard\n"_ba
                                << ImportKind::Contacts;
    }
    void ordersAreNoContacts()
    {
        QFETCH(const QByteArray, text);
        QTEST(importKindOf({text.constData(), static_cast<size_t>(text.size())}), "kind");
    }

    void namesThatAgree_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("agree");
        QTest::newRow("order") << u"Meyer, Anna"_s << u"Anna Meyer"_s << true;
        QTest::newRow("initial") << u"A. Meyer"_s << u"Anna Meyer"_s << true;
        QTest::newRow("married") << u"Anna Schulz"_s << u"Anna Meyer"_s << true;
        QTest::newRow("accents") << u"Tomás Ruiz"_s << u"Tomas  RUIZ"_s << true;
        QTest::newRow("unknown") << QString() << u"Anna"_s << true;
        QTest::newRow("couple") << u"Bernd Meyer"_s << u"Anna Meyer"_s << false;
        QTest::newRow("strangers") << u"Bernd"_s << u"Anna"_s << false;
    }
    void namesThatAgree()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QTEST(namesAgree(one, other), "agree");
        QTEST(namesAgree(other, one), "agree");
    }

    void mergingAddsAndNeverEmpties()
    {
        Customer known;
        known.name = u"Anna Meyer"_s;
        known.company = u"Old Ltd"_s;
        known.notes = u"Likes tea"_s;
        known.tags = {u"Gold"_s};
        known.birthday = {1990, 3, 14};
        known.contacts = {ContactPoint{{}, ContactKind::Email, {}, u"anna@example.org"_s, true, true}};
        ImportedContact imported;
        imported.externalId = u"7"_s;
        imported.customer.name = u"MEYER, Anna"_s;
        imported.customer.company = u"New Ltd"_s;
        imported.customer.tags = {u"gold"_s, u"Tea"_s};
        imported.customer.birthday = {0, 3, 14};
        imported.customer.contacts = {ContactPoint{{}, ContactKind::Email, {}, u"ANNA@example.org"_s, true, true},
                                      ContactPoint{{}, ContactKind::Email, {}, u"anna@example.net"_s, true, true}};
        const auto fieldsOf = [](const MergedContact &merged) {
            QStringList fields;
            for (const FieldChange &change : merged.changes)
                fields += change.field;
            return fields;
        };
        MergedContact merged = mergedContact(known, imported, ContactUpdate::Overwrite, u"till"_s);
        QCOMPARE(fieldsOf(merged), (QStringList{u"company"_s, u"email"_s, u"tags"_s, u"customer_id"_s}));
        QCOMPARE(merged.customer.company, u"New Ltd"_s);
        QCOMPARE(merged.customer.name, u"Anna Meyer"_s);
        QCOMPARE(merged.customer.notes, u"Likes tea"_s);
        QCOMPARE(merged.customer.birthday.year, 1990);
        QVERIFY(merged.customer.contacts[0].primary && !merged.customer.contacts[1].primary);
        QVERIFY(mergedContact(merged.customer, imported, ContactUpdate::Overwrite, u"till"_s).changes.isEmpty());
        merged = mergedContact(known, imported, ContactUpdate::FillGaps, u"till"_s);
        QCOMPARE(merged.customer.company, u"Old Ltd"_s);
        QCOMPARE(fieldsOf(merged), (QStringList{u"email"_s, u"tags"_s, u"customer_id"_s}));
    }
};

QTEST_GUILESS_MAIN(TestContactFiles)
#include "tst_contactfiles.moc"
