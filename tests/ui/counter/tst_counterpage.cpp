// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/cardnumber.h"
#include "models/counter/countertill.h"
#include "models/loyalty/loyaltycommands.h"
#include "models/loyalty/pointscommands.h"
#include "models/people/shopview.h"
#include "storage/loyalty/loyaltymembers.h"
#include "storage/products/productstore.h"
#include "tests/support/loyaltyshop.h"
#include "tests/ui/customers/customerpagefixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/notice.h"
#include "ui/base/suggestedit.h"
#include "ui/counter/counterpage.h"
#include "ui/counter/guestcard.h"
#include "ui/counter/salelinesview.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::uitest;

/// The page of the counter, by the keyboard alone.
class TestCounterPage : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<SeededShop> m_shop;
    std::unique_ptr<CommandRunner> m_commands;
    std::unique_ptr<ShopView> m_shopView;
    std::unique_ptr<Formatting> m_formatting;
    std::unique_ptr<ActionRegistry> m_registry;
    std::unique_ptr<CounterPage> m_page;
    MemoryStore m_store;
    RecordedActions m_actions;
    CustomerId m_anna;
    QString m_card;

    void addProduct(const QString &sku, const QString &name, qint64 minor, const QString &currency = u"EUR"_s)
    {
        Product product;
        product.sku = sku;
        product.name = name;
        product.priceMicro = minor * 10'000;
        product.currency = Currency(currency);
        product.category = u"Home"_s;
        const auto written = m_shop->database.write(u"add_product"_s, [product](WriteSession &session) {
            return ProductStore(session.connection()).insert(session, product);
        });
        QVERIFY(written);
    }
    /// Something is typed into the field for scans, and Enter.
    void enter(const QString &text)
    {
        scan()->setFocus();
        scan()->selectAll();
        QTest::keyClicks(scan(), text);
        QTest::keyClick(scan(), Qt::Key_Return);
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] SuggestEdit *scan() const { return m_page->findChild<SuggestEdit *>(u"scan"_s); }
    [[nodiscard]] SaleLinesView *lines() const { return m_page->findChild<SaleLinesView *>(); }
    [[nodiscard]] QString said(const QString &name) const { return m_page->findChild<QLabel *>(name)->text(); }
    [[nodiscard]] QString noticed() const
    {
        const auto *notice = m_page->findChild<Notice *>();
        return notice->isVisible() ? notice->text() : QString();
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < lines()->model()->rowCount(); ++row)
            rows += lines()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return rows;
    }
    [[nodiscard]] QList<Order> orders(CustomerId customer)
    {
        return m_shop->database.read([=](Connection &connection) { return OrderStore(connection).ordersOf(customer, 10); })
            .value();
    }
    [[nodiscard]] CounterTill &till() { return m_page->till(); }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_shop = std::make_unique<SeededShop>();
        m_shop->database.clock().set(utc(2026, 11, 22, 8));
        m_actions.asked.clear();
        m_anna = m_shop->add(u"Anneliese Bergmann"_s);
        m_shop->sell(m_anna, utc(2026, 11, 19), 60);
        m_card = *cardNumberOf(42);
        Customer customer;
        customer.name = u"Mia Holm"_s;
        customer.cardNumber = m_card;
        customer.birthday = {1980, 11, 25};
        m_shop->run(CreateCustomer{customer});
        addProduct(u"4006381333931"_s, u"Linen throw, sage"_s, 6200);
        addProduct(u"SC-1"_s, u"Soy candle, fig"_s, 1125);
        addProduct(u"JP-1"_s, u"Kimono"_s, 9900, u"JPY"_s);
        m_commands = std::make_unique<CommandRunner>(*m_shop->database);
        m_shopView = std::make_unique<ShopView>(*m_shop->database);
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"),
                                                    m_shop->database.clock());
        m_registry = std::make_unique<ActionRegistry>(*m_theme, m_store);
        m_page = std::make_unique<CounterPage>(
            CounterServices{*m_shop->database, *m_commands, *m_formatting, *m_shopView, *m_registry, m_actions});
        m_page->resize(1080, 740);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(till().sale().sale().currency(), Currency(u"EUR"));
        m_page->focusScan();
    }
    void cleanup()
    {
        m_page.reset();
        m_registry.reset();
        m_shopView.reset();
        m_commands.reset();
    }

    void aSaleByKeysAlone()
    {
        QCOMPARE(namelessEditors(*m_page), QStringList());
        m_page->takeScan(m_card);
        QTRY_VERIFY(till().guest());
        QCOMPARE(m_page->findChild<QPushButton *>(u"guest"_s)->text(), u"Mia Holm"_s);
        QVERIFY(m_page->findChild<GuestCard *>()->texts().contains(u"Birthday in 3 day(s)"_s));
        QVERIFY(scan()->hasFocus());
        QCOMPARE(scan()->text(), QString());
        m_page->takeScan(u"4006381333931"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        enter(u"SC-1"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 2);
        enter(u"SC-1"_s);
        QTRY_COMPARE(said(u"total"_s), u"€84.50"_s);
        QCOMPARE(rows().last(), u"Soy candle, fig, quantity 2, €11.25, sum €22.50"_s);
        press(Qt::Key_F9);
        QTRY_COMPARE(orders(till().customer().isValid() ? till().customer() : CustomerId{2}).size(), 1);
        QTRY_COMPARE(lines()->model()->rowCount(), 0);
        QVERIFY(!till().customer().isValid());
        QVERIFY(scan()->hasFocus());
        QCOMPARE(orders(CustomerId{2}).first().total.minor, 8450);
        // F4 prints its receipt; the notice offers it, too, and the file.
        const qint64 recorded = orders(CustomerId{2}).first().id.value;
        press(Qt::Key_F4);
        QTest::mouseClick(buttonCalled(*m_page, u"Save as PDF"_s), Qt::LeftButton);
        QCOMPARE(m_actions.asked, (QStringList{u"receipt %1"_s.arg(recorded), u"save receipt %1"_s.arg(recorded)}));
        // Taken back, it stands at the counter again.
        m_commands->undoLast();
        QTRY_COMPARE(lines()->model()->rowCount(), 2);
        QTRY_COMPARE(orders(CustomerId{2}).size(), 0);
        QCOMPARE(till().customer(), CustomerId{2});
    }

    void linesByKeys()
    {
        enter(u"SC-1"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        enter(u"4006381333931"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 2);
        press(Qt::Key_Down);
        QVERIFY(lines()->hasFocus());
        press(Qt::Key_Plus);
        press(Qt::Key_Plus);
        QCOMPARE(said(u"total"_s), u"€197.25"_s);
        press(Qt::Key_Minus);
        QCOMPARE(said(u"total"_s), u"€135.25"_s);
        press(Qt::Key_Up);
        QTest::keyClicks(lines(), u"4"_s); // digits change the quantity
        press(Qt::Key_Return);
        QTRY_COMPARE(said(u"total"_s), u"€169.00"_s);
        press(Qt::Key_Minus);
        press(Qt::Key_Minus);
        press(Qt::Key_Minus);
        press(Qt::Key_Minus); // the last one stays
        QVERIFY(said(u"hint"_s).contains(u"more than zero"_s));
        QCOMPARE(said(u"total"_s), u"€135.25"_s);
        press(Qt::Key_Delete);
        QCOMPARE(rows(), QStringList{u"Linen throw, sage, quantity 2, €62.00, sum €124.00"_s});
        // A discount of a tenth on the line, typed into its cell.
        lines()->setCurrentIndex(lines()->model()->index(0, CounterSaleModel::Discount));
        press(Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), u"10 %"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(said(u"total"_s), u"€111.60"_s);
        auto *discount = m_page->findChild<QLineEdit *>(u"sale_discount"_s);
        discount->setFocus();
        QTest::keyClicks(discount, u"1.60"_s);
        press(Qt::Key_Return);
        QCOMPARE(said(u"total"_s), u"€110.00"_s);
    }

    void badInput()
    {
        press(Qt::Key_F9);
        QCOMPARE(said(u"hint"_s), u"Nothing is sold yet."_s);
        enter(*cardNumberOf(43));
        QTRY_VERIFY(noticed().startsWith(u"Nobody has the card"_s));
        enter(m_card.chopped(1) + QChar(m_card.back() == u'0' ? u'1' : u'0'));
        QTRY_VERIFY(noticed().contains(u"wrong digit"_s));
        enter(u"nothing like this"_s);
        QTRY_VERIFY(noticed().contains(u"Nothing was found"_s));
        press(Qt::Key_Escape);
        QCOMPARE(scan()->text(), QString());
        enter(u"JP-1"_s); // a price in another currency is not known: it is asked for at once
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"-5"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(said(u"hint"_s).contains(u"less than zero"_s));
        m_page->focusScan();
        press(Qt::Key_F9);
        QCOMPARE(said(u"hint"_s), u"This line needs a price."_s);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"99"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(said(u"total"_s), u"€99.00"_s);
        lines()->setCurrentIndex(lines()->model()->index(0, CounterSaleModel::Quantity));
        lines()->setFocus();
        QTest::keyClicks(lines(), u"0"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(said(u"hint"_s).contains(u"more than zero"_s));
        QCOMPARE(said(u"total"_s), u"€99.00"_s);
        auto *code = m_page->findChild<QLineEdit *>(u"coupon_code"_s);
        code->setFocus();
        QTest::keyClicks(code, u"NO-SUCH"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(said(u"code_error"_s).contains(u"NO-SUCH"_s));
    }

    void whatIsTypedIsALineOfItsOwn()
    {
        press(Qt::Key_Insert);
        QTest::keyClicks(QApplication::focusWidget(), u"Repair of a vase"_s);
        press(Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), u"12.50"_s);
        press(Qt::Key_Return);
        QCOMPARE(rows(), QStringList{u"Repair of a vase, quantity 1, €12.50, sum €12.50"_s});
        press(Qt::Key_Escape);
        QVERIFY(scan()->hasFocus());
    }

    void nothingIsLost()
    {
        enter(u"SC-1"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        enter(u"anneliese@example.com"_s); // the sale that had nobody is hers
        QTRY_COMPARE(till().customer(), m_anna);
        QCOMPARE(lines()->model()->rowCount(), 1);
        QTRY_VERIFY(till().guest());
        m_page->takeScan(m_card); // somebody else: hers waits
        QTRY_COMPARE(till().customer(), CustomerId{2});
        QCOMPARE(lines()->model()->rowCount(), 0);
        QCOMPARE(till().parked().size(), 1);
        enter(u"4006381333931"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        press(Qt::Key_F6);
        QCOMPARE(till().parked().size(), 2);
        enter(u"anneliese@example.com"_s); // she comes back
        QTRY_COMPARE(till().customer(), m_anna);
        QCOMPARE(rows(), QStringList{u"Soy candle, fig, quantity 1, €11.25, sum €11.25"_s});
        QCOMPARE(till().parked().size(), 1);
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"parked_%1"_s.arg(till().parked().first().key)), Qt::LeftButton);
        QCOMPARE(till().customer(), CustomerId{2});
        QCOMPARE(till().parked().size(), 1);
    }

    void goodsComeBack()
    {
        press(Qt::Key_F7);
        QVERIFY(noticed().contains(u"Scan the receipt"_s));
        const Order order = orders(m_anna).first();
        enter(u"#"_s + order.number);
        QTRY_COMPARE(till().customer(), m_anna);
        QVERIFY(noticed().startsWith(u"Order %1"_s.arg(order.number)));
        press(Qt::Key_F7);
        QCOMPARE(m_actions.asked, QStringList{u"return %1"_s.arg(order.id.value)});
        // Without a receipt: the customer's orders to choose from.
        press(Qt::Key_Escape);
        QTRY_VERIFY(till().guest());
        press(Qt::Key_F7);
        QTRY_VERIFY(m_page->findChild<QMenu *>());
        QTest::keyClick(m_page->findChild<QMenu *>(), Qt::Key_Return);
        QCOMPARE(m_actions.asked.size(), 2);
    }

    void somebodySignsUpInOneLine()
    {
        press(Qt::Key_F2);
        auto *line = m_page->findChild<QLineEdit *>(u"sign_up"_s);
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, u"Ida Berg"_s);
        press(Qt::Key_Return);
        QVERIFY(noticed().contains(u"missing"_s));
        QTest::keyClicks(line, u" 0151 23456789"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(till().guest());
        QCOMPARE(till().guest()->name, u"Ida Berg"_s);
        QVERIFY(till().guest()->isMember);
        QCOMPARE(till().guest()->cardNumber, *cardNumberOf(43));
        QVERIFY(scan()->hasFocus());
        // Her number again: she is offered.
        press(Qt::Key_F2);
        QTest::keyClicks(line, u"I. Berg +49 151 23456789"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(noticed().contains(u"Ida Berg"_s));
        auto *serve = qobject_cast<QPushButton *>(buttonCalled(*m_page, u"Serve Ida Berg"_s));
        QVERIFY(serve);
        QTest::mouseClick(serve, Qt::LeftButton);
        QCOMPARE(till().customer(), CustomerId{3});
    }

    void pointsPayAndAreEarned()
    {
        QCOMPARE(m_shop->run(JoinProgramme{{CustomerId{2}}, {}}).value, 1);
        PointsProgramme programme;
        programme.givesPoints = true;
        EarnRule rule;
        rule.uid = u"base"_s;
        rule.name = u"A point for each euro"_s;
        programme.earning.rules = {rule};
        m_shop->run(SavePointsProgramme{programme});
        m_shop->run(AdjustPoints{CustomerId{2}, Points::whole(500), PointsReason::Goodwill, u"Welcome"_s, {}});
        m_page->takeScan(m_card);
        QTRY_VERIFY(till().guest() && till().sale().balance() == Points::whole(500));
        enter(u"4006381333931"_s);
        QTRY_COMPARE(said(u"earns"_s), u"+ 62 points"_s);
        auto *pays = m_page->findChild<QLineEdit *>(u"pay_points"_s);
        QVERIFY(pays->isVisible());
        pays->setFocus();
        QTest::keyClicks(pays, u"501"_s);
        press(Qt::Key_Return);
        QVERIFY(!said(u"hint"_s).isEmpty());
        QCOMPARE(till().sale().sale().points(), Points());
        pays->clear();
        QTest::keyClicks(pays, u"200"_s);
        press(Qt::Key_F9); // what is being typed counts
        QTRY_COMPARE(orders(CustomerId{2}).size(), 1);
        m_page->takeScan(m_card);
        QTRY_VERIFY(till().guest());
        QVERIFY(till().guest()->points.balance.active < Points::whole(500));
    }

    void howItLooks()
    {
        m_page->takeScan(m_card);
        QTRY_VERIFY(till().guest());
        enter(u"4006381333931"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 1);
        enter(u"SC-1"_s);
        QTRY_COMPARE(lines()->model()->rowCount(), 2);
        takePictures(*m_page, *m_theme, u"counter-page"_s, {1080, 740});
    }
};

QTEST_MAIN(TestCounterPage)
#include "tst_counterpage.moc"
