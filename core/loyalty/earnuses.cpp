// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/earnuses.h"

namespace regulars {

namespace {

QList<EarnPeriod> periodsOf(const QList<EarnLimit> &limits)
{
    QList<EarnPeriod> periods;
    for (const EarnLimit &limit : limits) {
        if (limit.per != EarnPeriod::Order)
            periods += limit.per;
    }
    return periods;
}

} // namespace

EarnUses::EarnUses(const EarnProgramme &programme)
{
    for (const EarnRule &rule : programme.rules) {
        QList<EarnPeriod> periods = periodsOf(rule.limits);
        if (rule.kind == EarnKind::PerVisit && !periods.contains(EarnPeriod::Day))
            periods += EarnPeriod::Day; // a visit is the first order of a day
        if (!periods.isEmpty())
            m_limited += Limited{rule.uid, periods, {}, {}};
    }
    if (const QList<EarnPeriod> periods = periodsOf(programme.limits); !periods.isEmpty())
        m_limited += Limited{QString(), periods, {}, {}};
}

void EarnUses::clear()
{
    for (Limited &limited : m_limited) {
        limited.uses.clear();
        limited.lifetime = {};
    }
}

EarnUse EarnUses::within(const Limited &limited, EarnPeriod period, QDate day)
{
    if (period == EarnPeriod::Lifetime)
        return limited.lifetime;
    const QDate first = daysOf(period, day).first;
    EarnUse sum;
    for (auto use = limited.uses.crbegin(); use != limited.uses.crend() && use->day >= first; ++use) {
        sum.hundredths += use->hundredths;
        ++sum.times;
    }
    return sum;
}

QMap<QString, QMap<EarnPeriod, EarnUse>> EarnUses::before(QDate day) const
{
    QMap<QString, QMap<EarnPeriod, EarnUse>> used;
    for (const Limited &limited : m_limited) {
        if (limited.lifetime.times == 0)
            continue;
        for (const EarnPeriod period : limited.periods)
            used[limited.rule][period] = within(limited, period, day);
    }
    return used;
}

void EarnUses::note(Limited &limited, QDate day, qint64 hundredths)
{
    if (hundredths <= 0)
        return;
    limited.uses += Use{day, hundredths};
    limited.lifetime.hundredths += hundredths;
    ++limited.lifetime.times;
}

void EarnUses::add(const EarnResult &result, QDate day)
{
    for (Limited &limited : m_limited) {
        if (limited.rule.isEmpty()) {
            note(limited, day, result.hundredths);
            continue;
        }
        for (const EarnStep &step : result.steps) {
            if (step.rule == limited.rule)
                note(limited, day, step.hundredths);
        }
    }
}

} // namespace regulars
