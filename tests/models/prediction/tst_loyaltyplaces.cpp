// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demooptions.h"
#include "models/customers/customercommands.h"
#include "models/feedback/feedbackcommands.h"
#include "models/interactions/interactioncommands.h"
#include "models/prediction/scoreupkeep.h"
#include "models/privacy/consentcommands.h"
#include "models/tickets/ticketcommands.h"
#include "storage/customers/customerlist.h"
#include "storage/demo/demoloader.h"
#include "storage/people/shopstore.h"
#include "storage/prediction/feelingstore.h"
#include "storage/prediction/loyaltymapstore.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QTest>

#include <numeric>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Where customers stand on the loyalty map, from what is recorded of them to what is kept. It is 22 November 2026.
class TestLoyaltyPlaces : public QObject
{
    Q_OBJECT

private:
    const QDate m_today{2026, 11, 22};
    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;

    [[nodiscard]] LoyaltyFacts feelings(CustomerId customer, QDate asOf = {2026, 11, 22})
    {
        auto known = m_db->read([=](Connection &connection) -> Result<KnownFeelings> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            REGULARS_TRY(purchases, PurchaseStore(connection).purchases(shop, {asOf, ZeroValueOrders::Ignore, {}}));
            REGULARS_TRY(signs, RiskSignalStore(connection).known(shop, asOf, purchases));
            return FeelingStore(connection).known(shop, asOf, signs);
        });
        return known.value()[customer.value];
    }
    void answer(CustomerId customer, SurveyKind kind, int score, Instant at)
    {
        SurveyResponse response;
        response.customer = customer;
        response.kind = kind;
        response.scale = scaleOf(kind);
        response.score = score;
        response.at = at;
        runOrDie(*m_db, RecordSurveyResponse{response, {}});
    }
    void mood(CustomerId customer, Sentiment sentiment, Instant at)
    {
        Interaction made = interaction(customer, InteractionKind::Email, at, u"Hello"_s);
        made.direction = Direction::In;
        made.sentiment = sentiment;
        runOrDie(*m_db, LogInteraction{made});
    }
    void loadDemo()
    {
        m_db = std::make_unique<TestDatabase>();
        DemoOptions options;
        options.customers = 800;
        options.now = utc(2026, 11, 22, 9);
        m_db->clock().set(options.now);
        VERIFY_RESULT(m_db->write(u"save_shop"_s, [=](WriteSession &session) { return prepareDemoShop(session, options); }));
        VERIFY_RESULT(
            m_db->write(u"load_demo"_s, [=](WriteSession &session) { return loadDemoShop(session, options, {}, {}); }));
        VERIFY_RESULT(storeScores(**m_db));
    }
    [[nodiscard]] std::vector<LoyaltyPoint> points()
    {
        return m_db->read([](Connection &c) { return LoyaltyMapStore(c).points(); }).value();
    }
    [[nodiscard]] std::optional<LoyaltyPlace> place(CustomerId customer)
    {
        return m_db->read([=](Connection &c) { return LoyaltyMapStore(c).place(customer); }).value();
    }
    [[nodiscard]] static qint64 sumOf(const std::vector<LoyaltyPoint> &points)
    {
        return std::accumulate(points.begin(), points.end(), qint64(0),
                               [](qint64 sum, const LoyaltyPoint &point) { return sum + point.customers; });
    }
    [[nodiscard]] QList<CustomerId> listed(LoyaltyQuadrant quadrant)
    {
        CustomerFilter filter;
        filter.behind = PeopleBehind{BehindFigure::LoyaltyQuadrant, m_today, m_today, int(quadrant)};
        return m_db->read([&](Connection &c) { return CustomerList(c).ids(filter, m_db->clock().now()); }).value();
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_db->clock().set(utc(2026, 11, 22, 9));
        m_shop = fillSmallShop(*m_db);
    }

    void theLastAnswerOfEachKindStands()
    {
        QCOMPARE(feelings(m_shop.tomas), LoyaltyFacts());
        answer(m_shop.tomas, SurveyKind::Nps, 3, utc(2026, 3, 1));
        answer(m_shop.tomas, SurveyKind::Nps, 9, utc(2026, 11, 1));
        answer(m_shop.tomas, SurveyKind::Csat, 2, utc(2026, 11, 2));
        QCOMPARE(feelings(m_shop.tomas).recommendation, 9);
        QCOMPARE(feelings(m_shop.tomas).satisfaction, 0.25);
        QCOMPARE(feelings(m_shop.tomas, {2026, 10, 31}).recommendation, 3);
        QVERIFY(!feelings(m_shop.tomas, {2026, 10, 31}).satisfaction);
        answer(m_shop.tomas, SurveyKind::Stars, 5, utc(2026, 11, 3));
        QCOMPARE(feelings(m_shop.tomas).satisfaction, 1.0);
        answer(m_shop.tomas, SurveyKind::Ces, 7, utc(2026, 11, 3));
        answer(m_shop.tomas, SurveyKind::Ces, 4, utc(2026, 11, 4));
        QCOMPARE(feelings(m_shop.tomas).ease, 0.5);
        QCOMPARE(feelings(m_shop.tomas).satisfaction, 1.0); // effort is a question of its own
        // A year later nobody knows any more.
        QVERIFY(!feelings(m_shop.tomas, {2027, 11, 22}).recommendation);
    }

    void moodsAndComplaintsTell()
    {
        mood(m_shop.tomas, Sentiment::Positive, utc(2026, 11, 1));
        QCOMPARE(feelings(m_shop.tomas).mood, 1);
        mood(m_shop.tomas, Sentiment::Negative, utc(2026, 11, 2));
        QCOMPARE(feelings(m_shop.tomas).mood, -1);
        QVERIFY(!feelings(m_shop.tomas).openComplaint);
        Ticket ticket;
        ticket.subject = u"Cracked bowl"_s;
        ticket.customer = m_shop.tomas;
        ticket.type = TicketType::Complaint;
        runOrDie(*m_db, CreateTicket{ticket, u"It has a crack."_s});
        QVERIFY(feelings(m_shop.tomas).openComplaint);
        QVERIFY(!feelings(m_shop.tomas).referred);
    }

    void aSmallShopHasNoMap()
    {
        VERIFY_RESULT(storeScores(**m_db));
        QVERIFY(points().empty());
        QVERIFY(!place(m_shop.anneliese));
    }

    /// Each part of the map opens exactly those whom it counts, and the parts are everybody.
    void everyPartOpensItsPeople()
    {
        loadDemo();
        const std::vector<LoyaltyPoint> all = points();
        const auto state = m_db->read([](Connection &c) { return CustomerScoreStore(c).state(); });
        VERIFY_RESULT(state);
        QCOMPARE(sumOf(all), state->last->scored);
        QVERIFY(state->current);
        qint64 known = 0;
        for (int i = 0; i < loyaltyQuadrantCount; ++i) {
            const LoyaltyQuadrant quadrant = loyaltyQuadrantAt(i);
            qint64 counted = 0;
            for (const LoyaltyPoint &point : all) {
                if (loyaltyQuadrantOf(point.behaviour, point.emotion) == quadrant)
                    counted += point.customers;
            }
            const QList<CustomerId> ids = listed(quadrant);
            QCOMPARE(ids.size(), counted);
            known += quadrant == LoyaltyQuadrant::Unknown ? 0 : counted;
            if (ids.isEmpty())
                continue;
            const auto first = place(ids.first());
            QVERIFY(first);
            QCOMPARE(loyaltyQuadrantOf(first->behaviour, first->emotion), quadrant);
            QCOMPARE(first->dataPoints > 0, quadrant != LoyaltyQuadrant::Unknown);
            QVERIFY(first->reasons.size() >= 3);
        }
        QVERIFY(known > 0);
    }

    void whoIsInTheBinDoesNotCount()
    {
        loadDemo();
        const qint64 before = sumOf(points());
        const QList<CustomerId> unknown = listed(LoyaltyQuadrant::Unknown);
        QVERIFY(unknown.size() > 1);
        runOrDie(*m_db, DeleteCustomers{{unknown.first()}});
        QCOMPARE(sumOf(points()), before - 1);
        QCOMPARE(listed(LoyaltyQuadrant::Unknown).size(), unknown.size() - 1);
    }

    void whoObjectsIsTakenOff()
    {
        loadDemo();
        const CustomerId customer = listed(LoyaltyQuadrant::Unknown).first();
        const qint64 before = sumOf(points());
        ConsentAnswer refusal;
        refusal.customer = customer;
        refusal.topics = {{ConsentChannel::Email, ConsentPurpose::Profiling}};
        refusal.line.state = ConsentState::Denied;
        runOrDie(*m_db, RecordConsent{refusal});
        QVERIFY(!place(customer));
        VERIFY_RESULT(storeScores(**m_db));
        QVERIFY(!place(customer));
        QCOMPARE(sumOf(points()), before - 1);
    }
};

QTEST_GUILESS_MAIN(TestLoyaltyPlaces)
#include "tst_loyaltyplaces.moc"
