// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/loyalty/loyaltycommands.h"
#include "models/orders/ordercommands.h"
#include "storage/sla/slaexplanation.h"
#include "storage/sla/slareach.h"
#include "tests/models/tickets/deskfixture.h"
#include "tests/support/loyaltyshop.h"

using namespace regulars;
using namespace Qt::StringLiterals;

class TestSlaCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_desk;

    [[nodiscard]] SlaExplanation explained(TicketId id)
    {
        return m_desk->db.read([id](Connection &connection) { return explainSla(connection, id); }).value();
    }
    [[nodiscard]] SlaPolicyId fastPolicy(const SlaConditions &conditions)
    {
        SlaPolicy fast = m_desk->usualPolicy();
        fast.name = u"Fast"_s;
        fast.conditions = conditions;
        for (SlaTarget &target : fast.targets)
            target.minutes /= 2;
        const SlaPolicyId id = runOrDie(m_desk->db, SaveSlaPolicy{fast});
        runOrDie(m_desk->db, OrderSlaPolicies{{id, m_desk->policy}});
        return id;
    }
    template<Command T>
    [[nodiscard]] Error errorOf(T command)
    {
        const auto written = runCommand(*m_desk->db, std::move(command)).result();
        return written ? Error{ErrorCode::Internal, u"no error"_s, {}, {}} : written.error();
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }
    void cleanup() { m_desk->verify(); }

    void aChangedPolicyMovesWhatIsOpenAndNothingElse()
    {
        const TicketId open = m_desk->ticket(u"Open"_s);
        const TicketId solved = m_desk->ticket(u"Solved"_s);
        m_desk->db.clock().set(utc(2026, 11, 23, 12));
        runOrDie(m_desk->db, ReplyToTicket{solved, u"Done"_s, builtInStatus(StatusCategory::Solved)});
        SlaPolicy policy = m_desk->usualPolicy();
        policy.id = m_desk->policy;
        for (SlaTarget &target : policy.targets)
            target.minutes /= 4;
        runOrDie(m_desk->db, SaveSlaPolicy{policy});
        QCOMPARE(m_desk->row(open).dueAt, utc(2026, 11, 23, 10));
        QCOMPARE(m_desk->clock(solved, SlaMetric::FirstResponse).state, SlaState::Met);
        QCOMPARE(m_desk->clock(solved, SlaMetric::FirstResponse).targetMinutes, 240);
        m_desk->undoLast();
        QCOMPARE(m_desk->row(open).dueAt, utc(2026, 11, 23, 13));
    }

    void otherHoursMoveWhatIsOpen()
    {
        const TicketId id = m_desk->ticket(u"Lamp"_s);
        WorkCalendar calendar = usualCalendar(QTimeZone::utc());
        calendar.id = m_desk->hours;
        calendar.name = u"Shop"_s;
        calendar.week[0] = {{9 * 60, 11 * 60}, {14 * 60, 17 * 60}};
        runOrDie(m_desk->db, SaveWorkCalendar{calendar});
        QCOMPARE(m_desk->row(id).dueAt, utc(2026, 11, 23, 16));
    }

    void aStatusOfTheShopsOwnHoldsTheClock()
    {
        TicketStatus repair;
        repair.name = u"At the workshop"_s;
        repair.category = StatusCategory::OnHold;
        repair.effects = {ClockEffect::Pause, ClockEffect::Pause, ClockEffect::Pause, ClockEffect::Pause};
        const TicketStatusId id = runOrDie(m_desk->db, SaveTicketStatus{repair});
        QVERIFY(id.value > lastBuiltInStatus);
        const TicketId ticket = m_desk->ticket(u"Lamp"_s);
        QCOMPARE(runOrDie(m_desk->db, SetTicketStatus{{ticket}, id}), 1);
        QCOMPARE(m_desk->clock(ticket, SlaMetric::FirstResponse).state, SlaState::Paused);
        QCOMPARE(m_desk->row(ticket).statusName, u"At the workshop"_s);
        QCOMPARE(errorOf(RemoveTicketStatus{id}).args.value(u"reason"_s).toString(), u"in_use"_s);
        repair.id = id;
        repair.effects[0] = ClockEffect::Run;
        runOrDie(m_desk->db, SaveTicketStatus{repair});
        QCOMPARE(m_desk->clock(ticket, SlaMetric::FirstResponse).state, SlaState::Running);
        m_desk->status(ticket, StatusCategory::Solved);
        runOrDie(m_desk->db, RemoveTicketStatus{id});
        QCOMPARE(errorOf(RemoveTicketStatus{builtInStatus(StatusCategory::Open)}).args.value(u"reason"_s).toString(),
                 u"built_in"_s);
        TicketStatus twice = repair;
        twice.id = {};
        twice.name = u"at the WORKSHOP"_s;
        runOrDie(m_desk->db, SaveTicketStatus{twice}); // the other one is gone
        QCOMPARE(errorOf(SaveTicketStatus{twice}).field, u"name"_s);
    }

    void theMakingOfAStatusThatTicketsHadIsNotUndone()
    {
        TicketStatus repair;
        repair.name = u"At the workshop"_s;
        repair.category = StatusCategory::OnHold;
        const auto made = runCommand(*m_desk->db, SaveTicketStatus{repair}).result();
        VERIFY_RESULT(made);
        const TicketId ticket = m_desk->ticket(u"Lamp"_s);
        QCOMPARE(runOrDie(m_desk->db, SetTicketStatus{{ticket}, made->value}), 1);
        m_desk->status(ticket, StatusCategory::Solved);
        const auto undone = m_desk->db.write(
            u"undo"_s, [&](WriteSession &session) { return History(session.connection()).undo(session, made->changeSet); });
        VERIFY_RESULT(undone);
        QCOMPARE(undone->value.conflicts.size(), 1);
    }

    void theFirstPolicyThatFitsHolds()
    {
        SlaConditions vip;
        vip.customerTags = {u"VIP"_s};
        (void)fastPolicy(vip);
        const TicketId id = m_desk->ticket(u"Lamp"_s, m_desk->shop.anneliese);
        QCOMPARE(m_desk->row(id).dueAt, utc(2026, 11, 23, 13));
        // A tag makes the customer one to whom more is promised.
        Customer customer = m_desk->db
                                .read([this](Connection &connection) {
                                    return CustomerStore(connection).customer(m_desk->shop.anneliese);
                                })
                                .value();
        customer.tags += u"vip"_s;
        runOrDie(m_desk->db, UpdateCustomer{customer});
        QCOMPARE(m_desk->row(id).dueAt, utc(2026, 11, 23, 11));
        const SlaExplanation why = explained(id);
        QCOMPARE(why.promised, u"Fast"_s);
        QVERIFY(why.policies.first().holds && !why.policies.last().holds);
    }

    void moreSpendingBringsAnotherPolicy()
    {
        SlaConditions great;
        great.minimumNetMinor = 100'000;
        const SlaPolicyId fast = fastPolicy(great);
        const TicketId id = m_desk->ticket(u"Lamp"_s, m_desk->shop.priya);
        QCOMPARE(explained(id).policies.first().mismatches, QList{SlaMismatch::LifetimeValue});
        runOrDie(m_desk->db, RecordSale{sale(m_desk->shop.priya, utc(2026, 11, 22), 150'000)});
        QCOMPARE(m_desk->row(id).dueAt, utc(2026, 11, 23, 11));
        runOrDie(m_desk->db, RemoveSlaPolicy{fast});
        QCOMPARE(m_desk->row(id).dueAt, utc(2026, 11, 23, 13));
    }

    void anotherTierBringsAnotherPolicy()
    {
        const TierLadder ladder = runOrDie(m_desk->db, SaveTiers{threeTiers(), {}});
        SlaConditions gold;
        gold.tiers = {ladder.tiers.last().id};
        const SlaPolicyId fast = fastPolicy(gold);
        const TicketId open = m_desk->ticket(u"Lamp"_s, m_desk->shop.priya);
        const TicketId solved = m_desk->ticket(u"Chair"_s, m_desk->shop.priya);
        m_desk->status(solved, StatusCategory::Solved);
        QCOMPARE(explained(open).policies.first().mismatches, QList{SlaMismatch::Tier});
        QCOMPARE(runOrDie(m_desk->db, JoinProgramme{{m_desk->shop.priya}, {}}), 1);
        QCOMPARE(m_desk->row(open).dueAt, utc(2026, 11, 23, 13));
        // Whoever reaches the tier is promised more at once; what is finished stays as it was.
        runOrDie(m_desk->db, RecordSale{sale(m_desk->shop.priya, utc(2026, 11, 22), 15'000)});
        QCOMPARE(m_desk->row(open).dueAt, utc(2026, 11, 23, 11));
        QCOMPARE(explained(open).promised, u"Fast"_s);
        QCOMPARE(explained(solved).promised, u"Usual"_s);
        m_desk->undoLast();
        QCOMPARE(m_desk->row(open).dueAt, utc(2026, 11, 23, 13));
        const auto reach = [&] {
            const QList<SlaPolicy> policies = m_desk->db.read([](Connection &c) { return SlaStore(c).policies(); }).value();
            return m_desk->db.read([=](Connection &c) { return slaReach(c, policies); }).value().tickets.value(fast);
        };
        QCOMPARE(reach(), 0);
        runOrDie(m_desk->db, GiveTier{{m_desk->shop.priya}, ladder.tiers.last().id, u"A friend of the house"_s, {}});
        QCOMPARE(m_desk->row(open).dueAt, utc(2026, 11, 23, 11));
        QCOMPARE(reach(), 1);
        runOrDie(m_desk->db, LeaveProgramme{{m_desk->shop.priya}});
        QCOMPARE(m_desk->row(open).dueAt, utc(2026, 11, 23, 13));
    }

    void aTierThatWasRemovedIsNobodys()
    {
        const TierLadder ladder = runOrDie(m_desk->db, SaveTiers{threeTiers(), {}});
        SlaConditions gold;
        gold.tiers = {ladder.tiers.last().id};
        (void)fastPolicy(gold);
        const TicketId id = m_desk->ticket(u"Lamp"_s, m_desk->shop.anneliese);
        QCOMPARE(runOrDie(m_desk->db, JoinProgramme{{m_desk->shop.anneliese}, {}}), 1);
        QCOMPARE(m_desk->row(id).dueAt, utc(2026, 11, 23, 11));
        TierLadder two = ladder;
        two.tiers.removeLast();
        runOrDie(m_desk->db, SaveTiers{two, {}});
        QCOMPARE(m_desk->row(id).dueAt, utc(2026, 11, 23, 13));
        m_desk->undoLast();
        QCOMPARE(m_desk->row(id).dueAt, utc(2026, 11, 23, 11));
    }

    void aDueTimeIsExplainedStepByStep()
    {
        const TicketId id = m_desk->ticket(u"Lamp"_s);
        m_desk->db.clock().set(utc(2026, 11, 23, 15));
        m_desk->status(id, StatusCategory::WaitingCustomer);
        m_desk->db.clock().set(utc(2026, 11, 24, 10));
        m_desk->status(id, StatusCategory::Open);
        const SlaExplanation why = explained(id);
        const auto resolution = std::find_if(why.clocks.begin(), why.clocks.end(), [](const ExplainedClock &each) {
            return each.clock.metric == SlaMetric::Resolution;
        });
        QVERIFY(resolution != why.clocks.end());
        QCOMPARE(resolution->spans.size(), 3);
        QCOMPARE(resolution->spans[0].businessMs, 6 * 3'600'000);
        QCOMPARE(resolution->spans[1].span.effect, ClockEffect::Pause);
        QCOMPARE(resolution->spans[1].category, StatusCategory::WaitingCustomer);
        QCOMPARE(resolution->spans[2].businessMs, 10 * 3'600'000);
        QCOMPARE(resolution->spans[2].worked.first(), (Stretch{utc(2026, 11, 24, 10), utc(2026, 11, 24, 17)}));
        QCOMPARE(resolution->clock.dueAt, utc(2026, 11, 25, 12));
        QVERIFY(!m_desk->db.read([](Connection &connection) { return explainSla(connection, TicketId{99}); }));
    }

    void wrongPoliciesAreRefused()
    {
        QCOMPARE(errorOf(SaveSlaPolicy{}).field, u"name"_s);
        SlaPolicy lost = m_desk->usualPolicy();
        lost.calendar = WorkCalendarId{99};
        QCOMPARE(errorOf(SaveSlaPolicy{lost}).code, ErrorCode::NotFound);
        QCOMPARE(errorOf(RemoveWorkCalendar{m_desk->hours}).args.value(u"reason"_s).toString(), u"in_use"_s);
        WorkCalendar empty;
        empty.name = u"Never"_s;
        QCOMPARE(errorOf(SaveWorkCalendar{empty}).field, u"week"_s);
        Team team;
        team.name = u"Repairs"_s;
        runOrDie(m_desk->db, SaveTeam{team});
        QCOMPARE(errorOf(SaveTeam{team}).field, u"name"_s);
    }
};

QTEST_GUILESS_MAIN(TestSlaCommands)
#include "tst_slacommands.moc"
