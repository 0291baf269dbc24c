// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/driversfile.h"

#include "ui/base/formatting.h"
#include "ui/drivers/drivertexts.h"
#include "ui/reports/reportlines.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

QString decimals(double value)
{
    return QString::number(value, 'f', 4);
}

} // namespace

QByteArray DriversFile::csv(const Drivers &drivers, const Formatting &formatting)
{
    QString text = lineOf({tr("What brings people back"), drivers.asOf.toString(Qt::ISODate),
                           QString::fromUtf8(formatting.calendar().zone().id())});
    text += lineOf({tr("About"), tr("With"), tr("Came again"), tr("Of"), tr("Expected share"), tr("Compared with"),
                    tr("Difference"), tr("At least"), tr("At most"), tr("Half within days"), tr("Most often next"),
                    tr("Times")});
    for (const Driver &each : drivers.drivers) {
        const DriverComparison &compared = each.compared;
        text += lineOf(
            {DriverTexts::kind(each.subject.kind), DriverTexts::name(each.subject), QString::number(compared.with.part),
             QString::number(compared.with.of), decimals(compared.expected.value), QString::number(compared.without.of),
             decimals(compared.difference.value), decimals(compared.difference.interval.low),
             decimals(compared.difference.interval.high), each.medianDays > 0 ? QString::number(each.medianDays) : QString(),
             each.next, each.nextTimes > 0 ? QString::number(each.nextTimes) : QString()});
    }
    return "\xEF\xBB\xBF" + text.toUtf8();
}

} // namespace regulars
