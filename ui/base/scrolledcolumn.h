// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QScrollArea;
class QWidget;

namespace regulars {

/// Scrolls the content up and down, without a frame. Its bar has a lane of its own, so that the content keeps its width
/// when there comes to be something to scroll.
[[nodiscard]] QScrollArea *scrolledColumn(QWidget *content, QWidget *parent);

/// The width of the lane in device-independent pixels, for what is to end where the content of the column ends.
[[nodiscard]] int scrollLane(const QWidget &widget);

} // namespace regulars
