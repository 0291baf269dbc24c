// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/orders/ordercommands.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"
#include "tests/ui/base/paintedpage.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/metrics/dashboardwall.h"

#include <QtCore/QPointer>
#include <QtGui/QScreen>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The dashboard on a wall.
class TestDashboardWall : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<Formatting> m_formatting;

    [[nodiscard]] std::unique_ptr<DashboardWall> open(const DashboardWall::Shown &shown = {})
    {
        auto wall = std::make_unique<DashboardWall>(DashboardWallServices{**m_db, *m_formatting, u"Linden"_s}, shown);
        wall->setAttribute(Qt::WA_DeleteOnClose, false);
        wall->open(QGuiApplication::primaryScreen());
        return wall;
    }
    [[nodiscard]] static PaperPages sheet(const DashboardWall &wall, QSizeF size = {1280, 720})
    {
        return {u"wall"_s, size, 1, [&wall, size](QPainter &painter, int) { wall.paintOn(painter, size); }};
    }
    [[nodiscard]] static QStringList words(const DashboardWall &wall) { return uitest::wordsOf(sheet(wall)); }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_db = std::make_unique<TestDatabase>();
        m_db->clock().set(utc(2026, 11, 22, 9));
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_db->clock());
        fillSmallShop(*m_db);
    }

    void numbersOnlyOverTheWholeScreen()
    {
        const auto wall = open();
        QVERIFY(wall->isFullScreen());
        QTRY_COMPARE(wall->view().state(), EntityViewBase::State::Loaded);
        QTRY_VERIFY(words(*wall).contains(u"As of 10:00"_s));
        const QStringList shown = words(*wall);
        for (const QString &text : {u"Linden"_s, u"Dashboard · 365 days"_s, u"Retention rate"_s, u"0 of 1"_s,
                                    u"Active, lost and new customers"_s, u"Revenue"_s, u"Retention and churn"_s})
            QVERIFY2(shown.contains(text), qPrintable(text + u" in "_s + shown.join(u" | "_s)));
        for (const QString &name : {u"Anneliese"_s, u"Bergmann"_s, u"Priya"_s})
            QVERIFY(shown.filter(name).isEmpty());
        QVERIFY(wall->accessibleDescription().contains(u"Retention rate: 0 of 1"_s));
        for (const QSizeF size : {QSizeF(1280, 720), QSizeF(1920, 1200), QSizeF(1080, 1920)})
            QCOMPARE(uitest::textFaults(sheet(*wall, size), 5), QString());
    }

    void ofAPartOfTheShop()
    {
        DashboardWall::Shown part;
        part.slice = {SliceKind::Channel, u"counter"_s, {}};
        DashboardWall wall({**m_db, *m_formatting, u"Linden"_s}, part);
        wall.resize(1280, 720);
        QTRY_COMPARE(wall.view().state(), EntityViewBase::State::Loaded);
        const QStringList shown = words(wall);
        QVERIFY2(shown.contains(u"Channel: Counter · Dashboard · 365 days"_s), qPrintable(shown.join(u" | "_s)));
        QCOMPARE(uitest::textFaults(sheet(wall), 5), QString());
    }

    void escapeEndsIt()
    {
        for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F11}) {
            const auto wall = open();
            QVERIFY(QTest::qWaitForWindowExposed(wall.get()));
            QTest::keyClick(wall.get(), Qt::Key_Return);
            QTest::mouseClick(wall.get(), Qt::LeftButton, {}, {200, 150});
            QVERIFY(wall->isVisible());
            QTest::keyClick(wall.get(), key);
            QVERIFY(!wall->isVisible());
        }
    }

    void itGoesWhenItIsClosed()
    {
        auto *wall = new DashboardWall({**m_db, *m_formatting, u"Linden"_s}, {});
        const QPointer<DashboardWall> watched(wall);
        wall->show();
        QTest::keyClick(wall, Qt::Key_Escape);
        QTRY_VERIFY(!watched);
    }

    void itReadsByItself()
    {
        const auto wall = open();
        QTRY_COMPARE(wall->view().state(), EntityViewBase::State::Loaded);
        QCOMPARE(wall->view().value()->customers.now.newCustomers, 1);
        m_db->clock().set(utc(2026, 11, 22, 11, 30));
        const CustomerId ida = runOrDie(*m_db, CreateCustomer{person(u"Ida"_s, u"Berg"_s)});
        runOrDie(*m_db, RecordSale{sale(ida, utc(2026, 11, 22, 11), 1'000)});
        QTRY_COMPARE(wall->view().value()->customers.now.newCustomers, 2);
        QTRY_VERIFY(words(*wall).contains(u"As of 12:30"_s));
    }

    void aNewDayBegins()
    {
        const auto wall = open();
        QTRY_COMPARE(wall->view().state(), EntityViewBase::State::Loaded);
        m_db->clock().set(utc(2026, 11, 23, 9));
        const CustomerId ida = runOrDie(*m_db, CreateCustomer{person(u"Ida"_s, u"Berg"_s)});
        runOrDie(*m_db, RecordSale{sale(ida, utc(2026, 11, 23, 8), 1'000)});
        QTRY_COMPARE(wall->view().key().day, QDate(2026, 11, 23));
    }

    void whatIsHiddenStaysHidden()
    {
        DashboardWall::Shown shown;
        shown.period = DashboardPeriod::Month;
        for (auto &each : shown.layout.figures)
            each.shown = each.part == DashboardTexts::Figure::AverageOrder;
        for (auto &each : shown.layout.cards)
            each.shown = each.part == DashboardCard::Revenue;
        const auto wall = open(shown);
        QTRY_VERIFY(words(*wall).contains(u"€52.25"_s)); // 84.50 and 20.00
        const QStringList said = words(*wall);
        QVERIFY(said.contains(u"Dashboard · 30 days"_s));
        QVERIFY(!said.contains(u"Retention rate"_s) && !said.contains(u"Satisfaction"_s));
        QVERIFY(said.contains(u"Revenue"_s));
    }

    void whatCannotBeReadIsSaid()
    {
        const auto wall = open();
        QTRY_COMPARE(wall->view().state(), EntityViewBase::State::Loaded);
        VERIFY_RESULT(m_db->write(u"break"_s, [](WriteSession &session) -> Result<void> {
            session.connection().execute(u"ALTER TABLE day_figures RENAME TO lost_figures"_s);
            return {};
        }));
        wall->refresh();
        QTRY_COMPARE(wall->view().state(), EntityViewBase::State::Failed);
        const QStringList said = words(*wall);
        QVERIFY(said.contains(u"As of 10:00"_s)); // and the figures of then
        QVERIFY(said.contains(u"Retention rate"_s));
        QVERIFY(said.contains(errorText(wall->view().error())));
    }

    /// The support desk's figures are read apart: their failure is told, and does not make the others newer than they are.
    void theSupportDesksFailureIsSaid()
    {
        const auto wall = open();
        QTRY_COMPARE(wall->view().state(), EntityViewBase::State::Loaded);
        VERIFY_RESULT(m_db->write(u"break"_s, [](WriteSession &session) -> Result<void> {
            session.connection().execute(u"ALTER TABLE ticket_events RENAME TO lost_events"_s);
            return {};
        }));
        wall->refresh();
        QTRY_VERIFY(words(*wall).contains(errorText(Error{ErrorCode::Internal, {}, {}, {}})));
        QTRY_COMPARE(wall->view().state(), EntityViewBase::State::Loaded);
        QVERIFY(words(*wall).contains(u"As of 10:00"_s));
    }
};

QTEST_MAIN(TestDashboardWall)
#include "tst_dashboardwall.moc"
