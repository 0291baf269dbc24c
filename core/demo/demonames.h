// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <span>

namespace regulars {

/// Names of one part of the world, separated by '|'; "Misaki=美咲" also has a native spelling.
struct DemoNames
{
    const char16_t *language; ///< BCP 47
    int share;                ///< how many in a thousand customers bear such a name
    bool familyNameFirst;     ///< when written natively
    const char16_t *women;
    const char16_t *men;
    const char16_t *families;
};

[[nodiscard]] std::span<const DemoNames> demoNames();

/// Parts of company names: "{kind} {name} {form}".
[[nodiscard]] QString demoCompanyKinds();
[[nodiscard]] QString demoCompanyNames();
[[nodiscard]] QString demoCompanyForms();

} // namespace regulars
