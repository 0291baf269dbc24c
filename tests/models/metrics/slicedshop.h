// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/demoshop.h"
#include "models/feedback/feedbackcommands.h"
#include "models/loyalty/loyaltycommands.h"
#include "models/orders/ordercommands.h"
#include "models/views/viewcommands.h"
#include "storage/customers/customerlist.h"
#include "storage/demo/demoloader.h"
#include "storage/metrics/dashboardstore.h"
#include "storage/metrics/metricsstore.h"
#include "storage/metrics/slicechoicestore.h"
#include "storage/people/shopstore.h"
#include "storage/products/productstore.h"
#include "tests/support/loyaltyshop.h"
#include "tests/support/smallshop.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

#include <functional>

namespace regulars::slicedshop {

using namespace Qt::StringLiterals;

inline const QDate today(2026, 11, 22);

inline DashboardQuestion asking(const DashboardSlice &slice, DashboardPeriod period = DashboardPeriod::Year)
{
    return {today, period, ComparedWith::YearBefore, slice};
}

inline Result<Dashboard> tryRead(TestDatabase &db, const DashboardQuestion &question, bool counted = false)
{
    return db.read([&](Connection &connection) -> Result<Dashboard> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        const DashboardStore store(connection);
        return counted ? store.countedDashboard(shop, question) : store.dashboard(shop, question);
    });
}

inline Dashboard read(TestDatabase &db, const DashboardQuestion &question, bool counted = false)
{
    const auto read = tryRead(db, question, counted);
    if (!read)
        qFatal("%d %ls", int(read.error().code), qUtf16Printable(read.error().detail));
    return *read;
}

inline SliceChoices choicesOf(TestDatabase &db)
{
    return db.read([](Connection &connection) { return readSliceChoices(connection); }).value();
}

inline qint64 peopleOf(TestDatabase &db, const PeopleBehind &people)
{
    CustomerFilter filter;
    filter.behind = people;
    const auto ids = db.read([&](Connection &connection) { return CustomerList(connection).ids(filter, db.clock().now()); });
    return ids ? ids->size() : -1;
}

inline void loadDemo(TestDatabase &db, int customers = 300)
{
    DemoOptions options;
    options.customers = customers;
    options.now = utc(2026, 11, 22, 9);
    db.clock().set(options.now);
    VERIFY_RESULT(db.write(u"save_shop"_s, [=](WriteSession &session) { return prepareDemoShop(session, options); }));
    VERIFY_RESULT(db.write(u"load_demo"_s, [=](WriteSession &session) { return loadDemoShop(session, options, {}, {}); }));
}

/// What a figure is in each of the slices, added up.
inline qint64 sumOf(TestDatabase &db, const QList<DashboardSlice> &slices,
                    const std::function<qint64(const CustomerFigures &)> &figure)
{
    qint64 sum = 0;
    for (const DashboardSlice &slice : slices)
        sum += figure(read(db, asking(slice)).customers.now);
    return sum;
}

inline SavedViewId keepView(TestDatabase &db, const QString &name, const CustomerFilter &filter)
{
    SavedView view;
    view.list = u"customers"_s;
    view.name = name;
    view.state = toJson(filter);
    return runOrDie(db, SaveView{view});
}

inline DashboardSlice viewSlice(TestDatabase &db, const QString &name)
{
    return sliceNamed(choicesOf(db), SliceKind::View, name).value();
}

/// A throw for 60.00 and a candle for 30.00 with 9.00 off the whole order, of one customer; a second one bought the
/// candle alone, for 30.00, on the web.
struct Goods
{
    CustomerId both;
    CustomerId candleOnly;
    OrderId order;
};
inline Goods fillGoods(TestDatabase &db)
{
    db.clock().set(utc(2026, 11, 22, 9));
    Goods goods;
    const auto written = db.write(u"seed"_s, [&goods](WriteSession &session) -> Result<void> {
        CustomerStore customers(session.connection());
        REGULARS_TRY(both, customers.insert(session, person(u"Anneliese"_s, u"Brandt"_s, u"Café"_s)));
        REGULARS_TRY(one, customers.insert(session, person(u"Tomás"_s, u"Ruiz"_s)));
        ProductStore products(session.connection());
        Product linen;
        linen.sku = u"LT-1"_s;
        linen.name = u"Linen throw"_s;
        linen.category = u"Textiles"_s;
        REGULARS_TRY(throwId, products.insert(session, linen));
        Product wax;
        wax.sku = u"SC-1"_s;
        wax.name = u"Soy candle"_s;
        wax.category = u"Candles"_s;
        REGULARS_TRY(candleId, products.insert(session, wax));
        const auto line = [](ProductId product, const QString &name, qint64 euros) {
            return OrderLine{{}, product, {}, name, milliPerPiece, euros * microPerMajor, 0, 0};
        };
        Order order = sale(both, utc(2026, 11, 10), 0);
        order.lines = {line(throwId, u"Linen throw"_s, 60), line(candleId, u"Soy candle"_s, 30)};
        order.discountMinor = 900;
        addUp(order);
        OrderStore orders(session.connection());
        REGULARS_TRY(first, orders.insert(session, order));
        Order web = sale(one, utc(2026, 11, 12), 0);
        web.channel = OrderChannel::Web;
        web.lines = {line(candleId, u"Soy candle"_s, 30)};
        addUp(web);
        REGULARS_CHECK(orders.insert(session, web));
        goods = {both, one, first};
        return {};
    });
    if (!written)
        qFatal("%ls", qUtf16Printable(written.error().detail));
    return goods;
}

} // namespace regulars::slicedshop
