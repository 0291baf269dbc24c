// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/uitest.h"
#include "ui/base/watchdog.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;

namespace {

void work(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds) {
    }
}

} // namespace

class TestWatchdog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceIsNoticed()
    {
        const Watchdog watchdog(std::chrono::milliseconds(50));
        QSignalSpy silences(&watchdog, &Watchdog::silenceEnded);
        QTimer::singleShot(0, this, [] { QThread::msleep(150); });
        QTRY_VERIFY(!silences.isEmpty());
        QVERIFY(watchdog.longestSilence() >= std::chrono::milliseconds(100));
    }

    /// What every test of a window relies on.
    void longEventsFailATest()
    {
        auto *application = qobject_cast<QApplication *>(qApp);
        auto *watched = dynamic_cast<uitest::WatchedApplication *>(application);
        QVERIFY(watched);
        QVERIFY(watched->takeSilences().isEmpty());
        bool done = false;
        QTimer::singleShot(0, this, [&] {
            // Ten times the limit of the processor's time, whoever else uses it.
            work(10 * watched->limit());
            QThread::msleep(static_cast<unsigned long>(watched->limit()));
            done = true;
        });
        QTRY_VERIFY(done);
        QTRY_COMPARE(watched->verdict(0), 1);
        QCOMPARE(watched->takeSilences().size(), 1);
        QCOMPARE(watched->verdict(0), 0);
    }
};

REGULARS_GUI_TEST_MAIN(TestWatchdog)
#include "tst_watchdog.moc"
