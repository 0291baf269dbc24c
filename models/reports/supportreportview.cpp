// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reports/supportreportview.h"

#include "storage/people/shopstore.h"

namespace regulars {

SupportReportView::SupportReportView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(std::chrono::seconds(2)); // a busy desk is not counted anew with each reply
}

bool SupportReportView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Ticket) || changes.touches(Entity::TicketCategory) ||
           changes.touches(Entity::WorkCalendar) || changes.touches(Entity::SlaPolicy) || changes.touches(Entity::Setting);
}

SupportReportView::ReadJob SupportReportView::readJob(SupportQuestion question) const
{
    return [question, now = database().clock().now()](Connection &connection) -> Result<SupportComparison> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        REGULARS_TRY(reports, SupportReportStore(connection).reports(shop, question, now));
        REGULARS_TRY(churn, TicketChurnStore(connection).churn(shop, question, now));
        return SupportComparison{reports.report, reports.before, churn};
    };
}

} // namespace regulars
