// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customerview.h"
#include "models/loyalty/loyaltycommands.h"
#include "models/loyalty/pointscommands.h"
#include "models/loyalty/pointsviews.h"
#include "models/orders/ordercommands.h"
#include "storage/loyalty/loyaltymembers.h"
#include "storage/products/productstore.h"
#include "tests/support/loyaltyshop.h"
#include "tests/ui/formtest.h"
#include "tests/ui/sla/slabench.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/chip.h"
#include "ui/customers/customerheader.h"
#include "ui/loyalty/givetierform.h"
#include "ui/loyalty/loyaltycard.h"
#include "ui/loyalty/loyaltydesk.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

/// A customer's part in the loyalty programme on their page, and what people do about it.
class TestLoyaltyCard : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<uitest::SlaBench> m_bench;

    [[nodiscard]] CustomerCard card(CustomerId customer)
    {
        const Instant now = m_bench->desk.db.clock().now();
        return m_bench->desk.db.read([=](Connection &connection) { return readCustomerCard(connection, customer, now); })
            .value();
    }
    [[nodiscard]] std::optional<LoyaltyMember> member(CustomerId customer)
    {
        return m_bench->desk.db.read([=](Connection &connection) { return LoyaltyMembers(connection).member(customer); })
            .value();
    }
    static QStringList chipsIn(const QWidget &widget)
    {
        QStringList chips;
        for (const Chip *chip : widget.findChildren<Chip *>()) {
            if (!chip->isHidden())
                chips += chip->text();
        }
        return chips;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_bench = std::make_unique<uitest::SlaBench>();
    }
    void cleanup() { m_bench.reset(); }

    void whatTheCardSays()
    {
        const SmallShop &shop = m_bench->desk.shop;
        LoyaltyCard loyalty(m_bench->formatting);
        CustomerHeader header(m_bench->formatting);
        loyalty.setCustomer(card(shop.anneliese));
        QVERIFY(loyalty.isHidden()); // the shop has no tiers
        runOrDie(m_bench->desk.db, SaveTiers{threeTiers(), {}});
        loyalty.setCustomer(card(shop.anneliese));
        header.setCustomer(card(shop.anneliese));
        QVERIFY(!loyalty.isHidden());
        QCOMPARE(loyalty.text(), u"Not a member of the loyalty programme."_s);
        QVERIFY(!chipsIn(header).contains(u"Gold"_s));
        QCOMPARE(runOrDie(m_bench->desk.db, JoinProgramme{{shop.anneliese, shop.priya}, {}}), 2);
        loyalty.setCustomer(card(shop.anneliese));
        header.setCustomer(card(shop.anneliese));
        QCOMPARE(chipsIn(loyalty), QStringList{u"Gold"_s});
        QVERIFY(chipsIn(header).contains(u"Gold"_s));
        QCOMPARE(loyalty.text().section(u'\n', 0, 2),
                 u"Member since 23 Nov 2026\nGold since 23 Nov 2026\nValid until 31 Dec 2027"_s);
        const auto chips = header.findChildren<Chip *>();
        QVERIFY(std::any_of(chips.begin(), chips.end(), [](const Chip *chip) {
            return chip->text() == "Gold"_L1 && chip->toolTip().contains("Valid until 31 Dec 2027"_L1);
        }));
        loyalty.setCustomer(card(shop.priya));
        QCOMPARE(chipsIn(loyalty), QStringList{u"Bronze"_s});
        QVERIFY(loyalty.text().endsWith(u"€50 more until Silver, by 31 Dec 2026"_s));
        uitest::takePictures(loyalty, *m_theme, u"loyalty-card"_s, {272, 240});
    }

    void whatIsPaidForSaysUntilWhen()
    {
        Product club;
        club.name = u"Club, one year"_s;
        TierLadder ladder = threeTiers();
        ladder.tiers[2].paidProduct = m_bench->desk.db
                                          .write(u"test"_s,
                                                 [club](WriteSession &session) {
                                                     return ProductStore(session.connection()).insert(session, club);
                                                 })
                                          .value()
                                          .value;
        runOrDie(m_bench->desk.db, SaveTiers{ladder, {}});
        const CustomerId priya = m_bench->desk.shop.priya;
        QCOMPARE(runOrDie(m_bench->desk.db, JoinProgramme{{priya}, {}}), 1);
        Order order = sale(priya, {}, 2'000, club.name);
        order.lines[0].product = ladder.tiers[2].paidProduct;
        runOrDie(m_bench->desk.db, RecordSale{order});
        LoyaltyCard loyalty(m_bench->formatting);
        loyalty.setCustomer(card(priya));
        QCOMPARE(chipsIn(loyalty), QStringList{u"Gold"_s});
        QCOMPARE(loyalty.text().section(u'\n', 1, 2), u"Gold, paid until 22 Nov 2027\nAfterwards: Bronze"_s);
        m_bench->desk.db.clock().set(utc(2027, 11, 22, 9));
        loyalty.setCustomer(card(priya));
        QVERIFY(loyalty.text().contains(u"Gold, paid until 22 Nov 2027"_s));
    }

    void whatIsAskedFor()
    {
        const SmallShop &shop = m_bench->desk.shop;
        runOrDie(m_bench->desk.db, SaveTiers{threeTiers(), {}});
        LoyaltyCard loyalty(m_bench->formatting, &m_bench->window);
        m_bench->show(loyalty, {280, 300});
        loyalty.setCustomer(card(shop.priya));
        const QSignalSpy joined(&loyalty, &LoyaltyCard::joinRequested);
        const QSignalSpy left(&loyalty, &LoyaltyCard::leaveRequested);
        const QSignalSpy given(&loyalty, &LoyaltyCard::tierRequested);
        const auto press = [&](const QString &name) {
            auto *button = loyalty.findChild<QPushButton *>(name);
            QTRY_VERIFY(button->isVisible());
            QTest::mouseClick(button, Qt::LeftButton);
        };
        QVERIFY(!loyalty.findChild<QPushButton *>(u"leave_loyalty"_s)->isVisible());
        press(u"join_loyalty"_s);
        QCOMPARE(joined.size(), 1);
        QCOMPARE(runOrDie(m_bench->desk.db, JoinProgramme{{shop.priya}, {}}), 1);
        loyalty.setCustomer(card(shop.priya));
        QVERIFY(!loyalty.findChild<QPushButton *>(u"join_loyalty"_s)->isVisible());
        press(u"give_tier"_s);
        press(u"leave_loyalty"_s);
        QCOMPARE(given.size(), 1);
        QCOMPARE(left.size(), 1);
    }

    void aTierIsGivenByKeys()
    {
        const SmallShop &shop = m_bench->desk.shop;
        LoyaltyDesk desk(
            {*m_bench->desk.db, m_bench->commands, m_bench->formatting, m_bench->messages, m_bench->window, m_bench->forms});
        QWidget content(&m_bench->window);
        m_bench->show(content);
        // Without tiers there is none to give.
        desk.giveTier({shop.priya});
        QTRY_VERIFY(m_bench->messages.isVisible());
        TierLadder gifted = threeTiers();
        gifted.tiers[1].entryPoints = 40;
        const TierLadder ladder = runOrDie(m_bench->desk.db, SaveTiers{gifted, {}});
        PointsProgramme programme;
        programme.givesPoints = true;
        runOrDie(m_bench->desk.db, SavePointsProgramme{programme});
        desk.join({shop.priya, shop.tomas});
        QTRY_VERIFY(member(shop.priya) && member(shop.tomas));
        desk.giveTier({shop.priya, shop.tomas});
        QTRY_VERIFY(m_bench->form<GiveTierForm>());
        auto *form = m_bench->form<GiveTierForm>();
        QVERIFY(QTest::qWaitForWindowActive(form));
        QCOMPARE(uitest::namelessEditors(*form), QStringList());
        uitest::saveByKeys(*form);
        QVERIFY(form->isVisible()); // why?
        // What was entered is kept for these customers, and for no others.
        QTest::keyClicks(form->findChild<QLineEdit *>(u"note"_s), u"Helped"_s);
        form->reject();
        desk.giveTier({shop.priya});
        QTRY_VERIFY(m_bench->form<GiveTierForm>());
        QVERIFY(m_bench->form<GiveTierForm>() != form);
        m_bench->form<GiveTierForm>()->reject();
        QTRY_COMPARE(m_bench->window.findChildren<GiveTierForm *>().size(), 1);
        desk.giveTier({shop.priya, shop.tomas});
        QTRY_COMPARE(m_bench->form<GiveTierForm>(), form);
        QVERIFY(QTest::qWaitForWindowActive(form));
        QCOMPARE(form->findChild<QLineEdit *>(u"note"_s)->text(), u"Helped"_s);
        auto *tier = form->findChild<QComboBox *>(u"tier"_s);
        QCOMPARE(tier->currentText(), u"Gold"_s);
        tier->setFocus();
        QTest::keyClick(tier, Qt::Key_Down);
        QTest::keyClicks(form->findChild<QLineEdit *>(u"note"_s), u" at the fair"_s);
        QTest::keyClicks(form->findChild<QLineEdit *>(u"locked_until"_s), u"2026-11-01"_s);
        uitest::saveByKeys(*form);
        QVERIFY(form->isVisible()); // that day is over
        form->findChild<QLineEdit *>(u"locked_until"_s)->clear();
        QTest::keyClicks(form->findChild<QLineEdit *>(u"locked_until"_s), u"2028-06-30"_s);
        auto *gift = form->findChild<QCheckBox *>(u"with_gift"_s);
        QVERIFY(gift->isVisible() && !gift->isChecked());
        gift->setFocus();
        QTest::keyClick(gift, Qt::Key_Space);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(member(shop.priya)->tier.tier, ladder.tiers.at(1).id);
        QCOMPARE(member(shop.tomas)->tier.tier, ladder.tiers.at(1).id);
        QCOMPARE(member(shop.priya)->tier.lockedUntil, QDate(2028, 6, 30));
        const auto points = m_bench->desk.db.read(
            [&](Connection &connection) { return readPoints(connection, shop.priya, m_bench->desk.db.clock().now()); });
        QCOMPARE(points.value().balance.active, Points::whole(40));
        QTRY_VERIFY(!m_bench->form<GiveTierForm>());
        m_bench->commands.undoLast();
        QTRY_COMPARE(member(shop.priya)->tier.tier, ladder.tiers.first().id);
        QCOMPARE(member(shop.tomas)->tier.tier, ladder.tiers.first().id);
        desk.leave({shop.priya, shop.tomas});
        QTRY_VERIFY(!member(shop.priya) && !member(shop.tomas));
    }
};

QTEST_MAIN(TestLoyaltyCard)
#include "tst_loyaltycard.moc"
