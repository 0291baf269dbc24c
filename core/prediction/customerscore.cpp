// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/customerscore.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <cmath>

namespace regulars {

namespace {

constexpr double perPoint = 10;

} // namespace

QString riskReasonsText(const std::vector<RiskReason> &reasons)
{
    QJsonArray list;
    for (const RiskReason &reason : reasons)
        list += QJsonArray{nameOf(reason.factor), std::round(reason.points * perPoint) / perPoint};
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<RiskReason> riskReasonsOf(const QString &text)
{
    std::vector<RiskReason> reasons;
    for (const QJsonValue each : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonArray pair = each.toArray();
        if (pair.size() == 2 && isNameOf<RiskFactor>(pair[0].toString()))
            reasons.push_back({valueOf<RiskFactor>(pair[0].toString()), pair[1].toDouble()});
    }
    return reasons;
}

} // namespace regulars
