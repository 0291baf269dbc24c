// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/dashboardreport.h"
#include "app/desktop/desktop.h"
#include "app/desktop/logfile.h"
#include "app/desktop/pictures.h"
#include "app/desktop/startmeasure.h"
#include "app/desktop/systemnotifier.h"
#include "app/programfiles.h"
#include "ui/base/appearance.h"
#include "ui/base/dialogs.h"
#include "ui/base/watchdog.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;
using namespace regulars;

namespace {

void nameApplication()
{
    programfiles::nameProgram();
    QGuiApplication::setDesktopFileName(u"org.regulars.Regulars"_s);
}

/// Draws what the options ask for, with settings that leave no trace.
int draw(const Options &options, Theme &theme, const Clock &clock)
{
    MemoryStore store;
    WindowDialogs dialogs;
    Desktop desktop({clock, theme, store, dialogs, {}}, options);
    desktop.setHidden(true);
    Pictures pictures(desktop, theme, options);
    QObject::connect(&pictures, &Pictures::finished, qApp, &QCoreApplication::exit, Qt::QueuedConnection);
    pictures.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    nameApplication();
    const Options options = optionsOf(QCoreApplication::arguments());
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QGuiApplication::setWindowIcon(QIcon(u":/regulars/regulars.svg"_s));
    const SystemClock clock;
    if (!options.reportFile.isEmpty()) {
        installAppearance(application, ThemeMode::Light);
        return writeDashboardReport(options, clock);
    }
    if (!options.pictureFile.isEmpty() || !options.picturesFolder.isEmpty())
        return draw(options, installAppearance(application, ThemeMode::Light), clock);

    const QString folder = programfiles::folder();
    const LogFile log(folder);
    programfiles::Settings settings;
    SettingsStore store(settings);
    Theme &theme = installAppearance(application, storedThemeMode(store));
    WindowDialogs dialogs;
    SystemNotifier notifier(QGuiApplication::windowIcon());
    Desktop desktop({clock, theme, store, dialogs, folder, &notifier}, options);
    QObject::connect(&desktop, &Desktop::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    StartMeasure measure(desktop, sinceStart);
    if (options.measureStart)
        measure.begin();
#ifdef REGULARS_WATCHDOG
    const Watchdog watchdog;
#endif
    desktop.start();
    return QCoreApplication::exec();
}
