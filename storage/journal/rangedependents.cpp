// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal/rangedependents.h"

#include <array>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// A condition that is false where anything but lines of the ledger depends on the customers of that alias.
QString independentCustomer(QStringView customer)
{
    return u" AND NOT EXISTS (SELECT 1 FROM orders d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM returns d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM interactions d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM attachments d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM tasks d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM tickets d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM survey_invites d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM survey_responses d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM customer_redirects d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM loyalty_members d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM tier_changes d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM reward_claims d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM coupons d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM coupon_uses d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM stamps d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM challenge_awards d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM subscriptions d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM onboardings d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM check_ins d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM customer_goals d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM segment_pins d WHERE d.customer_id = %1.id"
           " AND coalesce(d.change_set_id, 0) <> coalesce(%1.change_set_id, 0))"
           " AND NOT EXISTS (SELECT 1 FROM referrals d WHERE d.advocate_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM referrals d WHERE d.referred_id = %1.id)"_s.arg(customer);
}

// The same for tickets. What was said and done since leaves their rows as they were.
QString independentTicket()
{
    constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 6> addedSince{
        {{"tickets"_L1, "merged_into"_L1},
         {"tickets"_L1, "split_from"_L1},
         {"tickets"_L1, "follow_up_of"_L1},
         {"ticket_articles"_L1, "ticket_id"_L1},
         {"ticket_events"_L1, "ticket_id"_L1},
         {"knowledge_uses"_L1, "ticket_id"_L1}}};
    QString condition = u" AND NOT EXISTS (SELECT 1 FROM survey_invites d WHERE d.ticket_id = t.id)"
                        " AND NOT EXISTS (SELECT 1 FROM survey_responses d WHERE d.ticket_id = t.id)"
                        " AND NOT EXISTS (SELECT 1 FROM knowledge_articles d WHERE d.created_from = t.id)"_s;
    for (const auto &[table, column] : addedSince)
        condition += u" AND NOT EXISTS (SELECT 1 FROM %1 d WHERE d.%2 = t.id"
                     " AND coalesce(d.change_set_id, 0) <> t.change_set_id)"_s.arg(table, column);
    return condition;
}

// The same for rewards, coupons and stamps, for tasks about them, for subscriptions and onboarding.
QString independentReward(Table table)
{
    switch (table) {
    case Table::Tasks:
        return u" AND NOT EXISTS (SELECT 1 FROM reward_claims d WHERE d.task_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM reward_claims d WHERE d.fulfilment_task_id = t.id)"_s;
    case Table::Rewards:
        return u" AND NOT EXISTS (SELECT 1 FROM reward_claims d WHERE d.reward_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM stamp_cards d WHERE d.reward_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM challenges d WHERE d.reward_id = t.id)"_s;
    case Table::RewardClaims:
        return u" AND NOT EXISTS (SELECT 1 FROM coupons d WHERE d.claim_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM stamps d WHERE d.claim_uid = t.uid AND d.claim_uid <> '')"_s;
    case Table::Coupons:
        return u" AND NOT EXISTS (SELECT 1 FROM coupon_uses d WHERE d.coupon_id = t.id)"_s;
    case Table::StampCards:
        return u" AND NOT EXISTS (SELECT 1 FROM stamps d WHERE d.card_id = t.id)"_s;
    case Table::Challenges:
        return u" AND NOT EXISTS (SELECT 1 FROM challenge_awards d WHERE d.challenge_id = t.id)"_s;
    case Table::SubscriptionPlans:
        return u" AND NOT EXISTS (SELECT 1 FROM subscriptions d WHERE d.plan_id = t.id)"_s;
    case Table::SubscriptionEvents: // of subscriptions that go; the others keep their history
        return u" AND NOT EXISTS (SELECT 1 FROM subscriptions d WHERE d.uid = t.subscription_uid)"_s;
    case Table::OnboardingTemplates:
        return u" AND NOT EXISTS (SELECT 1 FROM onboardings d WHERE d.template_id = t.id)"_s;
    case Table::Onboardings: // with its steps, as long as they are as they came
        return u" AND NOT EXISTS (SELECT 1 FROM onboarding_steps d WHERE d.onboarding_id = t.id AND d.row_version > 1)"_s;
    case Table::Segments: // whose pins and users came with it
        return u" AND NOT EXISTS (SELECT 1 FROM segment_pins d WHERE d.segment_id = t.id"
               " AND coalesce(d.change_set_id, 0) <> t.change_set_id)"
               " AND NOT EXISTS (SELECT 1 FROM segments d WHERE d.deleted_at IS NULL AND d.id <> t.id"
               " AND coalesce(d.change_set_id, 0) <> t.change_set_id AND instr(d.rule, t.uid) > 0)"_s;
    case Table::Stamps: // a line goes with what changes it, if nothing was added since to any card that these are on
        return u" AND NOT EXISTS (SELECT 1 FROM stamps d JOIN stamps f ON f.customer_id = d.customer_id"
               " AND f.card_id = d.card_id WHERE (d.id = coalesce(t.root_id, t.id) OR d.root_id = coalesce(t.root_id, t.id))"
               " AND coalesce(f.change_set_id, 0) <> t.change_set_id)"_s;
    default:
        return {};
    }
}

} // namespace

QString independence(Table table)
{
    switch (table) {
    case Table::Customers:
        return independentCustomer(u"t") + u" AND NOT EXISTS (SELECT 1 FROM consent_events d WHERE d.customer_id = t.id)"_s;
    case Table::Wordings:
        return u" AND NOT EXISTS (SELECT 1 FROM consent_events d WHERE d.wording_id = t.id)"_s;
    case Table::RecordTables:
        return u" AND NOT EXISTS (SELECT 1 FROM customer_records d WHERE d.record_table_id = t.id)"_s;
    case Table::Orders:
        return u" AND NOT EXISTS (SELECT 1 FROM returns d WHERE d.order_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM tasks d WHERE d.order_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM ticket_links d WHERE d.order_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM survey_invites d WHERE d.order_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM survey_responses d WHERE d.order_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM reward_claims d WHERE d.order_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM coupon_uses d WHERE d.order_id = t.id)"_s;
    case Table::Products:
        return u" AND NOT EXISTS (SELECT 1 FROM order_lines d WHERE d.product_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM return_lines d WHERE d.product_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM ticket_links d WHERE d.product_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM tiers d WHERE d.paid_product_id = t.id)"_s;
    case Table::Tickets:
        return independentTicket();
    case Table::KnowledgeArticles:
        return u" AND NOT EXISTS (SELECT 1 FROM knowledge_uses d WHERE d.article_id = t.id"
               " AND coalesce(d.change_set_id, 0) <> t.change_set_id)"_s;
    case Table::Teams:
        return u" AND NOT EXISTS (SELECT 1 FROM tickets d WHERE d.team_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM routing_rules d WHERE d.team_id = t.id)"_s;
    case Table::TicketCategories:
        return u" AND NOT EXISTS (SELECT 1 FROM tickets d WHERE d.category_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM knowledge_articles d WHERE d.category_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM routing_rules d WHERE d.category_id = t.id)"_s;
    case Table::Surveys:
        return u" AND NOT EXISTS (SELECT 1 FROM survey_invites d WHERE d.survey_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM survey_responses d WHERE d.survey_id = t.id)"_s;
    case Table::SurveyInvites:
        return u" AND NOT EXISTS (SELECT 1 FROM survey_responses d WHERE d.invite_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM outbox d WHERE d.invite_id = t.id)"_s;
    case Table::TicketStatuses:
        return u" AND NOT EXISTS (SELECT 1 FROM tickets d WHERE d.status_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM ticket_events d WHERE d.kind = 'status'"
               " AND d.value_after = CAST(t.id AS TEXT))"_s;
    case Table::TierChanges:
        return u" AND NOT EXISTS (SELECT 1 FROM loyalty_members d WHERE d.customer_id = t.customer_id)"_s;
    case Table::Tiers:
        return u" AND NOT EXISTS (SELECT 1 FROM loyalty_members d WHERE d.tier_id = t.id OR d.beneath_tier_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM tier_changes d WHERE d.from_tier_id = t.id OR d.to_tier_id = t.id)"_s;
    case Table::WorkCalendars:
        return u" AND NOT EXISTS (SELECT 1 FROM sla_policies d WHERE d.calendar_id = t.id)"_s;
    case Table::ConsentEvents:
        // Only the lines of customers who go, too: the ledger of those who stay grows by the reversal.
        return u" AND EXISTS (SELECT 1 FROM customers c WHERE c.id = t.customer_id AND c.row_version = 1"
               " AND c.change_set_id = t.change_set_id AND NOT EXISTS (SELECT 1 FROM consent_events d"
               " WHERE d.customer_id = c.id AND coalesce(d.change_set_id, 0) <> t.change_set_id)%1)"_s.arg(
                   independentCustomer(u"c"));
    default:
        return independentReward(table);
    }
}

} // namespace regulars
