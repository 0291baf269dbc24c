// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/segments/segmentpresets.h"
#include "core/segments/segmentquery.h"
#include "tests/core/segments/randomsegments.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24);

SegmentRule query(const char16_t *text)
{
    return *parseQuery(QString::fromUtf16(text), {});
}

SegmentEventFacts order(int daysAgo, qint64 minor = 1000)
{
    return {SegmentEvent::Order, today.addDays(-daysAgo), -daysAgo, daysAgo, minor, {}};
}

bool isIn(const QString &preset, const SegmentFacts &facts)
{
    SegmentDay day;
    day.today = today;
    return evaluate(segmentPreset(preset)->rule, facts, day).holds;
}

} // namespace

class TestSegmentPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOneIsSoundAndHasItsOwnKey()
    {
        QSet<QString> keys;
        const auto presets = segmentPresets();
        for (const SegmentPreset &preset : presets) {
            QVERIFY2(validate(preset.rule).isEmpty(), qPrintable(preset.key));
            QVERIFY2(!keys.contains(preset.key), qPrintable(preset.key));
            keys.insert(preset.key);
            const QString text = queryOf(preset.rule, {});
            QVERIFY2(parseQuery(text, {}) == normalized(preset.rule), qPrintable(text));
        }
        QVERIFY(presets.size() >= 20);
        QVERIFY(!segmentPreset(u"no such"_s));
    }

    void limitsAreTheShops()
    {
        const SegmentPresetLimits limits{u"1200"_s, 90, 30};
        QCOMPARE(segmentPreset(u"high_spender"_s, limits)->rule, query(u"spent.year >= 1200"));
        QCOMPARE(segmentPreset(u"inactive"_s, limits)->rule, query(u"not ordered in last 90 days"));
        QCOMPARE(segmentPreset(u"new"_s, limits)->rule, query(u"first_order in last 30 days"));
    }

    void inactiveIsWhoBoughtOnce()
    {
        SegmentFacts facts;
        QVERIFY(!isIn(u"inactive"_s, facts));
        QVERIFY(isIn(u"never_bought"_s, facts));
        facts.events = {order(180)};
        QVERIFY(isIn(u"inactive"_s, facts));
        QVERIFY(!isIn(u"never_bought"_s, facts));
        facts.events = {order(300), order(179)};
        QVERIFY(!isIn(u"inactive"_s, facts));
    }

    void theirOwnRhythmSaysWhoIsSlippingAway()
    {
        SegmentFacts facts;
        QVERIFY(!isIn(u"slipping_away"_s, facts)); // not scored
        const auto with = [&](const QString &ratio) {
            facts.values[SegmentField::OverdueRatio] = {ratio};
            return facts;
        };
        QVERIFY(!isIn(u"slipping_away"_s, with(u"1.4"_s)));
        QVERIFY(isIn(u"reorder_due"_s, with(u"1.4"_s)));
        QVERIFY(isIn(u"slipping_away"_s, with(u"1.5"_s)));
        QVERIFY(!isIn(u"reorder_due"_s, with(u"1.5"_s)));
        QVERIFY(!isIn(u"slipping_away"_s, with(u"3"_s)));
    }

    void membersWhoNeverRedeemedHavePoints()
    {
        SegmentFacts facts;
        facts.values[SegmentField::Member] = {u"yes"_s};
        facts.values[SegmentField::Points] = {u"0"_s};
        QVERIFY(!isIn(u"never_redeemed"_s, facts));
        facts.values[SegmentField::Points] = {u"120"_s};
        QVERIFY(isIn(u"never_redeemed"_s, facts));
        facts.events = {{SegmentEvent::Redemption, today.addDays(-400), 1, 1, 0, {}}};
        QVERIFY(!isIn(u"never_redeemed"_s, facts));
    }

    void whoComplainedAndWasHeardIsNotSilent()
    {
        SegmentFacts facts;
        facts.values[SegmentField::OpenTickets] = {u"0"_s};
        facts.events = {order(200), {SegmentEvent::Ticket, today.addDays(-100), 5, 5, 0, {}}};
        QVERIFY(isIn(u"silent_after_complaint"_s, facts));
        facts.events.push_back({SegmentEvent::Contact, today.addDays(-20), 6, 6, 0, {}});
        QVERIFY(!isIn(u"silent_after_complaint"_s, facts));
    }

    void aThirtiethBirthdayIsSoonWhateverTheYear()
    {
        SegmentFacts facts;
        facts.values[SegmentField::Birthday] = {u"1996-12-07"_s};
        QVERIFY(isIn(u"birthday_soon"_s, facts)); // the 14th day, today included
        facts.values[SegmentField::Birthday] = {u"--12-08"_s};
        QVERIFY(!isIn(u"birthday_soon"_s, facts));
    }

    void bandsHoldForOneEach()
    {
        for (quint32 seed = 0; seed < 500; ++seed) {
            RandomSegments random(seed);
            const QList<SegmentRule> rules{random.rule(1), random.rule(1), random.rule(1)};
            const QList<SegmentRule> bands = valueBands(rules);
            QCOMPARE(bands.size(), 4);
            const SegmentDay day = random.world().day();
            for (int i = 0; i < 10; ++i) {
                const SegmentFacts facts = random.facts();
                qsizetype first = 0;
                while (first < rules.size() && !evaluate(rules[first], facts, day).holds)
                    ++first;
                for (qsizetype band = 0; band < bands.size(); ++band)
                    QCOMPARE(evaluate(bands[band], facts, day).holds, band == first);
            }
        }
    }
    void bandsReadAsTheyWereMeant()
    {
        const auto bands = valueBands({query(u"spent.year >= 1000"), query(u"spent.year >= 200")});
        QCOMPARE(queryOf(bands[0], {}), u"spent.year >= 1000"_s);
        QCOMPARE(queryOf(bands[1], {}), u"spent.year >= 200 and not (spent.year >= 1000)"_s);
        QCOMPARE(queryOf(bands[2], {}), u"not (spent.year >= 1000 or spent.year >= 200)"_s);
    }
};

QTEST_GUILESS_MAIN(TestSegmentPresets)

#include "tst_segmentpresets.moc"
