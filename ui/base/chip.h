// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QtWidgets/QAbstractButton>

namespace regulars {

/// A chip ready to be drawn: the word is translated.
struct ChipText
{
    QString text;
    Tone tone = Tone::Neutral;
    friend bool operator==(const ChipText &, const ChipText &) = default;
};

/// The room a chip takes, in device-independent pixels.
[[nodiscard]] QSize chipSize(const Theme &theme, const QString &text);
/// Draws a chip; a text that does not fit ends in "…".
void paintChip(QPainter *painter, const Theme &theme, const QRect &rect, const ChipText &chip);

/// A chip as a widget.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setChip(const QString &text, Tone tone);
    [[nodiscard]] QString text() const { return m_chip.text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipText m_chip;
};

/// A chip that stands for a filter and is taken off by a click, Delete, Backspace or Space.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// Chips beside each other that wrap where the line ends.
class ChipRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);
    void setChips(const QList<ChipText> &chips);
};

} // namespace regulars
