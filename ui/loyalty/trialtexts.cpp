// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/trialtexts.h"

#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"
#include "ui/loyalty/pointstexts.h"
#include "ui/loyalty/tiertexts.h"
#include "ui/loyalty/trialrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

const auto unknown = u"–"_s;

const SimulatedRule *sameRule(const QList<SimulatedRule> &rules, const SimulatedRule &wanted)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const SimulatedRule &rule) {
        return rule.rule == wanted.rule && rule.tier == wanted.tier;
    });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace

QString TrialTexts::about() const
{
    const ProgrammeSimulation &found = m_tried.figures;
    const QString days =
        tr("from %1 to %2", "two days").arg(m_formatting.shortDate(found.from), m_formatting.shortDate(found.until));
    const QString orders = tr("%Ln order(s)", "", counted(found.orders));
    return found.everybody ? tr("On %1 of %2, %3, as if all of them had been members from their first purchase on.",
                                "so many orders, so many customers, from … to …")
                                 .arg(orders, tr("%Ln customer(s)", "", counted(found.members)), days)
                           : tr("On %1 of %2, %3.", "so many orders, so many members, from … to …")
                                 .arg(orders, tr("%Ln member(s)", "", counted(found.members)), days);
}

bool TrialTexts::isWithoutDifference() const
{
    const ProgrammeSimulation &found = m_tried.figures;
    return found.before == found.after && found.more == 0 && found.less == 0 && found.moves.isEmpty();
}

QString TrialTexts::people() const
{
    const ProgrammeSimulation &found = m_tried.figures;
    if (found.more == 0 && found.less == 0)
        return tr("Everybody would have got as much as before.");
    const QString more = tr("%Ln member(s) would have got more", "", counted(found.more));
    const QString less = tr("%Ln would have got less", "members", counted(found.less));
    const qint64 same = found.members - found.more - found.less;
    const QString rest = tr("%Ln as much as before", "members", counted(same));
    return tr("%1, %2, %3.", "so many would have got more, so many less, so many the same").arg(more, less, rest);
}

QStringList TrialTexts::moves() const
{
    const TierLadder &after = m_tried.question.after.ladder;
    const TierLadder &before = m_tried.question.before.ladder;
    // A tier that is not there any more stands where it stood.
    const auto rank = [&](TierId id) { return after.find(id) ? after.rankOf(id) : before.rankOf(id); };
    QList<TierMove> moves = m_tried.figures.moves;
    std::stable_sort(moves.begin(), moves.end(), [&](const TierMove &a, const TierMove &b) {
        return rank(a.to) - rank(a.from) > rank(b.to) - rank(b.from);
    });
    QStringList sentences;
    for (const TierMove &move : std::as_const(moves))
        sentences += tr("%Ln member(s) would have %1 by now instead of %2.", "tiers", counted(move.members))
                         .arg(tierName(move.to), tierName(move.from));
    return sentences;
}

QString TrialTexts::tierName(TierId id) const
{
    const TierLadder &after = m_tried.question.after.ladder;
    return after.find(id) ? TierTexts::name(after, id) : TierTexts::name(m_tried.question.before.ladder, id);
}

QString TrialTexts::ruleName(const SimulatedRule &rule) const
{
    if (!rule.rule.isEmpty())
        return rule.name;
    return rule.tier.isValid() ? tr("What %1 adds", "a tier").arg(tierName(rule.tier)) : tr("Limits of the programme");
}

QString TrialTexts::points(qint64 hundredths) const
{
    return PointsTexts::number({hundredths}, m_formatting);
}

QList<TrialRow> TrialTexts::figures() const
{
    const SimulatedVariant &before = m_tried.figures.before;
    const SimulatedVariant &after = m_tried.figures.after;
    const QString &pointName = m_tried.question.after.points.pointName;
    QList<TrialRow> rows{pointsRow(tr("%1 given", "points").arg(PointsTexts::name(pointName)), before.hundredths,
                                   after.hundredths, m_formatting)};
    if (before.costMinor != 0 || after.costMinor != 0)
        rows += moneyRow(tr("Cost if all of them are spent"), before.costMinor, after.costMinor, m_tried.currency,
                         m_formatting);
    rows += numberRow(tr("Members who get some"), before.members, after.members, m_formatting);
    rows += numberRow(tr("Orders that bring some"), before.orders, after.orders, m_formatting);
    return rows;
}

QList<TrialRow> TrialTexts::rules() const
{
    const ProgrammeSimulation &found = m_tried.figures;
    // In the order in which they are asked; those that are gone stand behind.
    QList<SimulatedRule> all = found.after.rules;
    for (const SimulatedRule &rule : found.before.rules) {
        if (!sameRule(all, rule))
            all += rule;
    }
    QList<TrialRow> rows;
    for (const SimulatedRule &rule : std::as_const(all)) {
        const SimulatedRule *before = sameRule(found.before.rules, rule);
        const SimulatedRule *after = sameRule(found.after.rules, rule);
        const qint64 change = (after ? after->hundredths : 0) - (before ? before->hundredths : 0);
        rows += TrialRow{{ruleName(rule), before ? m_formatting.number(before->times) : unknown,
                          after ? m_formatting.number(after->times) : unknown, before ? points(before->hundredths) : unknown,
                          after ? points(after->hundredths) : unknown, after ? points(after->withheld) : unknown},
                         {},
                         change};
    }
    return rows;
}

QList<TrialRow> TrialTexts::members(const QList<SimulatedMember> &members) const
{
    // Where a point pays something else, as many points are not as much.
    const qint64 valueBefore = m_tried.question.before.points.pointValueMicro;
    const qint64 valueAfter = m_tried.question.after.points.pointValueMicro;
    const bool isMoney = valueBefore > 0 && valueAfter > 0 && valueBefore != valueAfter;
    QList<TrialRow> rows;
    for (const SimulatedMember &member : members) {
        const QString name = CustomerTexts::name(m_tried.names.value(member.customer));
        TrialRow row = isMoney ? moneyRow(name, valueOfPoints({member.before}, valueBefore, m_tried.currency),
                                          valueOfPoints({member.after}, valueAfter, m_tried.currency), m_tried.currency,
                                          m_formatting)
                               : pointsRow(name, member.before, member.after, m_formatting);
        row.of = member.customer;
        rows += row;
    }
    return rows;
}

QStringList TrialTexts::figureTitles()
{
    return {QString(), tr("As saved"), tr("Changed"), tr("Difference")};
}

QStringList TrialTexts::ruleTitles()
{
    return {tr("Rule"),          tr("Times, as saved"), tr("Times, changed"), tr("Points, as saved"), tr("Points, changed"),
            tr("Kept by limits")};
}

QStringList TrialTexts::memberTitles()
{
    return {tr("Member"), tr("As saved"), tr("Changed"), tr("Difference")};
}

} // namespace regulars
