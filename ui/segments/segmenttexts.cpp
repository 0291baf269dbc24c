// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/segmenttexts.h"

#include "ui/base/formatting.h"
#include "ui/base/plural.h"

#include <QtCore/QHash>

namespace regulars {

using namespace Qt::StringLiterals;

ChipText SegmentTexts::kind(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::Dynamic:
        return {tr("By rule"), Tone::Accent};
    case SegmentKind::Static:
        return {tr("By hand"), Tone::Info};
    case SegmentKind::Snapshot:
        return {tr("Snapshot"), Tone::Neutral};
    }
    return {};
}

QString SegmentTexts::counted(const SegmentCount &count, const Formatting &formatting)
{
    if (!count.countedAt)
        return tr("not counted yet");
    return tr("%1 · counted %2", "42 customers, today")
        .arg(tr("%Ln customer(s)", nullptr, pluralCount(count.members)), formatting.ago(*count.countedAt));
}

QString SegmentTexts::moved(const SegmentVersion &version, const Formatting &formatting)
{
    const QString title = tr("Version %1").arg(formatting.number(version.version));
    if (!version.entered || !version.left)
        return tr("%1 · not counted yet").arg(title);
    return tr("%1 · %2 came in, %3 left", "a version, numbers of customers")
        .arg(title, formatting.number(*version.entered), formatting.number(*version.left));
}

QString SegmentTexts::move(const SegmentStay &stay, const Formatting &formatting)
{
    const Instant at = stay.exitedAt.value_or(stay.enteredAt);
    const QString day = formatting.shortDate(formatting.calendar().date(at));
    const MemberMove way = stay.exitedAt ? stay.exited.value_or(MemberMove::Found) : stay.entered;
    if (way == MemberMove::Applied)
        return stay.exitedAt ? tr("Left on %1, by a changed rule").arg(day)
                             : tr("Came in on %1, by a new or changed rule").arg(day);
    return stay.exitedAt ? tr("Left on %1").arg(day) : tr("Came in on %1").arg(day);
}

QString SegmentTexts::pin(PinKind kind)
{
    return kind == PinKind::Always ? tr("Always in") : tr("Never in");
}

QString SegmentTexts::presetName(const QString &key)
{
    const QString buying = buyingPreset(key);
    return buying.isEmpty() ? otherPreset(key) : buying;
}

QString SegmentTexts::presetAbout(const QString &key)
{
    const QString buying = aboutBuying(key);
    return buying.isEmpty() ? aboutOther(key) : buying;
}

QString SegmentTexts::buyingPreset(const QString &key)
{
    static const QHash<QString, const char *> names{
        {u"new"_s, QT_TR_NOOP("New customers")},
        {u"first_time_buyers"_s, QT_TR_NOOP("Bought once")},
        {u"second_order_due"_s, QT_TR_NOOP("Second order due")},
        {u"high_spender"_s, QT_TR_NOOP("High spenders")},
        {u"big_spenders_gone_quiet"_s, QT_TR_NOOP("Big spenders gone quiet")},
        {u"reorder_due"_s, QT_TR_NOOP("Due to buy again")},
        {u"slipping_away"_s, QT_TR_NOOP("Slipping away")},
        {u"inactive"_s, QT_TR_NOOP("Inactive")},
        {u"never_bought"_s, QT_TR_NOOP("Never bought")},
        {u"rfm_champions"_s, QT_TR_NOOP("Champions")},
        {u"rfm_loyal"_s, QT_TR_NOOP("Loyal")},
        {u"rfm_recent"_s, QT_TR_NOOP("Recent")},
        {u"rfm_needs_attention"_s, QT_TR_NOOP("Needs attention")},
        {u"rfm_at_risk"_s, QT_TR_NOOP("At risk")},
        {u"rfm_inactive"_s, QT_TR_NOOP("Inactive by recency, frequency and value")}};
    const char *name = names.value(key);
    return name ? tr(name) : QString();
}

QString SegmentTexts::otherPreset(const QString &key)
{
    static const QHash<QString, const char *> names{
        {u"birthday_soon"_s, QT_TR_NOOP("Birthday soon")},
        {u"anniversary_soon"_s, QT_TR_NOOP("Anniversary of the first order soon")},
        {u"never_redeemed"_s, QT_TR_NOOP("Points, but never redeemed")},
        {u"expiring_points"_s, QT_TR_NOOP("Points that expire soon")},
        {u"members_without_tier"_s, QT_TR_NOOP("Members without a tier")},
        {u"regulars_without_card"_s, QT_TR_NOOP("Regulars who are no members")},
        {u"recommenders"_s, QT_TR_NOOP("Bring others")},
        {u"promoters"_s, QT_TR_NOOP("Promoters")},
        {u"detractors"_s, QT_TR_NOOP("Detractors")},
        {u"silent_after_complaint"_s, QT_TR_NOOP("Silent after a complaint")},
        {u"no_consent_yet"_s, QT_TR_NOOP("Not asked for consent yet")},
        {u"may_be_mailed"_s, QT_TR_NOOP("May be mailed")}};
    const char *name = names.value(key);
    return name ? tr(name) : key;
}

QString SegmentTexts::aboutBuying(const QString &key)
{
    static const QHash<QString, const char *> texts{
        {u"new"_s, QT_TR_NOOP("Their first order was not long ago: the time to make a good second impression.")},
        {u"first_time_buyers"_s, QT_TR_NOOP("Exactly one order so far. The second one makes a regular.")},
        {u"second_order_due"_s, QT_TR_NOOP("Bought once, a while ago, and not since: remind them before they forget.")},
        {u"high_spender"_s, QT_TR_NOOP("Spent much within the last 365 days.")},
        {u"big_spenders_gone_quiet"_s, QT_TR_NOOP("Spent much in all, and have not ordered for a long time.")},
        {u"reorder_due"_s, QT_TR_NOOP("By their own rhythm they are about to buy again.")},
        {u"slipping_away"_s, QT_TR_NOOP("Longer away than their own rhythm lets expect, but not lost yet.")},
        {u"inactive"_s, QT_TR_NOOP("Bought before, but not for a long time. Who never bought is not among them.")},
        {u"never_bought"_s, QT_TR_NOOP("In the list, without a single order that counts.")},
        {u"rfm_champions"_s, QT_TR_NOOP("Bought lately, often and for much.")},
        {u"rfm_loyal"_s, QT_TR_NOOP("Buy often and come back.")},
        {u"rfm_recent"_s, QT_TR_NOOP("Bought lately, but not often yet.")},
        {u"rfm_needs_attention"_s, QT_TR_NOOP("In the middle of everything: a nudge decides where they go.")},
        {u"rfm_at_risk"_s, QT_TR_NOOP("Were good customers and have not been here for long.")},
        {u"rfm_inactive"_s, QT_TR_NOOP("Bought seldom, and that was long ago.")}};
    const char *text = texts.value(key);
    return text ? tr(text) : QString();
}

QString SegmentTexts::aboutOther(const QString &key)
{
    static const QHash<QString, const char *> texts{
        {u"birthday_soon"_s, QT_TR_NOOP("Whose birthday is in the next days, whatever the year.")},
        {u"anniversary_soon"_s, QT_TR_NOOP("A year more since their first order, in the next days.")},
        {u"never_redeemed"_s, QT_TR_NOOP("Members with points who have never used any: they may not know what for.")},
        {u"expiring_points"_s, QT_TR_NOOP("Points of theirs lapse soon: a good reason to write.")},
        {u"members_without_tier"_s, QT_TR_NOOP("Members who have not reached a tier yet.")},
        {u"regulars_without_card"_s, QT_TR_NOOP("Come again and again without being members of the programme.")},
        {u"recommenders"_s, QT_TR_NOOP("Have brought at least one other customer.")},
        {u"promoters"_s, QT_TR_NOOP("Would recommend the shop: 9 or 10 in their last answer.")},
        {u"detractors"_s, QT_TR_NOOP("Would not recommend the shop: 6 or less in their last answer.")},
        {u"silent_after_complaint"_s, QT_TR_NOOP("Complained, and have not bought since.")},
        {u"no_consent_yet"_s, QT_TR_NOOP("Can be reached, but were never asked whether they want offers.")},
        {u"may_be_mailed"_s, QT_TR_NOOP("Have agreed to offers by e-mail and have an address that works.")}};
    const char *text = texts.value(key);
    return text ? tr(text) : QString();
}

QString SegmentTexts::share(qint64 part, qint64 whole, const Formatting &formatting)
{
    const QString counts = tr("%1 of %2", "how many of how many").arg(formatting.number(part), formatting.number(whole));
    if (whole < fewestForShare)
        return counts;
    return tr("%1 · %2", "a share, how many of how many").arg(formatting.percent(double(part) / double(whole), 0), counts);
}

QString SegmentTexts::nps(const SegmentCard &card, const Formatting &formatting)
{
    if (card.npsAnswers < fewestForShare || !card.nps)
        return tr("too few answers");
    return formatting.number(qRound(*card.nps));
}

} // namespace regulars
