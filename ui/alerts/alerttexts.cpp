// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/alerttexts.h"

#include "ui/base/formatting.h"

#include <QtCore/QJsonDocument>

namespace regulars {

namespace {

/// "2", "2.5"
QString times(double value, const Formatting &formatting)
{
    return formatting.quantity(qRound64(value * 10) * 100);
}

QString share(int percent, const Formatting &formatting)
{
    return formatting.percent(percent / 100.0, 0);
}

} // namespace

QString AlertTexts::kind(AlertKind kind)
{
    switch (kind) {
    case AlertKind::LowAnswer:
        return tr("Bad answers");
    case AlertKind::ManyTickets:
        return tr("Many tickets");
    case AlertKind::Silence:
        return tr("Silence");
    case AlertKind::ManyReturns:
        return tr("Many returns");
    case AlertKind::LessSpent:
        return tr("Less spent");
    case AlertKind::Leaving:
        return tr("Subscriptions that end");
    case AlertKind::Stalled:
        return tr("Stalled onboarding");
    case AlertKind::CheckInDue:
        return tr("Check-ins");
    }
    return {};
}

QString AlertTexts::usualTitle(AlertKind kind)
{
    switch (kind) {
    case AlertKind::LowAnswer:
        return tr("Ask what went wrong");
    case AlertKind::ManyTickets:
        return tr("See what keeps going wrong");
    case AlertKind::Silence:
        return tr("Ask how they are");
    case AlertKind::ManyReturns:
        return tr("Find out why so much comes back");
    case AlertKind::LessSpent:
        return tr("Ask what they are missing");
    case AlertKind::Leaving:
        return tr("Ask why they want to leave");
    case AlertKind::Stalled:
        return tr("Get the onboarding going again");
    case AlertKind::CheckInDue:
        return tr("Ask how it goes");
    }
    return {};
}

QString AlertTexts::rule(const AlertRule &rule, const Formatting &formatting)
{
    const AlertLimits &limits = rule.limits;
    switch (rule.kind) {
    case AlertKind::LowAnswer:
        return limits.cesAtMost > 0
                   ? tr("An answer of %1 or less of 10, of %2 or less of 5, or of %3 or less of 7.", "NPS, CSAT, CES")
                         .arg(formatting.number(limits.npsAtMost), formatting.number(limits.csatAtMost),
                              formatting.number(limits.cesAtMost))
                   : tr("An answer of %1 or less of 10, or of %2 or less of 5.", "NPS, CSAT")
                         .arg(formatting.number(limits.npsAtMost), formatting.number(limits.csatAtMost));
    case AlertKind::ManyTickets: {
        const QString days = tr("%Ln day(s)", "a time in which tickets came", limits.ticketDays);
        return (limits.sameCategory ? tr("%Ln ticket(s) of one category within %1.", "a time", limits.tickets)
                                    : tr("%Ln ticket(s) within %1.", "a time", limits.tickets))
            .arg(days);
    }
    case AlertKind::Silence:
        return tr("No purchase for %1 times as long as usual for the customer.")
            .arg(times(limits.gapPercent / 100.0, formatting));
    case AlertKind::ManyReturns:
        return tr("Something came back of more than %1 of at least %Ln order(s) in 12 months.", "a percentage",
                  limits.returnOrders)
            .arg(share(limits.returnPercent, formatting));
    case AlertKind::LessSpent: {
        const QString than = limits.dropBase == SpendBase::YearAgo ? tr("in the same days a year ago")
                                                                   : tr("in as many days before");
        return tr("%1 less spent in %Ln day(s) than %2.", "a percentage, when", comparedDays)
            .arg(share(limits.dropPercent, formatting), than);
    }
    case AlertKind::Leaving:
        return tr("A subscription was cancelled, or does not renew by itself any more.");
    case AlertKind::Stalled:
        return tr("A step of an onboarding is overdue, or none was done for as long as its template says.");
    case AlertKind::CheckInDue:
        return tr("A check-in is due by the plan under “Customer success”.");
    }
    return {};
}

QString AlertTexts::reason(const AlertReason &reason, const Formatting &formatting)
{
    switch (reason.kind) {
    case AlertKind::LowAnswer:
        return tr("answered %1 of %2", "a score, the best score")
            .arg(formatting.number(reason.score), formatting.number(scaleOf(reason.survey).high));
    case AlertKind::ManyTickets:
        return tr("%Ln ticket(s) within %1", "a time", reason.count)
            .arg(tr("%Ln day(s)", "a time in which tickets came", reason.days));
    case AlertKind::Silence:
        return reason.usualDays > 0 ? tr("no purchase for %Ln day(s), %1 times as long as usual", "", reason.days)
                                          .arg(times(reason.days / reason.usualDays, formatting))
                                    : tr("no purchase for %Ln day(s)", "", reason.days);
    case AlertKind::ManyReturns:
        return tr("something came back of %1 of %Ln order(s) in 12 months", "a number", reason.orders)
            .arg(formatting.number(reason.count));
    case AlertKind::LessSpent:
        return ofSpending(reason, formatting);
    case AlertKind::Leaving:
        return tr("a subscription ends on %1", "a date").arg(formatting.shortDate(reason.endsOn));
    case AlertKind::Stalled:
        return reason.stall == StallReason::Overdue
                   ? tr("a step of the onboarding was due %Ln day(s) before", "", reason.days)
                   : tr("no step of the onboarding was done for %Ln day(s)", "", reason.days);
    case AlertKind::CheckInDue:
        return tr("a check-in was due on %1", "a date").arg(formatting.shortDate(reason.dueOn));
    }
    return {};
}

QString AlertTexts::ofSpending(const AlertReason &reason, const Formatting &formatting)
{
    const QString now = formatting.money(reason.spent);
    const QString before = formatting.money(reason.spentBefore);
    return reason.base == SpendBase::YearAgo
               ? tr("%1 spent in %Ln day(s), %2 a year ago", "amounts", comparedDays).arg(now, before)
               : tr("%1 spent in %Ln day(s), %2 in as many before", "amounts", comparedDays).arg(now, before);
}

QString AlertTexts::reason(const QString &json, const Formatting &formatting)
{
    if (json.isEmpty())
        return {};
    const auto known = alertReasonOf(QJsonDocument::fromJson(json.toUtf8()).object());
    return known ? reason(*known, formatting) : QString();
}

} // namespace regulars
