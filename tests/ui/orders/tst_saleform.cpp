// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/notice.h"
#include "ui/base/suggestedit.h"
#include "ui/orders/returnform.h"
#include "ui/orders/saleform.h"
#include "ui/orders/salelineedit.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestSaleForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init() { uitest::failOnWarnings(); }

    void saleIsTypedFromTopToBottom()
    {
        SaleForm form(m_euro, m_formatting, m_clock);
        form.setCustomer(CustomerId{7}, u"Anneliese Bergmann"_s);
        QSignalSpy submitted(&form, &SaleForm::submitted);
        uitest::openForm(form);
        QCOMPARE(form.focusWidget()->objectName(), u"product"_s);
        for (const QString &typed :
             {u"Linen throw"_s, u"1"_s, u"62.00"_s, QString(), u"Soy candle"_s, u"2"_s, u"11.25"_s, u"0.50"_s}) {
            QTest::keyClicks(form.focusWidget(), typed);
            QTest::keyClick(form.focusWidget(), Qt::Key_Return);
        }
        QCOMPARE(form.findChildren<SaleLineEdit *>().size(), 3);
        QCOMPARE(form.findChild<QLabel *>(u"total"_s)->text(), m_formatting.money({84'00, m_euro}));
        form.findChild<QLineEdit *>(u"shipping"_s)->setText(u"4.90"_s);
        form.findChild<QLineEdit *>(u"discount"_s); // of the first line; the order's own is the last
        QCOMPARE(form.findChild<QLabel *>(u"total"_s)->text(), m_formatting.money({88'90, m_euro}));
        QTest::keyClick(form.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.count(), 1);
        const auto order = submitted.first().first().value<Order>();
        QCOMPARE(order.customer, CustomerId{7});
        QCOMPARE(order.lines.size(), 2);
        QCOMPARE(order.lines.at(1).quantityMilli, 2000);
        QCOMPARE(order.lines.at(1).discountMinor, 50);
        QCOMPARE(order.total, (Money{88'90, m_euro}));
        QCOMPARE(order.channel, OrderChannel::Counter);
        QCOMPARE(order.orderedAt, m_clock.now());
    }

    void productIsChosenFromWhatIsFound()
    {
        SaleForm form(m_euro, m_formatting, m_clock);
        form.setCustomer(CustomerId{7}, u"Anneliese"_s);
        QSignalSpy wanted(&form, &SaleForm::productsWanted);
        uitest::openForm(form);
        auto *line = form.findChild<SaleLineEdit *>();
        QTest::keyClicks(line->product(), u"soy"_s);
        QTRY_COMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), u"soy"_s);
        Product candle;
        candle.id = ProductId{3};
        candle.sku = u"SC-1"_s;
        candle.name = u"Soy candle, fig"_s;
        candle.priceMicro = 11'250'000;
        candle.currency = m_euro;
        form.showProducts(u"so"_s, {});
        form.showProducts(u"soy"_s, {candle});
        auto *popup = line->product()->findChild<QAbstractItemView *>();
        QWidget *active = QApplication::activePopupWidget();
        QVERIFY(popup || active);
        QTest::keyClick(active ? active : popup, Qt::Key_Down);
        QTest::keyClick(active ? active : popup, Qt::Key_Return);
        QCOMPARE(line->product()->text(), u"Soy candle, fig"_s);
        QCOMPARE(line->line().product, ProductId{3});
        QCOMPARE(form.order().total, (Money{11'25, m_euro}));
        QCOMPARE(form.focusWidget()->objectName(), u"quantity"_s);
        QTest::keyClicks(form.focusWidget(), u"0.250"_s);
        QCOMPARE(form.order().total, (Money{2'81, m_euro}));
        line->product()->setText(u"Something else"_s);
        QVERIFY(!line->line().product.isValid());
    }

    void customerMustBeChosenOrLeftOpen()
    {
        SaleForm form(m_euro, m_formatting, m_clock);
        QSignalSpy submitted(&form, &SaleForm::submitted);
        uitest::openForm(form);
        QCOMPARE(form.focusWidget()->objectName(), u"customer"_s);
        auto *line = form.findChild<SaleLineEdit *>();
        line->product()->setText(u"Gift wrap"_s);
        line->findChild<QLineEdit *>(u"unit_price"_s)->setText(u"3"_s);
        QTest::keyClicks(form.focusWidget(), u"Ann"_s);
        form.save();
        QCOMPARE(submitted.count(), 0);
        QCOMPARE(form.focusWidget()->objectName(), u"customer"_s);
        form.findChild<QLineEdit *>(u"customer"_s)->clear();
        form.save();
        QCOMPARE(submitted.count(), 1);
        QVERIFY(!submitted.first().first().value<Order>().customer.isValid());
    }

    void badInputIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no lines") << QString() << QString();
        QTest::newRow("quantity of letters") << u"quantity"_s << u"two"_s;
        QTest::newRow("quantity zero") << u"quantity"_s << u"0"_s;
        QTest::newRow("negative quantity") << u"quantity"_s << u"-1"_s;
        QTest::newRow("too many decimals") << u"quantity"_s << u"0.0001"_s;
        QTest::newRow("negative price") << u"unit_price"_s << u"-5"_s;
        QTest::newRow("no price") << u"unit_price"_s << QString();
        QTest::newRow("price of letters") << u"unit_price"_s << u"x"_s;
        QTest::newRow("discount above the line") << u"discount"_s << u"99"_s;
        QTest::newRow("discount of cents' parts") << u"discount"_s << u"0.005"_s;
        QTest::newRow("no product") << u"product"_s << QString();
        QTest::newRow("price beyond all") << u"unit_price"_s << u"99999999999999999999"_s;
    }
    void badInputIsRefused()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        SaleForm form(m_euro, m_formatting, m_clock);
        QSignalSpy submitted(&form, &SaleForm::submitted);
        uitest::openForm(form);
        if (!field.isEmpty()) {
            auto *line = form.findChild<SaleLineEdit *>();
            line->product()->setText(u"Gift wrap"_s);
            line->findChild<QLineEdit *>(u"unit_price"_s)->setText(u"3"_s);
            line->findChild<QLineEdit *>(field)->setText(text);
        }
        form.save();
        QCOMPARE(submitted.count(), 0);
        QVERIFY(form.findChild<QLabel *>(u"line_error"_s)->isVisible());
        QCOMPARE(form.focusWidget()->objectName(), field.isEmpty() ? u"product"_s : field);
    }

    void failedSaleStaysInTheForm()
    {
        SaleForm form(m_euro, m_formatting, m_clock);
        uitest::openForm(form);
        auto *line = form.findChild<SaleLineEdit *>();
        line->product()->setText(u"Gift wrap"_s);
        line->findChild<QLineEdit *>(u"unit_price"_s)->setText(u"3"_s);
        form.save();
        form.showFailure({ErrorCode::DatabaseLocked, {}, {}, {}});
        QVERIFY(form.isVisible());
        QVERIFY(!form.notice()->text().isEmpty());
        QCOMPARE(line->product()->text(), u"Gift wrap"_s);
        QVERIFY(form.saveButton()->isEnabled());
    }

    void linesAreRemoved()
    {
        SaleForm form(m_euro, m_formatting, m_clock);
        uitest::openForm(form);
        auto *line = form.findChild<SaleLineEdit *>();
        line->product()->setText(u"Gift wrap"_s);
        QTest::mouseClick(line->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(form.order().lines.isEmpty());
        QVERIFY(!form.isDirty());
    }

    void returnTakesNoMoreThanWasBought()
    {
        ReturnForm form(bought(), {{OrderLineId{12}, 1000}}, m_formatting, m_clock);
        QSignalSpy submitted(&form, &ReturnForm::submitted);
        uitest::openForm(form);
        const auto quantities = form.findChildren<QLineEdit *>(u"quantity"_s);
        QCOMPARE(quantities.size(), 2);
        form.save();
        QCOMPARE(submitted.count(), 0);
        for (const QString &bad : {u"2"_s, u"-1"_s, u"one"_s}) {
            quantities.at(1)->setText(bad);
            form.save();
            QCOMPARE(submitted.count(), 0);
            QVERIFY(quantities.at(1)->hasFocus());
            QVERIFY(form.findChild<QLabel *>(u"line_error"_s)->isVisible());
        }
        quantities.at(1)->setText(u"1"_s);
        form.findChild<QLineEdit *>(u"reason"_s)->setText(u"Cracked"_s);
        QTest::keyClick(form.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.count(), 1);
        const auto goods = submitted.first().first().value<Return>();
        QCOMPARE(goods.order, OrderId{1});
        QCOMPARE(goods.lines.size(), 1);
        QCOMPARE(goods.lines.first().orderLine, OrderLineId{12});
        QCOMPARE(goods.total, (Money{11'00, m_euro}));
        QCOMPARE(goods.reason, u"Cracked"_s);
    }

    void everythingComesBackAtOnce()
    {
        ReturnForm form(bought(), {}, m_formatting, m_clock);
        uitest::openForm(form);
        QTest::mouseClick(form.findChild<QPushButton *>(u"everything"_s), Qt::LeftButton);
        QCOMPARE(form.goods().lines.size(), 2);
        QCOMPARE(form.goods().total, (Money{84'00, m_euro}));
    }

    void looks()
    {
        SaleForm form(m_euro, m_formatting, m_clock);
        form.setCustomer(CustomerId{7}, u"Anneliese Bergmann"_s);
        uitest::openForm(form);
        for (const QString &typed :
             {u"Linen throw, sage"_s, u"1"_s, u"62.00"_s, QString(), u"Soy candle, fig"_s, u"2"_s, u"11.25"_s, u"0.50"_s}) {
            QTest::keyClicks(form.focusWidget(), typed);
            QTest::keyClick(form.focusWidget(), Qt::Key_Return);
        }
        QCOMPARE(uitest::namelessEditors(form), QStringList());
        uitest::takePictures(form, *m_theme, u"saleform"_s, form.size());
        ReturnForm goods(bought(), {{OrderLineId{12}, 1000}}, m_formatting, m_clock);
        uitest::openForm(goods);
        goods.findChildren<QLineEdit *>(u"quantity"_s).at(1)->setText(u"1"_s);
        QCOMPARE(uitest::namelessEditors(goods), QStringList());
        uitest::takePictures(goods, *m_theme, u"returnform"_s, goods.size());
    }

private:
    [[nodiscard]] Order bought() const
    {
        Order order;
        order.id = OrderId{1};
        order.number = u"20418"_s;
        order.customer = CustomerId{7};
        order.orderedAt = {m_clock.now().ms - 86'400'000};
        order.total.currency = m_euro;
        OrderLine throws{OrderLineId{11}, {}, {}, u"Linen throw, sage"_s, 1000, 62'000'000, 0, 0};
        OrderLine candles{OrderLineId{12}, {}, {}, u"Soy candle, fig"_s, 2000, 11'250'000, 50, 0};
        order.lines = {throws, candles};
        addUp(order);
        return order;
    }

    Theme *m_theme = nullptr;
    Currency m_euro{u"EUR"};
    FixedClock m_clock{Instant{1'795'000'000'000}};
    Formatting m_formatting{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin"), m_clock};
};

REGULARS_GUI_TEST_MAIN(TestSaleForm)
#include "tst_saleform.moc"
