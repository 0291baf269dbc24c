// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/cardnumber.h"
#include "models/counter/countertill.h"
#include "models/people/shopview.h"
#include "storage/products/productstore.h"
#include "storage/readerthreads.h"
#include "tests/support/heldjobs.h"
#include "tests/ui/customers/customerpagefixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/notice.h"
#include "ui/base/suggestedit.h"
#include "ui/counter/counterpage.h"
#include "ui/counter/salelinesview.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>

namespace regulars::uitest {

/// The page of the counter in a shop with three products. Anneliese Bergmann bought for 60.00 three days ago; Mia Holm, the
/// second customer, has a card and a birthday in three days. It is 22 November 2026, 9:00 in Berlin.
class CounterBench
{
protected:
    ProductId addProduct(const QString &sku, const QString &name, qint64 minor, const QString &currency = u"EUR"_s)
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
        if (!written)
            qFatal("the product can't be added");
        return written->value;
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
    /// The visible part of the page with that name: one that is on its way out may have it as well.
    template<typename Part = QWidget>
    [[nodiscard]] Part *part(const QString &name) const
    {
        for (Part *found : m_page->findChildren<Part *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
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
    /// Nothing is written until m_writes.releaseAll().
    void holdWrites()
    {
        m_writes.hold();
        (void)m_shop->database->write(u"hold"_s, [this](WriteSession &) -> Result<void> {
            m_writes.wait(0);
            return {};
        });
    }
    /// Nothing is read until m_reads.releaseAll().
    void holdReads()
    {
        m_reads.hold();
        for (int thread = 0; thread < readerThreads; ++thread)
            (void)m_shop->database->read([this](Connection &) -> Result<int> {
                m_reads.wait(0);
                return 0;
            });
        QTRY_COMPARE(m_reads.waiting(), readerThreads);
    }

    void openPage(Theme &theme)
    {
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
        m_registry = std::make_unique<ActionRegistry>(theme, m_store);
        m_page = std::make_unique<CounterPage>(
            CounterServices{*m_shop->database, *m_commands, *m_formatting, *m_shopView, *m_registry, m_actions});
        m_page->resize(1080, 740);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(till().sale().sale().currency(), Currency(u"EUR"));
        m_page->focusScan();
    }
    void closePage()
    {
        m_writes.releaseAll();
        m_reads.releaseAll();
        m_page.reset();
        m_registry.reset();
        m_shopView.reset();
        m_commands.reset();
    }

    HeldJobs m_writes;
    HeldJobs m_reads;
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
};

} // namespace regulars::uitest
