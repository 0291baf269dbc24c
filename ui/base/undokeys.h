// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>

class QWidget;

namespace regulars {

/// In a line of the window in which nothing can be undone or done again, these keys mean the window's own actions: else a
/// line keeps them for itself even when it is empty.
class UndoKeys final : public QObject
{
    Q_OBJECT

public:
    /// For the lines of `window`, which owns it.
    explicit UndoKeys(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
};

} // namespace regulars
