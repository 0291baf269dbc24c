// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace regulars {

/// The five distances between things, in device-independent pixels.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 20;
} // namespace space

/// Corner radii in device-independent pixels.
namespace radius {
inline constexpr int chip = 6;
inline constexpr int control = 8;
inline constexpr int card = 10;
} // namespace radius

/// Heights and sizes that several widgets share, in device-independent pixels.
namespace extent {
inline constexpr int control = 34;
inline constexpr int smallControl = 28;
inline constexpr int tableRow = 36;
inline constexpr int listRow = 52;
inline constexpr int timelineCard = 64;
inline constexpr int icon = 16;
inline constexpr int focusRing = 2;
inline constexpr int avatar = 32;
} // namespace extent

} // namespace regulars
