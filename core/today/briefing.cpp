// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/today/briefing.h"

namespace regulars {

namespace {

constexpr int occasionDays = 300;   // before it comes again next year
constexpr int fewDays = 7;          // a customer may have another day soon after
constexpr int quarterDays = 90;     // to see whether they come back
constexpr int manyYearsDays = 3650; // as good as for ever

Instant daysOn(int days, Instant now, const LocalCalendar &calendar)
{
    return calendar.startOfDay(calendar.date(now).addDays(days));
}

} // namespace

Instant settledUntil(AttentionKind kind, Instant now, const LocalCalendar &calendar)
{
    switch (kind) {
    case AttentionKind::Slipping:
    case AttentionKind::Silent:
    case AttentionKind::AtRisk:
        return daysOn(quarterDays, now, calendar);
    case AttentionKind::Birthday:
    case AttentionKind::Anniversary:
    case AttentionKind::Milestone:
        return daysOn(occasionDays, now, calendar);
    case AttentionKind::DayToRemember:
        return daysOn(fewDays, now, calendar);
    case AttentionKind::Welcome:
    case AttentionKind::InvalidContact:
    case AttentionKind::NoConsent:
        break;
    }
    return daysOn(manyYearsDays, now, calendar);
}

Instant dismissedUntil(AttentionKind kind, Instant now, const LocalCalendar &calendar)
{
    const bool aboutSilence = kind == AttentionKind::Slipping || kind == AttentionKind::Silent ||
                              kind == AttentionKind::AtRisk;
    return daysOn(aboutSilence ? occasionDays : manyYearsDays, now, calendar);
}

} // namespace regulars
