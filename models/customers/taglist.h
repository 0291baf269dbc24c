// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/querylist.h"

#include <utility>

namespace regulars {

/// Every tag in use with how many customers carry it, the most used first.
class TagList final : public QueryList<std::pair<QString, int>>
{
    Q_OBJECT

public:
    explicit TagList(Database &database, QObject *parent = nullptr);

    /// Reads the tags; also again after a change.
    void refresh();

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
};

} // namespace regulars
