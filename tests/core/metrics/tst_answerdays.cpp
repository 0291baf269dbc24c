// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/answerdays.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>
#include <limits>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array allPeriods = {DashboardPeriod::Month, DashboardPeriod::Quarter, DashboardPeriod::Year};
constexpr std::array allKinds = {SurveyKind::Nps, SurveyKind::Csat, SurveyKind::Ces};
constexpr int hoursADay = 24;
const QDate firstDay(2025, 1, 1);

/// Its clocks change, so that not all days are equally long.
const LocalCalendar &calendar()
{
    static const LocalCalendar berlin(QTimeZone("Europe/Berlin"));
    return berlin;
}

Instant hours(qint64 count)
{
    return {calendar().startOfDay(firstDay).ms + count * msPerDay / hoursADay};
}

qint64 stepsBetween(const AnswerDays &days, AnswerSpan span, AnswerGroup group, qint64 first, qint64 last)
{
    qint64 sum = 0;
    for (const auto &[key, amount] : days.people())
        sum += key.span == span && key.group == group && key.day >= first && key.day <= last ? amount : 0;
    return sum;
}

AnsweringPeople peopleBetween(const AnswerDays &days, AnswerSpan span, qint64 first, qint64 last)
{
    AnsweringPeople people;
    for (size_t group = 0; group < answerGroupCount; ++group)
        people.counts[group] = stepsBetween(days, span, AnswerGroup(group), first, last);
    return people;
}

/// As the figures count them, answer by answer.
AnsweringPeople countedPeople(const std::map<SurveyKind, QList<SurveyAnswer>> &answers, QDate first, QDate last)
{
    AnsweringPeople people;
    for (const auto &[kind, list] : answers)
        addPeople(kind, list, calendar().startOfDay(first), calendar().startOfDay(last.addDays(1)), people);
    return people;
}

/// Over two years, often several on a day; of each kind in order of time.
std::map<SurveyKind, QList<SurveyAnswer>> randomAnswers(QRandomGenerator &random, int count)
{
    std::map<SurveyKind, QList<SurveyAnswer>> answers;
    for (int i = 0; i < count; ++i) {
        const SurveyKind kind = allKinds[random.bounded(int(allKinds.size()))];
        SurveyAnswer answer;
        answer.customer = {random.bounded(20)}; // 0: nobody knows who
        answer.at = hours(random.bounded(2) == 0 ? random.bounded(700 * hoursADay) : 4'000 + random.bounded(200));
        answer.score = random.bounded(12); // also such as are on no scale
        answer.by = random.bounded(4) == 0 ? CollectedBy::Staff : CollectedBy::Self;
        answers[kind] += answer;
    }
    for (auto &[kind, list] : answers) {
        const SurveyScale scale = scaleOf(kind);
        list.removeIf([&](const SurveyAnswer &answer) { return !scale.contains(answer.score); });
        std::stable_sort(list.begin(), list.end(), [](const SurveyAnswer &a, const SurveyAnswer &b) { return a.at < b.at; });
    }
    return answers;
}

QList<SurveyAnswer> answersOf(const QList<SurveyAnswer> &answers, CustomerId customer)
{
    QList<SurveyAnswer> found;
    std::copy_if(answers.begin(), answers.end(), std::back_inserter(found),
                 [=](const SurveyAnswer &answer) { return answer.customer == customer; });
    return found;
}

void addPersons(AnswerDays &days, const std::map<SurveyKind, QList<SurveyAnswer>> &answers, int sign = 1)
{
    for (const auto &[kind, list] : answers) {
        for (int customer = 1; customer < 20; ++customer)
            days.addPerson(kind, answersOf(list, CustomerId{customer}), sign);
    }
}

SurveyInvite invite(InviteState state, Instant at, std::optional<Instant> expires, SurveyKind kind = SurveyKind::Csat)
{
    SurveyInvite asked;
    asked.kind = kind;
    asked.state = state;
    asked.createdAt = at;
    asked.expiresAt = expires;
    return asked;
}

Share askedUntil(const AnswerDays &days, DashboardPeriod period, SurveyKind kind, QDate last)
{
    Share share;
    for (const auto &[key, steps] : days.asked()) {
        if (key.span != spanOf(period) || key.kind != kind || key.day > last.toJulianDay())
            continue;
        share.part += steps.part;
        share.of += steps.of;
    }
    return share;
}

} // namespace

/// What is kept of answers by day, and that it adds up to what the figures count.
class TestAnswerDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoAnsweredAgainMovesOn()
    {
        AnswerDays days(calendar());
        const CustomerId customer{1};
        days.addPerson(SurveyKind::Csat, {{customer, hours(10), 5, CollectedBy::Self},
                                          {customer, hours(10 * hoursADay), 1, CollectedBy::Self}});
        const qint64 first = firstDay.toJulianDay();
        const auto count = [&](AnswerGroup group, int day) {
            return stepsBetween(days, AnswerSpan::Month, group, 0, first + day);
        };
        QCOMPARE(count(AnswerGroup::Satisfied, -1), 0);
        QCOMPARE(count(AnswerGroup::Satisfied, 0), 1);
        QCOMPARE(count(AnswerGroup::Satisfied, 9), 1);
        QCOMPARE(count(AnswerGroup::Satisfied, 10), 0);
        QCOMPARE(count(AnswerGroup::NotSatisfied, 10), 1);
        QCOMPARE(count(AnswerGroup::NotSatisfied, 39), 1);
        QCOMPARE(count(AnswerGroup::NotSatisfied, 40), 0); // 30 days after
    }

    void theLastOfADayCounts()
    {
        AnswerDays days(calendar());
        const CustomerId customer{1};
        days.addPerson(SurveyKind::Nps,
                       {{customer, hours(8), 3, CollectedBy::Self}, {customer, hours(9), 10, CollectedBy::Staff}});
        const qint64 day = firstDay.toJulianDay();
        QCOMPARE(stepsBetween(days, AnswerSpan::Year, AnswerGroup::Detractor, 0, day), 0);
        QCOMPARE(stepsBetween(days, AnswerSpan::Year, AnswerGroup::Promoter, 0, day), 1);
    }

    void whatIsNoFigureIsNotKept()
    {
        AnswerDays days(calendar());
        const CustomerId customer{1};
        days.addScore(SurveyKind::Nps, {customer, hours(1), 9, CollectedBy::Self}); // the latest of each, not all
        days.addScore(SurveyKind::Stars, {{}, hours(1), 5, CollectedBy::Self});
        days.addScore(SurveyKind::Csat, {{}, hours(1), 6, CollectedBy::Self});
        days.addPerson(SurveyKind::Custom, {{customer, hours(1), 5, CollectedBy::Self}});
        days.addPerson(SurveyKind::Csat, {{customer, hours(1), 5, CollectedBy::Staff}}); // who is asked by people is kinder
        days.addPerson(SurveyKind::Csat, {{{}, hours(1), 5, CollectedBy::Self}});
        days.addAsked(invite(InviteState::Queued, hours(1), std::nullopt));
        days.addAsked(invite(InviteState::Sent, hours(1), std::nullopt, SurveyKind::Stars));
        QVERIFY(days.scores().empty());
        QVERIFY(days.people().empty());
        QVERIFY(days.asked().empty());
    }

    void scoresAreCountedByDay()
    {
        AnswerDays days(calendar());
        days.addScore(SurveyKind::Nps, {{}, hours(1), 9, CollectedBy::Self});
        days.addScore(SurveyKind::Ces, {CustomerId{1}, hours(30), 7, CollectedBy::Staff});
        days.addScore(SurveyKind::Ces, {CustomerId{2}, hours(31), 7, CollectedBy::Staff});
        const int day = int(firstDay.toJulianDay());
        const std::map<ScoreDay, qint64> expected{{{SurveyKind::Nps, CollectedBy::Self, day, 9}, 1},
                                                  {{SurveyKind::Ces, CollectedBy::Staff, day + 1, 7}, 2}};
        QVERIFY(days.scores() == expected);
    }

    void peopleAreThoseWhomTheFiguresCount_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
    }
    void peopleAreThoseWhomTheFiguresCount()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        const auto answers = randomAnswers(random, 150);
        AnswerDays days(calendar());
        addPersons(days, answers);
        QVERIFY(!days.people().empty());
        for (int day = 0; day < 1'100; day += 1 + random.bounded(6)) {
            const QDate last = firstDay.addDays(day);
            for (const DashboardPeriod period : allPeriods) {
                QVERIFY(peopleBetween(days, spanOf(period), 0, last.toJulianDay()) ==
                        countedPeople(answers, last.addDays(1 - daysOf(period)), last));
            }
            const QDate first = firstOfMonth(monthNumberOf(last));
            QVERIFY(peopleBetween(days, AnswerSpan::CalendarMonth, first.toJulianDay(), last.toJulianDay()) ==
                    countedPeople(answers, first, last));
        }
    }

    void whatIsTakenOutLeavesNothing()
    {
        QRandomGenerator random(99);
        const auto answers = randomAnswers(random, 100);
        const SurveyInvite asked = invite(InviteState::Answered, hours(5), hours(300));
        AnswerDays days(calendar());
        for (const int sign : {1, -1}) {
            addPersons(days, answers, sign);
            for (const auto &[kind, list] : answers) {
                for (const SurveyAnswer &answer : list)
                    days.addScore(kind, answer, sign);
            }
            days.addAsked(asked, sign);
            QCOMPARE(days.scores().empty(), sign < 0);
            QCOMPARE(days.people().empty(), sign < 0);
            QCOMPARE(days.asked().empty(), sign < 0);
        }
    }

    /// Of those asked in the period, whose time to answer is over at its end.
    void whoseTimeIsOverCounts()
    {
        QRandomGenerator random(7);
        QList<SurveyInvite> invites;
        AnswerDays days(calendar());
        for (int i = 0; i < 200; ++i) {
            const Instant at = hours(random.bounded(500 * hoursADay));
            const auto expires = random.bounded(5) == 0 ? std::nullopt
                                                        : std::optional(Instant{at.ms + random.bounded(60) * msPerDay});
            const auto state = InviteState(random.bounded(6));
            invites += invite(state, at, expires, random.bounded(2) == 0 ? SurveyKind::Csat : SurveyKind::Ces);
            days.addAsked(invites.last());
        }
        for (int day = 0; day < 600; day += 7) {
            const QDate last = firstDay.addDays(day);
            const Instant until = calendar().startOfDay(last.addDays(1));
            for (const DashboardPeriod period : allPeriods) {
                const Instant from = calendar().startOfDay(last.addDays(1 - daysOf(period)));
                for (const SurveyKind kind : {SurveyKind::Csat, SurveyKind::Ces}) {
                    Share expected;
                    for (const SurveyInvite &each : invites) {
                        const bool went = each.state == InviteState::Sent || each.state == InviteState::Answered;
                        const bool within = each.createdAt >= from && each.createdAt < until;
                        if (each.kind != kind || !went || !within || (each.expiresAt && *each.expiresAt >= until))
                            continue;
                        ++expected.of;
                        expected.part += each.state == InviteState::Answered ? 1 : 0;
                    }
                    QVERIFY(askedUntil(days, period, kind, last) == expected);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAnswerDays)

#include "tst_answerdays.moc"
