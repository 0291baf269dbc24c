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

QList<QCommandLineOption> countedOrdersOptions()
{
    return {{u"as-of"_s, Text::tr("The last day that is included, as 2026-11-22."), u"date"_s},
            {u"zero-value-orders"_s, Text::tr("count or ignore (as usual) orders that are worth nothing."), u"rule"_s}};
}

Result<MetricsQuestion> countedOrders(const QCommandLineParser &options)
{
    MetricsQuestion question;
    if (options.isSet(u"as-of"_s)) {
        question.asOf = QDate::fromString(options.value(u"as-of"_s), Qt::ISODate);
        if (!question.asOf.isValid())
            return wrongValue(u"--as-of"_s);
    }
    const QString zeroValue = options.value(u"zero-value-orders"_s);
    if (zeroValue == "count"_L1)
        question.zeroValueOrders = ZeroValueOrders::Count;
    else if (options.isSet(u"zero-value-orders"_s) && zeroValue != "ignore"_L1)
        return wrongValue(u"--zero-value-orders"_s);
    return question;
}

} // namespace regulars
