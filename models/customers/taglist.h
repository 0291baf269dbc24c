// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/tag.h"
#include "models/base/querylist.h"

namespace regulars {

/// Every tag in use with its colour and how many customers carry it, the most used first.
class TagList final : public QueryList<Tag>
{
    Q_OBJECT

public:
    explicit TagList(Database &database, QObject *parent = nullptr);

    /// Reads the tags; also again after a change.
    void refresh();

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
};

} // namespace regulars
