// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/rights.h"

#include <QtCore/QCoreApplication>

namespace regulars {

/// The words for roles and rights, in the program's language. GUI thread only.
class PeopleTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::PeopleTexts)

public:
    [[nodiscard]] static QString role(UserRole role);
    /// "Delete records".
    [[nodiscard]] static QString right(Right right);
};

} // namespace regulars
