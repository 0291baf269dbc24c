// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/segments/segmentpresets.h"

#include "core/feedback/survey.h"
#include "core/metrics/rfm.h"
#include "core/segments/segmentquery.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int birthdayDays = 14;
constexpr int recentDays = 365;
constexpr int complaintDays = 60;

SegmentRule all(std::vector<SegmentRule> rules)
{
    return {RuleGroup{GroupKind::All, std::move(rules)}};
}

SegmentRule any(std::vector<SegmentRule> rules)
{
    return {RuleGroup{GroupKind::Any, std::move(rules)}};
}

SegmentWindow days(WindowKind kind, int count)
{
    SegmentWindow window;
    window.kind = kind;
    window.days = count;
    return window;
}

SegmentRule is(SegmentField field, SegmentTest test, const QString &value)
{
    return {FieldTestRule{field, test, {value}, {}}};
}

SegmentRule within(SegmentField field, const SegmentWindow &window)
{
    return {FieldTestRule{field, SegmentTest::Within, {}, window}};
}

SegmentRule isYes(SegmentField field)
{
    return is(field, SegmentTest::Is, u"yes"_s);
}

SegmentRule orders(SegmentTest test, int count)
{
    return is(SegmentField::Orders, test, QString::number(count));
}

EventRule did(SegmentEvent event, const SegmentWindow &window = {})
{
    EventRule rule;
    rule.event = event;
    rule.window = window;
    return rule;
}

/// Who did it once and has not since; `orNever`: also who never did.
SegmentRule hasNot(EventRule rule, bool orNever)
{
    rule.count = EventCount::AtMost;
    rule.times = 0;
    rule.orNever = orNever;
    return {rule};
}

SegmentRule overdue(const QString &least, const QString &below)
{
    return all({is(SegmentField::OverdueRatio, SegmentTest::AtLeast, least),
                is(SegmentField::OverdueRatio, SegmentTest::Below, below)});
}

/// The last answer of the kind was no better than that.
SegmentRule answeredAtMost(SegmentField field, int score)
{
    return is(field, SegmentTest::AtMost, QString::number(score));
}

SegmentRule mayBeMailed()
{
    return {ConsentRule{{ConsentChannel::Email, ConsentPurpose::Offers}, {ConsentState::Granted}, false}};
}

/// Told what was wrong, and nothing was heard or sold since.
SegmentRule silentAfterComplaint(const SegmentPresetLimits &limits)
{
    EventRule answer = did(SegmentEvent::Answer, days(WindowKind::LastDays, limits.inactiveDays));
    answer.filters = {{EventProperty::Kind, SegmentTest::Is, {nameOf(SurveyKind::Csat)}},
                      {EventProperty::Score, SegmentTest::AtMost, {u"2"_s}}};
    return all({any({{did(SegmentEvent::Ticket, days(WindowKind::LastDays, limits.inactiveDays))}, {answer}}),
                hasNot(did(SegmentEvent::Order, days(WindowKind::LastDays, complaintDays)), false),
                hasNot(did(SegmentEvent::Contact, days(WindowKind::LastDays, complaintDays)), true),
                is(SegmentField::OpenTickets, SegmentTest::AtMost, u"0"_s)});
}

QList<SegmentPreset> byPurchases(const SegmentPresetLimits &limits)
{
    const SegmentWindow recently = days(WindowKind::LastDays, limits.newDays);
    const SegmentWindow longAgo = days(WindowKind::LastDays, limits.inactiveDays);
    const SegmentRule spender = is(SegmentField::NetSpendYear, SegmentTest::AtLeast, limits.highSpend);
    const SegmentRule bigSpender = is(SegmentField::NetSpend, SegmentTest::AtLeast, limits.highSpend);
    return {{u"new"_s, within(SegmentField::FirstOrder, recently)},
            {u"first_time_buyers"_s, orders(SegmentTest::Is, 1)},
            {u"second_order_due"_s,
             all({orders(SegmentTest::Is, 1), within(SegmentField::LastOrder, days(WindowKind::Before, limits.newDays / 2)),
                  within(SegmentField::LastOrder, days(WindowKind::LastDays, recentDays))})},
            {u"high_spender"_s, spender},
            {u"big_spenders_gone_quiet"_s, all({bigSpender, hasNot(did(SegmentEvent::Order, longAgo), false)})},
            {u"reorder_due"_s, overdue(u"0.9"_s, u"1.5"_s)},
            {u"slipping_away"_s, overdue(u"1.5"_s, u"3"_s)},
            {u"inactive"_s, hasNot(did(SegmentEvent::Order, longAgo), false)},
            {u"never_bought"_s, hasNot(did(SegmentEvent::Order), true)}};
}

/// Also when there are too few customers for scores: nobody is in them then.
QList<SegmentPreset> byRfm()
{
    QList<SegmentPreset> presets;
    for (const auto &[group, name] : EnumNames<RfmGroup>::names)
        presets += {u"rfm_"_s + QString::fromUtf16(name), is(SegmentField::RfmGroup, SegmentTest::Is, nameOf(group)),
                    SegmentPurpose::Analysis};
    return presets;
}

QList<SegmentPreset> byDates()
{
    const SegmentWindow soon = days(WindowKind::NextDays, birthdayDays);
    return {{u"birthday_soon"_s, within(SegmentField::Birthday, soon)},
            {u"anniversary_soon"_s,
             all({within(SegmentField::FirstOrderKept, soon),
                  within(SegmentField::FirstOrder, days(WindowKind::Before, recentDays - birthdayDays))})}};
}

QList<SegmentPreset> byLoyalty()
{
    const SegmentRule member = isYes(SegmentField::Member);
    return {{u"never_redeemed"_s, all({member, is(SegmentField::Points, SegmentTest::Above, u"0"_s),
                                       hasNot(did(SegmentEvent::Redemption), true)})},
            {u"expiring_points"_s, is(SegmentField::PointsExpiring, SegmentTest::Above, u"0"_s)},
            {u"members_without_tier"_s, all({member, {FieldTestRule{SegmentField::Tier, SegmentTest::IsEmpty, {}, {}}}})},
            {u"regulars_without_card"_s,
             all({is(SegmentField::Member, SegmentTest::IsNot, u"yes"_s), orders(SegmentTest::AtLeast, 3),
                  within(SegmentField::LastOrder, days(WindowKind::LastDays, recentDays))})},
            {u"recommenders"_s, is(SegmentField::ReferralsMade, SegmentTest::AtLeast, u"1"_s)}};
}

QList<SegmentPreset> byFeeling(const SegmentPresetLimits &limits)
{
    const ConsentTopic offers{ConsentChannel::Email, ConsentPurpose::Offers};
    return {{u"promoters"_s, is(SegmentField::LastNps, SegmentTest::AtLeast, u"9"_s)},
            {u"detractors"_s, answeredAtMost(SegmentField::LastNps, 6)},
            {u"silent_after_complaint"_s, silentAfterComplaint(limits)},
            {u"no_consent_yet"_s,
             all({isYes(SegmentField::HasEmail),
                  is(SegmentField::DoNotContact, SegmentTest::IsNot, u"yes"_s),
                  {ConsentRule{offers, {ConsentState::Unknown, ConsentState::Expired}, false}}}),
             SegmentPurpose::Analysis},
            {u"may_be_mailed"_s, all({isYes(SegmentField::HasEmail), mayBeMailed()})}};
}

} // namespace

QList<SegmentPreset> segmentPresets(const SegmentPresetLimits &limits)
{
    return byPurchases(limits) + byRfm() + byDates() + byLoyalty() + byFeeling(limits);
}

std::optional<SegmentPreset> segmentPreset(const QString &key, const SegmentPresetLimits &limits)
{
    const QList<SegmentPreset> presets = segmentPresets(limits);
    const auto found = std::find_if(presets.begin(), presets.end(),
                                    [&](const SegmentPreset &preset) { return preset.key == key; });
    return found == presets.end() ? std::nullopt : std::optional(*found);
}

QList<SegmentRule> mutuallyExclusive(const QList<SegmentRule> &rules)
{
    QList<SegmentRule> bands;
    RuleGroup above{GroupKind::None, {}};
    for (const SegmentRule &rule : rules) {
        bands += normalized(all({rule, {above}}));
        above.rules.push_back(rule);
    }
    return bands;
}

QList<SegmentRule> valueBands(const QList<SegmentRule> &rules)
{
    return mutuallyExclusive(rules + QList<SegmentRule>{all({})});
}

} // namespace regulars
