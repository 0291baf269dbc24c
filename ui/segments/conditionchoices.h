// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segmentrule.h"

namespace regulars {

struct RuleContext;

/// Something that can be asked.
struct ConditionChoice
{
    QString section; ///< under which it stands
    QString text;
    SegmentRule condition{}; ///< as it begins

    friend bool operator==(const ConditionChoice &, const ConditionChoice &) = default;
};

/// Everything that can be asked in this shop, section by section.
[[nodiscard]] QList<ConditionChoice> conditionChoices(const RuleContext &context);

} // namespace regulars
