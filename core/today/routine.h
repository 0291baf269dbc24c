// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/enumnames.h"
#include "core/base/id.h"
#include "core/customers/customerfilter.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace regulars {

enum class RoutinePeriod { Daily, Weekly, Monthly };

/// The parts of the practice routine; each opens the view in which it is done.
enum class RoutineItem {
    LookAtTasks,     ///< daily: tasks
    WelcomeNew,      ///< daily: new customers
    KeepPromises,    ///< daily: promises
    NoteTalks,       ///< daily: those with whom something happened last
    ReachSlipping,   ///< weekly: regulars who were not here for long
    MendRecords,     ///< weekly: records to be put right, possible duplicates
    ThankTheBest,    ///< weekly: the best customers
    WinBack,         ///< monthly: lapsed customers
    LookAtProspects, ///< monthly: those who never bought
    EmptyBin,        ///< monthly: the recycle bin
};

[[nodiscard]] RoutinePeriod periodOf(RoutineItem item);
/// The items of a period, in the order in which they are done.
[[nodiscard]] QList<RoutineItem> routineOf(RoutinePeriod period);
/// The first day of the day, week (from Monday) or month of `day`.
[[nodiscard]] QDate startOf(RoutinePeriod period, QDate day);

/// The customers among whom the item is done, in the order in which they matter for it.
[[nodiscard]] CustomerFilter customersFor(RoutineItem item);

/// An item of the period that is running, and whether it is done.
struct RoutineState
{
    RoutineItem item = RoutineItem::LookAtTasks;
    bool done = false;
    Instant doneAt;
    QString doneBy; ///< empty when nobody was signed in

    friend bool operator==(const RoutineState &, const RoutineState &) = default;
};

template<>
struct EnumNames<RoutineItem>
{
    static constexpr std::array<std::pair<RoutineItem, const char16_t *>, 10> names = {
        {{RoutineItem::LookAtTasks, u"look_at_tasks"},
         {RoutineItem::WelcomeNew, u"welcome_new"},
         {RoutineItem::KeepPromises, u"keep_promises"},
         {RoutineItem::NoteTalks, u"note_talks"},
         {RoutineItem::ReachSlipping, u"reach_slipping"},
         {RoutineItem::MendRecords, u"mend_records"},
         {RoutineItem::ThankTheBest, u"thank_the_best"},
         {RoutineItem::WinBack, u"win_back"},
         {RoutineItem::LookAtProspects, u"look_at_prospects"},
         {RoutineItem::EmptyBin, u"empty_bin"}}};
    static constexpr RoutineItem fallback = RoutineItem::LookAtTasks;
};

} // namespace regulars
