// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/metrics/dashboardtile.h"
#include "ui/metrics/dashboardtiles.h"

#include <QtTest/QTest>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Tiles stand in rows, each at a place of its own.
class TestDashboardTiles : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock{Instant{1'795'251'600'000}};
    Formatting m_formatting{QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_clock};

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }
    void init() { uitest::failOnWarnings(); }

    void asManyRowsAsNeeded()
    {
        QScrollArea scroll;
        scroll.setWidgetResizable(true);
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        auto *tiles = new DashboardTiles(m_formatting, content);
        column->addWidget(tiles);
        column->addStretch(1);
        scroll.setWidget(content);
        scroll.resize(1000, 400);
        scroll.show();
        QVERIFY(QTest::qWaitForWindowExposed(&scroll));
        const QList all(DashboardTexts::figures.begin(), DashboardTexts::figures.end());
        tiles->setFigures(all);
        for (const auto one : all) {
            QTRY_VERIFY(tiles->tile(one)->isVisible());
            for (const auto other : all) {
                if (other != one)
                    QTRY_VERIFY(!tiles->tile(one)->geometry().intersects(tiles->tile(other)->geometry()));
            }
        }
        tiles->setFigures(all.first(2));
        QVERIFY(!tiles->tile(all.last())->isVisible());
        QTRY_COMPARE(tiles->tile(all.at(0))->y(), tiles->tile(all.at(1))->y());
    }
};

QTEST_MAIN(TestDashboardTiles)
#include "tst_dashboardtiles.moc"
