// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/slicetexts.h"

#include "ui/base/formatting.h"
#include "ui/timeline/timelinetexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

QString SliceTexts::kind(SliceKind kind)
{
    switch (kind) {
    case SliceKind::Shop:
        return tr("Whole shop");
    case SliceKind::Tier:
        return tr("Tier");
    case SliceKind::View:
        return tr("View", "a saved view of customers");
    case SliceKind::Tag:
        return tr("Tag");
    case SliceKind::Channel:
        return tr("Channel");
    case SliceKind::Category:
        return tr("Category");
    case SliceKind::Segment:
        return tr("Segment");
    }
    return {};
}

QString SliceTexts::name(const DashboardSlice &slice)
{
    if (slice.kind == SliceKind::Channel) {
        const QString channel = TimelineTexts::channel(valueOf<OrderChannel>(slice.key));
        return channel.isEmpty() ? tr("Not known", "a channel") : channel;
    }
    if (slice.key.isEmpty() && slice.kind == SliceKind::Tier)
        return tr("Without a tier");
    if (slice.key.isEmpty() && slice.kind == SliceKind::Category)
        return tr("Without a category");
    return slice.name.isEmpty() ? slice.key : slice.name;
}

QString SliceTexts::label(const DashboardSlice &slice)
{
    if (slice.isWhole())
        return kind(SliceKind::Shop);
    return tr("%1: %2", "by what a part of the shop is cut out, which part").arg(kind(slice.kind), name(slice));
}

QString SliceTexts::meaning(SliceKind kind)
{
    switch (kind) {
    case SliceKind::Shop:
        return {};
    case SliceKind::Tier:
        return tr("All that members bought who are in this tier today, whatever tier they were in then.");
    case SliceKind::View:
        return tr("All that the customers bought whom this view finds today.");
    case SliceKind::Tag:
        return tr("All that the customers bought who carry this tag today.");
    case SliceKind::Channel:
        return tr("What was bought through this channel. Customers are new, active or lost by these orders alone.");
    case SliceKind::Category:
        return tr("What was bought of these goods, with their share of what was taken off the order. Customers are new, "
                  "active or lost by these goods alone.");
    case SliceKind::Segment:
        return tr("All that the customers bought who are in this segment today.");
    }
    return {};
}

QString SliceTexts::countedBefore(const Dashboard &dashboard, const Formatting &formatting)
{
    if (!dashboard.countedBefore)
        return {};
    const QDate day = formatting.calendar().date(*dashboard.countedBefore);
    return tr("As counted on %1, %2.", "a day, a time")
        .arg(formatting.shortDate(day), formatting.time(*dashboard.countedBefore));
}

QString SliceTexts::whyNotTold(DashboardTexts::Figure figure, const DashboardSlice &slice)
{
    using Figure = DashboardTexts::Figure;
    constexpr std::array everywhere = {Figure::Retention, Figure::Churn, Figure::Repeat, Figure::AverageOrder,
                                       Figure::ValueSoFar};
    if (slice.isWhole() || std::find(everywhere.begin(), everywhere.end(), figure) != everywhere.end())
        return {};
    if (figure != Figure::Nps && figure != Figure::Csat && figure != Figure::Ces)
        return tr("Only counted of the whole shop");
    return isOfPeople(slice.kind) ? QString() : answersBelongToNobodysOrder();
}

QString SliceTexts::answersBelongToNobodysOrder()
{
    return tr("Answers are given by customers, not for orders");
}

} // namespace regulars
