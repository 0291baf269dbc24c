// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QPushButton>
#include <QtWidgets/QWidget>

namespace regulars {

/// Buttons beside each other that wrap where the line ends.
class ButtonLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ButtonLine(QWidget *parent = nullptr);

    /// `spoken`: what it does, for screen readers, where its text alone does not say it.
    template<typename Pressed>
    QPushButton *add(const QString &text, const QString &name, const QString &spoken, Pressed pressed)
    {
        QPushButton *button = add(text, name, spoken);
        connect(button, &QPushButton::clicked, this, std::move(pressed));
        return button;
    }

private:
    QPushButton *add(const QString &text, const QString &name, const QString &spoken);
};

} // namespace regulars
