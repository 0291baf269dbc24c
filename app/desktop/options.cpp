// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/options.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace regulars {

Options optionsOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Regulars: know your customers. Without --database, the shop that was open last."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption database(u"database"_s, u"Open this shop's file; it must exist."_s, u"file"_s);
    const QCommandLineOption demo(u"demo"_s, u"Open the demo shop; it is made on the first time."_s);
    const QCommandLineOption render(u"render"_s, u"Draw the dashboard into a PNG file and leave."_s, u"file"_s);
    const QCommandLineOption screenshots(u"screenshots"_s, u"Draw every page, light and dark, into a folder and leave."_s,
                                         u"folder"_s);
    const QCommandLineOption import(u"screenshot-import"_s, u"Draw the import of this file, too."_s, u"file"_s);
    const QCommandLineOption report(u"report"_s, u"Write the dashboard's report into a PDF file and leave."_s, u"file"_s);
    const QCommandLineOption asOf(u"as-of"_s, u"The last day of the report, as 2026-11-22."_s, u"date"_s);
    const QCommandLineOption period(u"period"_s, u"The report's period: month, quarter or year."_s, u"period"_s);
    const QCommandLineOption compare(u"compare"_s,
                                     u"Compare with the same days of the year before (year) or with as "
                                     "many days before (period)."_s,
                                     u"what"_s);
    const QCommandLineOption slice(u"slice"_s, u"Of a part of the shop: a kind and a key, as channel=web."_s, u"part"_s);
    const QCommandLineOption zeroValue(u"zero-value-orders"_s,
                                       u"In the report, count or ignore orders that are worth nothing."_s, u"rule"_s);
    const QCommandLineOption measure(u"measure-start"_s,
                                     u"Print the milliseconds until the window can be used, and leave."_s);
    const QCommandLineOption language(u"language"_s, u"Use this language (en, de)."_s, u"code"_s);
    parser.addOptions(
        {database, demo, render, screenshots, import, report, asOf, period, compare, slice, zeroValue, measure, language});
    parser.addPositionalArgument(u"file"_s, u"The shop's file to open."_s, u"[file]"_s);
    parser.process(arguments);

    const auto absolute = [](const QString &file) {
        return file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
    };
    Options options;
    options.database = absolute(parser.isSet(database) ? parser.value(database) : parser.positionalArguments().value(0));
    options.language = parser.value(language);
    options.pictureFile = absolute(parser.value(render));
    options.picturesFolder = absolute(parser.value(screenshots));
    options.importFile = absolute(parser.value(import));
    options.reportFile = absolute(parser.value(report));
    options.reportDay = parser.value(asOf);
    options.reportPeriod = parser.value(period);
    options.reportCompare = parser.value(compare);
    options.reportSlice = parser.value(slice);
    options.reportRule = parser.value(zeroValue);
    options.demo = parser.isSet(demo);
    options.measureStart = parser.isSet(measure);
    return options;
}

} // namespace regulars
