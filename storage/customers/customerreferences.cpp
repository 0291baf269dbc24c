// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customers/customerreferences.h"

#include <array>

namespace regulars {

using namespace Qt::StringLiterals;

std::span<const CustomerReference> customerReferences()
{
    static const std::array references{
        CustomerReference{"customer_contacts"_L1, OnMerge::Joined, {}, false, {}},
        CustomerReference{"customer_addresses"_L1, OnMerge::Joined, {}, false, {}},
        CustomerReference{"customer_tags"_L1, OnMerge::Joined, {}, false, {}},
        CustomerReference{"customer_fields"_L1, OnMerge::Joined, {}, false, {}},
        CustomerReference{"customer_external_ids"_L1, OnMerge::Joined, {}, false, {}},
        CustomerReference{"customer_members"_L1, OnMerge::Joined, {}, false, {}},
        CustomerReference{"customer_members"_L1, OnMerge::Moved, Table::CustomerMembers, false, "customer_id"_L1,
                          "group_id"_L1},
        CustomerReference{"customer_dates"_L1, OnMerge::Joined, {}, false, {}},
        CustomerReference{"customer_records"_L1, OnMerge::Joined, {}, false, {}},
        CustomerReference{"attachments"_L1, OnMerge::Moved, Table::Attachments, false, {}},
        CustomerReference{"orders"_L1, OnMerge::Moved, Table::Orders, true, {}},
        CustomerReference{"returns"_L1, OnMerge::Moved, Table::Returns, true, {}},
        CustomerReference{"interactions"_L1, OnMerge::Moved, Table::Interactions, true, {}},
        CustomerReference{"tasks"_L1, OnMerge::Moved, Table::Tasks, true, {}},
        CustomerReference{"tickets"_L1, OnMerge::Moved, Table::Tickets, true, {}},
        CustomerReference{"survey_invites"_L1, OnMerge::Moved, Table::SurveyInvites, false, {}},
        CustomerReference{"survey_responses"_L1, OnMerge::Moved, Table::SurveyResponses, true, {}},
        CustomerReference{"ticket_queue"_L1, OnMerge::Derived, {}, false, {}},
        CustomerReference{"loyalty_members"_L1, OnMerge::Joined, {}, false, {}},
        CustomerReference{"tier_changes"_L1, OnMerge::Kept, {}, false, {}},
        CustomerReference{"points_accounts"_L1, OnMerge::Joined, {}, false, {}},
        CustomerReference{"points_entries"_L1, OnMerge::Kept, {}, false, {}},
        CustomerReference{"reward_claims"_L1, OnMerge::Moved, Table::RewardClaims, true, {}},
        CustomerReference{"coupons"_L1, OnMerge::Moved, Table::Coupons, true, {}},
        CustomerReference{"coupon_uses"_L1, OnMerge::Moved, Table::CouponUses, false, {}},
        CustomerReference{"referrals"_L1, OnMerge::Moved, Table::Referrals, true, {}, "advocate_id"_L1},
        CustomerReference{"referrals"_L1, OnMerge::Moved, Table::Referrals, true, {}, "referred_id"_L1},
        CustomerReference{"stamps"_L1, OnMerge::Moved, Table::Stamps, false, {}},
        CustomerReference{"challenge_awards"_L1, OnMerge::Moved, Table::ChallengeAwards, false, {}},
        CustomerReference{"subscriptions"_L1, OnMerge::Moved, Table::Subscriptions, true, {}},
        CustomerReference{"onboardings"_L1, OnMerge::Moved, Table::Onboardings, true, {}},
        CustomerReference{"check_ins"_L1, OnMerge::Moved, Table::CheckIns, true, {}},
        CustomerReference{"customer_goals"_L1, OnMerge::Moved, Table::CustomerGoals, true, {}},
        CustomerReference{"set_asides"_L1, OnMerge::Moved, Table::SetAsides, false, "kind"_L1},
        CustomerReference{"segment_pins"_L1, OnMerge::Moved, Table::SegmentPins, false, "segment_id"_L1},
        CustomerReference{"segment_members"_L1, OnMerge::Derived, {}, false, {}},
        CustomerReference{"segment_touched"_L1, OnMerge::Derived, {}, false, {}},
        CustomerReference{"alert_firings"_L1, OnMerge::Kept, {}, false, {}},
        CustomerReference{"onboarding_starts"_L1, OnMerge::Kept, {}, false, {}},
        CustomerReference{"customer_redirects"_L1, OnMerge::Moved, Table::CustomerRedirects, false, {}},
        CustomerReference{"consent_events"_L1, OnMerge::Moved, Table::ConsentEvents, false, {}},
        CustomerReference{"consent_states"_L1, OnMerge::Derived, {}, false, {}},
        CustomerReference{"duplicate_decisions"_L1, OnMerge::Kept, {}, false, {}},
        CustomerReference{"duplicate_candidates"_L1, OnMerge::Derived, {}, false, {}},
        CustomerReference{"timeline_events"_L1, OnMerge::Derived, {}, false, {}},
        CustomerReference{"customer_stats"_L1, OnMerge::Derived, {}, false, {}},
        CustomerReference{"slice_moves"_L1, OnMerge::Derived, {}, false, {}},
        CustomerReference{"customer_scores"_L1, OnMerge::Derived, {}, false, {}},
        CustomerReference{"customer_score_months"_L1, OnMerge::Derived, {}, false, {}},
        CustomerReference{"customer_loyalty"_L1, OnMerge::Derived, {}, false, {}},
        CustomerReference{"customer_search"_L1, OnMerge::Derived, {}, false, {}},
        CustomerReference{"interaction_search"_L1, OnMerge::Derived, {}, false, {}},
    };
    return references;
}

} // namespace regulars
