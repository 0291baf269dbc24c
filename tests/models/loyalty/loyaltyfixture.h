// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customers/customercommands.h"
#include "models/loyalty/loyaltycommands.h"
#include "models/loyalty/loyaltyviews.h"
#include "models/loyalty/tierupkeep.h"
#include "models/orders/ordercommands.h"
#include "storage/loyalty/tierstore.h"
#include "storage/products/productstore.h"
#include "storage/rollups/verification.h"
#include "storage/sql/statement.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

namespace regulars {

/// The small shop with a programme of calendar years: Bronze for everybody, Silver from 100.00 (kept by 80.00), Gold from
/// 300.00 (kept by 250.00). Nobody has joined; in 2026 Anneliese has spent 104.50. It is 22 November 2026.
struct LoyaltyFixture
{
    TestDatabase db;
    SmallShop shop;
    TierId bronze;
    TierId silver;
    TierId gold;

    LoyaltyFixture()
    {
        db.clock().set(utc(2026, 11, 22, 9));
        shop = fillSmallShop(db);
        db.clock().set(utc(2026, 11, 22, 9));
        use(usualLadder());
    }

    [[nodiscard]] static Tier tier(const QString &name, qint64 qualifyFrom, qint64 retainFrom)
    {
        Tier tier;
        tier.name = name;
        tier.qualifyFrom = qualifyFrom;
        tier.retainFrom = retainFrom;
        return tier;
    }
    [[nodiscard]] static TierLadder usualLadder()
    {
        TierLadder ladder;
        ladder.tiers = {tier(QStringLiteral("Bronze"), 0, 0), tier(QStringLiteral("Silver"), 10'000, 8'000),
                        tier(QStringLiteral("Gold"), 30'000, 25'000)};
        return ladder;
    }
    void use(const TierLadder &ladder)
    {
        const TierLadder saved = runOrDie(db, SaveTiers{ladder, {}});
        bronze = saved.tiers[0].id;
        silver = saved.tiers[1].id;
        gold = saved.tiers[2].id;
    }
    [[nodiscard]] TierLadder ladder()
    {
        return db.read([](Connection &connection) { return TierStore(connection).ladder(); }).value();
    }
    void join(CustomerId customer) { runOrDie(db, JoinProgramme{{customer}, {}}); }
    [[nodiscard]] std::optional<LoyaltyMember> member(CustomerId customer)
    {
        return db.read([=](Connection &connection) { return LoyaltyMembers(connection).member(customer); }).value();
    }
    [[nodiscard]] TierMembership tierOf(CustomerId customer)
    {
        const auto found = member(customer);
        return found ? found->tier : TierMembership();
    }
    /// "from>to reason", the oldest first; tiers by their first letter.
    [[nodiscard]] QStringList steps(CustomerId customer)
    {
        const auto state = db.read([=](Connection &connection) {
                                 return readLoyaltyMemberHistory(connection, customer, Instant{});
                             }).value();
        const auto letter = [&](TierId id) { return id.isValid() ? state.everyTier.value(id).name.left(1) : QString(); };
        QStringList lines;
        for (const TierChangeRow &row : state.changes)
            lines.prepend(letter(row.change.from) + u'>' + letter(row.change.to) + u' ' + nameOf(row.change.reason));
        return lines;
    }
    OrderId buy(CustomerId customer, qint64 minor, Instant at = {})
    {
        return runOrDie(db, RecordSale{sale(customer, at, minor)});
    }
    [[nodiscard]] ProductId membership()
    {
        Product product;
        product.sku = QStringLiteral("CLUB");
        product.name = QStringLiteral("Club, one year");
        product.priceMicro = 25'000'000;
        return db
            .write(QStringLiteral("test"),
                   [=](WriteSession &session) { return ProductStore(session.connection()).insert(session, product); })
            .value()
            .value;
    }
    /// Gold can be bought by the product, for so many months.
    void sellGold(ProductId product, int months)
    {
        TierLadder rules = ladder();
        rules.tiers[2].paidProduct = product;
        rules.tiers[2].paidMonths = months;
        use(rules);
        review();
    }
    OrderId buyTier(CustomerId customer, ProductId product, int pieces = 1, Instant at = {})
    {
        Order order = sale(customer, at, 2'500, QStringLiteral("Club, one year"));
        order.lines[0].product = product;
        order.lines[0].quantityMilli *= pieces;
        return runOrDie(db, RecordSale{order});
    }
    /// All of it.
    ReturnId bringBack(OrderId order)
    {
        const Order bought = db.read([=](Connection &connection) { return OrderStore(connection).order(order); }).value();
        Return goods;
        goods.order = order;
        for (const OrderLine &line : bought.lines)
            goods.lines += ReturnLine{line.id, {}, {}, {}, line.quantityMilli, 0, 0};
        return runOrDie(db, RecordReturn{goods});
    }
    TierReviewSums review() { return reviewAllTiers(*db).value(); }
    [[nodiscard]] ChangeSetId lastUndoable()
    {
        return db.read([](Connection &connection) { return History(connection).lastUndoable(); }).value().id;
    }
    UndoReport undo(ChangeSetId changeSet)
    {
        return db
            .write(QStringLiteral("undo"),
                   [=](WriteSession &session) { return History(session.connection()).undo(session, changeSet); })
            .value()
            .value;
    }
    UndoReport undoLast() { return undo(lastUndoable()); }
    void verify()
    {
        const auto found = db.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(found);
        QCOMPARE(found->differences, (QMap<QString, qint64>()));
        QVERIFY(found->isSound());
    }
};

} // namespace regulars
