// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal/table.h"

#include <array>

namespace regulars {

namespace {

struct Row
{
    Table table;
    const char16_t *name;
    std::optional<Entity> entity;
};

constexpr std::array<Row, 80> tables = {{
    {Table::Customers, u"customers", Entity::Customer},
    {Table::CustomerContacts, u"customer_contacts", std::nullopt},
    {Table::CustomerAddresses, u"customer_addresses", std::nullopt},
    {Table::CustomerTags, u"customer_tags", std::nullopt},
    {Table::CustomerFields, u"customer_fields", std::nullopt},
    {Table::CustomerExternalIds, u"customer_external_ids", std::nullopt},
    {Table::CustomerMembers, u"customer_members", Entity::Membership},
    {Table::CustomerDates, u"customer_dates", std::nullopt},
    {Table::RecordTables, u"record_tables", Entity::OwnField},
    {Table::FieldDefinitions, u"field_definitions", Entity::OwnField},
    {Table::CustomerRecords, u"customer_records", std::nullopt},
    {Table::Attachments, u"attachments", Entity::Attachment},
    {Table::Products, u"products", Entity::Product},
    {Table::Orders, u"orders", Entity::Order},
    {Table::OrderLines, u"order_lines", std::nullopt},
    {Table::Returns, u"returns", Entity::Return},
    {Table::ReturnLines, u"return_lines", std::nullopt},
    {Table::Interactions, u"interactions", Entity::Interaction},
    {Table::Tasks, u"tasks", Entity::Task},
    {Table::TaskItems, u"task_items", std::nullopt},
    {Table::SetAsides, u"set_asides", Entity::SetAside},
    {Table::RoutineChecks, u"routine_checks", Entity::RoutineCheck},
    {Table::Users, u"users", Entity::User},
    {Table::CustomerRedirects, u"customer_redirects", std::nullopt},
    {Table::DuplicateDecisions, u"duplicate_decisions", Entity::Duplicate},
    {Table::Wordings, u"wordings", std::nullopt},
    {Table::ConsentEvents, u"consent_events", Entity::Consent},
    {Table::TagColours, u"tag_colours", Entity::Tag},
    {Table::SavedViews, u"saved_views", Entity::SavedView},
    {Table::Teams, u"teams", Entity::Team},
    {Table::TeamMembers, u"team_members", std::nullopt},
    {Table::TicketStatuses, u"ticket_statuses", Entity::TicketStatus},
    {Table::TicketCategories, u"ticket_categories", Entity::TicketCategory},
    {Table::WorkCalendars, u"work_calendars", Entity::WorkCalendar},
    {Table::SlaPolicies, u"sla_policies", Entity::SlaPolicy},
    {Table::Tickets, u"tickets", Entity::Ticket},
    {Table::TicketTags, u"ticket_tags", std::nullopt},
    {Table::TicketLinks, u"ticket_links", std::nullopt},
    {Table::TicketArticles, u"ticket_articles", std::nullopt},
    {Table::TicketEvents, u"ticket_events", std::nullopt},
    {Table::TicketMails, u"ticket_mails", std::nullopt},
    {Table::TicketFiles, u"ticket_files", std::nullopt},
    {Table::MailAccounts, u"mail_accounts", Entity::MailAccount},
    {Table::Outbox, u"outbox", Entity::OutboxMessage},
    {Table::UndecidedMails, u"undecided_mails", Entity::UndecidedMail},
    {Table::KnowledgeArticles, u"knowledge_articles", Entity::KnowledgeArticle},
    {Table::KnowledgeUses, u"knowledge_uses", Entity::KnowledgeUse},
    {Table::ReplyTemplates, u"reply_templates", Entity::ReplyTemplate},
    {Table::TicketMacros, u"ticket_macros", Entity::TicketMacro},
    {Table::RoutingRules, u"routing_rules", Entity::RoutingRule},
    {Table::Absences, u"absences", Entity::Absence},
    {Table::Surveys, u"surveys", Entity::Survey},
    {Table::SurveyInvites, u"survey_invites", Entity::SurveyInvite},
    {Table::SurveyResponses, u"survey_responses", Entity::SurveyResponse},
    {Table::LoyaltyProgrammes, u"loyalty_programmes", Entity::Tier},
    {Table::Tiers, u"tiers", Entity::Tier},
    {Table::LoyaltyMembers, u"loyalty_members", std::nullopt},
    {Table::TierChanges, u"tier_changes", std::nullopt},
    {Table::OrderPayments, u"order_payments", std::nullopt},
    {Table::PointsEntries, u"points_entries", Entity::PointsEntry},
    {Table::Rewards, u"rewards", Entity::Reward},
    {Table::RewardClaims, u"reward_claims", Entity::RewardClaim},
    {Table::Coupons, u"coupons", Entity::Coupon},
    {Table::CouponUses, u"coupon_uses", Entity::CouponUse},
    {Table::StampCards, u"stamp_cards", Entity::StampCard},
    {Table::Stamps, u"stamps", Entity::Stamp},
    {Table::Referrals, u"referrals", Entity::Referral},
    {Table::Challenges, u"challenges", Entity::Challenge},
    {Table::ChallengeAwards, u"challenge_awards", Entity::ChallengeAward},
    {Table::SubscriptionPlans, u"subscription_plans", Entity::SubscriptionPlan},
    {Table::Subscriptions, u"subscriptions", Entity::Subscription},
    {Table::SubscriptionEvents, u"subscription_events", std::nullopt},
    {Table::OnboardingTemplates, u"onboarding_templates", Entity::OnboardingTemplate},
    {Table::Onboardings, u"onboardings", Entity::Onboarding},
    {Table::OnboardingSteps, u"onboarding_steps", Entity::OnboardingStep},
    {Table::CheckIns, u"check_ins", Entity::CheckIn},
    {Table::CustomerGoals, u"customer_goals", Entity::CustomerGoal},
    {Table::Segments, u"segments", Entity::Segment},
    {Table::SegmentRules, u"segment_rules", std::nullopt},
    {Table::SegmentPins, u"segment_pins", Entity::SegmentMember},
}};

const Row &rowOf(Table table)
{
    return tables[static_cast<size_t>(table)];
}

} // namespace

QList<Table> allTables()
{
    QList<Table> all;
    for (const Row &row : tables)
        all += row.table;
    return all;
}

QString tableName(Table table)
{
    return QString::fromUtf16(rowOf(table).name);
}

std::optional<Table> tableOf(QStringView name)
{
    for (const Row &row : tables) {
        if (name == row.name)
            return row.table;
    }
    return std::nullopt;
}

std::optional<Entity> entityOf(Table table)
{
    return rowOf(table).entity;
}

bool isLedger(Table table)
{
    return table == Table::ConsentEvents || table == Table::PointsEntries || table == Table::Stamps ||
           table == Table::SubscriptionEvents;
}

} // namespace regulars
