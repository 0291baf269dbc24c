// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/absence.h"

#include <algorithm>
#include <tuple>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

bool holds(const Absence &absence, UserId user, QDate day)
{
    return absence.user == user && absence.from <= day && (!absence.until.isValid() || day <= absence.until);
}

UserId substituteOf(UserId user, const QList<Absence> &absences, QDate day)
{
    const Absence *first = nullptr;
    for (const Absence &absence : absences) {
        if (!holds(absence, user, day) || !absence.substitute.isValid())
            continue;
        if (!first || std::tie(absence.from, absence.id) < std::tie(first->from, first->id))
            first = &absence;
    }
    return first ? first->substitute : UserId{};
}

} // namespace

QList<Error> validate(const Absence &absence)
{
    QList<Error> faults;
    if (!absence.user.isValid())
        faults += invalidField(u"user"_s, u"required"_s);
    if (!absence.from.isValid())
        faults += invalidField(u"from"_s, u"required"_s);
    if (absence.from.isValid() && absence.until.isValid() && absence.until < absence.from)
        faults += invalidField(u"until"_s, u"before_the_start"_s);
    if (absence.substitute.isValid() && absence.substitute == absence.user)
        faults += invalidField(u"substitute"_s, u"oneself"_s);
    return faults;
}

bool isAbsent(UserId user, const QList<Absence> &absences, QDate day)
{
    return std::any_of(absences.begin(), absences.end(), [=](const Absence &each) { return holds(each, user, day); });
}

UserId standInFor(UserId user, const QList<Absence> &absences, const StaffIds &staff, QDate day)
{
    std::set<UserId> asked;
    UserId next = user;
    while (next.isValid() && asked.insert(next).second) {
        if (!isAbsent(next, absences, day))
            return staff.contains(next) ? next : UserId{};
        next = substituteOf(next, absences, day);
    }
    return {};
}

} // namespace regulars
