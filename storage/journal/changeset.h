// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>
#include <QtCore/QVariantMap>

#include <algorithm>

namespace regulars {

enum class Entity {
    Customer,
    Product,
    Order,
    Return,
    Interaction,
    Task,
    SetAside,
    RoutineCheck,
    User,
    Setting,
    ImportBatch,
    Duplicate,
    Consent,
    OwnField,
    Attachment,
    Tag,
    SavedView,
    Membership,
    Export,
    Ticket,
    Team,
    TicketStatus,
    TicketCategory,
    WorkCalendar,
    SlaPolicy,
    MailAccount,
    OutboxMessage,
    UndecidedMail,
    KnowledgeArticle,
    KnowledgeUse,
    ReplyTemplate,
    TicketMacro,
    RoutingRule,
    Absence,
    Survey,
    SurveyInvite,
    SurveyResponse,
    Tier,
    PointsEntry,
    Reward,
    RewardClaim,
    Coupon,
    CouponUse,
    StampCard,
    Stamp,
    Referral,
    Challenge,
    ChallengeAward,
    SubscriptionPlan,
    Subscription,
    OnboardingTemplate,
    Onboarding,
    OnboardingStep,
    CheckIn,
    CustomerGoal,
    Segment,
    SegmentMember, ///< who is in which segment; `id` is the segment's
    CustomerScore ///< all of them were made anew
};
enum class ChangeKind { Created, Changed, Deleted };

/// One record that is different now.
struct Change
{
    Entity entity = Entity::Customer;
    ChangeKind kind = ChangeKind::Changed;
    qint64 id = 0;
    friend bool operator==(const Change &, const Change &) = default;
};

/// What one command changed, announced once after its commit. Coalesced: a record appears once.
struct ChangeSet
{
    ChangeSetId id;        ///< not valid when another process made the change
    QString command;       ///< name of the command ("record_sale"); the ui has the words
    QVariantMap arguments; ///< values for the words
    QList<Change> changes;
    bool everything = false; ///< too much to list: read again whatever is shown

    [[nodiscard]] bool touches(Entity entity) const
    {
        return everything ||
               std::any_of(changes.begin(), changes.end(), [=](const Change &c) { return c.entity == entity; });
    }
    [[nodiscard]] bool touches(Entity entity, qint64 recordId) const
    {
        return everything || std::any_of(changes.begin(), changes.end(),
                                         [=](const Change &c) { return c.entity == entity && c.id == recordId; });
    }
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::ChangeSet)
