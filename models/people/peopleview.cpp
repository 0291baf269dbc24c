// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/people/peopleview.h"

#include "models/people/usercommands.h"
#include "storage/people/shopstore.h"
#include "storage/people/userstore.h"

namespace regulars {

const User *People::user(UserId id) const
{
    const auto found = std::find_if(users.begin(), users.end(), [=](const User &user) { return user.id == id; });
    return found == users.end() ? nullptr : &*found;
}

PeopleView::PeopleView(Database &database, QObject *parent) : EntityView(database, parent)
{
    show({true});
}

bool PeopleView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::User) || changes.touches(Entity::Setting);
}

PeopleView::ReadJob PeopleView::readJob(ShopKey) const
{
    return [](Connection &connection) -> Result<People> {
        const UserStore store(connection);
        REGULARS_TRY(users, store.users());
        REGULARS_TRY(rights, store.rights());
        REGULARS_TRY(minutes, ShopStore(connection).setting(autoLockSetting));
        return People{users, rights, minutes.toInt()};
    };
}

} // namespace regulars
