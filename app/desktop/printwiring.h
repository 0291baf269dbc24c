// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace regulars {

class FormDesk;
class LoyaltyPrints;
struct LoyaltyPrintServices;

/// Connects what forms and pages ask to print with the desks of stories and of the loyalty programme's papers, which belong
/// to the services' window. Gives that of the papers: there is one for the whole window.
[[nodiscard]] LoyaltyPrints &wirePrints(const LoyaltyPrintServices &services, FormDesk &forms);

} // namespace regulars
