// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QLocale>
#include <QtCore/QStringList>
#include <QtCore/QTranslator>

namespace regulars {

/// The languages of the program and the one it speaks now: texts, formats of numbers and dates, direction of writing.
class Languages
{
public:
    /// Codes of the languages that there are texts for, English first.
    [[nodiscard]] static QStringList available();

    /// Speaks that language; an empty or unknown code means the system's, or English. Windows that are already there
    /// must be made anew.
    void use(const QString &code);
    [[nodiscard]] QString current() const { return m_current; }

private:
    QTranslator m_ours;
    QTranslator m_qts;
    QString m_current;
};

} // namespace regulars
