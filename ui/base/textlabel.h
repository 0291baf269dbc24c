// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QtWidgets/QLabel>

namespace regulars {

/// A label in a font and a colour of the theme; follows the theme live. When eliding it takes the room it gets,
/// ends in "…" where that is too little, and shows the whole text as its tool tip.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, FontRole font = FontRole::Body, ColourRole colour = ColourRole::Text,
                       QWidget *parent = nullptr);

    void setColourRole(ColourRole role);
    void setElided(bool elided);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void dress();

    FontRole m_font;
    ColourRole m_colour;
    bool m_elided = false;
};

} // namespace regulars
