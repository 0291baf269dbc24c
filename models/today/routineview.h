// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/today/routine.h"
#include "models/base/entityview.h"

namespace regulars {

/// Whether the routine is shown.
struct RoutineKey
{
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(const RoutineKey &, const RoutineKey &) = default;
};

/// The practice routine of today, this week and this month; refresh() at midnight.
class RoutineView final : public EntityView<RoutineKey, QList<RoutineState>>
{
    Q_OBJECT

public:
    explicit RoutineView(Database &database, QObject *parent = nullptr);

    void ask() { show({true}); }

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(RoutineKey key) const override;
};

} // namespace regulars
