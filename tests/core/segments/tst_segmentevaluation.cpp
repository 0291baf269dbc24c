// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/segments/segmentevaluation.h"
#include "core/segments/segmentquery.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24);

SegmentDay day()
{
    SegmentDay day;
    day.today = today;
    day.currency = Currency(u"EUR");
    day.own.fields = {{FieldDefinitionId{1}, u"f1"_s, {}, u"Hand"_s, FieldType::Choice, {u"Left"_s, u"Right"_s}}};
    day.own.tables = {{RecordTableId{1}, u"t"_s, u"Pets"_s, {}}};
    day.own.tables.first().columns = {{FieldDefinitionId{2}, u"c1"_s, RecordTableId{1}, u"Breed"_s, FieldType::Text, {}}};
    return day;
}

RuleOutcome asked(const char16_t *text, const SegmentFacts &facts)
{
    QueryNames names;
    names.own = day().own;
    const auto rule = parseQuery(QString::fromUtf16(text), names);
    if (!rule)
        qFatal("%s", qPrintable(QString::fromUtf16(text)));
    return evaluate(*rule, facts, day());
}

bool holds(const char16_t *text, const SegmentFacts &facts)
{
    return asked(text, facts).holds;
}

SegmentFacts with(SegmentField field, const QStringList &values)
{
    SegmentFacts facts;
    facts.values[field] = values;
    return facts;
}

SegmentEventFacts order(int daysAgo, qint64 minor = 1000, const QString &channel = u"counter"_s)
{
    static qint64 id = 0;
    ++id;
    return {SegmentEvent::Order,
            today.addDays(-daysAgo),
            today.addDays(-daysAgo).toJulianDay(),
            id,
            minor,
            {{EventProperty::Channel, {channel}}}};
}

} // namespace

class TestSegmentEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyFailsEveryTestButTheDenials_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("doesHold");
        const auto row = [](const char *text, bool doesHold) { QTest::newRow(text) << QString::fromUtf8(text) << doesHold; };
        row("source = fair", false);
        row("source != fair", true);
        row("source in (fair)", false);
        row("source not in (fair)", true);
        row("source contains a", false);
        row("source does not contain a", true);
        row("source starts with f", false);
        row("source is empty", true);
        row("source is not empty", false);
        row("tag all of (a)", false);
        row("age >= 0", false);
        row("age <= 99", false);
        row("age > 0", false);
        row("age < 99", false);
        row("age != 30", true);
        row("first_order ever", false);
        row("first_order != 2026-01-01", true);
        row("birthday in next 365 days", false);
    }
    void emptyFailsEveryTestButTheDenials()
    {
        QFETCH(QString, text);
        QFETCH(bool, doesHold);
        const auto rule = parseQuery(text, {});
        QVERIFY(rule);
        SegmentFacts blank;
        for (const auto &[field, name] : EnumNames<SegmentField>::names)
            blank.values[field] = {QString()};
        QCOMPARE(evaluate(*rule, {}, day()).holds, doesHold);
        QCOMPARE(evaluate(*rule, blank, day()).holds, doesHold);
    }

    void caseAndAccentsDoNotCount()
    {
        const SegmentFacts facts = with(SegmentField::City, {u"Köln"_s});
        QVERIFY(holds(u"city = KOLN", facts));
        QVERIFY(!holds(u"city != koln", facts));
        QVERIFY(holds(u"city contains OL", facts));
        QVERIFY(holds(u"city starts with kö", facts));
        QVERIFY(holds(u"city = strasse", with(SegmentField::City, {u"Straße"_s})));
    }

    void ofSeveralValuesOneIsEnough()
    {
        const SegmentFacts facts = with(SegmentField::Tag, {u"linen"_s, u"Fair"_s});
        QVERIFY(holds(u"tag = fair", facts));
        QVERIFY(!holds(u"tag != fair", facts));
        QVERIFY(holds(u"tag in (fair, wool)", facts));
        QVERIFY(holds(u"tag all of (fair, linen)", facts));
        QVERIFY(!holds(u"tag all of (fair, wool)", facts));
        QVERIFY(!holds(u"tag none of (fair, wool)", facts));
        QVERIFY(holds(u"tag none of (wool, silk)", facts));
    }

    void numbersAreComparedAsSuch()
    {
        const SegmentFacts facts = with(SegmentField::NetSpend, {u"99.50"_s});
        QVERIFY(holds(u"spent = 99.5", facts));
        QVERIFY(holds(u"spent < 100", facts));
        QVERIFY(holds(u"spent >= 99.5", facts));
        QVERIFY(!holds(u"spent > 99.5", facts));
        QVERIFY(holds(u"spent < 0", with(SegmentField::NetSpend, {u"-0.01"_s})));
    }

    void daysLieInWindowsOfLocalDays()
    {
        const auto bought = [](int daysAgo) {
            return with(SegmentField::LastOrder, {today.addDays(-daysAgo).toString(Qt::ISODate)});
        };
        QVERIFY(holds(u"last_order in last 30 days", bought(29)));
        QVERIFY(!holds(u"last_order in last 30 days", bought(30)));
        QVERIFY(holds(u"last_order before 60 days ago", bought(61)));
        QVERIFY(!holds(u"last_order before 60 days ago", bought(60)));
        QVERIFY(holds(u"last_order this month", bought(23)));
        QVERIFY(!holds(u"last_order this month", bought(24)));
        QVERIFY(holds(u"last_order between 2026-11-24 and 2026-11-24", bought(0)));
        QVERIFY(holds(u"birthday in next 7 days", with(SegmentField::Birthday, {u"--11-30"_s})));
    }

    void neverBuyersAreLeftOutUnlessAskedFor()
    {
        SegmentFacts never;
        QVERIFY(!holds(u"not ordered in last 60 days", never));
        QVERIFY(holds(u"not ordered in last 60 days or never", never));
        QVERIFY(holds(u"never ordered", never));
        QVERIFY(!holds(u"ordered at most 2 times", never));
        QVERIFY(holds(u"ordered at most 2 times or never", never));
        QVERIFY(holds(u"not (ordered in last 60 days)", never));
        SegmentFacts once;
        once.events = {order(60)};
        QVERIFY(holds(u"not ordered in last 60 days", once));
        QVERIFY(!holds(u"never ordered", once));
        once.events = {order(59)};
        QVERIFY(!holds(u"not ordered in last 60 days", once));
        QVERIFY(!holds(u"not ordered in last 60 days or never", once));
    }

    void neverIsSaidOfWhatTheFiltersLeave()
    {
        SegmentFacts facts;
        facts.events = {order(100, 1000, u"web"_s)};
        QVERIFY(!holds(u"not ordered in last 60 days where channel = counter", facts));
        QVERIFY(holds(u"not ordered in last 60 days where channel = counter or never", facts));
        QVERIFY(holds(u"not ordered in last 60 days where channel = web", facts));
    }

    void eventsAreCountedAndAddedUpInTheWindow()
    {
        SegmentFacts facts;
        facts.events = {order(3, 5'000), order(10, 15'000), order(400, 90'000)};
        const RuleOutcome outcome = asked(u"ordered at least 2 times in last 365 days with sum >= 200", facts);
        QVERIFY(outcome.holds);
        QCOMPARE(outcome.times, 2);
        QCOMPARE(outcome.sumMinor, 20'000);
        QCOMPARE(outcome.day, today.addDays(-3));
        QVERIFY(!holds(u"ordered in last 365 days with sum >= 200.01", facts));
        QVERIFY(!holds(u"ordered at least 3 times in last 365 days", facts));
        QVERIFY(holds(u"ordered exactly 3 times", facts));
        QVERIFY(!holds(u"ordered exactly 2 times", facts));
        QVERIFY(holds(u"ordered at most 2 times in last 30 days", facts));
    }

    void firstAndLastAreOfAllTimes()
    {
        SegmentFacts facts;
        facts.events = {order(10, 1000, u"web"_s), order(400), order(20)};
        QVERIFY(!holds(u"first order in last 30 days", facts));
        QVERIFY(holds(u"first order in last 30 days where channel = web", facts));
        QVERIFY(holds(u"last order in last 15 days", facts));
        QVERIFY(!holds(u"last order in last 15 days where channel = counter", facts));
        QCOMPARE(asked(u"first order in last 30 days", facts).day, today.addDays(-400));
        QVERIFY(!holds(u"first order", {}));
    }

    void ofEqualTimesTheSmallerIdCameFirst()
    {
        SegmentFacts facts;
        facts.events = {{SegmentEvent::Order, today, 5, 9, 0, {{EventProperty::Channel, {u"web"_s}}}},
                        {SegmentEvent::Order, today, 5, 8, 0, {{EventProperty::Channel, {u"counter"_s}}}}};
        EventRule first;
        first.place = EventPlace::First;
        first.window.kind = WindowKind::Today;
        QVERIFY(evaluate({first}, facts, day()).holds);
        facts.events[1].day = today.addDays(-1);
        QVERIFY(!evaluate({first}, facts, day()).holds);
    }

    void consentIsOneOfTheStates()
    {
        SegmentFacts facts;
        QVERIFY(holds(u"consent email offers = unknown", facts));
        QVERIFY(holds(u"consent email offers != granted", facts));
        facts.consents[{ConsentChannel::Email, ConsentPurpose::Offers}] = ConsentState::Granted;
        QVERIFY(holds(u"consent email offers in (granted, pending_confirmation)", facts));
        QVERIFY(!holds(u"consent email offers != granted", facts));
        QVERIFY(holds(u"consent sms offers = unknown", facts));
    }

    void membershipIsOfOtherSegments()
    {
        SegmentFacts facts;
        facts.segments = {u"s1"_s};
        QVERIFY(holds(u"in segment #s1 and not in segment #s2", facts));
        QVERIFY(!holds(u"in segment #s2", facts));
    }

    void ownFieldsThatAreGoneHoldForNobody()
    {
        SegmentFacts facts;
        facts.own[u"gone"_s] = {u"Left"_s};
        QVERIFY(!holds(u"own field #gone = Left", facts));
        QVERIFY(!holds(u"own field #gone is empty", facts));
        QVERIFY(!holds(u"own field #gone != Left", facts));
        QVERIFY(holds(u"own field hand is empty", facts));
        facts.own[u"f1"_s] = {u"left"_s};
        QVERIFY(holds(u"own field hand = Left", facts));
    }

    void aColumnIsAskedRowByRow()
    {
        SegmentFacts facts;
        QVERIFY(!holds(u"own field breed of pets is empty", facts)); // no row at all
        QVERIFY(!holds(u"own field breed of pets != Poodle", facts));
        facts.own[u"c1"_s] = {u"Poodle"_s, QString()};
        QVERIFY(holds(u"own field breed of pets = poodle", facts));
        QVERIFY(holds(u"own field breed of pets != poodle", facts)); // the other row
        QVERIFY(holds(u"own field breed of pets is empty", facts));
        QVERIFY(!holds(u"own field breed of pets contains terrier", facts));
    }

    void groupsSayEveryPart()
    {
        const SegmentFacts facts = with(SegmentField::Tag, {u"linen"_s});
        const RuleOutcome outcome = asked(u"tag = wool or tag = linen", facts);
        QVERIFY(outcome.holds);
        QCOMPARE(outcome.parts.size(), size_t(2));
        QVERIFY(!outcome.parts[0].holds && outcome.parts[1].holds);
        QCOMPARE(outcome.parts[0].found, QStringList{u"linen"_s});
        QVERIFY(holds(u"everybody", facts) && !holds(u"nobody", facts));
        QVERIFY(holds(u"not (tag = wool or tag = silk)", facts));
        QVERIFY(!holds(u"not (tag = wool or tag = linen)", facts));
        QVERIFY(evaluate({RuleGroup{GroupKind::None, {}}}, facts, day()).holds);
    }

    void sumsAreInTheShopsCurrency()
    {
        EventRule rule;
        rule.sum = u"1.5"_s;
        SegmentFacts facts;
        facts.events = {order(1, 2)};
        SegmentDay yen = day();
        yen.currency = Currency(u"JPY");
        QVERIFY(evaluate({rule}, facts, yen).holds);
        QVERIFY(!evaluate({rule}, facts, day()).holds);
        facts.events = {order(1, 150)};
        QVERIFY(evaluate({rule}, facts, day()).holds);
    }
};

QTEST_GUILESS_MAIN(TestSegmentEvaluation)

#include "tst_segmentevaluation.moc"
