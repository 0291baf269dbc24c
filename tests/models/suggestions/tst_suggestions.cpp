// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/orders/ordercommands.h"
#include "models/suggestions/suggestionsview.h"
#include "models/suggestions/suggestionupkeep.h"
#include "storage/bulk/bulkwriter.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QSignalSpy>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// A shop for tea. It is 22 November 2026, 12:00.
class TeaShop
{
public:
    ProductId tea;
    ProductId pot;
    ProductId cup;
    ProductId book;
    CustomerId ada;

    TeaShop()
    {
        m_db.clock().set(utc(2026, 11, 22));
        const auto filled = m_db.write(u"fill"_s, [this](WriteSession &session) {
            return attempt([&] {
                BulkWriter writer(session);
                for (ProductId *product : {&tea, &pot, &cup, &book}) {
                    Product made;
                    made.name = u"Product %1"_s.arg(++m_products);
                    made.currency = Currency(u"EUR");
                    *product = writer.add(made);
                }
                ada = writer.add(person(u"Ada"_s, u"Lovelace"_s));
                writer.finish({}, {});
            });
        });
        if (!filled)
            qFatal("The shop can't be made.");
    }

    [[nodiscard]] TestDatabase &db() { return m_db; }
    OrderId sell(CustomerId customer, const QList<ProductId> &products, int daysAgo)
    {
        Order order = sale(customer, {m_db.clock().now().ms - daysAgo * msPerDay}, 100);
        order.lines.clear();
        for (const ProductId product : products)
            order.lines += OrderLine{{}, product, {}, u"Thing"_s, milliPerPiece, microPerMajor, 0, 0};
        return runOrDie(m_db, RecordSale{order});
    }
    /// Others buy a pot with their tea and a book alone.
    void othersBuy()
    {
        for (int i = 0; i < 6; ++i)
            sell({}, {tea, pot}, i);
        for (int i = 0; i < 20; ++i)
            sell({}, {book}, i);
    }
    [[nodiscard]] QList<SuggestedProduct> suggestions(int limit = 8)
    {
        return m_db.read([&](Connection &connection) { return readSuggestions(connection, ada, m_db.clock().now(), limit); })
            .value();
    }

private:
    TestDatabase m_db;
    int m_products = 0;
};

} // namespace

/// Suggestions from the sales of a shop.
class TestSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSuggestedBeforeItIsCounted()
    {
        TeaShop shop;
        shop.othersBuy();
        shop.sell(shop.ada, {shop.tea}, 3);
        QVERIFY(shop.suggestions().isEmpty());
    }

    void whatOthersBoughtWithItIsSuggested()
    {
        TeaShop shop;
        shop.othersBuy();
        shop.sell(shop.ada, {shop.tea}, 3);
        VERIFY_RESULT(countSuggestions(*shop.db()));
        const auto found = shop.suggestions();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().product.id, shop.pot);
        QCOMPARE(found.first().reason.because, shop.tea);
        QCOMPARE(found.first().becauseName, u"Product 1"_s);
        QCOMPARE(found.first().reason.together, 6);
        QCOMPARE(found.first().reason.lift, 6.0 * 27 / (7 * 6));
        shop.sell(shop.ada, {shop.pot}, 1); // now there is one
        QVERIFY(shop.suggestions().isEmpty());
    }

    void whatCameBackIsNotSuggested()
    {
        TeaShop shop;
        shop.othersBuy();
        shop.sell(shop.ada, {shop.tea}, 9);
        const OrderId order = shop.sell(shop.ada, {shop.pot}, 3);
        VERIFY_RESULT(countSuggestions(*shop.db()));
        const Order bought =
            shop.db().read([&](Connection &connection) { return OrderStore(connection).order(order); }).value();
        Return goods;
        goods.order = order;
        goods.lines = {{bought.lines.first().id, {}, {}, {}, milliPerPiece, 0, 0}};
        runOrDie(shop.db(), RecordReturn{goods});
        QVERIFY(shop.suggestions().isEmpty());
    }

    void whatIsDueAgainComesFirst()
    {
        TeaShop shop;
        shop.othersBuy();
        for (const int daysAgo : {90, 60, 30})
            shop.sell(shop.ada, {shop.tea}, daysAgo);
        VERIFY_RESULT(countSuggestions(*shop.db()));
        const auto found = shop.suggestions();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().reason.kind, SuggestionKind::DueAgain);
        QCOMPARE(found.first().product.id, shop.tea);
        QCOMPARE(found.first().reason.intervalDays, 30);
        QCOMPARE(found.first().reason.dueOn, QDate(2026, 11, 22));
        QCOMPARE(found.last().product.id, shop.pot);
        QCOMPARE(shop.suggestions(1).size(), 1);
    }

    void whatGoesWithTheSaleIsSuggested()
    {
        TeaShop shop;
        shop.othersBuy();
        for (const int daysAgo : {90, 60, 30})
            shop.sell(shop.ada, {shop.tea}, daysAgo);
        VERIFY_RESULT(countSuggestions(*shop.db()));
        const auto offered = [&shop](CustomerId customer, const QList<ProductId> &basket) {
            const auto found = shop.db().read([&](Connection &connection) {
                return readSuggestions(connection, customer, basket, shop.db().clock().now(), 8);
            });
            QList<ProductId> products;
            for (const SuggestedProduct &each : found.value())
                products += each.product.id;
            return products;
        };
        QCOMPARE(offered({}, {shop.tea}), QList<ProductId>{shop.pot}); // of somebody who is not known
        QCOMPARE(offered({}, {shop.tea, shop.pot}), QList<ProductId>());
        QCOMPARE(offered({}, {}), QList<ProductId>());
        QCOMPARE(offered(shop.ada, {}), (QList<ProductId>{shop.tea, shop.pot}));
        QCOMPARE(offered(shop.ada, {shop.pot}), QList<ProductId>{shop.tea}); // once, though for two reasons
        QCOMPARE(offered(shop.ada, {shop.tea}), QList<ProductId>{shop.pot});
    }

    void theUpkeepCountsAndTheViewFollows()
    {
        TeaShop shop;
        shop.othersBuy();
        shop.sell(shop.ada, {shop.tea}, 3);
        SuggestionUpkeep upkeep(*shop.db());
        QSignalSpy done(&upkeep, &SuggestionUpkeep::done);
        QSignalSpy failed(&upkeep, &SuggestionUpkeep::failed);
        upkeep.start();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(failed.size(), 0);
        SuggestionsView view(*shop.db());
        view.show(shop.ada);
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QCOMPARE(view.value()->size(), 1);
        shop.sell(shop.ada, {shop.pot}, 1);
        QTRY_VERIFY(view.value()->isEmpty());
        upkeep.start(); // looks again: the new order
        QTRY_COMPARE(done.size(), 2);
        const auto count = shop.db().read([](Connection &connection) { return SuggestionCounts(connection).count(); });
        QCOMPARE(count->baskets, 28);
    }
};

QTEST_GUILESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
