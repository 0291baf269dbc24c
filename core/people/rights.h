// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/user.h"

#include <QtCore/QStringList>

#include <set>

namespace regulars {

/// What somebody may do with the shop's records.
enum class Right { See, Create, Edit, Delete, Export, Bulk, Merge, AdjustPoints, Erase, Manage };

/// Which role has which rights. An owner has them all, always; of the others the shop decides, except that nobody but an
/// owner manages people and settings.
class RoleRights
{
public:
    /// What a new shop begins with: a manager may do all but erase and manage, staff see, create and edit.
    RoleRights();

    [[nodiscard]] bool has(UserRole role, Right right) const;
    /// Owner and Manage do not change; everybody sees.
    void set(UserRole role, Right right, bool allowed);
    /// Whether the shop may decide about it.
    [[nodiscard]] static bool isChoice(UserRole role, Right right);

    /// The stored names of the role's rights, and back; unknown names are left out.
    [[nodiscard]] QStringList names(UserRole role) const;
    void setNames(UserRole role, const QStringList &names);

    friend bool operator==(const RoleRights &, const RoleRights &) = default;

private:
    std::set<std::pair<UserRole, Right>> m_rights;
};

template<>
struct EnumNames<Right>
{
    static constexpr std::array<std::pair<Right, const char16_t *>, 10> names = {{{Right::See, u"see"},
                                                                                  {Right::Create, u"create"},
                                                                                  {Right::Edit, u"edit"},
                                                                                  {Right::Delete, u"delete"},
                                                                                  {Right::Export, u"export"},
                                                                                  {Right::Bulk, u"bulk"},
                                                                                  {Right::Merge, u"merge"},
                                                                                  {Right::AdjustPoints, u"adjust_points"},
                                                                                  {Right::Erase, u"erase"},
                                                                                  {Right::Manage, u"manage"}}};
    static constexpr Right fallback = Right::Manage;
};

} // namespace regulars
