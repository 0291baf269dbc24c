// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QLineEdit>

namespace regulars {

/// A line for searching: magnifier in front, a shortcut hint at the end while empty, a cross to clear it. Escape
/// clears; the search is told a moment after the last key.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    /// Shows which keys lead here ("Ctrl K").
    void setShortcutHint(const QString &hint);
    /// How long to wait after a key, in milliseconds; 0 tells at once.
    void setDelay(int milliseconds) { m_timer.setInterval(milliseconds); }

Q_SIGNALS:
    void searchChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_timer;
    QString m_hint;
    QString m_told;
};

} // namespace regulars
