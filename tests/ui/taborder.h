// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringList>
#include <QtTest/QTest>
#include <QtWidgets/QWidget>

namespace regulars::uitest {

/// The names of what Tab comes to in the active window, from where the keyboard is now until it is there again.
[[nodiscard]] inline QStringList tabOrderOf(const QWidget &window)
{
    QStringList names;
    const QWidget *first = window.focusWidget();
    constexpr int most = 100;
    for (QWidget *each = window.focusWidget(); each && names.size() < most; each = window.focusWidget()) {
        if (each == first && !names.isEmpty())
            return names;
        names += each->objectName();
        QTest::keyClick(each, Qt::Key_Tab);
    }
    return names;
}

} // namespace regulars::uitest
