// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QDeadlineTimer>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace regulars::uitest {

/// An application that notices when the event loop is silent for too long, because handling one event takes that long.
///
/// What counts is the GUI thread's own work, which must stay below 50 ms (architecture, section 6), half as much again in
/// the lightly optimised build of the tests: they run beside each other, so by the clock a silence says as much about the
/// neighbours as about the program. Waiting for something other than the processor shows in the clock only; for it the
/// limit is 2 s, because neighbours take turns in it. REGULARS_WATCHDOG_MS sets another limit: for sanitizers, which make
/// everything slower.
class WatchedApplication final : public QApplication
{
public:
    WatchedApplication(int &argc, char **argv) : QApplication(argc, argv)
    {
        bool isNumber = false;
        const int limit = qEnvironmentVariableIntValue("REGULARS_WATCHDOG_MS", &isNumber);
        if (isNumber)
            m_limit = limit;
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_handling)
            return QApplication::notify(receiver, event);
        m_handling = true;
        // The receiver may be gone afterwards.
        const char *const name = receiver->metaObject()->className();
        const QEvent::Type type = event->type();
        const qint64 workBefore = workedMilliseconds();
        QElapsedTimer clock;
        clock.start();
        const bool handled = QApplication::notify(receiver, event);
        m_handling = false;
        judge(name, type, workedMilliseconds() - workBefore, clock.elapsed());
        return handled;
    }

    /// Of one event, in milliseconds.
    [[nodiscard]] int limit() const { return m_limit; }
    /// What was noticed so far; it does not count any more.
    [[nodiscard]] QList<QByteArray> takeSilences() { return std::exchange(m_silences, {}); }
    /// The exit code of a test program: that of its tests, or a failure when the loop was silent for too long.
    [[nodiscard]] int verdict(int exitCode) const
    {
        for (const QByteArray &silence : m_silences)
            std::fprintf(stderr, "FAIL!  : %s\n", silence.constData());
        return exitCode == 0 && !m_silences.isEmpty() ? 1 : exitCode;
    }

private:
    static qint64 workedMilliseconds()
    {
#ifdef Q_OS_LINUX
        timespec worked{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &worked);
        return qint64(worked.tv_sec) * 1000 + worked.tv_nsec / 1'000'000;
#else
        return QDeadlineTimer::current().deadline();
#endif
    }

    void judge(const char *receiver, QEvent::Type type, qint64 worked, qint64 elapsed)
    {
        if (worked <= m_limit && elapsed <= std::max<qint64>(2000, 40 * m_limit))
            return;
        const char *function = QTest::currentTestFunction();
        m_silences.append(QByteArray("the event loop was silent for ") + QByteArray::number(elapsed) + " ms, " +
                          QByteArray::number(worked) + " ms of them work: event " + QByteArray::number(int(type)) +
                          " of a " + receiver + " in " + (function ? function : "no test"));
    }

    int m_limit = 75;
    bool m_handling = false;
    QList<QByteArray> m_silences;
};

} // namespace regulars::uitest

/// In place of QTEST_MAIN for tests with windows.
#define REGULARS_GUI_TEST_MAIN(TestObject)                                                                                  \
    int main(int argc, char *argv[])                                                                                        \
    {                                                                                                                       \
        regulars::uitest::WatchedApplication application(argc, argv);                                                       \
        application.setAttribute(Qt::AA_Use96Dpi, true);                                                                    \
        TestObject test;                                                                                                    \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                          \
        return application.verdict(QTest::qExec(&test, argc, argv));                                                        \
    }
