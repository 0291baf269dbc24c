// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/rewardtrialtexts.h"

#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"
#include "ui/loyalty/pointstexts.h"
#include "ui/loyalty/trialrows.h"

#include <map>

using namespace Qt::StringLiterals;

namespace regulars {

QString RewardTrialTexts::about() const
{
    const RewardSimulation &found = m_tried.figures;
    const QString days = tr("from %1 to %2", "two days")
                             .arg(m_formatting.shortDate(found.days.from), m_formatting.shortDate(found.days.until));
    const QString on =
        found.claims > 0
            ? tr("On %1 of %2, %3.", "so many claims, so many members, from … to …")
                  .arg(tr("%Ln claim(s)", "of a reward", counted(found.claims)),
                       tr("%Ln member(s)", "", counted(found.claimers)), days)
            : tr("Nobody has claimed it %1, so that only who could have had it can be compared.", "from … to …").arg(days);
    return on + u' ' +
           tr("Points, tiers and claims are taken as they were: nobody does anything else because the reward is another one.") +
           segmentsNow() + datesAside();
}

QString RewardTrialTexts::segmentsNow() const
{
    const bool asks = !m_tried.question.before.segments.isEmpty() || !m_tried.question.after.segments.isEmpty();
    return asks ? u' ' + tr("Of segments, members are in those that they are in by now.") : QString();
}

QString RewardTrialTexts::datesAside() const
{
    const bool before = m_tried.figures.before.isWithoutDates;
    const bool after = m_tried.figures.after.isWithoutDates;
    if (!before && !after)
        return {};
    // Of a new one nothing is saved.
    const bool isAll = (before && after) || !m_tried.question.before.id.isValid();
    return u' ' + (isAll    ? tr("Its dates lie outside of these days and were left aside.")
                   : before ? tr("The saved dates lie outside of these days and were left aside.")
                            : tr("The changed dates lie outside of these days and were left aside."));
}

QString RewardTrialTexts::people() const
{
    const RewardSimulation &found = m_tried.figures;
    QStringList sentences;
    if (found.fewer > 0)
        sentences += tr("%Ln member(s) could not have claimed it as often.", "", counted(found.fewer));
    if (found.more > 0)
        sentences += tr("%Ln member(s) could have claimed it more often.", "", counted(found.more));
    if (found.newlyReached > 0)
        sentences += tr("It would have come within reach of %Ln more member(s).", "", counted(found.newlyReached));
    if (found.outOfReach > 0)
        sentences += tr("It would have been out of reach for %Ln member(s).", "", counted(found.outOfReach));
    return sentences.isEmpty() ? tr("For members the change makes no difference.") : sentences.join(u' ');
}

QString RewardTrialTexts::fault(RewardFault fault)
{
    switch (fault) {
    case RewardFault::None:
        break;
    case RewardFault::Retired:
        return tr("Not offered");
    case RewardFault::NotYetValid:
    case RewardFault::NoLongerValid:
        return tr("On a day on which it is not offered");
    case RewardFault::OutOfStock:
        return tr("None left");
    case RewardFault::NoMember:
        return tr("No member");
    case RewardFault::OtherTier:
        return tr("Another tier");
    case RewardFault::OtherSegment:
        return tr("Another segment");
    case RewardFault::LimitReached:
        return tr("Had as often as it may be had");
    case RewardFault::NotEnoughPoints:
        return tr("Not enough points");
    }
    return {};
}

QList<TrialRow> RewardTrialTexts::figures() const
{
    const TriedReward &before = m_tried.figures.before;
    const TriedReward &after = m_tried.figures.after;
    QList<TrialRow> rows;
    if (m_tried.figures.claims > 0) {
        rows += numberRow(tr("Claims that are possible"), before.claims, after.claims, m_formatting);
        rows += numberRow(tr("Members who claim it"), before.claimers, after.claimers, m_formatting);
        rows += pointsRow(tr("%1 that they take", "points").arg(PointsTexts::name(m_pointName)), before.points.hundredths,
                          after.points.hundredths, m_formatting);
        rows += moneyRow(tr("Cost for the shop"), before.costMinor, after.costMinor, m_tried.currency, m_formatting);
    }
    rows += numberRow(tr("Members who could have had it"), before.reach, after.reach, m_formatting);
    return rows;
}

QList<TrialRow> RewardTrialTexts::faults() const
{
    const auto &before = m_tried.figures.before.faults;
    const auto &after = m_tried.figures.after.faults;
    std::map<QString, std::pair<qint64, qint64>> all; // two faults are the same reason
    for (const auto &[each, times] : before)
        all[fault(each)].first += times;
    for (const auto &[each, times] : after)
        all[fault(each)].second += times;
    QList<TrialRow> rows;
    for (const auto &[reason, times] : all)
        rows += numberRow(reason, times.first, times.second, m_formatting);
    return rows;
}

QList<TrialRow> RewardTrialTexts::claimers() const
{
    QList<TrialRow> rows;
    for (const RewardMember &member : m_tried.figures.mostLost) {
        TrialRow line = numberRow(CustomerTexts::name(m_tried.names.value(member.customer)), member.before, member.after,
                                  m_formatting);
        line.of = member.customer;
        rows += line;
    }
    return rows;
}

QList<TrialRow> RewardTrialTexts::members(const QList<RewardMember> &members) const
{
    QList<TrialRow> rows;
    for (const RewardMember &member : members)
        rows += TrialRow{
            {CustomerTexts::name(m_tried.names.value(member.customer)), PointsTexts::number(member.most, m_formatting)},
            member.customer,
            0};
    return rows;
}

QStringList RewardTrialTexts::figureTitles()
{
    return {QString(), tr("As saved"), tr("Changed"), tr("Difference")};
}

QStringList RewardTrialTexts::faultTitles()
{
    return {tr("Reason"), tr("As saved"), tr("Changed"), tr("Difference")};
}

QStringList RewardTrialTexts::claimerTitles()
{
    return {tr("Member"), tr("As saved"), tr("Changed"), tr("Difference")};
}

QStringList RewardTrialTexts::memberTitles()
{
    return {tr("Member"), tr("Most on the card")};
}

} // namespace regulars
