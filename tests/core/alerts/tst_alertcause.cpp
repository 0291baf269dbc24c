// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alerts/alertcause.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const LocalCalendar berlin(QTimeZone("Europe/Berlin"));
const Instant now = berlin.at({2026, 11, 22}, {10, 0});
const Currency euro(u"EUR");

Instant daysAgo(int days)
{
    return berlin.at(QDate(2026, 11, 22).addDays(-days), {10, 0});
}

AlertRule rule(AlertKind kind)
{
    AlertRule rule;
    rule.kind = kind;
    rule.title = u"Call them"_s;
    return rule;
}

QList<AlertTicket> ticketsOf(const QList<int> &days, TicketCategoryId category = {})
{
    QList<AlertTicket> tickets;
    for (const int each : days)
        tickets += AlertTicket{u"t-%1"_s.arg(each), category, daysAgo(each)};
    return tickets;
}

/// "key count" of what is found in the tickets.
QString foundIn(const AlertRule &rule, const QList<AlertTicket> &tickets)
{
    const auto cause = alertCause(rule, CustomerId{1}, tickets, now);
    return cause ? u"%1 %2"_s.arg(cause->key).arg(cause->reason.count) : QString();
}

} // namespace

class TestAlertCause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badAnswers_data()
    {
        QTest::addColumn<SurveyKind>("kind");
        QTest::addColumn<int>("score");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("found");
        QTest::newRow("a detractor") << SurveyKind::Nps << 6 << 0 << true;
        QTest::newRow("a passive one") << SurveyKind::Nps << 7 << 0 << false;
        QTest::newRow("not satisfied") << SurveyKind::Csat << 2 << 0 << true;
        QTest::newRow("so so") << SurveyKind::Csat << 3 << 0 << false;
        QTest::newRow("found it difficult") << SurveyKind::Ces << 3 << 0 << true;
        QTest::newRow("neither easy nor difficult") << SurveyKind::Ces << 4 << 0 << false;
        QTest::newRow("another question") << SurveyKind::Stars << 1 << 0 << false;
        QTest::newRow("four weeks ago") << SurveyKind::Csat << 1 << 29 << true;
        QTest::newRow("long ago") << SurveyKind::Csat << 1 << 30 << false;
        QTest::newRow("tomorrow") << SurveyKind::Csat << 1 << -1 << false;
    }
    void badAnswers()
    {
        QFETCH(SurveyKind, kind);
        QFETCH(int, score);
        QFETCH(int, days);
        QFETCH(bool, found);
        const AnswerFacts answer{{3}, u"a-1"_s, kind, score, daysAgo(days)};
        const auto cause = alertCause(rule(AlertKind::LowAnswer), answer, now);
        QCOMPARE(cause.has_value(), found);
        if (!found)
            return;
        QCOMPARE(cause->key, u"a-1"_s);
        QCOMPARE(cause->customer, CustomerId{3});
        QCOMPARE(cause->happenedAt, daysAgo(days));
        QCOMPARE(cause->reason.score, score);
        QCOMPARE(cause->reason.survey, kind);
    }

    void manyTickets()
    {
        const AlertRule three = rule(AlertKind::ManyTickets);
        QCOMPARE(foundIn(three, ticketsOf({20, 10})), QString());
        QCOMPARE(foundIn(three, ticketsOf({29, 10, 1})), u"t-1 3"_s);
        QCOMPARE(foundIn(three, ticketsOf({30, 10, 1})), QString()); // not within 30 days
        QCOMPARE(foundIn(three, ticketsOf({20, 15, 10, 1})), u"t-10 4"_s);
        const auto cause = alertCause(three, CustomerId{1}, ticketsOf({20, 15, 10, 1}), now);
        QCOMPARE(cause->happenedAt, daysAgo(1));
        QCOMPARE(cause->others, (QStringList{u"t-20"_s, u"t-15"_s, u"t-1"_s}));
        QCOMPARE(cause->reason.days, 30);
    }

    void ticketsOfOneCategory()
    {
        AlertRule two = rule(AlertKind::ManyTickets);
        two.limits.tickets = 2;
        two.limits.sameCategory = true;
        QCOMPARE(foundIn(two, ticketsOf({9}, {1}) + ticketsOf({5}, {2})), QString());
        QCOMPARE(foundIn(two, ticketsOf({9, 5})), QString()); // of none
        QCOMPARE(foundIn(two, ticketsOf({9}, {1}) + ticketsOf({5}, {2}) + ticketsOf({3}, {1})), u"t-3 2"_s);
    }

    /// Five purchases, every 30 days as in the whole shop: 60 days are twice that.
    void silence_data()
    {
        QTest::addColumn<int>("silentDays");
        QTest::addColumn<bool>("found");
        QTest::newRow("not yet") << 59 << false;
        QTest::newRow("twice as long") << 60 << true;
        QTest::newRow("the program was off for four weeks") << 89 << true;
        QTest::newRow("long gone") << 90 << false;
    }
    void silence()
    {
        QFETCH(int, silentDays);
        QFETCH(bool, found);
        const SilenceFacts facts{{4}, daysAgo(silentDays + 120), daysAgo(silentDays), u"o-5"_s, 5};
        const auto cause = alertCause(rule(AlertKind::Silence), facts, 30, now, berlin);
        QCOMPARE(cause.has_value(), found);
        if (!found)
            return;
        QCOMPARE(cause->key, u"o-5"_s);
        QCOMPARE(berlin.date(cause->happenedAt), berlin.date(daysAgo(silentDays - 60)));
        QCOMPARE(cause->reason.days, silentDays);
        QCOMPARE(cause->reason.usualDays, 30.0);
    }

    void twoPurchasesShowNoRhythm()
    {
        const SilenceFacts facts{{4}, daysAgo(90), daysAgo(60), u"o-2"_s, 2};
        QVERIFY(!alertCause(rule(AlertKind::Silence), facts, 30, now, berlin));
    }

    void manyReturns()
    {
        const AlertRule half = rule(AlertKind::ManyReturns);
        const ReturnShareFacts facts{{5}, 5, 3, u"r-9"_s, daysAgo(2)};
        const auto cause = alertCause(half, facts, {}, now);
        QVERIFY(cause);
        QCOMPARE(cause->key, u"r-9"_s);
        QCOMPARE(cause->reason.count, 3);
        QCOMPARE(cause->reason.orders, 5);
        QVERIFY(!alertCause(half, ReturnShareFacts{{5}, 6, 3, u"r-9"_s, daysAgo(2)}, {}, now)); // not more than half
        QVERIFY(!alertCause(half, ReturnShareFacts{{5}, 3, 3, u"r-9"_s, daysAgo(2)}, {}, now)); // too few orders
        QVERIFY(!alertCause(half, ReturnShareFacts{{5}, 5, 3, u"r-9"_s, daysAgo(31)}, {}, now));
        QVERIFY(!alertCause(half, facts, daysAgo(60), now)); // told of not long ago
        QVERIFY(alertCause(half, facts, daysAgo(95), now));
    }

    void lessSpent()
    {
        const AlertRule half = rule(AlertKind::LessSpent);
        SpendFacts facts{{6}, 3, {10'000, euro}, {5'000, euro}, u"o-8"_s};
        const auto cause = alertCause(half, facts, {}, now);
        QVERIFY(cause);
        QCOMPARE(cause->key, u"o-8"_s);
        QCOMPARE(cause->reason.spent.minor, 5'000);
        QCOMPARE(cause->reason.spentBefore.minor, 10'000);
        QVERIFY(!alertCause(half, facts, daysAgo(80), now));
        facts.spent.minor = 5'001;
        QVERIFY(!alertCause(half, facts, {}, now));
        facts.spent.minor = 0;
        QVERIFY(alertCause(half, facts, {}, now));
        AlertRule much = half;
        much.limits.dropPercent = 93;
        QVERIFY(alertCause(much, SpendFacts{{6}, 3, {10'000, euro}, {700, euro}, u"o-8"_s}, {}, now)); // exactly as much
        QVERIFY(!alertCause(much, SpendFacts{{6}, 3, {10'000, euro}, {701, euro}, u"o-8"_s}, {}, now));
        facts.ordersBefore = 2;
        QVERIFY(!alertCause(half, facts, {}, now));
        QVERIFY(!alertCause(half, SpendFacts{{6}, 3, {0, euro}, {0, euro}, u"o-8"_s}, {}, now));
    }

    void aSubscriptionThatEnds()
    {
        const auto cause = alertCause(EndingFacts{{7}, u"s-1"_s, {2026, 11, 20}, {2027, 1, 31}}, now, berlin);
        QVERIFY(cause);
        QCOMPARE(cause->key, u"s-1 2027-01-31"_s);
        QCOMPARE(berlin.date(cause->happenedAt), QDate(2026, 11, 20));
        QCOMPARE(cause->reason.endsOn, QDate(2027, 1, 31));
        QVERIFY(alertCause(EndingFacts{{7}, u"s-1"_s, {2026, 10, 24}, {2026, 11, 22}}, now, berlin));  // the last day
        QVERIFY(!alertCause(EndingFacts{{7}, u"s-1"_s, {2026, 10, 23}, {2027, 1, 31}}, now, berlin));  // long known
        QVERIFY(!alertCause(EndingFacts{{7}, u"s-1"_s, {2026, 11, 20}, {2026, 11, 21}}, now, berlin)); // over
    }

    /// Only who cancels or switches the renewal off is leaving; a term that was sold or renewed by hand just ends.
    void whatGaveTheLastDay_data()
    {
        using Kind = SubscriptionEventKind;
        QTest::addColumn<QList<int>>("kinds");
        QTest::addColumn<bool>("leaves");
        const auto row = [](const char *name, const QList<Kind> &kinds, bool leaves) {
            QList<int> numbers;
            for (const Kind kind : kinds)
                numbers += int(kind);
            QTest::newRow(name) << numbers << leaves;
        };
        row("cancelled", {Kind::Cancelled}, true);
        row("renewal off", {Kind::RenewalChanged}, true);
        row("and another price since", {Kind::RenewalChanged, Kind::PriceChanged}, true);
        row("renewed since", {Kind::RenewalChanged, Kind::Renewed}, false);
        row("taken up again", {Kind::Cancelled, Kind::Reactivated}, false);
        row("sold for a term", {Kind::Started}, false);
        row("renewed by hand", {Kind::Started, Kind::Renewed}, false);
    }
    void whatGaveTheLastDay()
    {
        QFETCH(const QList<int>, kinds);
        QFETCH(bool, leaves);
        QList<SubscriptionEvent> lines;
        for (const int kind : kinds) {
            SubscriptionEvent line;
            line.kind = SubscriptionEventKind(kind);
            line.day = {2026, 11, 20};
            line.terms.renews = false;
            line.terms.endsOn = {2027, 1, 31};
            line.recordedAt = daysAgo(1);
            lines += line;
        }
        const auto ending = endingOf({7}, u"s-1"_s, lines, berlin);
        QCOMPARE(ending.has_value(), leaves);
        if (leaves)
            QCOMPARE(*ending, (EndingFacts{{7}, u"s-1"_s, {2026, 11, 20}, {2027, 1, 31}}));
    }

    /// Decided no later than it was recorded, and no later than it happened where that was noted afterwards.
    void whenTheEndWasDecided()
    {
        SubscriptionEvent line;
        line.kind = SubscriptionEventKind::Cancelled;
        line.day = {2026, 12, 1}; // before it has begun
        line.terms.endsOn = {2027, 1, 31};
        line.recordedAt = daysAgo(3);
        QCOMPARE(endingOf({7}, u"s-1"_s, {line}, berlin)->decidedOn, QDate(2026, 11, 19));
        line.terms.cancelledOn = {2026, 3, 5}; // of a history that was loaded
        QCOMPARE(endingOf({7}, u"s-1"_s, {line}, berlin)->decidedOn, QDate(2026, 3, 5));
        line.kind = SubscriptionEventKind::RenewalChanged;
        line.terms.renews = true;
        QVERIFY(!endingOf({7}, u"s-1"_s, {line}, berlin));
    }

    void whatIsComparedLastsAsLong()
    {
        const SpendWindows before = spendWindows(SpendBase::Before, {2026, 11, 22});
        QCOMPARE(before.from, QDate(2026, 8, 24));
        QCOMPARE(before.until, QDate(2026, 11, 22));
        QCOMPARE(before.beforeFrom, QDate(2026, 5, 26));
        QCOMPARE(before.beforeUntil, before.from);
        const SpendWindows yearAgo = spendWindows(SpendBase::YearAgo, {2026, 11, 22});
        QCOMPARE(yearAgo.beforeFrom, QDate(2025, 8, 24));
        QCOMPARE(yearAgo.beforeUntil, QDate(2025, 11, 22));
        QCOMPARE(yearAgo.beforeFrom.daysTo(yearAgo.beforeUntil), qint64(comparedDays));
    }

    void reasonsComeBackAsTheyWere()
    {
        QList<AlertReason> reasons(6);
        for (int i = 0; i < 6; ++i)
            reasons[i].kind = EnumNames<AlertKind>::names[size_t(i)].first;
        reasons[0].survey = SurveyKind::Nps;
        reasons[0].score = 4;
        reasons[1].count = 3;
        reasons[1].days = 30;
        reasons[2].days = 61;
        reasons[2].usualDays = 29.5;
        reasons[3].count = 3;
        reasons[3].orders = 5;
        reasons[4].spent = {1'000, euro};
        reasons[4].spentBefore = {9'000, euro};
        reasons[4].base = SpendBase::YearAgo;
        reasons[5].endsOn = {2027, 1, 31};
        for (const AlertReason &reason : std::as_const(reasons))
            QCOMPARE(alertReasonOf(toJson(reason)), std::optional(reason));
        QVERIFY(!alertReasonOf({{u"kind"_s, u"renewal_off"_s}}));
        QVERIFY(!alertReasonOf({}));
    }

    void theTaskIsTheRules()
    {
        AlertRule asked = rule(AlertKind::LowAnswer);
        asked.note = u"Say sorry"_s;
        asked.person = {7};
        asked.dueDays = 2;
        const Task task = alertTask(asked, {{3}, u"a-1"_s, {}, now, {}}, now, berlin);
        QCOMPARE(task.title, u"Call them"_s);
        QCOMPARE(task.note, u"Say sorry"_s);
        QCOMPARE(task.customer, CustomerId{3});
        QCOMPARE(task.owner, UserId{7});
        QVERIFY(task.timeUnknown);
        QCOMPARE(task.dueAt, std::optional(berlin.noon({2026, 11, 24})));
        QVERIFY(validate(task).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAlertCause)
#include "tst_alertcause.moc"
