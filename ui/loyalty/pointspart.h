// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/pointsviews.h"

#include <QtWidgets/QWidget>

namespace regulars {

class Formatting;
class KeyFigure;
class TextLabel;

/// What somebody has on their card of points: what can be spent, what waits, what expires when, what is owed.
class PointsPart final : public QWidget
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit PointsPart(const Formatting &formatting, QWidget *parent = nullptr);

    void setPoints(const PointsState &points);
    /// What it says, line by line.
    [[nodiscard]] QString text() const;

private:
    const Formatting &m_formatting;
    KeyFigure *m_active;
    TextLabel *m_lines;
};

} // namespace regulars
