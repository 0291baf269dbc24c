// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/cardnumber.h"
#include "models/loyalty/cardcommands.h"
#include "tests/models/loyalty/loyaltyfixture.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Card numbers for those who have none.
class TestCardCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LoyaltyFixture> m_shop;

    [[nodiscard]] QString cardOf(CustomerId customer)
    {
        return m_shop->db.read([=](Connection &connection) { return CustomerStore(connection).customer(customer); })
            .value()
            .cardNumber;
    }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<LoyaltyFixture>(); }
    void cleanup() { m_shop.reset(); }

    void whoHasNoneGetsTheNextOne()
    {
        const CustomerId anneliese = m_shop->shop.anneliese;
        const CustomerId tomas = m_shop->shop.tomas;
        QVERIFY(cardOf(anneliese).isEmpty() && cardOf(tomas).isEmpty());
        QCOMPARE(runOrDie(m_shop->db, GiveCardNumbers{{anneliese}}), 1);
        const QString first = cardOf(anneliese);
        QVERIFY(parseCardNumber(first));
        QCOMPARE(runOrDie(m_shop->db, GiveCardNumbers{{tomas, anneliese}}), 1);
        QCOMPARE(cardOf(anneliese), first);
        QCOMPARE(cardOf(tomas).chopped(1).toLongLong(), first.chopped(1).toLongLong() + 1);
        // Again there is nothing to do.
        QCOMPARE(runOrDie(m_shop->db, GiveCardNumbers{{tomas, anneliese}}), 0);
        m_shop->verify();
        m_shop->undoLast();
        QVERIFY(cardOf(tomas).isEmpty());
        QCOMPARE(cardOf(anneliese), first);
    }

    void severalGetThemInTheirOrder()
    {
        const CustomerId anneliese = m_shop->shop.anneliese;
        const CustomerId tomas = m_shop->shop.tomas;
        const CustomerId priya = m_shop->shop.priya;
        QCOMPARE(runOrDie(m_shop->db, GiveCardNumbers{{priya, tomas, priya, anneliese}}), 3);
        const qint64 first = cardOf(priya).chopped(1).toLongLong();
        QCOMPARE(cardOf(tomas).chopped(1).toLongLong(), first + 1);
        QCOMPARE(cardOf(anneliese).chopped(1).toLongLong(), first + 2);
        m_shop->undoLast();
        QVERIFY(cardOf(priya).isEmpty() && cardOf(anneliese).isEmpty());
        QCOMPARE((GiveCardNumbers{{priya}}.right()), Right::Edit);
        QCOMPARE((GiveCardNumbers{{priya, tomas}}.right()), Right::Bulk);
    }

    void whoIsNotThereGetsNone()
    {
        const auto written = runCommand(*m_shop->db, GiveCardNumbers{{m_shop->shop.tomas, {4711}}}).result();
        QCOMPARE(written.error().code, ErrorCode::NotFound);
        QVERIFY(cardOf(m_shop->shop.tomas).isEmpty()); // nobody has got one
    }
};

QTEST_GUILESS_MAIN(TestCardCommands)
#include "tst_cardcommands.moc"
