// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/cardcommands.h"
#include "models/loyalty/membercards.h"
#include "models/loyalty/receipts.h"
#include "models/loyalty/statement.h"
#include "models/people/usercommands.h"
#include "tests/models/loyalty/pointsfixture.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What cards, statements and receipts take from the database.
class TestLoyaltyPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop.emplace(); }
    void cleanup() { m_shop.reset(); }

    void aStatementHasEverythingOfTheLedger()
    {
        m_shop->buy(anneliese(), 20'000);
        m_shop->db.clock().set(utc(2026, 11, 23, 9));
        m_shop->buyWithPoints(anneliese(), 5'000, 150);
        const MemberStatement statement = read({}, {});
        QCOMPARE(statement.memberName, u"Anneliese Bergmann"_s);
        QVERIFY(!statement.shopName.isEmpty());
        QVERIFY(!statement.customerUid.isEmpty());
        QCOMPARE(statement.balance.active, Points::whole(98));
        QCOMPARE(statement.worth().minor, 98);
        QCOMPARE(statement.ladder.tiers.size(), 3);
        QVERIFY(statement.standing.has_value());
        QCOMPARE(told(statement), (QStringList{u"earn 200 200 2044"_s, u"redeem -150 50 2045"_s, u"earn 48 98 2045"_s}));
        QCOMPARE(statement.history.after, statement.balance.total);
        const MemberStatement today = read({2026, 11, 23}, {2026, 11, 23});
        QCOMPARE(today.history.before, Points::whole(200));
        QCOMPARE(today.history.lines.size(), 2);
        QCOMPARE(today.balance, statement.balance);
    }

    void whoHasNoPointsHasAnEmptyStatement()
    {
        const auto statement = m_shop->db.read(
            [&](Connection &c) { return readStatement(c, m_shop->shop.priya, {}, {}, m_shop->db.clock().now()); });
        VERIFY_RESULT(statement);
        QVERIFY(statement->history.lines.isEmpty());
        QVERIFY(statement->balance.active.isZero());
        QVERIFY(!statement->standing);
        const auto nobody = m_shop->db.read(
            [&](Connection &c) { return readStatement(c, {4711}, {}, {}, m_shop->db.clock().now()); });
        QCOMPARE(nobody.error().code, ErrorCode::NotFound);
        QVERIFY(!statement->tellsAnything());
    }

    void statementsAreOfThoseWhoHaveSomethingToTell()
    {
        m_shop->buy(anneliese(), 20'000);
        const auto several = statementsToPrint(*m_shop->db, {m_shop->shop.tomas, m_shop->shop.priya, anneliese()}, {}, {});
        const auto statements = several.result();
        VERIFY_RESULT(statements);
        QStringList names;
        for (const MemberStatement &statement : *statements)
            names += statement.memberName;
        // Tomás has a tier and no points, Priya is no member.
        QCOMPARE(names.size(), 2);
        QVERIFY(names.first().startsWith(u"Tom"_s));
        QCOMPARE(names.last(), u"Anneliese Bergmann"_s);
    }

    void cardsAreThoseOfTheCustomers()
    {
        PointsProgramme named = m_shop->programme;
        named.pointName = u"Blossoms"_s;
        m_shop->use(named);
        const auto read = cardsToPrint(*m_shop->db, {m_shop->shop.priya, anneliese()}).result();
        VERIFY_RESULT(read);
        QCOMPARE(read->cards.size(), 1); // Priya is no member
        QCOMPARE(read->unnumbered, 0);
        QCOMPARE(read->withoutNumber(), QList<CustomerId>{anneliese()});
        const auto cards = m_shop->db.read([&](Connection &connection) {
            return readMemberCards(connection, {m_shop->shop.priya, anneliese()}, m_shop->db.clock().now());
        });
        VERIFY_RESULT(cards);
        QCOMPARE(cards->size(), 2);
        QVERIFY(cards->first().tierName.isEmpty());
        QCOMPARE(cards->last().memberName, u"Anneliese Bergmann"_s);
        QCOMPARE(cards->last().tierName, u"Silver"_s);
        QCOMPARE(cards->last().pointName, u"Blossoms"_s);
        QVERIFY(cards->last().collectsPoints);
        QVERIFY(!cards->last().customerUid.isEmpty());
        QVERIFY(cards->last().isMember && !cards->first().isMember);
        QCOMPARE(cards->first().customer, m_shop->shop.priya);
        QVERIFY(!cardsToPrint(*m_shop->db, {{4711}}).result());
    }

    void aReceiptTellsWhatTheSaleDid()
    {
        m_shop->buy(anneliese(), 20'000);
        const OrderId order = m_shop->buyWithPoints(anneliese(), 5'000, 150);
        const auto receipt = receiptToPrint(*m_shop->db, order).result();
        VERIFY_RESULT(receipt);
        QCOMPARE(receipt->number, u"2045"_s);
        QCOMPARE(receipt->customerName, u"Anneliese Bergmann"_s);
        QVERIFY(!receipt->shopName.isEmpty());
        QCOMPARE(receipt->total.minor, 5'000);
        QCOMPARE(receipt->inMoney().minor, 4'850);
        QVERIFY(receipt->points);
        QCOMPARE(receipt->points->earned, Points::whole(48));
        QCOMPARE(receipt->points->active, Points::whole(98));
    }

    void aReceiptWithoutACustomerTellsTheSale()
    {
        const OrderId order = runOrDie(m_shop->db, RecordSale{sale({}, m_shop->db.clock().now(), 450)});
        const auto receipt = receiptToPrint(*m_shop->db, order).result();
        VERIFY_RESULT(receipt);
        QVERIFY(receipt->customerName.isEmpty());
        QVERIFY(!receipt->points);
        QCOMPARE(receipt->lines.size(), 1);
        runOrDie(m_shop->db, DeleteOrder{order});
        QCOMPARE(receiptToPrint(*m_shop->db, order).result().error().code, ErrorCode::NotFound);
        QCOMPARE(receiptToPrint(*m_shop->db, OrderId{4711}).result().error().code, ErrorCode::NotFound);
        QCOMPARE(receiptToPrint(*m_shop->db, ReturnId{4711}).result().error().code, ErrorCode::NotFound);
    }

    void aReturnTellsWhatWasGivenBack()
    {
        m_shop->buy(anneliese(), 20'000);
        const OrderId order = m_shop->buyWithPoints(anneliese(), 5'000, 150);
        const ReturnId goods = m_shop->bringBack(order);
        const auto receipt = receiptToPrint(*m_shop->db, goods).result();
        VERIFY_RESULT(receipt);
        QCOMPARE(receipt->kind, ReceiptKind::Return);
        QCOMPARE(receipt->orderNumber, u"2045"_s);
        QCOMPARE(receipt->points->earned, Points::whole(-48));
        QCOMPARE(receipt->payments.size(), 1);
        QCOMPARE(receipt->payments.first().points, Points::whole(150));
        QCOMPARE(receipt->payments.first().amountMinor, 150);
        QCOMPARE(receipt->inMoney().minor, 4'850);
    }

    void onlyWhoMayExportGetsWhatIsSaved()
    {
        const UserId owner = runOrDie(m_shop->db, AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, {}});
        m_shop->db->setUser(owner);
        const UserId staff = runOrDie(m_shop->db, AddUser{{{}, u"Jonas"_s, UserRole::Staff, false, false}, {}});
        m_shop->db->setUser(staff);
        QCOMPARE(statementsToPrint(*m_shop->db, {anneliese()}, {}, {}).result().error().code, ErrorCode::Refused);
        QCOMPARE(cardsToPrint(*m_shop->db, {anneliese()}).result().error().code, ErrorCode::Refused);
        VERIFY_RESULT(receiptToPrint(*m_shop->db, m_shop->shop.annelieseFirst).result());
    }

    void whoMayNotGiveOutManyNumbersPrintsThoseThatAreThere()
    {
        const CustomerId tomas = m_shop->shop.tomas;
        m_shop->join(m_shop->shop.priya);
        runOrDie(m_shop->db, GiveCardNumbers{{tomas}});
        const UserId owner = runOrDie(m_shop->db, AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, {}});
        m_shop->db->setUser(owner);
        const UserId staff = runOrDie(m_shop->db, AddUser{{{}, u"Jonas"_s, UserRole::Staff, false, false}, {}});
        RoleRights rights;
        rights.set(UserRole::Staff, Right::Export, true);
        runOrDie(m_shop->db, SaveRights{rights});
        m_shop->db->setUser(staff);
        const auto all = cardsToPrint(*m_shop->db, {m_shop->shop.priya, tomas, anneliese()}).result();
        VERIFY_RESULT(all);
        QCOMPARE(all->unnumbered, 2);
        QCOMPARE(all->cards.size(), 1);
        QCOMPARE(all->cards.first().customer, tomas);
        const auto one = cardsToPrint(*m_shop->db, {tomas, anneliese()}).result();
        VERIFY_RESULT(one);
        QCOMPARE(one->unnumbered, 0);
        QCOMPARE(one->withoutNumber(), QList<CustomerId>{anneliese()}); // one may be given
        m_shop->db->setUser(owner);
        QCOMPARE(cardsToPrint(*m_shop->db, {m_shop->shop.priya, tomas, anneliese()}).result()->withoutNumber().size(), 2);
    }

private:
    [[nodiscard]] CustomerId anneliese() const { return m_shop->shop.anneliese; }
    MemberStatement read(QDate from, QDate until)
    {
        return statementsToPrint(*m_shop->db, {anneliese()}, from, until).result().value().first();
    }
    /// "earn 200 200 2044": what, points, balance, number.
    static QStringList told(const MemberStatement &statement)
    {
        QStringList lines;
        for (const StatementLine &line : statement.history.lines)
            lines += u"%1 %2 %3 %4"_s.arg(nameOf(line.entry.type))
                         .arg(line.entry.points.hundredths / 100)
                         .arg(line.balance.hundredths / 100)
                         .arg(line.reference);
        return lines;
    }

    std::optional<PointsFixture> m_shop;
};

QTEST_GUILESS_MAIN(TestLoyaltyPapers)
#include "tst_loyaltypapers.moc"
