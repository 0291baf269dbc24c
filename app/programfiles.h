// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

/// What both programs share in the person's home, so that they work with the same shop.
namespace regulars::programfiles {

inline constexpr QLatin1StringView lastShopKey{"database/last"};
inline constexpr QLatin1StringView languageKey{"appearance/language"};

/// Names the program; the folders follow from it.
inline void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("Regulars"));
    QCoreApplication::setApplicationVersion(QStringLiteral(REGULARS_VERSION));
}

/// Where shops are made.
[[nodiscard]] inline QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

/// The file of a shop for which nobody has chosen another.
[[nodiscard]] inline QString usualShop(const QString &folder)
{
    return folder + QStringLiteral("/shop.regulars");
}

/// The settings of the desktop program, among them the shop that it had open last.
class Settings : public QSettings
{
public:
    Settings() : QSettings(IniFormat, UserScope, QStringLiteral("Regulars"), QStringLiteral("Regulars")) {}
};

} // namespace regulars::programfiles
