// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/segments/randomsegments.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QueryNames someNames()
{
    QueryNames names;
    names.segments = {{u"s1"_s, u"VIP"_s}, {u"s2"_s, u"Käthe's \"own\""_s}};
    names.tiers = {{u"t1"_s, u"Gold"_s}, {u"t2"_s, u"Silver"_s}, {u"t3"_s, u"silver"_s}};
    names.categories = {{u"c1"_s, u"Complaint"_s}};
    names.rewards = {{u"r1"_s, u"Free coffee"_s}};
    names.own.fields = {{FieldDefinitionId{1}, u"f1"_s, {}, u"Shoe size"_s, FieldType::Text, {}},
                        {FieldDefinitionId{2}, u"f2"_s, {}, u"Height"_s, FieldType::Number, {}},
                        {FieldDefinitionId{3}, u"f3"_s, {}, u"Hand"_s, FieldType::Choice, {u"Left"_s, u"Right hand"_s}},
                        {FieldDefinitionId{4}, u"f4"_s, {}, u"Fitted on"_s, FieldType::Date, {}}};
    names.own.tables = {{RecordTableId{1}, u"t"_s, u"Pets"_s, {}}};
    names.own.tables.first().columns = {{FieldDefinitionId{5}, u"f5"_s, RecordTableId{1}, u"Breed"_s, FieldType::Text, {}}};
    return names;
}

SegmentRule field(SegmentField field, SegmentTest test, const QStringList &values = {}, const SegmentWindow &window = {})
{
    return {FieldTestRule{field, test, values, window}};
}

SegmentWindow days(WindowKind kind, int count)
{
    SegmentWindow window;
    window.kind = kind;
    window.days = count;
    return window;
}

SegmentWindow between(QDate from, QDate until)
{
    return {WindowKind::Between, 30, from, until};
}

SegmentRule group(GroupKind kind, std::vector<SegmentRule> rules)
{
    return {RuleGroup{kind, std::move(rules)}};
}

EventRule ordered(const SegmentWindow &window = {})
{
    EventRule rule;
    rule.window = window;
    return rule;
}

EventRule atMost(EventRule rule, int times, bool orNever = false)
{
    rule.count = EventCount::AtMost;
    rule.times = times;
    rule.orNever = orNever;
    return rule;
}

const SegmentRule linen = field(SegmentField::Tag, SegmentTest::Is, {u"linen"_s});
const SegmentRule often = field(SegmentField::Orders, SegmentTest::AtLeast, {u"3"_s});

} // namespace

Q_DECLARE_METATYPE(regulars::SegmentRule)
Q_DECLARE_METATYPE(regulars::QueryError::Kind)

class TestSegmentQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheIssue()
    {
        const auto rule = parseQuery(u"orders.count >= 3 and last_order before 60 days ago and tag = \"linen\""_s,
                                     someNames());
        QVERIFY(rule);
        QCOMPARE(*rule, group(GroupKind::All,
                              {often, field(SegmentField::LastOrder, SegmentTest::Within, {}, days(WindowKind::Before, 60)),
                               linen}));
    }

    void textsAreRules_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SegmentRule>("rule");
        const auto row = [](const char16_t *text, const SegmentRule &rule) {
            const QString query = QString::fromUtf16(text);
            QTest::newRow(query.toUtf8().constData()) << query << rule;
        };
        using enum SegmentTest;
        row(u"", {});
        row(u"everybody", {});
        row(u"nobody", group(GroupKind::Any, {}));
        row(u"TAG = Linen", field(SegmentField::Tag, Is, {u"Linen"_s}));
        row(u"tag is \"a \"\"b\"\" \\\\ \\\"c\\\"\"", field(SegmentField::Tag, Is, {u"a \"b\" \\ \"c\""_s}));
        row(u"tag = \u201clinen\u201d", linen);
        row(u"tag = \u201elinen\u201c", linen);
        row(u"tag all of (\"linen\", new)", field(SegmentField::Tag, AllOf, {u"linen"_s, u"new"_s}));
        row(u"city in (Berlin, \"New York\")", field(SegmentField::City, AnyOf, {u"Berlin"_s, u"New York"_s}));
        row(u"postcode in (01067,01069)", field(SegmentField::Postcode, AnyOf, {u"01067"_s, u"01069"_s}));
        row(u"city not in (Berlin)", field(SegmentField::City, NoneOf, {u"Berlin"_s}));
        row(u"city does not contain berg", field(SegmentField::City, NotContains, {u"berg"_s}));
        row(u"city starts with \"St.\"", field(SegmentField::City, StartsWith, {u"St."_s}));
        row(u"source is not empty", field(SegmentField::Source, IsNotEmpty));
        row(u"source is empty", field(SegmentField::Source, IsEmpty));
        row(u"source is not fair", field(SegmentField::Source, IsNot, {u"fair"_s}));
        row(u"spent > 99.50", field(SegmentField::NetSpend, Above, {u"99.5"_s}));
        row(u"spent \u2265 99,5", field(SegmentField::NetSpend, AtLeast, {u"99.5"_s}));
        row(u"points < -3", field(SegmentField::Points, Below, {u"-3"_s}));
        row(u"rfm = \"At risk\"", field(SegmentField::RfmGroup, Is, {u"at_risk"_s}));
        row(u"lifecycle != lapsed", field(SegmentField::Lifecycle, IsNot, {u"lapsed"_s}));
        row(u"member", field(SegmentField::Member, Is, {u"yes"_s}));
        row(u"member = no", field(SegmentField::Member, Is, {u"no"_s}));
        row(u"not member", group(GroupKind::None, {field(SegmentField::Member, Is, {u"yes"_s})}));
        row(u"tier = gold", field(SegmentField::Tier, Is, {u"t1"_s}));
        row(u"tier = #t2", field(SegmentField::Tier, Is, {u"t2"_s}));
        row(u"last_order before 2026-01-01", field(SegmentField::LastOrder, Below, {u"2026-01-01"_s}));
        row(u"last_order = 2026-01-01", field(SegmentField::LastOrder, Is, {u"2026-01-01"_s}));
        row(u"last_order = \"2026/01/01\"", field(SegmentField::LastOrder, Is, {u"2026-01-01"_s}));
        row(u"last_order = #--02-29", field(SegmentField::LastOrder, Is, {u"--02-29"_s}));
        row(u"created this month", field(SegmentField::Created, Within, {}, days(WindowKind::ThisMonth, 30)));
        row(u"created in last week", field(SegmentField::Created, Within, {}, days(WindowKind::LastWeek, 30)));
        row(u"created in the last 2 weeks", field(SegmentField::Created, Within, {}, days(WindowKind::LastDays, 14)));
        row(u"birthday in next 7 days", field(SegmentField::Birthday, Within, {}, days(WindowKind::NextDays, 7)));
        row(u"last_order between 2026-01-01 and 2026-03-31 and tag = linen",
            group(GroupKind::All,
                  {field(SegmentField::LastOrder, Within, {}, between({2026, 1, 1}, {2026, 3, 31})), linen}));
        row(u"last_order since 2026-01-01", field(SegmentField::LastOrder, Within, {}, between({2026, 1, 1}, {})));
        row(u"last_order until 2026-01-01", field(SegmentField::LastOrder, Within, {}, between({}, {2026, 1, 1})));
        row(u"own field \"Shoe size\" = \"42\"", {OwnFieldRule{u"f1"_s, Is, {u"42"_s}, {}}});
        row(u"own field height >= 1.80", {OwnFieldRule{u"f2"_s, AtLeast, {u"1.8"_s}, {}}});
        row(u"own field hand = \"right hand\"", {OwnFieldRule{u"f3"_s, Is, {u"Right hand"_s}, {}}});
        row(u"own field hand = #\"Both\"", {OwnFieldRule{u"f3"_s, Is, {u"Both"_s}, {}}});
        row(u"own field \"Fitted on\" in last 30 days", {OwnFieldRule{u"f4"_s, Within, {}, days(WindowKind::LastDays, 30)}});
        row(u"own field \"Breed\" of \"Pets\" contains poodle", {OwnFieldRule{u"f5"_s, Contains, {u"poodle"_s}, {}}});
        row(u"own field #gone >= \"5\"", {OwnFieldRule{u"gone"_s, AtLeast, {u"5"_s}, {}}});
        row(u"in segment vip", {MembershipRule{u"s1"_s, false}});
        row(u"not in segment \"Kathe's \\\"own\\\"\"", {MembershipRule{u"s2"_s, true}});
        row(u"in segment #s9", {MembershipRule{u"s9"_s, false}});
        const ConsentTopic offers{ConsentChannel::Email, ConsentPurpose::Offers};
        row(u"consent email offers = granted", {ConsentRule{offers, {ConsentState::Granted}, false}});
        row(u"consent email offers not in (denied, withdrawn)",
            {ConsentRule{offers, {ConsentState::Denied, ConsentState::Withdrawn}, true}});
    }
    void textsAreRules()
    {
        QFETCH(QString, text);
        QFETCH(SegmentRule, rule);
        const auto parsed = parseQuery(text, someNames());
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().text + parsed.error().words.join(u'|')));
        QCOMPARE(*parsed, rule);
        QCOMPARE(*parseQuery(queryOf(rule, someNames()), someNames()), rule);
    }

    void eventsAreRules_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SegmentRule>("rule");
        const auto row = [](const char16_t *text, const SegmentRule &rule) {
            const QString query = QString::fromUtf16(text);
            QTest::newRow(query.toUtf8().constData()) << query << rule;
        };
        const SegmentWindow sixty = days(WindowKind::LastDays, 60);
        row(u"ordered", {ordered()});
        row(u"had order", {ordered()});
        row(u"not ordered in last 60 days", {atMost(ordered(sixty), 0)});
        row(u"not ordered in last 60 days or never", {atMost(ordered(sixty), 0, true)});
        row(u"never ordered in last 60 days", {atMost(ordered(sixty), 0, true)});
        row(u"never ordered", {atMost(ordered(), 0, true)});
        row(u"not ordered", {atMost(ordered(), 0, true)});
        row(u"not ordered ever", {atMost(ordered(), 0)});
        row(u"not (ordered)", group(GroupKind::None, {{ordered()}}));
        row(u"not ordered at least 3 times in last 60 days", {atMost(ordered(sixty), 2)});
        row(u"ordered at most 2 times or never", {atMost(ordered(), 2, true)});
        row(u"ordered exactly 0 times in last 60 days", {atMost(ordered(sixty), 0)});
        row(u"ordered in last 60 days or never ordered",
            group(GroupKind::Any, {{ordered(sixty)}, {atMost(ordered(), 0, true)}}));
        row(u"not ordered in last 60 days or never ordered",
            group(GroupKind::Any, {{atMost(ordered(sixty), 0)}, {atMost(ordered(), 0, true)}}));
        EventRule full = ordered(days(WindowKind::LastDays, 365));
        full.times = 3;
        full.filters = {{EventProperty::Channel, SegmentTest::Is, {u"counter"_s}},
                        {EventProperty::Category, SegmentTest::Is, {u"Linen"_s}}};
        row(u"ordered at least 3 times in last 365 days where channel = \"counter\" and category = \"Linen\"", {full});
        row(u"ordered where (channel = counter and category = Linen) in last 365 days at least 3 times", {full});
        row(u"ordered at least 3 times in last 365 days where channel = counter and category = Linen and tag = linen",
            group(GroupKind::All, {{full}, linen}));
        full.sum = u"200.5"_s;
        row(u"ordered at least 3 times in last 365 days with sum >= 200,5 where channel = counter and category = Linen",
            {full});
        EventRule first = ordered(days(WindowKind::LastDays, 30));
        first.place = EventPlace::First;
        row(u"first order in last 30 days", {first});
        EventRule ticket;
        ticket.event = SegmentEvent::Ticket;
        ticket.filters = {{EventProperty::Category, SegmentTest::Is, {u"c1"_s}}};
        row(u"had ticket where category = complaint", {ticket});
        row(u"never had ticket where category = complaint", {atMost(ticket, 0, true)});
        EventRule redeemed;
        redeemed.event = SegmentEvent::Redemption;
        redeemed.filters = {{EventProperty::Reward, SegmentTest::Is, {u"r1"_s}}};
        row(u"redeemed where reward = \"Free coffee\"", {redeemed});
        row(u"ordered before 2026-01-01", {ordered(between({}, {2025, 12, 31}))});
        row(u"ordered after 2026-01-01", {ordered(between({2026, 1, 2}, {}))});
    }
    void eventsAreRules()
    {
        QFETCH(QString, text);
        QFETCH(SegmentRule, rule);
        const auto parsed = parseQuery(text, someNames());
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().text + parsed.error().words.join(u'|')));
        QCOMPARE(*parsed, rule);
        QCOMPARE(*parseQuery(queryOf(rule, someNames()), someNames()), rule);
    }

    void orJoinsWhatAndHasJoined()
    {
        const auto rule = parseQuery(u"tag = linen and orders.count >= 3 or member or not (tag = linen or member)"_s, {});
        const SegmentRule member = field(SegmentField::Member, SegmentTest::Is, {u"yes"_s});
        QCOMPARE(*rule, group(GroupKind::Any,
                              {group(GroupKind::All, {linen, often}), member, group(GroupKind::None, {linen, member})}));
        QCOMPARE(*parseQuery(u"tag = linen and (orders.count >= 3 or member)"_s, {}),
                 group(GroupKind::All, {linen, group(GroupKind::Any, {often, member})}));
        QCOMPARE(*parseQuery(u"not tag = linen and member"_s, {}),
                 group(GroupKind::All, {group(GroupKind::None, {linen}), member}));
    }

    void whatHasNoNameOfItsOwnStandsAsUid()
    {
        const QueryNames names = someNames();
        QCOMPARE(queryOf(field(SegmentField::Tier, SegmentTest::Is, {u"t1"_s}), names), u"tier = \"Gold\""_s);
        QCOMPARE(queryOf(field(SegmentField::Tier, SegmentTest::Is, {u"t2"_s}), names), u"tier = #t2"_s);
        QCOMPARE(queryOf({MembershipRule{u"gone 1"_s, true}}, names), u"not in segment #\"gone 1\""_s);
        QCOMPARE(queryOf({OwnFieldRule{u"f5"_s, SegmentTest::IsEmpty, {}, {}}}, names),
                 u"own field \"Breed\" of \"Pets\" is empty"_s);
    }

    void errorsStandAtTheRightPart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QueryError::Kind>("kind");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("word");
        using enum QueryError::Kind;
        const auto row = [](const char *text, QueryError::Kind kind, int position, int length, const char *word = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << kind << position << length << QString::fromUtf8(word);
        };
        row("tag = linen and odrers.count >= 3", UnknownField, 16, 12);
        row("order.count >= 3", UnknownField, 0, 11, "orders.count");
        row("tag", Expected, 3, 0, "contains");
        row("tag =", Expected, 5, 0);
        row("tag = linen member", Expected, 12, 6, "and");
        row("tag = linen and", Expected, 15, 0, "member");
        row("tag = and member", Expected, 6, 3);
        row("tag >= 3", WrongTest, 4, 2, "contains");
        row("orders.count in last 30 days", WrongTest, 13, 15, ">=");
        row("orders.count >= many", NoNumber, 16, 4);
        row("orders.count >=", NoNumber, 15, 0);
        row("last_order since yesterday", NoDay, 17, 9);
        row("last_order since 2026-02-30", NoDay, 17, 10);
        row("last_order between 2026-02-02 and 2026-02-01", NoDay, 34, 10);
        row("ordered before 0001-01-01", NoDay, 15, 10);
        row("ordered after 9999-12-31", NoDay, 14, 10);
        row("last_order = \"--02-29\"", NoDay, 13, 9);
        row("last_order in last 0 days", NoNumber, 19, 1);
        row("last_order in last 30", Expected, 21, 0, "days");
        row("last_order before 60 days", Expected, 25, 0, "ago");
        row("lifecycle = lapse", UnknownValue, 12, 5, "lapsed");
        row("member = maybe", UnknownValue, 9, 5, "yes");
        row("tier = \"Bronze\"", UnknownName, 7, 8, "\"Gold\"");
        row("in segment \"VIPs\"", UnknownName, 11, 6, "\"VIP\"");
        row("in segments", Expected, 3, 8, "segment");
        row("own field \"Shoes\" = 3", UnknownName, 10, 7, "\"Shoe size\"");
        row("tag = \"linen", OpenText, 6, 6);
        row("member and (tag = linen or member", OpenBracket, 11, 1);
        row("tag in (linen, member", OpenBracket, 7, 1);
        row("member)", Expected, 6, 1, "and");
        row("ordered where colour = red", UnknownProperty, 14, 6, "channel");
        row("ordered where channel = shop", UnknownValue, 24, 4, "counter");
        row("ordered at least three times", NoNumber, 17, 5);
        row("ordered at least 3", Expected, 18, 0, "times");
        row("never bought", UnknownEvent, 6, 6, "order");
        row("first sale", UnknownEvent, 6, 4, "order");
        row("not ordered at most 3 times", Expected, 12, 7, "at least");
        row("consent email spam = granted", UnknownValue, 14, 4, "offers");
        row("consent email offers is empty", WrongTest, 21, 8, "=");
        row("tag = linen; member", Expected, 11, 1, "and");
        row("not (member or not (tag = a and not (tag = b or not (tag = c and not (tag = d or not (tag = e and tag = f))))))",
            TooDeep, 85, 1);
    }
    void errorsStandAtTheRightPart()
    {
        QFETCH(QString, text);
        QFETCH(QueryError::Kind, kind);
        QFETCH(int, position);
        QFETCH(int, length);
        QFETCH(QString, word);
        const auto parsed = parseQuery(text, someNames());
        QVERIFY(!parsed);
        QCOMPARE(int(parsed.error().kind), int(kind));
        QCOMPARE(parsed.error().position, position);
        QCOMPARE(parsed.error().length, length);
        QVERIFY2(word.isEmpty() || parsed.error().words.contains(word), qPrintable(parsed.error().words.join(u'|')));
    }

    void bracketsWithoutEndAreRefused()
    {
        const auto parsed = parseQuery(u"("_s.repeated(100'000) + u"member"_s, {});
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, QueryError::Kind::TooDeep);
    }

    void completionOffersWhatMayStandThere_data()
    {
        QTest::addColumn<QString>("text"); // the cursor is at |
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isOffered");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        const auto row = [](const char *text, const char *word, bool isOffered, int position, int length) {
            QTest::addRow("%s %s", text, word)
                << QString::fromUtf8(text) << QString::fromUtf8(word) << isOffered << position << length;
        };
        row("|", "orders.count", true, 0, 0);
        row("|", "ordered", true, 0, 0);
        row("|", "not", true, 0, 0);
        row("|", "in segment", true, 0, 0);
        row("|", "and", false, 0, 0);
        row("or|", "orders.count", true, 0, 2);
        row("or|", "tag", false, 0, 2);
        row("member and or|ders = 3", "orders.count", true, 11, 6);
        row("tag |", "contains", true, 4, 0);
        row("tag |", ">=", false, 4, 0);
        row("orders.count |", ">=", true, 13, 0);
        row("orders.count |", "contains", false, 13, 0);
        row("last_order |", "in last", true, 11, 0);
        row("last_order in |", "last", true, 14, 0);
        row("last_order in last 30 |", "days", true, 22, 0);
        row("lifecycle = |", "lapsed", true, 12, 0);
        row("lifecycle = la|", "lapsed", true, 12, 2);
        row("lifecycle = la|", "new", false, 12, 2);
        row("tier = \"go|", "\"Gold\"", true, 7, 3);
        row("in segment |", "\"VIP\"", true, 11, 0);
        row("own field |", "\"Shoe size\"", true, 10, 0);
        row("own field |", "\"Breed\" of \"Pets\"", true, 10, 0);
        row("consent |", "email", true, 8, 0);
        row("consent email |", "offers", true, 14, 0);
        row("consent email offers = |", "granted", true, 23, 0);
        row("ordered |", "at least", true, 8, 0);
        row("ordered at |", "least", true, 11, 0);
        row("ordered where |", "category", true, 14, 0);
        row("ordered where channel = |", "counter", true, 24, 0);
        row("ordered where channel = counter |", "and", true, 32, 0);
        row("member |", "and", true, 7, 0);
        row("member |", "or", true, 7, 0);
        row("(member |", ")", true, 8, 0);
        row("first |", "order", true, 6, 0);
        row("not |", "ordered", true, 4, 0);
        row("not |", "tag", true, 4, 0);
        row("foo = |", "member", false, 6, 0);
    }
    void completionOffersWhatMayStandThere()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QFETCH(bool, isOffered);
        QFETCH(int, position);
        QFETCH(int, length);
        const int cursor = int(text.indexOf(u'|'));
        const QueryCompletion completion = completionAt(text.remove(cursor, 1), cursor, someNames());
        QVERIFY2(completion.words.contains(word) == isOffered, qPrintable(completion.words.join(u'|')));
        QCOMPARE(completion.position, position);
        QCOMPARE(completion.length, length);
    }

    void anyRuleIsReadAsItIsWritten()
    {
        for (quint32 seed = 0; seed < 4'000; ++seed) {
            RandomSegments random(seed);
            const SegmentRule rule = random.rule(4);
            const QueryNames names = random.world().names();
            const QString text = queryOf(rule, names);
            const auto parsed = parseQuery(text, names);
            QVERIFY2(parsed && *parsed == normalized(rule), qPrintable(QString::number(seed) + u' ' + text));
            QCOMPARE(normalized(*parsed), *parsed);
        }
    }

    void aNormalRuleHoldsForTheSame()
    {
        for (quint32 seed = 0; seed < 2'000; ++seed) {
            RandomSegments random(seed);
            const SegmentRule rule = random.rule(4);
            const SegmentDay day = random.world().day();
            for (int i = 0; i < 5; ++i) {
                const SegmentFacts facts = random.facts();
                QVERIFY2(evaluate(rule, facts, day).holds == evaluate(normalized(rule), facts, day).holds,
                         qPrintable(queryOf(rule, random.world().names())));
            }
        }
    }

    void nothingThatIsTypedBreaksIt()
    {
        RandomSegments random(7);
        const QueryNames names = random.world().names();
        for (int i = 0; i < 1'500; ++i) {
            QString text = queryOf(random.rule(3), names);
            for (int changes = random.upTo(4); changes > 0 && !text.isEmpty(); --changes)
                text.replace(random.upTo(int(text.size())), random.upTo(5),
                             QString(QChar(char16_t(random.chance(80) ? random.upTo(128) : random.upTo(65'536)))));
            text.truncate(random.chance(50) ? random.upTo(int(text.size()) + 1) : text.size());
            const auto parsed = parseQuery(text, names);
            if (!parsed)
                QVERIFY(parsed.error().position >= 0 && parsed.error().length >= 0 &&
                        parsed.error().position + parsed.error().length <= text.size());
            else
                QCOMPARE(*parseQuery(queryOf(*parsed, names), names), *parsed);
            const int cursor = random.upTo(int(text.size()) + 1);
            const QueryCompletion completion = completionAt(text, cursor, names);
            QVERIFY(completion.position >= 0 && completion.position + completion.length <= text.size());
            QVERIFY(completion.position <= cursor && cursor <= completion.position + completion.length);
        }
    }
};

QTEST_GUILESS_MAIN(TestSegmentQuery)

#include "tst_segmentquery.moc"
