// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/querylist.h"
#include "storage/exchange/mappingstore.h"

namespace regulars {

/// The column mappings that were saved, by name. Follows changes once refresh() was called.
class MappingList final : public QueryList<SavedMapping>
{
    Q_OBJECT

public:
    explicit MappingList(Database &database, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] QStringList names() const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
};

} // namespace regulars
