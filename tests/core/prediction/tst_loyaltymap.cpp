// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/loyaltymap.h"

#include <QtTest/QTest>

#include <numeric>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// The best and longest customer there is, of whose feelings nothing is known.
LoyaltyFacts champion()
{
    LoyaltyFacts facts;
    facts.rfm = RfmScore{5, 5, 5};
    facts.tenureDays = 3 * 365;
    return facts;
}

std::optional<int> emotionOf(void (*change)(LoyaltyFacts &))
{
    LoyaltyFacts facts = champion();
    change(facts);
    return loyaltyPlaceOf(facts).emotion;
}

} // namespace

class TestLoyaltyMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void behaviourIsRecencyFrequencyAndTenure()
    {
        QCOMPARE(loyaltyPlaceOf(champion()).behaviour, 100);
        LoyaltyFacts facts = champion();
        facts.rfm = RfmScore{1, 1, 5}; // what they spend does not matter
        QCOMPARE(loyaltyPlaceOf(facts).behaviour, 20);
        facts.rfm = RfmScore{3, 3, 1};
        QCOMPARE(loyaltyPlaceOf(facts).behaviour, 60);
        facts.rfm = RfmScore{3, 2, 1};
        facts.tenureDays = 0;
        QCOMPARE(loyaltyPlaceOf(facts).behaviour, 30);
        facts.tenureDays = 10 * 365; // it is full after three years
        QCOMPARE(loyaltyPlaceOf(facts).behaviour, 50);
        facts.rfm.reset();
        QCOMPARE(loyaltyPlaceOf(facts).behaviour, 20);
    }

    void whoGaveNoSignIsNowhere()
    {
        const LoyaltyPlace place = loyaltyPlaceOf(champion());
        QVERIFY(!place.emotion);
        QCOMPARE(place.dataPoints, 0);
        QCOMPARE(loyaltyQuadrantOf(place.behaviour, place.emotion), LoyaltyQuadrant::Unknown);
    }

    void eachSignOfFeelingHasItsValue()
    {
        QCOMPARE(emotionOf([](LoyaltyFacts &f) { f.recommendation = 0; }), 0);
        QCOMPARE(emotionOf([](LoyaltyFacts &f) { f.recommendation = 6; }), 40);
        QCOMPARE(emotionOf([](LoyaltyFacts &f) { f.recommendation = 7; }), 50);
        QCOMPARE(emotionOf([](LoyaltyFacts &f) { f.recommendation = 8; }), 50);
        QCOMPARE(emotionOf([](LoyaltyFacts &f) { f.recommendation = 9; }), 90);
        QCOMPARE(emotionOf([](LoyaltyFacts &f) { f.recommendation = 10; }), 100);
        QCOMPARE(emotionOf([](LoyaltyFacts &f) { f.satisfaction = 0.75; }), 75);
        QCOMPARE(emotionOf([](LoyaltyFacts &f) { f.ease = 0.5; }), 50);
        QCOMPARE(emotionOf([](LoyaltyFacts &f) { f.ease = 0; }), 0);
        QCOMPARE(emotionOf([](LoyaltyFacts &f) { f.mood = -1; }), 0);
        QCOMPARE(emotionOf([](LoyaltyFacts &f) { f.mood = 0; }), 50);
        QCOMPARE(emotionOf([](LoyaltyFacts &f) { f.mood = 1; }), 100);
        QCOMPARE(emotionOf([](LoyaltyFacts &f) { f.referred = true; }), 100);
        QCOMPARE(emotionOf([](LoyaltyFacts &f) { f.openComplaint = true; }), 0);
    }

    /// Three times 100, twice 0: a promoter with a complaint.
    void signsAreWeighed()
    {
        LoyaltyFacts facts = champion();
        facts.recommendation = 10;
        facts.openComplaint = true;
        LoyaltyPlace place = loyaltyPlaceOf(facts);
        QCOMPARE(place.emotion, 60);
        QCOMPARE(place.dataPoints, 2);
        facts.mood = -1;
        QCOMPARE(loyaltyPlaceOf(facts).emotion, 50);
        facts.satisfaction = 1;
        facts.referred = true;
        place = loyaltyPlaceOf(facts);
        QCOMPARE(place.emotion, 70); // (3 + 2 + 2) / 10
        QCOMPARE(place.dataPoints, 5);
        facts.ease = 0;
        place = loyaltyPlaceOf(facts);
        QCOMPARE(place.emotion, 58); // 700 / 12
        QCOMPARE(place.dataPoints, 6);
    }

    void reasonsAddUp()
    {
        LoyaltyFacts facts = champion();
        facts.rfm = RfmScore{4, 2, 3};
        facts.tenureDays = 200;
        facts.recommendation = 3;
        facts.satisfaction = 1;
        facts.mood = 1;
        const LoyaltyPlace place = loyaltyPlaceOf(facts);
        const auto sum = [&](size_t from, size_t until) {
            return std::accumulate(place.reasons.begin() + qsizetype(from), place.reasons.begin() + qsizetype(until), 0.0,
                                   [](double all, const LoyaltyReason &each) { return all + each.points; });
        };
        QCOMPARE(place.reasons.size(), size_t(6));
        QCOMPARE(qRound(sum(0, 3)), place.behaviour);
        QCOMPARE(qRound(50 + sum(3, 6)), *place.emotion);
        QVERIFY(place.reasons[3].points < 0);
        QVERIFY(place.reasons[4].points > 0);
    }

    void quadrantsMeetWithoutAGap()
    {
        QCOMPARE(loyaltyQuadrantOf(50, 51), LoyaltyQuadrant::Loyal);
        QCOMPARE(loyaltyQuadrantOf(50, 50), LoyaltyQuadrant::Habitual); // neutral is not fond
        QCOMPARE(loyaltyQuadrantOf(49, 51), LoyaltyQuadrant::Fond);
        QCOMPARE(loyaltyQuadrantOf(49, 50), LoyaltyQuadrant::Leaving);
        QCOMPARE(loyaltyQuadrantOf(0, 0), LoyaltyQuadrant::Leaving);
        QCOMPARE(loyaltyQuadrantOf(100, 100), LoyaltyQuadrant::Loyal);
        QCOMPARE(loyaltyQuadrantOf(100, std::nullopt), LoyaltyQuadrant::Unknown);
    }

    void reasonsAreKeptAsText()
    {
        const std::vector<LoyaltyReason> reasons{{LoyaltySign::Recency, 30}, {LoyaltySign::Complaint, -12.5}};
        const QString text = loyaltyReasonsText(reasons);
        QCOMPARE(text, u"[[\"recency\",30],[\"complaint\",-12.5]]"_s);
        QVERIFY(loyaltyReasonsOf(text) == reasons);
        QVERIFY(loyaltyReasonsOf(u"[[\"astrology\",30],[\"mood\"],7]"_s).empty());
        QVERIFY(loyaltyReasonsOf({}).empty());
    }
};

QTEST_GUILESS_MAIN(TestLoyaltyMap)
#include "tst_loyaltymap.moc"
