// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/answerfacts.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const std::optional<double> &value, qint64 n)
{
    return value && n >= fewestForPercent ? QJsonValue(*value) : QJsonValue();
}

/// Of those who were asked and have no more time to answer, how many did.
void addAsked(QJsonObject &json, const Share &responded)
{
    json.insert(u"asked"_s, responded.of);
    json.insert(u"responded"_s, responded.part);
}

void addShare(QJsonObject &json, const std::optional<double> &share, const std::optional<Interval> &interval, qint64 n)
{
    json.insert(u"share"_s, orNull(share, n));
    json.insert(u"low"_s, orNull(interval ? std::optional(interval->low) : std::nullopt, n));
    json.insert(u"high"_s, orNull(interval ? std::optional(interval->high) : std::nullopt, n));
}

} // namespace

QJsonObject jsonNps(const NpsFigures &nps, const Share &responded)
{
    QJsonObject json{{u"n"_s, nps.responses()},
                     {u"score"_s, orNull(nps.score(), nps.responses())},
                     {u"margin"_s, orNull(nps.margin(), nps.responses())},
                     {u"promoters"_s, nps.promoters},
                     {u"passives"_s, nps.passives},
                     {u"detractors"_s, nps.detractors}};
    addAsked(json, responded);
    return json;
}

QJsonObject jsonCsat(const CsatFigures &csat, const Share &responded)
{
    QJsonObject json{{u"n"_s, csat.responses},
                     {u"satisfied"_s, csat.satisfied},
                     {u"mean"_s, orNull(csat.mean, csat.responses)},
                     {u"scores_by_staff_left_out"_s, csat.leftOut}};
    addShare(json, csat.share, csat.interval, csat.responses);
    addAsked(json, responded);
    return json;
}

QJsonObject jsonCes(const CesFigures &ces, const Share &responded)
{
    QJsonObject json{{u"n"_s, ces.responses},
                     {u"easy"_s, ces.easy},
                     {u"mean"_s, orNull(ces.mean, ces.responses)},
                     {u"margin"_s, orNull(ces.margin(), ces.responses)},
                     {u"scores_by_staff_left_out"_s, ces.leftOut}};
    addShare(json, ces.share, ces.interval, ces.responses);
    addAsked(json, responded);
    return json;
}

} // namespace regulars
