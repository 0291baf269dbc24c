// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/today/briefing.h"
#include "models/base/entityview.h"

namespace regulars {

/// Whose briefing is shown, if any.
struct TodayKey
{
    UserId user; ///< whose tasks; not valid: everybody's
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(const TodayKey &, const TodayKey &) = default;
};

/// What needs attention today, read again when something has changed; refresh() at midnight and now and then.
class TodayView final : public EntityView<TodayKey, Briefing>
{
    Q_OBJECT

public:
    explicit TodayView(Database &database, QObject *parent = nullptr);

    /// The briefing of the database's user; again when that is somebody else.
    void ask() { show({database().user(), true}); }

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(TodayKey key) const override;
};

} // namespace regulars
