// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/commandrunner.h"
#include "models/customers/customercommands.h"
#include "models/duplicates/duplicatecommands.h"
#include "models/interactions/interactioncommands.h"
#include "models/orders/ordercommands.h"
#include "models/privacy/consentcommands.h"
#include "storage/customers/customerlist.h"
#include "storage/customers/customerreferences.h"
#include "storage/privacy/consentstore.h"
#include "storage/rollups/verification.h"
#include "storage/search/search.h"
#include "storage/sql/statement.h"
#include "storage/timeline/timelinestore.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtCore/QRandomGenerator>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

Customer read(TestDatabase &db, CustomerId id)
{
    return db.read([=](Connection &connection) { return CustomerStore(connection).customer(id); }).value();
}

CustomerStats stats(TestDatabase &db, CustomerId id)
{
    return db.read([=](Connection &connection) { return CustomerStore(connection).stats(id, Currency(u"EUR")); }).value();
}

CustomerId find(TestDatabase &db, const QString &key)
{
    return db.read([=](Connection &connection) { return CustomerStore(connection).find(key); }).value_or(CustomerId{});
}

QList<CustomerId> search(TestDatabase &db, const QString &text)
{
    return db.read([=](Connection &connection) { return Search(connection).customers(text, 10); }).value();
}

QList<TimelineEvent> story(TestDatabase &db, CustomerId id)
{
    return db.read([=](Connection &connection) { return TimelineStore(connection).page(id, {}, {}, 100); }).value();
}

ChangeSetId merge(TestDatabase &db, MergeCustomers command)
{
    const auto written = runCommand(*db, std::move(command)).result();
    if (!written)
        qFatal("merge: %d %ls", int(written.error().code), qUtf16Printable(written.error().detail));
    return written->changeSet;
}

UndoReport undo(TestDatabase &db, ChangeSetId changeSet)
{
    const auto written = db.write(
        u"undo"_s, [=](WriteSession &session) { return History(session.connection()).undo(session, changeSet); });
    if (!written)
        qFatal("undo: %d %ls", int(written.error().code), qUtf16Printable(written.error().detail));
    return written->value;
}

ChangeSetId answer(TestDatabase &db, CustomerId customer, ConsentPurpose purpose, ConsentState state)
{
    ConsentAnswer given;
    given.customer = customer;
    given.topics = {{ConsentChannel::Email, purpose}};
    given.line.state = state;
    const auto written = runCommand(*db, RecordConsent{given}).result();
    if (!written)
        qFatal("consent: %ls", qUtf16Printable(written.error().detail));
    return written->changeSet;
}

ConsentState consent(TestDatabase &db, CustomerId customer, ConsentPurpose purpose)
{
    const auto standings = db.read(
        [&](Connection &connection) { return ConsentStore(connection).standings(customer, db.clock().now()); });
    const auto found = standings->find({ConsentChannel::Email, purpose});
    return found == standings->end() ? ConsentState::Unknown : found->second.state;
}

QMap<QString, qint64> differences(TestDatabase &db)
{
    return db
        .read([](Connection &connection) -> Result<QMap<QString, qint64>> {
            return attempt(
                [&] { return compareRollups(connection, LocalCalendar(QTimeZone("Europe/Berlin")), Currency(u"EUR")); });
        })
        .value();
}

/// Every row of every table that is journalled and those of the figures, as text.
QStringList everything(TestDatabase &db)
{
    return db
        .read([](Connection &connection) {
            return attempt([&] {
                QStringList all;
                for (const auto table : {"customers"_L1, "customer_contacts"_L1, "customer_addresses"_L1, "customer_tags"_L1,
                                         "customer_fields"_L1, "customer_external_ids"_L1, "customer_members"_L1,
                                         "customer_dates"_L1, "orders"_L1, "order_lines"_L1, "returns"_L1, "interactions"_L1,
                                         "customer_redirects"_L1, "customer_stats"_L1, "timeline_events"_L1}) {
                    Statement rows(connection, u"SELECT * FROM "_s + table);
                    while (rows.next()) {
                        QString line = table;
                        const QVariantMap row = rows.row();
                        for (auto value = row.begin(); value != row.end(); ++value)
                            line += u' ' + value.key() + u'=' + value->toString();
                        all += line;
                    }
                }
                all.sort();
                return all;
            });
        })
        .value();
}

} // namespace

/// Merging and taking apart again.
class TestMergeCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingMovesAndAddsUp()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        const CustomerStats before = stats(db, shop.anneliese);
        merge(db, {shop.tomas, {shop.anneliese}, {}, {}});
        const CustomerStats after = stats(db, shop.tomas);
        QCOMPARE(after.orders, 3);
        QCOMPARE(after.net.minor, 10450 + 4500);
        QCOMPARE(after.interactions, before.interactions + 1);
        QVERIFY(!stats(db, shop.anneliese).lastActivityAt);
        QVERIFY(read(db, shop.anneliese).deleted);
        QVERIFY(differences(db).isEmpty());
        const QList<TimelineEvent> events = story(db, shop.tomas);
        QCOMPARE(events.first().kind, TimelineKind::Merge);
        QCOMPARE(events.first().mergedName, read(db, shop.anneliese).name);
        QVERIFY(events.first().mergeChangeSet.isValid());
        QCOMPARE(events.size(), 6);
        QVERIFY(story(db, shop.anneliese).isEmpty());
    }

    void oldKeysLeadToTheOneThatStays()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        Customer carded = read(db, shop.anneliese);
        carded.cardNumber = u"2900011112222"_s;
        carded.externalIds = {{u"shopify"_s, u"A-7"_s}};
        runOrDie(db, UpdateCustomer{carded});
        Customer kept = read(db, shop.tomas);
        kept.cardNumber = u"2900033334444"_s;
        runOrDie(db, UpdateCustomer{kept});
        const Customer old = read(db, shop.anneliese);
        merge(db, {shop.tomas, {shop.anneliese}, {}, {}});
        for (const QString &key : {QString::number(shop.anneliese.value), old.cardNumber, old.uid, u"A-7"_s,
                                   old.contacts.first().value, u"2900033334444"_s})
            QCOMPARE(find(db, key), shop.tomas);
        QCOMPARE(search(db, old.name), QList<CustomerId>{shop.tomas});
        QCOMPARE(search(db, u"2900011112222"_s), QList<CustomerId>{shop.tomas});
        QCOMPARE(read(db, shop.tomas).formerNames, QStringList{old.name});
        const auto bin = db.read([](Connection &connection) {
            CustomerFilter filter;
            filter.deleted = true;
            return CustomerList(connection).ids(filter, utc(2026, 11, 22));
        });
        QVERIFY(bin->isEmpty());
    }

    void chainsOfMergesAreFollowed()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        merge(db, {shop.tomas, {shop.anneliese}, {}, {}});
        merge(db, {shop.priya, {shop.tomas}, {}, {}});
        QCOMPARE(find(db, QString::number(shop.anneliese.value)), shop.priya);
        QCOMPARE(find(db, QString::number(shop.tomas.value)), shop.priya);
        QCOMPARE(stats(db, shop.priya).orders, 3);
        QVERIFY(differences(db).isEmpty());
    }

    // The first of two merges is taken apart while the second one holds.
    void theMiddleOfAChainIsUndone()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        const ChangeSetId first = merge(db, {shop.tomas, {shop.anneliese}, {}, {}});
        merge(db, {shop.priya, {shop.tomas}, {}, {}});
        const UndoReport report = undo(db, first);
        QVERIFY(!report.conflicts.isEmpty()); // her orders are Priya's by now, and are listed
        QVERIFY(!read(db, shop.anneliese).deleted);
        QCOMPARE(find(db, QString::number(shop.anneliese.value)), shop.anneliese);
        QCOMPARE(stats(db, shop.priya).orders, 3);
        QVERIFY(differences(db).isEmpty());
        merge(db, {shop.priya, {shop.anneliese}, {}, {}}); // and may be merged again
        QCOMPARE(find(db, QString::number(shop.anneliese.value)), shop.priya);
    }

    void severalInOneStep()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        const QStringList before = everything(db);
        const ChangeSetId step = merge(db, {shop.priya, {shop.tomas, shop.anneliese}, {}, {}});
        QCOMPARE(stats(db, shop.priya).orders, 3);
        QVERIFY(differences(db).isEmpty());
        QVERIFY(undo(db, step).conflicts.isEmpty());
        QCOMPARE(everything(db), before);
        QVERIFY(differences(db).isEmpty());
    }

    void undoneAtOnceNothingIsDifferent()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        const QStringList before = everything(db);
        const ChangeSetId step = merge(db, {shop.tomas, {shop.anneliese}, {}, {}});
        const UndoReport report = undo(db, step);
        QVERIFY(report.conflicts.isEmpty());
        QCOMPARE(everything(db), before);
        QVERIFY(search(db, u"anneliese"_s).contains(shop.anneliese));
    }

    // Weeks later: the record was edited, orders were changed, others came, entries were moved to the bin.
    void undoneMuchLater()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        Customer before = read(db, shop.anneliese);
        before.birthday = {1950, 5, 6};
        before.company = u"Acme"_s;
        runOrDie(db, UpdateCustomer{before});
        const ChangeSetId step = merge(db, {shop.tomas, {shop.anneliese}, {}, {}});
        db.clock().set(utc(2026, 12, 20));
        db.reopen();

        Customer joined = read(db, shop.tomas);
        QCOMPARE(joined.birthday, (Birthday{1950, 5, 6}));
        joined.company = u"Acme International"_s; // changed again: stays
        joined.language = u"de"_s;                // only later
        runOrDie(db, UpdateCustomer{joined});
        runOrDie(db, CancelOrder{shop.annelieseFirst}); // changed since, still Anneliese's
        const OrderId later = runOrDie(db, RecordSale{sale(shop.tomas, utc(2026, 12, 18), 3000)});
        QVERIFY(later.isValid());

        const UndoReport report = undo(db, step);
        QCOMPARE(report.conflicts.size(), 1); // the company, of Tomás' own row
        QCOMPARE(report.conflicts.first().table, u"customers"_s);
        const Customer anneliese = read(db, shop.anneliese);
        const Customer tomas = read(db, shop.tomas);
        QVERIFY(!anneliese.deleted);
        QCOMPARE(anneliese.birthday, (Birthday{1950, 5, 6}));
        QCOMPARE(anneliese.company, u"Acme"_s);
        QCOMPARE(tomas.birthday, Birthday{});
        QCOMPARE(tomas.company, u"Acme International"_s);
        QCOMPARE(tomas.language, u"de"_s);
        QCOMPARE(stats(db, shop.anneliese).orders, 1); // the other one was cancelled
        QCOMPARE(stats(db, shop.tomas).orders, 2);
        QCOMPARE(find(db, QString::number(shop.anneliese.value)), shop.anneliese);
        QVERIFY(differences(db).isEmpty());
    }

    void refusalsHoldForBothAfterwards()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        answer(db, shop.tomas, ConsentPurpose::Newsletter, ConsentState::Granted);
        const ChangeSetId offers = answer(db, shop.tomas, ConsentPurpose::Offers, ConsentState::Granted);
        const ChangeSetId merged = merge(db, {shop.anneliese, {shop.tomas}, {}, {}});
        undo(db, offers); // of what belongs to the one who comes back
        answer(db, shop.anneliese, ConsentPurpose::Newsletter, ConsentState::Withdrawn);
        undo(db, merged);
        QCOMPARE(consent(db, shop.tomas, ConsentPurpose::Offers), ConsentState::Unknown);
        QCOMPARE(consent(db, shop.tomas, ConsentPurpose::Newsletter), ConsentState::Withdrawn);
        QCOMPARE(consent(db, shop.anneliese, ConsentPurpose::Newsletter), ConsentState::Withdrawn);
        const auto verified = db.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(verified);
        QVERIFY(verified->isSound());
    }

    void undoIsUndone()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        const ChangeSetId step = merge(db, {shop.tomas, {shop.anneliese}, {}, {}});
        const QStringList merged = everything(db);
        const auto undone = db.write(
            u"undo"_s, [=](WriteSession &session) { return History(session.connection()).undo(session, step); });
        undo(db, undone->changeSet);
        QCOMPARE(everything(db), merged);
        QVERIFY(differences(db).isEmpty());
    }

    void cardComesBack()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        Customer carded = read(db, shop.anneliese);
        carded.cardNumber = u"2900011112222"_s;
        runOrDie(db, UpdateCustomer{carded});
        const ChangeSetId step = merge(db, {shop.tomas, {shop.anneliese}, {}, {}});
        QCOMPARE(read(db, shop.tomas).cardNumber, u"2900011112222"_s);
        undo(db, step);
        QVERIFY(read(db, shop.tomas).cardNumber.isEmpty());
        QCOMPARE(read(db, shop.anneliese).cardNumber, u"2900011112222"_s);
    }

    // The card went on to somebody else in between: the customer comes back without it.
    void cardThatWasGivenAwayDoesNotComeBack()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        Customer carded = read(db, shop.anneliese);
        carded.cardNumber = u"2900011112222"_s;
        runOrDie(db, UpdateCustomer{carded});
        const ChangeSetId step = merge(db, {shop.tomas, {shop.anneliese}, {}, {}});
        Customer joined = read(db, shop.tomas);
        joined.cardNumber.clear();
        runOrDie(db, UpdateCustomer{joined});
        Customer priya = read(db, shop.priya);
        priya.cardNumber = u"2900011112222"_s;
        runOrDie(db, UpdateCustomer{priya});
        const UndoReport report = undo(db, step);
        QVERIFY(!report.conflicts.isEmpty());
        QVERIFY(!read(db, shop.anneliese).deleted);
        QVERIFY(read(db, shop.anneliese).cardNumber.isEmpty());
        QCOMPARE(read(db, shop.priya).cardNumber, u"2900011112222"_s);
    }

    void refusals()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        const auto error = [&](MergeCustomers command) {
            const auto answer = runCommand(*db, std::move(command)).result();
            return answer ? QString() : nameOfError(answer.error());
        };
        QCOMPARE(error({shop.tomas, {shop.tomas}, {}, {}}), u"refused merge_with_itself"_s);
        QCOMPARE(error({shop.tomas, {}, {}, {}}), u"refused merge_with_itself"_s);
        QCOMPARE(error({shop.tomas, {CustomerId{999}}, {}, {}}), u"not found"_s);
        QCOMPARE(error({shop.tomas, {shop.priya}, {}, {{shop.priya, 42}}}), u"conflict"_s);
        runOrDie(db, DeleteCustomers{{shop.priya}});
        QCOMPARE(error({shop.tomas, {shop.priya}, {}, {}}), u"refused merge_deleted"_s);
        merge(db, {shop.tomas, {shop.anneliese}, {}, {}});
        QCOMPARE(error({shop.tomas, {shop.anneliese}, {}, {}}), u"refused merge_deleted"_s);
        const auto restored = runCommand(*db, RestoreCustomers{{shop.anneliese}}).result();
        QCOMPARE(nameOfError(restored.error()), u"refused merged"_s);
    }

    // The law of the derived tables, with merges, edits and undos in any order.
    void figuresFollowAnySequence_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1u, 2u, 3u, 4u, 5u, 6u})
            QTest::addRow("%u", seed) << seed;
    }
    void figuresFollowAnySequence()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        TestDatabase db;
        QList<CustomerId> customers;
        for (int i = 0; i < 6; ++i) {
            Customer customer = person(u"Person"_s, u"No%1"_s.arg(i), u"tag%1"_s.arg(i % 3));
            customer.cardNumber = i % 2 == 0 ? u"29000%1"_s.arg(i) : QString();
            customers += runOrDie(db, CreateCustomer{customer});
        }
        QList<ChangeSetId> merges;
        const auto any = [&] { return customers[random.bounded(customers.size())]; };
        for (int step = 0; step < 60; ++step) {
            db.clock().set({db.clock().now().ms + 3'600'000});
            const CustomerId one = any();
            const CustomerId other = any();
            switch (random.bounded(5)) {
            case 0:
                static_cast<void>(
                    runCommand(*db, RecordSale{sale(one, utc(2026, 1 + int(random.bounded(11)), 3), 1000)}).result());
                break;
            case 1:
                static_cast<void>(
                    runCommand(*db, LogInteraction{interaction(one, InteractionKind::Call, utc(2026, 5, 5), u"called"_s)})
                        .result());
                break;
            case 2: {
                Customer edited = read(db, one);
                edited.notes += u"."_s;
                static_cast<void>(runCommand(*db, UpdateCustomer{edited}).result());
                break;
            }
            case 3:
                if (const auto merged = runCommand(*db, MergeCustomers{one, {other}, {}, {}}).result())
                    merges += merged->changeSet;
                break;
            default:
                if (!merges.isEmpty()) {
                    const ChangeSetId undone = merges.takeAt(random.bounded(merges.size()));
                    const auto report = db.write(u"undo"_s, [=](WriteSession &session) {
                        return History(session.connection()).undo(session, undone);
                    });
                    VERIFY_RESULT(report);
                }
            }
        }
        QVERIFY(differences(db).isEmpty());
        const auto verified = db.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        QVERIFY(verified->isSound());
    }

private:
    static QString nameOfError(const Error &error)
    {
        switch (error.code) {
        case ErrorCode::Refused:
            return u"refused "_s + error.args.value(u"reason"_s).toString();
        case ErrorCode::NotFound:
            return u"not found"_s;
        case ErrorCode::Conflict:
            return u"conflict"_s;
        default:
            return QString::number(int(error.code));
        }
    }
};

QTEST_GUILESS_MAIN(TestMergeCustomers)
#include "tst_mergecustomers.moc"
