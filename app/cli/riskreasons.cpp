// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/riskreasons.h"

#include <QtCore/QJsonObject>

#include <cmath>

namespace regulars {

using namespace Qt::StringLiterals;

QJsonArray jsonReasons(const std::vector<RiskReason> &reasons)
{
    QJsonArray list;
    for (const RiskReason &reason : reasons)
        list += QJsonObject{{u"factor"_s, nameOf(reason.factor)}, {u"points"_s, std::round(reason.points * 10) / 10}};
    return list;
}

} // namespace regulars
