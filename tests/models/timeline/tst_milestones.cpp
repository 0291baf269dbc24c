// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/duplicatecommands.h"
#include "models/success/goalcommands.h"
#include "models/success/onboardingcommands.h"
#include "storage/success/onboardingstore.h"
#include "storage/timeline/timelinestore.h"
#include "tests/models/subscriptions/subscriptionfixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

/// What becomes of subscriptions, onboardings, goals and check-ins, in the timelines. It is 2026-11-22 10:00 in Berlin.
class TestMilestones : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SubscriptionFixture> m_shop;

    [[nodiscard]] CustomerId anneliese() const { return m_shop->shop.anneliese; }
    [[nodiscard]] QList<TimelineEvent> events(CustomerId customer)
    {
        TimelineFilter filter;
        for (const auto &[kind, name] : EnumNames<TimelineKind>::names) {
            if (isMilestone(kind))
                filter.kinds += kind;
        }
        return m_shop->db
            .read([=](Connection &connection) { return TimelineStore(connection).page(customer, filter, {}, 50); })
            .value();
    }
    /// "kind subject", the newest first.
    [[nodiscard]] QStringList told(CustomerId customer)
    {
        QStringList lines;
        for (const TimelineEvent &event : events(customer))
            lines += event.key.kind + u' ' + event.subject;
        return lines;
    }
    SubscriptionId pausedBox()
    {
        const SubscriptionId box = m_shop->start(anneliese(), m_shop->quarterly, {2026, 2, 1});
        runOrDie(m_shop->db, PauseSubscription{box, m_shop->today, {2027, 1, 1}, u"Sea voyage"_s});
        return box;
    }
    void execute(const QString &sql)
    {
        VERIFY_RESULT(m_shop->db.write(u"test"_s, [=](WriteSession &session) -> Result<void> {
            session.connection().execute(sql);
            return {};
        }));
    }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<SubscriptionFixture>(); }
    void cleanup()
    {
        if (m_shop)
            m_shop->verify();
        m_shop.reset();
    }

    void linesOfASubscriptionAreTold()
    {
        const SubscriptionId box = pausedBox();
        const QList<TimelineEvent> all = events(anneliese());
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].subscriptionChange, SubscriptionEventKind::Paused);
        QCOMPARE(all[0].subject, u"Coffee box"_s);
        QCOMPARE(all[0].body, u"Sea voyage"_s);
        QCOMPARE(all[0].until, QDate(2027, 1, 1));
        QCOMPARE(all[0].key.occurredAt, utc(2026, 11, 22, 9));
        QVERIFY(!all[0].timeUnknown);
        QCOMPARE(all[1].subscriptionChange, SubscriptionEventKind::Started);
        QCOMPARE(all[1].key.occurredAt, utc(2026, 2, 1, 11)); // only the day is known
        QVERIFY(all[1].timeUnknown);
        m_shop->undoLast();
        QCOMPARE(told(anneliese()), QStringList{u"subscription Coffee box"_s});
        m_shop->redoLast();
        QCOMPARE(events(anneliese()).size(), 2);
        runOrDie(m_shop->db, ResumeSubscription{box});
        runOrDie(m_shop->db, CancelSubscription{box, {}, u"Moves"_s});
        QCOMPARE(events(anneliese()).first().subscriptionChange, SubscriptionEventKind::Cancelled);
        QCOMPARE(events(anneliese()).first().until, QDate(2027, 1, 31));
    }

    /// What begins later is told when it was agreed on.
    void whatBeginsLaterIsToldNow()
    {
        m_shop->start(m_shop->shop.tomas, m_shop->yearly, {2027, 5, 1});
        const QList<TimelineEvent> all = events(m_shop->shop.tomas);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().key.occurredAt, utc(2026, 11, 22, 9));
        m_shop->undoLast();
        QVERIFY(told(m_shop->shop.tomas).isEmpty());
    }

    void onboardingsGoalsAndCheckInsAreTold()
    {
        OnboardingTemplate form;
        form.name = u"Welcome"_s;
        form.steps = {{u"Call them"_s, 1}};
        const OnboardingTemplateId saved = runOrDie(m_shop->db, SaveOnboardingTemplate{form, false});
        const OnboardingId onboarding = runOrDie(m_shop->db, StartOnboarding{anneliese(), saved, {2026, 11, 1}, {}});
        QCOMPARE(told(anneliese()), QStringList{u"onboarding Welcome"_s});
        const Onboarding stored =
            m_shop->db.read([=](Connection &connection) { return OnboardingStore(connection).onboarding(onboarding); })
                .value();
        runOrDie(m_shop->db, TickOnboardingStep{onboarding, stored.steps.first().id, true});
        QCOMPARE(told(anneliese()), (QStringList{u"onboarding_ended Welcome"_s, u"onboarding Welcome"_s}));
        QCOMPARE(events(anneliese()).first().onboardingState, OnboardingState::Done);
        runOrDie(m_shop->db, TickOnboardingStep{onboarding, stored.steps.first().id, false}); // it goes on
        QCOMPARE(told(anneliese()), QStringList{u"onboarding Welcome"_s});

        CustomerGoal goal;
        goal.customer = m_shop->shop.tomas;
        goal.title = u"More coffee"_s;
        goal.measure = u"cups a day"_s;
        goal.target = u"200"_s;
        goal.dueOn = {2027, 3, 1};
        const CustomerGoalId set = runOrDie(m_shop->db, SaveCustomerGoal{goal});
        QCOMPARE(events(m_shop->shop.tomas).first().reason, u"200 cups a day"_s);
        QCOMPARE(events(m_shop->shop.tomas).first().until, QDate(2027, 3, 1));
        runOrDie(m_shop->db, CloseCustomerGoal{set, GoalState::Reached});
        CheckIn checkIn;
        checkIn.customer = m_shop->shop.tomas;
        checkIn.heldOn = {2026, 11, 20};
        checkIn.mood = CheckInMood::Happy;
        runOrDie(m_shop->db, NoteCheckIn{checkIn});
        QCOMPARE(told(m_shop->shop.tomas),
                 (QStringList{u"goal_closed More coffee"_s, u"goal More coffee"_s, u"check_in "_s}));
        QCOMPARE(events(m_shop->shop.tomas).last().mood, CheckInMood::Happy);
        QCOMPARE(events(m_shop->shop.tomas).last().key.occurredAt, utc(2026, 11, 20, 11));
        runOrDie(m_shop->db, RemoveCustomerGoal{set});
        QCOMPARE(told(m_shop->shop.tomas), QStringList{u"check_in "_s});
    }

    void theyMoveWithAMerge()
    {
        pausedBox();
        const QStringList before = told(anneliese());
        runOrDie(m_shop->db, MergeCustomers{m_shop->shop.priya, {anneliese()}, {}, {}});
        QVERIFY(told(anneliese()).isEmpty());
        QCOMPARE(told(m_shop->shop.priya), before);
        m_shop->verify();
        m_shop->undoLast();
        QCOMPARE(told(anneliese()), before);
        QVERIFY(told(m_shop->shop.priya).isEmpty());
    }

    void verifyingFindsWhatIsMissing()
    {
        pausedBox();
        execute(u"DELETE FROM timeline_events WHERE kind = 'subscription'"_s);
        const auto verified = m_shop->db.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(verified);
        QCOMPARE(verified->differences.value(u"timeline_events"_s), 2);
        // A shop of before gets them when it is opened.
        execute(u"INSERT INTO settings (key, value) VALUES ('derive_milestones', '1')"_s);
        m_shop->db.reopen();
        QCOMPARE(told(anneliese()).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestMilestones)

#include "tst_milestones.moc"
