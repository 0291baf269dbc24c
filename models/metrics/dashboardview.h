// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/dashboard.h"
#include "models/base/entityview.h"

namespace regulars {

/// A dashboard, read again when something that counts has changed. Another question cancels what is being counted; a part of
/// the shop that was counted last is not counted again as long as nothing of it has changed.
class DashboardView final : public EntityView<DashboardQuestion, Dashboard>
{
    Q_OBJECT

public:
    explicit DashboardView(Database &database, QObject *parent = nullptr);

    void show(const DashboardQuestion &question);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(DashboardQuestion question) const override;
    void keep();

    std::optional<Dashboard> m_kept;  ///< of a part of the shop
    mutable bool m_isCurrent = false; ///< nothing has changed since the last reading began
};

} // namespace regulars
