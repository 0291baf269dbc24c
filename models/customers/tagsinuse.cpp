// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/tagsinuse.h"

#include "storage/customers/customerstore.h"

namespace regulars {

QFuture<Result<QStringList>> tagsInUse(Database &database)
{
    return database.read([](Connection &connection) -> Result<QStringList> {
        REGULARS_TRY(counted, CustomerStore(connection).tags());
        QStringList tags;
        for (const auto &[tag, customers] : std::as_const(counted))
            tags += tag;
        return tags;
    });
}

} // namespace regulars
