// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customers/customertablemodel.h"
#include "models/timeline/timelinemodel.h"
#include "tests/ui/customers/customerpagefixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/searchfield.h"
#include "ui/customers/customerheader.h"
#include "ui/customers/customerlistpane.h"
#include "ui/timeline/timelinepane.h"

#include <QtTest/QTest>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

namespace regulars::uitest {

/// A test of the customer page with real clicks and keys, on a seeded database that openShop() makes for each function.
class CustomersPageCase
{
protected:
    Theme *m_theme = nullptr;
    std::unique_ptr<SeededShop> m_shop;
    std::unique_ptr<PageBench> m_bench;
    CustomerId m_ada, m_bruno, m_chloe, m_dora;

    CustomersPage *page() const { return m_bench->page; }
    CustomerListPane *list() const { return page()->list(); }
    CustomerTableModel &model() const { return list()->model(); }
    QListView *cards() const { return list()->findChild<QListView *>(); }
    TimelinePane *timeline() const { return page()->timeline(); }
    SearchField *listSearch() const { return list()->findChild<SearchField *>(); }

    /// The page is on the screen, has its list, and shows this customer.
    bool isShowing(CustomerId customer) const
    {
        auto *view = page()->findChild<CustomerHeader *>();
        return page()->customer() == customer && view->isVisible() && !timeline()->model().isReading();
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (const CustomerRow *shown = model().row(row))
                names += shown->name;
        }
        return names;
    }
    void openPage()
    {
        page()->show();
        QVERIFY(QTest::qWaitForWindowActive(page()));
        QTRY_COMPARE(names().size(), model().rowCount());
        QTRY_VERIFY(!model().isReading() && model().rowCount() > 0);
        QTRY_COMPARE(names().size(), model().rowCount());
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect place = cards()->visualRect(cards()->model()->index(row, 0));
        QTest::mouseClick(cards()->viewport(), Qt::LeftButton, modifiers, place.center());
    }
    QPushButton *button(QWidget *parent, const QString &text) const
    {
        for (QPushButton *each : parent->findChildren<QPushButton *>()) {
            if (each->text() == text || each->accessibleName() == text)
                return each;
        }
        return nullptr;
    }
    void initAppearance() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void openShop()
    {
        failOnWarnings();
        m_shop = std::make_unique<SeededShop>();
        m_ada = m_shop->add(u"Ada Bergmann"_s, {u"home"_s});
        m_bruno = m_shop->add(u"Bruno Costa"_s, {u"gifts"_s});
        m_chloe = m_shop->add(u"Café Chloé"_s, {}, CustomerKind::Company);
        m_dora = m_shop->add(u"Dora Ek"_s);
        m_shop->sell(m_ada, utc(2026, 11, 20), 80);
        m_shop->sell(m_ada, utc(2026, 10, 1), 40, u"Soy candle"_s);
        m_shop->note(m_ada, utc(2026, 11, 1), u"Prefers the blue wrapping paper"_s);
        m_shop->sell(m_bruno, utc(2026, 11, 18), 300);
        m_shop->sell(m_chloe, utc(2024, 1, 5), 1000);
        m_bench = std::make_unique<PageBench>(*m_shop, *m_theme);
    }
    void closeShop()
    {
        m_bench.reset();
        m_shop.reset();
        qApp->setLayoutDirection(Qt::LeftToRight);
    }
};

} // namespace regulars::uitest
