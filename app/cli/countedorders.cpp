// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/countedorders.h"

#include <QtCore/QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

} // namespace

QCommandLineOption zeroValueOrdersOption()
{
    return {u"zero-value-orders"_s, Text::tr("count or ignore (as usual) orders that are worth nothing."), u"rule"_s};
}

QList<QCommandLineOption> countedOrdersOptions()
{
    return {{u"as-of"_s, Text::tr("The last day that is included, as 2026-11-22."), u"date"_s}, zeroValueOrdersOption()};
}

Result<ZeroValueOrders> zeroValueOrders(const QCommandLineParser &options)
{
    const QString rule = options.value(u"zero-value-orders"_s);
    if (rule == "count"_L1)
        return ZeroValueOrders::Count;
    if (options.isSet(u"zero-value-orders"_s) && rule != "ignore"_L1)
        return wrongValue(u"--zero-value-orders"_s);
    return ZeroValueOrders::Ignore;
}

Result<MetricsQuestion> countedOrders(const QCommandLineParser &options)
{
    MetricsQuestion question;
    if (options.isSet(u"as-of"_s)) {
        question.asOf = QDate::fromString(options.value(u"as-of"_s), Qt::ISODate);
        if (!question.asOf.isValid())
            return wrongValue(u"--as-of"_s);
    }
    REGULARS_TRY(rule, zeroValueOrders(options));
    question.zeroValueOrders = rule;
    return question;
}

} // namespace regulars
