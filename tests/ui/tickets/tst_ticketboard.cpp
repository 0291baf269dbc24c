// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/formtest.h"
#include "tests/ui/tickets/deskbench.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/tickets/boardcard.h"
#include "ui/tickets/boardcolumn.h"
#include "ui/tickets/ticketboard.h"
#include "ui/tickets/ticketpane.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::uitest;

/// The board of the page of tickets, with keys, clicks and drops.
class TestTicketBoard : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<DeskBench> m_bench;
    TicketId m_parcel;
    TicketId m_invoice;

    [[nodiscard]] TicketBoard *board() const { return m_bench->page->board(); }
    [[nodiscard]] BoardColumn *column(int place) const { return board()->columns().at(place); }
    [[nodiscard]] TicketStatusId status(TicketId ticket) const { return m_bench->desk.stored(ticket).status; }
    [[nodiscard]] QStringList cards(int place) const
    {
        QStringList subjects;
        for (const TicketRow &row : column(place)->model().events())
            subjects += row.subject;
        return subjects;
    }
    void open()
    {
        m_bench->open(2);
        QTest::keyClick(m_bench->view(), Qt::Key_B);
        QVERIFY(board());
        QTRY_COMPARE(cards(0).size(), 2);
        QTRY_VERIFY(column(0)->view()->hasFocus());
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_bench = std::make_unique<DeskBench>(*m_theme);
        m_parcel = m_bench->ticket(u"Parcel"_s, m_bench->desk.shop.tomas);
        m_invoice = m_bench->ticket(u"Invoice"_s);
    }
    void cleanup() { m_bench.reset(); }

    void cardsGoSidewaysByKeys()
    {
        open();
        QAbstractItemModelTester tester(&column(0)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTest::keyClick(column(0)->view(), Qt::Key_Down);
        QTest::keyClick(column(0)->view(), Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(cards(0), QStringList{u"Parcel"_s});
        QTRY_COMPARE(cards(1), QStringList{u"Invoice"_s});
        QCOMPARE(status(m_invoice), builtInStatus(StatusCategory::Open));
        QVERIFY(column(1)->view()->hasFocus());
        QTest::keyClick(column(1)->view(), Qt::Key_Left);
        QVERIFY(column(0)->view()->hasFocus());
        m_bench->commands->undoLast();
        QTRY_COMPARE(cards(0).size(), 2);
        QTRY_VERIFY(cards(1).isEmpty());
        // Nothing lies beyond the first column.
        QTest::keyClick(column(0)->view(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(status(m_parcel), builtInStatus(StatusCategory::New));
        QVERIFY(column(0)->view()->hasFocus());
    }

    void aCardGoesOnToTheColumnAfterNext()
    {
        const TicketId lamp = m_bench->ticket(u"Lamp"_s);
        m_bench->desk.status(lamp, StatusCategory::Open);
        m_bench->open(3);
        QTest::keyClick(m_bench->view(), Qt::Key_B);
        QTRY_COMPARE(cards(0).size(), 2);
        QTRY_COMPARE(cards(1), QStringList{u"Lamp"_s});
        QTRY_VERIFY(column(0)->view()->hasFocus());
        QTest::keyClick(column(0)->view(), Qt::Key_Down);
        QTest::keyClick(column(0)->view(), Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(cards(1).size(), 2);
        QTRY_COMPARE(column(1)->chosen(), QList{m_invoice});
        QTest::keyClick(column(1)->view(), Qt::Key_Right, Qt::ControlModifier);
        // As fast as one can press, the same card goes on.
        QTest::keyClick(column(2)->view(), Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(cards(3), QStringList{u"Invoice"_s});
        QCOMPARE(status(lamp), builtInStatus(StatusCategory::Open));
        QTRY_COMPARE(cards(1), QStringList{u"Lamp"_s});
        QTRY_VERIFY(cards(2).isEmpty());
        QVERIFY(column(3)->view()->hasFocus());
        QCOMPARE(column(3)->chosen(), QList{m_invoice});
    }

    void cardsThatChangePlacesStayChosen()
    {
        open();
        QTest::keyClick(column(0)->view(), Qt::Key_Down);
        QCOMPARE(column(0)->chosen(), QList{m_invoice});
        runOrDie(m_bench->desk.db, SetTicketPriority{{m_invoice}, TicketPriority::Urgent});
        QTRY_COMPARE(cards(0), (QStringList{u"Invoice"_s, u"Parcel"_s}));
        QCOMPARE(column(0)->chosen(), QList{m_invoice});
        QCOMPARE(column(0)->current(), m_invoice);
    }

    void cardsAreLetGoInAnotherColumn()
    {
        open();
        const std::unique_ptr<QMimeData> dragged(
            column(0)->view()->model()->mimeData({column(0)->view()->model()->index(0, 0)}));
        QCOMPARE(ticketsOf(*dragged), QList<TicketId>{m_parcel});
        Q_EMIT column(4)->view()->ticketsDropped(ticketsOf(*dragged));
        QTRY_COMPARE(cards(4), QStringList{u"Parcel"_s});
        QCOMPARE(status(m_parcel), builtInStatus(StatusCategory::OnHold));
        // Something else that is dragged is not taken.
        QMimeData text;
        text.setText(u"Parcel"_s);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        drop.setAccepted(false);
        QCoreApplication::sendEvent(column(1)->view()->viewport(), &drop);
        QVERIFY(!drop.isAccepted());
    }

    void aCardOpensInTheList()
    {
        open();
        QTest::keyClick(column(0)->view(), Qt::Key_Down);
        QTest::keyClick(column(0)->view(), Qt::Key_Return);
        QTRY_VERIFY(!board()->isVisible());
        QTRY_COMPARE(m_bench->page->pane()->ticket(), m_invoice);
    }

    void theMenuChangesWhatIsChosen()
    {
        open();
        column(0)->view()->selectAll();
        Q_EMIT column(0)->view()->customContextMenuRequested(QPoint(20, 20));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QMenu *priorities = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Priority"_s)
                priorities = action->menu();
        }
        QVERIFY(priorities);
        priorities->actions().first()->trigger();
        menu->close();
        QTRY_COMPARE(m_bench->desk.stored(m_parcel).priority, TicketPriority::Urgent);
        QCOMPARE(m_bench->desk.stored(m_invoice).priority, TicketPriority::Urgent);
    }

    void itIsThereTheNextDay()
    {
        open();
        m_bench->open(2);
        QVERIFY(board());
        QTRY_COMPARE(cards(0).size(), 2);
        QVERIFY(board()->isVisible());
        auto *button = buttonCalled(*m_bench->page, u"Board"_s);
        QVERIFY(button->isChecked());
        button->click();
        QVERIFY(m_bench->view()->isVisible());
        m_bench->open(2);
        QVERIFY(!board());
    }

    void nothingOverlapsOnACard()
    {
        const TicketLine line{u"1001"_s,
                              u"A subject that is so long that it needs two lines and more than that"_s,
                              u"Tomás Oliveira · Delivery"_s,
                              {},
                              {u"Urgent"_s, Tone::Danger},
                              u"Mara Klein"_s,
                              {u"14 min"_s, Tone::Danger}};
        for (const int width : {120, 180, 260, 400}) {
            const QRect rect(10, 20, width, BoardCardGeometry::height(*m_theme));
            for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                const auto geometry = BoardCardGeometry::of(line, rect, *m_theme, direction);
                const QList<QRect> parts{geometry.subject, geometry.subtitle, geometry.due, geometry.priority,
                                         geometry.avatar};
                for (qsizetype i = 0; i < parts.size(); ++i) {
                    QVERIFY(parts.at(i).isEmpty() || geometry.card.contains(parts.at(i)));
                    for (qsizetype j = i + 1; j < parts.size(); ++j)
                        QVERIFY(!parts.at(i).intersects(parts.at(j)));
                }
            }
        }
    }
};

QTEST_MAIN(TestTicketBoard)
#include "tst_ticketboard.moc"
