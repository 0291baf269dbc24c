// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/subscriptions/recordedcourse.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

using Change = void (*)(RecordedSubscription &);

const QDate today{2026, 11, 22};

/// Quarterly since 10 January 2026, with two weeks' notice.
RecordedSubscription running()
{
    RecordedSubscription record;
    record.offer = {SubscriptionPlanId{4}, 2, 3'000, 3, 14};
    record.startedOn = {2026, 1, 10};
    return record;
}

/// "kind@day" of each line.
QStringList linesOf(const QList<SubscriptionEvent> &lines)
{
    QStringList texts;
    for (const SubscriptionEvent &line : lines)
        texts += nameOf(line.kind) + u'@' + line.day.toString(Qt::ISODate);
    return texts;
}

/// "rule field" of what is wrong, or "".
QString faultOf(const RecordedSubscription &record)
{
    const auto lines = recordedCourse(record, today);
    return lines ? QString() : lines.error().args.value(u"rule"_s).toString() + u' ' + lines.error().field;
}

Subscription resultOf(const RecordedSubscription &record)
{
    const auto lines = recordedCourse(record, today);
    return lines ? replayed({}, *lines) : Subscription();
}

} // namespace

/// The lines that make a subscription what another record says of it.
class TestRecordedCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatRunsHasOnlyStarted()
    {
        const auto lines = recordedCourse(running(), today);
        QVERIFY(lines.has_value());
        QCOMPARE(linesOf(*lines), QStringList{u"started@2026-01-10"_s});
        QCOMPARE(lines->first().terms.quantity, 2);
        QCOMPARE(stateOn(replayed({}, *lines), today), SubscriptionState::Active);
    }

    void aCancellationEndsAsTheNoticeSays()
    {
        RecordedSubscription record = running();
        record.cancelledOn = QDate(2026, 9, 20); // in time for the term that ends on 9 October
        record.reason = u"Moved away"_s;
        const Subscription subscription = resultOf(record);
        QCOMPARE(subscription.terms.endsOn, QDate(2026, 10, 9));
        QCOMPARE(subscription.terms.cancelledOn, QDate(2026, 9, 20));
        QCOMPARE(subscription.note, u"Moved away"_s);
        QCOMPARE(stateOn(subscription, today), SubscriptionState::Ended);
        record.cancelledOn = QDate(2026, 9, 28); // too late for it
        QCOMPARE(resultOf(record).terms.endsOn, QDate(2027, 1, 9));
    }

    void aLastDayAloneIsACancellation()
    {
        RecordedSubscription record = running();
        record.endsOn = QDate(2026, 6, 30);
        const auto lines = recordedCourse(record, today);
        QVERIFY(lines.has_value());
        QCOMPARE(linesOf(*lines), (QStringList{u"started@2026-01-10"_s, u"cancelled@2026-06-30"_s}));
        record.endsOn = QDate(2027, 1, 9);
        QCOMPARE(resultOf(record).terms.cancelledOn, today);
        QCOMPARE(stateOn(resultOf(record), today), SubscriptionState::Ending);
    }

    void whatDoesNotRenewOnlyEnds()
    {
        RecordedSubscription record = running();
        record.renews = false;
        record.endsOn = QDate(2026, 4, 9);
        record.state = SubscriptionState::Ended;
        const auto lines = recordedCourse(record, today);
        QVERIFY(lines.has_value());
        QCOMPARE(linesOf(*lines), QStringList{u"started@2026-01-10"_s});
        QVERIFY(!lines->first().terms.cancelledOn.isValid());
        QCOMPARE(stateOn(replayed({}, *lines), today), SubscriptionState::Ended);
        record.endsOn = {};
        record.state.reset();
        QCOMPARE(resultOf(record).terms.endsOn, QDate(2027, 1, 9)); // it was renewed until today
    }

    void aPauseHasItsDays()
    {
        RecordedSubscription record = running();
        record.pausedFrom = QDate(2026, 11, 1);
        record.resumesOn = QDate(2027, 2, 1);
        record.reason = u"Travelling"_s;
        const auto lines = recordedCourse(record, today);
        QVERIFY(lines.has_value());
        QCOMPARE(linesOf(*lines), (QStringList{u"started@2026-01-10"_s, u"paused@2026-11-01"_s}));
        QCOMPARE(stateOn(replayed({}, *lines), today), SubscriptionState::Paused);
        QCOMPARE(lines->last().note, u"Travelling"_s);
        record.pausedFrom = {}; // since when is not known
        QCOMPARE(resultOf(record).terms.pausedFrom, today);
        record.resumesOn = QDate(2026, 11, 1); // and it is over
        QVERIFY(!resultOf(record).terms.pausedFrom.isValid());
    }

    void aPauseAndTermsOfTheirOwnComeInTheirOrder()
    {
        RecordedSubscription record = running();
        record.termFrom = QDate(2026, 5, 1);
        record.pausedFrom = QDate(2026, 3, 1);
        record.resumesOn = QDate(2026, 4, 1);
        record.cancelledOn = QDate(2026, 11, 2);
        record.endsOn = QDate(2027, 1, 31);
        const auto lines = recordedCourse(record, today);
        QVERIFY(lines.has_value());
        QCOMPARE(linesOf(*lines), (QStringList{u"started@2026-01-10"_s, u"paused@2026-03-01"_s, u"changed@2026-05-01"_s,
                                               u"cancelled@2026-11-02"_s}));
        const Subscription subscription = replayed({}, *lines);
        QCOMPARE(subscription.startedOn, QDate(2026, 1, 10));
        QCOMPARE(subscription.terms.termFrom, QDate(2026, 5, 1));
        QCOMPARE(subscription.terms.pausedFrom, QDate(2026, 3, 1));
        QCOMPARE(subscription.terms.endsOn, QDate(2027, 1, 31));
    }

    void whatDoesNotFitIsSaid_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, Change change, const QString &fault) {
            QTest::newRow(name) << change << fault;
        };
        row(
            "no first day", [](RecordedSubscription &r) { r.startedOn = {}; }, u"required started_on"_s);
        row(
            "a first day of long ago",
            [](RecordedSubscription &r) {
                r.startedOn = {1950, 1, 1};
            },
            u"contradiction started_on"_s);
        row(
            "cancelled, but when", [](RecordedSubscription &r) { r.state = SubscriptionState::Ending; },
            u"required cancelled_on"_s);
        row(
            "paused, but until when", [](RecordedSubscription &r) { r.state = SubscriptionState::Paused; },
            u"required paused_until"_s);
        row(
            "cancelled tomorrow", [](RecordedSubscription &r) { r.cancelledOn = today.addDays(1); },
            u"contradiction cancelled_on"_s);
        row(
            "over before it began",
            [](RecordedSubscription &r) {
                r.endsOn = {2025, 12, 1};
            },
            u"contradiction ends_on"_s);
        row(
            "ended next year",
            [](RecordedSubscription &r) {
                r.endsOn = {2027, 1, 9};
                r.state = SubscriptionState::Ended;
            },
            u"contradiction subscription_status"_s);
        row(
            "goes on before it pauses",
            [](RecordedSubscription &r) {
                r.pausedFrom = {2026, 11, 1};
                r.resumesOn = {2026, 10, 1};
            },
            u"contradiction paused_until"_s);
        row(
            "terms from next year",
            [](RecordedSubscription &r) {
                r.termFrom = {2027, 1, 1};
            },
            u"contradiction term_from"_s);
        row(
            "nothing of it", [](RecordedSubscription &r) { r.offer.quantity = 0; }, u"too_small quantity"_s);
        row(
            "for six years", [](RecordedSubscription &r) { r.offer.periodMonths = 72; }, u"too_large period_months"_s);
    }
    void whatDoesNotFitIsSaid()
    {
        QFETCH(Change, change);
        QFETCH(QString, fault);
        RecordedSubscription record = running();
        change(record);
        QCOMPARE(faultOf(record), fault);
    }
};

QTEST_GUILESS_MAIN(TestRecordedCourse)

#include "tst_recordedcourse.moc"
