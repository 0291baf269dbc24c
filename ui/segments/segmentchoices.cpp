// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/survey.h"
#include "core/orders/order.h"
#include "core/tickets/ticket.h"
#include "ui/customers/customertexts.h"
#include "ui/prediction/loyaltymaptexts.h"
#include "ui/prediction/risktexts.h"
#include "ui/segments/segmentwords.h"
#include "ui/tickets/tickettexts.h"
#include "ui/timeline/timelinetexts.h"

namespace regulars {

QString SegmentWords::choice(SegmentField field, const QString &value)
{
    if (typeOf(field) == SegmentValueType::Flag)
        return value == u"yes" ? tr("yes") : tr("no");
    switch (field) {
    case SegmentField::Kind:
        return CustomerTexts::kind(valueOf<CustomerKind>(value));
    case SegmentField::Lifecycle:
        return CustomerTexts::lifecycle(valueOf<Lifecycle>(value));
    case SegmentField::PreferredChannel:
        return CustomerTexts::channel(valueOf<PreferredChannel>(value));
    case SegmentField::Language:
        return CustomerTexts::language(value);
    case SegmentField::RfmGroup:
        return RiskTexts::group(valueOf<RfmGroup>(value));
    case SegmentField::LoyaltyQuadrant:
        return LoyaltyMapTexts::quadrant(valueOf<LoyaltyQuadrant>(value));
    case SegmentField::Subscription:
        return value == u"active"   ? tr("runs")
               : value == u"paused" ? tr("paused")
               : value == u"ended"  ? tr("ended")
                                    : tr("never had one");
    default:
        return value;
    }
}

QString SegmentWords::choice(SegmentEvent event, EventProperty property, const QString &value)
{
    switch (property) {
    case EventProperty::Channel:
        if (event == SegmentEvent::Ticket)
            return TicketTexts::channel(valueOf<TicketChannel>(value));
        return value == nameOf(OrderChannel::Unknown) ? tr("unknown") : TimelineTexts::channel(valueOf<OrderChannel>(value));
    case EventProperty::Kind:
        if (event == SegmentEvent::Contact)
            return TimelineTexts::kind(valueOf<InteractionKind>(value));
        switch (valueOf<SurveyKind>(value)) {
        case SurveyKind::Csat:
            return tr("Satisfaction");
        case SurveyKind::Nps:
            return tr("Would recommend");
        case SurveyKind::Ces:
            return tr("Ease");
        case SurveyKind::Stars:
            return tr("Stars");
        case SurveyKind::Custom:
            return tr("Own question");
        }
        return value;
    case EventProperty::Direction:
        return TimelineTexts::direction(valueOf<Direction>(value));
    default:
        return value;
    }
}

} // namespace regulars
