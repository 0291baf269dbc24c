// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtCore/QString>

#include <memory>

class QTranslator;

namespace regulars {

/// A language that the program speaks.
struct Language
{
    QString code; ///< ISO 639: "de"
    QString name; ///< in that language: "Deutsch"
};

/// All languages that the program speaks, in the order of their names; found in the catalogues that are compiled in.
[[nodiscard]] QList<Language> availableLanguages();

/// The locale of a person who wants that language; the system's language, or English, when it is empty or none that
/// the program speaks. Numbers and dates are as the system's country has them, where that country knows the language.
[[nodiscard]] QLocale localeFor(const QString &code, const QLocale &system = QLocale::system());

/// The catalogues of one language: the program's own and Qt's. GUI thread only; goes before the application object.
class LanguageLoader
{
public:
    LanguageLoader();
    ~LanguageLoader();

    /// Speaks that language from now on: catalogues, default locale and layout direction. Empty is the system's
    /// language. Widgets that are there already keep their texts; make them anew.
    void load(const QString &code);
    /// The code of the language that is spoken.
    [[nodiscard]] QString code() const { return m_code; }

private:
    QString m_code;
    std::unique_ptr<QTranslator> m_texts;
    std::unique_ptr<QTranslator> m_qtTexts;
};

} // namespace regulars
