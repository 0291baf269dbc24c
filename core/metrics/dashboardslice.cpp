// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/dashboardslice.h"

namespace regulars {

using namespace Qt::StringLiterals;

QJsonObject toJson(const DashboardSlice &slice)
{
    if (slice.isWhole())
        return {};
    return {{u"kind"_s, nameOf(slice.kind)}, {u"key"_s, slice.key}, {u"name"_s, slice.name}};
}

DashboardSlice dashboardSliceOf(const QJsonObject &json)
{
    if (json.isEmpty() || !isSlice(json))
        return {};
    return {valueOf<SliceKind>(json.value(u"kind"_s).toString()), json.value(u"key"_s).toString(),
            json.value(u"name"_s).toString()};
}

bool isSlice(const QJsonObject &json)
{
    return json.isEmpty() || isNameOf<SliceKind>(json.value(u"kind"_s).toString());
}

void CategoryShare::add(Place place, qint64 lineMinor)
{
    if (lineMinor <= 0)
        return;
    m_all += lineMinor;
    if (place == Place::Before)
        m_before += lineMinor;
    else if (place == Place::Within)
        m_within += lineMinor;
}

qint64 CategoryShare::upTo(qint64 amountMinor, qint64 worth) const
{
    __extension__ using Wide = __int128;
    const Wide doubled = Wide(amountMinor) * worth * 2;
    return static_cast<qint64>((doubled >= 0 ? doubled + m_all : doubled - m_all) / (Wide(m_all) * 2));
}

qint64 CategoryShare::of(qint64 amountMinor, bool isRest) const
{
    if (!isKnown())
        return isRest ? amountMinor : 0;
    return upTo(amountMinor, m_before + m_within) - upTo(amountMinor, m_before);
}

} // namespace regulars
