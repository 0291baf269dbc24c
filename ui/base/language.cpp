// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/language.h"

#include <QtCore/QDir>
#include <QtCore/QLibraryInfo>
#include <QtCore/QTranslator>
#include <QtGui/QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

const QString catalogueFolder = u":/i18n"_s;
const QString cataloguePrefix = u"regulars_"_s;

QStringList languageCodes()
{
    QStringList codes;
    for (const QString &file : QDir(catalogueFolder).entryList({cataloguePrefix + u"*.qm"_s}))
        codes.append(file.sliced(cataloguePrefix.size()).chopped(3));
    return codes;
}

QString codeFor(const QString &wanted, const QLocale &system)
{
    const QStringList known = languageCodes();
    if (known.contains(wanted))
        return wanted;
    for (const QString &name : system.uiLanguages()) {
        const QString code = name.section(u'-', 0, 0);
        if (known.contains(code))
            return code;
    }
    return u"en"_s;
}

} // namespace

QList<Language> availableLanguages()
{
    QList<Language> languages;
    for (const QString &code : languageCodes()) {
        // "English" also where the locale would say "American English".
        const QString name = code == "en"_L1 ? u"English"_s : QLocale(code).nativeLanguageName();
        languages.append({code, name});
    }
    std::sort(languages.begin(), languages.end(),
              [](const Language &left, const Language &right) { return left.name.localeAwareCompare(right.name) < 0; });
    return languages;
}

QLocale localeFor(const QString &code, const QLocale &system)
{
    const QLocale::Language language = QLocale::codeToLanguage(codeFor(code, system));
    // The same language: the system may have its own formats, which only its own locale object knows.
    return language == system.language() ? system : QLocale(language, system.territory());
}

LanguageLoader::LanguageLoader() = default;
LanguageLoader::~LanguageLoader() = default;

void LanguageLoader::load(const QString &code)
{
    const QLocale system = QLocale::system();
    m_code = codeFor(code, system);
    const QLocale locale = localeFor(code, system);
    QLocale::setDefault(locale);

    m_texts = std::make_unique<QTranslator>();
    m_qtTexts = std::make_unique<QTranslator>();
    if (m_qtTexts->load(u"qtbase_"_s + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qtTexts.get());
    if (m_texts->load(cataloguePrefix + m_code, catalogueFolder))
        QCoreApplication::installTranslator(m_texts.get());
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace regulars
