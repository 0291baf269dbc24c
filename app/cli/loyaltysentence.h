// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace regulars {

/// Why a reward can't be claimed or a coupon not be used, by field and reason of the refusal; empty for other reasons.
[[nodiscard]] QString loyaltySentence(const QString &field, const QString &reason);

} // namespace regulars
