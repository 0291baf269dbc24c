// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/dashboardreport.h"

#include "app/cli/countedorders.h"
#include "app/cli/sliceoptions.h"
#include "core/metrics/dashboard.h"
#include "models/exchange/partfile.h"
#include "storage/people/shopstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

/// It is beside this one; on macOS it lies in its bundle, which is there or where folders of programs have theirs.
QString desktopProgram()
{
    const QDir folder(QCoreApplication::applicationDirPath());
#ifdef Q_OS_WIN
    return folder.filePath(u"regulars.exe"_s);
#else
#ifdef Q_OS_MACOS
    for (const QString &bundle : {u"regulars.app"_s, u"../regulars.app"_s}) {
        const QString program = folder.filePath(bundle + u"/Contents/MacOS/regulars"_s);
        if (QFileInfo::exists(program))
            return program;
    }
#endif
    return folder.filePath(u"regulars"_s);
#endif
}

Result<DashboardQuestion> questionOf(const QCommandLineParser &given, QDate today)
{
    DashboardQuestion question;
    question.day = given.isSet(u"as-of"_s) ? QDate::fromString(given.value(u"as-of"_s), Qt::ISODate) : today;
    if (!question.day.isValid() || question.day > today)
        return wrongValue(u"--as-of"_s);
    if (given.isSet(u"period"_s)) {
        if (!isNameOf<DashboardPeriod>(given.value(u"period"_s)))
            return wrongValue(u"--period"_s);
        question.period = valueOf<DashboardPeriod>(given.value(u"period"_s));
    }
    if (given.isSet(u"compare"_s)) {
        const QString with = given.value(u"compare"_s) + u"_before"_s;
        if (!isNameOf<ComparedWith>(with))
            return wrongValue(u"--compare"_s);
        question.comparedWith = valueOf<ComparedWith>(with);
    }
    REGULARS_TRY(rule, zeroValueOrders(given));
    question.zeroValueOrders = rule;
    return question;
}

/// Whether the file may be written; said before the work.
Result<void> checkTarget(const Invocation &invocation, const QString &file)
{
    REGULARS_CHECK(PartFile(file).check(invocation.databaseFile, invocation.options.isSet(u"force"_s)));
    const QFileInfo target(file);
    if (target.isDir() || !QFileInfo(target.absolutePath()).isWritable())
        return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, file}});
    return {};
}

constexpr int wrongUsage = 2; ///< the desktop program's exit code

/// Has the desktop program write the report and waits for it. Days and periods are looked at before, so that of what it is
/// told only the language can be wrong.
Result<void> runDesktop(const QStringList &arguments)
{
    const QString program = desktopProgram();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s); // there need be no display
#endif
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return fail(ErrorCode::FileNotFound, {}, {{u"file"_s, program}});
    process.waitForFinished(-1);
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == wrongUsage)
        return wrongValue(u"--language"_s);
    const QStringList said = QString::fromUtf8(process.readAllStandardError()).trimmed().split(u'\n');
    return fail(ErrorCode::Internal, {}, {}, said.last());
}

Result<DashboardQuestion> questionOfShop(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.openForReading());
    return database
        ->read([&invocation](Connection &connection) -> Result<DashboardQuestion> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            REGULARS_TRY(question,
                         questionOf(invocation.options, LocalCalendar(shop.timeZone).date(invocation.clock.now())));
            REGULARS_TRY(slice, sliceOf(connection, invocation.options));
            question.slice = slice;
            return question;
        })
        .result();
}

QJsonValue jsonDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

QList<QCommandLineOption> dashboardReportOptions()
{
    return sliceOptions() +
           QList<QCommandLineOption>{
               {u"pdf"_s, Text::tr("Writes the dashboard into this PDF file."), u"file"_s},
               {u"as-of"_s, Text::tr("The last day of the dashboard, as 2026-11-22; today unless said."), u"date"_s},
               {u"period"_s, Text::tr("Of the dashboard: month, quarter or year (30, 90 or 365 days; year)."), u"period"_s},
               {u"compare"_s,
                Text::tr("The dashboard with the same days of the year before (year) or as many days before (period)."),
                u"what"_s},
               {u"language"_s, Text::tr("The language of the PDF file: en or de."), u"code"_s},
               {u"force"_s, Text::tr("Replace the file if it exists.")},
               zeroValueOrdersOption()};
}

Result<Answer> writeDashboardReport(const Invocation &invocation)
{
    const QCommandLineParser &given = invocation.options;
    const QString file = QFileInfo(given.value(u"pdf"_s)).absoluteFilePath();
    if (given.value(u"pdf"_s).isEmpty())
        return wrongValue(u"--pdf"_s);
    REGULARS_TRY(question, questionOfShop(invocation));
    REGULARS_CHECK(checkTarget(invocation, file));
    QStringList arguments{u"--database"_s, QFileInfo(invocation.databaseFile).absoluteFilePath(),
                          u"--report"_s,   file,
                          u"--as-of"_s,    question.day.toString(Qt::ISODate),
                          u"--period"_s,   nameOf(question.period),
                          u"--compare"_s,  nameOf(question.comparedWith).section(u'_', 0, 0)};
    if (!question.slice.isWhole())
        arguments += {u"--slice"_s, nameOf(question.slice.kind) + u'=' + question.slice.key};
    if (question.zeroValueOrders == ZeroValueOrders::Count)
        arguments += {u"--zero-value-orders"_s, u"count"_s};
    if (given.isSet(u"language"_s))
        arguments += {u"--language"_s, given.value(u"language"_s)};
    REGULARS_CHECK(runDesktop(arguments));
    const QDate before = question.dayBefore();
    Answer answer;
    if (!question.slice.isWhole())
        answer.facts.add(u"slice"_s, jsonSlice(question.slice));
    answer.facts.add(u"file"_s, file).add(u"bytes"_s, QFileInfo(file).size());
    answer.facts.add(u"from"_s, jsonDay(question.from())).add(u"to"_s, jsonDay(question.day));
    answer.facts.add(u"compared_from"_s, jsonDay(before.addDays(1 - daysOf(question.period))))
        .add(u"compared_to"_s, jsonDay(before));
    return answer;
}

} // namespace regulars
