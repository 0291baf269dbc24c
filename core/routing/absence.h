// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QList>

#include <set>

namespace regulars {

using AbsenceId = Id<struct AbsenceTag>;

/// Days on which somebody of the shop is away, and who sees to their tickets meanwhile.
struct Absence
{
    AbsenceId id;
    UserId user;
    QDate from;
    QDate until;       ///< inclusive; not valid: until further notice
    UserId substitute; ///< not valid: nobody

    friend bool operator==(const Absence &, const Absence &) = default;
};

/// The people who work here.
using StaffIds = std::set<UserId>;

/// Everything that is wrong with the fields, all at once.
[[nodiscard]] QList<Error> validate(const Absence &absence);

/// Whether one of the absences holds on that day.
[[nodiscard]] bool isAbsent(UserId user, const QList<Absence> &absences, QDate day);

/// Who takes what is given to the user: the user, or the first at the end of the chain of substitutes who works here and is
/// not absent; nobody when the chain ends before, or leads back to somebody who was asked already. Of several absences of
/// the day, the one that began first and names a substitute counts.
[[nodiscard]] UserId standInFor(UserId user, const QList<Absence> &absences, const StaffIds &staff, QDate day);

} // namespace regulars

Q_DECLARE_METATYPE(regulars::AbsenceId)
