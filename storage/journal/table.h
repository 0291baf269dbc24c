// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journal/changeset.h"

#include <optional>

namespace regulars {

/// The tables whose rows the journal follows.
enum class Table {
    Customers,
    CustomerContacts,
    CustomerAddresses,
    CustomerTags,
    CustomerFields,
    CustomerExternalIds,
    CustomerMembers,
    CustomerDates,
    RecordTables,
    FieldDefinitions,
    CustomerRecords,
    Attachments,
    Products,
    Orders,
    OrderLines,
    Returns,
    ReturnLines,
    Interactions,
    Tasks,
    TaskItems,
    SetAsides,
    RoutineChecks,
    Users,
    CustomerRedirects,
    DuplicateDecisions,
    Wordings,
    ConsentEvents,
    TagColours,
    SavedViews,
    Teams,
    TeamMembers,
    TicketStatuses,
    TicketCategories,
    WorkCalendars,
    SlaPolicies,
    Tickets,
    TicketTags,
    TicketLinks,
    TicketArticles,
    TicketEvents,
    TicketMails,
    TicketFiles,
    MailAccounts,
    Outbox,
    UndecidedMails,
    KnowledgeArticles,
    KnowledgeUses,
    ReplyTemplates,
    TicketMacros,
    RoutingRules,
    Absences,
    Surveys,
    SurveyInvites,
    SurveyResponses,
    LoyaltyProgrammes,
    Tiers,
    LoyaltyMembers,
    TierChanges,
    OrderPayments,
    PointsEntries,
    Rewards,
    RewardClaims,
    Coupons,
    CouponUses,
    StampCards,
    Stamps,
    Referrals,
    Challenges,
    ChallengeAwards,
    SubscriptionPlans,
    Subscriptions,
    SubscriptionEvents,
    OnboardingTemplates,
    Onboardings,
    OnboardingSteps,
    CheckIns,
    CustomerGoals,
    Segments,
    SegmentRules,
    SegmentPins,
};

/// Every table, those that others point to first.
[[nodiscard]] QList<Table> allTables();
/// The table's name in SQL.
[[nodiscard]] QString tableName(Table table);
/// The table of a journalled name; nothing when a newer version wrote it.
[[nodiscard]] std::optional<Table> tableOf(QStringView name);
/// What a change of the table's row means to the models; nothing for rows that are parts of another record.
[[nodiscard]] std::optional<Entity> entityOf(Table table);
/// Whether its rows are lines of a ledger: an undo adds the line that reverses instead of removing one.
[[nodiscard]] bool isLedger(Table table);

} // namespace regulars
