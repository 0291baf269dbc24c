// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QtCore/QRectF>
#include <QtWidgets/QStyleOption>

class QPainter;

namespace regulars {

enum class ButtonVariant;
enum class ButtonSize;

/// Beside the words in the head of a column, in device-independent pixels.
inline constexpr int headerMargin = 11;

/// `above` laid over `below` with that opacity, 0 … 1.
[[nodiscard]] QColor blended(const QColor &below, const QColor &above, double share);

/// Draws the parts of RegularsStyle with the colours of one theme. A value on the stack while something is painted.
class StylePainter
{
public:
    StylePainter(const Theme &theme, QPainter *painter, const QStyleOption *option)
        : m_theme(theme), m_painter(painter), m_option(option)
    {
    }

    /// A rounded rectangle with a crisp one-pixel border inside `rect`; either brush or pen may be transparent.
    static void roundedBox(QPainter *painter, const QRectF &rect, double cornerRadius, const QColor &fill,
                           const QColor &border, double borderWidth = 1.0);

    void inputFrame(bool invalid) const;
    void buttonPanel(ButtonVariant variant) const;
    void buttonLabel(const QStyleOptionButton &button, ButtonVariant variant, ButtonSize size) const;
    void toolButtonPanel() const;
    void checkIndicator(bool radio) const;
    void focusRing(double cornerRadius) const;
    void chevron(Qt::ArrowType direction) const;

    void menuPanel() const;
    void menuItem(const QStyleOptionMenuItem &item) const;
    void headerSection(const QStyleOptionHeader &header) const;
    void headerRest() const;
    void headerLabel(const QStyleOptionHeader &header) const;
    void tab(const QStyleOptionTab &tab) const;
    void progressGroove() const;
    void progressContents(const QStyleOptionProgressBar &bar) const;
    /// The background of an item, in tables with a line below.
    void itemRow(const QStyleOptionViewItem &item, bool inTable) const;
    void scrollBar(const QStyleOptionSlider &bar, const QRect &slider) const;
    void spinButtons(const QRect &up, const QRect &down) const;
    /// A chevron of 8 × 4 pixels in the middle of `rect`.
    void chevronIn(const QRect &rect, Qt::ArrowType direction, const QColor &ink) const;

private:
    [[nodiscard]] bool enabled() const { return m_option->state.testFlag(QStyle::State_Enabled); }
    [[nodiscard]] bool hovered() const { return enabled() && m_option->state.testFlag(QStyle::State_MouseOver); }
    [[nodiscard]] bool pressed() const { return enabled() && (m_option->state & (QStyle::State_Sunken | QStyle::State_On)); }
    /// The keyboard is here and was moved here by keys.
    [[nodiscard]] bool keyboardFocus() const
    {
        return m_option->state.testFlags(QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange);
    }
    [[nodiscard]] QColor colour(ColourRole role) const { return m_theme.colour(role); }

    const Theme &m_theme;
    QPainter *m_painter;
    const QStyleOption *m_option;
};

} // namespace regulars
