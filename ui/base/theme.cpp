// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/theme.h"

#include "ui/base/fontcut.h"
#include "ui/base/regularsstyle.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

/// In the order of ColourRole.
constexpr std::array<Pair, 20> colours = {{
    {0xffF5F6F8, 0xff14171C}, // Window
    {0xffFFFFFF, 0xff1C2027}, // Surface
    {0xffFAFBFC, 0xff20252D}, // SurfaceAlt
    {0xffE2E5EA, 0xff2D333D}, // Border
    {0xff1B2130, 0xffE7EAF0}, // Text
    {0xff667085, 0xff9AA4B5}, // Muted
    {0xff98A2B3, 0xff6C7686}, // Faint
    {0xff0E7C7B, 0xff2DB5A9}, // Accent
    {0xffE3F3F2, 0xff163634}, // AccentSoft
    {0xffFFFFFF, 0xff14171C}, // OnAccent
    {0xffB45309, 0xffF0A54A}, // Amber
    {0xffFDF1DF, 0xff3A2C17}, // AmberSoft
    {0xffB42318, 0xffF47F73}, // Red
    {0xffFDECEA, 0xff3D201D}, // RedSoft
    {0xff1B7F4B, 0xff55C98A}, // Green
    {0xffE4F5EB, 0xff173526}, // GreenSoft
    {0xff1D5FD1, 0xff6FA3F7}, // Blue
    {0xffE6EFFD, 0xff1A2C4A}, // BlueSoft
    {0xff6D42C7, 0xffB398F2}, // Violet
    {0xffF0EAFB, 0xff2D2445}, // VioletSoft
}};
static_assert(colours.size() == static_cast<size_t>(ColourRole::VioletSoft) + 1);

std::pair<ColourRole, ColourRole> rolesOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {ColourRole::Muted, ColourRole::Window};
    case Tone::Accent:
        return {ColourRole::Accent, ColourRole::AccentSoft};
    case Tone::Good:
        return {ColourRole::Green, ColourRole::GreenSoft};
    case Tone::Warning:
        return {ColourRole::Amber, ColourRole::AmberSoft};
    case Tone::Danger:
        return {ColourRole::Red, ColourRole::RedSoft};
    case Tone::Info:
        return {ColourRole::Blue, ColourRole::BlueSoft};
    case Tone::Highlight:
        return {ColourRole::Violet, ColourRole::VioletSoft};
    }
    Q_UNREACHABLE();
}

/// Relative luminance as WCAG 2 defines it, 0 … 1.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](float a, float b) { return a + (b - a) * static_cast<float>(share); };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
                            channel(from.blueF(), to.blueF()));
}

} // namespace

FontCut fontCut(FontRole role)
{
    switch (role) {
    case FontRole::Body:
        return {13, QFont::Normal};
    case FontRole::Strong:
        return {13, QFont::DemiBold};
    case FontRole::PageTitle:
        return {20, QFont::Bold};
    case FontRole::CardTitle:
        return {14, QFont::DemiBold};
    case FontRole::Total:
        return {32, QFont::Bold};
    case FontRole::KeyFigure:
        return {24, QFont::Bold};
    case FontRole::Figure:
        return {17, QFont::Bold};
    case FontRole::Small:
        return {12, QFont::Normal};
    case FontRole::SmallStrong:
        return {12, QFont::DemiBold};
    case FontRole::Chip:
        return {11.5, QFont::DemiBold};
    case FontRole::Brand:
        return {16, QFont::Bold};
    }
    Q_UNREACHABLE();
}

const QString &fontFamily()
{
    static const QString family = QFontDatabase::hasFamily(u"Inter"_s) ? u"Inter"_s : QGuiApplication::font().family();
    return family;
}

Theme::Theme(QObject *parent) : QObject(parent), m_family(fontFamily()) {}

const Theme &Theme::of(const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : QApplication::style();
    if (const auto *own = qobject_cast<const RegularsStyle *>(style))
        return own->theme();
    static const Theme plain;
    return plain;
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    update();
}

void Theme::setSystemPalette(const QPalette &palette)
{
    m_systemIsDark = palette.color(QPalette::WindowText).lightnessF() > palette.color(QPalette::Window).lightnessF();
    update();
}

void Theme::update()
{
    const bool dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_systemIsDark);
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

QColor Theme::colour(ColourRole role) const
{
    const Pair pair = colours.at(static_cast<size_t>(role));
    return QColor::fromRgb(m_dark ? pair.dark : pair.light);
}

QColor Theme::ink(Tone tone) const
{
    const auto [ink, soft] = rolesOf(tone);
    return readable(ink, soft);
}

QColor Theme::soft(Tone tone) const
{
    return colour(rolesOf(tone).second);
}

QColor Theme::readable(ColourRole role, ColourRole surface) const
{
    constexpr double enough = 4.5;
    const QColor wanted = colour(role);
    const QColor below = colour(surface);
    QColor result = wanted;
    for (double share = 0.04; contrast(result, below) < enough && share <= 1.0; share += 0.04)
        result = mixed(wanted, colour(ColourRole::Text), share);
    return result;
}

QFont Theme::font(FontRole role) const
{
    const FontCut cut = fontCut(role);
    QFont font(m_family);
    const QScreen *screen = QGuiApplication::primaryScreen();
    font.setPointSizeF(cut.pixels * 72.0 / (screen ? screen->logicalDotsPerInchY() : 96.0));
    font.setWeight(cut.weight);
    return font;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, ColourRole colourRole) { palette.setColor(role, colour(colourRole)); };
    set(QPalette::Window, ColourRole::Window);
    set(QPalette::WindowText, ColourRole::Text);
    set(QPalette::Base, ColourRole::Surface);
    set(QPalette::AlternateBase, ColourRole::SurfaceAlt);
    set(QPalette::Text, ColourRole::Text);
    set(QPalette::PlaceholderText, ColourRole::Muted);
    set(QPalette::Button, ColourRole::Surface);
    set(QPalette::ButtonText, ColourRole::Text);
    set(QPalette::BrightText, ColourRole::Red);
    set(QPalette::Highlight, ColourRole::AccentSoft);
    set(QPalette::HighlightedText, ColourRole::Text);
    set(QPalette::Link, ColourRole::Accent);
    set(QPalette::LinkVisited, ColourRole::Violet);
    set(QPalette::ToolTipBase, ColourRole::Surface);
    set(QPalette::ToolTipText, ColourRole::Text);
    set(QPalette::Light, ColourRole::Surface);
    set(QPalette::Midlight, ColourRole::SurfaceAlt);
    set(QPalette::Mid, ColourRole::Border);
    set(QPalette::Dark, ColourRole::Faint);
    set(QPalette::Shadow, ColourRole::Border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colour(ColourRole::Faint));
    return palette;
}

double Theme::contrast(const QColor &first, const QColor &second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace regulars
