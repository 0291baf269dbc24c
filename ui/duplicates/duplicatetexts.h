// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/duplicates/duplicatescore.h"
#include "core/duplicates/mergeplan.h"
#include "ui/base/chip.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words for duplicates and merges, in the program's language. GUI thread only.
class DuplicateTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::DuplicateTexts)

public:
    /// "Same e-mail address"
    [[nodiscard]] static QString evidence(MatchEvidence evidence);
    /// The reasons as chips: green for one customer, red against it.
    [[nodiscard]] static QList<ChipText> reasons(const DuplicateScore &score);
    /// "Very likely the same customer"
    [[nodiscard]] static QString verdict(DuplicateVerdict verdict);
    [[nodiscard]] static QString field(MergeField field);
    /// The customer's value of the field; empty when there is none.
    [[nodiscard]] static QString value(const Customer &customer, MergeField field, const Formatting &formatting);
};

} // namespace regulars
