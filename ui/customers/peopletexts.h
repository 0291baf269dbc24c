// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/peoplebehind.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words for people of whom a figure of the dashboard tells. GUI thread only.
class PeopleTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::PeopleTexts)

public:
    /// "Lost from 1 Oct 2026 to 31 Oct 2026", "Lost from 1 Oct 2026 to 31 Oct 2026 · Tier: Gold"
    [[nodiscard]] static QString people(const PeopleBehind &people, const Formatting &formatting);

private:
    [[nodiscard]] static QString figure(const PeopleBehind &people, const Formatting &formatting);
    /// What follows from scores, comparisons, values and origins.
    [[nodiscard]] static QString told(const PeopleBehind &people, const Formatting &formatting);
    /// Who answered what.
    [[nodiscard]] static QString said(const PeopleBehind &people, const Formatting &formatting);
};

} // namespace regulars
