// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/duplicatecommands.h"
#include "models/exchange/importcommands.h"
#include "models/loyalty/referralviews.h"
#include "storage/bulk/bulkwriter.h"
#include "storage/exchange/package.h"
#include "storage/people/shopstore.h"
#include "tests/models/loyalty/referralfixture.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <numeric>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Referrals in the database.
class TestReferrals : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ReferralFixture> m_shop;
    CustomerId m_ben;

    [[nodiscard]] CustomerId anneliese() const { return m_shop->shop.anneliese; }
    [[nodiscard]] CustomerId tomas() const { return m_shop->shop.tomas; }
    ReferralId record(CustomerId advocate, CustomerId referred) { return m_shop->record(advocate, referred); }
    ReferralId invite(CustomerId advocate, const QString &contact) { return m_shop->invite(advocate, contact); }
    [[nodiscard]] ReferralRow row(ReferralId id) { return m_shop->row(id); }
    [[nodiscard]] QString state(ReferralId id) { return m_shop->state(id); }
    static Customer friendly(const QString &first, const QString &email) { return ReferralFixture::friendly(first, email); }
    template<Command T>
    QString refusal(const T &command)
    {
        const auto written = runCommand(*m_shop->db, command).result();
        if (written)
            return {};
        const Error &error = written.error();
        return error.field + u' ' + error.args.value(error.code == ErrorCode::Refused ? u"reason"_s : u"rule"_s).toString();
    }
    void wait(int days) { m_shop->wait(days); }
    qint64 rewardDue() { return m_shop->rewardDue(); }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<ReferralFixture>();
        m_ben = m_shop->ben;
    }
    void cleanup()
    {
        QCOMPARE(m_shop->ledgerFaults(), QStringList());
        m_shop->verify();
        m_shop.reset();
    }

    void theUsualWay()
    {
        const ReferralId id = record(anneliese(), m_ben);
        QCOMPARE(state(id), u"registered none"_s);
        m_shop->buy(m_ben, 1'999); // too little: does not count, and does not hurt
        QCOMPARE(state(id), u"registered none"_s);
        m_shop->buy(m_ben, 2'000);
        QCOMPARE(state(id), u"on_hold none"_s);
        QCOMPARE(row(id).progress.rewardOn, QDate(2026, 12, 6));
        wait(13);
        QCOMPARE(rewardDue(), 0);
        wait(1);
        const ChangeSetId last = m_shop->lastUndoable();
        QCOMPARE(rewardDue(), 1);
        QCOMPARE(m_shop->lastUndoable(), last); // nobody's step
        QCOMPARE(state(id), u"rewarded none"_s);
        QCOMPARE(m_shop->active(anneliese()), 30);
        QCOMPARE(m_shop->active(m_ben), 10);
        QCOMPARE(row(id).points, (ReferralPoints{Points::whole(30), Points::whole(10)}));
        QCOMPARE(rewardDue(), 0);
    }

    void whatComesBackInTimeEndsIt()
    {
        const ReferralId id = record(anneliese(), m_ben);
        const OrderId order = m_shop->buy(m_ben, 5'000);
        m_shop->bringBack(order);
        QCOMPARE(state(id), u"cancelled order_returned"_s);
        m_shop->undoLast();
        QCOMPARE(state(id), u"on_hold none"_s);
        runOrDie(m_shop->db, CancelOrder{order});
        QCOMPARE(state(id), u"registered none"_s);
        m_shop->undoLast();
        wait(14);
        QCOMPARE(rewardDue(), 1);
        m_shop->bringBack(order); // too late
        QCOMPARE(state(id), u"rewarded none"_s);
        QCOMPARE(m_shop->active(anneliese()), 30);
    }

    void everyStepIsUndone()
    {
        const ReferralId id = record(anneliese(), m_ben);
        m_shop->undoLast();
        QVERIFY(row(id).referral.uid.isEmpty());
        m_shop->redoLast();
        QCOMPARE(state(id), u"registered none"_s);
        m_shop->buy(m_ben, 5'000);
        m_shop->undoLast();
        QCOMPARE(state(id), u"registered none"_s);
        m_shop->redoLast();
        QCOMPARE(state(id), u"on_hold none"_s);
        runOrDie(m_shop->db, ApproveReferral{id});
        QCOMPARE(state(id), u"rewarded none"_s);
        QCOMPARE(m_shop->active(anneliese()), 30);
        m_shop->undoLast();
        QCOMPARE(state(id), u"on_hold none"_s);
        QCOMPARE(m_shop->active(anneliese()), 0);
        m_shop->redoLast();
        QCOMPARE(m_shop->active(anneliese()), 30);
        m_shop->undoLast();
        wait(14);
        QCOMPARE(rewardDue(), 1);
        QCOMPARE(m_shop->active(anneliese()), 30);
        QCOMPARE(m_shop->active(m_ben), 10);
    }

    void whatWasGivenGoesWithTheRecord()
    {
        const ReferralId id = record(anneliese(), m_ben);
        const ChangeSetId recorded = m_shop->lastUndoable();
        m_shop->buy(m_ben, 5'000);
        wait(14);
        QCOMPARE(rewardDue(), 1);
        QCOMPARE(m_shop->undo(recorded).conflicts.size(), 0);
        QVERIFY(row(id).referral.uid.isEmpty());
        QCOMPARE(m_shop->active(anneliese()), 0);
        QCOMPARE(m_shop->active(m_ben), 0);
        m_shop->redoLast();
        QCOMPARE(state(id), u"on_hold none"_s);
        QCOMPARE(rewardDue(), 1);
        QCOMPARE(m_shop->active(anneliese()), 30);
        QCOMPARE(m_shop->active(m_ben), 10);
        QCOMPARE(rewardDue(), 0);
    }

    void whoLooksAlikeIsBlocked()
    {
        const CustomerId anna = runOrDie(m_shop->db, CreateCustomer{friendly(u"Anna"_s, u"anna@example.com"_s)});
        const CustomerId other = runOrDie(m_shop->db, CreateCustomer{friendly(u"Ann"_s, u"Anna+shop@example.com"_s)});
        m_shop->join(anna);
        const ReferralId id = record(anna, other);
        QCOMPARE(state(id), u"blocked same_email"_s);
        m_shop->buy(other, 5'000);
        wait(14);
        QCOMPARE(rewardDue(), 0);
        runOrDie(m_shop->db, AllowReferral{id});
        QCOMPARE(state(id), u"on_hold none"_s);
        QCOMPARE(rewardDue(), 1);
        QCOMPARE(m_shop->active(anna), 30); // the friend is no member
        QCOMPARE(refusal(AllowReferral{id}), u"referral referral_over"_s);
    }

    void whoBoughtBeforeIsNoNewFriend()
    {
        const ReferralId id = record(anneliese(), tomas());
        QCOMPARE(state(id), u"blocked not_first_order"_s);
        runOrDie(m_shop->db, RejectReferral{id, u"a regular for years"_s});
        QCOMPARE(state(id), u"rejected none"_s);
        QCOMPARE(row(id).referral.note, u"a regular for years"_s);
        m_shop->undoLast();
        QCOMPARE(state(id), u"blocked not_first_order"_s);
    }

    void aYearHasItsLimit()
    {
        PointsProgramme limited = m_shop->programme;
        limited.referrals.mostPerYear = 1;
        limited.referrals.holdDays = 0;
        m_shop->use(limited);
        const CustomerId cora = runOrDie(m_shop->db, CreateCustomer{friendly(u"Cora"_s, {})});
        const ReferralId first = record(anneliese(), m_ben);
        const ReferralId second = record(anneliese(), cora);
        m_shop->buy(m_ben, 5'000);
        m_shop->buy(cora, 5'000);
        QCOMPARE(rewardDue(), 1);
        QCOMPARE(state(first), u"rewarded none"_s);
        QCOMPARE(state(second), u"blocked too_many"_s);
        runOrDie(m_shop->db, ApproveReferral{second});
        QCOMPARE(m_shop->active(anneliese()), 60);
    }

    void whoCannotBeGivenPointsWaits()
    {
        const CustomerId guest = runOrDie(m_shop->db, CreateCustomer{friendly(u"Gast"_s, {})});
        const ReferralId id = record(m_shop->shop.priya, guest);
        m_shop->buy(guest, 5'000);
        wait(14);
        QCOMPARE(rewardDue(), 0);
        QCOMPARE(state(id), u"qualified no_member"_s);
        QCOMPARE(refusal(ApproveReferral{id}), u"referral no_member"_s);
        m_shop->join(m_shop->shop.priya);
        runOrDie(m_shop->db, ApproveReferral{id});
        QCOMPARE(m_shop->active(m_shop->shop.priya), 30);
    }

    void theTermsSayWhoIsRewarded()
    {
        PointsProgramme own = m_shop->programme;
        own.referrals.rewardsReferred = false;
        own.referrals.minimumMinor = 10'000;
        const ReferralId id = record(anneliese(), m_ben);
        m_shop->buy(m_ben, 5'000);
        QCOMPARE(state(id), u"on_hold none"_s);
        m_shop->use(own);
        QCOMPARE(state(id), u"registered none"_s);
        m_shop->buy(m_ben, 10'000);
        wait(14);
        QCOMPARE(rewardDue(), 1);
        QCOMPARE(m_shop->active(anneliese()), 30);
        QCOMPARE(m_shop->active(m_ben), 0);
    }

    void whoWasInvitedIsRecognised()
    {
        const ReferralId id = invite(anneliese(), u"carla@example.com"_s);
        QCOMPARE(state(id), u"invited none"_s);
        QCOMPARE(row(id).referredName, u"Carla"_s);
        QCOMPARE(refusal(ApproveReferral{id}), u"referral referral_over"_s);
        const CustomerId carla = runOrDie(m_shop->db, CreateCustomer{friendly(u"Carla"_s, u"Carla@Example.com"_s)});
        QCOMPARE(state(id), u"registered none"_s);
        QCOMPARE(row(id).referral.referred, carla);
        m_shop->undoLast();
        QCOMPARE(state(id), u"invited none"_s);
        m_shop->redoLast();
        m_shop->buy(carla, 5'000);
        QCOMPARE(state(id), u"on_hold none"_s);
    }

    void whatIsRefused()
    {
        RecordReferral command;
        command.referred = m_ben;
        QCOMPARE(refusal(command), u"advocate required"_s);
        command.code = u"nothing"_s;
        QCOMPARE(refusal(command), u"code "_s);
        command.advocate = m_ben;
        QCOMPARE(refusal(command), u"referred is_the_advocate"_s);
        command.advocate = {987'654};
        QCOMPARE(refusal(command), u"advocate "_s);
        command.advocate = anneliese();
        command.referred = {};
        QCOMPARE(refusal(command), u"referred required"_s);
        command.invitedName = u"Carla"_s;
        QCOMPARE(refusal(command), u"contact required"_s);
        command.invitedContact = u"somewhere"_s;
        QCOMPARE(refusal(command), u"contact not_a_contact"_s);
        command.invitedContact = u"BEN@example.com"_s; // is a customer
        QCOMPARE(runCommand(*m_shop->db, command).result().error().args.value(u"customer"_s).toLongLong(), m_ben.value);
        command.invitedContact.clear();
        command.invitedName.clear();
        command.referred = m_ben;
        command.note = QString(longestReferralNote + 1, u'x');
        QCOMPARE(refusal(command), u"note too_long"_s);
        record(anneliese(), m_ben);
        command.note.clear();
        command.advocate = tomas();
        const auto twice = runCommand(*m_shop->db, command).result();
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ErrorCode::Duplicate);
        QCOMPARE(twice.error().args.value(u"name"_s).toString(), u"Anneliese Bergmann"_s);
    }

    void theCardNumberIsTheCode()
    {
        Customer holder = friendly(u"Karte"_s, {});
        holder.cardNumber = u"1234567894"_s;
        const CustomerId advocate = runOrDie(m_shop->db, CreateCustomer{holder});
        RecordReferral command;
        command.code = u" 1234567894 "_s;
        command.referred = m_ben;
        const ReferralId id = runOrDie(m_shop->db, command);
        QCOMPARE(row(id).referral.advocate, advocate);
        QCOMPARE(row(id).referral.code, u"1234567894"_s);
    }

    void bothBecomeOne()
    {
        const ReferralId id = record(anneliese(), m_ben);
        m_shop->buy(m_ben, 5'000);
        runOrDie(m_shop->db, MergeCustomers{anneliese(), {m_ben}, {}, {}});
        const ChangeSetId merge = m_shop->lastUndoable();
        QCOMPARE(state(id), u"cancelled same_person"_s);
        QCOMPARE(m_shop->undo(merge).conflicts.size(), 0);
        QCOMPARE(state(id), u"on_hold none"_s);
    }

    void theFirstReferralOfAFriendCounts()
    {
        const CustomerId twin = runOrDie(m_shop->db, CreateCustomer{friendly(u"Benno"_s, {})});
        const ReferralId first = record(anneliese(), twin);
        const ReferralId second = record(tomas(), m_ben);
        m_shop->buy(m_ben, 5'000);
        runOrDie(m_shop->db, MergeCustomers{m_ben, {twin}, {}, {}});
        QCOMPARE(state(first), u"on_hold none"_s);
        QCOMPARE(state(second), u"cancelled came_later"_s);
        runOrDie(m_shop->db, RejectReferral{first, {}});
        QCOMPARE(state(second), u"on_hold none"_s);
    }

    void whoIsInTheBinEndsIt()
    {
        const ReferralId id = record(anneliese(), m_ben);
        runOrDie(m_shop->db, DeleteCustomers{{m_ben}});
        QCOMPARE(state(id), u"cancelled customer_gone"_s);
        m_shop->undoLast();
        QCOMPARE(state(id), u"registered none"_s);
    }

    void aLoadIsFollowed()
    {
        const ReferralId id = record(anneliese(), m_ben);
        const auto loaded = m_shop->db.write(u"import_orders"_s, [this](WriteSession &session) {
            return attempt([&]() -> Result<void> {
                BulkWriter bulk(session);
                Order order = sale(m_ben, m_shop->db.clock().now(), 5'000);
                order.total.minor = 5'000;
                bulk.add(order);
                bulk.finish({}, {});
                return {};
            });
        });
        VERIFY_RESULT(loaded);
        QCOMPARE(state(id), u"on_hold none"_s);
        m_shop->undoLast();
        QCOMPARE(state(id), u"registered none"_s);
    }

    void aPackageCarriesThem()
    {
        const ReferralId rewarded = record(anneliese(), m_ben);
        m_shop->buy(m_ben, 5'000);
        wait(14);
        QCOMPARE(rewardDue(), 1);
        const ReferralId invited = invite(anneliese(), u"carla@example.com"_s);
        const QString file = m_shop->db.path(u"shop.json"_s);
        VERIFY_RESULT(m_shop->db.read([&](Connection &connection) -> Result<ExportCount> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            return exportPackage(connection, shop, {file, CsvWriter::IfExists::Replace, ExportFormat::Package, {}, {}}, {},
                                 {});
        }));
        TestDatabase other;
        other.clock().set(m_shop->db.clock().now());
        const auto brought = runCommand(*other, ImportPackage{file, {}, {}}).result();
        VERIFY_RESULT(brought);
        const auto rows = other.read([=](Connection &connection) {
            return ReferralList(connection).rows({rewarded.value, invited.value});
        });
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).progress, row(rewarded).progress);
        QCOMPARE(rows->at(0).points, row(rewarded).points);
        QCOMPARE(nameOf(rows->at(1).progress.state), u"invited"_s);
        const auto undone = other.write(u"undo"_s, [&](WriteSession &session) {
            return History(session.connection()).undo(session, brought->changeSet);
        });
        VERIFY_RESULT(undone);
        QCOMPARE(undone->value.conflicts.size(), 0);
        QVERIFY(other.read([](Connection &connection) { return ReferralList(connection).ids({}); })->isEmpty());
    }

    void listsAndFigures()
    {
        const ReferralId first = record(anneliese(), m_ben);
        const ReferralId second = invite(anneliese(), u"carla@example.com"_s);
        const ReferralId third = record(tomas(), m_shop->shop.priya);
        runOrDie(m_shop->db, ApproveReferral{third});
        const auto ids = [&](const QString &text, ReferralChoice choice) {
            return m_shop->db.read([=](Connection &connection) {
                                 return ReferralList(connection).ids({text, choice});
                             })
                .value();
        };
        QCOMPARE(ids({}, ReferralChoice::All), (QList<qint64>{third.value, second.value, first.value}));
        QCOMPARE(ids({}, ReferralChoice::OnTheWay), (QList<qint64>{second.value, first.value}));
        QCOMPARE(ids({}, ReferralChoice::Rewarded), QList<qint64>{third.value});
        QVERIFY(ids({}, ReferralChoice::ToDecide).isEmpty());
        QCOMPARE(ids(u"freund anneliese"_s, ReferralChoice::All), QList<qint64>{first.value});
        QCOMPARE(ids(u"carla"_s, ReferralChoice::All), QList<qint64>{second.value});
        QCOMPARE(ids(u"carla@example"_s, ReferralChoice::All), QList<qint64>{second.value});
        RecordReferral accented;
        accented.advocate = anneliese();
        accented.invitedName = u"Émile Zola"_s;
        accented.invitedContact = u"+49 30 1234567"_s;
        const ReferralId fourth = runOrDie(m_shop->db, accented);
        QCOMPARE(ids(u"emile"_s, ReferralChoice::All), QList<qint64>{fourth.value});
        m_shop->undoLast();
        const auto advocates = m_shop->db.read([](Connection &connection) { return ReferralList(connection).advocates(5); });
        VERIFY_RESULT(advocates);
        QCOMPARE(advocates->size(), 2);
        QCOMPARE(advocates->at(0), (AdvocateRow{tomas(), u"Tomás Oliveira"_s, 1, 1, Points::whole(30)}));
        QCOMPARE(advocates->at(1), (AdvocateRow{anneliese(), u"Anneliese Bergmann"_s, 2, 0, Points()}));
        const auto ofBen = m_shop->db.read(
            [this](Connection &connection) { return readCustomerReferrals(connection, m_ben); });
        VERIFY_RESULT(ofBen);
        QCOMPARE(ofBen->broughtBy->advocateName, u"Anneliese Bergmann"_s);
        QCOMPARE(ofBen->brought, ReferralCounts());
        const auto broughtBy = [this](CustomerId customer) {
            return m_shop->db
                .read([customer](Connection &connection) { return readCustomerReferrals(connection, customer); })
                .value()
                .brought;
        };
        QCOMPARE(broughtBy(tomas()), (ReferralCounts{1, 1}));
        QCOMPARE(broughtBy(anneliese()), (ReferralCounts{2, 0}));
        runOrDie(m_shop->db, RejectReferral{second, {}});
        QCOMPARE(broughtBy(anneliese()), (ReferralCounts{1, 0}));
    }

    void theProgramRewardsByItself()
    {
        PointsProgramme atOnce = m_shop->programme;
        atOnce.referrals.holdDays = 0;
        m_shop->use(atOnce);
        const ReferralId id = record(anneliese(), m_ben);
        ReferralUpkeep upkeep(*m_shop->db);
        QSignalSpy done(&upkeep, &ReferralUpkeep::done);
        QSignalSpy failed(&upkeep, &ReferralUpkeep::failed);
        upkeep.start();
        QTRY_VERIFY(!done.isEmpty());
        QCOMPARE(done.at(0).at(0).toLongLong(), 0);
        m_shop->buy(m_ben, 5'000);
        QTRY_COMPARE(state(id), u"rewarded none"_s);
        const auto rewarded = [&done] {
            return std::accumulate(done.begin(), done.end(), qlonglong{0},
                                   [](qlonglong sum, const QVariantList &run) { return sum + run.at(0).toLongLong(); });
        };
        QTRY_COMPARE(rewarded(), 1);
        upkeep.stop();
        QCOMPARE(failed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestReferrals)

#include "tst_referrals.moc"
