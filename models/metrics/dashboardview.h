// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/dashboard.h"
#include "models/base/entityview.h"
#include "storage/metrics/dashboardstore.h"

namespace regulars {

/// A dashboard, read again when something that counts has changed. Another question cancels what is being counted. What was
/// counted of a part of the shop is kept in the file; a saved view that was counted before is shown as it was then, and is
/// counted anew meanwhile.
class DashboardView final : public EntityView<DashboardQuestion, Dashboard>
{
    Q_OBJECT

public:
    explicit DashboardView(Database &database, QObject *parent = nullptr);
    ~DashboardView() override;

    void show(const DashboardQuestion &question);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(DashboardQuestion question) const override;
    void keep();
    void countAnew();
    void takeCounted(const DashboardQuestion &question, Instant now, const Result<OpenedDashboard> &answer);

    std::optional<Dashboard> m_kept;                ///< of a part of the shop
    mutable bool m_isCurrent = false;               ///< nothing has changed since the last reading began
    std::optional<DashboardQuestion> m_countedAnew; ///< which is being counted
    CancelToken m_counting;                         ///< of that
    QTimer m_rest;                                  ///< after that
};

} // namespace regulars
