// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/memberlist.h"

#include "storage/customers/memberstore.h"
#include "storage/people/shopstore.h"

namespace regulars {

MemberList::MemberList(Database &database, CustomerId group, QObject *parent)
    : SnapshotTableModel(database, parent), m_group(group)
{
    restart();
}

QVariant MemberList::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (dataRole < Qt::UserRole) // words and colours are given above
        return {};
    if (dataRole == role::Id)
        return idAt(index.row());
    const GroupMember *member = row(index.row());
    if (dataRole == role::Loaded)
        return member != nullptr;
    if (!member)
        return {};
    switch (dataRole) {
    case role::Title:
    case role::AvatarName:
        return member->name;
    case role::Subtitle:
        return member->role;
    case role::Amount:
        return QVariant::fromValue(member->net);
    case role::Kind:
        return static_cast<int>(member->kind);
    case MemberRole:
        return QVariant::fromValue(*member);
    default:
        return {};
    }
}

MemberList::IdsJob MemberList::idsJob() const
{
    return [group = m_group](Connection &connection) -> Result<QList<qint64>> {
        QList<qint64> ids;
        REGULARS_TRY(members, MemberStore(connection).members(group));
        for (const CustomerId id : std::as_const(members))
            ids += id.value;
        return ids;
    };
}

MemberList::RowsJob MemberList::rowsJob() const
{
    return [group = m_group](Connection &connection, const QList<qint64> &ids) -> Result<QList<GroupMember>> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        QList<CustomerId> members;
        for (const qint64 id : ids)
            members += CustomerId{id};
        return MemberStore(connection).rows(group, members, shop.currency);
    };
}

SnapshotModel::Effect MemberList::effectOf(const ChangeSet &changes) const
{
    Effect effect;
    effect.allRows = changes.everything || changes.touches(Entity::Setting) || changes.touches(Entity::Membership);
    effect.order = changes.everything || changes.touches(Entity::Membership);
    for (const Change &change : changes.changes) {
        if (change.entity != Entity::Customer)
            continue;
        effect.rows += change.id;
        effect.order = true; // somebody comes back from the recycle bin, or has spent more than the one above
    }
    return effect;
}

} // namespace regulars
