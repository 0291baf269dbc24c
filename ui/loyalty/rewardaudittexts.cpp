// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/rewardaudittexts.h"

#include "ui/base/formatting.h"
#include "ui/loyalty/rewarditems.h"
#include "ui/loyalty/trialrows.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

const auto nothing = u"–"_s;

} // namespace

QString RewardAuditTexts::about() const
{
    if (m_audited.rewards.isEmpty())
        return tr("There are no rewards to look at.");
    return tr("As of %1, with %2.", "a day, so many members")
        .arg(m_formatting.shortDate(m_audited.on), tr("%Ln member(s)", "", counted(m_audited.members)));
}

QString RewardAuditTexts::shareOf(qint64 part, qint64 whole, const std::optional<double> &share) const
{
    if (whole == 0)
        return nothing;
    if (!share)
        return tr("%1 of %2", "numbers").arg(m_formatting.number(part), m_formatting.number(whole));
    return tr("%1 of %2", "a percentage, a number").arg(m_formatting.percent(*share, 0), m_formatting.number(whole));
}

QString RewardAuditTexts::group(const EffectGroup &group) const
{
    if (!group.share || !group.interval)
        return shareOf(group.again, group.members, {});
    return tr("%1 (%2 to %3) of %4", "a percentage, between two percentages, of a number")
        .arg(m_formatting.percent(*group.share, 0), m_formatting.percent(group.interval->low, 0),
             m_formatting.percent(group.interval->high, 0), m_formatting.number(group.members));
}

QList<TrialRow> RewardAuditTexts::use() const
{
    QList<TrialRow> rows;
    for (const auto &[row, audit] : m_audited.rewards) {
        const auto cost = costPerClaimMinor(row.figures);
        const auto chip = RewardItems::chip(row);
        rows += TrialRow{{row.reward.name, m_formatting.number(row.figures.claims),
                          m_formatting.number(row.figures.claimers), shareOf(audit.claimers, audit.eligible, audit.share()),
                          cost ? m_formatting.money({*cost, m_audited.currency}) : nothing,
                          row.figures.lastClaimedAt ? m_formatting.ago(*row.figures.lastClaimedAt) : tr("never"),
                          chip ? chip->text : QString()},
                         {},
                         0};
    }
    return rows;
}

QList<TrialRow> RewardAuditTexts::effect() const
{
    QList<TrialRow> rows;
    for (const auto &[row, audit] : m_audited.rewards) {
        if (audit.effect.claimers.members > 0)
            rows += TrialRow{{row.reward.name, group(audit.effect.claimers), group(audit.effect.others)}, {}, 0};
    }
    return rows;
}

QString RewardAuditTexts::useMeans()
{
    return tr("Claims count from the first day on, unless they were taken back or not used in time. Within reach: of all who "
              "are members today, those who have the tier and the points for it now or have ever claimed it, and how many of "
              "them have.") +
           u' ' + tr("Of fewer than %Ln there is no percentage.", "members", static_cast<int>(fewestForShare));
}

QString RewardAuditTexts::effectMeans() const
{
    return tr("Who claimed it from %1 to %2, and bought something within %3 days after the day of the first claim. Compared "
              "with members who bought something in the same months, could have claimed it on that day by their tier and "
              "points, and did not on any of these days; each month counts as much as it has claims. In brackets: where the "
              "share lies with a certainty of 95%.")
               .arg(m_formatting.shortDate(m_audited.days.from), m_formatting.shortDate(m_audited.days.until),
                    m_formatting.number(effectDays)) +
           u' ' + tr("This is a comparison and no proof: whoever claims a reward may be keener from the start.");
}

QStringList RewardAuditTexts::useTitles()
{
    return {tr("Reward"),       tr("Claimed"),      tr("Members"), tr("Of those within reach"),
            tr("Cost a claim"), tr("Last claimed"), QString()};
}

QStringList RewardAuditTexts::effectTitles()
{
    return {tr("Reward"), tr("Bought again after claiming it"), tr("Bought again without it")};
}

} // namespace regulars
