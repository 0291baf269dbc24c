// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/rewardtrialtexts.h"

#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"
#include "ui/loyalty/pointstexts.h"

#include <algorithm>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

int counted(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

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
           tr("Points, tiers and claims are taken as they were: nobody does anything else because the reward is another one.");
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
    case RewardFault::LimitReached:
        return tr("Had as often as it may be had");
    case RewardFault::NotEnoughPoints:
        return tr("Not enough points");
    }
    return {};
}

QString RewardTrialTexts::signedNumber(qint64 number) const
{
    return number < 0 ? u'−' + m_formatting.number(-number)
                      : (number > 0 ? u"+"_s : QString()) + m_formatting.number(number);
}

TrialRow RewardTrialTexts::row(const QString &what, qint64 before, qint64 after) const
{
    return {{what, m_formatting.number(before), m_formatting.number(after), signedNumber(after - before)}, {}, 0};
}

QList<TrialRow> RewardTrialTexts::figures() const
{
    const TriedReward &before = m_tried.figures.before;
    const TriedReward &after = m_tried.figures.after;
    const auto points = [this](Points each) { return PointsTexts::number(each, m_formatting); };
    const auto money = [this](qint64 minor) { return m_formatting.money({minor, m_tried.currency}); };
    QList<TrialRow> rows;
    if (m_tried.figures.claims > 0) {
        rows += row(tr("Claims that are possible"), before.claims, after.claims);
        rows += row(tr("Members who claim it"), before.claimers, after.claimers);
        rows += TrialRow{{tr("%1 that they take", "points").arg(PointsTexts::name(m_pointName)), points(before.points),
                          points(after.points), PointsTexts::change(after.points - before.points, m_formatting)},
                         {},
                         0};
        const qint64 more = after.costMinor - before.costMinor;
        const QString change = more < 0 ? u'−' + money(-more) : (more > 0 ? u"+"_s : QString()) + money(more);
        rows += TrialRow{{tr("Cost for the shop"), money(before.costMinor), money(after.costMinor), change}, {}, 0};
    }
    rows += row(tr("Members who could have had it"), before.reach, after.reach);
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
        rows += row(reason, times.first, times.second);
    return rows;
}

QList<TrialRow> RewardTrialTexts::claimers() const
{
    QList<TrialRow> rows;
    for (const RewardMember &member : m_tried.figures.mostLost) {
        TrialRow line = row(CustomerTexts::name(m_tried.names.value(member.customer)), member.before, member.after);
        line.of = member.customer;
        line.change = member.after - member.before;
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
