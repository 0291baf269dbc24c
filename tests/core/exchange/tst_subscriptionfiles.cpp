// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/importkind.h"
#include "core/exchange/subscriptionfilereader.h"
#include "core/exchange/subscriptionwords.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

struct ReadSubscriptions
{
    SubscriptionFileDetection detection;
    std::vector<ImportedSubscription> all;
    QStringList problems; ///< "line reason field value"
    std::optional<Error> error;
};

ReadSubscriptions readFile(const QByteArray &csv, SubscriptionFileOptions options = {})
{
    ReadSubscriptions read;
    options.currency = Currency(u"EUR");
    MemoryByteSource source({csv.constData(), static_cast<size_t>(csv.size())});
    auto reader = SubscriptionFileReader::open(source, options);
    if (!reader) {
        read.error = reader.error();
        return read;
    }
    read.detection = (*reader)->detection();
    while (!(*reader)->atEnd()) {
        auto batch = (*reader)->next();
        if (!batch)
            qFatal("the table of the test can't be read");
        std::move(batch->subscriptions.begin(), batch->subscriptions.end(), std::back_inserter(read.all));
        for (const RejectedRow &row : batch->rejected) {
            read.problems += u"%1 %2 %3 %4"_s.arg(row.line)
                                 .arg(nameOf(row.reason), row.field, row.args.value(u"value"_s).toString())
                                 .trimmed();
        }
    }
    return read;
}

ImportKind kindOfFile(const QByteArray &csv)
{
    return importKindOf({csv.constData(), static_cast<size_t>(csv.size())});
}

} // namespace

/// Tables of subscriptions, as other programs and our own export write them.
class TestSubscriptionFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowIsASubscription()
    {
        const auto read = readFile(
            "Subscription ID,Customer,Email,Plan,Quantity,Price,Billing period,Auto renew,Start date,"
            "Status,Paused until,Cancelled on,End date,Reason\n"
            "s-1,Ada Lovelace,ada@example.org,Coffee box,2,30.00 EUR,quarterly,yes,2026-01-10,active,,,,\n"
            "s-2,Bo,,Care,,120,12 months,no,2025-03-01,paused,2027-01-01,,,Away\n"
            "s-3,Cy,,Care,,,,,2024-05-01,Cancelled,,2025-04-02,2025-04-30,Too dear\n");
        QVERIFY(!read.error);
        QCOMPARE(read.problems, QStringList());
        QCOMPARE(read.all.size(), size_t(3));
        const ImportedSubscription &first = read.all.front();
        QCOMPARE(first.key, u"s-1"_s);
        QCOMPARE(first.customer->email, u"ada@example.org"_s);
        QCOMPARE(first.plan, u"Coffee box"_s);
        QCOMPARE(first.record.offer.quantity, 2);
        QCOMPARE(first.priceMinor, 3'000);
        QCOMPARE(first.periodMonths, 3);
        QVERIFY(!first.noticeDays);
        QCOMPARE(first.record.startedOn, QDate(2026, 1, 10));
        QCOMPARE(first.record.state, SubscriptionState::Active);
        QVERIFY(first.record.renews);
        QCOMPARE(read.all[1].periodMonths, 12);
        QVERIFY(!read.all[1].record.renews);
        QCOMPARE(read.all[1].record.resumesOn, QDate(2027, 1, 1));
        QCOMPARE(read.all[2].record.state, SubscriptionState::Ending);
        QCOMPARE(read.all[2].record.cancelledOn, QDate(2025, 4, 2));
        QCOMPARE(read.all[2].record.endsOn, QDate(2025, 4, 30));
        QCOMPARE(read.all[2].record.reason, u"Too dear"_s);
        QVERIFY(!read.all[2].priceMinor);
    }

    void germanTablesAreUnderstood()
    {
        SubscriptionFileOptions dayFirst;
        dayFirst.dateOrder = DateOrder::DayMonthYear;
        const auto read = readFile("Abonummer;Kunde;Abo;Preis;Laufzeit;K\xC3\xBCndigungsfrist;Beginn;Status\n"
                                   "7;M\xC3\xBCller;Kaffeekiste;29,90;Quartal;14;01.02.2026;aktiv\n"
                                   "8;Meier;Wartung;99,00;j\xC3\xA4hrlich;30;15.03.2026;laufend\n",
                                   dayFirst);
        QVERIFY(!read.error);
        QCOMPARE(read.problems, QStringList());
        QCOMPARE(read.all.size(), size_t(2));
        QCOMPARE(read.all[0].priceMinor, 2'990);
        QCOMPARE(read.all[0].periodMonths, 3);
        QCOMPARE(read.all[0].noticeDays, 14);
        QCOMPARE(read.all[0].record.startedOn, QDate(2026, 2, 1));
        QCOMPARE(read.all[1].periodMonths, 12);
    }

    void whatIsWrongIsNamed()
    {
        const auto read = readFile("Subscription ID,Customer,Plan,Price,Period,Auto renew,Start date,Status,Quantity\n"
                                   "1,Ada,Care,ten,12,yes,2026-01-01,active,1\n"
                                   "2,Ada,Care,10,weekly,yes,2026-01-01,active,1\n"
                                   "3,Ada,Care,10,12,perhaps,2026-01-01,active,1\n"
                                   "4,Ada,Care,10,12,yes,soon,active,1\n"
                                   "5,Ada,Care,10,12,yes,2026-01-01,glowing,1\n"
                                   "6,Ada,,10,12,yes,2026-01-01,active,1\n"
                                   "7,,Care,10,12,yes,2026-01-01,active,1\n"
                                   "8,Ada,Care,10 CHF,12,yes,2026-01-01,active,1\n"
                                   "9,Ada,Care,10.005,12,yes,2026-01-01,active,1\n"
                                   "10,Ada,Care,10,12,yes,2026-01-01,active,1.5\n"
                                   "11,Ada,Care,10,12,yes,,active,1\n"
                                   "12,Ada,Care,10,12,yes,2026-01-01,active,1\n"
                                   "12,Ada,Care,10,12,yes,2026-01-01,active,1\n");
        QCOMPARE(read.all.size(), size_t(1));
        QCOMPARE(read.problems,
                 (QStringList{u"2 not_a_number price ten"_s, u"3 not_a_period period_months weekly"_s,
                              u"4 not_possible auto_renew perhaps"_s, u"5 not_a_date started_on soon"_s,
                              u"6 unknown_status subscription_status glowing"_s, u"7 missing_value plan"_s,
                              u"8 no_customer customer_name"_s, u"9 other_currency price 10 CHF"_s,
                              u"10 fraction_of_minor_unit price 10.005"_s, u"11 not_possible quantity 1.5"_s,
                              u"12 missing_value started_on"_s, u"14 repeated_subscription subscription_number 12"_s}));
    }

    /// What has become of it since does not make it another one.
    void withoutANumberTheyAreKnownByWhoWhatAndWhen()
    {
        const QByteArray header = "Customer,Plan,Price,Billing period,Start date,Auto renew,Status,End date\n";
        const auto before = readFile(header + "Ada,Care,10,12,2026-01-01,yes,active,\n"
                                              "Ada,Care,12,12,2026-01-01,yes,active,\n"
                                              "Ada,Care,10,12,2026-02-01,yes,active,\n");
        const auto after = readFile(header + "ada,Care,10,12,2026-01-01,yes,cancelled,2026-12-31\n");
        QCOMPARE(before.all.size(), size_t(3));
        QCOMPARE(after.all.size(), size_t(1));
        QVERIFY(before.all[0].identity != before.all[1].identity);
        QVERIFY(before.all[0].identity != before.all[2].identity);
        QCOMPARE(after.all[0].identity, before.all[0].identity);
    }

    void periodsAreMonths_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("months"); // 0: none
        QTest::newRow("a number") << u"6"_s << 6;
        QTest::newRow("monthly") << u"Monthly"_s << 1;
        QTest::newRow("counted") << u"3 months"_s << 3;
        QTest::newRow("every so many") << u"every 2 months"_s << 2;
        QTest::newRow("years") << u"2 years"_s << 24;
        QTest::newRow("German") << u"3 Monate"_s << 3;
        QTest::newRow("half a year") << u"halbjährlich"_s << 6;
        QTest::newRow("French") << u"annuel"_s << 12;
        QTest::newRow("weeks") << u"2 weeks"_s << 0;
        QTest::newRow("nonsense") << u"often"_s << 0;
    }
    void periodsAreMonths()
    {
        QFETCH(QString, words);
        QFETCH(int, months);
        QCOMPARE(periodMeaning(words).value_or(0), months);
    }

    void theKindIsRecognised()
    {
        QCOMPARE(kindOfFile("subscription_number,customer_id,customer_name,plan,auto_renew,started_on,term_from\n"
                            "1,2,Ada,Care,yes,2026-01-01,\n"),
                 ImportKind::Subscriptions);
        QCOMPARE(kindOfFile("Customer,Email,Membership,Period,Start date,Cancelled on\n"
                            "Ada,ada@example.org,Gold,12,2026-01-01,\n"),
                 ImportKind::Subscriptions);
        QCOMPARE(kindOfFile("Order,Date,Customer,Product,Subscription,Auto renew,Created at,Total\n"
                            "1,2026-01-02,Ada,Box,yes,yes,2026-01-02,5.00\n"),
                 ImportKind::Orders);
        QCOMPARE(kindOfFile("Name,Email,Newsletter subscription,Created\nAda,ada@example.org,yes,2026-01-02\n"),
                 ImportKind::Contacts);
        QCOMPARE(importKindOfMapping(u"plan=0,customer_id=1"), ImportKind::Subscriptions);
    }

    void whatIsMissingIsSaid()
    {
        const auto read = readFile("Subscription ID,Customer,Auto renew\n1,Ada,yes\n");
        QVERIFY(read.error.has_value());
        QCOMPARE(read.error->args.value(u"missing"_s).toStringList(), (QStringList{u"plan"_s, u"started_on"_s}));
        SubscriptionFileOptions options;
        options.mappingText = u"plan=Box,started_on=Since"_s;
        const auto mapped = readFile("Subscription ID,Customer,Box,Since\n1,Ada,Care,2026-01-01\n", options);
        QVERIFY(!mapped.error);
        QCOMPARE(mapped.all.front().plan, u"Care"_s);
        const QJsonObject saved = toJson(mapped.detection.mapping, mapped.detection.header);
        QVERIFY(isSubscriptionMapping(saved));
        const auto again = subscriptionMappingFromJson(saved, {u"Since"_s, u"Box"_s, u"Customer"_s, u"Subscription ID"_s},
                                                       4);
        QVERIFY(again.has_value());
        QCOMPARE(again->column(SubscriptionField::Plan), 1);
    }
};

QTEST_GUILESS_MAIN(TestSubscriptionFiles)

#include "tst_subscriptionfiles.moc"
