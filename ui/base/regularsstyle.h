// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QtWidgets/QProxyStyle>

class QAbstractButton;

namespace regulars {

/// How much a button asks to be pressed. One primary button a page.
enum class ButtonVariant {
    Secondary,
    Primary,
    Quiet,
    Danger,
    Line ///< quiet, with its words near the leading edge, as a line of text has them
};
enum class ButtonSize {
    Regular,
    Small,
    Title ///< the name of what a card is about, which leads to it
};

/// From the edges of a Line button to its words, in pixels.
inline constexpr int lineButtonPadding = 8;

/// Sets how RegularsStyle draws the button.
void setButtonLook(QAbstractButton *button, ButtonVariant variant, ButtonSize size = ButtonSize::Regular);
[[nodiscard]] ButtonVariant buttonVariant(const QWidget *button);
[[nodiscard]] ButtonSize buttonSize(const QWidget *button);
/// What the words of a button of that size are written in.
[[nodiscard]] FontRole buttonFont(ButtonSize size);
/// Marks an input as wrong: its border turns red until it is unmarked.
void setInvalidMark(QWidget *editor, bool invalid);

/// The look of every control: flat surfaces, one-pixel borders, rounded corners, a two-pixel accent ring where the
/// keyboard is. Draws from its own Theme; what it does not draw, Fusion draws with the theme's palette.
class RegularsStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    RegularsStyle();

    [[nodiscard]] Theme &theme() { return m_theme; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
    [[nodiscard]] QPalette standardPalette() const override { return m_theme.palette(); }
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

private:
    Theme m_theme;
};

} // namespace regulars
