// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/user.h"
#include "models/base/querylist.h"

namespace regulars {

/// Those who can own a task: the shop's users, by name.
class OwnerList final : public QueryList<User>
{
    Q_OBJECT

public:
    explicit OwnerList(Database &database, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
};

} // namespace regulars
