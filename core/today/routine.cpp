// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/today/routine.h"

namespace regulars {

RoutinePeriod periodOf(RoutineItem item)
{
    switch (item) {
    case RoutineItem::LookAtTasks:
    case RoutineItem::WelcomeNew:
    case RoutineItem::KeepPromises:
    case RoutineItem::NoteTalks:
        return RoutinePeriod::Daily;
    case RoutineItem::ReachSlipping:
    case RoutineItem::MendRecords:
    case RoutineItem::ThankTheBest:
        return RoutinePeriod::Weekly;
    case RoutineItem::WinBack:
    case RoutineItem::LookAtProspects:
    case RoutineItem::EmptyBin:
        break;
    }
    return RoutinePeriod::Monthly;
}

QList<RoutineItem> routineOf(RoutinePeriod period)
{
    QList<RoutineItem> items;
    for (const auto &[item, name] : EnumNames<RoutineItem>::names) {
        if (periodOf(item) == period)
            items += item;
    }
    return items;
}

QDate startOf(RoutinePeriod period, QDate day)
{
    if (period == RoutinePeriod::Daily)
        return day;
    return period == RoutinePeriod::Weekly ? day.addDays(1 - day.dayOfWeek()) : QDate(day.year(), day.month(), 1);
}

CustomerFilter customersFor(RoutineItem item)
{
    CustomerFilter filter;
    switch (item) {
    case RoutineItem::WelcomeNew:
        filter.lifecycle = Lifecycle::New;
        filter.sort = CustomerSort::LastOrder;
        break;
    case RoutineItem::ReachSlipping: // the longest silence first
        filter.lifecycle = Lifecycle::Active;
        filter.sort = CustomerSort::LastOrder;
        filter.descending = false;
        break;
    case RoutineItem::ThankTheBest:
        filter.sort = CustomerSort::NetSpend;
        break;
    case RoutineItem::WinBack:
        filter.lifecycle = Lifecycle::Lapsed;
        filter.sort = CustomerSort::NetSpend;
        break;
    case RoutineItem::LookAtProspects:
        filter.lifecycle = Lifecycle::Prospect;
        filter.sort = CustomerSort::Created;
        break;
    case RoutineItem::EmptyBin:
        filter.deleted = true;
        break;
    case RoutineItem::NoteTalks:   // those with whom something happened last, as in a new filter
    case RoutineItem::LookAtTasks: // these open other pages
    case RoutineItem::KeepPromises:
    case RoutineItem::MendRecords:
        break;
    }
    return filter;
}

} // namespace regulars
