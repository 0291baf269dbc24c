// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sla/duewatch.h"
#include "tests/models/tickets/deskfixture.h"
#include "tests/ui/recordednotifier.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/messagebar.h"
#include "ui/sla/duenoticer.h"
#include "ui/sla/servicelevelscard.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Notices of what is due, on the desktop and in the window. It is Monday, 23 November 2026, 9:00.
class TestDueNoticer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<Formatting> m_formatting;
    std::unique_ptr<QWidget> m_window;
    MessageBar *m_messages = nullptr;
    MemoryStore m_store;
    uitest::RecordedNotifier m_notifier;

    std::unique_ptr<DueNoticer> open()
    {
        auto noticer = std::make_unique<DueNoticer>(
            DueNoticerServices{*m_desk->db, *m_formatting, m_store, m_notifier, *m_messages}, u"due/shop"_s);
        noticer->setLocked(false);
        return noticer;
    }
    /// As after an earlier start.
    std::unique_ptr<DueNoticer> openAgain()
    {
        m_store.setValue(u"due/shop/0"_s, QStringList());
        return open();
    }
    void at(Instant now, const std::unique_ptr<DueNoticer> &noticer)
    {
        m_desk->db.clock().set(now);
        noticer->watch().check();
    }

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_desk = std::make_unique<DeskFixture>();
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone::utc(), m_desk->db.clock());
        m_window = std::make_unique<QWidget>();
        m_messages = new MessageBar(m_window.get());
        m_window->resize(900, 200);
        m_messages->resize(900, 60);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_notifier.notices.clear();
        m_store = {};
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void oneByOne()
    {
        const TicketId ticket = m_desk->ticket(u"Kettle"_s);
        const auto noticer = openAgain();
        at(utc(2026, 11, 23, 12), noticer);
        QTRY_COMPARE(m_notifier.notices.size(), 1);
        QCOMPARE(m_notifier.notices.first().title, u"First reply is due in 1 h 00"_s);
        QCOMPARE(m_notifier.notices.first().text, u"#1001 · Kettle"_s);
        QCOMPARE(m_messages->text(), u"First reply is due in 1 h 00: #1001 · Kettle"_s);
        at(utc(2026, 11, 23, 13), noticer);
        QTRY_COMPARE(m_notifier.notices.size(), 2);
        QCOMPARE(m_notifier.notices.last().title, u"First reply is late"_s);
        QSignalSpy requested(noticer.get(), &DueNoticer::ticketRequested);
        Q_EMIT m_notifier.activated(m_notifier.notices.last().id);
        QCOMPARE(requested.first().first().value<TicketId>(), ticket);
        // The message in the window leads there, too.
        for (QPushButton *button : m_messages->findChildren<QPushButton *>()) {
            if (button->text() == "Show ticket"_L1)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(requested.count(), 2);
        // Other notices are none of ours.
        Q_EMIT m_notifier.activated(u"reminders/shop/1"_s);
        QCOMPARE(requested.count(), 2);
    }

    void manyTogether()
    {
        for (const QString &subject : {u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s})
            m_desk->ticket(subject);
        const auto noticer = openAgain();
        at(utc(2026, 11, 23, 12), noticer);
        QTRY_COMPARE(m_notifier.notices.size(), 1);
        QCOMPARE(m_notifier.notices.first().title, u"5 ticket(s) are due within the hour"_s);
        QCOMPARE(m_notifier.notices.first().text, u"#1001 one\n#1002 two\n#1003 three\n#1004 four\nand 1 more"_s);
        QCOMPARE(m_messages->text(), u"5 ticket(s) are due within the hour"_s);
        QSignalSpy requested(noticer.get(), &DueNoticer::ticketsRequested);
        Q_EMIT m_notifier.activated(m_notifier.notices.first().id);
        QCOMPARE(requested.count(), 1);
        at(utc(2026, 11, 23, 13), noticer);
        QTRY_COMPARE(m_notifier.notices.size(), 2);
        QCOMPARE(m_notifier.notices.last().title, u"5 ticket(s) are late"_s);
    }

    void theNextStartKnowsWhatWasTold()
    {
        m_desk->ticket(u"Kettle"_s);
        {
            const auto noticer = openAgain();
            at(utc(2026, 11, 23, 12), noticer);
            QTRY_COMPARE(m_notifier.notices.size(), 1);
        }
        QCOMPARE(m_store.value(u"due/shop/0"_s).toStringList().size(), 1);
        m_desk->ticket(u"Toaster"_s);
        const auto noticer = open();
        at(utc(2026, 11, 23, 15), noticer);
        QTRY_VERIFY(m_notifier.notices.size() >= 2);
        QCOMPARE(m_store.value(u"due/shop/0"_s).toStringList().size(), 3); // both warnings, and that the first is late
    }

    void itCanBeSwitchedOff()
    {
        m_desk->ticket(u"Kettle"_s);
        m_store.setValue(dueNoticesKey(), false);
        const auto noticer = openAgain();
        QSignalSpy due(&noticer->watch(), &DueWatch::due);
        at(utc(2026, 11, 23, 12), noticer);
        QTRY_COMPARE(due.count(), 1);
        QVERIFY(m_notifier.notices.isEmpty());
        QCOMPARE(m_messages->text(), QString());
    }

    void nothingIsToldWhileLocked()
    {
        const TicketId ticket = m_desk->ticket(u"Kettle"_s);
        const auto noticer = openAgain();
        at(utc(2026, 11, 23, 12), noticer);
        QTRY_COMPARE(m_notifier.notices.size(), 1);
        noticer->setLocked(true);
        at(utc(2026, 11, 23, 13), noticer);
        QSignalSpy window(noticer.get(), &DueNoticer::windowRequested);
        QSignalSpy requested(noticer.get(), &DueNoticer::ticketRequested);
        Q_EMIT m_notifier.activated(m_notifier.notices.first().id);
        QCOMPARE(window.count(), 1);
        QVERIFY(requested.isEmpty());
        noticer->setLocked(false);
        QTRY_COMPARE(m_notifier.notices.size(), 2);
        QCOMPARE(m_notifier.notices.last().title, u"First reply is late"_s);
        QVERIFY(ticket.isValid());
    }
};

QTEST_MAIN(TestDueNoticer)
#include "tst_duenoticer.moc"
