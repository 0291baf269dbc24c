// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drivers/drivertally.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <utility>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate asOf(2026, 11, 22);
const int lastDay = int(asOf.toJulianDay()) - 90;
const DriverQuestion question{asOf, 365};

constexpr qint64 candle = 1;
constexpr qint64 throwRug = 2;
constexpr qint64 soap = 3;
const ProductCategories categories{{candle, u"Scent"_s}, {soap, u"Scent"_s}, {throwRug, u"Textiles"_s}};
const DriverNames names{{candle, u"Soy candle"_s}, {throwRug, u"Linen throw"_s}, {soap, u"Olive soap"_s}};
const DriverNames ticketNames{{7, u"Delivery"_s}, {8, u"Returns"_s}};

Visit visit(int day, std::vector<qint64> products)
{
    return {day, std::move(products)};
}

Drivers tallied(const std::vector<DriverHistory> &histories)
{
    DriverTally tally(question, categories);
    for (const DriverHistory &each : histories)
        tally.add(each);
    return tally.drivers(names, ticketNames);
}

void repeat(std::vector<DriverHistory> &histories, int times, const DriverHistory &history)
{
    histories.insert(histories.end(), size_t(times), history);
}

std::optional<Driver> driver(const Drivers &drivers, DriverKind kind, qint64 id, const QString &name = {})
{
    for (const Driver &each : drivers.drivers) {
        if (each.subject.kind == kind && each.subject.id == id && (name.isNull() || each.subject.name == name))
            return each;
    }
    return std::nullopt;
}

Share counted(const std::vector<DriverHistory> &histories, const DriverGroup &group)
{
    Share share;
    for (const DriverHistory &each : histories) {
        share.of += isInGroup(each, group, std::nullopt, question, categories) ? 1 : 0;
        share.part += isInGroup(each, group, true, question, categories) ? 1 : 0;
    }
    return share;
}

/// Purchases on which a product was not bought, and how many of them were followed by another one in time.
Share purchasesWithout(const std::vector<DriverHistory> &histories, qint64 product)
{
    Share share;
    for (const DriverHistory &each : histories) {
        for (const Visit &visit : each.visits) {
            if (visit.day > lastDay || has(visit, product))
                continue;
            ++share.of;
            share.part += std::any_of(each.visits.begin(), each.visits.end(), [&](const Visit &later) {
                return later.day > visit.day && later.day <= visit.day + 90;
            });
        }
    }
    return share;
}

/// How often somebody had ordered, as the classes are named in docs/drivers.md.
int classOf(int purchases)
{
    return purchases < 4 ? purchases : purchases < 7 ? 4 : purchases < 13 ? 7 : 13;
}

/// What is expected of a product: the share of its customers' classes without it, purchase by purchase.
double expectedOf(const std::vector<DriverHistory> &histories, qint64 product)
{
    std::map<int, Share> rest;
    std::map<int, qint64> weights;
    qint64 customers = 0;
    for (const DriverHistory &each : histories) {
        bool known = false;
        for (size_t i = 0; i < each.visits.size() && each.visits[i].day <= lastDay; ++i) {
            const int group = classOf(int(i) + 1);
            if (!has(each.visits[i], product)) {
                ++rest[group].of;
                rest[group].part += i + 1 < each.visits.size() && each.visits[i + 1].day - each.visits[i].day <= 90;
            } else if (!std::exchange(known, true)) {
                ++weights[group];
                ++customers;
            }
        }
    }
    double expected = 0;
    for (const auto &[group, weight] : weights)
        expected += double(weight) / double(customers) * rest[group].value();
    return expected;
}

DriverHistory drawn(std::mt19937 &random)
{
    const auto below = [&random](int end) { return int(random() % unsigned(end)); };
    DriverHistory history;
    int day = lastDay - 500 + below(560);
    for (int visits = below(9); visits > 0; --visits, day += 1 + below(110)) {
        Visit each{day, {}};
        for (qint64 product = 1; product <= 3; ++product) {
            if (below(3) == 0)
                each.products.push_back(product);
        }
        if (day <= lastDay + 90)
            history.visits.push_back(each);
    }
    for (int cases = below(4); cases > 0; --cases) {
        SupportCase each{lastDay - 200 + below(230), 7 + below(2), std::nullopt};
        if (below(2) == 0)
            each.late = below(2) == 0;
        history.cases.push_back(each);
    }
    return history;
}

} // namespace

class TestDriverTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidOfNobody()
    {
        const Drivers drivers = tallied({});
        QVERIFY(drivers.drivers.isEmpty());
        QCOMPARE(drivers.customers, 0);
        QCOMPARE(drivers.tooFew, (std::array<qint64, driverKindCount>{}));
    }

    // 24 of 30 come again after a candle, 12 of 40 after a throw.
    void theFirstPurchaseAndWhatCameNext()
    {
        std::vector<DriverHistory> histories;
        repeat(histories, 14, {{visit(lastDay - 100, {candle}), visit(lastDay - 80, {soap})}, {}});
        repeat(histories, 10, {{visit(lastDay - 100, {candle}), visit(lastDay - 50, {candle, throwRug})}, {}});
        repeat(histories, 6, {{visit(lastDay - 100, {candle}), visit(lastDay - 9, {candle})}, {}}); // after 91 days
        repeat(histories, 12, {{visit(lastDay, {throwRug}), visit(lastDay + 90, {throwRug})}, {}});
        repeat(histories, 28, {{visit(lastDay, {throwRug})}, {}});
        repeat(histories, 5, {{visit(lastDay + 1, {candle})}, {}}); // has had 89 days
        const Drivers drivers = tallied(histories);
        QCOMPARE(drivers.asOf, asOf);
        QCOMPARE(drivers.customers, 70);
        const auto first = driver(drivers, DriverKind::FirstProduct, candle);
        QVERIFY(first);
        QCOMPARE(first->subject.name, u"Soy candle"_s);
        QCOMPARE(first->compared.with, (Share{24, 30}));
        QCOMPARE(first->compared.without, (Share{12, 40}));
        QCOMPARE(first->compared.difference.value, 0.5);
        QVERIFY(std::abs(first->compared.difference.interval.low - 0.26814) < 5e-5);
        QVERIFY(std::abs(first->compared.difference.interval.high - 0.65886) < 5e-5);
        QVERIFY(first->compared.standsOut());
        QCOMPARE(first->medianDays, 20);
        QCOMPARE(first->next, u"Olive soap"_s);
        QCOMPARE(first->nextTimes, 14);
        const auto scent = driver(drivers, DriverKind::FirstCategory, 0, u"Scent"_s);
        QVERIFY(scent);
        QCOMPARE(scent->compared, first->compared);
        QCOMPARE(driver(drivers, DriverKind::FirstProduct, throwRug)->medianDays, 90);
    }

    // A product that only comes with the third purchase is compared with third purchases, not with first ones.
    void thoseWhoOrderOftenAreComparedWithTheirLike()
    {
        std::vector<DriverHistory> histories;
        const auto regular = [](qint64 third) {
            return DriverHistory{{visit(lastDay - 200, {candle}), visit(lastDay - 150, {candle}),
                                  visit(lastDay - 100, {third}), visit(lastDay - 50, {candle})},
                                 {}};
        };
        repeat(histories, 30, regular(soap));
        repeat(histories, 30, regular(throwRug));
        repeat(histories, 100, {{visit(lastDay - 200, {candle})}, {}});
        const auto found = driver(tallied(histories), DriverKind::Product, soap);
        QVERIFY(found);
        QCOMPARE(found->compared.with, (Share{30, 30}));
        QCOMPARE(found->compared.without, purchasesWithout(histories, soap));
        QCOMPARE(found->compared.expected.value, 1.0); // of all purchases without it, fewer
        QCOMPARE(found->compared.difference.value, 0.0);
        QVERIFY(!found->compared.standsOut());
    }

    void aProductCountsWhenItIsBoughtForTheFirstTime()
    {
        std::vector<DriverHistory> histories;
        repeat(histories, 40, {{visit(lastDay - 300, {candle}), visit(lastDay - 10, {candle}), visit(lastDay, {soap})}, {}});
        const auto found = driver(tallied(histories), DriverKind::Product, candle);
        QVERIFY(found);
        QCOMPARE(found->compared.with, (Share{0, 40}));
        QCOMPARE(found->compared.without, (Share{0, 40})); // of soap; candles bought again are on neither side
    }

    void fewAreNotCompared()
    {
        std::vector<DriverHistory> histories;
        repeat(histories, 29, {{visit(lastDay, {candle})}, {}});
        repeat(histories, 50, {{visit(lastDay, {throwRug})}, {}});
        Drivers drivers = tallied(histories);
        QVERIFY(drivers.drivers.isEmpty()); // 29 with, or 29 without
        QCOMPARE(drivers.tooFew[size_t(DriverKind::Product)], 2);
        repeat(histories, 1, {{visit(lastDay, {candle})}, {}});
        drivers = tallied(histories);
        QCOMPARE(drivers.of(DriverKind::Product).size(), 2);
        QCOMPARE(drivers.tooFew[size_t(DriverKind::Product)], 0);
    }

    void customersWithATicketAgainstOthersWhoOrderedAsOften()
    {
        std::vector<DriverHistory> histories;
        const DriverHistory came{{visit(lastDay - 20, {candle}), visit(lastDay + 30, {candle})}, {}};
        const DriverHistory left{{visit(lastDay - 20, {candle})}, {}};
        const auto with = [](DriverHistory history, int day, qint64 category, std::optional<bool> late) {
            history.cases.push_back({day, category, late});
            return history;
        };
        repeat(histories, 10, with(came, lastDay, 7, true));
        repeat(histories, 30, with(left, lastDay - 179, 7, true));
        repeat(histories, 40, with(came, lastDay - 5, 8, false));
        repeat(histories, 9, with(left, lastDay - 180, 7, true));                             // too long ago
        repeat(histories, 9, with(left, lastDay + 1, 7, true));                               // too late
        repeat(histories, 9, with({{visit(lastDay - 365, {candle})}, {}}, lastDay, 7, true)); // no customer any more
        const Drivers drivers = tallied(histories);
        const auto delivery = driver(drivers, DriverKind::TicketCategory, 7);
        QVERIFY(delivery);
        QCOMPARE(delivery->subject.name, u"Delivery"_s);
        QCOMPARE(delivery->compared.with, (Share{10, 40}));
        QCOMPARE(delivery->compared.without, (Share{40, 58}));
        const auto late = driver(drivers, DriverKind::LateReply, 0);
        QVERIFY(late);
        QCOMPARE(late->compared.with, (Share{10, 40}));
        QCOMPARE(late->compared.without, (Share{40, 40}));
        QVERIFY(late->compared.difference.interval.high < 0);
    }

    // Against a rule that looks at one customer after the other, and knows nothing of sums.
    void countsAreThoseOfThePeopleBehindThem()
    {
        std::mt19937 random(20261122);
        std::vector<DriverHistory> histories;
        for (int i = 0; i < 1500; ++i)
            histories.push_back(drawn(random));
        const Drivers drivers = tallied(histories);
        for (size_t kind = 0; kind < driverKindCount; ++kind)
            QVERIFY2(!drivers.of(DriverKind(kind)).isEmpty(), qPrintable(QString::number(kind)));
        for (const Driver &each : drivers.drivers) {
            QCOMPARE(each.compared.with, counted(histories, {each.subject, false}));
            const Share rest = each.subject.kind == DriverKind::Product ? purchasesWithout(histories, each.subject.id)
                                                                        : counted(histories, {each.subject, true});
            QCOMPARE(each.compared.without, rest);
            if (each.subject.kind == DriverKind::Product) {
                QVERIFY(std::abs(each.compared.expected.value - expectedOf(histories, each.subject.id)) < 1e-12);
            }
            for (const bool without : {false, true}) {
                for (const DriverHistory &history : histories) {
                    const DriverGroup group{each.subject, without};
                    const auto is = [&](std::optional<bool> again) {
                        return isInGroup(history, group, again, question, categories);
                    };
                    QCOMPARE(is(std::nullopt), is(true) || is(false));
                }
            }
        }
    }

    void theyAreReadAsTheyWereWritten()
    {
        std::mt19937 random(7);
        std::vector<DriverHistory> histories;
        for (int i = 0; i < 900; ++i)
            histories.push_back(drawn(random));
        const Drivers drivers = tallied(histories);
        QVERIFY(!drivers.drivers.isEmpty());
        QCOMPARE(regulars::driversOf(toJson(drivers)), drivers);
        QVERIFY(!regulars::driversOf(QJsonObject()).asOf.isValid());
        const DriverGroup group{drivers.drivers.first().subject, true};
        QCOMPARE(driverGroupOf(toJson(group)), group);
    }
};

QTEST_APPLESS_MAIN(TestDriverTally)

#include "tst_drivertally.moc"
