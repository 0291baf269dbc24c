// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/duplicatecommands.h"
#include "models/exchange/importcommands.h"
#include "storage/exchange/package.h"
#include "storage/people/shopstore.h"
#include "tests/models/loyalty/stampfixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

/// Stamp cards in what concerns the whole shop: customers who become one, packages.
class TestStampExchange : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StampFixture> m_shop;

    [[nodiscard]] CustomerId anneliese() const { return m_shop->shop.anneliese; }
    [[nodiscard]] CustomerId tomas() const { return m_shop->shop.tomas; }
    ChangeSetId merge()
    {
        runOrDie(m_shop->db, MergeCustomers{anneliese(), {tomas()}, {}, {}});
        return m_shop->lastUndoable();
    }
    /// Gives the last order.
    OrderId fullCardOf(CustomerId customer)
    {
        m_shop->buy(customer, 500);
        m_shop->buy(customer, 500);
        return m_shop->buy(customer, 500);
    }
    /// A shop that has been given the package; `since` happens in it, then the package is undone.
    template<typename Since>
    std::unique_ptr<TestDatabase> shopAfterAPackage(Since since)
    {
        const QString file = exported();
        auto other = std::make_unique<TestDatabase>();
        other->clock().set(m_shop->db.clock().now());
        const ChangeSetId brought = runCommand(**other, ImportPackage{file, {}, {}}).result().value().changeSet;
        since(*other);
        other->write(u"undo"_s, [&](WriteSession &session) { return History(session.connection()).undo(session, brought); })
            .value();
        return other;
    }
    /// "1 voided": what is on Anneliese's card and the states of her claims.
    [[nodiscard]] QString leftIn(TestDatabase &other)
    {
        return other
            .read([&](Connection &connection) {
                return attempt([&] {
                    const int balance = sumsOf({}, StampStore(connection).lines(anneliese(), m_shop->card)).balance;
                    QString text = QString::number(balance);
                    const auto claims = ClaimStore(connection).ofCustomer(anneliese(), 10);
                    for (const RewardClaim &claim : *claims)
                        text += u' ' + nameOf(claim.state);
                    return text;
                });
            })
            .value();
    }
    static void verify(TestDatabase &other)
    {
        const auto verified = other.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(verified);
        QCOMPARE(verified->differences, (QMap<QString, qint64>()));
        QVERIFY(verified->isSound());
    }
    [[nodiscard]] QString exported()
    {
        const QString file = m_shop->db.path(u"shop.json"_s);
        const auto written = m_shop->db.read([&](Connection &connection) -> Result<ExportCount> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            return exportPackage(connection, shop, {file, CsvWriter::IfExists::Replace, ExportFormat::Package, {}, {}}, {},
                                 {});
        });
        return written ? file : QString();
    }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<StampFixture>(); }
    void cleanup()
    {
        if (m_shop)
            m_shop->verify();
        m_shop.reset();
    }

    void cardsOfMergedCustomersAddUp()
    {
        m_shop->buy(anneliese(), 500);
        m_shop->give(anneliese(), 1);
        const OrderId ofTomas = m_shop->buy(tomas(), 500);
        m_shop->buy(tomas(), 500);
        const ChangeSetId merged = merge();
        QCOMPARE(m_shop->onCard(anneliese()), u"1/3 +1"_s);
        m_shop->undo(merged);
        QCOMPARE(m_shop->onCard(anneliese()), u"2/3"_s);
        QCOMPARE(m_shop->onCard(tomas()), u"2/3"_s);
        m_shop->redoLast();
        QCOMPARE(m_shop->onCard(anneliese()), u"1/3 +1"_s);
        QCOMPARE(m_shop->claims(anneliese()).size(), 1); // the same again
        m_shop->bringBack(ofTomas);
        QCOMPARE(m_shop->onCard(anneliese()), u"0/3 +1"_s);
    }

    void whatCameBackSinceGoesWithWhomItIsOf()
    {
        const OrderId ofTomas = m_shop->buy(tomas(), 500);
        m_shop->give(tomas(), 1);
        const ChangeSetId given = m_shop->lastUndoable();
        m_shop->buy(anneliese(), 500);
        const ChangeSetId merged = merge(); // full
        QCOMPARE(m_shop->onCard(anneliese()), u"0/3 +1"_s);
        m_shop->bringBack(ofTomas);
        m_shop->undo(given);
        QCOMPARE(m_shop->onCard(anneliese()), u"1/3"_s);
        m_shop->undo(merged);
        QCOMPARE(m_shop->onCard(anneliese()), u"1/3"_s);
        QCOMPARE(m_shop->onCard(tomas()), u"0/3"_s);
    }

    void aRewardThatWasUsedMeanwhileIsOwed()
    {
        m_shop->give(anneliese(), 2);
        m_shop->give(tomas(), 2);
        const ChangeSetId merged = merge();
        runOrDie(m_shop->db, UseClaim{m_shop->claims(anneliese()).first().id, {}});
        m_shop->undo(merged);
        QCOMPARE(m_shop->onCard(anneliese()), u"0/3 -1"_s);
        QCOMPARE(m_shop->onCard(tomas()), u"2/3"_s);
    }

    void whatHasLapsedStaysSoInAMerge()
    {
        m_shop->changeCard([](StampCard &card) { card.validMonths = 1; });
        m_shop->give(tomas(), 2);
        m_shop->db.clock().set(utc(2027, 1, 10, 9));
        m_shop->give(anneliese(), 1);
        merge();
        QCOMPARE(m_shop->onCard(anneliese()), u"1/3"_s);
    }

    void whatHasLapsedOfOneSettlesNothingOfTheOther()
    {
        m_shop->changeCard([](StampCard &card) { card.validMonths = 1; });
        const OrderId ofTomas = m_shop->buy(tomas(), 500);
        m_shop->db.clock().set(utc(2027, 1, 10, 9));
        const OrderId ofAnneliese = m_shop->buy(anneliese(), 500);
        const ChangeSetId merged = merge();
        QCOMPARE(m_shop->onCard(anneliese()), u"1/3"_s);
        m_shop->bringBack(ofAnneliese);
        QCOMPARE(m_shop->onCard(anneliese()), u"0/3"_s);
        m_shop->undoLast();
        m_shop->bringBack(ofTomas); // gone already
        QCOMPARE(m_shop->onCard(anneliese()), u"1/3"_s);
        m_shop->undo(merged);
        QCOMPARE(m_shop->onCard(anneliese()), u"1/3"_s);
        QCOMPARE(m_shop->onCard(tomas()), u"0/3"_s);
    }

    void whatHasLapsedSinceIsOwedByNobody()
    {
        m_shop->changeCard([](StampCard &card) { card.validMonths = 1; });
        m_shop->give(tomas(), 1);
        m_shop->give(anneliese(), 1);
        for (int i = 0; i < 2; ++i) {
            const ChangeSetId merged = merge();
            if (i == 0) {
                m_shop->db.clock().set(utc(2027, 1, 10, 9));
                m_shop->buy(anneliese(), 500);
            }
            QCOMPARE(m_shop->onCard(anneliese()), u"1/3"_s);
            m_shop->undo(merged);
            QCOMPARE(m_shop->onCard(anneliese()), u"1/3"_s);
            QCOMPARE(m_shop->onCard(tomas()), u"0/3"_s);
        }
    }

    void whatLapsesMeanwhileStaysSoWhenAMergeIsDoneAgain()
    {
        m_shop->changeCard([](StampCard &card) { card.validMonths = 2; });
        m_shop->give(tomas(), 2);
        m_shop->db.clock().set(utc(2027, 1, 10, 9));
        m_shop->give(anneliese(), 1);
        const ChangeSetId merged = merge();
        QCOMPARE(m_shop->onCard(anneliese()), u"0/3 +1"_s);
        m_shop->undo(merged);
        m_shop->db.clock().set(utc(2027, 1, 30, 9));
        m_shop->redoLast();
        QCOMPARE(m_shop->onCard(anneliese()), u"1/3"_s);
    }

    /// A reward of the other one pays what one owes, as long as they are one.
    void aRewardThatPaysInAMergeIsItsOwnersAgain()
    {
        const OrderId last = fullCardOf(anneliese());
        runOrDie(m_shop->db, UseClaim{m_shop->claims(anneliese()).first().id, {}});
        m_shop->bringBack(last);
        QCOMPARE(m_shop->onCard(anneliese()), u"0/3 -1"_s);
        fullCardOf(tomas());
        const RewardClaimId claim = m_shop->claims(tomas()).first().id;
        const ChangeSetId merged = merge();
        QCOMPARE(m_shop->onCard(anneliese()), u"2/3"_s);
        QCOMPARE(m_shop->stateOf(claim), u"voided"_s);
        m_shop->undo(merged);
        QCOMPARE(m_shop->onCard(anneliese()), u"0/3 -1"_s);
        QCOMPARE(m_shop->onCard(tomas()), u"0/3 +1"_s);
        m_shop->redoLast();
        QCOMPARE(m_shop->onCard(anneliese()), u"2/3"_s);
    }

    void aPackageCarriesThem()
    {
        m_shop->buy(anneliese(), 500);
        m_shop->give(anneliese(), 3);
        m_shop->give(tomas(), 1);
        const QString file = exported();
        QVERIFY(!file.isEmpty());
        TestDatabase other;
        other.clock().set(m_shop->db.clock().now());
        const auto brought = runCommand(*other, ImportPackage{file, {}, {}}).result();
        VERIFY_RESULT(brought);
        const auto cards = [&](CustomerId customer) {
            return other
                .read([customer, now = other.clock().now()](Connection &connection) {
                    return readMemberStamps(connection, customer, now);
                })
                .value()
                .cards;
        };
        QCOMPARE(cards(anneliese()).first().state, m_shop->stampsOf(anneliese()).cards.first().state);
        QCOMPARE(cards(anneliese()).first().unused, 1);
        QCOMPARE(cards(tomas()).first().state.onCard, 1);
        const auto verified = other.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(verified);
        QCOMPARE(verified->differences, (QMap<QString, qint64>()));
        const auto undone = other.write(u"undo"_s, [&](WriteSession &session) {
            return History(session.connection()).undo(session, brought->changeSet);
        });
        VERIFY_RESULT(undone);
        QCOMPARE(undone->value.conflicts.size(), 0);
        for (const QString &table : {u"stamps"_s, u"stamp_cards"_s, u"reward_claims"_s, u"customers"_s}) {
            const auto left = other.read([&](Connection &connection) {
                return attempt([&] {
                    Statement count(connection, u"SELECT count(*) FROM "_s + table);
                    count.only();
                    return count.integer(0);
                });
            });
            QCOMPARE(*left, 0);
        }
    }

    void whatHappenedSinceStaysWhenAPackageGoes()
    {
        const OrderId order = m_shop->buy(anneliese(), 500);
        m_shop->buy(anneliese(), 500);
        const QString file = exported();
        TestDatabase other;
        other.clock().set(m_shop->db.clock().now());
        const auto brought = runCommand(*other, ImportPackage{file, {}, {}}).result();
        VERIFY_RESULT(brought);
        runOrDie(other, CancelOrder{order});
        runOrDie(other, GiveStamps{anneliese(), m_shop->card, 1, u"by hand"_s});
        const auto undone = other.write(u"undo"_s, [&](WriteSession &session) {
            return History(session.connection()).undo(session, brought->changeSet);
        });
        VERIFY_RESULT(undone);
        QVERIFY(!undone->value.conflicts.isEmpty());
        const auto lines = other.read([&](Connection &connection) {
            return attempt([&] { return StampStore(connection).lines(anneliese(), m_shop->card); });
        });
        VERIFY_RESULT(lines);
        QCOMPARE(sumsOf({}, *lines).balance, 1);
    }

    void stampsThatGoWithAPackageAreNotOwed()
    {
        m_shop->buy(anneliese(), 500);
        m_shop->buy(anneliese(), 500);
        const auto other = shopAfterAPackage([this](TestDatabase &shop) {
            runOrDie(shop, RecordSale{sale(anneliese(), shop.clock().now(), 500)}); // full by it
            QCOMPARE(leftIn(shop), u"0 issued"_s);
        });
        QCOMPARE(leftIn(*other), u"1 voided"_s);
        verify(*other);
    }

    void aRewardOfAPackageGoesWithItsStamps()
    {
        fullCardOf(anneliese());
        const auto other = shopAfterAPackage(
            [this](TestDatabase &shop) { runOrDie(shop, RecordSale{sale(anneliese(), shop.clock().now(), 500)}); });
        QCOMPARE(leftIn(*other), u"1 voided"_s);
        verify(*other);
    }

    void anOrderThatStaysKeepsItsStamps()
    {
        m_shop->changeCard([](StampCard &card) { card.stampFor = StampFor::Item; });
        Order two = sale(anneliese(), m_shop->db.clock().now(), 100);
        two.lines.first().quantityMilli = 2 * milliPerPiece;
        const OrderId id = runOrDie(m_shop->db, RecordSale{two});
        const auto other = shopAfterAPackage([&](TestDatabase &shop) {
            const Order bought = shop.read([=](Connection &c) { return OrderStore(c).order(id); }).value();
            Return goods;
            goods.order = id;
            goods.lines = {ReturnLine{bought.lines.first().id, {}, {}, {}, milliPerPiece, 0, 0}};
            runOrDie(shop, RecordReturn{goods});
        });
        QCOMPARE(leftIn(*other), u"1"_s);
        verify(*other);
    }
};

QTEST_GUILESS_MAIN(TestStampExchange)

#include "tst_stampexchange.moc"
