// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/facts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QLocale>

#include <cmath>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr auto context = "regulars::Facts";

// The names are the same for programs in every language; people read these.
constexpr std::pair<QLatin1StringView, const char *> labels[] = {
    {"rows"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Rows")},
    {"orders_created"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Orders added")},
    {"orders_known"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Orders known already")},
    {"returns_created"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Returns added")},
    {"customers_created"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Customers added")},
    {"customers_updated"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Customers changed")},
    {"customers_unchanged"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Customers of whom nothing is new")},
    {"customers_skipped"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Customers left out as asked")},
    {"in_recycle_bin"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Customers who are in the recycle bin")},
    {"repeated"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Contacts that stand in the file twice")},
    {"photos"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Photos")},
    {"photos_left_out"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Pictures left out")},
    {"columns_left_out"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Columns left out")},
    {"imported_before"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Imported before")},
    {"customers_matched"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Customers known already")},
    {"rejected"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Rows not imported")},
    {"rejected_file"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "They are in")},
    {"change_set"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Change, to undo it")},
    {"id"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Number")},
    {"name"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Name")},
    {"kind"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Kind")},
    {"company"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Company")},
    {"email"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "E-mail")},
    {"phone"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Phone")},
    {"city"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "City")},
    {"tags"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Tags")},
    {"card_number"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Card")},
    {"external_ids"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Known elsewhere as")},
    {"lifecycle"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Stage")},
    {"first_order_on"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "First order")},
    {"last_order_on"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Last order")},
    {"last_contacted_on"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Last contact")},
    {"timeline"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Timeline")},
    {"occurred_at"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "When")},
    {"number"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Order number")},
    {"amount"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Amount")},
    {"title"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Title")},
    {"type"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Kind")},
    {"due"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Due")},
    {"group"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "When")},
    {"days"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Days")},
    {"outcome"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Outcome")},
    {"customer"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Customer")},
    {"owner"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Whose task")},
    {"ticket"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Ticket")},
    {"subject"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Subject")},
    {"status"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Status")},
    {"priority"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Priority")},
    {"assignee"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Assigned to")},
    {"category"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Category")},
    {"needs_reply"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Waits for an answer")},
    {"due_for"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "What is due")},
    {"opened"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Opened")},
    {"solved"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Solved")},
    {"channel"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Channel")},
    {"articles"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Conversation")},
    {"at"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "When")},
    {"sender"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "From whom")},
    {"visibility"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Who sees it")},
    {"promised"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Promised by the policy")},
    {"finished"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Finished")},
    {"time_zone"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Time zone")},
    {"policies"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Policies")},
    {"policy"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Policy")},
    {"holds"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Holds")},
    {"does_not_fit"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Why not")},
    {"clocks"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Promises")},
    {"metric"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "What is promised")},
    {"instance"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Which one")},
    {"state"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "State")},
    {"started"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Began")},
    {"target_minutes"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Allowed minutes")},
    {"counted_minutes"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Minutes counted")},
    {"paused_minutes"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Minutes paused")},
    {"ended"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Ended")},
    {"breached"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Broken")},
    {"steps"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Step by step")},
    {"clock"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Clock")},
    {"from"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "From")},
    {"compared_from"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Compared from")},
    {"compared_to"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Compared to")},
    {"until"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Until")},
    {"business_minutes"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Working minutes")},
    {"tasks"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Tasks")},
    {"text"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Text")},
    {"slice"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Part of the shop")},
    {"as_of"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Up to")},
    {"customers"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Customers")},
    {"orders"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Orders")},
    {"returns"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Returns")},
    {"interactions"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Notes, calls and messages")},
    {"products"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Products")},
    {"gross_revenue"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Revenue before returns")},
    {"returned"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Returned")},
    {"net_revenue"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Net revenue")},
    {"anonymous_revenue"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Revenue without customer")},
    {"average_order_value"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Average order value")},
    {"repeaters"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Customers who came back on another day")},
    {"repeat_customers"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Customers who came back")},
    {"repeat_purchase_rate"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Share of customers who came back")},
    {"buyers"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Customers who bought")},
    {"bg_nbd"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "BG/NBD, repeat purchases")},
    {"gamma_gamma"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Gamma-Gamma, spend")},
    {"pareto_nbd"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Pareto/NBD, repeat purchases")},
    {"model"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "The likelier model")},
    {"repeats"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Days with a repeat purchase")},
    {"recency_weeks"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Weeks from the first to the last")},
    {"age_weeks"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Weeks since the first")},
    {"p_alive"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Chance of still being a customer")},
    {"expected_orders"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Expected orders")},
    {"expected_value"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Expected value")},
    {"next_order"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Next order")},
    {"overdue_ratio"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Silence by their own rhythm")},
    {"never_back"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Share of the others who never came back")},
    {"risk"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Risk of leaving, 0 to 100")},
    {"reasons"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Reasons")},
    {"points"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Points")},
    {"factor"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Sign")},
    {"data_points"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Facts it is made of")},
    {"judged"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Customers of whom something is said")},
    {"risk_low"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Of them, at a low risk of leaving")},
    {"risk_some"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "At some risk of leaving")},
    {"risk_high"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "At a high risk of leaving")},
    {"expected_silent"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Expected customers without an order")},
    {"silent"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Customers without an order")},
    {"named"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Said to stay away rather than not")},
    {"named_rightly"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Of them, who did")},
    {"precision"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Share of those who were named rightly")},
    {"recall"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Share of those without an order who were named")},
    {"lift_of_top_tenth"_L1,
     QT_TRANSLATE_NOOP("regulars::Facts", "Times likelier than all to stay away, of the highest tenth")},
    {"calibration"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "What was said, and what came")},
    {"said"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Said on average")},
    {"nps"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Net Promoter Score of 365 days")},
    {"csat"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Satisfaction of 365 days")},
    {"ces"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Effort of 365 days (1 difficult, 7 easy)")},
    {"n"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Answers")},
    {"margin"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Give or take")},
    {"promoters"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Promoters")},
    {"passives"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Passives")},
    {"detractors"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Detractors")},
    {"easy"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Found it easy")},
    {"asked"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Asked, their time to answer over")},
    {"responded"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Of them answered")},
    {"cohorts"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Customers by month of their first order")},
    {"first_month"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "First order in")},
    {"bands"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Bands")},
    {"recency_cuts"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Days since the last order, where a score ends")},
    {"frequency_cuts"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Orders, where a score ends")},
    {"monetary_cuts"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Net revenue, where a score ends")},
    {"groups"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Groups")},
    {"scored"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Customers with their scores")},
    {"month"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Month")},
    {"active"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Buying in that month and those after")},
    {"file"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "File")},
    {"bytes"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Bytes")},
    {"made_at"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Made")},
    {"reason"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Reason")},
    {"restored"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Restored")},
    {"safety_copy"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "What was there before is in")},
    {"sound"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Everything is right")},
    {"structure"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Damage of the file")},
    {"dangling_rows"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Rows that point to nothing")},
    {"differences"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Figures that are not up to date")},
    {"command"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Undone")},
    {"undone_change_set"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Undone change")},
    {"message_id"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Message id")},
    {"in_reply_to"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Answers")},
    {"references"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Conversation so far")},
    {"date"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Sent")},
    {"to"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "To")},
    {"cc"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Copy to")},
    {"reply_to"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Answers go to")},
    {"automatic"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Written by a machine")},
    {"bulk_list"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Sent to a mailing list")},
    {"messages"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Messages")},
    {"new_ticket"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "New tickets")},
    {"reply"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Replies of customers")},
    {"follow_up"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "New tickets after closed ones")},
    {"own_reply"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Replies of the shop")},
    {"answer"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Answers to questions")},
    {"noted"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Automatic messages")},
    {"uncertain"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "To be decided")},
    {"known"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Known already")},
    {"left_alone"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Left alone")},
    {"became"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "What it became")},
    {"undecided"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "To be decided")},
    {"problems"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Problems")},
    {"problem"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Problem")},
    {"source"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Where")},
    {"place"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Which message")},
    {"by"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Recognised by")},
    {"sent"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Sent")},
    {"postponed"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "To be tried again")},
    {"unknown"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Sent or not, nobody knows")},
    {"attempts"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Attempts")},
    {"next_attempt"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Tried again")},
    {"attachments"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Attachments")},
    {"file_name"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "File")},
    {"media_type"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Kind")},
    {"inlined"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Shown in the text")},
    {"refused"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Attachments left out")},
    {"failed"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Did not reach")},
    {"address"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Address")},
    {"diagnostic"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "What the mail server says")},
    {"new_text"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "New text")},
    {"conversation"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Conversation")},
    {"year"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Year")},
    {"claims"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Claims")},
    {"causes"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Causes")},
    {"cause"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Cause")},
    {"paid_until"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Paid until")},
    {"paid_months"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Months for which it is bought")},
    {"everybody"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "As if everybody were a member")},
    {"members"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Members")},
    {"points_before"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Points by the rules as they are")},
    {"points_after"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Points by the changed rules")},
    {"cost_before"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "What they pay, as it is")},
    {"cost_after"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "What they pay, changed")},
    {"members_with_points_before"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Members who get points, as it is")},
    {"members_with_points_after"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Members who get points, changed")},
    {"members_with_more"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Members who get more")},
    {"members_with_less"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Members who get less")},
    {"rules"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Rules")},
    {"rule"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Rule")},
    {"tier"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Tier")},
    {"times_before"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Times, as it is")},
    {"times_after"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Times, changed")},
    {"withheld_before"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Kept back by limits, as it is")},
    {"withheld_after"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Kept back by limits, changed")},
    {"tier_moves"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Members who would have another tier")},
    {"most_gained"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Who gains most")},
    {"most_lost"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Who loses most")},
    {"before"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "As it is")},
    {"after"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Changed")},
    {"conflicts"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Left alone, because changed since")},
    {"subscription"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Subscription")},
    {"onboarding"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Onboarding")},
    {"template"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Template")},
    {"step"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Step")},
    {"all_steps"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Steps")},
    {"steps_done"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Steps done")},
    {"next_step"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Next step")},
    {"next_due_on"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Due on")},
    {"stalled"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Stalled")},
    {"onboardings_started"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Onboardings started")},
    {"goal"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Goal")},
    {"measure"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Of what")},
    {"target"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Target")},
    {"progress"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "So far")},
    {"due_on"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Due on")},
    {"last_contact"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Last contact")},
    {"plan"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Plan")},
    {"quantity"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "How many")},
    {"mrr"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Recurring revenue a month")},
    {"started_on"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Since")},
    {"renews_on"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Renews on")},
    {"decide_by"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Decide by")},
    {"ends_on"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Last day")},
    {"paused"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Paused")},
    {"customers_at_start"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Customers at the start")},
    {"net_revenue_retention"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Net revenue retention")},
    {"gross_revenue_retention"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Gross revenue retention")},
    {"logo_churn"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Share of customers lost")},
    {"months"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Months")},
    {"terms_ended"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Terms that ended")},
    {"terms_renewed"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Of them renewed")},
    {"renewal_rate"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Renewal rate by value")},
    {"opening"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Opening")},
    {"new"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "New")},
    {"expansion"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Expansion")},
    {"contraction"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Contraction")},
    {"churn"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Churn")},
    {"reactivation"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Reactivation")},
    {"closing"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Closing")},
    {"paused_at_end"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Paused at the end")},
    {"gained"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Customers gained")},
    {"lost"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Customers lost")},
    {"segment"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Segment")},
    {"segments"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Segments")},
    {"folder"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Folder")},
    {"counted_on"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Counted on")},
    {"query"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Rule as text")},
    {"ms"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Milliseconds")},
    {"is_in"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Is in the segment")},
    {"pin"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Pinned")},
    {"pin_reason"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Why it is pinned")},
    {"member_since"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "In it since")},
    {"conditions"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Conditions")},
    {"condition"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "Condition")},
    {"found"_L1, QT_TRANSLATE_NOOP("regulars::Facts", "What was found")},
};

QString label(const QString &name)
{
    for (const auto &[key, text] : labels) {
        if (name == key)
            return QCoreApplication::translate(context, text);
    }
    return name;
}

QString moneyText(const QJsonObject &money)
{
    const Currency currency(money.value(u"currency"_s).toString());
    const qint64 perMajor = currency.minorPerMajor();
    const qint64 minor = money.value(u"minor"_s).toInteger();
    const QLocale locale;
    QString text = (minor < 0 ? locale.negativeSign() : QString()) + locale.toString(qAbs(minor) / perMajor);
    if (currency.decimals() > 0)
        text += locale.decimalPoint() + QString::number(qAbs(minor) % perMajor).rightJustified(currency.decimals(), u'0');
    return text + u' ' + currency.code();
}

QString valueText(const QString &name, const QJsonValue &value)
{
    const QLocale locale;
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QCoreApplication::translate(context, "yes") : QCoreApplication::translate(context, "no");
    case QJsonValue::Double:
        if (name == "repeat_purchase_rate"_L1)
            return locale.toString(value.toDouble() * 100, 'f', 2) + locale.percent();
        if (value.toDouble() != std::floor(value.toDouble()))
            return std::abs(value.toDouble()) < 1 ? locale.toString(value.toDouble(), 'g', 4)
                                                  : locale.toString(value.toDouble(), 'f', 2);
        // A number that names a record is no quantity: no separators.
        return name == "id"_L1 || name == "ticket"_L1 || name.endsWith("change_set"_L1) ? QString::number(value.toInteger())
                                                                                        : locale.toString(value.toInteger());
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue part : value.toArray())
            parts += valueText(name, part);
        return parts.join(u", "_s);
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        if (object.contains(u"minor"_s))
            return moneyText(object);
        QStringList parts;
        for (auto part = object.begin(); part != object.end(); ++part)
            parts += label(part.key()) + u": "_s + valueText(part.key(), part.value());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

bool isTable(const QJsonValue &value)
{
    return value.isArray() && !value.toArray().isEmpty() && value.toArray().first().isObject();
}

} // namespace

QJsonObject Facts::toJson() const
{
    QJsonObject object;
    for (const auto &[name, value] : m_entries)
        object.insert(name, value);
    return object;
}

QString Facts::toText() const
{
    QString text;
    for (const auto &[name, value] : m_entries) {
        if (isTable(value))
            text += label(name) + u":\n"_s + tableText(value.toArray(), value.toArray().first().toObject().keys());
        else if (const QString words = valueText(name, value); !words.isEmpty())
            text += label(name) + u": "_s + words + u'\n';
    }
    return text;
}

QString tableText(const QJsonArray &rows, const QStringList &names)
{
    QStringList headings;
    for (const QString &name : names)
        headings += label(name);
    QString text = headings.join(u'\t') + u'\n';
    for (const QJsonValue row : rows) {
        QStringList cells;
        for (const QString &name : names)
            cells += valueText(name, row.toObject().value(name)).simplified();
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QJsonObject jsonMoney(Money money)
{
    return {{u"minor"_s, money.minor}, {u"currency"_s, money.currency.code()}};
}

QJsonValue jsonDay(const std::optional<Instant> &at, const LocalCalendar &calendar)
{
    return at ? QJsonValue(calendar.date(*at).toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace regulars
