// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/metrics/valuestore.h"

#include "core/loyalty/pointsentry.h"
#include "core/loyalty/referral.h"
#include "core/orders/countedorder.h"
#include "storage/journal/writesession.h"
#include "storage/metrics/dashboardstore.h"
#include "storage/people/shopstore.h"
#include "storage/prediction/customerscorestore.h"
#include "storage/sql/statement.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto marginKey = u"gross_margin_permille"_s;
const auto yearsKey = u"value_years"_s;
const auto discountKey = u"value_discount_permille"_s;
constexpr std::array periods = {DashboardPeriod::Month, DashboardPeriod::Quarter, DashboardPeriod::Year};

/// Throws what can't be read.
template<typename T>
T readOrThrow(const Result<T> &read)
{
    if (!read)
        throw SqlFailure(read.error());
    return *read;
}

/// A whole number of the settings within what it may be, or the usual one.
int settingOf(Connection &connection, const QString &key, int usual, int least, int most)
{
    bool isNumber = false;
    const int value = readOrThrow(ShopStore(connection).setting(key)).toInt(&isNumber);
    return isNumber ? std::clamp(value, least, most) : usual;
}

/// A new customer, and how they came.
struct Newcomer
{
    CustomerId customer;
    Instant firstOrderAt;
    bool boughtAgain = false;
    qint64 netMinor = 0;
    bool hasSource = false;
    bool isReferred = false;
    bool isOnHold = false;

    [[nodiscard]] bool isUnknown() const { return !isReferred && !isOnHold && !hasSource; }
};

/// Who bought for the first time from `from` until before `until`.
template<typename Receive>
void forEachNewcomer(Connection &connection, Instant from, Instant until, Receive &&receive)
{
    const auto among = [](std::initializer_list<ReferralState> states) {
        QStringList names;
        for (const ReferralState state : states)
            names += u"'%1'"_s.arg(nameOf(state));
        return names.join(u", "_s);
    };
    Statement rows(connection,
                   u"SELECT s.customer_id, s.first_order_at, s.order_days, s.net_minor, c.source <> '',"
                   " (SELECT coalesce(max(CASE WHEN p.state IN (%1) THEN 2 WHEN p.state IN (%2) THEN 1 ELSE 0 END), 0)"
                   " FROM referrals r JOIN referral_progress p ON p.referral_id = r.id WHERE r.referred_id = s.customer_id)"
                   " FROM customer_stats s JOIN customers c ON c.id = s.customer_id"
                   " WHERE s.first_order_at >= :from AND s.first_order_at < :until"_s.arg(
                       among({ReferralState::Qualified, ReferralState::Rewarded}), among({ReferralState::OnHold})));
    rows.bind(u"from", from).bind(u"until", until);
    while (rows.next())
        receive(Newcomer{rows.id<CustomerId>(0), rows.instant(1), rows.integer(2) > 1, rows.integer(3), rows.integer(4) != 0,
                         rows.integer(5) == 2, rows.integer(5) == 1});
}

void add(NewCustomerOrigins &origins, const Newcomer &each)
{
    ++origins.newCustomers;
    origins.referred += each.isReferred ? 1 : 0;
    origins.onHold += each.isOnHold ? 1 : 0;
    origins.unknown += each.isUnknown() ? 1 : 0;
    (each.isReferred ? origins.referredAgain : origins.othersAgain) += each.boughtAgain ? 1 : 0;
    (each.isReferred ? origins.referredNetMinor : origins.othersNetMinor) += each.netMinor;
}

/// What rewards and points cost the shop, by customer, in minor units.
std::unordered_map<CustomerId, qint64> rewardCosts(Connection &connection)
{
    std::unordered_map<CustomerId, qint64> costs;
    // From the payments to their orders, which are far more.
    for (const QString &sql :
         {u"SELECT customer_id, cost_minor FROM reward_claims WHERE state = 'used' AND cost_minor > 0"_s,
          u"SELECT o.customer_id, p.amount_minor FROM order_payments p CROSS JOIN orders o WHERE o.id = p.order_id"
          " AND p.kind = 'points' AND o.deleted_at IS NULL AND o.status <> 'cancelled' AND o.customer_id IS NOT NULL"_s}) {
        Statement rows(connection, sql);
        while (rows.next())
            costs[rows.id<CustomerId>(0)] += rows.integer(1);
    }
    return costs;
}

Spread spreadOfValues(const auto &valued)
{
    std::vector<qint64> values;
    values.reserve(valued.size());
    for (const auto &each : valued)
        values.push_back(each.valueMinor);
    return spreadOf(std::move(values));
}

} // namespace

ValueTerms valueTermsOf(Connection &connection)
{
    ValueTerms terms;
    if (const int margin = settingOf(connection, marginKey, 0, 0, ValueTerms::wholePermille); margin > 0)
        terms.marginPermille = margin;
    terms.years = settingOf(connection, yearsKey, terms.years, ValueTerms::fewestYears, ValueTerms::mostYears);
    terms.discountPermille = settingOf(connection, discountKey, terms.discountPermille, 0, ValueTerms::mostDiscountPermille);
    return terms;
}

Result<void> saveValueTerms(WriteSession &session, const ValueTerms &terms)
{
    ShopStore store(session.connection());
    const QString margin = terms.marginPermille ? QString::number(*terms.marginPermille) : QString();
    REGULARS_CHECK(store.setSetting(session, marginKey, margin));
    REGULARS_CHECK(store.setSetting(session, yearsKey, QString::number(terms.years)));
    return store.setSetting(session, discountKey, QString::number(terms.discountPermille));
}

ValueStore::ValueStore(Connection &connection, const Shop &shop) : m_connection(connection), m_shop(shop) {}

Result<ValueFigures> ValueStore::figures(QDate day, Instant now) const
{
    return attempt([&] {
        ValueFigures figures;
        figures.day = day;
        figures.currency = m_shop.currency;
        figures.terms = valueTermsOf(m_connection);
        figures.year = customerYear(customerFigures(DashboardStore(m_connection).days(), day, DashboardPeriod::Year));
        readOrders(figures);
        readOrigins(figures);
        if (day != LocalCalendar(m_shop.timeZone).date(now))
            return figures;
        if (const auto values = soFar(figures.terms); !values.empty())
            figures.soFar = spreadOfValues(values);
        const ScoreState scores = readOrThrow(CustomerScoreStore(m_connection).state());
        if (const auto values = expected(figures.terms); scores.last && !values.empty())
            figures.expected = ExpectedValues{scores.last->asOf, spreadOfValues(values)};
        return figures;
    });
}

void ValueStore::readOrders(ValueFigures &figures) const
{
    const LocalCalendar calendar(m_shop.timeZone);
    std::array<Instant, periods.size()> starts;
    for (const DashboardPeriod period : periods)
        starts[static_cast<size_t>(period)] = calendar.startOfDay(figures.day.addDays(1 - daysOf(period)));
    Statement rows(
        m_connection,
        u"SELECT o.customer_id, o.ordered_at, o.total_minor,"
        " (SELECT coalesce(sum(r.total_minor), 0) FROM returns r WHERE r.order_id = o.id AND r.deleted_at IS NULL)"
        " FROM orders o WHERE o.ordered_at >= :from AND o.ordered_at < :until AND o.deleted_at IS NULL"
        " AND o.status <> 'cancelled' AND o.customer_id IS NOT NULL"_s);
    rows.bind(u"from", starts.back()).bind(u"until", calendar.startOfDay(figures.day.addDays(1)));
    std::array<std::vector<qint64>, periods.size()> values;
    std::array<std::unordered_map<CustomerId, qint64>, periods.size()> ordersOf;
    while (rows.next()) {
        const OrderFacts order{rows.instant(1), OrderStatus::Completed, rows.integer(2), rows.integer(3)};
        if (!counts(order))
            continue;
        for (size_t i = 0; i < periods.size(); ++i) {
            if (order.orderedAt < starts[i])
                continue;
            values[i].push_back(order.totalMinor - order.returnedMinor);
            ++ordersOf[i][rows.id<CustomerId>(0)];
        }
    }
    for (size_t i = 0; i < periods.size(); ++i) {
        std::vector<qint64> orders;
        orders.reserve(ordersOf[i].size());
        for (const auto &[customer, count] : ordersOf[i])
            orders.push_back(count);
        figures.periods[i].boughtOnce = std::count(orders.begin(), orders.end(), 1);
        figures.periods[i].orders = spreadOf(std::move(values[i]));
        figures.periods[i].ordersOfBuyer = spreadOf(std::move(orders));
    }
}

void ValueStore::readOrigins(ValueFigures &figures) const
{
    const LocalCalendar calendar(m_shop.timeZone);
    const auto startOf = [&](DashboardPeriod period) {
        return calendar.startOfDay(figures.day.addDays(1 - daysOf(period)));
    };
    const std::array starts{startOf(periods[0]), startOf(periods[1]), startOf(periods[2])};
    forEachNewcomer(m_connection, starts.back(), calendar.startOfDay(figures.day.addDays(1)), [&](const Newcomer &each) {
        for (size_t i = 0; i < starts.size(); ++i) {
            if (each.firstOrderAt >= starts[i])
                add(figures.periods[i].origins, each);
        }
    });
}

std::vector<ValueStore::Valued> ValueStore::soFar(const ValueTerms &terms) const
{
    const std::unordered_map<CustomerId, qint64> costs = terms.marginPermille ? rewardCosts(m_connection)
                                                                              : std::unordered_map<CustomerId, qint64>();
    const auto costOf = [&](CustomerId customer) {
        const auto found = costs.find(customer);
        return found == costs.end() ? qint64(0) : found->second;
    };
    std::vector<Valued> values;
    Statement rows(m_connection, u"SELECT customer_id, net_minor FROM customer_stats WHERE first_order_at IS NOT NULL"_s);
    while (rows.next()) {
        const auto customer = rows.id<CustomerId>(0);
        values.push_back({valueSoFar(rows.integer(1), costOf(customer), terms), customer});
    }
    return values;
}

std::vector<ValueStore::Valued> ValueStore::expected(const ValueTerms &terms) const
{
    std::vector<Valued> values;
    Statement rows(m_connection, u"SELECT customer_id, value_minor FROM customer_scores WHERE value_minor IS NOT NULL"_s);
    while (rows.next())
        values.push_back({std::llround(atMargin(static_cast<double>(rows.integer(1)), terms)), rows.id<CustomerId>(0)});
    return values;
}

std::unordered_set<CustomerId> ValueStore::people(const PeopleBehind &people) const
{
    switch (people.figure) {
    case BehindFigure::Referred:
    case BehindFigure::UnknownOrigin:
        return newOnes(people);
    case BehindFigure::TookPart:
        return whoTookPart(people);
    default:
        break;
    }
    const ValueTerms terms = valueTermsOf(m_connection);
    std::vector<Valued> values = people.figure == BehindFigure::ValueTenth ? soFar(terms) : expected(terms);
    std::sort(values.begin(), values.end());
    const auto [first, end] = tenthOf(values.size(), people.detail);
    std::unordered_set<CustomerId> found;
    for (size_t i = first; i < end; ++i)
        found.insert(values[i].customer);
    return found;
}

std::unordered_set<CustomerId> ValueStore::newOnes(const PeopleBehind &people) const
{
    const LocalCalendar calendar(m_shop.timeZone);
    std::unordered_set<CustomerId> found;
    forEachNewcomer(m_connection, calendar.startOfDay(people.from), calendar.startOfDay(people.until.addDays(1)),
                    [&](const Newcomer &each) {
                        if (people.figure == BehindFigure::Referred ? each.isReferred : each.isUnknown())
                            found.insert(each.customer);
                    });
    return found;
}

std::unordered_set<CustomerId> ValueStore::whoTookPart(const PeopleBehind &people) const
{
    Statement rows(m_connection, u"SELECT DISTINCT a.customer_id FROM points_entries e"
                                 " JOIN points_accounts a ON a.id = e.account_id"
                                 " JOIN loyalty_members m ON m.customer_id = a.customer_id"
                                 " WHERE e.recorded_at >= :from AND e.type IN (:earn, :redeem) AND m.left_on IS NULL"_s);
    rows.bind(u"from", LocalCalendar(m_shop.timeZone).startOfDay(people.from))
        .bind(u"earn", nameOf(PointsEntryType::Earn))
        .bind(u"redeem", nameOf(PointsEntryType::Redeem));
    std::unordered_set<CustomerId> found;
    while (rows.next())
        found.insert(rows.id<CustomerId>(0));
    return found;
}

} // namespace regulars
