// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/noticetexts.h"

#include "ui/base/formatting.h"
#include "ui/loyalty/pointstexts.h"
#include "ui/loyalty/tiertexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

QString NoticeTexts::what(const MemberNotice &notice, const MemberNotices &all, const Formatting &formatting)
{
    return notice.points ? ofPoints(*notice.points, all.pointName, formatting) : ofTier(*notice.tier, all, formatting);
}

QString NoticeTexts::ofPoints(const ExpiryNotice &notice, const QString &pointName, const Formatting &formatting)
{
    const auto amount = [&](Points points) { return PointsTexts::amount(points, pointName, formatting); };
    const QString first = tr("%1 until %2", "points that expire, a day")
                              .arg(amount(notice.expiring.first().points), formatting.shortDate(notice.lastDay));
    const Points later = notice.points() - notice.expiring.first().points;
    return later.isPositive() ? tr("%1, %2 soon after", "points until a day, points").arg(first, amount(later)) : first;
}

QString NoticeTexts::ofTier(const TierNotice &notice, const MemberNotices &all, const Formatting &formatting)
{
    if (notice.isPaid)
        return tr("%1 ends on %2 unless it is paid for again; afterwards %3", "a tier, a day, a tier")
            .arg(TierTexts::name(all.ladder, notice.tier), formatting.shortDate(notice.lastDay),
                 TierTexts::name(all.ladder, notice.afterwards));
    return tr("%1 until %2, then %3; %4 more keep it", "a tier, a day, a tier, an amount")
        .arg(TierTexts::name(all.ladder, notice.tier), formatting.shortDate(notice.lastDay),
             TierTexts::name(all.ladder, notice.afterwards),
             TierTexts::amount(all.ladder.metric, notice.missing, all.currency, formatting));
}

QString NoticeTexts::count(const MemberNotices &all, const Formatting &formatting)
{
    if (all.rows.isEmpty())
        return {};
    const QString number = formatting.number(all.rows.size());
    return all.hasMore ? tr("%1+", "so many and more").arg(number) : number;
}

QString NoticeTexts::left(const MemberNotice &notice, const Formatting &formatting)
{
    const auto days = static_cast<int>(formatting.today().daysTo(notice.lastDay()));
    return days <= 0 ? tr("today") : days == 1 ? tr("tomorrow") : tr("in %n day(s)", "", days);
}

} // namespace regulars
