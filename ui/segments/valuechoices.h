// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segmentcatalog.h"

#include <utility>

namespace regulars {

struct FieldDefinition;
struct RuleContext;

/// What there is to choose a value from.
struct ValueChoices
{
    SegmentValueType type = SegmentValueType::Text;
    QList<std::pair<QString, QString>> entries{}; ///< in canonical form, and in words
    bool isClosed = false;                        ///< nothing else can be meant
    int decimals = 0;                             ///< of money: that are always shown
    QString sign{};                               ///< of money

    /// In words; of what is gone the value itself.
    [[nodiscard]] QString words(const QString &value) const;
    /// The value that was typed in words or as it is kept; nothing when it is none of the entries.
    [[nodiscard]] std::optional<QString> meant(const QString &typed) const;
};

[[nodiscard]] ValueChoices valueChoices(SegmentField field, const RuleContext &context);
[[nodiscard]] ValueChoices valueChoices(SegmentEvent event, EventProperty property, const RuleContext &context);
/// Without a definition: of a field that is gone.
[[nodiscard]] ValueChoices valueChoices(const FieldDefinition *own);

} // namespace regulars
