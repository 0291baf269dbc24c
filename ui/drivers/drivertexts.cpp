// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/drivertexts.h"

#include "ui/base/formatting.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr double percent = 100;

/// With its sign, one decimal, and no minus before a zero.
QString signedNumber(double value, const Formatting &formatting)
{
    const double rounded = std::round(value * percent * 10) / 10;
    const QString text = formatting.locale().toString(std::abs(rounded), 'f', 1);
    if (rounded == 0)
        return text;
    return (rounded > 0 ? u'+' : u'−') + text;
}

} // namespace

QString DriverTexts::kind(DriverKind kind)
{
    switch (kind) {
    case DriverKind::Product:
        return tr("Products");
    case DriverKind::FirstProduct:
        return tr("First purchase: products");
    case DriverKind::FirstCategory:
        return tr("First purchase: categories");
    case DriverKind::TicketCategory:
        return tr("Tickets");
    case DriverKind::LateReply:
        return tr("Late replies");
    }
    return {};
}

QString DriverTexts::definition(DriverKind kind)
{
    switch (kind) {
    case DriverKind::Product:
        return tr("Customers who bought a product for the first time at least %1 days ago: how many bought something again "
                  "within %1 days? Expected is the share after purchases without it, of customers who had bought as often.")
            .arg(secondOrderDays);
    case DriverKind::FirstProduct:
    case DriverKind::FirstCategory:
        return tr("Customers whose first purchase is at least %1 days ago, by what was in it: how many came a second time "
                  "within %1 days, when half of these had come, and what they bought most often then?")
            .arg(secondOrderDays);
    case DriverKind::TicketCategory:
        return tr("Customers who had a ticket in the %1 days that ended %2 days ago, and were active then: how many bought "
                  "something in the days since? Expected is the share of those without such a ticket who had bought as "
                  "often and as lately.")
            .arg(supportWindowDays)
            .arg(secondOrderDays);
    case DriverKind::LateReply:
        return tr("The same of customers with a ticket: those who once waited longer for a first reply than was promised, "
                  "against those whose replies all came in time.");
    }
    return {};
}

QString DriverTexts::name(const DriverSubject &subject)
{
    if (subject.kind == DriverKind::LateReply)
        return tr("A late first reply");
    return subject.name.isEmpty() ? tr("Without a name") : subject.name;
}

QString DriverTexts::group(const DriverGroup &group)
{
    const QString name = DriverTexts::name(group.subject);
    switch (group.subject.kind) {
    case DriverKind::Product:
        return group.without ? tr("Bought something without %1", "a product").arg(name)
                             : tr("Bought %1", "a product").arg(name);
    case DriverKind::FirstProduct:
    case DriverKind::FirstCategory:
        return group.without ? tr("First purchase without %1", "a product or category").arg(name)
                             : tr("First purchase with %1", "a product or category").arg(name);
    case DriverKind::TicketCategory:
        return group.without ? tr("No ticket about %1").arg(name) : tr("A ticket about %1").arg(name);
    case DriverKind::LateReply:
        return group.without ? tr("First replies in time") : tr("A late first reply");
    }
    return {};
}

QString DriverTexts::points(double difference, const Formatting &formatting)
{
    return tr("%1 points", "percentage points").arg(signedNumber(difference, formatting));
}

QString DriverTexts::difference(const Estimate &difference, const Formatting &formatting)
{
    return tr("%1 points (%2 to %3)", "percentage points, and from where to where")
        .arg(signedNumber(difference.value, formatting), signedNumber(difference.interval.low, formatting),
             signedNumber(difference.interval.high, formatting));
}

QString DriverTexts::share(const Share &share, const Formatting &formatting)
{
    const QString counts = tr("%1 of %2").arg(formatting.number(share.part), formatting.number(share.of));
    return share.hasPercent() ? tr("%1 (%2)", "a share, the counts").arg(formatting.percent(share.value()), counts) : counts;
}

} // namespace regulars
