// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/rights.h"

namespace regulars {

RoleRights::RoleRights()
{
    for (const Right right : {Right::See, Right::Create, Right::Edit}) {
        m_rights.insert({UserRole::Manager, right});
        m_rights.insert({UserRole::Staff, right});
    }
    for (const Right right : {Right::Delete, Right::Export, Right::Bulk, Right::Merge, Right::AdjustPoints})
        m_rights.insert({UserRole::Manager, right});
}

bool RoleRights::isChoice(UserRole role, Right right)
{
    return role != UserRole::Owner && right != Right::See && right != Right::Manage;
}

bool RoleRights::has(UserRole role, Right right) const
{
    if (!isChoice(role, right))
        return role == UserRole::Owner || right == Right::See;
    return m_rights.contains({role, right});
}

void RoleRights::set(UserRole role, Right right, bool allowed)
{
    if (!isChoice(role, right))
        return;
    if (allowed)
        m_rights.insert({role, right});
    else
        m_rights.erase({role, right});
}

QStringList RoleRights::names(UserRole role) const
{
    QStringList rights;
    for (const auto &[right, name] : EnumNames<Right>::names) {
        if (has(role, right))
            rights += QString::fromUtf16(name);
    }
    return rights;
}

void RoleRights::setNames(UserRole role, const QStringList &names)
{
    for (const auto &[right, name] : EnumNames<Right>::names)
        set(role, right, names.contains(QString::fromUtf16(name)));
}

} // namespace regulars
