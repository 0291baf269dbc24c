// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace regulars {

/// Why a reward can't be claimed or a coupon not be used, by field and reason of the refusal; empty for other reasons.
[[nodiscard]] QString loyaltySentence(const QString &field, const QString &reason);
/// Why a referral can't be recorded or decided; empty for other errors.
[[nodiscard]] QString referralSentence(const Error &error);

} // namespace regulars
