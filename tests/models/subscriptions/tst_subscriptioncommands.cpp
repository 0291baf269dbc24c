// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/duplicates/duplicatecommands.h"
#include "models/exchange/importcommands.h"
#include "models/subscriptions/subscriptionlistmodel.h"
#include "storage/exchange/package.h"
#include "storage/people/shopstore.h"
#include "storage/sql/statement.h"
#include "tests/models/subscriptions/subscriptionfixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

/// What people do with plans and subscriptions, and what is read of them.
class TestSubscriptionCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SubscriptionFixture> m_shop;

    [[nodiscard]] CustomerId anneliese() const { return m_shop->shop.anneliese; }
    [[nodiscard]] CustomerId tomas() const { return m_shop->shop.tomas; }
    [[nodiscard]] QDate today() const { return m_shop->today; }
    /// "1000: new 1000" of the current month, with what it closes with.
    [[nodiscard]] QString thisMonth()
    {
        const MrrMonth month = m_shop->mrr().months.last();
        QStringList texts;
        for (const auto &[movement, name] : EnumNames<MrrMovement>::names) {
            if (month.movement(movement) != 0)
                texts += u"%1 %2"_s.arg(nameOf(movement)).arg(month.movement(movement));
        }
        return u"%1: %2"_s.arg(month.closingMinor).arg(texts.join(u", "_s));
    }
    [[nodiscard]] QStringList listed(const SubscriptionFilter &filter)
    {
        const Instant now = m_shop->db.clock().now();
        const auto rows = m_shop->db.read([=](Connection &connection) -> Result<QList<SubscriptionRow>> {
            REGULARS_TRY(ids, SubscriptionList(connection).ids(filter, now));
            return SubscriptionList(connection).rows(ids, now);
        });
        QStringList texts;
        for (const SubscriptionRow &row : *rows)
            texts += row.customerName + u' ' + row.planName + u' ' + nameOf(row.state);
        return texts;
    }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<SubscriptionFixture>(); }
    void cleanup()
    {
        if (m_shop)
            m_shop->verify();
        m_shop.reset();
    }

    void plansAreSavedChangedAndTakenAway()
    {
        SubscriptionPlan plan = m_shop->plan(m_shop->yearly);
        plan.name = u" Care  plus "_s;
        plan.priceMinor = 24'000;
        runOrDie(m_shop->db, SaveSubscriptionPlan{plan});
        QCOMPARE(m_shop->plan(m_shop->yearly).name, u"Care plus"_s);
        QCOMPARE(m_shop->refusal(SaveSubscriptionPlan{plan}), u"conflict subscription_plan"_s);
        plan.periodMonths = 0;
        QCOMPARE(m_shop->refusal(SaveSubscriptionPlan{plan}), u"too_small period_months"_s);
        m_shop->undoLast();
        QCOMPARE(m_shop->plan(m_shop->yearly).priceMinor, 12'000);
        runOrDie(m_shop->db, RemoveSubscriptionPlan{m_shop->yearly});
        QCOMPARE(m_shop->refusal(RemoveSubscriptionPlan{m_shop->yearly}), u"no subscription_plan"_s);
        const SubscriptionOffer gone{m_shop->yearly, 1, 12'000, 12, 30};
        QCOMPARE(m_shop->refusal(StartSubscription{anneliese(), gone, today()}), u"no subscription_plan"_s);
        m_shop->undoLast();
        QCOMPARE(m_shop->refusal(StartSubscription{CustomerId{99}, gone, today()}), u"no customer"_s);
    }

    void aPriceIsThatOfTheDay()
    {
        const SubscriptionId id = m_shop->start(anneliese(), m_shop->yearly, QDate(2026, 1, 1));
        SubscriptionPlan plan = m_shop->plan(m_shop->yearly);
        plan.priceMinor = 24'000;
        runOrDie(m_shop->db, SaveSubscriptionPlan{plan});
        QCOMPARE(m_shop->stored(id).terms.priceMinor, 12'000);
        QCOMPARE(thisMonth(), u"1000: "_s);
    }

    void whatIsDoneIsInTheLedgerAndUndone()
    {
        const SubscriptionId id = m_shop->start(anneliese(), m_shop->yearly, today());
        const QString uid = m_shop->stored(id).uid;
        QCOMPARE(thisMonth(), u"1000: new 1000"_s);
        SubscriptionOffer two = offerOf(m_shop->plan(m_shop->yearly));
        two.quantity = 2;
        runOrDie(m_shop->db, ChangeSubscription{id, two, today(), m_shop->stored(id).rowVersion});
        QCOMPARE(m_shop->refusal(ChangeSubscription{id, two, today(), 1}), u"conflict subscription"_s);
        QCOMPARE(m_shop->lines(uid), (QStringList{u"started"_s, u"upgraded"_s}));
        QCOMPARE(thisMonth(), u"2000: new 2000"_s); // on one day
        runOrDie(m_shop->db, PauseSubscription{id, today(), today().addDays(30), u"Away"_s});
        QCOMPARE(thisMonth(), u"0: new 2000, paused -2000"_s);
        QCOMPARE(m_shop->stored(id).note, u"Away"_s);
        runOrDie(m_shop->db, ResumeSubscription{id});
        runOrDie(m_shop->db, CancelSubscription{id, today().addDays(-1), u"Too dear"_s});
        QCOMPARE(m_shop->of(anneliese()).first().state, SubscriptionState::Ended);
        QCOMPARE(thisMonth(), u"0: "_s);
        runOrDie(m_shop->db, ReactivateSubscription{id});
        QCOMPARE(m_shop->lines(uid).size(), 6);
        for (int left = 5; left >= 1; --left) {
            m_shop->undoLast();
            QCOMPARE(m_shop->lines(uid).size(), left);
            m_shop->verify();
        }
        QCOMPARE(thisMonth(), u"1000: new 1000"_s);
        m_shop->undoLast();
        QVERIFY(m_shop->of(anneliese()).isEmpty());
        QCOMPARE(thisMonth(), u"0: "_s);
        for (int again = 1; again <= 6; ++again) {
            m_shop->redoLast();
            QCOMPARE(m_shop->lines(uid).size(), again);
            m_shop->verify();
        }
        QCOMPARE(m_shop->stored(id).uid, uid);
        QCOMPARE(thisMonth(), u"2000: new 2000"_s);
    }

    /// What came after it was decided knowing it.
    void onlyTheNewestIsTakenBack()
    {
        const SubscriptionId id = m_shop->start(anneliese(), m_shop->yearly, QDate(2026, 1, 1));
        const ChangeSetId started = m_shop->lastUndoable();
        runOrDie(m_shop->db, SetSubscriptionRenewal{id, false});
        const ChangeSetId switched = m_shop->lastUndoable();
        runOrDie(m_shop->db, RenewSubscription{id});
        QCOMPARE(m_shop->undo(switched).restored, 0);
        QCOMPARE(m_shop->undo(started).restored, 0);
        QCOMPARE(m_shop->stored(id).terms.endsOn, QDate(2027, 12, 31));
        m_shop->verify();
        m_shop->undoLast();
        m_shop->undoLast();
        QVERIFY(m_shop->stored(id).terms.renews);
    }

    /// A second click, or a colleague who sees the same, renews for no second term.
    void itIsRenewedOnce()
    {
        const SubscriptionId id = m_shop->start(anneliese(), m_shop->yearly, QDate(2026, 1, 1), false);
        const RenewSubscription renew{id, m_shop->stored(id).rowVersion};
        QCOMPARE(m_shop->refusal(renew), QString());
        QCOMPARE(m_shop->stored(id).terms.endsOn, QDate(2027, 12, 31));
        QCOMPARE(m_shop->refusal(renew), u"conflict subscription"_s);
        QCOMPARE(m_shop->stored(id).terms.endsOn, QDate(2027, 12, 31));
        // On purpose, for what is seen now.
        QCOMPARE(m_shop->refusal(RenewSubscription{id, m_shop->stored(id).rowVersion}), QString());
        QCOMPARE(m_shop->stored(id).terms.endsOn, QDate(2028, 12, 31));
    }

    void theLedgerOnlyGrows()
    {
        m_shop->start(anneliese(), m_shop->yearly, QDate(2026, 1, 1));
        for (const QString &sql :
             {u"UPDATE subscription_events SET price_minor = 1"_s, u"DELETE FROM subscription_events"_s}) {
            QVERIFY(!m_shop->db.write(u"test"_s, [&](WriteSession &session) {
                return attempt([&] { Statement(session.connection(), sql).execute(); });
            }));
        }
    }

    void whatIsDifferentIsFound()
    {
        const SubscriptionId id = m_shop->start(anneliese(), m_shop->yearly, QDate(2026, 1, 1));
        const auto setQuantity = [&](int quantity) {
            return m_shop->db.write(u"test"_s, [&](WriteSession &session) {
                return attempt([&] {
                    Statement(session.connection(), u"UPDATE subscriptions SET quantity = :quantity WHERE id = :id"_s)
                        .bindAll(quantity, id)
                        .execute();
                });
            });
        };
        QVERIFY(setQuantity(2));
        const auto verified = m_shop->db.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        QCOMPARE(verified->differences.value(u"subscriptions"_s), 1);
        QVERIFY(setQuantity(1));
    }

    void renewalsAreSortedByWhatHasToBeDecidedFirst()
    {
        m_shop->start(anneliese(), m_shop->yearly, QDate(2026, 1, 10));                  // to be decided by 10 December
        m_shop->start(tomas(), m_shop->quarterly, QDate(2026, 9, 1));                    // by 16 November: decided
        m_shop->start(m_shop->shop.priya, m_shop->quarterly, QDate(2026, 9, 10), false); // ends on 9 December
        m_shop->start(m_shop->shop.priya, m_shop->yearly, QDate(2026, 8, 10));           // next year
        const Instant now = m_shop->db.clock().now();
        const RenewalBoard board =
            m_shop->db.read([=](Connection &connection) { return readRenewals(connection, now); }).value();
        QCOMPARE(board.rows.size(), 3);
        QCOMPARE(board.rows[0].renewal->decideBy, QDate(2026, 12, 9));
        QVERIFY(!board.rows[0].renewal->byItself);
        QCOMPARE(board.rows[1].renewal->decideBy, QDate(2026, 12, 10));
        QVERIFY(board.rows[2].renewal->isDecided);
        QCOMPARE(board.rows[2].renewal->on, QDate(2026, 12, 1));
    }

    void listsAreFilteredAndFollow()
    {
        const SubscriptionId first = m_shop->start(anneliese(), m_shop->yearly, QDate(2026, 1, 10));
        m_shop->start(tomas(), m_shop->quarterly, QDate(2026, 9, 1), false);
        QCOMPARE(listed({}).size(), 2);
        QCOMPARE(listed({u"COFFEE"_s}).size(), 1);
        QCOMPARE(listed({u"annel"_s}).size(), 1);
        QCOMPARE(listed({{}, SubscriptionChoice::Ending}).size(), 1);
        QCOMPARE(listed({{}, SubscriptionChoice::Running}).size(), 2);
        QVERIFY(listed({{}, SubscriptionChoice::Ended}).isEmpty());
        SubscriptionListModel model(*m_shop->db);
        QTRY_COMPARE(model.rowCount(), 2);
        model.setFilter({{}, SubscriptionChoice::Paused});
        QTRY_COMPARE(model.rowCount(), 0);
        runOrDie(m_shop->db, PauseSubscription{first, today(), today().addDays(9), {}});
        QTRY_COMPARE(model.rowCount(), 1);
        QTRY_COMPARE(model.index(0, SubscriptionListModel::Plan).data(role::Value).toString(), u"Care"_s);
        QCOMPARE(model.subscriptionAt(0), first);
    }

    void whatIsPausedAndCancelledEnds()
    {
        const SubscriptionId id = m_shop->start(anneliese(), m_shop->quarterly, QDate(2026, 9, 10));
        runOrDie(m_shop->db, PauseSubscription{id, today(), today().addMonths(1), {}});
        QVERIFY(listed({{}, SubscriptionChoice::Ending}).isEmpty());
        runOrDie(m_shop->db, CancelSubscription{id, {}, {}});
        QCOMPARE(listed({{}, SubscriptionChoice::Ending}).size(), 1);
        QCOMPARE(listed({{}, SubscriptionChoice::Paused}).size(), 1);
        runOrDie(m_shop->db, ReactivateSubscription{id});
        QVERIFY(listed({{}, SubscriptionChoice::Ending}).isEmpty());
    }

    void aMergeMovesThemAndTakesThemBack()
    {
        const SubscriptionId first = m_shop->start(anneliese(), m_shop->yearly, QDate(2026, 1, 10));
        const SubscriptionId other = m_shop->start(tomas(), m_shop->quarterly, QDate(2026, 2, 1));
        runOrDie(m_shop->db, MergeCustomers{anneliese(), {tomas()}, {}, {}});
        const ChangeSetId merge = m_shop->lastUndoable();
        QCOMPARE(m_shop->of(anneliese()).size(), 2);
        QCOMPARE(m_shop->mrr().months.last().customersAtEnd, 1);
        runOrDie(m_shop->db, CancelSubscription{other, today(), {}});
        m_shop->undo(merge);
        QCOMPARE(m_shop->stored(other).customer, tomas());
        QCOMPARE(m_shop->stored(other).terms.endsOn, today()); // what was done since stays
        QCOMPARE(m_shop->stored(first).customer, anneliese());
    }

    void aStartCanBeUndoneAfterAMerge()
    {
        const SubscriptionId id = m_shop->start(tomas(), m_shop->yearly, QDate(2026, 1, 10));
        const ChangeSetId started = m_shop->lastUndoable();
        runOrDie(m_shop->db, MergeCustomers{anneliese(), {tomas()}, {}, {}});
        const UndoReport report = m_shop->undo(started);
        QCOMPARE(report.restored, 2); // the subscription and its line
        QVERIFY(report.conflicts.isEmpty());
        QVERIFY(m_shop->of(anneliese()).isEmpty());
        m_shop->verify();
        m_shop->redoLast();
        QCOMPARE(m_shop->stored(id).customer, anneliese());
        QCOMPARE(thisMonth(), u"1000: "_s);
    }

    /// What came after it was decided knowing it, also where a merge was between them.
    void aStartStaysWhereMoreHasBecomeOfIt()
    {
        const SubscriptionId id = m_shop->start(tomas(), m_shop->yearly, QDate(2026, 1, 10));
        const ChangeSetId started = m_shop->lastUndoable();
        runOrDie(m_shop->db, MergeCustomers{anneliese(), {tomas()}, {}, {}});
        runOrDie(m_shop->db, SetSubscriptionRenewal{id, false});
        const UndoReport report = m_shop->undo(started);
        QCOMPARE(report.restored, 0);
        QCOMPARE(report.conflicts.size(), 2);
        QCOMPARE(m_shop->stored(id).customer, anneliese());
    }

    void aPackageBringsThemAndCanBeUndone()
    {
        const SubscriptionId first = m_shop->start(anneliese(), m_shop->yearly, QDate(2026, 1, 10));
        const SubscriptionId second = m_shop->start(tomas(), m_shop->quarterly, QDate(2026, 2, 1));
        m_shop->start(tomas(), m_shop->yearly, QDate(2026, 2, 1));
        m_shop->undoLast();
        runOrDie(m_shop->db, RenewSubscription{[&] {
                     runOrDie(m_shop->db, SetSubscriptionRenewal{first, false});
                     return first;
                 }()});
        const QString file = m_shop->db.path(u"shop.json"_s);
        QVERIFY(m_shop->db.read([&](Connection &connection) -> Result<ExportCount> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            return exportPackage(connection, shop, {file, CsvWriter::IfExists::Replace, ExportFormat::Package, {}, {}}, {},
                                 {});
        }));
        TestDatabase other;
        other.clock().set(m_shop->db.clock().now());
        const ChangeSetId brought = runCommand(*other, ImportPackage{file, {}, {}}).result().value().changeSet;
        const auto storedIn = [&](SubscriptionId id) {
            return other.read([=](Connection &connection) { return SubscriptionStore(connection).subscription(id); });
        };
        QCOMPARE(storedIn(first)->terms, m_shop->stored(first).terms);
        const auto report = other.read(
            [&](Connection &connection) { return SubscriptionStore(connection).mrr(today(), 12, {}); });
        QCOMPARE(*report, m_shop->mrr());
        runOrDie(other, CancelSubscription{second, today(), {}});
        QVERIFY(other.write(u"undo"_s,
                            [&](WriteSession &session) { return History(session.connection()).undo(session, brought); }));
        QVERIFY(!storedIn(first));
        QVERIFY(storedIn(second)); // was changed since
        const auto verified = other.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        QCOMPARE(verified->differences, (QMap<QString, qint64>()));
        QVERIFY(verified->isSound());
    }

    void whatWasOnADayIsKnown()
    {
        const SubscriptionId id = m_shop->start(anneliese(), m_shop->yearly, QDate(2026, 1, 10));
        runOrDie(m_shop->db, CancelSubscription{id, QDate(2026, 6, 30), {}});
        const auto on = [&](QDate day) {
            return m_shop->db.read([=](Connection &connection) { return SubscriptionStore(connection).asOf(day); }).value();
        };
        QVERIFY(on(QDate(2026, 1, 9)).isEmpty());
        QCOMPARE(stateOn(on(QDate(2026, 6, 30)).first(), QDate(2026, 6, 30)), SubscriptionState::Active);
        QCOMPARE(stateOn(on(today()).first(), today()), SubscriptionState::Ended);
    }
};

QTEST_GUILESS_MAIN(TestSubscriptionCommands)

#include "tst_subscriptioncommands.moc"
