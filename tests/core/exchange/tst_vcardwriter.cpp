// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contactmerge.h"
#include "core/exchange/contactreader.h"
#include "core/exchange/vcardwriter.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

Customer anna()
{
    Customer customer;
    customer.uid = u"019dc42d-d418-7388-b99f-45b11b65e598"_s;
    customer.name = u"Anna \"Änne\" Müller; Söhne, Ltd"_s;
    customer.firstName = u"Anna"_s;
    customer.lastName = u"Müller"_s;
    customer.company = u"Tee & Co; Berlin"_s;
    customer.contacts = {ContactPoint{{}, ContactKind::Email, u"work"_s, u"anna@example.org"_s, true, true},
                         ContactPoint{{}, ContactKind::Email, u"summer house"_s, u"anna@example.net"_s, false, true},
                         ContactPoint{{}, ContactKind::Phone, u"mobile"_s, u"+49 170 1234567"_s, true, true},
                         ContactPoint{{}, ContactKind::Phone, u"fax"_s, u"+49 30 55501182"_s, false, true}};
    customer.addresses = {
        PostalAddress{0, u"home"_s, u"Weg 1, Hinterhaus"_s, u"10115"_s, u"Berlin"_s, u""_s, u"DE"_s, true}};
    customer.birthday = {0, 2, 29};
    customer.tags = {u"Gold"_s, u"tea, green"_s};
    customer.dates = {{u"Anniversary"_s, {2011, 6, 4}}, {u"Name day"_s, {0, 2, 29}}};
    customer.fields = {{u"Pet; name"_s, u"Rex\nthe second"_s}};
    customer.cardNumber = u"4000 1234"_s;
    customer.notes = u"Long "_s.repeated(40) + u"\n🕯 backslash \\ end"_s;
    return customer;
}

} // namespace

class TestVCardWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<VCardVersion>("version");
        QTest::newRow("3.0") << VCardVersion::V3;
        QTest::newRow("4.0") << VCardVersion::V4;
    }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(const VCardVersion, version);
        const Customer customer = anna();
        const NewFile photo{u"photo.jpg"_s, u"image/jpeg"_s, "\xff\xd8\xff" + QByteArray(500, '\x17')};
        const QByteArray text = vcardOf(customer, version, photo);
        for (const QByteArray &line : text.split('\n'))
            QVERIFY2(line.size() <= 76, line.constData()); // 75 and CR
        MemoryByteSource source({text.constData(), static_cast<size_t>(text.size())});
        ContactFileOptions options;
        options.today = QDate(2026, 11, 22); // a year after it would be one of the century before
        const auto reader = ContactReader::open(source, options);
        QVERIFY(reader);
        const auto batch = (*reader)->next();
        QVERIFY(batch && batch->contacts.size() == 1 && batch->rejected.empty());
        const ImportedContact &read = batch->contacts.front();
        QCOMPARE(read.externalId, customer.uid);
        QCOMPARE(read.customer.name, customer.name);
        QCOMPARE(read.customer.firstName, customer.firstName);
        QCOMPARE(read.customer.company, customer.company);
        QVERIFY(read.customer.contacts == customer.contacts);
        QVERIFY(read.customer.addresses == customer.addresses);
        QCOMPARE(read.customer.birthday, customer.birthday);
        QCOMPARE(read.customer.dates, customer.dates);
        QCOMPARE(read.customer.tags, customer.tags);
        QVERIFY(read.customer.fields == customer.fields);
        QCOMPARE(read.customer.cardNumber, customer.cardNumber);
        QCOMPARE(read.customer.notes, customer.notes);
        QVERIFY(read.photo && read.photo->content == photo.content);
        QCOMPARE(read.photo->mediaType, photo.mediaType);
        QVERIFY(mergedContact(customer, read, ContactUpdate::Overwrite, u"vcard"_s).changes.isEmpty());
    }

    void aHouseholdStaysOne()
    {
        Customer customer;
        customer.kind = CustomerKind::Household;
        customer.name = u"Meier family"_s;
        for (const VCardVersion version : {VCardVersion::V3, VCardVersion::V4}) {
            const QByteArray text = vcardOf(customer, version);
            MemoryByteSource source({text.constData(), static_cast<size_t>(text.size())});
            const auto batch = (*ContactReader::open(source))->next();
            QCOMPARE(batch->contacts.size(), size_t(1));
            QCOMPARE(batch->contacts.front().customer.kind, CustomerKind::Household);
        }
    }

    void aCompanyStaysOne()
    {
        Customer customer;
        customer.kind = CustomerKind::Company;
        customer.name = customer.company = u"Linen Ltd"_s;
        for (const VCardVersion version : {VCardVersion::V3, VCardVersion::V4}) {
            const QByteArray text = vcardOf(customer, version);
            MemoryByteSource source({text.constData(), static_cast<size_t>(text.size())});
            const auto batch = (*ContactReader::open(source))->next();
            QCOMPARE(batch->contacts.front().customer.kind, CustomerKind::Company);
        }
    }
};

QTEST_GUILESS_MAIN(TestVCardWriter)
#include "tst_vcardwriter.moc"
