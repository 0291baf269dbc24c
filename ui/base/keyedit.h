// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGui/QKeySequence>
#include <QtWidgets/QLineEdit>

namespace regulars {

/// Takes a combination of keys by being pressed: what is pressed while it has the keyboard stands in it. Tab moves on,
/// Escape brings back what was there, Backspace and Delete ask for none.
class KeyEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyEdit(QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);
    [[nodiscard]] QKeySequence keys() const { return m_keys; }

    /// Whether the keys are free to stand for an action: with Ctrl, Alt or Meta, or a function key, so that typing and
    /// moving about stay possible.
    [[nodiscard]] static bool isUsable(const QKeySequence &keys);

Q_SIGNALS:
    /// The person pressed keys; empty for none. The edit itself shows them only after setKeys().
    void pressed(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QKeySequence m_keys;
};

} // namespace regulars
