// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QPushButton;

namespace regulars {

class TextLabel;

/// A quiet strip inside a page or form that says something until it is settled, with buttons for what can be done
/// about it. Hidden until it has something to say.
class Notice final : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    /// Takes the buttons of the last notice away.
    void show(const QString &text, Tone tone);
    /// A press also hides the notice unless `keeps`.
    QPushButton *addButton(const QString &text, bool keeps = false);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    TextLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace regulars
