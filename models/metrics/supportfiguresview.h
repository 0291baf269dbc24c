// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/supportfigures.h"
#include "models/base/entityview.h"

namespace regulars {

/// What the dashboard tells of the support desk, read again when tickets, promises or answers change. Days of which nothing
/// is kept are kept after they were read, a few at a time, so that the next reading finds them.
class SupportFiguresView final : public EntityView<DashboardQuestion, SupportFigures>
{
    Q_OBJECT

public:
    explicit SupportFiguresView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(DashboardQuestion question) const override;
    void keepDays();
    void keepMore(const DashboardQuestion &question);

    bool m_isKeeping = false;
};

} // namespace regulars
