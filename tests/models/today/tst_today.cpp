// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/interactions/interactioncommands.h"
#include "models/orders/ordercommands.h"
#include "models/privacy/consentcommands.h"
#include "models/tasks/taskcommands.h"
#include "models/today/cominglist.h"
#include "models/today/todaycommands.h"
#include "models/today/todayview.h"
#include "storage/journal/history.h"
#include "storage/people/shopstore.h"
#include "storage/today/todaystore.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The briefing of a day in a shop that each test fills itself.
class TestToday : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    const Instant m_now = utc(2026, 11, 22, 9); // a Sunday

    CustomerId add(const QString &name, Birthday birthday = {})
    {
        Customer customer = person(name, u"X"_s);
        customer.birthday = birthday;
        return runOrDie(*m_db, CreateCustomer{customer});
    }
    void sell(CustomerId customer, QDate day, qint64 minor = 4'000)
    {
        runOrDie(*m_db, RecordSale{sale(customer, utc(day.year(), day.month(), day.day()), minor)});
    }
    /// Every `gap` days, the last time `silent` days ago.
    CustomerId regular(const QString &name, int orders, int gap, int silent, qint64 minor = 4'000)
    {
        const CustomerId customer = add(name);
        for (int i = 0; i < orders; ++i)
            sell(customer, QDate(2026, 11, 22).addDays(-silent - i * gap), minor);
        return customer;
    }
    [[nodiscard]] Briefing briefing(UserId user = {}) const
    {
        const auto read = m_db->read([&](Connection &connection) -> Result<Briefing> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            return TodayStore(connection).briefing(shop, user, m_db->clock().now());
        });
        if (!read)
            qFatal("the briefing failed: %ls", qUtf16Printable(read.error().detail));
        return *read;
    }
    /// The customer agrees to the newsletter, or says something about another topic.
    void answer(CustomerId customer, ConsentPurpose purpose = ConsentPurpose::Newsletter,
                ConsentState state = ConsentState::Granted)
    {
        ConsentAnswer given;
        given.customer = customer;
        given.topics = {{ConsentChannel::Email, purpose}};
        given.line.state = state;
        runOrDie(*m_db, RecordConsent{given});
    }
    /// "kind first name" of the lines.
    static QStringList shown(const QList<Attention> &lines)
    {
        QStringList texts;
        for (const Attention &line : lines)
            texts += nameOf(line.kind) + u' ' + line.name.section(u' ', 0, 0);
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_db->clock().set(m_now);
    }

    void anEmptyShopSaysSo()
    {
        const Briefing day = briefing();
        QVERIFY(day.emptyShop);
        QCOMPARE(day.things(), 0);
        add(u"Ada"_s);
        QVERIFY(!briefing().emptyShop);
    }

    /// By what is at stake; nobody who must not be contacted, or who was written to.
    void whoMayLeaveIsNamed()
    {
        const auto score = [this](CustomerId customer, int risk, int valueMinor) {
            VERIFY_RESULT(m_db->write(u"score"_s, [=](WriteSession &session) -> Result<void> {
                session.connection().execute(u"INSERT INTO customer_scores (customer_id, as_of, risk, value_minor, reasons)"
                                             " VALUES (%1, 2461000, %2, %3, '[[\"unhappy\",15]]')"_s.arg(customer.value)
                                                 .arg(risk)
                                                 .arg(valueMinor));
                return {};
            }));
        };
        VERIFY_RESULT(m_db->write(u"score"_s, [](WriteSession &session) -> Result<void> {
            session.connection().execute(u"INSERT INTO score_runs (id, as_of, model, buyers, repeaters, scored, computed_at)"
                                         " VALUES (1, 2461000, 'bg_nbd', 9, 9, 9, %1)"_s.arg(session.now().ms));
            return {};
        }));
        const CustomerId ada = add(u"Ada"_s);
        score(ada, 60, 10'000);
        score(add(u"Bo"_s), 80, 5'000);
        score(add(u"Cy"_s), 49, 90'000);
        const CustomerId written = add(u"Ed"_s);
        score(written, 90, 90'000);
        runOrDie(*m_db, LogInteraction{interaction(written, InteractionKind::Call, utc(2026, 11, 20), u"Spoke"_s)});
        const CustomerId quiet = add(u"Di"_s);
        score(quiet, 90, 90'000);
        runOrDie(*m_db, SetDoNotContact{quiet, true});
        QCOMPARE(shown(briefing().reachOut), (QStringList{u"at_risk Ada"_s, u"at_risk Bo"_s}));
        const Attention line = briefing().reachOut.first();
        QCOMPARE(line.number, 60);
        QCOMPARE(line.atStake.minor, 6'000);
        runOrDie(*m_db, SettleAttention{AttentionKind::AtRisk, ada});
        QCOMPARE(shown(briefing().reachOut), QStringList{u"at_risk Bo"_s});
    }

    /// Where nobody knows what is at stake, the risk alone decides; whoever has bought since is not named, and nobody twice.
    void whoMayLeaveIsNamedWithoutAnAmount()
    {
        const CustomerId once = regular(u"Once"_s, 1, 21, 300, 50'000); // would be silent, too
        const CustomerId back = regular(u"Back"_s, 1, 21, 0, 50'000);
        QCOMPARE(shown(briefing().reachOut), (QStringList{u"welcome Back"_s, u"silent Once"_s}));
        VERIFY_RESULT(m_db->write(u"score"_s, [=](WriteSession &session) -> Result<void> {
            session.connection().execute(u"INSERT INTO score_runs (id, as_of, model, buyers, repeaters, scored, computed_at)"
                                         " VALUES (1, 2461000, 'none', 9, 9, 9, %1)"_s.arg(session.now().ms - 86'400'000));
            for (const CustomerId each : {once, back})
                session.connection().execute(u"INSERT INTO customer_scores (customer_id, as_of, risk, reasons)"
                                             " VALUES (%1, 2461000, 70, '[[\"overdue\",35]]')"_s.arg(each.value));
            return {};
        }));
        QCOMPARE(shown(briefing().reachOut), (QStringList{u"at_risk Once"_s, u"welcome Back"_s}));
        QCOMPARE(briefing().reachOut.first().atStake.minor, 0);
    }

    void regularsBehindTheirRhythmSlipAway()
    {
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s})
            regular(name, 4, 21, 5); // on time; they make the shop's typical gap
        regular(u"Henrik"_s, 5, 21, 64, 4'000);
        regular(u"Ines"_s, 4, 21, 45, 10'000);
        regular(u"Gone"_s, 4, 21, 400);
        regular(u"Twice"_s, 2, 21, 64);
        const Briefing day = briefing();
        QCOMPARE(shown(day.slipping), (QStringList{u"slipping Ines"_s, u"slipping Henrik"_s})); // by what is at stake
        const Attention &henrik = day.slipping.last();
        QCOMPARE(henrik.rhythm.silentDays, 64);
        QCOMPARE(henrik.rhythm.gapDays, 21.0);
        QCOMPARE(henrik.rhythm.band(), OverdueBand::Lost);
        QCOMPARE(henrik.atStake.minor, static_cast<qint64>(4'000 * 90 / 21.0));
        QCOMPARE(day.slipping.first().rhythm.band(), OverdueBand::Overdue);
    }

    void whoWasWrittenToIsLeftInPeace()
    {
        const CustomerId henrik = regular(u"Henrik"_s, 5, 21, 120);
        QCOMPARE(briefing().slipping.size(), 1);
        runOrDie(*m_db, LogInteraction{interaction(henrik, InteractionKind::Call, utc(2026, 11, 20), u"Spoke"_s)});
        QVERIFY(briefing().slipping.isEmpty());
    }

    /// Value at stake × urgency × consent (core/today/nextaction.h).
    void whatShouldBeDoneFirstComesFirst()
    {
        const auto born = [this](const QString &name, qint64 minor) {
            Customer customer = person(name, u"X"_s);
            customer.birthday = {0, 11, 22};
            const CustomerId id = runOrDie(*m_db, CreateCustomer{customer});
            sell(id, QDate(2026, 7, 1), minor);
            return id;
        };
        const CustomerId refused = born(u"Refused"_s, 90'000);
        born(u"Unasked"_s, 50'000);
        const CustomerId granted = born(u"Granted"_s, 30'000);
        QCOMPARE(shown(briefing().reachOut),
                 (QStringList{u"birthday Refused"_s, u"birthday Unasked"_s, u"birthday Granted"_s}));
        answer(granted, ConsentPurpose::Offers);
        QCOMPARE(shown(briefing().reachOut),
                 (QStringList{u"birthday Refused"_s, u"birthday Granted"_s, u"birthday Unasked"_s}));
        answer(refused, ConsentPurpose::Offers, ConsentState::Denied);
        QCOMPARE(shown(briefing().reachOut),
                 (QStringList{u"birthday Granted"_s, u"birthday Unasked"_s, u"birthday Refused"_s}));
    }

    void daysToRememberAreKept()
    {
        m_db->clock().set(utc(2027, 2, 28, 9)); // no leap year
        const auto with = [this](const QString &name, const QList<ImportantDate> &dates) {
            Customer customer = person(name, u"X"_s);
            customer.dates = dates;
            return runOrDie(*m_db, CreateCustomer{customer});
        };
        with(u"Ada"_s, {{u"Wedding"_s, {2017, 2, 28}}});
        with(u"Leo"_s, {{u"Name day"_s, {0, 2, 29}}, {u"Opening"_s, {2000, 12, 1}}});
        const CustomerId missed = with(u"Mia"_s, {{u"Move"_s, {0, 2, 26}}});
        with(u"Old"_s, {{u"Move"_s, {0, 2, 25}}});
        const QList<Attention> lines = briefing().reachOut;
        QCOMPARE(shown(lines), (QStringList{u"day_to_remember Ada"_s, u"day_to_remember Leo"_s, u"day_to_remember Mia"_s}));
        QCOMPARE(lines[0].detail, u"Wedding"_s);
        QCOMPARE(lines[0].number, 10);
        QCOMPARE(lines[1].number, 0);
        QCOMPARE(lines[2].daysAgo, 2);
        runOrDie(*m_db, SettleAttention{AttentionKind::DayToRemember, missed});
        QCOMPARE(briefing().reachOut.size(), 2);
    }

    void theNextThirtyDays()
    {
        m_db->clock().set(utc(2027, 2, 20, 9));
        Customer leo = person(u"Leo"_s, u"X"_s);
        leo.birthday = {2000, 2, 29};
        leo.dates = {{u"Wedding"_s, {0, 3, 21}}, {u"Opening"_s, {2020, 3, 22}}};
        const CustomerId id = runOrDie(*m_db, CreateCustomer{leo});
        add(u"Ada"_s, {0, 2, 20});
        ComingList list(**m_db);
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.refresh();
        QTRY_COMPARE(list.rowCount(), 3);
        QCOMPARE(list.rows()[0].name, u"Ada X"_s);
        QCOMPARE(list.rows()[1], (ComingDay{id, u"Leo X"_s, {}, QDate(2027, 2, 28), 27}));
        QCOMPARE(list.rows()[2], (ComingDay{id, u"Leo X"_s, u"Wedding"_s, QDate(2027, 3, 21), 0}));
        runOrDie(*m_db, DeleteCustomers{{id}});
        QTRY_COMPARE(list.rowCount(), 1);
    }

    void linesAreSetAsideAndComeBack()
    {
        const CustomerId henrik = regular(u"Henrik"_s, 5, 21, 120);
        const auto isShown = [this] { return !briefing().slipping.isEmpty(); };
        QVERIFY(isShown());
        runOrDie(*m_db, SnoozeAttention{AttentionKind::Slipping, henrik, utc(2026, 11, 23, 8)});
        QVERIFY(!isShown());
        m_db->clock().set(utc(2026, 11, 23, 9));
        QVERIFY(isShown());
        runOrDie(*m_db, SettleAttention{AttentionKind::Slipping, henrik});
        QVERIFY(!isShown());
        VERIFY_RESULT(m_db->write(u"undo"_s, [](WriteSession &session) -> Result<void> {
            History history(session.connection());
            REGULARS_TRY(last, history.lastUndoable());
            REGULARS_CHECK(history.undo(session, last.id));
            return {};
        }));
        QVERIFY(isShown());
        runOrDie(*m_db, DismissAttention{AttentionKind::Slipping, henrik});
        QVERIFY(!isShown());
        QCOMPARE(runCommand(**m_db, DismissAttention{AttentionKind::Slipping, CustomerId{99}}).result().error().code,
                 ErrorCode::NotFound);
    }

    void birthdaysOfTodayAndOfADayThatWasMissed()
    {
        add(u"Yuki"_s, {1986, 11, 22});
        add(u"Nameless"_s, {0, 11, 21});
        add(u"Old"_s, {1986, 11, 19});
        const CustomerId gone = add(u"Gone"_s, {1986, 11, 22});
        runOrDie(*m_db, DeleteCustomers{{gone}});
        const QList<Attention> lines = briefing().reachOut;
        QCOMPARE(shown(lines), (QStringList{u"birthday Yuki"_s, u"birthday Nameless"_s}));
        QCOMPARE(lines.first().number, 40);
        QCOMPARE(lines.last().number, 0);
        QCOMPARE(lines.last().daysAgo, 1);
    }

    void bornOn29February_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("kept");
        QTest::newRow("28 February of a common year") << QDate(2027, 2, 28) << true;
        QTest::newRow("27 February of a common year") << QDate(2027, 2, 27) << false;
        QTest::newRow("28 February of a leap year") << QDate(2028, 2, 28) << false;
        QTest::newRow("29 February") << QDate(2028, 2, 29) << true;
    }
    void bornOn29February()
    {
        QFETCH(const QDate, today);
        add(u"Leap"_s, {1996, 2, 29});
        m_db->clock().set(utc(today.year(), today.month(), today.day()));
        QTEST(!briefing().reachOut.isEmpty(), "kept");
    }

    void milestonesAnniversariesAndFirstOrders()
    {
        regular(u"Lucia"_s, 10, 20, 1);
        const CustomerId eve = add(u"Eve"_s);
        for (const QDate &day : {QDate(2024, 11, 22), QDate(2026, 5, 1), QDate(2026, 11, 10)})
            sell(eve, day);
        const CustomerId noah = add(u"Noah"_s);
        sell(noah, {2026, 11, 16});
        const QStringList expected{u"milestone Lucia"_s, u"anniversary Eve"_s, u"welcome Noah"_s};
        QList<Attention> lines = briefing().reachOut;
        QCOMPARE(shown(lines), expected);
        QCOMPARE(lines.at(0).number, 10);
        QCOMPARE(lines.at(1).number, 2);
        QCOMPARE(lines.at(2).daysAgo, 6);
        runOrDie(*m_db, LogInteraction{interaction(noah, InteractionKind::Email, utc(2026, 11, 18), u"Welcome"_s)});
        runOrDie(*m_db, SettleAttention{AttentionKind::Anniversary, eve});
        QCOMPARE(shown(briefing().reachOut), QStringList{u"milestone Lucia"_s});
    }

    void goodCustomersWhoWentSilent()
    {
        regular(u"Otto"_s, 2, 30, 250, 90'000);
        const QList<Attention> lines = briefing().reachOut;
        QCOMPARE(shown(lines), QStringList{u"silent Otto"_s});
        QCOMPARE(lines.first().spent.minor, 180'000);
        QCOMPARE(lines.first().daysAgo, 250);
    }

    void addressesThatDoNotWork()
    {
        Customer customer = person(u"Ada"_s, u"X"_s);
        customer.contacts.first().valid = false;
        const CustomerId ada = runOrDie(*m_db, CreateCustomer{customer});
        Briefing day = briefing();
        QCOMPARE(day.toMend, 1);
        QCOMPARE(day.mend.first().detail, u"ada@x.example"_s);
        runOrDie(*m_db, DismissAttention{AttentionKind::InvalidContact, ada});
        day = briefing();
        QCOMPARE(day.toMend, 0);
        QVERIFY(day.mend.isEmpty());
    }

    void buyersWhoWereNeverAsked()
    {
        const CustomerId ada = add(u"Ada"_s);
        const CustomerId ben = add(u"Ben"_s);
        sell(ada, {2026, 11, 20});
        sell(ben, {2026, 11, 21});
        QVERIFY(briefing().mend.isEmpty()); // nobody's answer is on record: this shop does not ask
        answer(ben);
        Briefing day = briefing();
        QCOMPARE(shown(day.mend), QStringList{u"no_consent Ada"_s});
        QCOMPARE(day.mend.first().daysAgo, 2);
        QCOMPARE(day.toMend, 1);
        runOrDie(*m_db, DismissAttention{AttentionKind::NoConsent, ada});
        QVERIFY(briefing().mend.isEmpty());
        m_db->clock().set(utc(2026, 12, 24));
        QVERIFY(briefing().mend.isEmpty());
    }

    void tasksUntilTheEndOfTheDay()
    {
        const auto addTask = [this](const QString &title, Instant due) {
            Task task;
            task.title = title;
            task.dueAt = due;
            return runOrDie(*m_db, CreateTask{task});
        };
        addTask(u"late"_s, utc(2026, 11, 20));
        const TaskId done = addTask(u"today"_s, utc(2026, 11, 22));
        addTask(u"tomorrow"_s, utc(2026, 11, 23));
        Briefing day = briefing();
        QCOMPARE(day.tasks.size(), 2);
        QCOMPARE(day.things(), 2);
        runOrDie(*m_db, CompleteTasks{{done}});
        day = briefing();
        QCOMPARE(day.counts.doneToday, 1);
        QCOMPARE(day.tasks.first().task.title, u"late"_s);
    }

    void theWeekBesideTheOneBefore()
    {
        const CustomerId ada = add(u"Ada"_s);
        const CustomerId ben = add(u"Ben"_s);
        sell(ada, {2026, 11, 10}, 5'000); // last week
        sell(ada, {2026, 11, 17}, 3'000); // her second
        sell(ben, {2026, 11, 18}, 1'000); // his first
        sell({}, {2026, 11, 19}, 2'000);
        const WeekFigures week = briefing().week;
        QCOMPARE(week.sales.minor, 6'000);
        QCOMPARE(week.salesBefore.minor, 5'000);
        QCOMPARE(week.orders, 3);
        QCOMPARE(week.returningShare, 0.5);
        QCOMPARE(week.buyersBack, 1);
    }

    void theViewFollows()
    {
        TodayView view(**m_db);
        view.ask();
        QTRY_VERIFY(view.value());
        QVERIFY(view.value()->emptyShop);
        add(u"Yuki"_s, {1986, 11, 22});
        QTRY_COMPARE(view.value()->reachOut.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestToday)

#include "tst_today.moc"
