// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/today/briefing.h"
#include "ui/base/card.h"

namespace regulars {

class Formatting;
class KeyFigure;

/// The week's figures so far.
class WeekCard final : public Card
{
    Q_OBJECT

public:
    explicit WeekCard(QWidget *parent = nullptr);

    void setFigures(const WeekFigures &week, const Formatting &formatting);

private:
    KeyFigure *m_sales;
    KeyFigure *m_returning;
    KeyFigure *m_back;
};

} // namespace regulars
