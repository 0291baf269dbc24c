// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/people/permission.h"

#include "storage/people/userstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<void> checkAllowed(Connection &connection, UserId user, Right right)
{
    if (right == Right::See)
        return {};
    const UserStore store(connection);
    const auto refusal = fail(ErrorCode::Refused, {}, {{u"reason"_s, u"not_allowed"_s}, {u"right"_s, nameOf(right)}});
    if (!user.isValid()) {
        REGULARS_TRY(guarded, store.anySecret());
        return guarded ? Result<void>(refusal) : Result<void>();
    }
    REGULARS_TRY(known, store.user(user));
    REGULARS_TRY(rights, store.rights());
    return !known.left && rights.has(known.role, right) ? Result<void>() : Result<void>(refusal);
}

} // namespace regulars
