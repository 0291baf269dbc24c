// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/rewardruns.h"

#include "storage/customers/customerstore.h"
#include "storage/people/shopstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<TriedRewards> tryReward(Connection &connection, const Reward &changed, QDate from, QDate until, Instant now,
                               const Progress &progress, const CancelToken &cancel)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    RewardQuestion question{{}, changed, from, until};
    if (changed.id.isValid()) {
        REGULARS_TRY(saved, RewardStore(connection).reward(changed.id));
        if (saved.deleted)
            return fail(ErrorCode::NotFound, u"reward"_s);
        question.before = saved;
    }
    REGULARS_TRY(figures, simulateReward(connection, question, now, progress, cancel));
    TriedRewards outcome{question, figures, {}, shop.currency};
    for (const RewardMember &member : figures.mostLost + figures.reachedBy + figures.missedBy) {
        if (outcome.names.contains(member.customer))
            continue;
        REGULARS_TRY(customer, CustomerStore(connection).customer(member.customer));
        outcome.names.insert(member.customer, displayName(customer));
    }
    return outcome;
}

void RewardTrialRun::start(const Reward &changed)
{
    run(m_outcome, [changed, now = now()](Connection &connection, const Progress &progress, const CancelToken &cancel) {
        return tryReward(connection, changed, {}, {}, now, progress, cancel);
    });
}

Result<AuditedCatalogue> auditCatalogue(Connection &connection, Instant now, const Progress &progress,
                                        const CancelToken &cancel)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(list, readRewardList(connection, now));
    QList<Reward> rewards;
    for (const RewardRow &row : std::as_const(list.rows))
        rewards += row.reward;
    REGULARS_TRY(audits, auditRewards(connection, rewards, now, progress, cancel));
    AuditedCatalogue audited{{}, audits.days, list.members, LocalCalendar(shop.timeZone).date(now), list.currency};
    for (const RewardRow &row : std::as_const(list.rows))
        audited.rewards += AuditedReward{row, audits.rewards.value(row.reward.id)};
    return audited;
}

void RewardAuditRun::start()
{
    run(m_outcome, [now = now()](Connection &connection, const Progress &progress, const CancelToken &cancel) {
        return auditCatalogue(connection, now, progress, cancel);
    });
}

} // namespace regulars
