// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/segments/segmentupkeep.h"
#include "tests/models/metrics/slicedshop.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace regulars;
using namespace regulars::slicedshop;

/// Figures of a part of the shop.
class TestSlicedFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Counted order by order, the whole shop is what is kept of every day.
    void everybodyIsTheWholeShop()
    {
        TestDatabase db;
        loadDemo(db);
        for (const auto period : {DashboardPeriod::Month, DashboardPeriod::Quarter, DashboardPeriod::Year}) {
            const Dashboard kept = read(db, asking({}, period));
            const Dashboard counted = read(db, asking({}, period), true);
            QVERIFY(kept.customers.now.orders > 0);
            QVERIFY(counted.customers == kept.customers);
            QVERIFY(counted.cohorts == kept.cohorts);
            QVERIFY(counted.said == kept.said);
            QVERIFY(counted.satisfaction == kept.satisfaction);
        }
    }

    /// As whole as by the usual rules, from the order that is the customer's first then.
    void ordersWorthNothingCountWhenAsked()
    {
        TestDatabase db;
        const Goods goods = fillGoods(db);
        const auto gift = [&](WriteSession &session) {
            return OrderStore(session.connection()).insert(session, sale(goods.candleOnly, utc(2026, 10, 5), 0));
        };
        VERIFY_RESULT(db.write(u"gift"_s, gift));
        DashboardQuestion question = asking({});
        const Dashboard usual = read(db, question);
        QCOMPARE(usual.customers.now.orders, 2);
        QCOMPARE(usual.cohorts.size(), 1);
        question.zeroValueOrders = ZeroValueOrders::Count;
        QVERIFY(!question.isKept());
        const Dashboard all = read(db, question);
        QCOMPARE(all.customers.now.orders, 3);
        QCOMPARE(all.customers.now.buyers, 2);
        QCOMPARE(all.customers.now.netMinor, usual.customers.now.netMinor);
        QCOMPARE(all.cohorts.size(), 2);
        QCOMPARE(all.cohorts.first().month, monthNumberOf(QDate(2026, 10, 1)));
        question.slice = {SliceKind::Channel, nameOf(OrderChannel::Web), {}};
        QCOMPARE(read(db, question).customers.now.orders, 1); // the gift was none of the web
    }

    /// Everybody is in one tier or in none, so every number of people, orders and money adds up.
    void tiersAddUp()
    {
        TestDatabase db;
        loadDemo(db);
        const QList<DashboardSlice> tiers = choicesOf(db).tiers;
        QVERIFY(tiers.size() >= 3);
        QVERIFY(tiers.last().key.isEmpty());
        const CustomerFigures whole = read(db, asking({})).customers.now;
        QVERIFY(whole.active > 0 && whole.netMinor > 0);
        QCOMPARE(sumOf(db, tiers, [](const auto &each) { return each.active; }), whole.active);
        QCOMPARE(sumOf(db, tiers, [](const auto &each) { return each.kept.part; }), whole.kept.part);
        QCOMPARE(sumOf(db, tiers, [](const auto &each) { return each.kept.of; }), whole.kept.of);
        QCOMPARE(sumOf(db, tiers, [](const auto &each) { return each.inTime.of; }), whole.inTime.of);
        QCOMPARE(sumOf(db, tiers, [](const auto &each) { return each.repeaters.part; }), whole.repeaters.part);
        QCOMPARE(sumOf(db, tiers, [](const auto &each) { return each.buyers; }), whole.buyers);
        QCOMPARE(sumOf(db, tiers, [](const auto &each) { return each.orders; }), whole.orders);
        QCOMPARE(sumOf(db, tiers, [](const auto &each) { return each.netMinor; }), whole.netMinor);
        QCOMPARE(sumOf(db, tiers, [](const auto &each) { return each.netEverMinor; }), whole.netEverMinor);
        QCOMPARE(sumOf(db, tiers, [](const auto &each) { return each.lost; }), whole.lost);
    }

    /// An order has one channel: orders and money add up. A customer may use several.
    void channelsAddUpInOrders()
    {
        TestDatabase db;
        loadDemo(db);
        const QList<DashboardSlice> channels = choicesOf(db).channels;
        const CustomerFigures whole = read(db, asking({})).customers.now;
        QCOMPARE(sumOf(db, channels, [](const auto &each) { return each.orders; }), whole.orders);
        QCOMPARE(sumOf(db, channels, [](const auto &each) { return each.netMinor; }), whole.netMinor);
        QVERIFY(sumOf(db, channels, [](const auto &each) { return each.buyers; }) >= whole.buyers);
    }

    /// Money adds up to the cent; an order may have goods of several categories.
    void categoriesAddUpInMoney()
    {
        TestDatabase db;
        loadDemo(db);
        const QList<DashboardSlice> categories = choicesOf(db).categories;
        QVERIFY(categories.size() >= 3);
        const auto metricsOf = [&](const DashboardSlice &slice) {
            return db
                .read([&](Connection &connection) -> Result<ShopMetrics> {
                    REGULARS_TRY(shop, ShopStore(connection).shop());
                    MetricsQuestion question;
                    question.asOf = today;
                    question.slice = slice;
                    return MetricsStore(connection).metrics(shop, question);
                })
                .value();
        };
        const ShopMetrics whole = metricsOf({});
        ShopMetrics sum;
        sum.grossRevenue.currency = sum.returned.currency = sum.anonymousRevenue.currency = whole.grossRevenue.currency;
        for (const DashboardSlice &slice : categories) {
            const ShopMetrics part = metricsOf(slice);
            sum.grossRevenue += part.grossRevenue;
            sum.returned += part.returned;
            sum.anonymousRevenue += part.anonymousRevenue;
            sum.orders += part.orders;
        }
        QVERIFY(whole.returned.minor > 0);
        QCOMPARE(sum.grossRevenue, whole.grossRevenue);
        QCOMPARE(sum.returned, whole.returned);
        QCOMPARE(sum.anonymousRevenue, whole.anonymousRevenue);
        QVERIFY(sum.orders >= whole.orders);
    }

    void everyNumberOpensItsPeople_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto &[kind, name] : EnumNames<SliceKind>::names) {
            if (kind != SliceKind::Shop && kind != SliceKind::View)
                QTest::newRow(nameOf(kind).toLatin1().constData()) << int(kind);
        }
    }
    void everyNumberOpensItsPeople()
    {
        QFETCH(int, kind);
        TestDatabase db;
        loadDemo(db);
        VERIFY_RESULT(keepSegments(*db)); // counted in the background
        const SliceChoices choices = choicesOf(db);
        bool anybody = false;
        for (const DashboardSlice &slice : choices.of(SliceKind(kind)).mid(0, 4)) {
            const Dashboard dashboard = read(db, asking(slice, DashboardPeriod::Quarter));
            const CustomerFigures &now = dashboard.customers.now;
            anybody = anybody || now.active > 0;
            const QDate before = today.addDays(-daysOf(DashboardPeriod::Quarter));
            const auto people = [&](BehindFigure figure, QDate from, QDate until) {
                return peopleOf(db, {figure, from, until, 0, {}, slice});
            };
            QCOMPARE(people(BehindFigure::Active, today, today), now.active);
            QCOMPARE(people(BehindFigure::Kept, before, today), now.kept.part);
            QCOMPARE(people(BehindFigure::New, before.addDays(1), today), now.newCustomers);
            QCOMPARE(people(BehindFigure::Buyers, before.addDays(1), today), now.buyers);
            QCOMPARE(people(BehindFigure::Repeaters, today, today), now.repeaters.part);
            for (const CustomerMonth &month : dashboard.customers.months)
                QCOMPARE(people(BehindFigure::Lost, firstOfMonth(month.month), month.until), month.lost);
            for (const Cohort &cohort : dashboard.cohorts)
                QCOMPARE(people(BehindFigure::Cohort, firstOfMonth(cohort.month), firstOfMonth(cohort.month)),
                         qint64(cohort.customers()));
        }
        QVERIFY(anybody);
    }

    void anOrderIsWorthItsGoods()
    {
        TestDatabase db;
        const Goods goods = fillGoods(db);
        const SliceChoices choices = choicesOf(db);
        const auto of = [&](SliceKind kind, const QString &name) {
            return read(db, asking(sliceNamed(choices, kind, name).value(), DashboardPeriod::Month)).customers.now;
        };
        QCOMPARE(of(SliceKind::Category, u"textiles"_s).netMinor, 5'400);
        QCOMPARE(of(SliceKind::Category, u"TEXTILES"_s).buyers, 1);
        QCOMPARE(of(SliceKind::Category, u"candles"_s).netMinor, 2'700 + 3'000);
        QCOMPARE(of(SliceKind::Category, u"candles"_s).buyers, 2);
        QCOMPARE(of(SliceKind::Category, u"none"_s).orders, 0);
        QCOMPARE(of(SliceKind::Channel, u"web"_s).netMinor, 3'000);
        QCOMPARE(of(SliceKind::Channel, u"web"_s).buyers, 1);
        QCOMPARE(of(SliceKind::Tag, u"cafe"_s).netMinor, 8'100);

        const Order order = db.read([&](Connection &connection) {
                                  return OrderStore(connection).order(goods.order);
                              }).value();
        Return back;
        back.order = goods.order;
        back.lines = {ReturnLine{order.lines.first().id, {}, {}, {}, milliPerPiece, 54 * microPerMajor, 0}};
        runOrDie(db, RecordReturn{back});
        QCOMPARE(of(SliceKind::Category, u"textiles"_s).orders, 0);
        QCOMPARE(of(SliceKind::Category, u"textiles"_s).buyers, 0);
        QCOMPARE(of(SliceKind::Category, u"candles"_s).netMinor, 2'700 + 3'000);
    }

    void aViewStandsForASegment()
    {
        TestDatabase db;
        fillGoods(db);
        CustomerFilter filter;
        filter.tag = u"Café"_s;
        keepView(db, u"Guests"_s, filter);
        const DashboardSlice slice = viewSlice(db, u"guests"_s);
        const Dashboard dashboard = read(db, asking(slice));
        QCOMPARE(dashboard.question.slice.name, u"Guests"_s);
        QCOMPARE(dashboard.customers.now.netMinor, 8'100);
        QCOMPARE(peopleOf(db, {BehindFigure::Active, today, today, 0, {}, slice}), 1);
    }

    void aViewThatIsGoneIsNotTheWholeShop()
    {
        TestDatabase db;
        fillGoods(db);
        const SavedViewId id = keepView(db, u"Guests"_s, {});
        const DashboardSlice slice = viewSlice(db, u"Guests"_s);
        runOrDie(db, RemoveView{id});
        const auto none = tryRead(db, asking(slice));
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        QCOMPARE(none.error().field, u"slice"_s);
        QVERIFY(!tryRead(db, asking({SliceKind::Tier, u"no such tier"_s, u"Gold"_s})));
    }

    /// The people behind a figure of a view, kept as that view.
    void aViewThatAsksForItselfIsRefused()
    {
        TestDatabase db;
        fillGoods(db);
        const SavedViewId id = keepView(db, u"Guests"_s, {});
        const DashboardSlice slice = viewSlice(db, u"Guests"_s);
        CustomerFilter filter;
        filter.behind = PeopleBehind{BehindFigure::Active, today, today, 0, {}, slice};
        runOrDie(db, UpdateView{id, toJson(filter)});
        const auto circle = tryRead(db, asking(slice));
        QVERIFY(!circle);
        QCOMPARE(circle.error().code, ErrorCode::NotFound);
        QCOMPARE(peopleOf(db, *filter.behind), -1);
    }

    /// An answer belongs to its customer; nobody says to which order.
    void answersAreThoseOfThePeople()
    {
        TestDatabase db;
        const Goods goods = fillGoods(db);
        const auto answer = [&](SurveyKind kind, CustomerId customer, int score) {
            SurveyResponse response;
            response.kind = kind;
            response.scale = scaleOf(kind);
            response.customer = customer;
            response.score = score;
            response.collectedBy = CollectedBy::Self;
            response.at = utc(2026, 11, 15);
            runOrDie(db, RecordSurveyResponse{response, {}});
        };
        answer(SurveyKind::Nps, goods.both, 10);
        answer(SurveyKind::Nps, goods.candleOnly, 2);
        answer(SurveyKind::Nps, {}, 8);
        answer(SurveyKind::Csat, goods.both, 5);
        answer(SurveyKind::Csat, goods.candleOnly, 1);
        const Satisfaction whole = read(db, asking({})).said;
        QCOMPARE(whole.nps, (NpsFigures{1, 1, 1}));
        QCOMPARE(whole.csat.responses, 2);
        const Dashboard guests = read(db, asking({SliceKind::Tag, u"cafe"_s, u"Café"_s}));
        QCOMPARE(guests.said.nps, (NpsFigures{1, 0, 0}));
        QCOMPARE(guests.said.csat.responses, 1);
        QCOMPARE(guests.said.csat.satisfied, 1);
        QCOMPARE(guests.satisfaction.last().satisfaction, guests.said);
        const Dashboard web = read(db, asking({SliceKind::Channel, u"web"_s, {}}));
        QVERIFY(web.said == Satisfaction{});
        QVERIFY(web.satisfaction.isEmpty());
    }

    /// Each group of a part opens those of it alone, and a part by orders nobody.
    void answersOpenThePeopleOfThePart()
    {
        TestDatabase db;
        const Goods goods = fillGoods(db);
        const auto answer = [&](SurveyKind kind, CustomerId customer, int score) {
            SurveyResponse response;
            response.kind = kind;
            response.customer = customer;
            response.score = score;
            response.collectedBy = CollectedBy::Self;
            response.at = utc(2026, 11, 15);
            runOrDie(db, RecordSurveyResponse{response, {}});
        };
        for (const auto &[customer, best] : {std::pair(goods.both, true), std::pair(goods.candleOnly, false)}) {
            answer(SurveyKind::Nps, customer, best ? 10 : 2);
            answer(SurveyKind::Csat, customer, best ? 5 : 1);
            answer(SurveyKind::Ces, customer, best ? 7 : 1);
        }
        const DashboardSlice tag{SliceKind::Tag, u"cafe"_s, u"Café"_s};
        const DashboardSlice web{SliceKind::Channel, u"web"_s, {}};
        const auto people = [&](BehindFigure figure, const DashboardSlice &slice) {
            PeopleBehind behind{figure, today.addDays(-29), today};
            behind.slice = slice;
            return peopleOf(db, behind);
        };
        for (const auto figure : {BehindFigure::Promoters, BehindFigure::Satisfied, BehindFigure::FoundEasy}) {
            QCOMPARE(people(figure, {}), 1);
            QCOMPARE(people(figure, tag), 1);
            QCOMPARE(people(figure, web), 0);
        }
        for (const auto figure : {BehindFigure::Detractors, BehindFigure::NotSatisfied, BehindFigure::NotFoundEasy}) {
            QCOMPARE(people(figure, {}), 1);
            QCOMPARE(people(figure, tag), 0);
            QCOMPARE(people(figure, web), 0);
        }
        QCOMPARE(people(BehindFigure::Passives, {}), 0);
        AnsweringPeople guests;
        guests.counts = {1, 0, 0, 1, 0, 1, 0};
        QCOMPARE(read(db, asking(tag)).said.people, guests);
    }

    void choicesOfAShopWithoutAnything()
    {
        TestDatabase db;
        const SliceChoices choices = choicesOf(db);
        QVERIFY(choices.tiers.isEmpty() && choices.views.isEmpty() && choices.tags.isEmpty());
        QVERIFY(choices.categories.isEmpty());
        QCOMPARE(size_t(choices.channels.size()), EnumNames<OrderChannel>::names.size());
        QVERIFY(read(db, asking(choices.channels.first())).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSlicedFigures)

#include "tst_slicedfigures.moc"
