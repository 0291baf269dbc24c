// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/coupon.h"

namespace regulars {

class WriteSession;

/// Issues one coupon, without a code with one by lot; gives it as it is stored. Errors: InvalidValue, Duplicate (code).
[[nodiscard]] Result<Coupon> issueCoupon(WriteSession &session, const Coupon &coupon);

} // namespace regulars
