// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/appearance.h"

#include "ui/base/regularsstyle.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>

namespace regulars {

namespace {

/// The colours of the platform, which our own palette covers. An empty palette uncovers them for a moment.
QPalette systemPalette()
{
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QPalette systems = QApplication::palette();
    QApplication::setPalette(ours);
    return systems;
}

/// Hears that the platform switched between light and dark.
class SystemThemeWatcher final : public QObject
{
public:
    SystemThemeWatcher(Theme &theme, QObject *parent) : QObject(parent), m_theme(theme) {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ThemeChange && watched->isWindowType())
            m_theme.setSystemPalette(systemPalette());
        return QObject::eventFilter(watched, event);
    }

private:
    Theme &m_theme;
};

} // namespace

Theme &installAppearance(QApplication &application, ThemeMode mode)
{
    const QPalette platform = QApplication::palette();
    auto *style = new RegularsStyle;
    Theme &theme = style->theme();
    theme.setSystemPalette(platform);
    theme.setMode(mode);
    QApplication::setStyle(style);
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.font(FontRole::Body));
    QObject::connect(&theme, &Theme::changed, style, [&theme] { QApplication::setPalette(theme.palette()); });
    application.installEventFilter(new SystemThemeWatcher(theme, style));
    return theme;
}

} // namespace regulars
