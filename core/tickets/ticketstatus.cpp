// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/ticketstatus.h"

namespace regulars {

using namespace Qt::StringLiterals;

ClockEffects usualEffects(StatusCategory category)
{
    using enum ClockEffect;
    switch (category) {
    case StatusCategory::New:
    case StatusCategory::Open:
        return {Run, Run, Run, Run};
    case StatusCategory::WaitingCustomer:
        return {Run, Run, Pause, Pause};
    case StatusCategory::WaitingThirdParty:
    case StatusCategory::OnHold:
        return {Run, Pause, Run, Pause};
    case StatusCategory::Solved:
    case StatusCategory::Closed:
        return {Stop, Stop, Stop, Stop};
    }
    return {};
}

QList<TicketStatus> builtInStatuses()
{
    QList<TicketStatus> statuses;
    for (const auto &[category, name] : EnumNames<StatusCategory>::names) {
        TicketStatus status;
        status.id = builtInStatus(category);
        status.uid = QString::fromUtf16(name);
        status.category = category;
        status.effects = usualEffects(category);
        status.position = static_cast<int>(statuses.size());
        statuses += status;
    }
    return statuses;
}

QJsonObject toJson(const ClockEffects &effects)
{
    QJsonObject json;
    for (const SlaMetric metric : allSlaMetrics)
        json.insert(nameOf(metric), nameOf(effectOn(effects, metric)));
    return json;
}

ClockEffects effectsOf(const QJsonObject &json, StatusCategory category)
{
    ClockEffects effects = usualEffects(category);
    for (const SlaMetric metric : allSlaMetrics) {
        if (const QString name = json.value(nameOf(metric)).toString(); isNameOf<ClockEffect>(name))
            effects[static_cast<size_t>(metric)] = valueOf<ClockEffect>(name);
    }
    return effects;
}

QList<Error> validate(const TicketStatus &status)
{
    QList<Error> faults;
    const QString name = status.name.trimmed();
    if (name.isEmpty())
        faults += invalidField(u"name"_s, u"required"_s);
    else if (name.size() > longestStatusName)
        faults += invalidField(u"name"_s, u"too_long"_s, {{u"limit"_s, longestStatusName}});
    return faults;
}

} // namespace regulars
