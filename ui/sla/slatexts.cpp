// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sla/slatexts.h"

#include "ui/base/formatting.h"
#include "ui/sla/hourstext.h"
#include "ui/tickets/tickettexts.h"

#include <QtCore/QDateTime>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minutesPerHour = 60;

/// The names of the records with these ids, in the order of the records.
template<typename Record, typename Id>
QStringList namesOf(const QList<Record> &records, const QList<Id> &ids)
{
    QStringList names;
    for (const Record &record : records) {
        if (ids.contains(record.id))
            names += record.name;
    }
    return names;
}

} // namespace

QString SlaTexts::alternatives(const QStringList &names)
{
    QString text;
    for (const QString &name : names) {
        const QString quoted = tr("“%1”", "a name").arg(name);
        text = text.isEmpty() ? quoted : tr("%1 or %2", "alternatives").arg(text, quoted);
    }
    return text.isEmpty() ? tr("one that was removed", "a team, category or tier") : text;
}

QString SlaTexts::conditions(const SlaPolicy &policy, const ServiceLevels &levels, const Formatting &formatting)
{
    const SlaConditions &asked = policy.conditions;
    QStringList clauses;
    if (!asked.teams.isEmpty())
        clauses += tr("the team is %1", "tickets where …").arg(alternatives(namesOf(levels.teams, asked.teams)));
    if (!asked.categories.isEmpty())
        clauses +=
            tr("the category is %1", "tickets where …").arg(alternatives(namesOf(levels.categories, asked.categories)));
    if (!asked.customerTags.isEmpty())
        clauses += tr("the customer carries the tag %1", "tickets where …").arg(alternatives(asked.customerTags));
    if (!asked.tiers.isEmpty())
        clauses += tr("the customer's tier is %1", "tickets where …").arg(alternatives(namesOf(levels.tiers, asked.tiers)));
    if (asked.kind == CustomerKind::Person)
        clauses += tr("the customer is a person", "tickets where …");
    else if (asked.kind == CustomerKind::Company)
        clauses += tr("the customer is a company", "tickets where …");
    else if (asked.kind == CustomerKind::Household)
        clauses += tr("the customer is a household", "tickets where …");
    if (asked.minimumNetMinor)
        clauses += tr("the customer has spent at least %1", "tickets where …")
                       .arg(formatting.money({*asked.minimumNetMinor, levels.shop.currency}));
    if (asked.maximumNetMinor)
        clauses += tr("the customer has spent at most %1", "tickets where …")
                       .arg(formatting.money({*asked.maximumNetMinor, levels.shop.currency}));
    if (policy.validFrom.isValid())
        clauses +=
            tr("the first message came on %1 or later", "tickets where …").arg(formatting.shortDate(policy.validFrom));
    if (policy.validUntil.isValid())
        clauses +=
            tr("the first message came on %1 or earlier", "tickets where …").arg(formatting.shortDate(policy.validUntil));
    if (clauses.isEmpty())
        return tr("Holds for all tickets.");
    return tr("Holds for tickets where %1.", "a list of conditions").arg(formatting.locale().createSeparatedList(clauses));
}

QString SlaTexts::targets(const SlaPolicy &policy, const Formatting &formatting)
{
    QStringList parts;
    for (const SlaMetric metric : allSlaMetrics) {
        QList<int> promised;
        for (const SlaTarget &target : policy.targets) {
            if (target.metric == metric)
                promised += target.minutes;
        }
        if (promised.isEmpty())
            continue;
        const auto [least, most] = std::minmax_element(promised.begin(), promised.end());
        const QString name = TicketTexts::metric(metric);
        if (*least == *most)
            parts += tr("%1 %2", "what is promised, within which time").arg(name, minutes(*least, formatting));
        else
            parts += tr("%1 %2 – %3", "what is promised, within which times")
                         .arg(name, minutes(*least, formatting), minutes(*most, formatting));
    }
    return parts.join(u" · "_s);
}

QString SlaTexts::week(const WorkCalendar &calendar, const QLocale &locale)
{
    QStringList parts;
    for (size_t first = 0; first < calendar.week.size();) {
        size_t last = first;
        while (last + 1 < calendar.week.size() && calendar.week[last + 1] == calendar.week[first])
            ++last;
        const auto day = [&](size_t index) { return locale.dayName(static_cast<int>(index) + 1, QLocale::ShortFormat); };
        if (!calendar.week[first].isEmpty()) {
            const QString days = first == last ? day(first) : tr("%1–%2", "first and last day").arg(day(first), day(last));
            parts += tr("%1 %2", "days and their hours").arg(days, hoursText(calendar.week[first]));
        }
        first = last + 1;
    }
    return parts.isEmpty() ? tr("Nobody works in these hours.") : parts.join(u" · "_s);
}

QString SlaTexts::minutes(qint64 minutes, const Formatting &formatting)
{
    const QString hours = formatting.number(minutes / minutesPerHour);
    const QString rest = formatting.number(minutes % minutesPerHour);
    if (minutes < minutesPerHour)
        return tr("%1 min", "minutes").arg(rest);
    return minutes % minutesPerHour == 0 ? tr("%1 h", "hours").arg(hours)
                                         : tr("%1 h %2 min", "hours and minutes").arg(hours, rest);
}

QString SlaTexts::moment(Instant instant, const QTimeZone &zone, const Formatting &formatting)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(instant.ms, zone);
    const QLocale &locale = formatting.locale();
    return tr("%1 %2, %3", "day of the week, date, time")
        .arg(locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat), formatting.shortDate(local.date()),
             locale.toString(local.time(), QLocale::ShortFormat));
}

QString SlaTexts::mismatch(SlaMismatch mismatch)
{
    switch (mismatch) {
    case SlaMismatch::Team:
        return tr("another team");
    case SlaMismatch::Category:
        return tr("another category");
    case SlaMismatch::CustomerTag:
        return tr("the customer carries none of the tags");
    case SlaMismatch::Tier:
        return tr("the customer has another tier or none");
    case SlaMismatch::CustomerKind:
        return tr("another kind of customer");
    case SlaMismatch::LifetimeValue:
        return tr("the customer has spent less or more");
    case SlaMismatch::NotYetValid:
        return tr("the ticket is older than the promise");
    case SlaMismatch::NoLongerValid:
        return tr("the promise ended before the ticket");
    }
    return {};
}

QString SlaTexts::due(SlaMetric metric, const QString &moment)
{
    switch (metric) {
    case SlaMetric::FirstResponse:
        return tr("First reply due %1", "when").arg(moment);
    case SlaMetric::NextResponse:
        return tr("Next reply due %1", "when").arg(moment);
    case SlaMetric::PeriodicUpdate:
        return tr("Regular update due %1", "when").arg(moment);
    case SlaMetric::Resolution:
        return tr("Solution due %1", "when").arg(moment);
    }
    return {};
}

} // namespace regulars
