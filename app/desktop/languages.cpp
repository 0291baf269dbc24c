// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/languages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QLibraryInfo>
#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

const QString catalogues = u":/i18n"_s;

QString languageOf(const QLocale &locale)
{
    return QLocale::languageToCode(locale.language());
}

} // namespace

QStringList Languages::available()
{
    QStringList codes{u"en"_s};
    for (const QString &file : QDir(catalogues).entryList({u"regulars_*.qm"_s}, QDir::Files, QDir::Name)) {
        const QString code = file.section(u'_', 1).chopped(3);
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

void Languages::use(const QString &code)
{
    const QLocale system = QLocale::system();
    const QString wanted = code.isEmpty() ? languageOf(system) : code;
    m_current = available().contains(wanted) ? wanted : u"en"_s;
    // The system knows the region, and with it how dates and amounts look, but only where it speaks the same language.
    const QLocale locale = languageOf(system) == m_current ? system : QLocale(m_current);
    QLocale::setDefault(locale);
    for (QTranslator *translator : {&m_qts, &m_ours})
        QCoreApplication::removeTranslator(translator);
    if (m_qts.load(u"qtbase_"_s + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(u"regulars_"_s + m_current, catalogues))
        QCoreApplication::installTranslator(&m_ours);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace regulars
