// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/today/comingday.h"
#include "models/base/querylist.h"
#include "models/base/roles.h"

namespace regulars {

/// The birthdays and days to remember of the next 30 days; follows what changes. refresh() when the day is another one.
class ComingList final : public QueryList<ComingDay>
{
    Q_OBJECT

public:
    enum Role { DayRole = role::FirstFeatureRole }; ///< the ComingDay

    explicit ComingList(Database &database, QObject *parent = nullptr);

    void refresh();

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::ComingDay)
