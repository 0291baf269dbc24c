// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/rights.h"
#include "models/people/shopview.h"

namespace regulars {

/// Who works here, and what each role may do.
struct People
{
    QList<User> users; ///< those who have not left
    RoleRights rights;
    int autoLockMinutes = 0; ///< 0: never

    /// The user of that id, or nullptr.
    [[nodiscard]] const User *user(UserId id) const;
};

/// The people of the shop, read from the start and whenever they change.
class PeopleView final : public EntityView<ShopKey, People>
{
    Q_OBJECT

public:
    explicit PeopleView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(ShopKey key) const override;
};

} // namespace regulars
