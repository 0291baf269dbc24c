// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feedback/feedbackcommands.h"
#include "models/interactions/interactioncommands.h"
#include "models/subscriptions/subscriptioncommands.h"
#include "models/tickets/ticketcommands.h"
#include "storage/people/shopstore.h"
#include "storage/prediction/risksignalstore.h"
#include "tests/models/loyalty/referralfixture.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// It is 22 November 2026. Anneliese bought on 10 and 19 November and was called in between, Tomás bought in June 2025, Ben
/// has not bought; all three are members.
class TestRiskSignals : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ReferralFixture> m_shop;
    int m_plans = 0;

    [[nodiscard]] KnownSignals known(QDate asOf = {2026, 11, 22})
    {
        return m_shop->db
            .read([=](Connection &connection) -> Result<KnownSignals> {
                REGULARS_TRY(shop, ShopStore(connection).shop());
                REGULARS_TRY(purchases, PurchaseStore(connection).purchases(shop, {asOf, ZeroValueOrders::Ignore, {}}));
                return RiskSignalStore(connection).known(shop, asOf, purchases);
            })
            .value();
    }
    [[nodiscard]] RiskSignals of(CustomerId customer, QDate asOf = {2026, 11, 22}) { return known(asOf)[customer.value]; }
    [[nodiscard]] CustomerId anneliese() const { return m_shop->shop.anneliese; }
    [[nodiscard]] CustomerId tomas() const { return m_shop->shop.tomas; }

    void answer(CustomerId customer, SurveyKind kind, int score, Instant at)
    {
        SurveyResponse response;
        response.customer = customer;
        response.kind = kind;
        response.scale = scaleOf(kind);
        response.score = score;
        response.at = at;
        runOrDie(m_shop->db, RecordSurveyResponse{response, {}});
    }
    void contact(CustomerId customer, Instant at, Direction direction = Direction::Out, Outcome outcome = Outcome::None,
                 std::optional<Sentiment> mood = {})
    {
        Interaction made = interaction(customer, InteractionKind::Email, at, u"Hello"_s);
        made.direction = direction;
        made.outcome = outcome;
        made.sentiment = mood;
        if (outcome != Outcome::None)
            made.kind = InteractionKind::Call;
        runOrDie(m_shop->db, LogInteraction{made});
    }
    TicketId ask(CustomerId customer, Instant at, TicketType type = TicketType::Question)
    {
        Ticket ticket;
        ticket.subject = u"Cracked bowl"_s;
        ticket.customer = customer;
        ticket.type = type;
        ticket.openedAt = at;
        return runOrDie(m_shop->db, CreateTicket{ticket, u"It has a crack."_s});
    }
    void execute(const QString &sql)
    {
        VERIFY_RESULT(m_shop->db.write(
            u"test"_s, [&](WriteSession &session) { return attempt([&] { session.connection().execute(sql); }); }));
    }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<ReferralFixture>(); }

    void whatNobodyRecordedIsNotKnown()
    {
        KnownSignals all = known();
        QVERIFY(!all.contains(m_shop->shop.priya.value)); // nothing but her name
        const RiskSignals ben = all[m_shop->ben.value];
        QVERIFY(!ben.unhappy && !ben.ticketsIn30Days && !ben.reopenedTicket && !ben.missedPromise && !ben.openComplaint);
        QVERIFY(!ben.unansweredOutreach && !ben.unpromptedOrder && !ben.referred && !ben.gaveTopRating);
        QVERIFY(!ben.renewsByItself && !ben.daysToRenewal && !ben.usageTrend);
        QCOMPARE(ben.lostTier, false);
        QVERIFY(!ben.objected);
    }

    void theLastVoiceStands()
    {
        answer(anneliese(), SurveyKind::Nps, 6, utc(2026, 11, 1));
        QCOMPARE(of(anneliese()).unhappy, true);
        QVERIFY(!of(anneliese()).gaveTopRating); // of a recommendation there are no stars
        QVERIFY(!of(anneliese(), {2026, 10, 31}).unhappy);
        answer(anneliese(), SurveyKind::Csat, 5, utc(2026, 11, 3));
        QCOMPARE(of(anneliese()).unhappy, false);
        QCOMPARE(of(anneliese()).gaveTopRating, true);
        contact(anneliese(), utc(2026, 11, 5), Direction::In, Outcome::None, Sentiment::Negative);
        QCOMPARE(of(anneliese()).unhappy, true);
        answer(anneliese(), SurveyKind::Stars, 3, utc(2026, 11, 6));
        QCOMPARE(of(anneliese()).unhappy, false);
        QCOMPARE(of(anneliese()).gaveTopRating, false);
        answer(tomas(), SurveyKind::Nps, 7, utc(2026, 11, 1));
        QCOMPARE(of(tomas()).unhappy, false);
        answer(m_shop->ben, SurveyKind::Csat, 1, utc(2025, 11, 1));
        QVERIFY(!of(m_shop->ben).unhappy); // more than a year ago
    }

    void outreachWithoutAnAnswerIsCounted()
    {
        QVERIFY(!of(anneliese()).unansweredOutreach); // the call was answered
        for (const int day : {1, 2, 3})
            contact(tomas(), utc(2026, 11, day));
        contact(tomas(), utc(2026, 11, 4), Direction::Out, Outcome::NoAnswer);
        QCOMPARE(of(tomas()).unansweredOutreach, 4);
        QCOMPARE(of(tomas(), {2026, 11, 2}).unansweredOutreach, 2);
        QVERIFY(!of(tomas()).unpromptedOrder); // it was too long ago
        contact(tomas(), utc(2026, 11, 5), Direction::In);
        QCOMPARE(of(tomas()).unansweredOutreach, 0);
        contact(tomas(), utc(2026, 11, 6));
        QCOMPARE(of(tomas()).unansweredOutreach, 1);
        contact(tomas(), utc(2026, 11, 7), Direction::Out, Outcome::Connected);
        QCOMPARE(of(tomas()).unansweredOutreach, 0);
    }

    void anOrderIsAnAnswer()
    {
        contact(anneliese(), utc(2026, 11, 15));
        QCOMPARE(of(anneliese()).unansweredOutreach, 0); // bought on the 19th
        QCOMPARE(of(anneliese(), {2026, 11, 16}).unansweredOutreach, 1);
        QCOMPARE(of(anneliese()).unpromptedOrder, false);
        contact(tomas(), utc(2026, 1, 15));
        m_shop->buy(tomas(), 900, utc(2026, 11, 15));
        QCOMPARE(of(tomas()).unpromptedOrder, true); // ten months after somebody wrote
        contact(tomas(), utc(2026, 11, 14), Direction::Out, Outcome::Connected);
        QCOMPARE(of(tomas()).unpromptedOrder, false); // the day after somebody spoke to him
    }

    void whoGetsInTouchIsNotReminded()
    {
        contact(tomas(), utc(2026, 1, 15));
        contact(tomas(), utc(2026, 11, 14), Direction::In);
        m_shop->buy(tomas(), 900, utc(2026, 11, 15));
        QCOMPARE(of(tomas()).unpromptedOrder, true);
    }

    void ticketsTell()
    {
        ask(anneliese(), utc(2026, 9, 1));
        QCOMPARE(of(anneliese()).ticketsIn30Days, 0);
        const TicketId complaint = ask(anneliese(), utc(2026, 11, 1), TicketType::Complaint);
        ask(anneliese(), utc(2026, 11, 20));
        QCOMPARE(of(anneliese()).ticketsIn30Days, 2);
        QCOMPARE(of(anneliese(), {2026, 11, 19}).ticketsIn30Days, 1);
        QCOMPARE(of(anneliese()).openComplaint, true);
        QCOMPARE(of(anneliese()).reopenedTicket, false);
        const auto set = [&](StatusCategory category) {
            runOrDie(m_shop->db, SetTicketStatus{{complaint}, builtInStatus(category)});
        };
        set(StatusCategory::Solved);
        QCOMPARE(of(anneliese()).openComplaint, false);
        QCOMPARE(of(anneliese(), {2026, 11, 2}).openComplaint, true);
        set(StatusCategory::Open);
        QCOMPARE(of(anneliese()).reopenedTicket, true);
        QCOMPARE(of(anneliese()).openComplaint, true);
        QVERIFY(!of(tomas()).ticketsIn30Days);
    }

    void missedPromisesOfAnAnswerTell()
    {
        const TicketId ticket = ask(anneliese(), utc(2026, 11, 1));
        execute(u"DELETE FROM ticket_clocks"_s);
        QVERIFY(!of(anneliese()).missedPromise); // nothing was promised
        execute(u"INSERT INTO ticket_clocks (ticket_id, metric, instance, state, started_at, counted_ms, paused_ms)"
                " VALUES (%1, 'first_response', 1, 'met', %2, 0, 0)"_s.arg(ticket.value)
                    .arg(utc(2026, 11, 1).ms));
        QCOMPARE(of(anneliese()).missedPromise, false);
        execute(u"UPDATE ticket_clocks SET breached_at = %1"_s.arg(utc(2026, 11, 3).ms));
        QCOMPARE(of(anneliese()).missedPromise, true);
        QCOMPARE(of(anneliese(), {2026, 11, 2}).missedPromise, false);
        execute(u"UPDATE ticket_clocks SET metric = 'resolution'"_s);
        QVERIFY(!of(anneliese()).missedPromise); // not of an answer
    }

    void lostTiersAndPointsTell()
    {
        QCOMPARE(of(tomas()).lostTier, false);
        QVERIFY(!of(m_shop->shop.priya).lostTier); // is no member
        const auto step = [&](const QString &day, TierId from, TierId to, const QString &reason) {
            execute(u"INSERT INTO tier_changes (customer_id, changed_on, from_tier_id, to_tier_id, reason, recorded_at)"
                    " VALUES (%1, '%2', %3, %4, '%5', 0)"_s.arg(tomas().value)
                        .arg(day)
                        .arg(from.value)
                        .arg(to.value)
                        .arg(reason));
        };
        step(u"2026-11-02"_s, m_shop->gold, m_shop->silver, u"downgraded"_s);
        QCOMPARE(of(tomas()).lostTier, true);
        QVERIFY(!of(tomas(), {2026, 11, 1}).lostTier.value_or(false));
        step(u"2026-11-03"_s, m_shop->silver, m_shop->silver, u"retained"_s);
        QCOMPARE(of(tomas()).lostTier, true); // silver was kept, gold was not won back
        step(u"2026-11-05"_s, m_shop->silver, m_shop->gold, u"qualified"_s);
        QCOMPARE(of(tomas()).lostTier, false); // won back

        QVERIFY(!of(anneliese()).pointsLapsed); // has none
        execute(u"INSERT INTO points_accounts (customer_id, opened_at) VALUES (%1, %2)"_s.arg(anneliese().value)
                    .arg(utc(2026, 11, 1).ms));
        QCOMPARE(of(anneliese()).pointsLapsed, false);
        const auto line = [&](const QString &type, int points) {
            execute(u"INSERT INTO points_entries (account_id, customer_id, sequence, posting, type, points, total_after,"
                    " occurred_at, recorded_at) SELECT id, customer_id, 900 + (SELECT count(*) FROM points_entries), 900,"
                    " '%1', %2, 0, %3, %3 FROM points_accounts WHERE customer_id = %4"_s.arg(type)
                        .arg(points)
                        .arg(utc(2026, 11, 20).ms)
                        .arg(anneliese().value));
        };
        line(u"expire"_s, -700);
        QCOMPARE(of(anneliese()).pointsLapsed, true);
        line(u"reinstate"_s, 700);
        QCOMPARE(of(anneliese()).pointsLapsed, false);
    }

    void whoBroughtAFriendIsKnown()
    {
        m_shop->record(anneliese(), m_shop->ben);
        QCOMPARE(of(anneliese()).referred, true);
        QVERIFY(!of(m_shop->ben).referred);
        execute(u"UPDATE referral_progress SET state = 'rejected'"_s);
        QCOMPARE(of(anneliese()).referred, false);
    }

    void subscriptionsTell()
    {
        const auto subscribe = [&](CustomerId customer, int months, QDate startsOn, bool renews = true) {
            SubscriptionPlan plan;
            plan.name = u"Coffee, %1 months"_s.arg(++m_plans);
            plan.priceMinor = 1'200;
            plan.periodMonths = months;
            const SubscriptionPlanId id = runOrDie(m_shop->db, SaveSubscriptionPlan{plan});
            StartSubscription start;
            start.customer = customer;
            start.offer.plan = id;
            start.offer.priceMinor = 1'200;
            start.offer.periodMonths = months;
            start.startsOn = startsOn;
            start.renews = renews;
            runOrDie(m_shop->db, start);
        };
        subscribe(anneliese(), 12, {2026, 1, 1}); // renews in 40 days; she was called on 12 November
        QCOMPARE(of(anneliese()).renewsByItself, true);
        QCOMPARE(of(anneliese()).daysToRenewal, 40);
        QCOMPARE(of(anneliese()).spokenToBeforeRenewal, true);
        QCOMPARE(of(anneliese(), {2026, 11, 2}).spokenToBeforeRenewal, false);
        QVERIFY(!of(anneliese(), {2025, 12, 31}).renewsByItself);
        subscribe(tomas(), 1, {2026, 1, 1}); // each month, which is no decision
        QCOMPARE(of(tomas()).renewsByItself, true);
        QVERIFY(!of(tomas()).daysToRenewal);
        QVERIFY(!of(tomas()).spokenToBeforeRenewal);
        subscribe(m_shop->ben, 12, {2026, 11, 1}, false);
        QCOMPARE(of(m_shop->ben).renewsByItself, false);
        QVERIFY(!of(m_shop->ben).daysToRenewal);
    }

    /// A pause does not hide that it ends.
    void whatIsPausedAndCancelledDoesNotRenew()
    {
        SubscriptionPlan plan;
        plan.name = u"Coffee"_s;
        plan.priceMinor = 1'200;
        const SubscriptionPlanId id = runOrDie(m_shop->db, SaveSubscriptionPlan{plan});
        const QDate today(2026, 11, 22);
        const SubscriptionId paused = runOrDie(m_shop->db,
                                               StartSubscription{tomas(), {id, 1, 1'200, 1, 0}, QDate(2026, 1, 10)});
        runOrDie(m_shop->db, PauseSubscription{paused, today, today.addMonths(1), {}});
        QCOMPARE(of(tomas()).renewsByItself, true);
        runOrDie(m_shop->db, CancelSubscription{paused, {}, {}});
        QCOMPARE(of(tomas()).renewsByItself, false);
    }

    void itCanBeStopped()
    {
        const CancelToken cancelled;
        cancelled.cancel();
        const auto stopped = m_shop->db.read([&](Connection &connection) {
            return RiskSignalStore(connection).known({}, {2026, 11, 22}, {}, cancelled);
        });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestRiskSignals)
#include "tst_risksignals.moc"
