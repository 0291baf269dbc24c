// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QThread>
#include <QtCore/QTranslator>

#include <atomic>

namespace regulars::uitest {

/// Notices in which threads the words of a class are looked up: where it works. Installed as long as it lives.
class ThreadWatch final : public QTranslator
{
public:
    explicit ThreadWatch(const char *context) : m_context(context) { QCoreApplication::installTranslator(this); }
    ~ThreadWatch() override { QCoreApplication::removeTranslator(this); }
    Q_DISABLE_COPY_MOVE(ThreadWatch)

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *, const char *, int) const override
    {
        if (QLatin1StringView(context) == m_context)
            ++(QThread::currentThread() == qApp->thread() ? inWindow : elsewhere);
        return {};
    }
    mutable std::atomic<int> inWindow = 0;
    mutable std::atomic<int> elsewhere = 0;

private:
    QLatin1StringView m_context;
};

} // namespace regulars::uitest
