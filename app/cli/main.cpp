// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/programfiles.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

int main(int argc, char *argv[])
{
    using namespace Qt::StringLiterals;
    const QCoreApplication application(argc, argv);
    regulars::programfiles::nameProgram();
    QTranslator texts;
    if (texts.load(QLocale(), u"regulars"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&texts);
    return regulars::runCommandLine(QCoreApplication::arguments());
}
