// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/entityview.h"
#include "storage/reports/supportreportstore.h"
#include "storage/reports/ticketchurnstore.h"

namespace regulars {

/// A report and the one of the period before, to compare.
struct SupportComparison
{
    SupportReport report;
    SupportReport before;
    TicketChurn churn;
};

/// The report on the support desk, read again when tickets or what is promised change.
class SupportReportView final : public EntityView<SupportQuestion, SupportComparison>
{
    Q_OBJECT

public:
    explicit SupportReportView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(SupportQuestion question) const override;
};

} // namespace regulars
