// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/counter/scandetector.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <memory>
#include <vector>

class QKeyEvent;
class QWidget;

namespace regulars {

/// Takes what a keyboard-wedge scanner sends out of the keys of the whole window, wherever the keyboard is. Keys that may be
/// a scanner's are held back for as long as it takes to know, and go where the keyboard is when they are a person's.
/// Fields for text keep what is scanned into them, unless they refuse it. Dialogs and other windows have their own keys.
class ScanFilter final : public QObject
{
    Q_OBJECT

public:
    /// How long a key is held: the gap that a scanner keeps, and what the event loop may take besides.
    static constexpr std::chrono::milliseconds longestHold = ScanDetector::longestGap + std::chrono::milliseconds(25);

    /// Watches the application's keys while the window has them.
    explicit ScanFilter(QWidget &window, QObject *parent = nullptr);

    /// While locked, keys are left alone.
    void setEnabled(bool enabled);

Q_SIGNALS:
    void scanned(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isConcerned(const QObject *watched) const;
    [[nodiscard]] ScanDetector::Time timeOf(const QKeyEvent &event) const;
    [[nodiscard]] bool takePress(QObject *watched, const QKeyEvent &event);
    void hold(QObject *watched, const QKeyEvent &event);
    void release();

    struct Held
    {
        QPointer<QObject> receiver;
        std::unique_ptr<QKeyEvent> event;
    };

    QWidget &m_window;
    ScanDetector m_detector;
    std::vector<Held> m_held;
    QTimer m_timer;
    QElapsedTimer m_clock;
    bool m_enabled = true;
    bool m_releasing = false;
};

/// What is scanned while the keyboard is in this field is not meant for it: a quantity, an amount.
void refuseScans(QWidget *field);

} // namespace regulars
