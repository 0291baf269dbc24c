// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/duplicates/duplicatequality.h"
#include "models/customers/customercommands.h"
#include "models/duplicates/duplicatecommands.h"
#include "storage/duplicates/duplicatestore.h"
#include "storage/journal/history.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

Customer customer(const QString &name, const QStringList &contacts, const QString &postcode = {})
{
    Customer customer;
    customer.name = name;
    for (const QString &value : contacts) {
        const bool email = value.contains(u'@');
        customer.contacts += ContactPoint{{}, email ? ContactKind::Email : ContactKind::Phone, {}, value, true, true};
    }
    if (!postcode.isEmpty())
        customer.addresses += PostalAddress{0, {}, {}, postcode, {}, {}, {}, true};
    return customer;
}

/// "verdict: name" of each.
QStringList likely(TestDatabase &db, const Customer &wanted)
{
    const auto found = db.read([&](Connection &connection) -> Result<QStringList> {
        REGULARS_TRY(customers, DuplicateStore(connection).likely(wanted, 10));
        QStringList texts;
        for (const LikelyCustomer &each : customers) {
            REGULARS_TRY(record, CustomerStore(connection).customer(each.customer));
            texts += nameOf(each.score.verdict) + u": "_s + record.name;
        }
        return texts;
    });
    return found.value();
}

std::vector<DuplicatePair> search(TestDatabase &db)
{
    return db.read([](Connection &connection) { return DuplicateStore(connection).search({}, {}); }).value();
}

QList<DuplicatePair> waiting(TestDatabase &db, DuplicateVerdict verdict)
{
    return db.read([=](Connection &connection) { return DuplicateStore(connection).waiting(verdict, 100); }).value();
}

void searchAndKeep(TestDatabase &db)
{
    const auto pairs = search(db);
    const auto written = db.write(u"find_duplicates"_s, [&](WriteSession &session) {
        return DuplicateStore(session.connection()).replaceAll(session, pairs);
    });
    QVERIFY(written);
    QVERIFY(!written->changeSet.isValid()); // what was found is no change of the shop's records
}

} // namespace

class TestDuplicateStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likelyCustomers_data()
    {
        QTest::addColumn<Customer>("wanted");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *what, const Customer &wanted, const QStringList &found) {
            QTest::newRow(what) << wanted << found;
        };
        row("e-mail", customer(u"A. Schmidt"_s, {u"ANNA@example.com"_s}), {u"same: Anna Schmidt"_s});
        row("phone written nationally", customer(u"Anna Schmidt"_s, {u"030 55501182"_s}), {u"same: Anna Schmidt"_s});
        row("plus-tag", customer(u"Anna Schmidt"_s, {u"anna+news@example.com"_s}), {u"same: Anna Schmidt"_s});
        row("typing error within a postcode", customer(u"Ana Schmitt"_s, {u"new@example.com"_s}, u"10115"_s), {});
        row("name alone", customer(u"Schmidt, Anna"_s, {}), {u"review: Anna Schmidt"_s});
        row("somebody of the family", customer(u"Peter Schmidt"_s, {u"+49 30 55501182"_s}), {u"related: Anna Schmidt"_s});
        row("nobody", customer(u"Bodo Kraus"_s, {u"bodo@example.com"_s}), {});
        row("empty", {}, {});
        Customer known;
        known.externalIds = {{u"shopify"_s, u"77"_s}};
        row("only the other system's key", known, {u"same: Anna Schmidt"_s});
        Customer carded;
        carded.cardNumber = u"290007"_s;
        row("only the card", carded, {u"same: Anna Schmidt"_s});
    }
    void likelyCustomers()
    {
        QFETCH(Customer, wanted);
        TestDatabase db;
        Customer anna = customer(u"Anna Schmidt"_s, {u"anna@example.com"_s, u"+49 30 55501182"_s}, u"10115"_s);
        anna.cardNumber = u"290007"_s;
        anna.externalIds = {{u"shopify"_s, u"77"_s}};
        runOrDie(db, CreateCustomer{anna});
        runOrDie(db, CreateCustomer{customer(u"Carla Weiß"_s, {u"carla@example.com"_s}, u"10115"_s)});
        QTEST(likely(db, wanted), "found");
    }

    void candidatesWaitUntilDecided()
    {
        TestDatabase db;
        const CustomerId first = runOrDie(db, CreateCustomer{customer(u"Anna Schmidt"_s, {u"anna@example.com"_s})});
        const CustomerId second = runOrDie(db, CreateCustomer{customer(u"Schmidt Anna"_s, {u"anna@example.com"_s})});
        runOrDie(db, CreateCustomer{customer(u"Peter Schmidt"_s, {u"anna@example.com"_s})});
        searchAndKeep(db);
        const QList<DuplicatePair> pairs = waiting(db, DuplicateVerdict::Same);
        QCOMPARE(pairs.size(), 1);
        QCOMPARE(pairs.first().first, first);
        QCOMPARE(pairs.first().second, second);
        QCOMPARE(pairs.first().score.reasons.first().evidence, MatchEvidence::SameEmail);
        const auto counts = db.read([](Connection &connection) { return DuplicateStore(connection).counts(); });
        QCOMPARE(*counts, (DuplicateCounts{1, 0, 2}));

        const auto decided = runCommand(*db, MarkDifferentCustomers{second, first}).result();
        VERIFY_RESULT(decided);
        QVERIFY(waiting(db, DuplicateVerdict::Same).isEmpty());
        searchAndKeep(db);
        QVERIFY(waiting(db, DuplicateVerdict::Same).isEmpty());
        Customer asked = db.read([=](Connection &c) { return CustomerStore(c).customer(first); }).value();
        QVERIFY(!likely(db, asked).contains(u"same: Schmidt Anna"_s));
        // A decision is a change like any other.
        const auto undone = db.write(u"undo"_s, [&](WriteSession &session) {
            return History(session.connection()).undo(session, decided->changeSet);
        });
        VERIFY_RESULT(undone);
        searchAndKeep(db);
        QCOMPARE(waiting(db, DuplicateVerdict::Same).size(), 1);
    }

    void decisionsSurviveAMerge()
    {
        TestDatabase db;
        const CustomerId first = runOrDie(db, CreateCustomer{customer(u"Anna Schmidt"_s, {u"anna@example.com"_s})});
        const CustomerId second = runOrDie(db, CreateCustomer{customer(u"Anna Schmidt"_s, {u"anna@example.com"_s})});
        const CustomerId third = runOrDie(db, CreateCustomer{customer(u"Anna Schmidt"_s, {u"anna@example.com"_s})});
        runOrDie(db, MergeCustomers{third, {first}, {}, {}});
        QCOMPARE(search(db).size(), size_t(1));
        VERIFY_RESULT(runCommand(*db, MarkDifferentCustomers{second, third}).result());
        const CustomerId fourth = runOrDie(db, CreateCustomer{customer(u"Bodo Kraus"_s, {})});
        runOrDie(db, MergeCustomers{fourth, {third}, {}, {}});
        QVERIFY(search(db).empty()); // the second is not the fourth either
    }

    void changedRecordsAreJudgedAnew()
    {
        TestDatabase db;
        runOrDie(db, CreateCustomer{customer(u"Anna Schmidt"_s, {u"anna@example.com"_s})});
        const CustomerId second = runOrDie(db, CreateCustomer{customer(u"Anna Schmidt"_s, {u"anna@example.com"_s})});
        searchAndKeep(db);
        QCOMPARE(waiting(db, DuplicateVerdict::Same).size(), 1);
        db.clock().set({db.clock().now().ms + 1000});
        Customer edited = db.read([=](Connection &c) { return CustomerStore(c).customer(second); }).value();
        edited.name = u"Bodo Kraus"_s;
        edited.contacts = {};
        runOrDie(db, UpdateCustomer{edited});
        QVERIFY(waiting(db, DuplicateVerdict::Same).isEmpty());
        runOrDie(db, DeleteCustomers{{second}});
        QVERIFY(waiting(db, DuplicateVerdict::Same).isEmpty());
        const auto counts = db.read([](Connection &connection) { return DuplicateStore(connection).counts(); });
        QCOMPARE(*counts, DuplicateCounts{});
    }

    void oneCustomerIsRefreshedAlone()
    {
        TestDatabase db;
        runOrDie(db, CreateCustomer{customer(u"Anna Schmidt"_s, {u"anna@example.com"_s})});
        const CustomerId second = runOrDie(db, CreateCustomer{customer(u"Anna Schmidt"_s, {u"anna@example.com"_s})});
        const auto refresh = [&] {
            const auto written = db.write(u"find_duplicates"_s, [=](WriteSession &session) -> Result<void> {
                DuplicateStore store(session.connection());
                REGULARS_TRY(record, CustomerStore(session.connection()).customer(second));
                REGULARS_TRY(found, store.likely(record, 10));
                return store.replaceOf(session, second, found);
            });
            QVERIFY(written);
        };
        refresh();
        refresh();
        QCOMPARE(waiting(db, DuplicateVerdict::Same).size(), 1);
    }

    void cancelledSearch()
    {
        TestDatabase db;
        fillSmallShop(db);
        const CancelToken cancel;
        cancel.cancel();
        const auto answer = db.read([=](Connection &connection) { return DuplicateStore(connection).search({}, cancel); });
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Cancelled);
    }

    // The stream from the database gives the same as the records themselves.
    void wholeShopThroughTheDatabase()
    {
        TestDatabase db;
        const std::vector<DemoRecord> records = demoDuplicates(600, 3);
        const auto written = db.write(u"create"_s, [&](WriteSession &session) -> Result<void> {
            for (const DemoRecord &record : records) {
                Customer saved = record.customer;
                saved.id = {};
                REGULARS_TRY(id, CustomerStore(session.connection()).insert(session, saved));
                if (id != record.customer.id)
                    return fail(ErrorCode::Internal);
            }
            return {};
        });
        VERIFY_RESULT(written);
        const DuplicateQuality stored = duplicateQuality(records, search(db));
        const DuplicateQuality direct = duplicateQuality(records, u"DE"_s);
        QCOMPARE(stored.found, direct.found);
        QCOMPARE(stored.right, direct.right);
        QVERIFY(stored.right > 30);
    }
};

QTEST_GUILESS_MAIN(TestDuplicateStore)
#include "tst_duplicatestore.moc"
