// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <chrono>
#include <functional>

class QPushButton;

namespace regulars {

class TextLabel;

/// One sentence about what just happened, and at most one thing to do about it.
struct Message
{
    QString text;
    Tone tone = Tone::Neutral;
    QString actionText; ///< "Undo", "Try again"; empty for none
    std::function<void()> action;
    QString details; ///< driver text, behind a "Details" button
    /// How long it stays; zero: until it is closed.
    std::chrono::milliseconds lifetime = std::chrono::seconds(8);
};

/// Shows messages inside the window. A message leaves by itself, but not while the mouse or the keyboard is on it;
/// a new one takes the place of the old one.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(const Message &message);
    void dismiss();
    /// While held, messages wait unseen; the last one is shown afterwards.
    void setHeld(bool held);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createWidgets();
    void present();
    void runAction();
    void waitOrHold();

    Message m_message;
    QTimer m_timer;
    bool m_held = false;
    TextLabel *m_text = nullptr;
    TextLabel *m_details = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_detailsButton = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace regulars
