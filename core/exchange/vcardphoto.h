// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attachments/attachment.h"

#include <optional>

namespace regulars {

struct VCardProperty;

/// The picture that a PHOTO or LOGO holds, in base64 or as a data: address. Nothing for one that lies somewhere else, is no
/// picture, or larger than largestPhoto.
[[nodiscard]] std::optional<NewFile> photoOf(const VCardProperty &property);

} // namespace regulars
