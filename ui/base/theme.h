// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/roles.h"

#include <QtCore/QObject>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QPalette>

class QWidget;

namespace regulars {

/// What a colour is for. Each has a light and a dark value; nothing in ui/ names a colour otherwise.
enum class ColourRole {
    Window,     ///< behind cards
    Surface,    ///< cards, lists, inputs
    SurfaceAlt, ///< table heads, sidebar
    Border,
    Text,
    Muted, ///< secondary text
    Faint, ///< hints
    Accent,
    AccentSoft,
    OnAccent, ///< text on an accent surface
    Amber,
    AmberSoft,
    Red,
    RedSoft,
    Green,
    GreenSoft,
    Blue,
    BlueSoft,
    Violet,
    VioletSoft,
};

/// What a text is: decides size and weight.
enum class FontRole { Body, Strong, PageTitle, CardTitle, Total, KeyFigure, Figure, Small, SmallStrong, Chip, Brand };

enum class ThemeMode { System, Light, Dark };

/// Colours, fonts and palette of the program. RegularsStyle owns the one theme of the application, so it lives as long as
/// anything that paints on the screen; GUI thread only. One that is made for a paper is of the thread that made it.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    /// The theme of the style that the widget wears; a plain light theme under a foreign style.
    [[nodiscard]] static const Theme &of(const QWidget *widget);

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    /// Tells what the platform shows: dark where its text is lighter than its window. Counts in mode System.
    void setSystemPalette(const QPalette &palette);
    [[nodiscard]] bool isDark() const { return m_dark; }

    [[nodiscard]] QColor colour(ColourRole role) const;
    /// The colour of text and icons of that tone, moved towards the text colour where it would not be readable
    /// (4.5 : 1) on its soft surface.
    [[nodiscard]] QColor ink(Tone tone) const;
    /// The quiet surface of that tone.
    [[nodiscard]] QColor soft(Tone tone) const;
    /// `role` as it stands on `surface`: moved towards the text colour until its contrast is 4.5 : 1.
    [[nodiscard]] QColor readable(ColourRole role, ColourRole surface) const;

    [[nodiscard]] QFont font(FontRole role) const;
    [[nodiscard]] QPalette palette() const;

    /// Contrast ratio of two opaque colours as WCAG 2 defines it, 1 … 21.
    [[nodiscard]] static double contrast(const QColor &first, const QColor &second);

Q_SIGNALS:
    void changed();

private:
    void update();

    ThemeMode m_mode = ThemeMode::System;
    bool m_systemIsDark = false;
    bool m_dark = false;
    QString m_family;
};

} // namespace regulars
