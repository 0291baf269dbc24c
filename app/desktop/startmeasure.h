// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

namespace regulars {

class Desktop;

/// Prints how many milliseconds went by until the first window was painted and could be used, and ends the program.
class StartMeasure final : public QObject
{
    Q_OBJECT

public:
    StartMeasure(Desktop &desktop, const QElapsedTimer &sinceStart) : m_desktop(desktop), m_sinceStart(sinceStart) {}

    void begin();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void print();

    Desktop &m_desktop;
    QElapsedTimer m_sinceStart;
    bool m_painted = false;
};

} // namespace regulars
