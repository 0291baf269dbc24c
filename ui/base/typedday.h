// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
#include <QtCore/QLocale>

namespace regulars {

/// Days as they are typed into a line.
class TypedDay
{
    Q_DECLARE_TR_FUNCTIONS(regulars::TypedDay)

public:
    /// The day in the short form of the language, with all digits of the year; nothing for one that is not valid.
    [[nodiscard]] static QString text(QDate day, const QLocale &locale);
    /// What was typed as a day, in the short or long form of the language or as 2026-11-19; not valid for anything else.
    [[nodiscard]] static QDate day(const QString &typed, const QLocale &locale);
    /// How the language wants a day to be typed, in letters that nobody takes for one: "DD/MM/YYYY".
    [[nodiscard]] static QString placeholder(const QLocale &locale);
};

} // namespace regulars
